"""Other limits for a test: so that what is beyond one stays small."""

from __future__ import annotations

import pytest

from forkviz import limits

__all__ = ["set_limit"]


def set_limit(patch: pytest.MonkeyPatch, name: str, value: int) -> None:
    """Let the limit *name* be *value* for the test that *patch* belongs to."""
    known = limits._BY_NAME
    patch.setitem(known, name, known[name]._replace(value=value))
