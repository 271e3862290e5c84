"""labels: texts above a row, each with a line down to what it is of, so that none collide.

A label stands in a lane; lane 0 is next to the row.  Its line starts at its own text and goes down
to the row, so no text of a lower lane may be in the line's way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

__all__ = ["Label", "Placed", "placed"]

#: Pixels between two texts of a lane; between a text and a line that passes it; between two lines.
GAP, PASS, LINES_APART = 8, 4, 5
#: Lanes that are tried; places that are tried before a label is left to the legend.
LANES, TRIES = 6, 300


@dataclass(frozen=True, slots=True)
class Label:
    """said: the text, *wide* pixels; full: what a legend says instead, where it finds no place.
    ends: where its line may end, the best first.  last: stands above all others."""

    said: str
    full: str
    wide: float
    ends: tuple[float, ...]
    paint: str = "name"
    last: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A label, where its line ends, the left end of its text, and its lane."""

    label: Label
    x: float
    left: float
    lane: int

    @property
    def right(self) -> float:
        """Where its text ends."""
        return self.left + self.label.wide


def placed(labels: Iterable[Label], width: float) -> tuple[list[Placed], list[Label]]:
    """Where each of *labels* stands above a row of *width* pixels, and those that find no place.

    As few lanes as possible are used.  Where all together find no place, the widest is left out.
    """
    waiting = sorted(labels, key=lambda one: (one.last, -one.ends[0]))
    left_out = [one for one in waiting if one.wide > width]
    waiting = [one for one in waiting if one.wide <= width]
    while waiting:
        for lanes in range(1, LANES + 1):
            if (found := _Search(lanes, width).all_of(waiting, ())) is not None:
                return list(found), left_out
        widest = max(waiting, key=lambda one: (not one.last, one.wide))
        waiting.remove(widest)
        left_out.append(widest)
    return [], left_out


class _Search:
    """Places for labels in so many *lanes*, one label after another, back where one finds none."""

    def __init__(self, lanes: int, width: float) -> None:
        self.lanes = lanes
        self.width = width
        self.tries = TRIES

    def all_of(
        self, waiting: Sequence[Label], found: tuple[Placed, ...]
    ) -> tuple[Placed, ...] | None:
        """*found* and a place for each of those *waiting*; None where there is none."""
        if not waiting:
            return found
        label, *rest = waiting
        for spot in self._spots(label, found):
            self.tries -= 1
            if self.tries < 0:
                return None
            if all(_apart(spot, other) for other in found):
                whole = self.all_of(rest, (*found, spot))
                if whole is not None:
                    return whole
        return None

    def _spots(self, label: Label, found: Sequence[Placed]) -> Iterator[Placed]:
        """Beside its line to the right, over it, and to the left; none of them cut off."""
        lowest = 1 + max((one.lane for one in found), default=-1) if label.last else 0
        for lane in range(lowest, lowest + self.lanes if label.last else self.lanes):
            for x in label.ends:
                most = self.width - label.wide
                middle = min(max(0.0, x - label.wide / 2), most)
                for left in (x, middle, x - label.wide):
                    if 0 <= left <= most:
                        yield Placed(label, x, left, lane)


def _apart(one: Placed, other: Placed) -> bool:
    """Whether neither text covers the other, and neither is in the way of the other's line."""
    if one.lane == other.lane:
        if one.left <= other.right + GAP and other.left <= one.right + GAP:
            return False
    else:
        low, high = (one, other) if one.lane < other.lane else (other, one)
        if low.left - PASS < high.x < low.right + PASS:
            return False
    return abs(one.x - other.x) >= LINES_APART
