"""low: the low 4 MiB of every process are reserved, so that no DLL can come to need them.

Patch 5/5, fork-bad-addr; ``block_bad_address_space`` in dll_crt0_1.  It never landed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from forkviz.core.address import page_ceil, slot_ceil
from forkviz.core.region import Kind, Region, State
from forkviz.core.space import AddressSpace
from forkviz.engine.dll import DllKind
from forkviz.engine.events import Event, Printed, Why
from forkviz.engine.forkee import ForkAborted, Forkee, pointer
from forkviz.engine.scenario import Scenario

__all__ = ["HIGHEST", "LOWEST", "block_bad_address_space", "with_low_closed"]

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


def with_low_closed(scenario: Scenario) -> Scenario:
    """*scenario* with a parent that has reserved its low 4 MiB, too, as the patch has it.

    A dlopened DLL that it has down there is at the lowest free fit above, where its loader would
    have put it.  Linked ones stay: the loader maps them before Cygwin can reserve anything.
    """
    low = {dll for dll in scenario.dlls if dll.kind is DllKind.LOAD and dll.base < HIGHEST}
    if not low:
        return scenario
    stay = [dll for dll in scenario.dlls if dll not in low]
    images = [Region(d.base, page_ceil(d.end), kind=Kind.IMAGE, name=d.name) for d in stay]
    space = AddressSpace(scenario.bits, [*scenario.parent, *images], low=HIGHEST)
    bases = {}
    for dll in scenario.dlls:
        size = page_ceil(dll.size)
        base = space.lowest_fit(size) if dll in low else None
        if base is not None:
            bases[dll] = base
            space.add(Region(base, base + size, State.COMMITTED, Kind.IMAGE, name=dll.name))
    moved = (replace(dll, base=bases.get(dll, dll.base)) for dll in scenario.dlls)
    return replace(scenario, dlls=tuple(moved))
