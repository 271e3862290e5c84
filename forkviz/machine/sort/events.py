"""Events of the sort: what populate_deps found, the walk, and the order that comes of it."""

from __future__ import annotations

from typing import NamedTuple

from forkviz.machine.event_facts import DllName, DllNames, Lane, OutsideNames, event

__all__ = [
    "DepsPopulated",
    "OrderDecided",
    "SortAppended",
    "SortEvent",
    "SortPassed",
    "SortVisited",
]


@event(key="DepsPopulated", lane=Lane.OTHER, about=("dll",))
class DepsPopulated(NamedTuple):
    """populate_deps found on which DLLs of the list *dll* depends.

    deps: in import-table order.  ignored: imports that are not in the list (Windows' own).
    seeded: how many DLLs that were dlopened before it come ahead of them, where the sort keeps
    their order.  (In older traces these are in *deps*, and *seeded* is 0.)
    """

    dll: DllName
    deps: DllNames
    ignored: OutsideNames
    seeded: int = 0


@event(key="SortVisited", lane=Lane.OTHER, about=("dll",))
class SortVisited(NamedTuple):
    """topsort_visit reaches *dll* at *depth* (0: from the list).  again: it was visited before."""

    dll: DllName
    depth: int
    again: bool


@event(key="SortPassed", lane=Lane.OTHER, about=("dll",))
class SortPassed(NamedTuple):
    """topsort_visit, for *dll*, reaches *count* of the DLLs that were dlopened before it, in turn.

    All of them were visited before, so each visit returns at once.  They stand next to each other
    among the dlopened DLLs, in the list's order: *first* to *last*.  depth: as that of a
    SortVisited.  (In older traces each is a SortVisited of its own.)
    """

    dll: DllName
    depth: int
    count: int  # type: ignore[assignment]  # not the method of a tuple
    first: DllName
    last: DllName


@event(key="SortAppended", lane=Lane.OTHER, about=("dll",))
class SortAppended(NamedTuple):
    """topsort_visit appends *dll* to the new list, at *position* (from 0)."""

    dll: DllName
    position: int


@event(key="OrderDecided", lane=Lane.CHOICE, about=(), decides=True)
class OrderDecided(NamedTuple):
    """The list as the sort leaves it; the child goes by it.  before: as it was."""

    before: DllNames
    order: DllNames


#: What happens while the parent sorts its list.
SortEvent = DepsPopulated | SortVisited | SortPassed | SortAppended | OrderDecided
