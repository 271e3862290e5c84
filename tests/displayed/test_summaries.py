"""What a notebook shows of a value: short, escaped, bounded, and what is there."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.displayed import Displayed
from forkviz.core.region import Region, Use
from forkviz.core.space import AddressSpace
from forkviz.notebook.summaries import summary_of
from forkviz.notebook.tables import MOST_ROWS
from forkviz.study.study import run_study

ROOT = Path(__file__).resolve().parents[2]
TWO = ROOT / "data" / "scenarios" / "two-relocated.toml"
CLOBBERED = ROOT / "data" / "captures" / "cygwin-3.0.7-perl-clobbered"
TAGS = {"div", "p", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td"}
#: Markup, an end of a cell, a control sequence, a mark that turns the direction of writing.
NASTY = "</td></table><script>alert(1)</script>\x1b[31m\u202e&amp;\"'" + "x" * 9000


def failing() -> forkviz.Trace:
    return forkviz.fork(TWO)


VALUES: dict[str, Callable[[], Displayed]] = {
    "capture": lambda: forkviz.read(CLOBBERED),
    "process": lambda: forkviz.read(CLOBBERED).parent,
    "space": lambda: failing().initial_child,
    "scenario": lambda: forkviz.scenario(TWO),
    "trace": failing,
    "comparison": lambda: forkviz.compare(TWO, policy_b="repaired"),
    "diagnosis": lambda: forkviz.diagnose(CLOBBERED),
    "study": lambda: run_study(3, ["repaired"], jobs=1),
}


class Page(HTMLParser):
    """Tags, the text, and the rows of a page part; what is not closed is found."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.words: list[str] = []
        self.rows = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)
        self.tags.add(tag)
        self.rows += tag == "tr"

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def page_of(value: Displayed) -> Page:
    html = value._repr_html_()
    assert html is not None
    page = Page(html)
    assert page.open == []
    assert page.tags <= TAGS
    assert html.isprintable()
    return page


@pytest.mark.parametrize("kind", VALUES)
def test_each_value_is_a_small_page_and_a_short_line(kind: str) -> None:
    """Nothing of it sets a colour: the notebook's own are light or dark."""
    value = VALUES[kind]()
    page = page_of(value)
    assert 2 <= page.rows < 60
    assert re.fullmatch(r"<\w+ [^\n]{5,400}>", repr(value))
    html = value._repr_html_() or ""
    assert len(html) < 30_000
    assert not re.search(r"(?<!-)\bcolor:(?!inherit)|background|<style", html)


def test_what_is_shown_is_what_is_there() -> None:
    """The outcome with its words, the causes with their certainty, who is where."""
    trace = page_of(failing()).text
    assert "unable to create interim mapping" in trace
    assert f"{failing().failure()}" in trace
    answer = forkviz.diagnose(CLOBBERED)
    said = page_of(answer).text
    assert {str(cause.kind) for cause in answer.claims} <= set(said.split())
    shown = page_of(forkviz.scenario(TWO)).text
    assert all(dll.name in shown and hex(dll.base) in shown for dll in forkviz.scenario(TWO).dlls)
    both = page_of(forkviz.compare(TWO, policy_b="repaired")).text
    assert "failed" in both
    assert "succeeded" in both


def hostile() -> dict[str, Displayed]:
    """Values whose every text is as bad as one can be."""
    space = AddressSpace(64, [Region(0x10000, 0x20000, name=NASTY, use=Use.IMAGE)])
    process = Process(space, "parent", NASTY, name=NASTY)
    plan = replace(forkviz.scenario(TWO), title=NASTY, notes=(NASTY,))
    trace = forkviz.fork(plan)
    return {
        "space": space,
        "process": process,
        "capture": Capture(NASTY, process, conflicts=(NASTY,)),
        "scenario": plan,
        "trace": trace,
        "comparison": forkviz.compare(trace, policy_b="repaired"),
        "diagnosis": replace(forkviz.diagnose(CLOBBERED), inputs=(NASTY,)),
    }


@pytest.mark.parametrize(
    "kind", ["space", "process", "capture", "scenario", "trace", "comparison", "diagnosis"]
)
def test_texts_of_captures_do_no_harm(kind: str) -> None:
    """Escaped, every character visible, and cut: the page has only its own tags."""
    value = hostile()[kind]
    assert len(page_of(value).text) < 20_000
    assert "\x1b" not in repr(value)
    assert len(repr(value)) < 1000


def test_a_map_of_100_000_regions_gives_a_short_table_with_counts() -> None:
    """The counts are over all of it, the rows are few, and how many are left out is said."""
    many = 100_000
    space = AddressSpace(
        64, [Region(at * 0x10000, at * 0x10000 + 0x1000) for at in range(1, many + 1)]
    )
    html = space._repr_html_() or ""
    assert len(html) < 10_000
    text = page_of(space).text
    assert f"{many:,} regions" in text
    assert f"and {many - MOST_ROWS:,} more regions" in text


def test_everything_that_is_displayed_has_a_summary() -> None:
    """A new class that mixes Displayed in needs one."""
    # By name: a dataclass with slots is a class anew, and the one before it may still be there.
    known = {kind.__qualname__ for kind in summary_of.registry}
    assert {kind.__qualname__ for kind in Displayed.__subclasses__()} <= known
    with pytest.raises(TypeError, match="there is no summary of int"):
        summary_of(3)


def test_a_value_of_a_low_room_finds_the_maker_by_itself() -> None:
    """Whatever is imported first; and what makes it is imported when it is asked for alone."""
    program = (
        "import sys; from forkviz.core.space import AddressSpace\n"
        "assert 'forkviz.notebook.summaries' not in sys.modules\n"
        "print('regions' in AddressSpace(64)._repr_html_())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "True\n"
