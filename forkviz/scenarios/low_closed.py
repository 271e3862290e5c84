"""The scenario of a parent that has reserved its low 4 MiB, as patch 5/5 has every process do."""

from __future__ import annotations

from dataclasses import replace

from forkviz.core.address import page_ceil
from forkviz.core.region import Kind, Region, State
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import DllKind
from forkviz.machine.protocol.low_4mib import HIGHEST
from forkviz.scenarios.scenario import Scenario

__all__ = ["with_low_closed"]


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
