"""Text made fit to be shown, for all that stands on ``core``; ``forkviz.text`` has the rule."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.text import clipped, name_bytes, quoted, visible, well_formed

__all__ = ["MOST_NAMES", "clipped", "listed", "name_bytes", "quoted", "visible", "well_formed"]

#: Names that a sentence lists before it says how many more there are.
MOST_NAMES = 16


def listed(names: Sequence[str]) -> str:
    """*names* for a sentence, not too many of them."""
    shown = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return f"{shown} and {more} more" if more > 0 else shown
