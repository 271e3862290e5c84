"""Real processes in JupyterLab: stepped by button and key, broken, and gone with their kernel."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from forkviz.windows.processes import processes_with
from tests.support.boards import SCENARIOS
from tests.support.live import needs_windows
from tests.support.notebooks import explorer, wait_until_drawn

pytestmark = needs_windows

Write = Callable[..., str]
Open = Callable[[str], Page]
RunAll = Callable[[Page], None]

CELL = f"""
import forkviz
live = forkviz.live({str(SCENARIOS / "live.toml")!r})
live
"""
#: Writes down the word in the command lines of the processes.
TOKEN = "open('token.txt', 'w').write(live.session._host.agent.token)"
#: The view of the figure of both spaces.
FIGURE = "document.querySelector('.forkviz-explorer > .fv').forkviz.ui.space.view"
#: Seconds within which the processes of a kernel that is gone are gone.
PATIENCE = 60


def press(page: Page, name: str) -> None:
    """Press a button of the bar, and wait until the processes have done it."""
    explorer(page).locator(f"[data-do=live-{name}]").click()
    expect(explorer(page)).not_to_have_attribute("data-busy", "true")


def number(page: Page) -> int:
    return int(explorer(page).get_attribute("data-step") or -1)


def test_processes_are_stepped_looked_back_at_broken_and_forked_again(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """By buttons and by keys; the picture is the one that was there, and it goes on."""
    page = open_notebook(write_notebook(CELL))
    run_all(page)
    wait_until_drawn(page)
    bar = explorer(page).locator(".fv-live")
    expect(bar).to_contain_text("Real processes wait for the next step")
    expect(bar.locator("[data-do=live-break]")).to_be_disabled()
    page.evaluate(f"() => {{ {FIGURE}.kept = true; }}")

    press(page, "step")
    assert number(page) == 1
    explorer(page).focus()
    page.keyboard.press("ArrowRight")
    expect(explorer(page)).to_have_attribute("data-step", "2")
    # Looking back asks no process; going on from there comes to what has happened first.
    for key, step in (("Home", "0"), ("ArrowRight", "1"), ("ArrowRight", "2"), ("ArrowRight", "3")):
        page.keyboard.press(key)
        expect(explorer(page)).to_have_attribute("data-step", step)
    press(page, "decision")
    decided = number(page)
    assert decided > 3
    expect(explorer(page).locator(".fv-why")).to_have_attribute("data-kind", "decision")
    press(page, "reread")
    expect(bar).to_contain_text("both maps are as shown")
    assert number(page) == decided
    assert page.evaluate(f"() => {FIGURE}.kept === true"), "the figure was made anew for a step"

    press(page, "end")
    expect(bar).to_contain_text("fork() returned twice")
    expect(bar).to_contain_text("values are in both processes as they were in the parent")
    expect(bar.locator("tbody tr").first).to_contain_text("data0x")
    expect(explorer(page).locator("h1")).to_contain_text("Fork succeeds")

    press(page, "again")
    wait_until_drawn(page)
    assert number(page) == 0
    press(page, "decision")
    press(page, "decision")
    press(page, "break")
    expect(bar).to_contain_text("no child any more")
    press(page, "end")
    expect(bar).to_contain_text("fork() returned twice")  # in another child
    expect(explorer(page).locator(".fv-timeline")).to_be_visible()


def test_processes_end_with_the_kernel(
    write_notebook: Write, open_notebook: Open, run_all: RunAll, lab_root: Path
) -> None:
    """Restarted while they wait: no process is left, and the cell makes others."""
    page = open_notebook(write_notebook(CELL, TOKEN))
    run_all(page)
    wait_until_drawn(page)
    note = lab_root / "token.txt"
    deadline = time.monotonic() + PATIENCE
    # The file is there before what is written into it.
    while not (note.exists() and note.read_text()) and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    token = note.read_text()
    assert len(list(processes_with(token))) >= 2
    page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
    )
    deadline = time.monotonic() + PATIENCE
    while (left := list(processes_with(token))) and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    assert left == []
