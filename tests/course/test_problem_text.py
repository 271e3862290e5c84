"""The pictures of a drawn problem as text, in the cells of a notebook and on a page."""

from __future__ import annotations

from forkviz.course.lessons.problem_text import picture_text
from forkviz.course.pictures import Bars, Box, BoxUse, Strip


def test_a_strip_marks_what_is_there_before_what_asks_for_it() -> None:
    """And says what its marks mean, of those that it has."""
    boxes = (
        Box(0x0, 0x10000, "never", BoxUse.NEVER),
        Box(0x28000, 0x38000, "heap", BoxUse.TAKEN),
        Box(0x30000, 0x50000, "place", BoxUse.PREFERS),
    )
    strip = Strip(0, 0x110000, 0x10000, boxes)
    assert picture_text(strip).splitlines() == [
        "```",
        "# taken   o asked for   x never used   . free",
        "0x00000000  x.##o...........",
        "0x00100000  .",
        "```",
    ]
    assert "asked for" not in picture_text(Strip(0, 0x50000, 0x10000, boxes[:1]))


def test_bars_have_a_line_each_of_at_most_32_cells() -> None:
    """A cell of several slots is drawn where any part of it is in the bar."""
    bars = (Box(0x10000, 0x2F000, "a.dll"), Box(0x3F0000, 0x400000, "b.dll"))
    lines = picture_text(Bars(0, 0x400000, bars)).splitlines()
    assert lines[1] == "from 0x0, a cell for 128 KiB"
    assert lines[2] == f"=={'.' * 30}  a.dll"
    assert lines[3] == f"{'.' * 31}=  b.dll"
