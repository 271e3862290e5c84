"""What if, in JupyterLab: by Enter, by keys as fast as they go, at random; whole each time."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.support.boards import RECURSION
from tests.support.notebooks import PATIENCE, explorer, wait_until_drawn

#: Terms and keys whose text takes more than a line; terms that do not stand beside what they mean.
BROKEN = """(root) => [...root.querySelectorAll(".fv-detail dt, .fv-help kbd")].filter((one) => {
  const range = document.createRange();
  range.selectNodeContents(one);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
}).map((one) => one.textContent)"""
BELOW = """(root) => [...root.querySelectorAll(".fv-detail dt, .fv-help dt")].filter((one) => {
  const term = one.getBoundingClientRect();
  const meaning = one.nextElementSibling.getBoundingClientRect();
  return term.right > meaning.left || term.top !== meaning.top;
}).map((one) => one.textContent)"""

#: What takes the keyboard and is no field for a text.
CONTROLS = """() => [...document.querySelectorAll(".forkviz-explorer > .fv, " +
  ".forkviz-explorer > .fv :is(button:not(:disabled), input:not([type=text], [type=search]), " +
  "select:not(:disabled), summary, [tabindex])")].filter((one) => one.getClientRects().length)"""
#: The cells of the notebook, and which one is chosen.
CELLS = """() => {
  const { content } = window.jupyterapp.shell.currentWidget;
  return [content.activeCellIndex, content.mode, ...content.widgets.map(({ model }) => model.type)];
}"""

Write = Callable[..., str]
Open = Callable[[str], Page]
RunAll = Callable[[Page], None]

CELL = f"import forkviz\nexplorer = forkviz.explore({str(RECURSION)!r}, step=40)\nexplorer"

#: The explorer has all its parts once, its figures are drawn, and nothing is on its way.
WHOLE = """() => {
  const root = document.querySelector(".forkviz-explorer > .fv");
  const once = (selector) => root.querySelectorAll(selector).length === 1;
  const parts = [".fv-verdict-line", ".fv-bar", ".fv-grid", ".fv-whatif",
    ".fv-pane.fv-timeline", ".fv-words", ".fv-pane.fv-calls", ".fv-code"];
  return root.forkviz && root.dataset.ready && !root.dataset.busy && parts.every(once) &&
    root.querySelectorAll(".bk-Figure").length === 3 &&
    root.querySelector(".fv-number").textContent.startsWith(`Step ${root.dataset.step} `) &&
    root.forkviz.ui.parts.every(({ view }) => !view || view.model.document?.is_idle);
}"""


def random_change(chance: random.Random) -> dict[str, Any]:
    """What the browser asks for; a base or a place may be one that can't be."""
    place = hex(chance.randrange(1, 999) << 16)
    policy = chance.choice(["repaired", "cygwin-2011-04", "cygwin-3.6.0"])
    changes: list[dict[str, Any]] = [
        {"edit": "switch", "name": "topsort", "on": chance.random() < 0.5},
        {"edit": "base", "dll": "d0.dll", "base": place},
        {"edit": "occupy", "start": place, "size": "0x10000", "name": "what if"},
    ]
    asked = [{"kind": "edit", "edit": change} for change in changes]
    return chance.choice([*asked, {"kind": "policy", "name": policy}, {"kind": "undo"}])


def opened(page: Page, run_all: RunAll) -> None:
    """The notebook has run, and the panel is open."""
    run_all(page)
    wait_until_drawn(page)
    explorer(page).locator("[data-do=what-if]").click()


def whole(page: Page, *told: str) -> None:
    """The explorer comes to be whole, and to tell these changes and no other."""
    edits = explorer(page).locator(".fv-edits li")
    expect(edits).to_have_text(list(told), timeout=PATIENCE)
    page.wait_for_function(WHOLE, timeout=PATIENCE)
    expect(edits).to_have_text(list(told))


