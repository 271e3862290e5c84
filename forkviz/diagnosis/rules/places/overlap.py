"""Overlap: a DLL that lost its place, and the one whose preferred place meets its own.

The three classes of it, a plain collision, one of the linker's hashes and one that came when a DLL
grew, find it here alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from forkviz.core.address import hex_, size_text
from forkviz.core.image import Image
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.diagnosis import Evidence, Look, Place, Reason
from forkviz.diagnosis.texts.listed import listed, neighbours, range_text, row, slots_of
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.texts.wanted import Wanted, by_name

__all__ = ["NO_GUESTS", "Overlap", "overlaps"]

_MOST = 20
NO_GUESTS = Reason(
    "randomization of addresses", "the lists show where both files themselves want to be"
)


@dataclass(frozen=True, slots=True)
class Overlap:
    """A DLL that messages name, its row, and the row of the one that has its place."""

    told: tuple[Wanted, ...]
    own: Image
    other: Image

    @property
    def parent(self) -> int | None:
        """Where the parent has it, None where no message says so."""
        return next((each.parent for each in self.told if each.parent is not None), None)

    @property
    def at_home(self) -> bool:
        """Whether the parent has it where it prefers to be, so that the child alone lost it."""
        return self.parent == self.own.preferred

    @property
    def shared(self) -> tuple[int, int]:
        """The slots that both want."""
        (low, high), (start, end) = slots_of(self.own), slots_of(self.other)
        return max(low, start), min(high, end)

    @property
    def detail(self) -> str:
        """What is where, in sentences."""
        wants = f"{self.own.name} wants {range_text(*slots_of(self.own))}, but {self.other.name}"
        wants += f" wants {range_text(*slots_of(self.other))}"
        at = self.parent
        if self.at_home:
            return f"{wants}. The parent loaded {self.own.name} first, and its child the other."
        wants += " and is there."
        if at is None:
            return wants
        return (
            f"{wants} So Windows put {self.own.name} elsewhere, at {hex_(at)}, and in the child "
            "something else is at that place."
        )

    def evidence(self, case: Case) -> tuple[Evidence, ...]:
        """The messages and the two rows."""
        size = size_text(self.shared[1] - self.shared[0])
        said = tuple(
            quoted(
                case,
                each.finding,
                each.shown,
                *(() if each.parent is None else (f"{each.parent:x}",)),
                means="the place that both files prefer; in the child the other one has it"
                if self.at_home
                else "the DLL that lost its place; its address here is only where it was put",
            )
            for each in self.told
        )
        wants = row(case, self.own, "where it prefers to be")
        has = row(case, self.other, f"who prefers the same place: {size} in common")
        rows = sorted((wants, has), key=lambda each: (each.file, each.line))
        return (*said, *rows)

    def places(self) -> tuple[Place, ...]:
        """The rows of the small map."""
        low, high = slots_of(self.own)
        at, size = self.parent, high - low
        end = None if at is None else at + size
        return (
            Place("It prefers", Look.PREFERS, low, high, self.own.name),
            Place("It is at", Look.THERE, at, end, self.own.name),
            Place("In the way", Look.IN_THE_WAY, *slots_of(self.other), self.other.name),
            Place("In the child", Look.UNKNOWN if at is None else Look.TAKEN, at, end),
        )

    def not_this(self) -> tuple[Reason, ...]:
        """The suspect that the message leads to."""
        if self.parent is None or self.at_home:
            return (NO_GUESTS,)
        at = hex_(self.parent)
        return (
            Reason(
                f"whatever is at {at} in the child",
                f"{self.own.name} is at {at} in the parent because its own place was taken",
            ),
            NO_GUESTS,
        )


def overlaps(case: Case) -> Iterator[Overlap]:
    """Those of the DLLs that messages name, the first _MOST: one is enough to fail."""
    return islice(_overlaps(case), _MOST)


def _overlaps(case: Case) -> Iterator[Overlap]:
    for name, told in by_name(case).items():
        rows = listed(case, name)
        if not rows:
            continue
        own = rows[-1]
        for other in neighbours(case, own):
            yield Overlap(told, own, other)
