"""The report in a browser, opened from disk with the network cut: it steps as Python does."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from forkviz.views.drive import Driver
from playwright.sync_api import BrowserContext, Page, expect

import forkviz
from forkviz.views.board import Board
from forkviz.views.zoom import FRAME_PX, LABEL_PX, TICK_PX
from tests.support.boards import (
    CLOBBERED,
    IMG,
    PERL,
    RECURSION,
    SCRIPT,
    board_of,
    hostile_trace,
    last_step,
    trace_of,
)
from tests.support.player import READY, TOOLTIPS, open_report, point, said, tells, tells_each
from tests.support.scenarios import chain, scenario

Written = Callable[[Path], Path]
THREE = pytest.mark.parametrize("source", [PERL, CLOBBERED, RECURSION], ids=lambda path: path.name)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Call with an input: its report on disk, written once."""
    folder = tmp_path_factory.mktemp("reports")

    def write(source: Path) -> Path:
        place = folder / f"{source.name}.html"
        if not place.exists():
            forkviz.report(trace_of(source), place)
        return place

    return write


# -- the same as in Python -----------------------------------------------------------------------


@THREE
def test_at_every_step_the_page_is_what_python_says(
    page: Page, report: Written, source: Path
) -> None:
    """It opens where the explorer does; then 25 random steps, by the same changes, cell by cell."""
    open_report(page, report(source))
    board, chance = board_of(source), random.Random(2)
    tells(page, board, trace_of(source).opening(), cells=True)
    tells_each(page, board, [chance.randrange(len(board)) for _ in range(25)])
    expect(page.locator("#error")).to_be_hidden()


def test_zoomed_it_has_the_labels_and_ticks_that_python_chooses(
    page: Page, report: Written
) -> None:
    """The two rules of the zoom are written twice; here they are held equal."""
    open_report(page, report(PERL))
    driver = Driver(board_of(PERL))
    space = driver.figures.panes["space"]
    length = driver.board.scene.axis.length
    seen = set()
    # The last range leaves the lowest box more room than a label needs, but less than a tick does.
    parent = board_of(PERL).tables["parent"]
    height = min(b - a for a, b in zip(parent["top"], parent["bottom"], strict=True))
    tight = height * (space.height - FRAME_PX) / ((LABEL_PX + TICK_PX) / 2) / length
    for low, high in ((0, 1), (0.3, 0.5), (0.62, 0.63), (0.9, 1), (0.2, 0.2 + tight)):
        bottom, top = high * length, low * length
        space.y_range.update(start=bottom, end=top)
        driver.zoom.choose()
        shown = page.evaluate(
            """([start, end]) => {
              const space = window.forkviz.space;
              space.y_range.setv({ start, end });
              const labels = ["parent", "child"].map((name) => ["label", "shade"].map((column) =>
                [...window.forkviz.sources[name].get_array(column)]));
              const axis = space.left[0];
              return [labels, [...axis.ticker.ticks], [...axis.major_label_overrides]];
            }""",
            [bottom, top],
        )
        sources = driver.figures.sources
        assert shown[0] == [
            [list(sources[name].data[column]) for column in ("label", "shade")]
            for name in ("parent", "child")
        ]
        assert shown[1] == list(space.yaxis[0].ticker.ticks)
        assert dict(shown[2]) == space.yaxis[0].major_label_overrides
        seen.add((tuple(shown[1]), *(tuple(labels) for labels, _ in shown[0])))
    assert len(seen) == 5  # each range has a choice of its own


# -- moving --------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", [CLOBBERED, RECURSION], ids=lambda path: path.name)
def test_keys_step_it(page: Page, report: Written, source: Path) -> None:
    """Five steps on, back, first, last, to a decision, to the failure; never out of the trace."""
    open_report(page, report(source), "#step=0")
    board, trace = board_of(source), trace_of(source)
    last = len(board) - 1
    for step in range(1, 6):
        page.keyboard.press("ArrowRight")
        tells(page, board, step, cells=True)
    for key, step in (("ArrowLeft", 4), ("End", last), ("ArrowRight", last), ("Home", 0),
                      ("ArrowLeft", 0), ("n", trace.decisions()[0])):  # fmt: skip
        page.keyboard.press(key)
        tells(page, board, step)
    page.keyboard.press("Home")
    page.keyboard.press("f")
    tells(page, board, max(trace.failure(), 0))