def test_a_value_that_is_accepted_is_one_change(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """By Enter: the fork runs again, the explorer is whole; one click takes it back."""
    page = open_notebook(write_notebook(CELL))
    opened(page, run_all)
    box = explorer(page)
    size = box.bounding_box()
    for base, told in (("0x2000000", "d0.dll at 0x2000000"), ("0x2100000", "d0.dll at 0x2100000")):
        box.locator("[name=dll]").select_option("d0.dll")
        before = box.locator("[name=base]").input_value()
        box.locator("[name=base]").fill(base)
        box.locator("[name=base]").press("Enter")
        expect(box.locator(".fv-edits li")).to_have_count(1, timeout=PATIENCE)
        page.wait_for_function(WHOLE, timeout=PATIENCE)
        expect(box.locator(".fv-edits li")).to_have_count(1)
        expect(box.locator("[name=base]")).to_have_value(base)
        assert told.split()[-1] in (box.locator(".fv-edits li").text_content() or "")
        # It is as high as before, and the map beside the panel shows what the change does.
        assert size is not None
        assert (box.bounding_box() or {}).get("height") == size["height"]
        panel = box.locator(".fv-whatif").bounding_box()
        space = box.locator(".fv-space").bounding_box()
        assert panel is not None
        assert space is not None
        assert space["height"] > 200
        assert panel["x"] >= space["x"] + 0.75 * space["width"]
        box.locator("[data-do=undo]").click()
        whole(page)
        box.locator("[name=dll]").select_option("d0.dll")
        expect(box.locator("[name=base]")).to_have_value(before)


def test_policies_by_keyboard_as_fast_as_it_goes(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """Up and down in the list of policies: the last one is shown, as the one change there is."""
    page = open_notebook(write_notebook(CELL))
    opened(page, run_all)
    policy = explorer(page).locator("[data-do=policy]")
    policy.focus()
    # The list takes the keys, not the notebook around; and it has the keyboard afterwards.
    page.keyboard.press("ArrowDown")
    expect(explorer(page).locator(".fv-edits li")).to_have_count(1, timeout=PATIENCE)
    page.wait_for_function(WHOLE, timeout=PATIENCE)
    expect(policy).to_be_focused()
    for key in ("ArrowDown", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"):
        page.keyboard.press(key)
    # Whatever the keys have come to while the list was built anew: the first is far enough up.
    page.wait_for_function(WHOLE, timeout=PATIENCE)
    policy.focus()
    page.keyboard.press("Home")
    first = policy.locator("option").first.text_content() or ""
    expect(explorer(page).locator(".fv-source-line")).to_contain_text(
        f"policy {first}", timeout=PATIENCE
    )
    edits = explorer(page).locator(".fv-edits li")
    expect(edits).to_have_count(1)
    page.wait_for_function(WHOLE, timeout=PATIENCE)
    expect(policy).to_have_value(first)


def test_the_notebook_takes_no_key_of_any_control(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """A notebook has keys that choose, cut and delete cells; they rest in the whole explorer."""
    page = open_notebook(write_notebook(CELL, "1 + 1"))
    opened(page, run_all)
    page.wait_for_function(WHOLE, timeout=PATIENCE)
    before = page.evaluate(CELLS)
    controls = page.evaluate_handle(CONTROLS)
    number = page.evaluate("(controls) => controls.length", controls)
    assert number > 20
    for nth in range(number):
        page.evaluate("([controls, nth]) => controls[nth].focus()", [controls, nth])
        for key in ("j", "k", "j", "x", "d", "d", "y"):
            page.keyboard.press(key)
        assert page.evaluate(
            "([controls, nth]) => controls[nth].matches(':focus')", [controls, nth]
        )
        assert page.evaluate(CELLS) == before
    page.wait_for_function(WHOLE, timeout=PATIENCE)


def test_twenty_changes_in_two_seconds(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """Of switches, policies and places, some of them refused; then one that stands alone."""
    page = open_notebook(write_notebook(CELL))
    opened(page, run_all)
    chance = random.Random(20)
    edits = [random_change(chance) for _ in range(20)]
    page.evaluate(
        """async (edits) => {
          const root = document.querySelector(".forkviz-explorer > .fv");
          for (const one of edits) {
            const until = performance.now() + 100;
            const { host } = root.forkviz?.ui ?? window.lastUi;
            window.lastUi = { host };
            host.request(one);
            while (performance.now() < until) await new Promise(requestAnimationFrame);
          }
          window.lastUi.host.request({ kind: "reset" });
          window.lastUi.host.request({ kind: "policy", name: "repaired" });
        }""",
        edits,
    )
    expect(explorer(page).locator(".fv-source-line")).to_contain_text(
        "policy repaired", timeout=PATIENCE
    )
    edits_told = explorer(page).locator(".fv-edits li")
    expect(edits_told).to_have_count(1, timeout=PATIENCE)
    page.wait_for_function(WHOLE, timeout=PATIENCE)
    expect(edits_told).to_have_count(1)
    explorer(page).locator("[data-do=undo]").click()
    whole(page)


def test_the_labels_of_the_detail_and_the_keys_stand_in_one_line(
    write_notebook: Write, open_notebook: Open, run_all: RunAll
) -> None:
    """JupyterLab has rules of its own for lists of terms and for keys."""
    page = open_notebook(write_notebook(CELL))
    run_all(page)
    wait_until_drawn(page)
    box = explorer(page)
    box.focus()
    page.keyboard.press("d")
    expect(box.locator(".fv-detail dt").first).to_be_visible()
    page.keyboard.press("?")
    expect(box.locator(".fv-help")).to_be_visible()
    assert box.evaluate(BROKEN) == []
    assert box.evaluate(BELOW) == []
