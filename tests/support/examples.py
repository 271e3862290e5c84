"""How many examples a test of a property draws: all in the sweep tier, few in the fast one."""

from __future__ import annotations

from hypothesis import settings

__all__ = ["FEW", "examples"]

#: Examples of a property in the fast tier, where a test says no number of its own.
FEW = 12


def examples(most: int) -> int:
    """*most*, or a fifth of them where the profile is that of the fast tier."""
    return most if settings.default.max_examples > FEW else max(most // 5, 5)
