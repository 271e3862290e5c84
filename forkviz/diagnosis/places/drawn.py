"""drawn: the rows of the small map of one DLL's places, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forkviz.diagnosis.diagnosis import Look, Place
from forkviz.diagnosis.places.scene import Held, Wanting

__all__ = ["rows_of"]


def rows_of(
    wanting: Wanting, there: Iterable[Held] = (), in_child: Iterable[Held] = ()
) -> tuple[Place, ...]:
    """What it prefers, where it is, what is in the way, and what the child shows."""
    return tuple(_rows(wanting, tuple(there), tuple(in_child)))


def _rows(wanting: Wanting, there: tuple[Held, ...], in_child: tuple[Held, ...]) -> Iterator[Place]:
    if wanting.preferred is not None:
        yield Place("It prefers", Look.PREFERS, *wanting.preferred, wanting.name)
    if wanting.place is not None:
        yield Place("It is at", Look.THERE, *wanting.place, wanting.name)
    for held in there:
        yield Place("In the way", Look.IN_THE_WAY, held.start, held.end, held.name)
    if in_child:
        look = Look.TAKEN if there else Look.IN_THE_WAY
        for held in in_child:
            end = held.end if held.sized else None
            yield Place("In the child", look, held.start, end, held.name)
    elif wanting.told_child is not None and wanting.size is not None:
        end = wanting.told_child + wanting.size
        yield Place("In the child", Look.THERE, wanting.told_child, end, wanting.name)
    elif wanting.message is not None and wanting.place is not None:
        yield Place("In the child", Look.TAKEN, *wanting.place)
