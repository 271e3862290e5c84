"""A remedy in JupyterLab: a click applies it and shows before and after; one more leads back."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.support.boards import CLOBBERED
from tests.support.notebooks import PATIENCE, explorer, wait_until_drawn

Write = Callable[..., str]
Open = Callable[[str], Page]
RunAll = Callable[[Page], None]

CELL = f"import forkviz\nexplorer = forkviz.explore({str(CLOBBERED)!r})\nexplorer"


def test_a_click_applies_a_remedy_and_compares(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """The change is one that can be taken back."""
    page = open_notebook(write_notebook(CELL))
    run_all(page)
    wait_until_drawn(page)
    box = explorer(page)
    expect(box.locator(".fv-verdict h1")).to_contain_text("POSIX.dll cannot get its place")
    box.locator("[data-do=why-more]").click()
    remedy = box.locator(".fv-cause-whole .fd-remedy", has_text="Move POSIX.dll")
    remedy.locator("[data-do=try]").click()
    sides = box.locator(".fv-side-line")
    expect(sides).to_have_count(2, timeout=PATIENCE)
    expect(sides.first).to_contain_text("✗ fails")
    expect(sides.last).to_contain_text("✓ succeeds")
    expect(box.locator(".fv-timeline-name .fv-label").last).to_contain_text(
        "POSIX.dll is rebased to"
    )
    box.locator("[data-do=leave]").click()
    expect(sides).to_have_count(0, timeout=PATIENCE)
    expect(box.locator(".fv-verdict h1")).to_contain_text("✓ Fork succeeds", timeout=PATIENCE)
    expect(box.locator("[data-do=why-more]")).to_have_count(0)
    box.locator("[data-do=what-if]").click()
    expect(box.locator(".fv-edits li")).to_have_text(["POSIX.dll is rebased to 0x3fffe0000"])
    box.locator("[data-do=undo]").click()
    expect(box.locator(".fv-verdict h1")).to_contain_text("✗ Fork fails", timeout=PATIENCE)
