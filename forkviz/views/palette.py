"""Palette: how each use of memory and each standing of a DLL looks, in a light and a dark theme.

The hues are Okabe and Ito's, which the common colour-blindnesses tell apart; a hatch or a sign
always says the same as the colour does.  Looks that share a hatch, text and lines are held to
distances and contrasts by tests/views/test_palette.py.  Blue is a DLL of the list, orange-red what
is in the way at the step that is shown, and nothing else is as strong as these two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from forkviz.core.region import Use
from forkviz.traces.state import Placed

__all__ = [
    "DARK",
    "FOREIGN",
    "INK",
    "IN_WAY",
    "LIGHT",
    "LINK_STYLES",
    "SOFT",
    "THEMES",
    "LinkStyle",
    "Look",
    "Theme",
    "theme_json",
]

#: How much of the paper lies behind a label, over whatever it stands on.
LABEL_PAPER = 0.72
#: The key of an image that the fork is not about: Windows' own, the program, the runtime.
FOREIGN = "foreign"
#: The key of whatever is in the way at the step that is shown, be it a DLL or a reservation.
IN_WAY = "in-way"


class Look(NamedTuple):
    """fill, line: colours.  hatch: bokeh's pattern sign, " " for none.  title: for the legend."""

    fill: str
    line: str
    hatch: str
    title: str


