"""What any front end must let an explorer do: draw, step, fork again, close.  One check for all.

A front end brings a page in which the cells of `SOURCES` ran, the explorer's and the witness's.
All is found through locators, which look into shadow roots: some front ends put each output into
one.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

from tests.support import witness
from tests.support.boards import RECURSION

if TYPE_CHECKING:
    from playwright.sync_api import Locator

#: Milliseconds within which a kernel starts, runs the cells and the explorer is drawn.
PATIENCE = 120_000
STEP = 40
SCENARIO = RECURSION.name
#: The cells; their folder has what `put_files` puts there.
SOURCES = (
    f"import forkviz\nexplorer = forkviz.explore({SCENARIO!r}, step={STEP})\nexplorer",
    "from witness import Witness\nWitness(explorer)",
)
#: Whether each figure has drawn something: its canvas has more than one colour.
DRAWN = """(root) => {
  const canvases = [];
  const look = (node) => {
    for (const one of node.querySelectorAll("*")) {
      if (one.localName === "canvas") canvases.push(one);
      if (one.shadowRoot) look(one.shadowRoot);
    }
  };
  for (const one of root.querySelectorAll(".fv-space, .fv-timeline")) look(one);
  const coloured = (canvas) => {
    if (!canvas.width || !canvas.height) return false;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const cells = new Uint32Array(data.buffer);
    return cells.some((one) => one !== cells[0]);
  };
  return forkvizBokeh.documents.every((one) => one.is_idle) && canvases.filter(coloured).length > 1;
}"""
#: Whether no figure is left.  Each document of bokeh leaves there an empty place for notifications.
GONE = """() =>
  forkvizBokeh.index.roots.every(({ model }) => model.type === "Notifications")"""


def put_files(folder: Path) -> None:
    """Put what the cells need into *folder*: the scenario, and the witness."""
    shutil.copy(RECURSION, folder / SCENARIO)
    shutil.copy(str(witness.__file__), folder / "witness.py")


def explorer_of(page: Page) -> Locator:
    """The explorer of the page, once it can be stepped."""
    box = page.locator(".forkviz-explorer > .fv").first
    expect(box).to_have_attribute("data-ready", "true", timeout=PATIENCE)
    return box


def check_explorer(page: Page, picture: Path | None = None) -> None:
    """Draw, step by a key, fork with another policy, close; Python says the same each time.

    picture: where a screenshot goes, once another policy is shown.
    """
    box = explorer_of(page)
    said = page.locator(".witness output")
    box.scroll_into_view_if_needed()
    until_drawn(page, box)
    expect(box).to_have_attribute("data-step", str(STEP))
    expect(said).to_have_text(f"step {STEP}, policy cygwin-2011-05-30", timeout=PATIENCE)

    box.focus()
    page.keyboard.press("ArrowRight")
    expect(box).to_have_attribute("data-step", str(STEP + 1))
    expect(said).to_have_text(f"step {STEP + 1}, policy cygwin-2011-05-30", timeout=PATIENCE)

    box.locator("[data-do=what-if]").click()
    box.locator("[data-do=policy]").select_option("repaired")
    expect(box.locator(".fv-edits li")).to_have_count(1, timeout=PATIENCE)
    expect(box.locator(".fv-source-line")).to_contain_text("policy repaired")
    expect(said).to_contain_text("policy repaired", timeout=PATIENCE)
    until_drawn(page, box)
    if picture is not None:
        picture.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=picture)

    page.locator(".witness button").click()
    expect(said).to_have_text("closed", timeout=PATIENCE)
    # marimo leaves the empty element in the page.
    expect(page.locator(".forkviz-explorer .fv-grid")).to_have_count(0, timeout=PATIENCE)
    # Nothing of it goes on: bokeh keeps all that it draws in one index.
    page.wait_for_function(GONE, timeout=PATIENCE)


def until_drawn(page: Page, box: Locator) -> None:
    """Until both figures have drawn what they have to."""
    page.wait_for_function(DRAWN, arg=box.element_handle(), timeout=PATIENCE)
