"""The colours of a diagnosis: text and lines are seen on whatever they stand on, in both themes."""

from __future__ import annotations

import pytest

from forkviz.views.diagnosis_colours import DIAGNOSIS_COLOURS
from tests.support.colour import contrast

#: WCAG 2.2, 1.4.3 (text) and 1.4.11 (what must be seen to understand a picture).
TEXT, GRAPHIC = 4.5, 3.0
#: What stands on what.
TEXTS = [
    *(("ink", ground) for ground in ("card", "ground", "soft", "next", "caution_soft", "row_for")),
    *(("ink", ground) for ground in ("row_against", "mark_for", "mark_against", "there")),
    *(("muted", ground) for ground in ("card", "ground", "soft", "row_for", "row_against", "next")),
    *(("action", ground) for ground in ("card", "ground")),
    ("action_ink", "action"),
    ("card", "ink"),
]
GRAPHICS = [
    *(("edge", ground) for ground in ("card", "ground")),
    *(("there_line", ground) for ground in ("card", "there")),
    ("way_line", "card"),
    ("dots_line", "card"),
    ("caution", "caution_soft"),
    ("mark_for_line", "row_for"),
    ("mark_against_line", "row_against"),
    ("action", "next"),
]
themes = pytest.mark.parametrize("theme", DIAGNOSIS_COLOURS)


@themes
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_is_read(theme: str, text: str, ground: str) -> None:
    """At WCAG's level AA."""
    colours = DIAGNOSIS_COLOURS[theme]
    assert contrast(colours[text], colours[ground]) >= TEXT


@themes
@pytest.mark.parametrize(("line", "ground"), GRAPHICS)
def test_lines_are_seen(theme: str, line: str, ground: str) -> None:
    """Those that carry a meaning; hairlines part what space parts already."""
    colours = DIAGNOSIS_COLOURS[theme]
    assert contrast(colours[line], colours[ground]) >= GRAPHIC


def test_both_themes_have_the_same_colours() -> None:
    """Or one of them would draw with nothing."""
    light, dark = (set(DIAGNOSIS_COLOURS[theme]) for theme in ("light", "dark"))
    assert light == dark
