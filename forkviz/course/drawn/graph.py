"""graph: who imports whom: the names in a row as the list has them, arrows above and below them.

An arrow to the next name is straight.  Each other one leaves its box at a port of its own, goes
along a lane of its own above the row (to a name further on) or below it (back), and comes down at a
port of its own: no arrow covers another one, and none touches a name.  Where the row is too wide
for the page, the names stand in a column, and the lanes on both sides of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forkviz.course.drawn.said import graph_said
from forkviz.course.drawn.svg import Sized, arrow, fitted, number, path, rect, svg, text, width_of
from forkviz.course.pictures import Graph

__all__ = ["graph_svg"]

#: Pixels: the height of a box; between two boxes, least and most; from one lane, and from one
#: port, to the next; of the round corners.
HIGH, LEAST_GAP, MOST_GAP, LANE, PORT, ROUND = 30, 26, 96, 16, 16, 6
#: What is said of a column, which the text of a problem does not know; and the room for it.
TOP_DOWN, CAPTION = "The list, from top to bottom:", 22
#: Free pixels on each side of a name.
PAD = 9

Edge = tuple[int, int]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Lanes:
    """The arrows on one side: the lane of each, from 1; the ports of each box, in their order."""

    lane: dict[Edge, int]
    ports: list[list[Edge]]

    @property
    def most(self) -> int:
        """How many lanes there are."""
        return max(self.lane.values(), default=0)


def graph_svg(graph: Graph, width: int) -> Sized:
    """*graph*, at most *width* pixels wide."""
    number_of = {name: index for index, name in enumerate(graph.names)}
    edges = [
        (number_of[who], number_of[whom])
        for who, whom in graph.imports
        if who in number_of and whom in number_of and who != whom
    ]
    count = len(graph.names)
    far = [edge for edge in edges if abs(edge[0] - edge[1]) > 1]
    on, back = (
        _lanes([(i, j) for i, j in far if (i < j) is forward], count) for forward in (True, False)
    )
    names = [fitted(name, width / 2, bold=True) for name in graph.names]
    wide = [
        max(width_of(name, bold=True) + 2 * PAD, PORT * (1 + len(on.ports[i])),
            PORT * (1 + len(back.ports[i])))
        for i, name in enumerate(names)
    ]  # fmt: skip
    room = width - 2 - sum(wide)
    said = graph_said(graph)
    if count < 2 or room >= LEAST_GAP * (count - 1):
        gap = min(MOST_GAP, room / max(1, count - 1))
        return _drawn(said, names, edges, (on, back), wide, gap, upright=False)
    thick = min(max(wide), width - 2 - LANE * (on.most + back.most + 1))
    names = [fitted(name, thick - 2 * PAD, bold=True) for name in names]
    high = [
        max(HIGH, PORT * (1 + len(on.ports[i])), PORT * (1 + len(back.ports[i])))
        for i in range(count)
    ]
    return _drawn(said, names, edges, (on, back), high, LEAST_GAP, upright=True, thick=thick)


def _lanes(edges: Sequence[Edge], count: int) -> _Lanes:
    """Short arrows in low lanes; at a box, arrows of nested lanes do not cross."""
    lane: dict[Edge, int] = {}
    for edge in sorted(edges, key=lambda one: (abs(one[0] - one[1]), one)):
        low, high = sorted(edge)
        taken = {lane[other] for other in lane if min(other) < high and max(other) > low}
        lane[edge] = next(number for number in range(1, len(edges) + 1) if number not in taken)
    ports: list[list[Edge]] = []
    for box in range(count):
        mine = [edge for edge in edges if box in edge]
        before = [edge for edge in mine if min(edge) < box]
        behind = [edge for edge in mine if max(edge) > box]
        before.sort(key=lambda edge: lane[edge])
        behind.sort(key=lambda edge: -lane[edge])
        ports.append([*before, *behind])
    return _Lanes(lane, ports)


def _drawn(
    said: str,
    names: Sequence[str],
    edges: Sequence[Edge],
    sides: tuple[_Lanes, _Lanes],
    long: Sequence[float],
    gap: float,
    *,
    upright: bool,
    thick: float = HIGH,
) -> Sized:
    """The picture.  long: each box along the list; thick: across it; upright: whether the list
    goes down the page."""
    on, back = sides
    near, begin = float(CAPTION if upright else 1), []
    for one in long:
        begin.append(near)
        near += one + gap
    end = near - gap + 1
    # Lanes to names further on are above a row, and to the right of a column.
    before, after = (back, on) if upright else (on, back)
    first = 1 + LANE * before.most + (LANE / 2 if before.most else 0)
    second = first + thick
    whole = second + LANE * after.most + (LANE / 2 if after.most else 0) + 1

    def at(along: float, across: float) -> Point:
        return (across, along) if upright else (along, across)

    parts = []
    if upright:
        parts.append(text("soft", 1, 13, TOP_DOWN))
    for lanes, edge_of_box, out in ((before, first, -1), (after, second, 1)):
        for edge in lanes.lane:
            start, stop = (
                begin[box] + long[box] * (1 + lanes.ports[box].index(edge))
                / (1 + len(lanes.ports[box]))
                for box in edge
            )  # fmt: skip
            far = edge_of_box + out * (LANE * lanes.lane[edge])
            corners = [at(start, edge_of_box), at(start, far), at(stop, far), at(stop, edge_of_box)]
            parts += _arrow(corners)
    middle = (first + second) / 2
    for i, j in edges:
        if abs(i - j) == 1:
            # Two that import each other: two arrows beside each other.
            shift = (-6 if i < j else 6) if (j, i) in edges else 0
            start, stop = (
                (begin[i] + long[i], begin[j]) if i < j else (begin[i], begin[j] + long[j])
            )
            parts += _arrow([at(start, middle + shift), at(stop, middle + shift)])
    for index, name in enumerate(names):
        x, y = at(begin[index], first)
        wide, high = (thick, long[index]) if upright else (long[index], thick)
        parts.append(rect("node", x, y, wide, high))
        parts.append(text("inside", x + wide / 2, y + high / 2 + 4.5, name, "middle"))
    wide, high = (max(whole, 1 + width_of(TOP_DOWN)), end) if upright else (end, whole)
    return svg("graph", said, wide, high, parts)


def _arrow(corners: Sequence[Point]) -> Iterator[str]:
    """A line through *corners*, which are joined by straight lines, with a head at its end."""
    *_, (last_x, last_y), (x, y) = corners
    dx, dy = _sign(x - last_x), _sign(y - last_y)
    yield path("edge", _rounded([*corners[:-1], (x - 6 * dx, y - 6 * dy)]))
    yield arrow("head", x, y, dx, dy)


def _rounded(corners: Sequence[Point]) -> str:
    """The commands of a line whose corners are round."""
    drawn = [f"M{number(corners[0][0])} {number(corners[0][1])}"]
    for (x0, y0), (x, y), (x1, y1) in zip(corners, corners[1:], corners[2:], strict=False):
        before = (x - ROUND * _sign(x - x0), y - ROUND * _sign(y - y0))
        after = (x + ROUND * _sign(x1 - x), y + ROUND * _sign(y1 - y))
        drawn.append(
            f"L{number(before[0])} {number(before[1])}"
            f"Q{number(x)} {number(y)} {number(after[0])} {number(after[1])}"
        )
    drawn.append(f"L{number(corners[-1][0])} {number(corners[-1][1])}")
    return "".join(drawn)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
