"""The explorer in JupyterLab: a tap, a second look, a page that is loaded again, hostile names."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

import forkviz
from forkviz.views.board import Board
from tests.support.boards import IMG, RECURSION, SCRIPT, board_of, hostile_trace
from tests.support.lab import Lab
from tests.support.notebooks import POINT, at_step, explorer, wait_until_drawn

#: Adds a cell at the end of the notebook and runs it.
ANOTHER_CELL = """async (source) => {
  const { commands, shell } = window.jupyterapp;
  await commands.execute("notebook:insert-cell-below");
  shell.currentWidget.content.activeCell.model.sharedModel.setSource(source);
  await commands.execute("notebook:run-cell");
}"""

Write = Callable[..., str]
Open = Callable[[str], Page]
RunAll = Callable[[Page], None]


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
        explorer(page).get_by_role("button", name="next ▶", exact=True).click()
        at_step(page, board, step)

    # Two looks at one explorer: a step in one is a step in both.
    page.evaluate(ANOTHER_CELL, "explorer.step += 1; explorer")
    wait_until_drawn(page, 1)
    wait_until_drawn(page, 0)
    at_step(page, board, 33, 1)
    at_step(page, board, 33, 0)
    explorer(page, 1).get_by_role("button", name="next ▶", exact=True).click()
    at_step(page, board, 34, 0)
    at_step(page, board, 34, 1)

    # A mark of the timeline.
    lane = board.tables["ticks"]["y"][50]
    explorer(page, 0).locator(".outcome").scroll_into_view_if_needed()
    page.mouse.click(*page.evaluate(POINT, [0, "timeline", 50, lane]))
    at_step(page, board, 50, 0)
    at_step(page, board, 50, 1)

    # The kernel lives on while the page is loaded again.
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    page.reload()
    wait_until_drawn(page, 0)
    at_step(page, board, 50, 0)
    explorer(page, 0).get_by_role("button", name="next ▶", exact=True).click()
    at_step(page, board, 51, 0)


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
    at_step(page, board, trace.opening())
    expect(box.locator(".outcome .title")).to_have_text(SCRIPT)
    box.locator(".why").click()
    page.keyboard.press("Home")
    for step in range(8):
        at_step(page, board, step)
        page.keyboard.press("ArrowRight")
    box.locator("summary").click()
    assert IMG in box.locator("details li").all_text_contents()
    assert box.locator("img").count() == 0
    assert page.evaluate("window.hacked") is None
