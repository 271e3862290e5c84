"""low: the low 4 MiB of every process are reserved, so that no DLL can come to need them.

Patch 5/5, fork-bad-addr; ``block_bad_address_space`` in dll_crt0_1.  It never landed.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import slot_ceil
from forkviz.machine.events import Event, Printed, Why
from forkviz.machine.forkee import ForkAborted, Forkee, pointer

__all__ = ["HIGHEST", "LOWEST", "block_bad_address_space"]

#: The range that Windows moves things about in; it assumes the program at 0x400000.
LOWEST, HIGHEST = 0x10000, 0x400000


def block_bad_address_space(forkee: Forkee) -> Iterator[Event]:
    """Reserve each free region of the low 4 MiB; what can't be had is said, and passed over."""
    here = LOWEST
    while here < HIGHEST:
        look = yield from forkee.virtual_query(None, here, Why.LOW_LOOK)
        if look.failed:
            raise ForkAborted(
                "block_bad_address_space",
                f"couldn't examine memory at {pointer(here)}, Win32 error {look.error}",
                None,
                here,
            )
        if look.state == "free":
            size = min(look.end, HIGHEST) - here
            call = yield from forkee.virtual_alloc(None, here, size, Why.LOW_BLOCK)
            if call.failed:
                yield Printed("child", f"couldn't block out {pointer(here)}-{pointer(look.end)}")
        here = slot_ceil(look.end)
