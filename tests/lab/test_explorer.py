"""The explorer in JupyterLab: two looks at one, a page that is loaded again, what if, names."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import forkviz
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from tests.support.boards import IMG, RECURSION, SCRIPT, board_of, hostile_trace, trace_of
from tests.support.lab import Lab
from tests.support.notebooks import MARK, PATIENCE, SPOT, at_step, explorer, wait_until_drawn

#: Adds a cell at the end of the notebook and runs it.
ANOTHER_CELL = """async (source) => {
  const { commands, shell } = window.jupyterapp;
  await commands.execute("notebook:insert-cell-below");
  shell.currentWidget.content.activeCell.model.sharedModel.setSource(source);
  await commands.execute("notebook:run-cell");
}"""

#: What the active cell, which has run, has printed.
PRINTED = """() => window.jupyterapp.shell.currentWidget.content.activeCell.outputArea.model
  .toJSON().map(({ text }) => text ?? "").join("")"""

Write = Callable[..., str]
Open = Callable[[str], Page]
RunAll = Callable[[Page], None]


def do(page: Page, name: str, nth: int = 0) -> None:
    """Press a button of the nth explorer."""
    explorer(page, nth).locator(f"[data-do={name}]").click()


def output_of(page: Page, source: str) -> str:
    """What a new cell with *source* prints."""
    page.evaluate(ANOTHER_CELL, source)
    # The cell has run when the command is done; what it printed may come a moment later.
    page.wait_for_function(f"() => ({PRINTED})() !== ''", timeout=PATIENCE)
    return str(page.evaluate(PRINTED)).strip()


def test_a_second_look_and_a_page_that_is_loaded_again_show_the_step(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """Where the explorer is now, not where it was when it was made."""
    board = board_of(RECURSION)
    name = write_notebook(
        f"import forkviz\nexplorer = forkviz.explore({str(RECURSION)!r}, step=30)\nexplorer"
    )
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page)
    for step in (31, 32):
        do(page, "next")
        at_step(page, board, step)

    # Two looks at one explorer: a step in one is a step in both.
    page.evaluate(ANOTHER_CELL, "explorer.step += 1; explorer")
    wait_until_drawn(page, 1)
    at_step(page, board, 33, 1)
    at_step(page, board, 33, 0)
    do(page, "next", 1)
    at_step(page, board, 34, 0)
    at_step(page, board, 34, 1)

    # A mark of the timeline.
    explorer(page, 0).locator(".fv-timeline").scroll_into_view_if_needed()
    page.mouse.click(*page.evaluate(MARK, [0, 50]))
    at_step(page, board, 50, 0)
    at_step(page, board, 50, 1)

    # What is selected in one is selected in both, and in Python.
    explorer(page, 0).focus()
    page.keyboard.press("d")
    expect(explorer(page, 1)).to_have_attribute("data-selected", "dll:d0.dll")
    assert output_of(page, "print(explorer.step, explorer.selected)") == "50 dll:d0.dll"

    # The kernel lives on while the page is loaded again.
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    page.reload()
    wait_until_drawn(page, 0)
    at_step(page, board, 50, 0)
    expect(explorer(page, 0)).to_have_attribute("data-selected", "dll:d0.dll")
    do(page, "next")
    at_step(page, board, 51, 0)


def test_python_the_page_and_the_trace_agree_at_random_steps(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """25 steps are asked for in the page, 25 in Python."""
    board, chance = board_of(RECURSION), random.Random(3)
    name = write_notebook(
        f"import forkviz\nexplorer = forkviz.explore({str(RECURSION)!r}, step=1)\nexplorer",
        "for step in []: pass",
    )
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page)
    for _ in range(25):
        step = chance.randrange(len(board))
        explorer(page).evaluate("(root, one) => root.forkviz.go(one)", step)
        at_step(page, board, step)
    assert output_of(page, "print(explorer.step)") == str(step)
    for _ in range(25):
        step = chance.randrange(len(board))
        event = type(board.trace.events[step]).__name__
        said = output_of(
            page,
            f"explorer.step = {step}\nprint(type(explorer.trace.events[explorer.step]).__name__)",
        )
        assert said == event
        at_step(page, board, step)


def test_what_if_forks_again_and_stays_where_it_was(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """A place is taken with the mouse, a policy chosen, something that can't be is refused."""
    name = write_notebook(
        f"import forkviz\nexplorer = forkviz.explore({str(RECURSION)!r}, step=40)\nexplorer"
    )
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page)
    box = explorer(page)

    # Drag over the child's column where d0.dll has to land.
    board = board_of(RECURSION)
    (dll,) = (one for one in board.trace.scenario.dlls if one.name == "d0.dll")
    box.locator(".fv-space").scroll_into_view_if_needed()
    do(page, "what-if")
    do(page, "occupy-mouse")
    box.locator(".fv-space").scroll_into_view_if_needed()
    start = page.evaluate(SPOT, [0, "child", dll.base, dll.end, 0.2])
    end = page.evaluate(SPOT, [0, "child", dll.base, dll.end, 0.6])
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=4)
    page.mouse.up()
    expect(box.locator(".fv-edits li")).to_have_count(1, timeout=PATIENCE)
    expect(box.locator(".fv-verdict-line[data-kind=fails]")).to_be_visible()
    assert output_of(page, "print(explorer.trace.succeeded)") == "False"

    # Another policy; the change stays.
    box.locator("[data-do=policy]").select_option("cygwin-2011-04")
    expect(box.locator(".fv-edits li")).to_have_count(2, timeout=PATIENCE)
    assert output_of(page, "print(explorer.trace.policy)") == "cygwin-2011-04"

    # What can't be is shown, and all is as it was.
    box.locator("[name=base]").fill("nowhere")
    box.locator("[name=base]").press("Enter")
    expect(box.get_by_role("alert")).to_contain_text("nowhere", timeout=PATIENCE)
    do(page, "reset-edits")
    expect(box.locator(".fv-edits li")).to_have_count(0, timeout=PATIENCE)
    expect(box.locator(".fv-verdict-line[data-kind=risk]")).to_be_visible()
    assert output_of(page, "print(explorer.trace.succeeded, explorer.trace.policy)") == (
        "True cygwin-2011-05-30"
    )


