"""claims: what a sentence about a step says is so, as a value that can be held against the state.

A sentence is made of its claims: each gives a phrase, and every address in a sentence is one of a
claim's.  So what a reader reads can be checked without reading English.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.explanations.words.grammar import and_, count_text, sized

__all__ = ["Claim", "ClaimKind"]


class ClaimKind(StrEnum):
    """What is claimed of the child after the step, unless it says otherwise."""

    FREE = "free"  # nothing is in the range
    HELD = "held"  # a region of this extent and name is in it
    HOLE = "hole"  # the range is a whole hole from its start on, until the step
    OUTSIDE = "outside"  # the place of the DLL shares no byte with the hole
    BEGINS_IN = "begins-in"  # it begins inside of the hole
    REACHES_IN = "reaches-in"  # it begins below the hole and ends inside of it
    TAKES = "takes"  # the range of the DLL's place that the block takes, or is to take
    NEEDS = "needs"  # the place of the DLL, in whole pages
    ASKS = "asks"  # the range that a call asks for
    AT = "at"  # the address that a call is about
    LANDED = "landed"  # the DLL is mapped at the address
    RIGHT = "right"  # the call is about the DLL's own place
    WRONG = "wrong"  # the call is about a place of the DLL that is not its own
    HOME = "home"  # the parent has the DLL at the address
    ELSEWHERE = "elsewhere"  # two addresses that differ: the parent's and the child's
    SAME = "same"  # one address in both
    STAYS = "stays"  # the DLL is still mapped at the address
    DRAGGED = "dragged"  # another DLL that the call mapped at the address
    GONE = "gone"  # the region of this extent is no longer there
    LISTED = "listed"  # the DLLs are in the new list, before the one that it is about
    NOT_YET = "not-yet"  # the DLLs are not in it
    LATER = "later"  # the DLL comes before those that it imports
    NONE_LATER = "none-later"  # no dlopened DLL comes before one that it imports
    RETRIES = "retries"  # the parent's count
    ALL_HOME = "all-home"  # every DLL of the list is where the parent has it


class Claim(NamedTuple):
    """One thing that is claimed.

    dll: which one it is about, or the name of a region.  start, end: a range, or an address and
    -1.  others: further DLLs, or an address and a number in *end*.
    """

    kind: ClaimKind
    dll: str = ""
    start: int = -1
    end: int = -1
    others: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The phrase that it puts into a sentence."""
        match self.kind:
            case ClaimKind.OUTSIDE:
                return f"The place that {self.dll} needs is not in this hole"
            case ClaimKind.BEGINS_IN:
                return f"The place that {self.dll} needs begins in this hole"
            case ClaimKind.REACHES_IN:
                return f"The place that {self.dll} needs reaches into this hole from below"
            case ClaimKind.TAKES:
                return f"{sized(self.start, self.end)} of the place that {self.dll} needs"
            case ClaimKind.NEEDS:
                return f"{self.dll} needs {sized(self.start, self.end)}"
            case ClaimKind.ELSEWHERE:
                return f"{hex_(self.start)} in the parent, {hex_(self.end)} in the child"
            case ClaimKind.SAME:
                return f"{hex_(self.start)} in the parent and in the child"
            case ClaimKind.STAYS:
                return f"{self.dll} stays mapped at {hex_(self.start)}"
            case ClaimKind.DRAGGED:
                return f"{self.dll}, which lands at {hex_(self.start)}"
            case ClaimKind.LISTED | ClaimKind.NOT_YET:
                return and_(self.others)
            case ClaimKind.LATER:
                return f"{self.dll} comes before {and_(self.others)}, which it imports"
            case ClaimKind.NONE_LATER:
                return "no DLL drags in one that comes later"
            case ClaimKind.RETRIES:
                verb = "is" if self.start == 1 else "are"
                number = count_text(self.start, "retry", "retries") if self.start else "No retries"
                return f"{number} {verb} left"
            case ClaimKind.ALL_HOME:
                return "Every DLL of the list is where the parent has it"
            case ClaimKind.RIGHT:
                return "at the right place"
            case ClaimKind.WRONG:
                return "at the wrong place"
            case ClaimKind.FREE:
                return "the space is free"
            case ClaimKind.HOLE | ClaimKind.ASKS | ClaimKind.HELD | ClaimKind.GONE:
                return sized(self.start, self.end)
            case _:
                return hex_(self.start)
