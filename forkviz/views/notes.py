"""Notes: where a scenario comes from and what was assumed, as HTML to be folded out."""

from __future__ import annotations

import html
from collections.abc import Sequence

from forkviz.core.text import clipped

__all__ = ["notes_html"]

#: Characters of a note; names in it may be of any length.
NOTE = 700


def notes_html(notes: Sequence[str]) -> str:
    """*notes* as a list under a summary, escaped; "" where there are none."""
    if not notes:
        return ""
    items = "".join(f"<li>{html.escape(clipped(note, NOTE))}</li>" for note in notes)
    return (
        "<details><summary>Where this comes from, and what was assumed "
        f"({len(notes)})</summary><ul>{items}</ul></details>"
    )
