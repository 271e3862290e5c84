"""The page of two forks: side by side, aligned, from the step where they part."""

from __future__ import annotations

import functools
import json
import random
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

import forkviz
from forkviz.comparison.compare import Comparison, compare
from tests.support.boards import (
    CLOBBERED,
    IMG,
    PERL,
    board_of,
    differences,
    hostile_trace,
    trace_of,
)
from tests.support.player import READY, open_report

LOOK = """() => {
  const { views, step } = window.forkviz;
  return JSON.stringify({
    row: step, said: document.getElementById("forkviz").dataset.row, hash: location.hash,
    number: document.querySelector("#forkviz > .fv-bar .fv-number").textContent,
    difference: document.querySelector(".fv-difference").textContent,
    absent: ["a", "b"].map((side, i) =>
      document.querySelectorAll(".fv-side")[i].classList.contains("fv-absent")),
    sides: ["a", "b"].map((side) => ({
      step: views[side].step, tables: views[side].ui.store.tables,
      what: views[side].ui.root.querySelector("[data-say=what]").textContent,
    })),
  });
}"""


@functools.cache
def comparison() -> Comparison:
    return compare(trace_of(PERL), trace_of(CLOBBERED))


def tells_row(page: Page, row: int) -> None:
    """Both sides stand where that row has them, and the page says how they differ."""
    page.wait_for_function(
        "(row) => document.getElementById('forkviz').dataset.row === String(row)", arg=row
    )
    seen: dict[str, Any] = json.loads(page.evaluate(LOOK))
    pairs = comparison().pairs
    assert (seen["row"], seen["said"]) == (row, str(row))
    assert seen["number"] == f"{row} / {len(pairs) - 1}"
    differing = {one.row: one for one in comparison().differences}
    if row == comparison().parts_at:
        assert seen["difference"].startswith("Here they part: ")
    else:
        begins = "Different: " if row in differing else "The same: "
        assert seen["difference"].startswith(begins)
    if row in differing:
        for words in (differing[row].in_a, differing[row].in_b):
            assert (words[:300] or "has no such step") in seen["difference"]
    for i, source in enumerate((PERL, CLOBBERED)):
        board = board_of(source)
        here = [pair[i] for pair in pairs[: row + 1] if pair[i] is not None]
        step = here[-1] if here else 0
        side = seen["sides"][i]
        assert side["step"] == step
        assert side["what"] == board.words[step].what
        assert list(differences(side["tables"], board.at(step))) == []
        assert seen["absent"][i] == (pairs[row][i] is None)


def test_it_opens_where_they_part_and_both_step_together(page: Page, versus: Path) -> None:
    """At random rows, by the slider; with a letter for each."""
    open_report(page, versus)
    parts_at = comparison().parts_at
    assert parts_at is not None
    tells_row(page, parts_at)
    assert page.locator(".fv-letter").all_text_contents() == ["A", "B"]
    heads = page.locator(".fv-side-head").all_text_contents()
    assert "✓ succeeds" in heads[0]
    assert "✗ fails" in heads[1]
    assert trace_of(CLOBBERED).message in heads[1]
    chance = random.Random(5)
    slider = page.get_by_role("slider", name="Aligned step")
    for _ in range(20):
        row = chance.randrange(len(comparison().pairs))
        slider.fill(str(row))
        tells_row(page, row)


def test_keys_and_buttons_lead_along_what_differs(page: Page, versus: Path) -> None:
    """p to where they part, x and X from one difference to the next; the rest as in a report."""
    open_report(page, versus, "#step=0")
    rows = [one.row for one in comparison().differences]
    last, parts_at = len(comparison().pairs) - 1, comparison().parts_at
    assert parts_at is not None
    assert len(rows) > 2
    tells_row(page, 0)
    for key, row in (("ArrowRight", 1), ("ArrowLeft", 0), ("ArrowLeft", 0), ("p", parts_at),
                     ("x", rows[1]), ("x", rows[2]), ("X", rows[1]), ("End", last),
                     ("ArrowRight", last), ("x", last), ("Home", 0), ("x", rows[0]),
                     ("X", rows[0])):  # fmt: skip
        page.keyboard.press(key)
        tells_row(page, row)
    bar = page.locator("#forkviz > .fv-bar")
    for name, row in (("difference", rows[1]), ("difference-before", rows[0]),
                      ("next", rows[0] + 1), ("parts", parts_at), ("back", parts_at - 1),
                      ("last", last), ("first", 0)):  # fmt: skip
        bar.locator(f"[data-do={name}]").click()
        tells_row(page, row)