def test_buttons_and_the_slider_step_it(page: Page, report: Written) -> None:
    """Each does what its name says, and is off where it could do nothing."""
    open_report(page, report(RECURSION), "#step=20")
    board, trace = board_of(RECURSION), trace_of(RECURSION)
    last = last_step(RECURSION)
    following = next(step for step in trace.decisions() if step > 20)
    for name, step in (("decision", following), ("back", following - 1), ("next", following),
                       ("end", last), ("back", last - 1), ("first", 0)):  # fmt: skip
        page.locator(f"#{name}").click()
        tells(page, board, step)
    for name, off in (("first", True), ("back", True), ("next", False), ("failure", True)):
        assert page.locator(f"#{name}").is_disabled() == off
    page.locator("#slider").fill("33")
    tells(page, board, 33)
    assert "33" in (page.locator("#slider").get_attribute("aria-valuetext") or "")


def test_a_call_leads_to_its_step(page: Page, report: Written) -> None:
    """A click on a line of the log; lines that are yet to come are greyed."""
    open_report(page, report(RECURSION), "#step=0")
    board = board_of(RECURSION)
    rows = page.locator("#calls li")
    assert rows.all_text_contents() == [line for _, line in board.calls]
    step, _ = board.calls[7]
    rows.nth(7).get_by_role("button").click()
    tells(page, board, step)
    assert rows.nth(8).get_attribute("class") == "future"
    assert rows.nth(7).get_attribute("class") == ""


def test_a_mark_of_the_timeline_leads_to_its_step_each_time(page: Page, report: Written) -> None:
    """Also once more after a step away."""
    open_report(page, report(PERL), "#step=0")
    board = board_of(PERL)
    page.mouse.click(*point(page, "timeline", 100, board.tables["ticks"]["y"][100]))
    tells(page, board, 100)
    page.keyboard.press("ArrowRight")
    tells(page, board, 101)
    # A click so soon would be the second half of a double click.
    now = page.evaluate("performance.now()")
    page.wait_for_function("(now) => performance.now() > now + 400", arg=now)
    page.mouse.click(*point(page, "timeline", 100, board.tables["ticks"]["y"][100]))
    tells(page, board, 100)


def test_in_a_long_trace_the_mark_that_is_clicked_is_the_one(page: Page, tmp_path: Path) -> None:
    """Hundreds of marks overlap, and a click hits several."""
    trace = forkviz.fork(scenario(chain(70)))
    assert len(trace) > 400
    open_report(page, forkviz.report(trace, tmp_path / "long.html"), "#step=0")
    lanes = Board(trace).tables["ticks"]["y"]
    page.mouse.click(*point(page, "timeline", 300, lanes[300]))
    page.wait_for_function("() => window.forkviz.step > 0")
    reached = page.evaluate("window.forkviz.step")
    assert abs(reached - 300) <= 2
    assert lanes[reached] == lanes[300]


def test_it_plays_to_the_end_and_stops(page: Page, report: Written) -> None:
    """The space bar plays; at the last step it is over."""
    last = len(board_of(CLOBBERED)) - 1
    open_report(page, report(CLOBBERED), f"#step={last - 2}")
    page.keyboard.press(" ")
    expect(page.locator("#play")).to_have_text("❚❚ pause")
    expect(page.locator("#play")).to_have_text("▶▶ play")
    tells(page, board_of(CLOBBERED), last)


@pytest.mark.parametrize(("anchor", "step"), [("#step=7", 7), ("#step=x7", None)])
def test_a_link_leads_to_its_step(
    page: Page, report: Written, anchor: str, step: int | None
) -> None:
    """A step in the address is where it opens; anything else is as if it were not there."""
    open_report(page, report(CLOBBERED), anchor)
    board = board_of(CLOBBERED)
    tells(page, board, board.trace.failure() if step is None else step)


