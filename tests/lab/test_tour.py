"""The tour in JupyterLab: Run All in a clean kernel, and then what its reader does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from forkviz.verdict.opening import opening_step
from tests.support.boards import CLOBBERED, PERL, RECURSION, board_of, trace_of
from tests.support.lab import Lab
from tests.support.notebooks import (
    PATIENCE,
    at_step,
    explorer,
    wait_until_drawn,
)
from tests.support.player import open_report, tells

ROOT = Path(__file__).resolve().parents[2]

ACTIVE_CELL = "window.jupyterapp.shell.currentWidget.content.activeCellIndex"


def test_the_tour_runs_and_its_explorers_step(
    lab: Lab,
    page: Page,
    open_notebook: Callable[[str], Page],
    run_all: Callable[[Page], None],
) -> None:
    """One capture and three forks: drawn, stepped by buttons, keys and slider, exported."""
    shutil.copytree(ROOT / "data", lab.root / "data")
    shutil.copy(ROOT / "notebooks" / "00-tour.ipynb", lab.root)
    open_notebook("00-tour.ipynb")
    run_all(page)
    wait_until_drawn(page, 0)
    expect(explorer(page, 0)).to_have_attribute("data-still", "true")
    sources = {1: PERL, 2: RECURSION, 3: CLOBBERED}
    for nth, source in sources.items():
        wait_until_drawn(page, nth)
        explorer(page, nth).scroll_into_view_if_needed()
        at_step(page, board_of(source), opening_step(trace_of(source)), nth)
    assert page.locator(".jp-RenderedText[data-mime-type*=stderr]").count() == 0

    # Buttons.
    board, start = board_of(PERL), opening_step(trace_of(PERL))
    box = explorer(page, 1)
    box.scroll_into_view_if_needed()
    for step in range(start + 1, start + 6):
        box.locator("[data-do=next]").click()
        at_step(page, board, step, 1)

    # Keys step it, and JupyterLab's selected cell stays where it is.
    box.locator(".fv-words").click()
    selected = page.evaluate(ACTIVE_CELL)
    for key, step in (("ArrowRight", start + 6), ("ArrowLeft", start + 5), ("Home", 0),
                      ("n", start), ("End", len(board) - 1)):  # fmt: skip
        page.keyboard.press(key)
        at_step(page, board, step, 1)
    page.keyboard.press("ArrowLeft")
    at_step(page, board, len(board) - 2, 1)
    assert page.evaluate(ACTIVE_CELL) == selected

    # Far off.
    reached = len(board) // 4
    box.evaluate("(root, step) => root.forkviz.go(step)", reached)
    at_step(page, board, reached, 1)

    # The others stayed where they were.
    for nth in (2, 3):
        at_step(page, board_of(sources[nth]), opening_step(trace_of(sources[nth])), nth)

    # The export opens where the explorer stands.
    box.locator("[data-do=more]").click()
    box.locator("[data-do=export]").click()
    expect(box.get_by_role("alert")).to_contain_text("Wrote ", timeout=PATIENCE)
    with page.expect_download() as download:
        box.locator("[data-do=download]").click()
    (written,) = lab.root.glob("*.html")
    assert download.value.suggested_filename == written.name
    assert download.value.path().read_bytes() == written.read_bytes()
    assert str(written) in (box.get_by_role("alert").text_content() or "")
    open_report(page, written)
    tells(page, board, reached)
