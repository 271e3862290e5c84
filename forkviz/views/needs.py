"""needs: a place that a step asks for and does not get, and what is in it, as values."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.address import page_ceil
from forkviz.core.region import Source
from forkviz.core.space import AddressSpace
from forkviz.core.text import clipped
from forkviz.explanations.words.abort import occupant_name
from forkviz.machine.events import Event
from forkviz.machine.policy import get_policy
from forkviz.traces.trace import Trace
from forkviz.views.in_way import InWay
from forkviz.views.scene import about

__all__ = ["Needs", "Occupant", "Place"]

#: Occupants of a place that are listed; a place of gibibytes may hold hundreds.
MOST = 6
NAME = 200


@dataclass(frozen=True, slots=True)
class Occupant:
    """What is in the way: ``[start, end)``; assumed: no tool has seen it.  where: file and line."""

    start: int
    end: int
    name: str
    assumed: bool
    where: str


@dataclass(frozen=True, slots=True)
class Place:
    """``[start, end)``, which *dll* needs ("" for no DLL); more: occupants beyond those listed."""

    start: int
    end: int
    dll: str
    in_way: tuple[Occupant, ...]
    more: int


class Needs:
    """Goes along with a trace, event by event."""

    def __init__(self, trace: Trace) -> None:
        self._dlls = {dll.name: dll for dll in trace.scenario.dlls}
        self._in_way = InWay(self._dlls)
        self._policy = get_policy(trace.policy)
        self._origin = trace.scenario.child_origin

    def after(self, event: Event, child: AddressSpace) -> Place | None:
        """The place that *event* asks for and does not get, None where it gets all.

        *child*: as it is after the event.  A place with nothing in it has no occupants.
        """
        regions = self._in_way.after(event, child)
        wanted = self._in_way.wanted
        if wanted is None:
            return None
        dll = self._dlls.get(wanted.dll or about(event))
        if dll is not None and not wanted.dll and dll.base != wanted.start:
            dll = None  # such as a block, which is asked for because of the DLL, and not for it
        exact = dll is not None and wanted.start <= dll.base and page_ceil(dll.end) <= wanted.end
        start, end = (dll.base, page_ceil(dll.end)) if dll and exact else wanted[:2]
        return Place(
            start,
            end,
            clipped(dll.name, NAME) if dll is not None else "",
            tuple(
                Occupant(
                    region.start,
                    region.end,
                    clipped(occupant_name(region, self._policy, dll), NAME),
                    region.source is Source.ASSUMED,
                    clipped(self._origin.place(region), NAME),
                )
                for region in regions[:MOST]
            ),
            max(len(regions) - MOST, 0),
        )