def test_a_step_in_one_side_is_a_step_in_both(page: Page, versus: Path) -> None:
    """By a call of its log or by its timeline; what is selected there is selected in both."""
    open_report(page, versus, "#step=0")
    pairs = comparison().pairs
    call = page.locator(".fv-side").nth(1).locator(".fv-call").nth(2)
    step = int(call.get_attribute("data-step") or "")
    call.click()
    tells_row(page, next(row for row, (_, b) in enumerate(pairs) if b == step))
    both = "() => ['a', 'b'].map((side) => window.forkviz.views[side].ui.root.dataset.selected)"
    page.locator(".fv-side > .fv").nth(0).focus()
    page.keyboard.press("d")
    name = trace_of(PERL).scenario.dlls[0].name
    assert page.evaluate(both) == [f"dll:{name}"] * 2
    page.keyboard.press("t")
    assert page.locator("#forkviz").get_attribute("data-theme") == "dark"
    assert page.locator(".fv-side > .fv[data-theme=dark]").count() == 2


def test_a_link_leads_to_its_row_and_a_reload_stays(page: Page, versus: Path) -> None:
    """The address has the row of the alignment, for that is what both share."""
    last = len(comparison().pairs) - 1
    open_report(page, versus, "#step=9")
    tells_row(page, 9)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => location.hash === '#step=10'")
    page.reload()
    page.wait_for_function(READY)
    tells_row(page, 10)
    page.evaluate("() => { location.hash = '#step=999999'; }")
    tells_row(page, last)


def test_what_differs_as_a_whole_is_in_a_table(page: Page, versus: Path) -> None:
    """Outcome, message, attempts, calls; a row that differs is told apart."""
    open_report(page, versus)
    page.evaluate("() => { document.querySelector('#forkviz > details').open = true; }")
    rows = {
        row[0]: row[1:]
        for row in (one.locator("th, td").all_text_contents()
                    for one in page.locator(".fv-summary tbody tr").all())
    }  # fmt: skip
    assert rows["outcome"] == ["succeeded", "failed"]
    assert rows["message"] == ["–", trace_of(CLOBBERED).message]
    assert page.locator(".fv-summary .fv-differs th").first.text_content() == "outcome"


def test_two_forks_that_are_the_same_say_so(page: Page, tmp_path: Path) -> None:
    """Nowhere to part, nothing to go to."""
    trace = trace_of(PERL)
    open_report(page, forkviz.report(trace, tmp_path / "same.html", against=trace))
    expect(page.locator(".fv-difference")).to_contain_text("The same: ")
    assert page.locator("[data-do=parts]").is_disabled()
    for key in ("p", "x", "X"):
        page.keyboard.press(key)
        expect(page.locator("#forkviz")).to_have_attribute("data-row", "0")


def test_no_name_runs_in_a_comparison(page: Page, tmp_path: Path) -> None:
    """In what differs, in the heads, in the table."""
    a = hostile_trace()
    b = forkviz.fork(a.scenario, policy="cygwin-2011-04")
    open_report(page, forkviz.report(a, tmp_path / "two.html", against=b))
    for one in compare(a, b).differences[:40]:
        page.evaluate("(row) => window.forkviz.go(row)", one.row)
    page.evaluate("() => { document.querySelector('#forkviz > details').open = true; }")
    assert IMG in (page.locator("#forkviz").text_content() or "")
    assert page.locator("img").count() == 0
    assert page.evaluate("window.hacked") is None
