"""Palette: how each use of memory and each standing of a DLL looks: a colour, and a mark besides.

The hues are Okabe and Ito's, which the common colour-blindnesses tell apart; a hatch or a sign
always says the same as the colour does.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.region import Use
from forkviz.engine.state import Placed

__all__ = ["FOREIGN_IMAGE", "INK", "LINK_STYLES", "LOOKS", "SOFT", "LinkStyle", "Look"]

INK = "#1d2b36"
SOFT = "#5b6b78"


class Look(NamedTuple):
    """fill, line: colours.  hatch: bokeh's pattern sign, " " for none.  title: for the legend."""

    fill: str
    line: str
    hatch: str
    title: str


LOOKS = {
    Use.UNKNOWN: Look("#dfe4e8", "#9aa7b1", " ", "private, use unknown"),
    Use.IMAGE: Look("#8fbfe0", "#0072b2", " ", "DLL of the list"),
    Use.FILE: Look("#eceff1", "#b3bec6", " ", "file mapped as data"),
    Use.STACK: Look("#cde9df", "#009e73", "-", "stack"),
    Use.HEAP: Look("#a6d8c7", "#00785a", ".", "heap"),
    Use.SHARED: Look("#f7e7a3", "#b59b00", "|", "shared"),
    Use.SYSTEM: Look("#e6dff0", "#8468a8", " ", "PEB, TEB, system"),
    Use.RESERVATION: Look("#ffffff", "#0072b2", "/", "reserve_space: kept for a DLL"),
    Use.BLOCK: Look("#fbe3c3", "#c77700", "x", "reserve_at: blocked hole"),
    Use.INTERIM: Look("#e3c7dd", "#aa4488", ":", "trial map"),
    Use.INJECTED: Look("#f6b79d", "#c23b00", "\\", "in the way"),
}

#: An image that the fork is not about: Windows' own, the program, the runtime.
FOREIGN_IMAGE = Look("#dde3f2", "#8090bb", " ", "other image")


class LinkStyle(NamedTuple):
    """colour, dash: of the line from parent to child.  sign: at its end."""

    colour: str
    dash: str
    sign: str


LINK_STYLES = {
    Placed.WAITING: LinkStyle("#9aa7b1", "dotted", "…"),
    Placed.RESERVED: LinkStyle("#0072b2", "dotted", "▢"),
    Placed.INTERIM: LinkStyle("#aa4488", "dashed", "≈"),
    Placed.ELSEWHERE: LinkStyle("#c77700", "dashed", "↗"),
    Placed.LOADED: LinkStyle("#0072b2", "solid", "✓"),
    Placed.BLOCKED: LinkStyle("#c23b00", "dashed", "✗"),
}
