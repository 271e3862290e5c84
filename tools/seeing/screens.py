"""The sizes that the explorer is looked at in."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SCREENS", "THEMES", "Screen"]

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Screen:
    """A window: its *name*, its *width* and *height* in CSS pixels, device pixels to each."""

    name: str
    width: int
    height: int
    scale: float = 1


#: A phone, a narrow window, a notebook's and a large screen; the third one at 150 % zoom.
SCREENS = (
    Screen("390x844", 390, 844),
    Screen("700x900", 700, 900),
    Screen("1280x800", 1280, 800),
    Screen("1920x1080", 1920, 1080),
    Screen("1280x800-150", 853, 533, 1.5),
)
