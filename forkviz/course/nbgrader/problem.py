"""problem: what a student is asked, as Markdown with pictures, for a cell that nothing runs in."""

from __future__ import annotations

from html import escape

from forkviz.course.drawn.image import picture_image
from forkviz.course.fields import Form
from forkviz.course.lessons.problem_text import picture_text
from forkviz.course.pictures import Picture, Quote
from forkviz.course.problem import Problem

__all__ = ["problem_markdown"]

#: Pixels that pictures are drawn for: what is left of a notebook's cell.
_WIDTH = 750


def problem_markdown(name: str, problem: Problem) -> str:
    """*problem*, called *name*: the question, its pictures as images, and what can be answered."""
    field = problem.field
    said = [f"## {name}. {_escaped(problem.title)}", *map(_escaped, problem.text)]
    said += map(_picture, problem.pictures)
    if field.form is Form.CHOICE:
        said.append("\n".join(f"- {letter}) {_escaped(text)}" for letter, text in field.choices))
    said.append(f"**{_escaped(field.label)}** … ({_escaped(field.hint)})")
    return "\n\n".join(said)


def _picture(picture: Picture) -> str:
    image = picture_image(picture, _WIDTH)
    if image is not None:
        return image
    text = picture_text(picture)
    # In a block of code nothing is markup.
    return text if isinstance(picture, Quote) or text.startswith("```") else _escaped(text)


def _escaped(text: str) -> str:
    """*text* without a tag; what Markdown makes of the rest runs nothing."""
    return escape(text, quote=False)
