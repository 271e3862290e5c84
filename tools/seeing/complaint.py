"""What is wrong with what is seen: one complaint for each text, target or pane."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["RULES", "Complaint", "counted"]

#: What is complained about, by name.
RULES = {
    "clipped": "a line of text is cut off, and no scrolling down brings it back",
    "overlapping": "two texts lie over each other",
    "covered": "something opaque lies over a text",
    "small": "a text is smaller than 12 px, or than 20 px before an audience",
    "contrast": "contrast is below 4.5 to 1, or below 3 to 1 for a large text or a sign",
    "marked": "the current line or call is out of sight in its list",
    "target": "what can be hit is smaller than 24 px",
    "design target": "a control that is no row and no link is smaller than 32 px (40 px below 700)",
    "sideways": "the page or a list scrolls sideways",
    "out of sight": "the verdict, the timeline, the map or the words are outside of the window",
    "axe": "axe-core finds a violation",
}


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong: the *rule*, the *element*, its *text*, and by how much."""

    rule: str
    element: str
    text: str
    detail: str

    def __str__(self) -> str:
        says = f" “{self.text}”" if self.text else ""
        return f"{self.rule}: {self.element}{says}: {self.detail}"


def counted(complaints: Iterable[Complaint]) -> dict[str, int]:
    """How many complaints there are by rule, for every rule."""
    counts = Counter(one.rule for one in complaints)
    return {rule: counts[rule] for rule in RULES}
