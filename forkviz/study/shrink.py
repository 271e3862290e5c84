"""shrink: the smallest scenario that still does what a larger one did.

Greedy and without chance: each change that makes the scenario smaller and keeps what is asked for
is kept, until no change does.  What is smaller is decided by ``weight``, which falls with every
change that is kept, so it ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from forkviz.core.address import SLOT
from forkviz.core.region import Region
from forkviz.errors import ForkvizError
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, Loader
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible

__all__ = ["MOST_TRIES", "lost", "shrink", "weight"]

#: Scenarios that are tried at the most; a large one is then as small as it got.
MOST_TRIES = 3000
ROLES = ("parent", "child")
#: Addresses that a reader takes in at a glance: 0x400000, 0x500000 …
_PLAIN = tuple(range(0x40_0000, 0x100_0000, 0x10_0000))

Wanted = Callable[[Scenario], bool]
Weight = tuple[int, ...]


def lost(policy: str, cause: str = "", winner: str = "") -> Wanted:
    """What holds of a scenario that *policy* loses though each needed address is free.

    cause: of which it is lost, any if it is left out.  winner: a policy that does not lose it.
    """
    loser = get_policy(policy)
    other = get_policy(winner) if winner else None

    def holds(scenario: Scenario) -> bool:
        outcome = outcome_of(scenario, loser)
        if outcome.succeeded or (cause and outcome.cause != cause):
            return False
        if other is not None and not outcome_of(scenario, other).succeeded:
            return False
        return is_possible(scenario)

    return holds


def shrink(scenario: Scenario, wanted: Wanted, tries: int = MOST_TRIES) -> Scenario:
    """The smallest scenario that *wanted* holds of, which the greedy way from *scenario* leads to.

    *scenario* itself if *wanted* does not hold of it, or if nothing in it can go.
    """
    if not wanted(scenario):
        return scenario
    best, lightest = scenario, weight(scenario)
    shrunk = True
    while shrunk:
        shrunk = False
        # The steps are those of the scenario that the round begins with: what one of them drops is
        # looked for anew in the next round.
        for step in _steps(best):
            if tries <= 0:
                return best
            candidate = _applied(step, best)
            if candidate is None or (lighter := weight(candidate)) >= lightest:
                continue
            tries -= 1
            if wanted(candidate):
                best, lightest, shrunk = candidate, lighter, True
    return best


def weight(scenario: Scenario) -> Weight:
    """How much there is to understand, the weightiest first; a smaller one compares less.

    DLLs and faults; regions; imports, linked DLLs, and what the loader does besides; DLLs that are
    relocated; bytes; digits of addresses that are not 0; the addresses.
    """
    dlls, regions, loader = scenario.dlls, (*scenario.parent, *scenario.child), scenario.loader
    plain = Loader(seed=loader.seed)
    oddities = sum(
        getattr(loader, name) != getattr(plain, name)
        for name in ("placement", "aslr", "rewrites_header")
    )
    addresses = [
        *(d.base for d in dlls),
        *(d.preferred for d in dlls),
        *(r.start for r in regions),
        *(f.start for f in scenario.faults if f.start is not None),
    ]
    return (
        len(dlls) + len(scenario.faults),
        len(regions),
        sum(len(d.imports) for d in dlls),
        sum((d.kind is DllKind.LINK) + d.dynamic_base + (d.child_base is not None) for d in dlls),
        oddities + sum(f.attempt != 0 for f in scenario.faults),
        sum(d.relocated for d in dlls),
        sum(d.size for d in dlls)
        + sum(r.size for r in regions)
        + sum(f.size for f in scenario.faults),
        sum(len(f"{address:x}".replace("0", "")) for address in addresses),
        sum(addresses),
    )


# -- steps ---------------------------------------------------------------------------------------

_Step = Callable[[Scenario], Scenario]
_Change = dict[str, Any]


def _applied(step: _Step, scenario: Scenario) -> Scenario | None:
    """*scenario* after *step*; None where that would contradict itself, or changes nothing."""
    try:
        changed = step(scenario)
    except ForkvizError:
        return None
    return None if changed == scenario else changed


def _steps(scenario: Scenario) -> Iterator[_Step]:
    """Everything that may be left out of *scenario* or made plainer, the largest pieces first."""
    for dll in scenario.dlls:
        yield partial(_without_dll, key=dll.key)
    for fault in scenario.faults:
        yield partial(_with_fault, fault=fault, change=None)
    for role in ROLES:
        yield partial(_with_regions, role=role, change=lambda region: None)
        for region in getattr(scenario, role):
            yield partial(_with_region, role=role, start=region.start, size=0)
    for field in ("placement", "aslr", "rewrites_header"):
        yield partial(_with_loader, change={field: getattr(Loader(), field)})
    for dll in scenario.dlls:
        for change in _plainer(dll):
            yield partial(_with_dll, key=dll.key, change=change)
    for fault in scenario.faults:
        for change in ({"attempt": 0}, {"size": SLOT}, {"size": SLOT // 16}):
            yield partial(_with_fault, fault=fault, change=change)
    for role in ROLES:
        for region in getattr(scenario, role):
            for size in (SLOT, SLOT // 16):
                yield partial(_with_region, role=role, start=region.start, size=size)
    for address in sorted(_addresses(scenario), reverse=True):
        for plain in (*_PLAIN, address & -0x100_0000, address & -0x10_0000):
            if plain > 0:
                yield partial(_moved, old=address, new=plain)


def _plainer(dll: Dll) -> Iterator[_Change]:
    yield {"imports": ()}
    for name in dll.imports:
        yield {"imports": tuple(other for other in dll.imports if other != name)}
    yield {"kind": DllKind.LOAD}
    yield {"dynamic_base": False}
    yield {"child_base": None}
    yield {"preferred": dll.base}
    for size in (SLOT, dll.size // 2 & -SLOT, dll.size & -SLOT):
        if size > 0:
            yield {"size": size}


def _without_dll(scenario: Scenario, key: str) -> Scenario:
    """Without it, what imports it does so no more, and no fault is about it."""
    kept = tuple(
        replace(dll, imports=tuple(name for name in dll.imports if name.lower() != key))
        for dll in scenario.dlls
        if dll.key != key
    )
    faults = tuple(fault for fault in scenario.faults if fault.dll.lower() != key)
    return replace(scenario, dlls=kept, faults=faults)


def _with_dll(scenario: Scenario, key: str, change: _Change) -> Scenario:
    dlls = (replace(dll, **change) if dll.key == key else dll for dll in scenario.dlls)
    return replace(scenario, dlls=tuple(dlls))


def _with_fault(scenario: Scenario, fault: Fault, change: _Change | None) -> Scenario:
    """*fault* changed; left out, where *change* is None."""
    faults = list(scenario.faults)
    if fault not in faults:
        return scenario  # changed already in this round
    at = faults.index(fault)
    faults[at : at + 1] = [] if change is None else [replace(fault, **change)]
    return replace(scenario, faults=tuple(faults))


def _with_loader(scenario: Scenario, change: _Change) -> Scenario:
    return replace(scenario, loader=replace(scenario.loader, **change))


def _with_regions(
    scenario: Scenario, role: str, change: Callable[[Region], Region | None]
) -> Scenario:
    changed: _Change = {role: tuple(sorted(filter(None, map(change, getattr(scenario, role)))))}
    return replace(scenario, **changed)


def _with_region(scenario: Scenario, role: str, start: int, size: int) -> Scenario:
    """The region at *start* cut to *size*; left out, where that is 0."""

    def change(region: Region) -> Region | None:
        if region.start != start or size >= region.size:
            return region
        return region._replace(end=start + size) if size else None

    return _with_regions(scenario, role, change)


def _addresses(scenario: Scenario) -> set[int]:
    found = {dll.base for dll in scenario.dlls} | {dll.preferred for dll in scenario.dlls}
    found |= {region.start for region in (*scenario.parent, *scenario.child)}
    return found | {fault.start for fault in scenario.faults if fault.start is not None}


def _moved(scenario: Scenario, old: int, new: int) -> Scenario:
    """Whatever begins at *old*, at *new*: what met there meets again."""

    def here(address: int) -> int:
        return new if address == old else address

    def shifted(region: Region) -> Region:
        shift = here(region.start) - region.start
        return region._replace(
            start=region.start + shift, end=region.end + shift, allocation=region.base + shift
        )

    # All at once: half of it may well overlap what is about to make room.
    return replace(
        scenario,
        dlls=tuple(
            replace(dll, base=here(dll.base), preferred=here(dll.preferred))
            for dll in scenario.dlls
        ),
        faults=tuple(
            fault if fault.start is None else replace(fault, start=here(fault.start))
            for fault in scenario.faults
        ),
        parent=tuple(sorted(map(shifted, scenario.parent))),
        child=tuple(sorted(map(shifted, scenario.child))),
    )
