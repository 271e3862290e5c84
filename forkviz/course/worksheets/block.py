"""block: a problem as it is printed: what is asked, its pictures, and room for the answer.

Tables stand beside each other, and beside the room for the answer, where that makes the problem
lower.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from forkviz.course.drawn.picture import picture_sized
from forkviz.course.drawn.svg import Sized, plain, wrapped
from forkviz.course.drawn.texts import table_width
from forkviz.course.fields import Field
from forkviz.course.pictures import Picture, Table
from forkviz.course.worksheets.answering import LINE, TEXT, TEXT_LINE, answer_area, working
from forkviz.course.worksheets.sheet import Task

__all__ = ["WIDTH", "Block", "block_of"]

#: Pixels (96 for an inch): of what is printed; between two parts of a problem; between two columns.
WIDTH, GAP, COLUMNS = 660, 8, 18
#: Letters and lines of a problem's title; the room for its points.
TITLE, TITLE_LINE, POINTS = 16, 22, 120
#: The least width of the room for an answer beside tables.
BESIDE = 240


@dataclass(frozen=True, slots=True)
class Block:
    """upper: title, text and pictures.  beside: tables that *answer* stands beside, or nothing.
    lines: to write on."""

    upper: Sized
    beside: Sized
    answer: Sized
    lines: int = 1

    @property
    def _narrow(self) -> int:
        """How many of the lines stand beside the tables; the others go below both."""
        if not self.beside.html:
            return 0
        return min(self.lines, max(0, int((self.beside.height - self.answer.height) // LINE)))

    @property
    def height(self) -> float:
        """How high it is at the most, in pixels."""
        lower = max(self.beside.height, self.answer.height + LINE * self._narrow)
        return self.upper.height + GAP + lower + LINE * (self.lines - self._narrow)

    @property
    def html(self) -> str:
        """The problem."""
        first = working(self._narrow, begins=True) if self._narrow else ""
        asked = f'<div class="ws-asked">{self.answer.html}{first}</div>'
        if self.beside.html:
            asked = f'<div class="ws-row">{self.beside.html}{asked}</div>'
        rest = working(self.lines - self._narrow, begins=not self._narrow)
        return f'<section class="ws-problem">{self.upper.html}<div>{asked}{rest}</div></section>'


def block_of(task: Task) -> Block:
    """How *task* is printed."""
    problem = task.drawn.problem
    title = f"{task.number}. {problem.title}"
    lines = wrapped(title, (WIDTH - POINTS) / 1.2, size=TITLE)
    points = f'<span class="ws-points">____ / {task.points} points</span>'
    parts = [Sized(f"<h2>{plain(title)} {points}</h2>", TITLE_LINE * len(lines))]
    for said in problem.text:
        high = TEXT_LINE * len(wrapped(said, WIDTH, size=TEXT))
        parts.append(Sized(f"<p>{plain(said)}</p>", high))
    tables: list[Table] = []
    for picture in problem.pictures:
        if isinstance(picture, Table):
            tables.append(picture)
            continue
        parts += map(_row, _rows(tables))
        tables = []
        parts.append(_alone(picture))
    return min(_ways(parts, tables, problem.field), key=lambda one: one.height)


def _ways(parts: Sequence[Sized], tables: Sequence[Table], field: Field) -> Iterable[Block]:
    """The answer below all tables, or beside one of the rows that they can make at the end."""
    rows = list(_rows(tables))
    yield _block([*parts, *map(_row, rows)], [], field)
    for last in (rows[-1:], [tables[-1:]]):
        for beside in last:
            if beside and _width(beside) + COLUMNS + BESIDE <= WIDTH:
                before = _rows(tables[: len(tables) - len(beside)])
                yield _block([*parts, *map(_row, before)], beside, field)


def _block(parts: Sequence[Sized], beside: Sequence[Table], field: Field) -> Block:
    upper = Sized(
        "".join(part.html for part in parts),
        sum(part.height for part in parts) + GAP * (len(parts) - 1),
    )
    if not beside:
        return Block(upper, Sized("", 0), answer_area(field, WIDTH))
    tables = [picture_sized(one, WIDTH) for one in beside]
    side = Sized("".join(one.html for one in tables), max(one.height for one in tables))
    return Block(upper, side, answer_area(field, WIDTH - _width(beside) - COLUMNS))


def _rows(tables: Iterable[Table]) -> Iterable[list[Table]]:
    """*tables* in their order, as many in a row as it has room for."""
    row: list[Table] = []
    for table in tables:
        if row and _width([*row, table]) > WIDTH:
            yield row
            row = []
        row.append(table)
    if row:
        yield row


def _width(row: Sequence[Table]) -> float:
    return sum(table_width(table) for table in row) + COLUMNS * (len(row) - 1)


def _row(tables: Sequence[Table]) -> Sized:
    drawn = [picture_sized(table, WIDTH) for table in tables]
    html = "".join(one.html for one in drawn)
    return Sized(f'<div class="ws-row">{html}</div>', max(one.height for one in drawn))


def _alone(picture: Picture) -> Sized:
    return picture_sized(picture, WIDTH)
