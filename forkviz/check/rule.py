"""Rule: what is looked for, and what a reader of a finding needs to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.rebase.placed import PlacedImage

__all__ = ["Rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule.

    find: what it finds in images, each of which ``path`` names; they are sorted by it.
    level: of most of its findings; otherwise: which are of the other one, "" where none are.
    short: what it is about, without a full stop.  meaning: what is found, and why it matters.
    mend: what to do.
    docs/check.md and SARIF have these texts.
    """

    name: RuleName
    find: Callable[[Sequence[PlacedImage]], Iterable[Finding]]
    level: Level
    short: str
    meaning: str
    mend: str
    otherwise: str = ""

    @property
    def levels(self) -> str:
        """The levels of its findings, and when."""
        return f"{self.level}; {self.otherwise}" if self.otherwise else f"{self.level}"
