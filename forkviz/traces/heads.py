"""heads: what a file begins with that holds a trace, told before anything is read of it."""

from __future__ import annotations

from forkviz.lazy.patterns import regex

__all__ = ["FORMAT", "is_page", "is_trace"]

#: What the first line of a saved trace says that it is.
FORMAT = "forkviz-trace"
_TRACE = regex(rf'\{{\s*"format"\s*:\s*"{FORMAT}')


def is_trace(head: str) -> bool:
    """Whether a file that begins with *head* is a saved trace, however its JSON is spaced."""
    return head.startswith("{") and _TRACE.match(head) is not None


def is_page(head: str) -> bool:
    """Whether a file that begins with *head* is HTML."""
    return head.lstrip()[:15].lower().startswith(("<!doctype html", "<html"))
