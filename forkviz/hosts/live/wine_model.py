"""wine_model: the model that a live fork is held against, line by line.

Each of its children begins with the map that the live child of that attempt had at first.  Beside
that, on Windows it is the SimulatedHost as it is; Wine differs in these rules, which are the
model's here:

* An image that can't have its first choice goes to the lowest place in one of the areas that Wine
  keeps for itself, area by area.  Where none has room, the system under Wine chooses, by chance;
  what it chose is read from the live trace, and what it took for itself besides from the record.
* What is taken anywhere by others goes where an image would.
* That system's own libraries and stacks are in the process, too.  VirtualQuery calls them free;
  VirtualAlloc refuses what touches them.
* If one import of a DLL fails to load, the others are mapped all the same, and stay; their entry
  points run when somebody loads them.  The DLL itself stays mapped, without an owner.
* More than 256 GiB at once is not asked of it (``WINE_MOST`` says why), and fails.
* What VirtualQuery reports of a free run ends where one of those areas begins or ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from forkviz.core.address import page_ceil, slot_ceil, slot_floor
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import Unavailable
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.processes import WINE_MOST
from forkviz.hosts.live.record import BEYOND, Beginning, LiveRecord
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Call, FaultStruck, Win32
from forkviz.machine.host import Answer
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from forkviz.windows.errors import ERROR_INVALID_ADDRESS, ERROR_NOT_ENOUGH_MEMORY

__all__ = [
    "WINE_AREAS",
    "WINE_AREAS_32",
    "LiveModel",
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
#: The same in a process of 32 bits; a Wine of 64 keeps the first two.
WINE_AREAS_32 = ((0x1_0000, 0x2000_0000), (0x7FF0_0000, 0x7FFF_0000), (0x2000_0000, 0x7FF0_0000))
_KEPT_32 = WINE_AREAS_32[:2]
#: Starts and sizes of what one call brought.
Chosen = tuple[tuple[int, int], ...]


class LiveModel(SimulatedHost):
    """A SimulatedHost each of whose children begins as the live one of that attempt did.

    record: of the live fork; it is looked up when something is needed of it.
    """

    def __init__(self, scenario: Scenario, record: LiveRecord | None = None) -> None:
        self._record = record or LiveRecord()
        super().__init__(scenario)

    def _begin(self, attempt: int) -> None:
        if attempt in self._record.later:
            self._begin_as(self._record.later[attempt])
        super()._begin(attempt)

    def _begin_as(self, begun: Beginning) -> None:
        self._scenario = begun.scenario
        self._first = begun.scenario.child_space()


class WineModel(LiveModel):
    """A LiveModel with Wine's rules.

    hidden: ranges of the system under Wine.  areas: where Wine chooses places, in the order in
    which it looks.  kept: those of them that it keeps for itself, at whose bounds a free run ends;
    all where it is left out.  chosen: where the system put things for which Wine has no place, and
    how large they are, those of one call together; without another one a load fails.
    """

    _keeps_imports = True

    def __init__(
        self,
        scenario: Scenario,
        hidden: Sequence[tuple[int, int]] = (),
        areas: Sequence[tuple[int, int]] = WINE_AREAS,
        chosen: Iterable[Chosen] = (),
        record: LiveRecord | None = None,
        kept: Sequence[tuple[int, int]] | None = None,
    ) -> None:
        self.chosen = iter(chosen)
        self._now: list[tuple[int, int]] = []
        self._set(hidden, areas, areas if kept is None else kept)
        super().__init__(scenario, record)

    def _begin_as(self, begun: Beginning) -> None:
        super()._begin_as(begun)
        self._set(*_wine(begun))

    def _set(
        self,
        hidden: Sequence[tuple[int, int]],
        areas: Sequence[tuple[int, int]],
        kept: Sequence[tuple[int, int]],
    ) -> None:
        self._hidden = hidden
        self._areas = areas
        self._bounds = sorted({bound for area in kept for bound in area})

    def _refused(self, start: int, end: int) -> bool:
        return any(low < end and start < high for low, high in self._hidden)

    def reserve(
        self, address: int, size: int, use: Use, name: str, commit: int | None = None
    ) -> Answer:
        """VirtualAlloc: what the system under Wine has is taken."""
        if size > WINE_MOST:
            return Answer(0, ERROR_NOT_ENOUGH_MEMORY)
        if self._refused(slot_floor(address), page_ceil(address + size)):
            return Answer(0, ERROR_INVALID_ADDRESS)
        return super().reserve(address, size, use, name, commit)

    def query(self, address: int) -> Region | None:
        """VirtualQuery: a free run ends at the bounds of Wine's areas."""
        run = super().query(address)
        if run is None or run.state is not State.FREE:
            return run
        bound = next((bound for bound in self._bounds if bound > run.start), run.end)
        return run._replace(end=min(run.end, bound))

    def _is_free(self, start: int, end: int) -> bool:
        small = end - start <= WINE_MOST
        return small and super()._is_free(start, end) and not self._refused(start, end)

    def _claim(self, region: Region) -> bool:
        return self._is_free(region.start, region.end) and super()._claim(region)

    def _fit(self, size: int) -> int | None:
        if size > WINE_MOST:
            return None
        for low, top in self._areas:
            base = AddressSpace(self.bits, self._child, low=low, top=top).lowest_fit(size)
            if base is not None:
                return base
        return self._by_chance(size)

    def _for_foreign(self, size: int) -> int | None:
        # One that came and went in a call that failed is not reported: it was somewhere.
        return self._elsewhere(size) or self._child.highest_fit(size)

    def _by_chance(self, size: int) -> int | None:
        """Where the system under Wine has put it; it may have taken more for itself besides."""
        while not self._now:
            call = next(self.chosen, None)
            if call is None:
                return None
            self._now = list(call)
        # In which order one call brought them no map tells, but it tells how large each is.
        alike = [one for one in self._now if one[1] == page_ceil(size)] or self._now
        self._now.remove(alike[0])
        base = alike[0][0]
        if not self._child.is_free(base, base + size):
            return None
        grown = self._record.grown.get((self._attempt, base))
        if grown is not None:
            self._hidden = hidden_from(grown.maps, grown.child)
        return base


