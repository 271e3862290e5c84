"""quiz_pictures: the pictures of a problem for a page, with what was answered."""

from __future__ import annotations

from typing import Any

from forkviz.core.address import hex_
from forkviz.course.drawn.picture import picture_html
from forkviz.course.drawn.pin import Pin
from forkviz.course.fields import Answer, Form, Unreadable, read_answer
from forkviz.course.pictures import Picture, Strip, Table
from forkviz.course.problem import Problem

__all__ = ["pictures_data"]

#: Pixels that pictures are drawn for: what is left of a page, of a notebook's cell, of a phone.
WIDTHS = {"wide": 1140, "cell": 750, "middle": 640, "narrow": 324}
#: Pixels of a table that stands beside the field.
BESIDE = 440
#: Characters of a cell of a table that stands beside the field.
NARROW = 60


def pictures_data(problem: Problem, text: str, answer: Answer | None) -> list[dict[str, Any]]:
    """The pictures of *problem* in their order, as plain values.

    text: what the student answered, answer: the right one where it is known; both are marked where
    they are places.  kind: ``strip``, ``graph``, ``bars``, ``table`` or ``quote``.  beside: whether
    it stands beside the field where there is room: the last ones, if they are narrow tables.
    drawn: markup for each width.
    """
    pictures = problem.pictures
    pins = _pins(problem, text, answer)
    narrow = [isinstance(one, Table) and _is_narrow(one) for one in pictures]
    return [_picture_data(one, all(narrow[number:]), *pins) for number, one in enumerate(pictures)]


def _picture_data(
    picture: Picture, beside: bool, given: int | None, answer: int | None
) -> dict[str, Any]:
    mine = right = None
    if isinstance(picture, Strip):
        mine = _pin(given, picture.unit) if given is not None and given != answer else None
        right = Pin(answer, answer, f"{hex_(answer)}", right=True) if answer is not None else None
    widths = WIDTHS | ({"wide": BESIDE} if beside else {})
    drawn = {name: picture_html(picture, width, mine, right) for name, width in widths.items()}
    return {"kind": type(picture).__name__.lower(), "beside": beside, "drawn": drawn}


def _is_narrow(table: Table) -> bool:
    """Whether it can stand beside the field: what is in it are names and numbers, not sentences."""
    return all(len(cell) <= NARROW for row in table.rows for cell in row)


def _pin(place: int, unit: int) -> Pin:
    """The mark of the place that a student answered."""
    inside = place % unit
    said = f"your {hex_(place)}" + (": inside a slot" if inside else "")
    return Pin(place, place - inside + unit if inside else place, said)


def _pins(problem: Problem, text: str, answer: Answer | None) -> tuple[int | None, int | None]:
    """The address that the student gave, and the right one where it is known."""
    if problem.field.form is not Form.ADDRESS:
        return None, None
    try:
        given = read_answer(problem.field, text)
    except Unreadable:
        given = None
    return (
        given if isinstance(given, int) else None,
        answer if isinstance(answer, int) else None,
    )
