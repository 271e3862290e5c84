"""strip: a part of an address space in cells, in as many rows as the width needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forkviz.core.address import hex_
from forkviz.course.drawn.labels import Label, Placed, placed
from forkviz.course.drawn.pin import Pin
from forkviz.course.drawn.said import strip_said
from forkviz.course.drawn.svg import (
    Sized,
    arrow,
    crosses,
    dots,
    fitted,
    line,
    rect,
    svg,
    text,
    width_of,
    wrapped,
)
from forkviz.course.pictures import Box, BoxUse, Strip

__all__ = ["strip_svg"]

#: Pixels: the least width of a cell while rows can be added; the height of a row, of a lane of
#: labels above it, of the addresses below it; between two rows.
CELL, BAND, LANE, TICKS, BETWEEN = 30, 40, 18, 22, 10
#: Rows of a picture.
ROWS = 8
#: Free pixels on each side of a name on its plate, and between two addresses.
PAD, APART = 4, 10
#: Cells that are narrower than this have no lines between them.
LEAST_CELL = 4


@dataclass(frozen=True, slots=True)
class _Row:
    """The part ``[start, end)`` of a strip that one row shows, at *scale* pixels for a byte."""

    start: int
    end: int
    scale: float

    @property
    def width(self) -> float:
        """Pixels."""
        return self.x(self.end)

    def x(self, address: int) -> float:
        """Where *address* is, kept inside of the row."""
        return (min(max(address, self.start), self.end) - self.start) * self.scale

    def shows(self, start: int, end: int) -> bool:
        """Whether a part of ``[start, end)`` is in the row."""
        return start < self.end and end > self.start

    def piece(self, box: Box) -> tuple[float, float]:
        """Where the row's part of *box* begins, and how wide it is."""
        return self.x(box.start), self.x(box.end) - self.x(box.start)


def strip_svg(strip: Strip, width: int, pins: list[Pin]) -> Sized:
    """*strip* with *pins*, *width* pixels wide."""
    inner = width - 2
    parts: list[str] = []
    y = 0.0
    left_out: list[str] = []
    rows = list(_rows(strip, inner))
    for row in rows:
        labels, here = _labels(strip, row, rows, pins)
        above, homeless = placed(labels, inner)
        left_out += [one.full for one in homeless]
        top = y + LANE * (1 + max((one.lane for one in above), default=-1))
        parts += _band(strip, row, top, pins)
        parts += [_plate(box, row, top) for box in here]
        parts += [drawn for one in above for drawn in _flag(one, top)]
        parts += _ticks(strip, row, top + BAND)
        y = top + BAND + TICKS + BETWEEN
    y -= BETWEEN
    for said in _besides(strip, pins, left_out):
        for part in wrapped(said, inner):
            y += LANE
            parts.append(text("soft", 0, y - 4, part))
    moved = f'<g transform="translate(1 1)">{"".join(parts)}</g>'
    return svg("strip", strip_said(strip, pins), width, y + 2, (moved,))


