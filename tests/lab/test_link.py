"""Copy link, in JupyterLab: to the clipboard, or, where that is closed, in a field to be copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import forkviz
from tests.support.boards import RECURSION
from tests.support.notebooks import explorer, wait_until_drawn

SITE = "https://example.org/forkviz/"
CELL = (
    f"import forkviz\nexplorer = forkviz.explore({str(RECURSION)!r}, step=40, site={SITE!r})\n"
    "explorer"
)
REFUSED = """() => {
  Clipboard.prototype.writeText = () => Promise.reject(new Error());
  document.execCommand = () => false;
}"""


@pytest.mark.parametrize("allowed", [True, False])
def test_a_link_to_the_site_is_copied(
    page: Page,
    write_notebook: Callable[..., str],
    open_notebook: Callable[[str], Page],
    run_all: Callable[[Page], None],
    allowed: bool,
) -> None:
    """To the step and the selection that are shown."""
    open_notebook(write_notebook(CELL))
    run_all(page)
    wait_until_drawn(page)
    box = explorer(page)
    box.focus()
    page.keyboard.press("ArrowRight")
    page.evaluate("() => document.querySelector('.forkviz-explorer > .fv').forkviz.select('dll:0')")
    expect(box).to_have_attribute("data-step", "41")
    if allowed:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        page.evaluate(REFUSED)
    button = box.locator("[data-do=copy-link]")
    if not button.is_visible():
        box.locator("[data-do=more]").click()
    button.click()
    if allowed:
        expect(button).to_have_text("Copied")
        copied = str(page.evaluate("() => navigator.clipboard.readText()"))
    else:
        field = box.locator("[data-do=link-text]")
        expect(field).to_be_focused()
        copied = field.input_value()
    selected = str(box.get_attribute("data-selected") or "")
    assert copied == forkviz.link(RECURSION, step=41, selected=selected, site=SITE)
