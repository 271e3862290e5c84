"""showing: a value as HTML for a notebook and as text, each within bounds."""

from __future__ import annotations

from io import StringIO

from forkviz.cli.render.diagnosis.answer import answer_lines
from forkviz.cli.render.diagnosis.lines import PLAIN_WIDTH, plain
from forkviz.cli.render.tables import write
from forkviz.cli.render.values.answered import document_of
from forkviz.cli.render.values.diagnosed import summary_of_diagnosis
from forkviz.core.text import clipped
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.notebook.summaries import summary_of
from forkviz.notebook.tables import html_of, text_of

__all__ = ["MOST_LINES", "display", "told"]

#: Lines of a text, and characters of a line; a command is shorter.
MOST_LINES, LONGEST_LINE = 300, 1000

summary_of.register(Diagnosis)(summary_of_diagnosis)


def display(value: object) -> str:
    """The HTML of *value*, one of those that ``summary_of`` knows."""
    return html_of(summary_of(value))


def told(value: object) -> str:
    """The text of *value*: what the command prints that answers so, else the same as the HTML."""
    if isinstance(value, Diagnosis):
        return _bounded([plain(line) for line in answer_lines(value, PLAIN_WIDTH)])
    document = document_of(value)
    if document is None:
        return text_of(summary_of(value))
    out = StringIO()
    write(document, out=out)
    return _bounded(out.getvalue().splitlines())


def _bounded(lines: list[str]) -> str:
    shown = [clipped(line, LONGEST_LINE) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(f"… and {len(lines) - MOST_LINES:,} more lines")
    return "\n".join(shown)
