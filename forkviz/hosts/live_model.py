"""live_model: the model that a live fork is held against, line by line.

It begins with the map that the live child had at first.  On Windows it is the SimulatedHost as it
is; Wine differs in three rules, which are the model's here:

* An image that can't have its first choice goes to the lowest place in one of the areas that Wine
  keeps for itself, area by area.  Where none has room, the system under Wine chooses, and nobody
  can say what; the model then gives up, and says so in ``unpredictable``.
* That system's own libraries and stacks are in the process, too.  VirtualQuery calls them free;
  VirtualAlloc refuses what touches them.
* What VirtualQuery tells of a free run ends where one of those areas begins or ends.
"""

from __future__ import annotations

from pathlib import Path

from forkviz.core.address import page_ceil, slot_floor
from forkviz.core.region import Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.engine.fork import fork
from forkviz.engine.host import Answer
from forkviz.engine.policy import get_policy
from forkviz.engine.scenario import Scenario
from forkviz.engine.trace import Trace
from forkviz.hosts.live import LiveHost
from forkviz.hosts.simulated import ERROR_INVALID_ADDRESS, SimulatedHost

__all__ = ["WINE_AREAS", "WineModel", "hidden_from", "simulate"]

#: Where Wine (8, for 64 bits) chooses places, in the order in which it looks; it keeps the end of
#: the last one for itself.
WINE_AREAS = (
    (0x1_0000, 0x6800_0000),
    (0x7FF0_0000, 0x7FFF_0000),
    (0x7FFF_FE00_0000, 0x7FFF_FFFF_0000),
)


class WineModel(SimulatedHost):
    """A SimulatedHost with Wine's three rules.

    hidden: ranges of the system under Wine.  unpredictable: whether an image had no place in
    Wine's own areas.
    """

    def __init__(self, scenario: Scenario, hidden: list[tuple[int, int]]) -> None:
        self._hidden = hidden
        *areas, (low, top) = WINE_AREAS
        own = [start for start, _ in hidden if low <= start < top]
        self._areas = [*areas, (low, min(own, default=top))]
        self._bounds = sorted(bound for area in self._areas for bound in area)
        self.unpredictable = False
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
        self.unpredictable = True
        return None


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


def model_of(scenario: Scenario, live: LiveHost) -> SimulatedHost:
    """The host that stands for *live* as it is now."""
    pid = live.agent.child_pid()
    if not live.is_wine or not pid:
        return SimulatedHost(scenario)
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
    return WineModel(scenario, hidden_from(maps, live.child()))


def simulate(scenario: Scenario, live: LiveHost) -> tuple[Trace, bool]:
    """The fork of *scenario* (``LiveFork.scenario``) on the model, before the live one is run.

    Also whether the model can tell all of it.
    """
    host = model_of(scenario, live)
    parent, child = host.parent(), host.child()
    events = fork(scenario.listed(), get_policy(scenario.policy), host, scenario.title)
    trace = Trace(scenario, parent, child, events)
    return trace, not (isinstance(host, WineModel) and host.unpredictable)
