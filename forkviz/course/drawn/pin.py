"""pin: a place that is marked on a picture: where a student put something, or where it belongs."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Pin"]


@dataclass(frozen=True, slots=True)
class Pin:
    """The range ``[start, end)``; an *end* of no more than *start* marks an address alone.

    said: what stands at the arrow ("your 0x88000: inside a slot"); a sign for right or wrong is put
    before it.
    """

    start: int
    end: int
    said: str
    right: bool = False

    @property
    def text(self) -> str:
        """What stands at the arrow, with its sign."""
        return f"{'✓' if self.right else '✗'} {self.said}"

    @property
    def paint(self) -> str:
        """The class of what is painted for it."""
        return "right" if self.right else "wrong"
