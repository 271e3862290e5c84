"""pictures: what a problem shows beside its text, in ASCII.

A strip is a row of cells between addresses, with a letter for each thing; a legend names them.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence

from forkviz.cli.render.diagnosis.lines import ascii_of, folded
from forkviz.core.address import SLOT, hex_, size_text
from forkviz.course.pictures import Bars, Box, BoxUse, Graph, Picture, Quote, Strip, Table

__all__ = ["picture_lines"]

#: What fills a cell: free, what no process can use, and what a DLL prefers and nothing has.
FREE, NEVER = ".", "x"
#: Cells of a row, and of the bars.
CELLS, BAR = 16, 40
#: Columns that a column of a table has at the least, and between two.
LEAST, BETWEEN = 10, 2


def picture_lines(picture: Picture, width: int) -> Iterator[str]:
    """*picture* in lines of at most *width* columns."""
    match picture:
        case Strip():
            yield from _strip(picture, width)
        case Bars():
            yield from _bars(picture, width)
        case Graph():
            yield from _graph(picture, width)
        case Table():
            yield from _table(picture, width)
        case Quote(lines):
            for line in lines:
                yield from _indented(ascii_of(line), width)


def _indented(text: str, width: int) -> Iterator[str]:
    for line in folded(text, width - 4):
        yield f"    {line}"


# -- a strip ---------------------------------------------------------------------------------------


def _strip(strip: Strip, width: int) -> Iterator[str]:
    letters = _letters(strip.boxes)
    count = (strip.end - strip.start) // strip.unit
    label = max(len(hex_(strip.start)), len(hex_(strip.end)))
    yield f"each cell is {size_text(strip.unit)}; {FREE} is free" + _overlapping(strip)
    for first in range(0, count, CELLS):
        cells = [
            _cell(strip, strip.start + at * strip.unit, letters)
            for at in range(first, min(first + CELLS, count))
        ]
        yield f"{hex_(strip.start + first * strip.unit):>{label}}  {' '.join(cells)}"
    yield f"{hex_(strip.end):>{label}}"
    for letter, box in zip(letters, strip.boxes, strict=True):
        yield from _legend(letter, box, width)
    if strip.caption:
        yield from folded(ascii_of(strip.caption), width)


def _letters(boxes: Sequence[Box]) -> list[str]:
    """A letter for each: capital for what is there, small for what only prefers a place."""
    found = []
    capitals, small = iter(string.ascii_uppercase), iter(string.ascii_lowercase)
    for box in boxes:
        match box.use:
            case BoxUse.NEVER:
                found.append(NEVER)
            case BoxUse.PREFERS:
                found.append(next(small))
            case BoxUse.TAKEN:
                found.append(next(capitals))
    return found


def _cell(strip: Strip, start: int, letters: Sequence[str]) -> str:
    """The letter of what is in a cell: what is there before what prefers it."""
    inside = [
        (box.use is BoxUse.PREFERS, letter)
        for box, letter in zip(strip.boxes, letters, strict=True)
        if box.start < start + strip.unit and start < box.end
    ]
    return min(inside)[1] if inside else FREE


def _overlapping(strip: Strip) -> str:
    """What a capital letter hides, where things that only prefer a place are among them."""
    wants = any(box.use is BoxUse.PREFERS for box in strip.boxes)
    return "; a small letter is a place that is asked for" if wants else ""


def _legend(letter: str, box: Box, width: int) -> Iterator[str]:
    first, *rest = folded(
        f"{hex_(box.start)}-{hex_(box.end)} {ascii_of(box.name)} "
        f"({size_text(box.end - box.start)})",
        width - 6,
    )
    yield f"  {letter}   {first}"
    for line in rest:
        yield f"      {line}"


# -- bars, a graph, a table ------------------------------------------------------------------------


def _bars(bars: Bars, width: int) -> Iterator[str]:
    label = max(len(ascii_of(bar.name)) for bar in bars.bars)
    slots = -(-(bars.end - bars.start) // SLOT)
    count = min(BAR, max(width - label - 2, LEAST))
    per = -(-slots // count) * SLOT
    yield f"{'':{label}}  {hex_(bars.start)}, each cell is {size_text(per)}"
    for bar in bars.bars:
        cells = [
            "=" if bar.start < start + per and start < bar.end else FREE
            for start in range(bars.start, bars.end, per)
        ]
        yield f"{ascii_of(bar.name):{label}}  {''.join(cells)}"


def _graph(graph: Graph, width: int) -> Iterator[str]:
    for name in graph.names:
        imports = [ascii_of(to) for who, to in graph.imports if who == name]
        yield from folded(f"{ascii_of(name)} -> {', '.join(imports) or '(none of these)'}", width)


def _table(table: Table, width: int) -> Iterator[str]:
    rows = [[ascii_of(cell) for cell in row] for row in (table.heads, *table.rows)]
    widths = _widths(rows, width)
    for number, row in enumerate(rows):
        cells = [list(folded(cell, room)) for cell, room in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            parts = [cell[at] if at < len(cell) else "" for cell in cells]
            padded = [f"{part:{room}}" for part, room in zip(parts, widths, strict=True)]
            yield (" " * BETWEEN).join(padded).rstrip()
        if number == 0:
            yield (" " * BETWEEN).join("-" * room for room in widths)


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """As wide as each column needs; the widest ones give way until all fit into *width*."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    while sum(widths) + BETWEEN * (len(widths) - 1) > width and max(widths) > LEAST:
        widths[widths.index(max(widths))] -= 1
    return widths