class LinkStyle(NamedTuple):
    """colour, dash: of the line from parent to child.  sign: at its end."""

    colour: str
    dash: str
    sign: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of a page, as ``#rrggbb``.

    paper: what all lies on.  surface: of buttons, cards and rows.  ink, soft: text, and text that
    steps back.  line: hairlines, which part what space parts already.  edge: outlines that must be
    seen.  accent: links and what is chosen.  focus_fill, focus_line: where the step is at, and the
    keyboard.  failure, decision, done, warn: text of that kind; decision is that of a fork at risk,
    too.  failure_paper, risk_paper, done_paper: what a verdict lies on.  on_accent: text on accent.

    looks: of regions by use; foreign: of an image that the fork is not about; in_way: of whatever
    is in the way at a step.  links: by standing.
    timeline: marks by kind, and the bands ``parent`` and ``child`` behind them.  sort: nodes of the
    import graph.
    """

    name: str
    paper: str
    surface: str
    ink: str
    soft: str
    line: str
    edge: str
    accent: str
    focus_fill: str
    focus_line: str
    failure: str
    decision: str
    done: str
    warn: str
    failure_paper: str
    risk_paper: str
    done_paper: str
    on_accent: str
    looks: Mapping[Use, Look]
    foreign: Look
    in_way: Look
    links: Mapping[Placed, LinkStyle]
    timeline: Mapping[str, str]
    sort: Mapping[str, str]


#: Hatch and title of each look; the colours are the themes'.
_HATCHES: dict[str, tuple[str, str]] = {
    Use.UNKNOWN: (" ", "private, use unknown"),
    Use.IMAGE: (" ", "DLL of the list"),
    FOREIGN: (" ", "other image"),
    Use.FILE: ('"', "file mapped as data"),
    Use.STACK: ("-", "stack"),
    Use.HEAP: (".", "heap"),
    Use.SHARED: ("|", "shared"),
    Use.SYSTEM: ("+", "PEB, TEB, system"),
    Use.RESERVATION: ("/", "reserve_space: kept for a DLL"),
    Use.BLOCK: ("x", "reserve_at: blocked hole"),
    Use.INTERIM: (":", "trial map"),
    Use.INJECTED: ("o", "foreign memory"),
    IN_WAY: ("\\", "in the way at this step"),
}
#: Dash and sign of each link.
_DASHES: dict[Placed, tuple[str, str]] = {
    Placed.WAITING: ("dotted", "…"),
    Placed.RESERVED: ("dotted", "▢"),
    Placed.INTERIM: ("dashed", "≈"),
    Placed.ELSEWHERE: ("dashdot", "≠"),
    Placed.LOADED: ("solid", "✓"),
    Placed.BLOCKED: ("dashed", "✗"),
}


def _look(key: str, colours: tuple[str, str]) -> Look:
    return Look(*colours, *_HATCHES[key])


def _looks(colours: dict[Use, tuple[str, str]]) -> dict[Use, Look]:
    return {use: _look(use, colours[use]) for use in Use}


def _links(colours: dict[Placed, str]) -> dict[Placed, LinkStyle]:
    return {placed: LinkStyle(colours[placed], *_DASHES[placed]) for placed in Placed}


LIGHT = Theme(
    name="light",
    paper="#ffffff",
    surface="#f4f7f9",
    ink="#1d2b36",
    soft="#5b6b78",
    line="#d5dde3",
    edge="#7f8d99",
    accent="#0072b2",
    focus_fill="#fff3a8",
    focus_line="#a87f00",
    failure="#b03600",
    decision="#8f5600",
    done="#00664b",
    warn="#7a6400",
    failure_paper="#fdf0ea",
    risk_paper="#fdf4e3",
    done_paper="#e8f5f0",
    on_accent="#ffffff",
    looks=_looks(
        {
            Use.UNKNOWN: ("#eceef0", "#86929c"),
            Use.IMAGE: ("#72b0dd", "#0072b2"),
            Use.FILE: ("#f4f5f6", "#7f8b95"),
            Use.STACK: ("#cde9df", "#008f68"),
            Use.HEAP: ("#a6d8c7", "#00785a"),
            Use.SHARED: ("#f7e7a3", "#957f00"),
            Use.SYSTEM: ("#e6dff0", "#8468a8"),
            Use.RESERVATION: ("#ffffff", "#0072b2"),
            Use.BLOCK: ("#fde6c8", "#bb6e00"),
            Use.INTERIM: ("#e3c7dd", "#aa4488"),
            Use.INJECTED: ("#e6dccf", "#806a4c"),
        }
    ),
    foreign=_look(FOREIGN, ("#c1cce6", "#7282b0")),
    in_way=_look(IN_WAY, ("#f6b79d", "#c23b00")),
    links=_links(
        {
            Placed.WAITING: "#7f8d99",
            Placed.RESERVED: "#0072b2",
            Placed.INTERIM: "#aa4488",
            Placed.ELSEWHERE: "#bb6e00",
            Placed.LOADED: "#0072b2",
            Placed.BLOCKED: "#c23b00",
        }
    ),
    timeline={
        "failure": "#c23b00",
        "decision": "#bb6e00",
        "choice": "#6b7a87",
        "call": "#0072b2",
        "frame": "#aa4488",
        "done": "#008f68",
        "other": "#5b6b78",
        "parent": "#eef3f7",
        "child": "#fdf6e7",
    },
    sort={"unvisited": "#ffffff", "visited": "#f7e7a3", "appended": "#72b0dd", "edge": "#7f8d99"},
)

DARK = Theme(
    name="dark",
    paper="#12181e",
    surface="#1b242c",
    ink="#e4eaef",
    soft="#9fadb9",
    line="#2c3842",
    edge="#6d7c89",
    accent="#5bb4ec",
    focus_fill="#4a3f12",
    focus_line="#d9ad2b",
    failure="#ff8f66",
    decision="#f0b35a",
    done="#4cc9a0",
    warn="#dcc24a",
    failure_paper="#33201a",
    risk_paper="#302614",
    done_paper="#14302a",
    on_accent="#12181e",
    looks=_looks(
        {
            Use.UNKNOWN: ("#293038", "#76828d"),
            Use.IMAGE: ("#2876ad", "#6cbdf0"),
            Use.FILE: ("#20272d", "#76828d"),
            Use.STACK: ("#16483a", "#2fb98c"),
            Use.HEAP: ("#1b6650", "#4fd0a6"),
            Use.SHARED: ("#4f4512", "#cdb23a"),
            Use.SYSTEM: ("#3b3050", "#a78fce"),
            Use.RESERVATION: ("#12181e", "#5bb4ec"),
            Use.BLOCK: ("#523a16", "#e59a33"),
            Use.INTERIM: ("#55304b", "#d983bd"),
            Use.INJECTED: ("#3f3427", "#b39a78"),
        }
    ),
    foreign=_look(FOREIGN, ("#3d4a6b", "#8798c9")),
    in_way=_look(IN_WAY, ("#983c16", "#ff8f66")),
    links=_links(
        {
            Placed.WAITING: "#83919d",
            Placed.RESERVED: "#5bb4ec",
            Placed.INTERIM: "#d983bd",
            Placed.ELSEWHERE: "#e59a33",
            Placed.LOADED: "#5bb4ec",
            Placed.BLOCKED: "#ff7a4d",
        }
    ),
    timeline={
        "failure": "#ff7a4d",
        "decision": "#e59a33",
        "choice": "#83919d",
        "call": "#5bb4ec",
        "frame": "#d983bd",
        "done": "#2fb98c",
        "other": "#9fadb9",
        "parent": "#18222b",
        "child": "#231f17",
    },
    sort={"unvisited": "#12181e", "visited": "#6b5c12", "appended": "#2876ad", "edge": "#6d7c89"},
)

THEMES = (LIGHT, DARK)

#: The light theme's, which figures are made in: the front end gives them its own.
INK, SOFT = LIGHT.ink, LIGHT.soft
LINK_STYLES = LIGHT.links


def theme_json() -> dict[str, dict[str, Any]]:
    """The themes by name as plain values, for a page that draws by itself.

    The single colours by their names; ``looks`` by use, FOREIGN and IN_WAY, ``links`` by standing,
    each with its hatch or dash and sign; ``timeline`` and ``sort``; ``label_paper``: the opacity of
    the paper behind a label.
    """
    return {theme.name: _plain(theme) for theme in THEMES}


def _plain(theme: Theme) -> dict[str, Any]:
    looks = {str(use): look for use, look in theme.looks.items()}
    looks |= {FOREIGN: theme.foreign, IN_WAY: theme.in_way}
    whole = ("name", "looks", "foreign", "in_way", "links", "timeline", "sort")
    return {
        **{key: getattr(theme, key) for key in theme.__slots__ if key not in whole},
        "label_paper": LABEL_PAPER,
        "looks": {key: look._asdict() for key, look in looks.items()},
        "links": {str(placed): style._asdict() for placed, style in theme.links.items()},
        "timeline": dict(theme.timeline),
        "sort": dict(theme.sort),
    }
