"""Zoom: which labels and which hex ticks there is room for, at the range that is shown.

The report's player has the same two rules (``player.js``); a browser test holds them equal.
"""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.address import hex_
from forkviz.views.axis import Axis, choose_ticks
from forkviz.views.changes import Cell

__all__ = ["LABEL_PX", "TICK_PX", "labels", "tick_candidates", "ticks"]

#: Pixels that a label needs in height, and that two ticks stay apart.
LABEL_PX, TICK_PX = 11.5, 12.0
#: More candidates than any screen has room for would only cost time.
MOST_CANDIDATES = 4000


def labels(
    tops: Sequence[float], bottoms: Sequence[float], texts: Sequence[Cell], per_pixel: float
) -> list[Cell]:
    """The texts of the boxes that are high enough for one; *per_pixel*: axis units a pixel."""
    room = LABEL_PX * per_pixel
    return [
        text if bottom - top >= room else ""
        for top, bottom, text in zip(tops, bottoms, texts, strict=True)
    ]


def tick_candidates(axis: Axis, important: Sequence[int]) -> list[tuple[float, str]]:
    """Positions and labels of all borders, those of *important* addresses first."""
    first = dict.fromkeys(important)
    rest = [border for border in axis.borders if border not in first]
    addresses = [*first, *rest][:MOST_CANDIDATES]
    return [(axis.position(address), hex_(address)) for address in addresses]


def ticks(
    candidates: Sequence[tuple[float, str]], low: float, high: float, per_pixel: float
) -> dict[float, str]:
    """The ticks for the range ``[low, high]``: position to label, none too near to another."""
    shown = [c for c in candidates if low <= c[0] <= high]
    chosen = choose_ticks([position for position, _ in shown], TICK_PX * per_pixel)
    return {shown[i][0]: shown[i][1] for i in chosen}
