"""The page of two forks: one map, two timelines, at the difference that decides."""

from __future__ import annotations

import functools
import json
import random
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import forkviz
from forkviz.comparison.compare import Comparison, compare
from forkviz.comparison.deciding import Deciding, decide
from forkviz.comparison.headline import headline, links, plain
from forkviz.front.compare_data import compare_data
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

TWO = Path(forkviz.__file__).parents[1] / "data" / "scenarios" / "two-relocated.toml"

LOOK = """() => {
  const { views, step } = window.forkviz, root = document.getElementById("forkviz");
  return JSON.stringify({
    row: step, said: root.dataset.row, hash: location.hash,
    number: root.querySelector(".fv-number").textContent,
    current: [...root.querySelectorAll(".fv-chip[aria-current]")].map((one) =>
      [one.dataset.side, Number(one.dataset.step)]),
    waits: ["a", "b"].map((side) => root.querySelector(`[data-pane=why-${side}]`)
      .hasAttribute("data-waits")),
    sides: ["a", "b"].map((side) => ({
      step: views[side].step, tables: views[side].ui.store.tables,
      what: root.querySelector(`[data-pane=why-${side}] [data-say=what]`).textContent,
    })),
  });
}"""


@functools.cache
def comparison() -> Comparison:
    return compare(trace_of(PERL), trace_of(CLOBBERED))


@functools.cache
def deciding() -> Deciding:
    return decide(comparison())


@functools.cache
def shown() -> list[tuple[int, int]]:
    """Where both stand in each row."""
    found: list[tuple[int, int]] = compare_data(comparison(), {}, {})["shown"]
    return found


@functools.cache
def two() -> Comparison:
    return compare(forkviz.fork(TWO), forkviz.fork(TWO, policy="repaired"))


