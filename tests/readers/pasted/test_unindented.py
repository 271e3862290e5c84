"""The blanks that all lines of a text begin with are taken away, and no others."""

from __future__ import annotations

import pytest

from forkviz.readers.pasted.decoration import unindented


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("    a\n    b\n", "a\nb\n"),
        ("    a\n  b\n", "  a\nb\n"),
        ("    a\n  b\n c\n", "   a\n b\nc\n"),
        ("  a\n    b\n", "a\n  b\n"),
        ("\t\ta\n\tb\n", "\ta\nb\n"),
        ("\n   \n  a\n\n  b\n", "\n \na\n\nb\n"),
        ("  a\n\tb\n", "  a\n\tb\n"),
        ("a\n  b\n", "a\n  b\n"),
        ("", ""),
    ],
)
def test_what_all_lines_share_is_taken_away(text: str, bare: str) -> None:
    """Lines of blanks alone do not count."""
    assert unindented(text) == bare
