"""record: what a live fork leaves for the model that it is held against.

Chance is in it: where each child's system has its own things, which no two children share, and
where the system under Wine puts what Wine has no place for.  That cannot be predicted; all else
the model says by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from forkviz.core.space import AddressSpace
from forkviz.scenarios.scenario import Scenario

__all__ = ["BEYOND", "Beginning", "LiveRecord", "System"]

#: Above this the system under Wine has its own things, and puts what Wine asks of it.
BEYOND = 0x7000_0000_0000


@dataclass(frozen=True, slots=True)
class System:
    """A child at one moment: as Windows tells it, and as /proc does, "" without Wine."""

    child: AddressSpace
    maps: str = ""


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a live child was before anything was asked of it; *scenario* has its map."""

    scenario: Scenario
    system: System


@dataclass(frozen=True, slots=True)
class LiveRecord:
    """The record of one fork, which grows as the fork goes on.

    later: how each child but the first began, by attempt.
    grown: the system after it had chosen a place, by attempt and place.
    """

    later: dict[int, Beginning] = field(default_factory=dict)
    grown: dict[tuple[int, int], System] = field(default_factory=dict)
