"""diagnosis_colours: the colours of a diagnosis, beside those of the explorer, light and dark.

Where a text or a line needs more contrast than the explorer's own colours give, it is darker, or
lighter, here.  tests/views/test_diagnosis_colours.py holds them to the contrasts of WCAG's AA.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["DIAGNOSIS_COLOURS"]

#: By theme, then by what the colour is of.  ground: what the cards lie on.  soft: heads of tables
#: and tabs.  line, edge: hairlines, and outlines that must be seen.  action: buttons, links; with
#: action_ink on it.  row_…, mark_…: a line of evidence and the decisive part of it.  there, way,
#: dots, unread: the places of the small map; fill, pattern and outline.
DIAGNOSIS_COLOURS: Mapping[str, Mapping[str, str]] = {
    "light": {
        "ink": "#1d2b36",
        "muted": "#4e5d69",
        "line": "#d5dde3",
        "edge": "#75838f",
        "card": "#ffffff",
        "ground": "#f4f7f9",
        "soft": "#e9eff4",
        "action": "#00629b",
        "action_ink": "#ffffff",
        "next": "#e5f1f9",
        "caution": "#7a4d00",
        "caution_soft": "#fdf3df",
        "row_for": "#fffbe6",
        "row_against": "#f4eef7",
        "mark_for": "#fff0a0",
        "mark_for_line": "#8a6d00",
        "mark_against": "#e5d3ee",
        "mark_against_line": "#832d68",
        "there": "#b9d9ef",
        "there_line": "#00629b",
        "way": "#fdece5",
        "way_hatch": "#e08a66",
        "way_line": "#a83200",
        "dots": "#e9eff4",
        "dots_dot": "#75838f",
        "dots_line": "#4e5d69",
    },
    "dark": {
        "ink": "#e4eaef",
        "muted": "#a9b6c1",
        "line": "#33404b",
        "edge": "#7d8c99",
        "card": "#1b242c",
        "ground": "#12181e",
        "soft": "#26313b",
        "action": "#6cbdf0",
        "action_ink": "#0d1a24",
        "next": "#142b3c",
        "caution": "#f0b35a",
        "caution_soft": "#2e2718",
        "row_for": "#29281a",
        "row_against": "#2a2331",
        "mark_for": "#574a0c",
        "mark_for_line": "#d9ad2b",
        "mark_against": "#4d3559",
        "mark_against_line": "#d99bc8",
        "there": "#235a83",
        "there_line": "#6cbdf0",
        "way": "#3a2018",
        "way_hatch": "#b4572f",
        "way_line": "#ff8f66",
        "dots": "#26313b",
        "dots_dot": "#8796a3",
        "dots_line": "#9fadb9",
    },
}
