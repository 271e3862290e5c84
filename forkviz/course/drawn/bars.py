"""bars: ranges that may overlap, a row for each, over one scale."""

from __future__ import annotations

from collections.abc import Iterator
from math import gcd

from forkviz.core.address import hex_
from forkviz.course.drawn.said import bars_said
from forkviz.course.drawn.svg import Sized, crosses, dots, fitted, line, rect, svg, text, width_of
from forkviz.course.pictures import Bars, Box, BoxUse

__all__ = ["bars_svg"]

#: Pixels: from one row to the next, the height of a bar, the addresses below.
ROW, HIGH, TICKS = 26, 20, 22
#: Free pixels on each side of a name; between two addresses; between two lines of the grid.
PAD, APART, GRID = 6, 12, 14


def bars_svg(bars: Bars, width: int) -> Sized:
    """*bars*, *width* pixels wide."""
    inner = width - 2
    scale = inner / max(1, bars.end - bars.start)
    high = ROW * len(bars.bars)
    parts = [*_grid(bars, scale, high)]
    for index, bar in enumerate(bars.bars):
        parts += _bar(bar, (bar.start - bars.start) * scale, index * ROW + 3, scale, inner)
    parts += _addresses(bars, scale, high, inner)
    moved = f'<g transform="translate(1 1)">{"".join(parts)}</g>'
    return svg("bars", bars_said(bars), width, high + TICKS + 2, (moved,))


def _step(bars: Bars, scale: float, least: float) -> int:
    """Bytes between two lines: the largest step that meets each end, doubled to *least* pixels."""
    ends = [bars.start, bars.end]
    for one in bars.bars:
        ends += (one.start, one.end)
    step = max(1, gcd(*ends))
    while step * scale < least:
        step *= 2
    return step


def _multiples(bars: Bars, step: int) -> range:
    return range(-(-bars.start // step) * step, bars.end + 1, step)


def _grid(bars: Bars, scale: float, high: float) -> Iterator[str]:
    for address in _multiples(bars, _step(bars, scale, GRID)):
        x = (address - bars.start) * scale
        yield line("grid", x, 0, x, high + 4)


def _bar(bar: Box, x: float, y: float, scale: float, inner: float) -> Iterator[str]:
    """A bar and its name: inside of it, else beside it, on a plate that keeps the grid away."""
    wide = max(2.0, (bar.end - bar.start) * scale)
    yield rect("free", x, y, wide, HIGH)
    match bar.use:
        case BoxUse.TAKEN:
            yield rect("bar", x, y, wide, HIGH)
        case BoxUse.NEVER:
            yield rect("never", x, y, wide, HIGH) + crosses("crosses", x, y, wide, HIGH)
            yield rect("box", x, y, wide, HIGH)
        case BoxUse.PREFERS:
            yield rect("taken", x, y, wide, HIGH) + dots("dots", x, y, wide, HIGH)
            yield rect("prefers", x, y, wide, HIGH)
    name = fitted(bar.name, inner, bold=True)
    size = width_of(name, bold=True) + 2 * PAD
    if size <= wide - 2:
        left = x + 1
    elif x + wide + size <= inner:
        left = x + wide + 1
    else:
        left = max(0.0, x - size - 1)
    if bar.use is not BoxUse.TAKEN or not x <= left < x + wide:
        yield rect("plate", left + 2, y + 2, size - 4, HIGH - 4)
    yield text("inside", left + PAD, y + 14.5, name)


def _addresses(bars: Bars, scale: float, high: float, inner: float) -> Iterator[str]:
    """Addresses below the rows: of the start, of lines at equal distances, of the end."""
    widest = width_of(hex_(bars.end), mono=True)
    step = _step(bars, scale, widest + APART)
    taken: list[tuple[float, float]] = []
    for address in (bars.start, *_multiples(bars, step), bars.end):
        said = hex_(address)
        size = width_of(said, mono=True)
        x = (address - bars.start) * scale
        left = min(max(0.0, x - size / 2), inner - size)
        if all(left >= end + APART or left + size + APART <= start for start, end in taken):
            taken.append((left, left + size))
            yield line("tick", x, high, x, high + 5)
            yield text("address", left, high + 18, said)