def test_an_address_that_changes_moves_it_and_a_reload_stays(page: Page, report: Written) -> None:
    """And steps don't pile up in the history: back leaves the report."""
    page.goto("about:blank")
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    assert page.evaluate("history.length") == 2
    for asked, step in (("99999", last_step(CLOBBERED)), ("11", 11)):
        page.evaluate("(step) => { location.hash = `#step=${step}`; }", asked)
        tells(page, board, step)
    page.reload()
    page.wait_for_function(READY)
    tells(page, board, 11, cells=True)


def test_the_keyboard_reaches_every_control(page: Page, report: Written) -> None:
    """By the tab key, in the order in which they stand; what is off is passed over."""
    open_report(page, report(CLOBBERED), "#step=5")
    order = []
    for _ in range(60):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id"))
        if order[-1] == "calls" or page.evaluate("document.activeElement === document.body"):
            break
    controls = ["first", "back", "next", "end", "play", "decision", "failure", "slider"]
    assert [one for one in order if one in [*controls, "why", "calls"]] == [
        *controls, "why", "calls",
    ]  # fmt: skip
    page.locator("#next").focus()
    page.keyboard.press("Enter")
    tells(page, board_of(CLOBBERED), 6)
    page.locator("summary").focus()
    page.keyboard.press(" ")
    expect(page.locator("details")).to_have_attribute("open", "")


# -- what it says of a failure -------------------------------------------------------------------


def test_a_fork_that_failed_says_who_is_in_the_way(page: Page, report: Written) -> None:
    """At first sight: the message, the place, the occupant."""
    open_report(page, report(CLOBBERED))
    trace = trace_of(CLOBBERED)
    (occupant,) = trace.state(trace.failure()).child.overlapping(0x3FD3A0000, 0x3FD3A0001)
    assert trace.message in (page.locator(".outcome").text_content() or "")
    assert said(page, "kind") == "✗ failure"
    assert any(
        fact.startswith("In the way: ") and hex(occupant.start) in fact
        for fact in page.locator("#facts li").all_text_contents()
    )
    assert page.locator("#why").get_attribute("data-kind") == "failure"


# -- what no name may do ---------------------------------------------------------------------------


def test_no_name_runs_and_every_name_is_shown(page: Page, tmp_path: Path) -> None:
    """Titles, DLLs, regions and notes that are markup: in the words, the lists and a tooltip."""
    trace = hostile_trace()
    board = Board(trace)
    open_report(page, forkviz.report(trace, tmp_path / "hostile.html"))
    tells_each(page, board, range(len(board)))
    expect(page.locator("h1")).to_have_text(SCRIPT)
    assert page.title() == f"{SCRIPT} – forkviz"
    page.locator("summary").click()
    assert IMG in page.locator("details li").all_text_contents()
    # Bokeh makes the tooltip; the name stands in it letter by letter.
    parent = board.tables["parent"]
    row = parent["name"].index(f"{IMG}.dll")
    middle = (float(str(parent["top"][row])) + float(str(parent["bottom"][row]))) / 2
    page.mouse.move(*point(page, "space", 0.5, middle))
    page.wait_for_function(f"() => ({TOOLTIPS})().length > 0")
    (text,) = page.evaluate(TOOLTIPS)
    assert f"{IMG}.dll" in text
    assert str(parent["where"][row]) in text
    assert page.locator("img").count() == 0
    assert page.evaluate("window.hacked") is None


def test_the_policy_stops_what_gets_in_all_the_same(
    context: BrowserContext, report: Written
) -> None:
    """Were a name ever to become markup, the browser would refuse to run it, and say so."""
    page = context.new_page()
    open_report(page, report(RECURSION))
    refused = page.evaluate(
        """async () => {
          const refused = [];
          document.addEventListener("securitypolicyviolation", (event) =>
            refused.push(event.violatedDirective));
          const box = document.createElement("div");
          box.innerHTML = "<img src=x onerror='window.hacked = 1'>";
          const script = document.createElement("script");
          script.textContent = "window.hacked = 1";
          document.body.append(box, script);
          while (refused.length < 3) await new Promise(requestAnimationFrame);
          return refused;
        }"""
    )
    assert set(refused) == {"img-src", "script-src-attr", "script-src-elem"}
    assert page.evaluate("window.hacked") is None
