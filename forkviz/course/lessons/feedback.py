"""feedback: what is said of an answer to a question of a lesson.

An answer is text or a plain value from a cell; it is read as data, and compared with nothing but
what ``fields.read_answer`` makes of it.
"""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.course.fields import Field, Form
from forkviz.course.lessons.staged import Worked
from forkviz.course.marking import Status, mark

__all__ = ["answer_text", "feedback"]

_UNANSWERED = "Write your answer into the cell above, then run both cells again."


def answer_text(field: Field, value: object) -> str | None:
    """*value* as a text to be read: of a text, a whole number, a list of texts; None for others.

    An object of another class is never asked for its equality or its text.
    """
    if value is None:
        return ""
    if type(value) is str:
        return value
    if type(value) is int:
        return hex_(value) if field.form is Form.ADDRESS and value >= 0 else str(value)
    if type(value) is list or type(value) is tuple:
        names = [each for each in value if type(each) is str]
        return ", ".join(names) if len(names) == len(value) else None
    return None


def feedback(worked: Worked, value: object) -> tuple[Status, str]:
    """How the answer *value* is marked, and what is said of it, in Markdown."""
    field = worked.drawn.problem.field
    text = answer_text(field, value)
    if text is None:
        kind = type(value).__name__[:40]
        return Status.UNREADABLE, f"An answer is a text or a number, not a {kind}. {field.hint}"
    marked = mark(worked.drawn, text)
    match marked.status:
        case Status.RIGHT:
            return marked.status, worked.right or "Right."
        case Status.WRONG if marked.wrong is not None:
            wrong = marked.wrong
            return marked.status, f"Not yet: {wrong.name}. {wrong.why} Next: {wrong.look}"
        case Status.WRONG:
            return marked.status, worked.hint or "Not yet."
        case Status.UNREADABLE:
            return marked.status, marked.said
        case _:
            return marked.status, f"{_UNANSWERED} {field.hint}"
