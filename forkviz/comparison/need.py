"""need: what a failing fork could not have, and how far a fork is with that at each step.

Two forks that stand alike in what the outcome depends on can still end alike; where they no longer
stand alike, one of them has left the way that the other one takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from forkviz.core.occupants import asked_range, meet, occupants
from forkviz.core.region import Region, Use
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import Event
from forkviz.traces.event_deltas import delta_of
from forkviz.traces.state import Placed, State
from forkviz.traces.trace import Trace
from forkviz.verdict.failure import failure_of

__all__ = ["Need", "Standing", "is_about", "need_of", "needed_in", "standings"]

#: What the fork itself has in a place; of all else it only matters that it is there.
_OWN = frozenset({Use.RESERVATION, Use.BLOCK, Use.INTERIM, Use.IMAGE})
#: A place that is kept shows in the memory; the DLL is not there yet in either case.
_NOT_THERE = frozenset({Placed.WAITING, Placed.RESERVED})

#: How a fork stands with a need: what is in the place, relative to it, and where the DLL is.
Standing = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """What one fork could not have, looked for in one of the two.

    dll: that is to be there, None where it is about none, or this fork has no such DLL.
    wanted: the place, ``[start, end)``, None where it is about no place.
    taken: whether the place is not the DLL's to have at the failure; if not, the loader goes
    elsewhere by itself, and what is in the place decides nothing.
    listed: whether this fork has the DLL at all.
    """

    dll: Dll | None
    wanted: tuple[int, int] | None
    taken: bool
    listed: bool = True


def need_of(trace: Trace) -> Need:
    """What *trace* fails of; no DLL and no place where it succeeds, or fails of neither."""
    failure = failure_of(trace)
    if failure is None:
        return Need(None, None, taken=False)
    dll, wanted = failure.dll, failure.wanted
    own = partial(DllNames(trace.scenario.dlls).is_image, dll) if dll is not None else None
    taken = wanted is not None and bool(occupants(failure.child, *wanted, own))
    return Need(dll, wanted, taken)


def needed_in(trace: Trace, need: Need) -> Need:
    """The same need in another fork: its own DLL of that name, and the place of that."""
    if need.dll is None:
        return need
    dll = DllNames(trace.scenario.dlls).get(need.dll.name)
    if dll is None:
        return Need(None, None, need.taken, listed=False)
    return Need(dll, asked_range(dll.base, dll.size), need.taken)


def standings(trace: Trace, need: Need) -> list[Standing]:
    """How *trace* stands with *need* after each step."""
    return [_standing(state, need) for state in trace.states()]


def _standing(state: State, need: Need) -> Standing:
    if not need.listed:
        return ("not listed",)
    where: Standing = ()
    if need.dll is not None:
        place = state.places[need.dll.name]
        where = ("not there",) if place.placed in _NOT_THERE else (str(place.placed),)
        if place.placed is Placed.ELSEWHERE and place.base is not None:
            there = state.child.at(place.base)
            where = (*where, there is not None and there.use is Use.INTERIM)
    if need.wanted is None or not need.taken:
        return where
    start, end = need.wanted
    found = occupants(state.child, start, end)
    stays = (region for region in found if not _passes(region, need))
    return (*where, *(_within(region, start, end) for region in stays))


def _passes(region: Region, need: Need) -> bool:
    """Whether it is the trial map of another DLL, which is taken away again."""
    own = need.dll is not None and region.name.lower() == need.dll.key
    return region.use is Use.INTERIM and not own


def _within(region: Region, start: int, end: int) -> tuple[int, int, str]:
    use = str(region.use) if region.use in _OWN else "other"
    return max(region.start, start) - start, min(region.end, end) - start, use


def is_about(event: Event, need: Need) -> bool:
    """Whether *event* is about the DLL, or changes what is in the place."""
    name = getattr(event, "dll", None)
    if need.dll is not None and name and name.lower() == need.dll.key:
        return True
    if need.wanted is None:
        return False
    changed = (region for regions in delta_of(event) for region in regions)
    return any(meet((region.start, region.end), need.wanted) for region in changed)
