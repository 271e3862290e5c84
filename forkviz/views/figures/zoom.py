"""Zoom: which labels and which hex ticks there is room for, at the range that is shown.

The report's player has the same two rules (``player.js``); a browser test holds them equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from bokeh.models import ColumnDataSource
from bokeh.plotting import figure

from forkviz.core.address import hex_
from forkviz.views.axis import Axis, choose_ticks

__all__ = ["FRAME_PX", "LABEL_PX", "SHADE", "TICK_PX", "Zoom", "labels", "ticks"]

#: Pixels that a label needs in height, and that two ticks stay apart.
LABEL_PX, TICK_PX = 11.5, 12.0
#: Pixels of the space figure that its title, toolbar and borders take of its height.
FRAME_PX = 62
#: How much of what is behind a label its paper hides.
SHADE = 0.72
#: More candidates than any screen has room for would only cost time.
MOST_CANDIDATES = 4000


class Zoom:
    """Labels and ticks of a space figure.

    candidates: position and label of each address that may get a tick, the important ones first.
    """

    def __init__(
        self,
        space: figure,
        sources: Mapping[str, ColumnDataSource],
        axis: Axis,
        important: Iterable[int],
    ) -> None:
        self._space = space
        self._sources = [sources[name] for name in ("parent", "child")]
        known = set(axis.borders)
        first = [address for address in dict.fromkeys(important) if address in known]
        rest = sorted(known.difference(first))
        self.candidates = [
            (axis.position(address), hex_(address)) for address in [*first, *rest][:MOST_CANDIDATES]
        ]

    def choose(self) -> None:
        """Choose for the range that the figure shows."""
        low, high = sorted((self._space.y_range.start, self._space.y_range.end))
        per_pixel = (high - low) / (self._space.height - FRAME_PX)
        for source in self._sources:
            data = source.data
            wanted = labels(data["top"], data["bottom"], data["text"], per_pixel)
            changed = [
                (i, new)
                for i, (old, new) in enumerate(zip(data["label"], wanted, strict=True))
                if old != new
            ]
            if changed:
                shades = [(i, SHADE if label else 0.0) for i, label in changed]
                source.patch({"label": changed, "shade": shades})
        chosen = ticks(self.candidates, low, high, per_pixel)
        self._space.yaxis.ticker.ticks = sorted(chosen)
        self._space.yaxis.major_label_overrides = chosen


def labels(
    tops: Sequence[float], bottoms: Sequence[float], texts: Sequence[Any], per_pixel: float
) -> list[str]:
    """The texts of the boxes that are high enough for one; *per_pixel*: axis units a pixel."""
    room = np.asarray(bottoms, float) - np.asarray(tops, float) >= LABEL_PX * per_pixel
    return [text if fits else "" for text, fits in zip(texts, room.tolist(), strict=True)]


def ticks(
    candidates: Sequence[tuple[float, str]], low: float, high: float, per_pixel: float
) -> dict[float, str]:
    """The ticks for the range ``[low, high]``: position to label, none too near to another."""
    shown = [c for c in candidates if low <= c[0] <= high]
    chosen = choose_ticks([position for position, _ in shown], TICK_PX * per_pixel)
    return {shown[i][0]: shown[i][1] for i in chosen}