@pytest.fixture(scope="session")
def relocated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the two relocated DLLs, as they are and under the policy repaired."""
    place = tmp_path_factory.mktemp("relocated") / "two.html"
    return forkviz.report(two().a, place, against=two().b)


def row_is(page: Page, row: int) -> None:
    """The page stands at that row."""
    page.wait_for_function(
        "(row) => document.getElementById('forkviz').dataset.row === String(row)", arg=row
    )


def tells_row(page: Page, row: int) -> None:
    """Both sides stand where that row has them, and the links of these steps are marked."""
    row_is(page, row)
    seen: dict[str, Any] = json.loads(page.evaluate(LOOK))
    assert (seen["row"], seen["said"]) == (row, str(row))
    steps = shown()[row]
    a, b = steps
    assert (
        seen["number"] == f"A {a} of {len(comparison().a) - 1} · B {b} of {len(comparison().b) - 1}"
    )
    turns = [link.turn for link in links(comparison(), deciding())]
    marked = [["ab"[t.side], t.step] for t in turns if steps[t.side] == t.step]
    assert seen["current"] == marked
    for i, source in enumerate((PERL, CLOBBERED)):
        board = board_of(source)
        side = seen["sides"][i]
        assert side["step"] == steps[i]
        assert side["what"] == board.words[steps[i]].what
        assert list(differences(side["tables"], board.at(steps[i]))) == []
        waits = comparison().pairs[row][i] is None and row != deciding().row
        assert seen["waits"][i] == waits


def test_it_opens_at_the_difference_that_decides_and_both_step_together(
    page: Page, versus: Path
) -> None:
    """With the sentence and its links; at random rows both sides are those of their own boards."""
    open_report(page, versus)
    row = deciding().row
    assert row is not None
    assert row != comparison().parts_at
    assert shown()[row] == deciding().steps  # and so the links of both are marked
    tells_row(page, row)
    said = page.locator(".fv-verdict-says").text_content() or ""
    wanted = plain(headline(comparison(), deciding()))
    assert "".join(said.split()).replace("✓", "").replace("✗", "") == "".join(wanted.split())
    assert page.locator(".fv-chip").count() == len(deciding().chain)
    chance = random.Random(5)
    for _ in range(12):
        row = chance.randrange(len(comparison().pairs))
        page.evaluate("(row) => window.forkviz.go(row)", row)
        tells_row(page, row)


def test_keys_and_buttons_lead_along_what_differs(page: Page, versus: Path) -> None:
    """p to what decides, x and X between differences, of those that matter or of all."""
    open_report(page, versus, "#step=0")
    rows = [one.row for one in comparison().differences]
    matter, row = list(deciding().matter), deciding().row
    assert row is not None
    last = len(comparison().pairs) - 1
    assert len(matter) == 2
    row_is(page, 0)
    for key, there in (("ArrowRight", 1), ("ArrowLeft", 0), ("ArrowLeft", 0), ("p", row),
                       ("x", matter[1]), ("x", matter[1]), ("X", matter[0]), ("End", last),
                       ("ArrowRight", last), ("Home", 0), ("x", matter[0])):  # fmt: skip
        page.keyboard.press(key)
        row_is(page, there)
    page.get_by_label("Which differences").select_option("all")
    expect(page.locator(".fv-count")).to_have_text(f"{rows.index(row) + 1} of {len(rows)}")
    after = rows[rows.index(row) + 1]
    for name, there in (("difference", after), ("difference-before", row), ("next", row + 1),
                        ("back", row), ("last", last), ("first", 0)):  # fmt: skip
        page.locator(f".fv-bar [data-do={name}]").click()
        row_is(page, there)


def test_a_link_goes_to_the_step_and_marks_it(page: Page, relocated: Path) -> None:
    """A 30, 65, 73 against B 62, 67: the two that decide are marked at first."""
    open_report(page, relocated)
    chips = page.locator(".fv-chip")
    expect(page.locator(".fv-chip[aria-current]")).to_have_text(
        ["A step 65: maps it on trial, place still kept", "B step 62: gives it back"]
    )
    for number in range(chips.count()):
        chip = chips.nth(number)
        side, step = chip.get_attribute("data-side"), int(chip.get_attribute("data-step") or "")
        chip.click()
        expect(chip).to_have_attribute("aria-current", "step")
        assert page.evaluate("(side) => window.forkviz.views[side].step", side) == step


def test_a_step_in_one_side_is_a_step_in_both(page: Page, versus: Path) -> None:
    """By a call of its log or by its timeline; what is selected there is selected in both."""
    open_report(page, versus, "#step=0")
    pairs = comparison().pairs
    page.get_by_role("tab", name="Calls of Windows").click()
    call = page.locator("[data-pane=pair-calls] [data-side=b] .fv-call").nth(2)
    step = int(call.get_attribute("data-step") or "")
    call.click()
    row_is(page, next(row for row, (_, b) in enumerate(pairs) if b == step))
    both = "() => ['a', 'b'].map((side) => window.forkviz.views[side].ui.root.dataset.selected)"
    page.locator("#forkviz").focus()
    page.keyboard.press("d")
    name = trace_of(PERL).scenario.dlls[0].name
    chosen = page.evaluate(both)
    assert chosen[0] == f"dll:{name}"
    known = {one.name for one in trace_of(CLOBBERED).scenario.dlls}
    assert chosen[1] == (f"dll:{name}" if name in known else "")
    page.keyboard.press("t")
    expect(page.locator("#forkviz")).to_have_attribute("data-theme", "dark")


def test_an_address_has_one_height_in_all_columns(page: Page, relocated: Path) -> None:
    """One axis: boxes of the same region lie at the same height for A and for B."""
    open_report(page, relocated)
    boxes = page.evaluate(
        """() => window.forkviz.ui.space.map.boxes.map((box) => {
          const { who, store } = window.forkviz.ui.space.map.columns[box.column];
          const { start, end } = store.tables[who];
          return [box.column, start[box.first], end[box.first], box.top, box.bottom];
        })"""
    )
    assert {column for column, *_ in boxes} == {0, 1, 2}
    heights: dict[tuple[int, int], set[tuple[float, float]]] = {}
    for _, start, end, top, bottom in boxes:
        heights.setdefault((start, end), set()).add((top, bottom))
    assert all(len(one) == 1 for one in heights.values())
    in_both = [k for k in heights if {c for c, s, e, *_ in boxes if (s, e) == k} >= {1, 2}]
    assert len(in_both) >= 4
    heads = page.locator(".fv-head").all_inner_texts()
    assert [head.split("(")[0].strip() for head in heads] == ["PARENT", "CHILD A", "CHILD B"]
    assert "both)" in heads[0]


def test_a_place_that_is_given_back_says_so(page: Page, relocated: Path) -> None:
    """In B, in the row that decides, and in no other one."""
    said = """() => window.forkviz.ui.space.map.figure.renderers
      .filter(({ name }) => name.startsWith("text "))
      .flatMap(({ data_source: { data } }) => data.text)
      .filter((text) => text.startsWith("✓")).length"""
    open_report(page, relocated)
    page.wait_for_function(f"() => ({said})() === 1")
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"() => ({said})() === 0")


def test_parents_that_differ_have_a_column_each(page: Page, versus: Path) -> None:
    """Four columns, in their order."""
    open_report(page, versus)
    heads = [text.split()[0] + " " + text.split()[1] for text in
             page.locator(".fv-head").all_inner_texts()]  # fmt: skip
    assert heads == ["PARENT A", "PARENT B", "CHILD A", "CHILD B"]


def test_find_finds_in_both(page: Page, relocated: Path) -> None:
    """In each column that has it; Enter goes from one to the next."""
    open_report(page, relocated)
    page.keyboard.press("/")
    field = page.get_by_role("searchbox", name="Find in both")
    expect(field).to_be_focused()
    field.fill("0x740000")
    expect(page.locator(".fv-status")).to_have_text("3 found")
    field.press("Enter")
    expect(page.locator(".fv-status")).to_have_text("1 of 3 found")
    field.press("Escape")
    expect(page.locator("#forkviz")).to_be_focused()


def test_the_help_has_the_keys_of_a_comparison(page: Page, relocated: Path) -> None:
    """Besides all that an explorer has."""
    open_report(page, relocated)
    page.keyboard.press("?")
    text = page.locator("dialog.fv-help").inner_text()
    for what in ("difference that decides", "next difference", "select the next DLL"):
        assert what in text


def test_a_link_leads_to_its_row_and_a_reload_stays(page: Page, versus: Path) -> None:
    """The address has the row of the alignment, for that is what both share."""
    last = len(comparison().pairs) - 1
    open_report(page, versus, "#step=9")
    row_is(page, 9)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => location.hash === '#step=10'")
    page.reload()
    page.wait_for_function(READY)
    row_is(page, 10)
    page.evaluate("() => { location.hash = '#step=999999'; }")
    row_is(page, last)


def test_what_differs_as_a_whole_is_in_a_table_and_each_row_in_a_list(
    page: Page, versus: Path
) -> None:
    """The outcome first; a row of the list goes to its row."""
    open_report(page, versus)
    first = page.locator(".fv-summary tbody tr").first
    failure = trace_of(CLOBBERED).failure()
    assert first.locator("th, td").all_inner_texts() == [
        "Outcome",
        "✓ succeeds",
        f"✗ fails at step {failure}, C7",
    ]
    page.locator("[data-do=all-differences]").click()
    items = page.locator(".fv-difference-row")
    assert items.count() == len(comparison().differences)
    items.nth(4).click()
    row_is(page, comparison().differences[4].row)
    expect(items.nth(4)).to_have_attribute("aria-current", "step")


def test_two_forks_that_are_the_same_say_so(page: Page, tmp_path: Path) -> None:
    """Nowhere to part, nothing to go to."""
    trace = trace_of(PERL)
    open_report(page, forkviz.report(trace, tmp_path / "same.html", against=trace))
    expect(page.locator(".fv-verdict-says")).to_contain_text("they are the same, step for step")
    for name in ("difference", "difference-before"):
        assert page.locator(f"[data-do={name}]").is_disabled()
    for key in ("p", "x", "X"):
        page.keyboard.press(key)
        expect(page.locator("#forkviz")).to_have_attribute("data-row", "0")


@pytest.mark.parametrize("size", [(390, 844), (853, 533), (1280, 800), (1920, 1080)])
def test_map_and_words_are_in_sight_at_every_size(
    page: Page, relocated: Path, size: tuple[int, int]
) -> None:
    """The headline on top; nothing is wider than the page; the bar is in sight."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_report(page, relocated)
    boxes = [page.locator(one).bounding_box() for one in (
        ".fv-compare-line", "[data-pane=space]", "[data-pane=why-a]", ".fv-bar")]  # fmt: skip
    assert all(boxes)
    line, space, words, bar = [box or {"x": 0, "y": 0, "width": 0, "height": 0} for box in boxes]
    assert line["y"] < 20
    assert min(space["width"], space["height"], words["width"]) > 150
    assert bar["y"] + bar["height"] <= size[1]
    for box in (line, space, words, bar):
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= size[0] + 1


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_what_decides_is_in_sight_in_the_words_of_both(
    page: Page, versus: Path, size: tuple[int, int]
) -> None:
    """Without scrolling: what happens, and in the side that fails what is in the way."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_report(page, versus)
    for side, last in (("a", "[data-say=why]"), ("b", "[data-row=way]")):
        pane = page.locator(f"[data-pane=why-{side}]")
        expect(pane.locator(".fv-side-line .fv-kicker")).to_be_visible()
        body, seen = pane.locator("> .fv-body").bounding_box(), pane.locator(last).bounding_box()
        assert body
        assert seen
        assert seen["y"] + seen["height"] <= body["y"] + body["height"]
        assert pane.locator(".fv-words").evaluate("(it) => it.scrollWidth <= it.clientWidth")
        for cell in pane.locator(".fv-range").all():
            box = cell.bounding_box()
            assert box
            assert box["x"] + box["width"] <= body["x"] + body["width"]


def test_no_name_runs_in_a_comparison(page: Page, tmp_path: Path) -> None:
    """In what differs, in the headline, in the table."""
    a = hostile_trace()
    b = forkviz.fork(a.scenario, policy="cygwin-2011-04")
    open_report(page, forkviz.report(a, tmp_path / "two.html", against=b))
    for one in compare(a, b).differences[:20]:
        page.evaluate("(row) => window.forkviz.go(row)", one.row)
    page.locator("[data-do=all-differences]").click()
    assert IMG in (page.locator("#forkviz").text_content() or "")
    assert page.locator("img").count() == 0
    assert page.evaluate("window.hacked") is None
