"""answering: where an answer is written by hand: lines, places in an order, boxes to be crossed."""

from __future__ import annotations

from forkviz.course.drawn.svg import Sized, plain, width_of, wrapped
from forkviz.course.fields import Field, Form

__all__ = ["LINE", "TEXT", "TEXT_LINE", "answer_area", "working"]

#: Pixels: letters and lines of text; a line to write on; what is around a box to be crossed.
TEXT, TEXT_LINE, LINE, BOX = 14, 20, 30, 30
#: The least room to write in behind a label; that of one place of an order.
LEAST_ROOM, PLACE = 130, 120
#: What stands before the line, so that it need not be written.
_BEFORE = {Form.ADDRESS: "0x"}
#: How the answer is written; a size is in bytes unless its unit is there.
_BEHIND = {Form.SIZE: "bytes, or with KiB", Form.CODE: "a number"}


def answer_area(field: Field, width: float) -> Sized:
    """The place for the answer to *field*, *width* pixels wide."""
    match field.form:
        case Form.ORDER:
            return _order(field, width)
        case Form.CHOICE:
            return _choice(field, width)
        case Form.ADDRESS | Form.SIZE | Form.COUNT | Form.CODE:
            return _line(field, width)


def _labelled(label: str, width: float, rest: str) -> Sized:
    """*rest* behind the label where there is room, else below it."""
    said = f"<b>{plain(label)}</b>"
    if width_of(label, bold=True, size=TEXT) + LEAST_ROOM <= width:
        return Sized(f'<div class="ws-answer">{said}{rest}</div>', LINE)
    lines = len(wrapped(label, width / 1.2, size=TEXT))
    return Sized(
        f'<div class="ws-label">{said}</div><div class="ws-answer">{rest}</div>',
        lines * TEXT_LINE + LINE,
    )


def _line(field: Field, width: float) -> Sized:
    behind = _BEHIND.get(field.form, "")
    rest = f'<span class="ws-write">{_BEFORE.get(field.form, "")}</span>'
    return _labelled(field.label, width, rest + (f"<small>{behind}</small>" if behind else ""))


def _order(field: Field, width: float) -> Sized:
    """A numbered place for each name, in as many rows as they need."""
    count = len(field.choices)
    each = max(1, min(count, int(width // PLACE)))
    each = -(-count // -(-count // each))
    rows = [range(first, min(count, first + each)) for first in range(0, count, each)]
    label = f'<div class="ws-label"><b>{plain(field.label)}</b></div>'
    drawn = "".join(_places(row, each) for row in rows)
    lines = len(wrapped(field.label, width / 1.2, size=TEXT))
    return Sized(label + drawn, lines * TEXT_LINE + LINE * len(rows))


def _places(row: range, each: int) -> str:
    places = [f'<span class="ws-write">{index + 1}.</span>' for index in row]
    places += ['<span class="ws-room"></span>'] * (each - len(row))
    return f'<div class="ws-answer">{"".join(places)}</div>'


def _choice(field: Field, width: float) -> Sized:
    """A box for each choice, in two columns where all of them are short."""
    texts = [f"{letter}) {said}" for letter, said in field.choices]
    columns = 1
    for number in (4, 3, 2):
        if all(_fits(said, width / number - BOX) for said in texts) and len(texts) >= number:
            columns = number
            break
    room = width / columns - BOX
    heights = [
        TEXT_LINE * max(len(wrapped(said, room, size=TEXT)) for said in texts[first:][:columns])
        for first in range(0, len(texts), columns)
    ]
    boxes = "".join(f"<li>{plain(said)}</li>" for said in texts)
    label = f'<div class="ws-label"><b>{plain(field.label)}</b></div>'
    lines = len(wrapped(field.label, width / 1.2, size=TEXT))
    return Sized(
        f'{label}<ul class="ws-choices ws-columns-{columns}">{boxes}</ul>',
        lines * TEXT_LINE + sum(heights) + 4 * len(heights),
    )


def _fits(said: str, room: float) -> bool:
    return width_of(said, size=TEXT) <= room


def working(lines: int, *, begins: bool) -> str:
    """Lines for the way to the answer; begins: whether the first of them asks for it."""
    said = ["How do you know?" if begins and not index else "" for index in range(lines)]
    return "".join(f'<div class="ws-line">{one}</div>' for one in said)
