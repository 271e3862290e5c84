"""The measure of what is seen finds each kind of fault, and none in a page without any."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tools.seeing.complaint import RULES, Complaint, counted
from tools.seeing.measure import complaints, seeing_context
from tools.seeing.screens import Screen

SIZE = Screen("small", 800, 600)
FRAME = """<!DOCTYPE html><html lang="en"><title>x</title>
<style>body {{ margin: 0; font: 16px/1.5 "DejaVu Sans"; color: #111; background: #fff }}
.box {{ width: 300px; margin: 8px }} canvas {{ display: block }}</style>
<main id="forkviz"><h1>A heading</h1>{}</main></html>"""
#: Text on a canvas of twice as many pixels: what it draws stands after the element.
DRAWN = """<canvas class=box width=600 height=100 style="height:50px"></canvas><script>
const pen = document.querySelector("canvas").getContext("2d"); pen.scale(2, 2); {}</script>"""

FAULTS = {
    "a line with an ellipsis": ("clipped", """<p class=box style="overflow:hidden;
        text-overflow:ellipsis;white-space:nowrap">VirtualAlloc 0x3fd330000 0x12000 0x40000</p>"""),
    "a line that one could scroll to": ("clipped", """<pre class=box style="overflow-x:auto"
        tabindex=0>VirtualAlloc 0x3fd330000 0x12000 0x40000 and so on</pre>"""),
    "half a line": ("clipped", """<p class=box style="overflow:hidden;height:36px">This one is
        in two lines, and the lower one is not all there to be seen</p>"""),
    "a choice that is too wide": ("clipped", """<select aria-label=x style="width:90px;height:40px">
        <option>cygwin-3.0.7-perl-clobbered</option></select>"""),
    "text on a canvas beyond its frame": ("clipped", DRAWN.format("""pen.font = "14px DejaVu Sans";
        pen.beginPath(); pen.rect(0, 0, 60, 50); pen.clip(); pen.fillText("long label", 5, 30)""")),
    "two texts at one place": ("overlapping", """<div class=box style="position:relative">one text
        <span style="position:absolute;left:10px;top:3px">the other one</span></div>"""),
    "one label over another": ("overlapping", DRAWN.format("""pen.font = "14px DejaVu Sans";
        pen.fillText("first", 5, 20); pen.fillText("second", 12, 25)""")),
    "a box over a text": ("covered", """<div class=box style="position:relative">a lower one of two
        <b style="position:absolute;left:20px;top:0;background:#eee">upper</b></div>"""),
    "eleven pixels": ("small", "<p style='font-size:11px'>fine print</p>"),
    "eleven pixels on a canvas": ("small", DRAWN.format("""pen.font = "11px DejaVu Sans";
        pen.fillText("fine print", 5, 20)""")),
    "grey on white": ("contrast", "<p style='color:#999'>This is grey.</p>"),
    "grey on a canvas": ("contrast", DRAWN.format("""pen.font = "14px DejaVu Sans";
        pen.fillStyle = "#999"; pen.fillText("This is grey.", 5, 20)""")),
    "a mark below the edge": ("marked", """<div data-pane=calls class=box tabindex=0 style=
        "height:50px;overflow:auto"><p>one</p><p>two</p><p aria-current=step>three</p></div>"""),
    "a button of 20 pixels": ("target", """<button style="height:20px;padding:0;font:12px/12px
        sans-serif">Go there</button>"""),
    "a button of 28 pixels": ("design target", "<button style='height:28px'>Go there</button>"),
    "a page that is too wide": ("sideways", "<p style='width:900px'>A wide one.</p>"),
    "a list without a name": ("axe", "<li>an item without its list</li>"),
}  # fmt: skip

CLEAN = (
    """<p class=box style="height:60px;overflow-y:auto" tabindex=0>These are many lines, and
       those below can be scrolled to, by whoever wants to read them to the end of all.</p>""",
    "<button style='height:32px'>Go there</button><p>Text with <a href='#x'>a link</a> in it.</p>",
    DRAWN.format("""pen.font = "14px DejaVu Sans"; pen.fillText("old", 5, 20);
        pen.clearRect(0, 0, 600, 100); pen.fillText("new", 5, 24)"""),
    """<p class=box>Below is a dialog.</p><dialog open style="position:absolute;top:0;left:0;
       margin:0;width:300px;height:200px;background:#fff">A question?</dialog>""",
    """<p style="position:absolute;top:300px">This one is below a bar that stays there.</p><div
       style="position:fixed;top:290px;left:0;width:800px;height:60px;background:#111"></div>""",
    """<span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">
       for a screen reader alone</span>""",
)


@pytest.fixture(scope="module")
def seeing(browser: Browser) -> Iterator[Page]:
    """A page that can be measured."""
    with seeing_context(browser, SIZE) as context:
        yield context.new_page()


def found(page: Page, content: str, sight: dict[str, int] | None = None) -> list[Complaint]:
    """What is complained about in a page with *content*."""
    page.goto("about:blank")
    page.set_content(FRAME.format(content))
    return complaints(page, sight or {})


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found(seeing: Page, name: str) -> None:
    """By its rule, and by no other one than that of what scrolls sideways, or axe's."""
    rule, content = FAULTS[name]
    if rule == "axe" and not any("axe" in str(one) for one in found(seeing, content)):
        pytest.skip("axe-core is missing: python -m tools.axe")
    counts = counted(found(seeing, content))
    assert counts[rule] == 1, counts
    assert {one for one in RULES if counts[one]} <= {rule, "sideways", "axe"}


@pytest.mark.parametrize("content", CLEAN)
def test_there_is_no_complaint_about_what_is_right(seeing: Page, content: str) -> None:
    """What can be scrolled to, what was cleared, what lies below a dialog."""
    assert list(map(str, found(seeing, content))) == []


def test_a_pane_has_to_be_in_the_window(seeing: Page) -> None:
    """All of it, or so many pixels of it."""
    content = (
        "<div style='height:450px'></div><section data-pane=why style='height:200px'></section>"
    )
    assert [one.rule for one in found(seeing, content, {"why": 0})] == ["out of sight"]
    assert found(seeing, content, {"why": 60}) == []
    assert [one.detail for one in found(seeing, content, {"space": 60})] == ["not there"]


def test_a_complaint_names_the_element_the_text_and_the_size(seeing: Page) -> None:
    """So that whoever reads it finds the place."""
    (one,) = found(seeing, "<p data-pane=why class=told style='font-size:9px'>fine print</p>")
    assert str(one) == "small: why p.told “fine print”: 9.0 px, least 12"


def test_in_a_second_theme_axe_looks_at_colours(seeing: Page) -> None:
    """What a theme cannot change is not looked at again; a pale text is found by axe as well."""
    pale, unnamed = "<p style='color:#bbb'>This is pale.</p>", "<li>an item without its list</li>"
    first = {str(one) for one in found(seeing, pale + unnamed) if one.rule == "axe"}
    if not first:
        pytest.skip("axe-core is missing: python -m tools.axe")
    again = {str(one) for one in complaints(seeing, {}, repainted=True) if one.rule == "axe"}
    assert again < first
    assert [one.split("(")[0].rpartition(": ")[2] for one in again] == ["color-contrast "]