def _rows(strip: Strip, width: float) -> Iterator[_Row]:
    """As few rows as cells of a readable width need, all of one scale."""
    cells = max(1, -(-(strip.end - strip.start) // strip.unit))
    fit = max(1, int(width) // CELL, -(-cells // ROWS))
    rows = -(-cells // fit)
    # Whole rows of a round number of cells, if one fills at least half of the width.
    round_ = (each for each in range(fit, fit // 2, -1) if each % 4 == 0 and cells % each == 0)
    each = cells if rows == 1 else next(round_, -(-cells // rows))
    scale = width / (each * strip.unit)
    for first in range(0, cells, each):
        start = strip.start + first * strip.unit
        yield _Row(start, min(strip.end, start + each * strip.unit), scale)


def _fits(box: Box, row: _Row) -> bool:
    """Whether the name of *box* has room inside of its part of *row*."""
    return row.shows(box.start, box.end) and (
        width_of(box.name, bold=True) + 4 * PAD <= row.piece(box)[1]
    )


def _labels(
    strip: Strip, row: _Row, rows: list[_Row], pins: list[Pin]
) -> tuple[list[Label], list[Box]]:
    """What stands above *row*, and the boxes whose names are inside of it."""
    above, inside = [], []
    for box in strip.boxes:
        if not row.shows(box.start, box.end):
            continue
        if _fits(box, row):
            inside.append(box)
        elif not any(_fits(box, one) for one in rows) and row is _widest(box, rows):
            x, wide = row.piece(box)
            said = fitted(box.name, row.width)
            full = f"{box.name} {hex_(box.start)}-{hex_(box.end)}"
            inset = min(wide / 2, PAD)
            ends = dict.fromkeys((x + inset, x + wide / 2, x + wide - inset))
            above.append(Label(said, full, width_of(said), tuple(ends)))
    for pin in pins:
        if row.start <= pin.start < row.end:
            wide = width_of(pin.text, bold=True)
            above.append(Label(pin.text, pin.text, wide, (row.x(pin.start),), pin.paint, last=True))
    return above, inside


def _widest(box: Box, rows: list[_Row]) -> _Row:
    return max(rows, key=lambda row: row.piece(box)[1] if row.shows(box.start, box.end) else 0)


def _band(strip: Strip, row: _Row, top: float, pins: list[Pin]) -> Iterator[str]:
    """The row itself: free cells, what is in them, the borders of the cells, marked places."""
    yield rect("free", 0, top, row.width, BAND)
    shown = [box for box in strip.boxes if row.shows(box.start, box.end)]
    for box in shown:
        x, wide = row.piece(box)
        match box.use:
            case BoxUse.TAKEN:
                yield rect("taken", x, top, wide, BAND) + dots("dots", x, top, wide, BAND)
            case BoxUse.NEVER:
                yield rect("never", x, top, wide, BAND) + crosses("crosses", x, top, wide, BAND)
            case BoxUse.PREFERS:
                yield ""
    if strip.unit * row.scale >= LEAST_CELL:
        for address in range(row.start + strip.unit, row.end, strip.unit):
            yield line("cell", row.x(address), top, row.x(address), top + BAND)
    for box in shown:
        x, wide = row.piece(box)
        if box.use is BoxUse.PREFERS:
            yield rect("prefers", x + 1, top + 3, max(2.0, wide - 2), BAND - 6)
        else:
            yield rect("box", x, top, wide, BAND)
    yield rect("frame", 0, top, row.width, BAND)
    for pin in pins:
        if pin.end > pin.start and row.shows(pin.start, pin.end):
            x = row.x(pin.start)
            yield rect(f"place fc-{pin.paint}", x, top, row.x(pin.end) - x, BAND)


def _plate(box: Box, row: _Row, top: float) -> str:
    """The name of *box*, inside of it, on a plate that keeps the pattern away."""
    x, _ = row.piece(box)
    wide = width_of(box.name, bold=True) + 2 * PAD
    middle = top + BAND / 2
    return rect("plate", x + PAD, middle - 9, wide, 18) + text(
        "inside", x + 2 * PAD, middle + 4.5, box.name
    )


def _flag(one: Placed, top: float) -> Iterator[str]:
    """A text above the row, and its line: an arrow to a marked place."""
    label = one.label
    bottom = top - LANE * one.lane
    yield text(label.paint, one.left, bottom - 5, label.said)
    if label.last:
        yield line(f"way fc-{label.paint}", one.x, bottom - 1, one.x, top + 6)
        yield arrow(f"head fc-{label.paint}", one.x, top + 10, 0, 1)
    else:
        yield line("way", one.x, bottom - 2, one.x, top)


def _ticks(strip: Strip, row: _Row, top: float) -> Iterator[str]:
    """Addresses below the row: of its start, of borders at equal distances, of its end."""
    wide = width_of(hex_(row.end), mono=True) + APART
    every = 1
    while every * strip.unit * row.scale < wide:
        every *= 2
    step = every * strip.unit
    between = range(-(-row.start // step) * step, row.end, step)
    taken: list[tuple[float, float]] = []
    for address in (row.start, *between, row.end):
        said = hex_(address)
        size = width_of(said, mono=True)
        left = min(max(0.0, row.x(address) - size / 2), max(0.0, row.width - size))
        if all(left >= end + APART or left + size + APART <= start for start, end in taken):
            taken.append((left, left + size))
            yield line("tick", row.x(address), top, row.x(address), top + 4)
            yield text("address", left, top + 17, said)


def _besides(strip: Strip, pins: list[Pin], left_out: list[str]) -> Iterator[str]:
    """Lines below the picture: marked places outside of it, names without room, the caption."""
    for pin in pins:
        if pin.start >= strip.end:
            yield f"{pin.text} (further up, to the right of the picture →)"
        elif pin.start < strip.start:
            yield f"{pin.text} (← further down, to the left of the picture)"
    yield from left_out
    if strip.caption:
        yield strip.caption