def test_one_pane_alone_follows_another_explorer(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """Widgets compose: a pane in a box beside others, linked by its step."""
    name = write_notebook(
        f"""import forkviz, ipywidgets, traitlets
trace = forkviz.fork({str(RECURSION)!r})
one, other = (forkviz.explore(trace, panes=[pane], step=20) for pane in ("recursion", "calls"))
traitlets.link((one, "step"), (other, "step"))
ipywidgets.VBox([one, other])"""
    )
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page, 0)
    wait_until_drawn(page, 1)
    expect(explorer(page, 0).locator(".fv-recursion")).to_be_visible()
    expect(explorer(page, 0).locator(".fv-pane.fv-calls")).to_be_hidden()
    # It has all the room that there is.
    whole, pane = (explorer(page, 0).locator(one).bounding_box() for one in (
        ".fv-grid", ".fv-recursion"))  # fmt: skip
    # Panes are placed at whole pixels.
    assert whole == pytest.approx(pane, abs=0.5)
    explorer(page, 0).focus()
    page.keyboard.press("ArrowRight")
    expect(explorer(page, 1)).to_have_attribute("data-step", "21")


def test_no_name_runs_in_a_notebook(
    lab: Lab, write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """Titles, DLLs, regions and notes that are markup, at every step of the way."""
    trace = hostile_trace()
    board = Board(trace)
    forkviz.save(trace, lab.root / "hostile.trace")
    name = write_notebook("import forkviz\nforkviz.explore('hostile.trace')")
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page)
    box = explorer(page)
    at_step(page, board, opening_step(trace))
    expect(box.locator(".fv-source-line")).to_contain_text(SCRIPT)
    box.focus()
    page.keyboard.press("Home")
    for step in range(8):
        at_step(page, board, step)
        page.keyboard.press("ArrowRight")
    box.locator("[data-do=said]").click()
    assert IMG in box.locator(".fv-caveats li").all_text_contents()
    assert box.locator("img").count() == 0
    assert page.evaluate("window.hacked") is None


def test_two_forks_step_together(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """A and B, from where they part; a step in one is a step in the other."""
    name = write_notebook(
        f"""import forkviz
trace = forkviz.fork({str(RECURSION)!r})
both = forkviz.explore(trace, against=forkviz.fork({str(RECURSION)!r}, policy="repaired"))
both"""
    )
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page)
    box = explorer(page)
    opening = int(output_of(page, "print(both.step)"))
    expect(box).to_have_attribute("data-row", str(opening))
    expect(box.locator(".fv-side-line .fv-letter")).to_have_text(["A", "B"])
    expect(box.locator(".fv-verdict-says")).to_contain_text("Both succeed, ! A at risk")
    box.focus()
    page.keyboard.press("ArrowRight")
    expect(box).to_have_attribute("data-row", str(opening + 1))
    assert output_of(page, "print(both.step)") == str(opening + 1)
    assert trace_of(RECURSION).succeeded


#: What the notebook's cells are.
CELLS = """() => window.jupyterapp.shell.currentWidget.content.widgets
  .map(({ model }) => [model.type, model.sharedModel.getSource()])"""
#: Where the explorer is, of how large a window.
COVERS = """() => {
  const box = document.querySelector(".forkviz-explorer > .fv").getBoundingClientRect();
  return [box.left, box.top, box.width - innerWidth, box.height - innerHeight];
}"""


def test_presented_it_covers_the_page_and_no_key_reaches_a_cell(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """Where the browser refuses full screen, and also when nothing has the focus."""
    trace = trace_of(RECURSION)
    name = write_notebook(
        f"import forkviz\nexplorer = forkviz.explore({str(RECURSION)!r}, step=0)\nexplorer", "1"
    )
    page = open_notebook(name)
    run_all(page)
    wait_until_drawn(page)
    page.evaluate(
        """() => {
          Element.prototype.requestFullscreen = () => Promise.reject(new Error("refused"));
          window.jupyterapp.shell.currentWidget.content.mode = "command";
        }"""
    )
    before = page.evaluate(CELLS)
    explorer(page).focus()
    page.keyboard.press("p")
    expect(explorer(page)).to_have_attribute("data-presenting", "true")
    page.wait_for_function(f"() => ({COVERS})().every((one) => one === 0)")
    # In command mode each of them would do something to the cell.
    for key in ("q", "r", "b", "x", "m", "d", "d", "a", "PageDown"):
        page.evaluate("() => document.activeElement.blur()")
        page.keyboard.press(key)
    expect(explorer(page)).to_have_attribute("data-covered", "true")
    page.keyboard.press("r")
    page.keyboard.press("Escape")
    expect(explorer(page)).not_to_have_attribute("data-presenting", "true")
    at_step(page, board_of(RECURSION), trace.decisions()[0])
    assert page.evaluate(CELLS) == before
