"""The report in a browser, opened from disk with the network cut: it says what Python says."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import forkviz
from forkviz.traces.notes import noted
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from tests.browser.conftest import Written
from tests.support.boards import (
    CLOBBERED,
    IMG,
    PERL,
    RECURSION,
    SCRIPT,
    board_of,
    hostile_trace,
    random_boards,
    trace_of,
)
from tests.support.player import (
    TOOLTIPS,
    open_report,
    spot,
    tells,
    tells_each,
)

THREE = pytest.mark.parametrize("source", [PERL, CLOBBERED, RECURSION], ids=lambda path: path.name)


# -- the same as in Python -----------------------------------------------------------------------


@THREE
def test_at_each_of_50_random_steps_the_page_is_what_python_says(
    page: Page, report: Written, source: Path
) -> None:
    """Words, calls, listing, cards, the new list and every cell of every table, both ways."""
    open_report(page, report(source))
    board, chance = board_of(source), random.Random(2)
    tells(page, board, opening_step(trace_of(source)))
    tells_each(page, board, [chance.randrange(len(board)) for _ in range(50)])
    tells_each(page, board, [0, len(board) - 1, 0])
    expect(page.locator(".fv-error")).to_be_hidden()


@pytest.mark.parametrize("number", [0, 13, 26])
def test_random_forks_are_stepped_right_too(page: Page, tmp_path: Path, number: int) -> None:
    """Whatever happens in them."""
    board = random_boards()[number]
    open_report(page, forkviz.report(board.trace, tmp_path / "fork.html"), "#step=0")
    chance = random.Random(number)
    tells_each(page, board, [chance.randrange(len(board)) for _ in range(15)])


# -- what it says of a failure -------------------------------------------------------------------


def test_a_fork_that_failed_says_who_is_in_the_way(page: Page, report: Written) -> None:
    """At first sight: the message, the place, the occupant."""
    open_report(page, report(CLOBBERED))
    trace = trace_of(CLOBBERED)
    (occupant,) = trace.state(trace.failure()).child.overlapping(0x3FD3A0000, 0x3FD3A0001)
    assert "POSIX.dll" in (page.locator("h1").text_content() or "")
    assert f"{trace.exit_code:#x}" in (page.locator(".fv-words").text_content() or "")
    row = page.locator(".fv-needs tr", has_text="In the way")
    assert hex(occupant.start) in (row.text_content() or "")
    assert page.locator(".fv-why").get_attribute("data-kind") == "failure"


def test_the_author_s_notes_are_shown_at_their_steps_and_reached_by_a_key(
    page: Page, tmp_path: Path
) -> None:
    """In the author's lines; elsewhere there is no empty box."""
    trace = noted(trace_of(RECURSION), {5: f"first\nsecond {IMG}", 40: "x" * 3000})
    board = Board(trace)
    open_report(page, forkviz.report(trace, tmp_path / "noted.html"), "#step=0")
    expect(page.locator(".fv-note")).to_be_hidden()
    for step in (5, 40, 40):
        page.keyboard.press("m")
        tells(page, board, step)
    shown = page.locator("[data-say=note]")
    page.evaluate("() => window.forkviz.go(5)")
    assert shown.evaluate("(one) => getComputedStyle(one).whiteSpace").startswith("pre")
    assert page.locator("img").count() == 0


# -- what no name may do ---------------------------------------------------------------------------


def test_no_name_runs_and_every_name_is_shown(page: Page, tmp_path: Path) -> None:
    """Titles, DLLs, regions and notes that are markup: in the words, the lists and a tooltip."""
    trace = hostile_trace()
    board = Board(trace)
    open_report(page, forkviz.report(trace, tmp_path / "hostile.html"))
    tells_each(page, board, range(len(board)))
    expect(page.locator(".fv-source-line")).to_contain_text(SCRIPT)
    assert page.title() == f"{SCRIPT} – forkviz"
    page.locator("[data-do=said]").click()
    assert IMG in page.locator(".fv-caveats li").all_text_contents()
    # Each DLL's details, and what is found by its name.
    for known in trace.scenario.dlls:
        page.locator("#forkviz").press("d")
        expect(page.locator(".fv-detail h3").first).to_have_text(known.name)
    page.locator("input[type=search]").fill(f'name:"{SCRIPT}"')
    expect(page.locator(".fv-status")).to_contain_text("found")
    page.locator("input[type=search]").fill(f"kind:{IMG.replace(' ', '')}")
    expect(page.locator(".fv-status")).to_have_class("fv-status fv-wrong")
    page.locator("input[type=search]").press("Escape")
    # Bokeh makes the tooltip; the name stands in it letter by letter.
    parent = board.tables["parent"]
    row = parent["name"].index(f"{IMG}.dll")
    start, end = (int(str(parent[key][row])) for key in ("start", "end"))
    page.mouse.move(*spot(page, "parent", start, end, 0.5))
    page.wait_for_function(f"() => ({TOOLTIPS})().length > 0")
    (text,) = page.evaluate(TOOLTIPS)
    assert f"{IMG}.dll" in text
    assert hex(int(str(parent["start"][row]))) in text
    assert page.locator("img, b[onerror], u").count() == 0
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
          fetch("https://example.org/").catch(() => {});
          while (refused.length < 4) await new Promise(requestAnimationFrame);
          return refused;
        }"""
    )
    assert set(refused) == {"img-src", "script-src-attr", "script-src-elem", "connect-src"}
    assert page.evaluate("window.hacked") is None


# -- where not all of it is there ------------------------------------------------------------------


def test_without_bokeh_the_words_the_listing_and_the_calls_are_there(
    page: Page, report: Written, tmp_path: Path
) -> None:
    """It says so, and steps all the same: by keys, by buttons, by the log."""
    whole = report(RECURSION).read_text(encoding="utf-8")
    start = whole.index("<script>", whole.index('id="forkviz-trace"'))
    end = whole.index("</script>", start) + len("</script>")
    place = tmp_path / "half.html"
    place.write_text(whole[:start] + whole[end:], encoding="utf-8")
    page.goto(f"{place.as_uri()}#step=3")
    page.wait_for_selector("html[data-forkviz=ready]", state="attached")
    expect(page.locator(".fv-error")).to_contain_text("the figures could not be drawn")
    board = board_of(RECURSION)
    tells_without_figures(page, board, 3)
    page.keyboard.press("ArrowRight")
    tells_without_figures(page, board, 4)
    page.locator("[data-do=last]").click()
    tells_without_figures(page, board, len(board) - 1)
    for key in ("g", "+", "-", "0", "/", "d", "t", "w", "c", "Escape"):
        page.keyboard.press(key)
    expect(page.locator(".fv-error")).to_contain_text("the figures could not be drawn")
    page.keyboard.press("Home")
    tells_without_figures(page, board, 0)
    assert page.locator(".fv-code [aria-current]").count() == 1


def tells_without_figures(page: Page, board: Board, step: int) -> None:
    expect(page.locator("#forkviz")).to_have_attribute("data-step", str(step))
    expect(page.locator("[data-say=what]")).to_have_text(board.words[step].what)
    made = [line for at, line in board.calls if at <= step]
    assert page.locator(".fv-call[aria-current]").all_text_contents() == made[-1:]


def test_without_javascript_it_says_what_it_needs(browser: object, report: Written) -> None:
    """The title, and that it can't step."""
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(report(CLOBBERED).as_uri())
    expect(page.locator("h1")).to_have_text(trace_of(CLOBBERED).scenario.title)
    # Playwright's own expectations leave a noscript out, whether it is shown or not.
    assert "needs JavaScript" in page.locator("main").inner_text()
    context.close()
