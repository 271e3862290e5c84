"""problem_text: a question of a lesson as Markdown, its pictures as tables and lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import SLOT, hex_, size_text
from forkviz.course.fields import Form
from forkviz.course.lessons.lesson import Question
from forkviz.course.lessons.staged import Worked
from forkviz.course.pictures import Bars, Box, BoxUse, Graph, Picture, Quote, Strip, Table

__all__ = ["asked_around", "asked_text", "markdown_table", "picture_text", "pictures_of"]

#: Cells of a line of a strip, and of a bar.
_WIDE, _LONG = 16, 32
#: What is in a cell of a strip.
_MARKS = {"#": "taken", "o": "asked for", "x": "never used", ".": "free"}


def asked_text(question: Question, worked: Worked) -> str:
    """What is asked, with what there is to choose from."""
    before, after = asked_around(question, worked)
    return "\n\n".join(
        filter(None, (before, *map(picture_text, pictures_of(question, worked)), after))
    )


def asked_around(question: Question, worked: Worked) -> tuple[str, str]:
    """What stands before the pictures of what is asked, and what behind them."""
    problem = worked.drawn.problem
    before = [question.ask.strip()] if question.ask.strip() else []
    if question.told is None:
        before += [f"**{problem.title}**", *problem.text]
    after = ""
    field = problem.field
    if field.form is Form.CHOICE:
        after = "\n".join(f"- {letter}) {text}" for letter, text in field.choices)
    elif field.form is Form.ORDER:
        names = sorted(text for text, _ in field.choices)
        after = f"The names are {', '.join(f'`{name}`' for name in names)}."
    return "\n\n".join(before), after


def pictures_of(question: Question, worked: Worked) -> tuple[Picture, ...]:
    """The pictures of a problem that a seed draws; a question about a fork has none."""
    return worked.drawn.problem.pictures if question.told is None else ()


def markdown_table(table: Table) -> str:
    """*table* in Markdown."""
    rows = [table.heads, ("---",) * len(table.heads), *table.rows]
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in rows)


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def picture_text(picture: Picture) -> str:
    """*picture* in Markdown: a table, a list or a block of code."""
    match picture:
        case Table():
            return markdown_table(picture)
        case Quote(lines):
            return "\n".join(["```", *lines, "```"])
        case Graph(_, imports):
            return "\n".join(f"- `{who}` imports `{whom}`" for who, whom in imports)
        case Bars():
            return "\n".join(["```", *_bars(picture), "```"])
        case Strip():
            return "\n".join(["```", *_strip(picture), "```"])


def _strip(strip: Strip) -> Iterator[str]:
    """A line of cells for each ``_WIDE`` units, and before them what the marks mean."""
    drawn = [
        _mark(strip.boxes, at, at + strip.unit) for at in range(strip.start, strip.end, strip.unit)
    ]
    yield "   ".join(f"{mark} {means}" for mark, means in _MARKS.items() if mark in drawn)
    for first in range(0, len(drawn), _WIDE):
        yield f"{strip.start + first * strip.unit:#010x}  {''.join(drawn[first : first + _WIDE])}"


def _mark(boxes: tuple[Box, ...], start: int, end: int) -> str:
    """What is in a cell; what only asks for it is behind what has it."""
    uses = {box.use for box in boxes if box.start < end and start < box.end}
    if BoxUse.NEVER in uses:
        return "x"
    if BoxUse.TAKEN in uses:
        return "#"
    return "o" if BoxUse.PREFERS in uses else "."


def _bars(bars: Bars) -> Iterator[str]:
    """A line for each bar, its name behind it, so that a narrow page breaks between the two."""
    slots = -(-(bars.end - bars.start) // SLOT)
    per = -(-slots // _LONG) * SLOT
    yield f"from {hex_(bars.start)}, a cell for {size_text(per)}"
    for box in bars.bars:
        cells = range(bars.start, bars.end, per)
        drawn = ("=" if box.start < at + per and at < box.end else "." for at in cells)
        yield f"{''.join(drawn)}  {box.name}"
