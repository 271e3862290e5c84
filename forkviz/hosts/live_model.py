"""live_model: the model that a live fork is held against, line by line.

It begins with the map that the live child had at first.  On Windows it is the SimulatedHost as it
is; Wine differs in three rules, which are the model's here:

* An image that can't have its first choice goes to the lowest place in one of the areas that Wine
  keeps for itself, area by area.  Where none has room, the system under Wine chooses, by chance;
  what it chose is read from the live trace, and is all that the model takes from there.
* That system's own libraries and stacks are in the process, too.  VirtualQuery calls them free;
  VirtualAlloc refuses what touches them.
* What VirtualQuery tells of a free run ends where one of those areas begins or ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from forkviz.core.address import page_ceil, slot_floor
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.engine.events import Call, Win32
from forkviz.engine.fork import fork
from forkviz.engine.host import Answer
from forkviz.engine.policy import get_policy
from forkviz.engine.scenario import Scenario
from forkviz.engine.trace import Trace
from forkviz.errors import Unavailable
from forkviz.hosts.live import LiveHost
from forkviz.hosts.simulated import ERROR_INVALID_ADDRESS, SimulatedHost

__all__ = [
    "WINE_AREAS",
    "WINE_AREAS_32",
    "WineModel",
    "areas_from",
    "chosen_in",
    "hidden_from",
    "model_of",
    "models_of",
    "simulate",
]

#: Where Wine (8, for 64 bits) chooses places, in the order in which it looks.
WINE_AREAS = (
    (0x1_0000, 0x6800_0000),
    (0x7FF0_0000, 0x7FFF_0000),
    (0x7FFF_FE00_0000, 0x7FFF_FFFF_0000),
)
#: The same in a process of 32 bits, of which a Wine of 64 keeps less.
WINE_AREAS_32 = ((0x1_0000, 0x2000_0000), (0x7FF0_0000, 0x7FFF_0000), (0x2000_0000, 0x7FF0_0000))
#: Above this the system under Wine has its own things, and puts what Wine asks of it.
_BEYOND = 0x7000_0000_0000


class WineModel(SimulatedHost):
    """A SimulatedHost with Wine's three rules.

    hidden: ranges of the system under Wine.  areas: Wine's own, in the order in which it looks.
    chosen: where the system puts images for which Wine has no place, one after the other; without
    another one such a load fails.
    """

    def __init__(
        self,
        scenario: Scenario,
        hidden: Iterable[tuple[int, int]] = (),
        areas: Iterable[tuple[int, int]] = WINE_AREAS,
        chosen: Iterable[int] = (),
    ) -> None:
        self.chosen = iter(chosen)
        self._hidden = tuple(hidden)
        self._areas = tuple(areas)
        self._bounds = sorted(bound for area in self._areas for bound in area)
        super().__init__(scenario)

    def _refused(self, start: int, end: int) -> bool:
        return any(low < end and start < high for low, high in self._hidden)

    def reserve(self, address: int, size: int, use: Use, name: str) -> Answer:
        """VirtualAlloc: what the system under Wine has can't be had."""
        if self._refused(slot_floor(address), page_ceil(address + size)):
            return Answer(0, ERROR_INVALID_ADDRESS)
        return super().reserve(address, size, use, name)

    def query(self, address: int) -> Region | None:
        """VirtualQuery: a free run ends at the bounds of Wine's areas."""
        run = super().query(address)
        if run is None or run.state is not State.FREE:
            return run
        bound = next((bound for bound in self._bounds if bound > run.start), run.end)
        return run._replace(end=min(run.end, bound))

    def _elsewhere(self, size: int) -> int | None:
        lowest = self._child.lowest_fit(size)
        if lowest is not None and lowest + size <= self._areas[0][1]:
            return lowest
        for low, top in self._areas[1:]:
            base = AddressSpace(self.bits, self._child, low=low, top=top).lowest_fit(size)
            if base is not None:
                return base
        base = next(self.chosen, None)
        free = base is not None and self._child.is_free(base, base + size)
        return base if free else None


def hidden_from(maps: str, known: AddressSpace) -> list[tuple[int, int]]:
    """Ranges that a Linux map has and VirtualQuery does not tell of; Wine's areas themselves,
    which are mapped without access, are none."""
    found: list[tuple[int, int]] = []
    for line in maps.splitlines():
        extent, rights = line.split()[:2]
        start, end = (int(part, 16) for part in extent.split("-"))
        if end > known.top or known.overlapping(start, end):
            continue
        if rights.startswith("---") and any(low <= start < top for low, top in WINE_AREAS):
            continue
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def areas_from(maps: str) -> list[tuple[int, int]]:
    """Wine's areas in this process: in the highest, the system may have put its stack, and Wine
    keeps the end for itself; what is left of it is mapped without access."""
    *areas, (low, top) = WINE_AREAS
    for line in maps.splitlines():
        extent, rights = line.split()[:2]
        start, end = (int(part, 16) for part in extent.split("-"))
        if rights.startswith("---") and low <= start and end <= top:
            areas.append((start, end))
    return areas


def model_of(scenario: Scenario, live: LiveHost) -> SimulatedHost:
    """The model that stands for *live* as it is now: before it is run."""
    return models_of(scenario, live)()


def models_of(scenario: Scenario, live: LiveHost) -> Callable[[], SimulatedHost]:
    """Makes models of *live* as it is now, each to be run once.

    Raises Unavailable for 32 bits on a Wine that is not one of 64, whose rules there nobody has
    written down.
    """
    if live.is_foreign:
        raise Unavailable("the model knows the rules of a Wine of 64 bits only")
    pid = live.agent.child_pid()
    if not live.is_wine or not pid:
        return lambda: SimulatedHost(scenario)
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
    hidden = hidden_from(maps, live.child())
    areas = areas_from(maps) if live.bits == 64 else WINE_AREAS_32
    return lambda: WineModel(scenario, hidden, areas)


def chosen_in(trace: Trace) -> Iterator[int]:
    """Where images came to be that Wine had no place for: what was loaded, then what it brought."""
    for event in trace:
        if isinstance(event, Call) and event.name in (Win32.LOAD, Win32.LOAD_EX):
            came = [r.start for r in event.delta.added if r.kind is Kind.IMAGE]
            for base in sorted(came, key=lambda base: base != event.result):
                if not any(low <= base < top for low, top in WINE_AREAS) and base > _BEYOND:
                    yield base


def simulate(scenario: Scenario, host: SimulatedHost, live: Trace) -> Trace:
    """The fork of *scenario* (``LiveFork.scenario``) on the model *host*, made before the *live*
    one was run; *live* is its trace, as far as it has come.  Its title says that it is the model's.
    """
    scenario = replace(scenario, title=f"{scenario.title}, on the model")
    if isinstance(host, WineModel):
        host.chosen = chosen_in(live)
    parent, child = host.parent(), host.child()
    events = fork(scenario.listed(), get_policy(scenario.policy), host, scenario.title)
    return Trace(scenario, parent, child, events)
