"""Contrast of texts with what is really behind them, from the pixels of a screenshot.

What is behind a text is the colour that most pixels of its box have; the colour of the text is
the one that the page or the canvas was given, for thin strokes never reach it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from PIL import Image

from tools.seeing.complaint import Complaint

__all__ = ["contrast_complaints", "ratio"]

Colour = tuple[float, float, float]
#: Pixels of the box that a text needs, to be judged.
_LEAST = 24
_LARGE, _LARGE_BOLD = 24.0, 18.66
#: A pixel is of the ink if no part of its colour is further away.
_NEAR = 24


def contrast_complaints(picture: bytes, lines: Iterable[Mapping[str, Any]]) -> list[Complaint]:
    """Complain about each of *lines* that cannot be read well in the PNG *picture*."""
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))
    found = []
    for line in lines:
        colour = _colour(line["colour"])
        left, top, right, bottom = (round(edge) for edge in line["seen"])
        down, across = slice(max(top - 1, 0), bottom + 1), slice(max(left - 2, 0), right + 2)
        box = pixels[down, across].reshape(-1, 3) if bottom > 0 and right > 0 else pixels[:0, 0]
        if line["off"] or colour is None or len(box) < _LEAST:
            continue
        behind = _behind(box, colour[0])
        alpha = colour[1] * line["alpha"]
        ink = tuple(alpha * a + (1 - alpha) * b for a, b in zip(colour[0], behind, strict=True))
        large = line["size"] >= (_LARGE_BOLD if line["bold"] else _LARGE)
        sign = not any(map(str.isalnum, line["text"]))  # it is seen as a picture is
        has, needs = ratio((ink[0], ink[1], ink[2]), behind), 3.0 if large or sign else 4.5
        if has < needs - 0.05:
            detail = f"{has:.2f} to 1, {needs} wanted ({_hex(ink)} on {_hex(behind)})"
            found.append(Complaint("contrast", line["name"], line["text"], detail))
    return found


def ratio(a: Colour, b: Colour) -> float:
    """The contrast of two colours by WCAG 2: 1 to 21."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _behind(pixels: Any, ink: Colour) -> Colour:
    """What most of *pixels* are that are not the *ink*, unless nearly all of them are."""
    others = pixels[np.abs(pixels.astype(np.int64) - np.array(ink)).max(axis=1) > _NEAR]
    values = (others if len(others) >= len(pixels) / 4 else pixels).astype(np.int64)
    # Layers that are drawn over each other differ by a level or two: shades of 8 levels are one.
    red, green, blue = ((values + 4) >> 3).T
    shades = (red << 16) | (green << 8) | blue
    names, counts = np.unique(shades, return_counts=True)
    mean = values[shades == names[counts.argmax()]].mean(axis=0)
    return (float(mean[0]), float(mean[1]), float(mean[2]))


def _colour(text: str) -> tuple[Colour, float] | None:
    """Red, green, blue (0 to 255) and alpha; None for a pattern or a colour that has no numbers."""
    if found := re.fullmatch(r"#([0-9a-f]{6})([0-9a-f]{2})?", text):
        red, green, blue = (float(int(found[1][i : i + 2], 16)) for i in (0, 2, 4))
        return (red, green, blue), int(found[2] or "ff", 16) / 255
    if found := re.fullmatch(r"rgba?\(([^)]*)\)", text):
        numbers = [float(number) for number in re.findall(r"[\d.]+", found[1])]
        return (numbers[0], numbers[1], numbers[2]), (numbers[3] if len(numbers) > 3 else 1.0)
    if found := re.fullmatch(r"color\(srgb ([\d. /]+)\)", text):
        numbers = [float(number) for number in re.findall(r"[\d.]+", found[1])]
        red, green, blue = (255 * number for number in numbers[:3])
        return (red, green, blue), (numbers[3] if len(numbers) > 3 else 1.0)
    return None


def _hex(colour: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in colour)