def hidden_from(maps: str, known: AddressSpace) -> list[tuple[int, int]]:
    """Ranges that a Linux map has and VirtualQuery does not report; Wine's areas themselves,
    which are mapped without access, are none."""
    found: list[tuple[int, int]] = []
    for line in maps.splitlines():
        extent, rights = line.split()[:2]
        start, end = (int(part, 16) for part in extent.split("-"))
        if end > known.top or known.overlapping(start, end):
            continue
        if rights.startswith("---") and any(low <= start < top for low, top in WINE_AREAS):
            continue
        # A slot in which Windows reports something is taken anyhow, and is Wine's.
        if known.overlapping(slot_floor(start), start):
            start = slot_ceil(start)
        if start >= end:
            continue
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def areas_from(
    hidden: Iterable[tuple[int, int]], areas: Iterable[tuple[int, int]] = WINE_AREAS
) -> list[tuple[int, int]]:
    """What is left of *areas* in a process that has just begun, where the system, or Wine itself,
    may have something: its stack, its heap.  Wine does without the slots that these touch."""
    left = []
    for low, top in areas:
        for start, end in hidden:
            if start < top and end > low:
                if low < slot_floor(start):
                    left.append((low, slot_floor(start)))
                low = slot_ceil(end)
        if low < top:
            left.append((low, top))
    return left


def model_of(scenario: Scenario, live: LiveHost) -> SimulatedHost:
    """The model that stands for *live* as it is now: before it is run."""
    return models_of(scenario, live)()


def models_of(scenario: Scenario, live: LiveHost) -> Callable[[], SimulatedHost]:
    """Makes models of *live* as it is now, each to be run once.

    Raises Unavailable for 32 bits on a Wine that is not one of 64, whose rules there are not
    known.
    """
    if live.is_foreign:
        raise Unavailable("the model knows only the rules of a 64-bit Wine")
    begun, record = live.beginning(), live.record
    if live.is_wine and not begun.system.maps:
        raise Unavailable("what Wine's own system holds can't be seen here: there is no /proc")
    if not live.is_wine:
        return lambda: LiveModel(scenario, record)
    hidden, areas, kept = _wine(begun)
    return lambda: WineModel(scenario, hidden, areas, record=record, kept=kept)


def _wine(begun: Beginning) -> tuple[list[tuple[int, int]], ...]:
    """What is hidden in a child under Wine, the areas in which Wine chooses, and those it keeps."""
    hidden = hidden_from(begun.system.maps, begun.system.child)
    wide = begun.scenario.bits == 64
    areas, kept = (WINE_AREAS, WINE_AREAS) if wide else (WINE_AREAS_32, _KEPT_32)
    return hidden, areas_from(hidden, areas), areas_from(hidden, kept)


def chosen_in(trace: Trace) -> Iterator[Chosen]:
    """Where things came to be that Wine had no place for, call by call: what was loaded, what it
    brought, what its entry point took; and what came from without."""
    for event in trace:
        if isinstance(event, Call) and event.name in (Win32.LOAD, Win32.LOAD_EX):
            first = event.result
        elif isinstance(event, FaultStruck):
            first = -1
        else:
            continue
        came = {r.base: r.kind is not Kind.IMAGE for r in event.delta.added}
        ends = {r.base: r.end for r in event.delta.added}
        found = [
            (base, ends[base] - base)
            for base in sorted(came, key=lambda base: (base != first, came[base], base))
            if base > BEYOND and not any(low <= base < top for low, top in WINE_AREAS)
        ]
        if found:
            yield tuple(found)


def simulate(scenario: Scenario, host: SimulatedHost, live: Trace) -> Trace:
    """The fork of *scenario* (``LiveFork.scenario``) on the model *host*, made before the *live*
    one was run; *live* is its trace, as far as it has come.  Its title says that it is the model's.
    """
    scenario = replace(scenario, title=f"{scenario.title}, on the model")
    if isinstance(host, WineModel):
        host.chosen = chosen_in(live)
    parent, child = host.parent(), host.child()
    policy = get_policy(scenario.policy)
    events = run_fork(scenario.listed(), policy, host, scenario.title)
    return Trace(scenario, parent, child, events)
