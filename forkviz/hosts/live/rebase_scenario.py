"""rebase_scenario: a scenario moved up, out of what every real process holds at low addresses.

Lessons and examples use small numbers, such as 0x400000.  Down there a real process has
stacks, heaps and Windows' own files, and nothing is free.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from forkviz.core.address import USER_TOP, hex_
from forkviz.core.region import Region
from forkviz.errors import BadScenario
from forkviz.hosts.live.agent import LIMIT
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.pe_writer import LEAST_SIZE
from forkviz.machine.phase import Phase
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault
from forkviz.windows.windows import Windows

__all__ = ["LIFT", "lifted", "start_live"]

#: By how much: above what a process has when it begins.
LIFT = 0x1000_0000


def start_live(
    scenario: Scenario,
    *,
    windows: Windows | None = None,
    faults: Mapping[Phase, LiveFault] | None = None,
    limit: float = LIMIT,
    tell: Callable[[str], None] = lambda text: None,
) -> LiveHost:
    """The LiveHost of *scenario*; of it moved up, where real processes can't have its low DLLs.

    Parameters and errors: as LiveHost's; of both places the error is that of the first.
    """
    scenario = scenario.without_program()  # the agent is the program
    try:
        return LiveHost(scenario, windows=windows, faults=faults, limit=limit, tell=tell)
    except BadScenario as refused:
        if all(min(dll.base, dll.preferred) >= LIFT for dll in scenario.dlls):
            raise
        try:
            higher = lifted(scenario)
            host = LiveHost(higher, windows=windows, faults=faults, limit=limit, tell=tell)
        except BadScenario:
            raise refused from None
    tell(higher.notes[-1])
    return host


def lifted(scenario: Scenario) -> Scenario:
    """*scenario* with all addresses moved up by ``LIFT``, its DLLs as large as a real one is.

    Raises BadScenario where they meet then, or are beyond what there is.
    """
    top = USER_TOP[scenario.bits]
    dlls = tuple(
        replace(
            dll,
            preferred=_up(dll.preferred),
            base=_up(dll.base),
            child_base=None if dll.child_base is None else _up(dll.child_base),
            size=max(dll.size, LEAST_SIZE),
        )
        for dll in scenario.dlls
    )
    note = f"All of it was moved up by {hex_(LIFT)}: in real processes low addresses are taken."
    return replace(
        scenario,
        dlls=dlls,
        parent=tuple(_regions(scenario.parent, top)),
        child=tuple(_regions(scenario.child, top)),
        faults=tuple(map(_fault_up, scenario.faults)),
        stack=None if scenario.stack is None else _up(scenario.stack),
        notes=(*scenario.notes, note),
    )


def _up(address: int) -> int:
    """Moved up; 0, which is no address of a process, stays."""
    return address + LIFT if address else address


def _fault_up(fault: Fault) -> Fault:
    return fault if fault.start is None else replace(fault, start=_up(fault.start))


def _regions(regions: tuple[Region, ...], top: int) -> Iterator[Region]:
    for region in regions:
        start, end = region.start + LIFT, min(region.end + LIFT, top)
        if start < end:
            yield region._replace(start=start, end=end, allocation=_up(region.allocation))
