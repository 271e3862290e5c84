"""low_4mib: the low 4 MiB of every process are reserved, so that no DLL can come to need them.

Patch 5/5, fork-bad-addr; ``block_bad_address_space`` in dll_crt0_1.  It never landed.
"""

from __future__ import annotations

from forkviz.core.address import slot_ceil
from forkviz.core.law.text_id import TextId
from forkviz.machine.call import Run
from forkviz.machine.effects import Steps, VirtualAlloc, VirtualQuery
from forkviz.machine.events import Call, Printed, Why
from forkviz.machine.forkee import Forkee, pointer
from forkviz.machine.protocol.abort import give_up_saying
from forkviz.machine.protocol.saying import STDERR
from forkviz.machine.shown import shown

__all__ = ["HIGHEST", "LOWEST", "block_bad_address_space"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_LOW_LOOK, _LOW_BLOCK = Why.LOW_LOOK, Why.LOW_BLOCK
#: The range that Windows moves things about in; it assumes the program at 0x400000.
LOWEST, HIGHEST = 0x10000, 0x400000


@shown("block_bad_address_space", "dll_crt0_1; patch 5/5 fork-bad-addr")
def block_bad_address_space(forkee: Forkee) -> Steps[None]:
    """Reserve each free region of the low 4 MiB; what fails is printed, and skipped."""
    here = LOWEST
    while here < HIGHEST:
        run: Run = yield VirtualQuery(None, here, _LOW_LOOK)
        if run.failed:
            yield from give_up_saying(
                forkee,
                "block_bad_address_space",
                f"couldn't examine memory at {pointer(here)}, Win32 error {run.error}",
                None,
                here,
                text=TextId.LOW_NOT_EXAMINED,
            )
        if run.state == "free":
            size = min(run.end, HIGHEST) - here
            call: Call = yield VirtualAlloc(None, here, size, _LOW_BLOCK)
            if call.failed:
                yield Printed(
                    "child",
                    f"couldn't block out {pointer(here)}-{pointer(run.end)}",
                    STDERR,
                    TextId.LOW_NOT_BLOCKED,
                    forkee.policy.era.name,
                )
        here = slot_ceil(run.end)
