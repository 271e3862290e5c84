"""possible: whether a fork could succeed at all: is each needed address free in the child?

The rule looks at the child after everything that strikes up to C3, the earliest at which any policy
reserves places.  It asks: is each linked DLL where the parent has it, and each dlopened one that a
linked one drags in; is the place of each other dlopened DLL free, all of it, as large as its file
is; does nothing kill the child or keep a DLL from being loaded.  A fork may be tried again, so one
child that meets all this is enough.

So must the runtime's own heap, the part of the user heap that is in use, mmaps and the forking
thread's stack have their places, if they are not there already.

It is an upper bound: DLLs that import each other in a circle may be impossible to place although
all their places are free.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import page_ceil, slot_floor
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.hosts.simulated.module import dragged_in
from forkviz.machine.dll import DllKind
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.machine.protocol.heaps_and_stack import lacking
from forkviz.machine.sort.cycles import components
from forkviz.machine.sort.topsort import populate_deps
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, FaultKind
from forkviz.study.alike import first_alike

__all__ = ["is_possible", "relocated_cycle"]

#: Children that the most patient policy makes.
MOST_ATTEMPTS = max(policy.retry_count for policy in POLICIES.values()) + 1
_ALL = tuple(Phase)
#: What a child goes through, and the part of it before any place is reserved.
_CHILD = _ALL[_ALL.index(Phase.C1) : _ALL.index(Phase.C9) + 1]
_EARLY = _ALL[_ALL.index(Phase.C1) : _ALL.index(Phase.C3) + 1]


def is_possible(scenario: Scenario) -> bool:
    """Whether there is a child in which each needed address is free."""
    return any(_free_in(scenario, attempt) for attempt in _attempts(scenario))


def relocated_cycle(scenario: Scenario) -> bool:
    """Whether a DLL that won't go home by itself is in a circle of imports with another one."""
    loads = scenario.loads()
    numbers = components([found for found, _ in populate_deps(loads)])
    return any(
        (dll.relocated or dll.dynamic_base) and numbers.count(number) > 1
        for dll, number in zip(loads, numbers, strict=True)
    )


def _attempts(scenario: Scenario) -> Iterator[int]:
    """Numbers of children that may differ: one that no fault is meant for stands for all after."""
    dragged = dragged_in(scenario.dlls)
    drawn = scenario.loader.aslr is Aslr.PROCESS and any(
        dll.dynamic_base and (dll.kind is DllKind.LINK or dll in dragged) for dll in scenario.dlls
    )
    last = MOST_ATTEMPTS if drawn else min(first_alike(scenario), MOST_ATTEMPTS)
    yield from range(1, last + 1)


def _free_in(scenario: Scenario, attempt: int) -> bool:
    faults = [fault for fault in scenario.faults if fault.concerns(attempt)]
    loads = {dll.key: dll for dll in scenario.loads()}
    sizes = {key: dll.size for key, dll in loads.items()}
    for fault in faults:
        if fault.kind is FaultKind.KILL and fault.phase in _CHILD:
            return False
        if fault.kind is FaultKind.LOAD_FAILS and fault.dll.lower() in loads:
            return False
        if fault.kind is FaultKind.WRONG_SIZE and fault.dll.lower() in loads:
            sizes[fault.dll.lower()] = fault.size
    host = SimulatedHost(scenario)
    host.new_child(attempt)
    for phase in _EARLY:
        host.strike(phase)
    child = host.child()
    links = [dll for dll in scenario.dlls if dll.kind is DllKind.LINK]
    dragged = dragged_in(scenario.dlls)
    if any(host.base_of(dll.name) != dll.base for dll in (*links, *dragged)):
        return False
    # The parent copies as much data as it has itself.
    if any(child.allocation(d.base)[-1].end < d.base + (d.bss_end or 0) for d in links):
        return False
    end = child.low
    needed = sorted(
        [
            *(
                (d.base, d.base + max(d.size, sizes[d.key]))
                for d in loads.values()
                if d not in dragged
            ),
            *lacking(scenario.parent_space(), child, scenario.stack),
        ]
    )
    for base, upto in needed:
        start, upto = slot_floor(base), page_ceil(upto)
        if start < end or upto > child.top or not child.is_free(start, upto):
            return False
        end = upto
    return True
