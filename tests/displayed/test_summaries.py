"""What a notebook shows of a value: short, escaped, bounded, and what is there."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest

import forkviz
from forkviz.cli.render.diagnosis.answer import answer_lines
from forkviz.cli.render.diagnosis.lines import plain
from forkviz.cli.render.tables import write
from forkviz.cli.render.values.answered import document_of
from forkviz.cli.render.values.showing import MOST_LINES
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.displayed import Displayed
from forkviz.core.region import Region, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.proof import Proof
from forkviz.notebook.summaries import summary_of
from forkviz.notebook.tables import MOST_ROWS
from forkviz.study.study import run_study

ROOT = Path(__file__).resolve().parents[2]
TWO = ROOT / "data" / "scenarios" / "two-relocated.toml"
CLOBBERED = ROOT / "data" / "captures" / "cygwin-3.0.7-perl-clobbered"
COLLIDED = ROOT / "data" / "captures" / "cygwin-3.0.7-perl-collided"
MESSAGE = "fork: address space needed by 'POSIX.dll' (0x1B0000) is already occupied\n"
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
    "proof": lambda: Proof(7, 0, {"a": 1}, {"a": 1}, {"a": 1}),
    "proof-failed": lambda: Proof(-1, 0, {"a": 1}, {"a": 1}, {}),
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
    lines = str(value).split("\n")
    assert 2 <= len(lines) <= MOST_LINES + 1
    assert all(map(str.isprintable, lines))


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w.]{3,}", text))


@pytest.mark.parametrize("kind", ["trace", "comparison", "study"])
def test_a_result_says_what_its_command_prints(kind: str) -> None:
    """As text to the letter, and in the tables each fact and each row that fits."""
    value = VALUES[kind]()
    document = document_of(value)
    assert document is not None
    out = StringIO()
    write(document, out=out)
    assert str(value) == out.getvalue().rstrip("\n")
    shown = words(page_of(value).text)
    for table in document.shown():
        for row in list(zip(*(cells for _, cells in table.shown()), strict=True))[:MOST_ROWS]:
            assert words(" ".join(row)) <= shown, (table.key, row)
    assert value._repr_html_() == VALUES[kind]()._repr_html_()


def test_a_diagnosis_says_all_that_the_command_says() -> None:
    """Who is in the way, what shows it, what it is not, the cures, their commands, what next."""
    collided = forkviz.diagnose(COLLIDED)
    lines = [plain(line) for line in answer_lines(collided, 80)]
    assert str(collided) == "\n".join(lines)
    said = page_of(collided).text
    (cause, *_) = collided.claims
    assert cause.occupant is not None
    for text in (
        *(cause.sentence, cause.detail, cause.occupant.name, hex(cause.occupant.base)),
        *(f"{each.file}:{each.line}" for each in cause.evidence),
        *(each.means for each in cause.evidence),
        *(text for each in cause.not_this for text in (each.text, each.why)),
        *(each.command for each in cause.remedies),
        *(each.plan for each in cause.remedies),
        *(place.label for place in cause.places),
        *("nothing in the three inputs", "simulated, tried"),
    ):
        assert text in said, text
    open_still = forkviz.diagnose(MESSAGE)
    said = page_of(open_still).text
    assert open_still.next is not None
    for text in (
        open_still.next.command,
        open_still.next.ask[1:],
        *(each.text for each in open_still.next.shows),
        *(each.sentence for each in open_still.claims),
        *(each.text for each in open_still.claims[0].not_this),
    ):
        assert text in said, text
    assert "The input has no failed fork" in page_of(forkviz.diagnose("all is well\n")).text


def test_in_a_list_a_value_is_one_line() -> None:
    """A text of many lines for each would hide that there are several."""

    class Printer:
        def __init__(self, *stack: int) -> None:
            self.stack, self.written = stack, ""

        def text(self, text: str) -> None:
            self.written += text

    trace = failing()
    alone, inside = Printer(1), Printer(1, 2)
    trace._repr_pretty_(alone, cycle=False)
    trace._repr_pretty_(inside, cycle=False)
    assert (alone.written, inside.written) == (str(trace), repr(trace))


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


def nasty_diagnosis() -> Displayed:
    answer = forkviz.diagnose(COLLIDED)
    first = answer.causes[0]
    evidence = tuple(replace(each, text=NASTY, file=NASTY, marks=()) for each in first.evidence)
    remedies = tuple(replace(each, command=NASTY, note=NASTY) for each in first.remedies)
    cause = replace(first, sentence=NASTY, detail=NASTY, evidence=evidence, remedies=remedies)
    return replace(answer, inputs=(NASTY,), causes=(cause,))


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
        "diagnosis": nasty_diagnosis(),
    }


@pytest.mark.parametrize(
    "kind", ["space", "process", "capture", "scenario", "trace", "comparison", "diagnosis"]
)
def test_texts_of_captures_do_no_harm(kind: str) -> None:
    """Escaped, every character visible, and cut: the page has only its own tags."""
    value = hostile()[kind]
    assert len(page_of(value).text) < 30_000
    assert "\x1b" not in repr(value)
    assert len(repr(value)) < 1000
    assert "\x1b" not in str(value)
    assert "\u202e" not in str(value)
    assert len(str(value)) < 60_000


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
    page_of(failing())  # what answers is registered when something is shown
    # By name: a dataclass with slots is a class anew, and the one before it may still be there.
    known = {kind.__qualname__ for kind in summary_of.registry}
    assert {kind.__qualname__ for kind in Displayed.__subclasses__()} <= known
    with pytest.raises(TypeError, match="there is no summary of int"):
        summary_of(3)


def test_a_value_of_a_low_room_finds_the_maker_by_itself() -> None:
    """Whatever is imported first; and what makes it is imported when it is asked for alone."""
    program = (
        "import sys; from forkviz.core.space import AddressSpace\n"
        "assert 'forkviz.cli.render.values' not in sys.modules\n"
        "print('regions' in AddressSpace(64)._repr_html_())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "True\n"
