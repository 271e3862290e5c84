"""Finding: one thing that is wrong with one image, or with several together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Finding", "Level", "RuleName"]


class Level(StrEnum):
    """How bad it is: forks fail of it, or may."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Level).index(self)


class RuleName(StrEnum):
    """The rules, in the order in which their findings are given; others rely on these names."""

    OVERLAP = "overlap"
    DYNAMICBASE = "dynamicbase"
    BELOW_FLOOR = "below-floor"
    IN_AN_ARENA = "in-an-arena"
    CANNOT_BE_MOVED = "cannot-be-moved"
    REACH_OF_32_BITS = "32-bit-reach"
    SAME_NAME = "same-name"
    HASH_COLLISION = "hash-collision"

    @property
    def rank(self) -> int:
        """Its place among the rules."""
        return list(RuleName).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found.

    files: the images at fault, as the answer calls them, sorted.  text: one line for a reader,
    with names as they are.
    """

    level: Level
    rule: RuleName
    files: tuple[str, ...]
    text: str

    @property
    def order(self) -> tuple[int, int, tuple[str, ...], str]:
        """Errors come first, then it goes by the rules, then by the files."""
        return self.level.rank, self.rule.rank, self.files, self.text

    @property
    def key(self) -> tuple[RuleName, tuple[str, ...]]:
        """What it is known by from one run to the next: texts hold addresses, which change."""
        return self.rule, self.files
