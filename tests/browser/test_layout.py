"""The layout: it fits its room, whatever size that has; panes fold, fill it, and are dragged."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION
from tests.support.player import at_step, open_report

#: Width, height, and what they count as; 853x533 is 1280x800 at 150 %.
SIZES = [
    (390, 844, "phone", "high"),
    (700, 900, "narrow", "high"),
    (853, 533, "narrow", "least"),
    (960, 640, "narrow", "low"),
    (1280, 800, "middle", "high"),
    (1920, 1080, "wide", "high"),
    (3440, 1440, "wide", "high"),
]

#: The boxes of what is to be seen: areas, bars, tabs and panes, none of them within another.
BOXES = """() => {
  const { root } = window.forkviz.ui;
  const parts = [".fv-verdict-line", ".fv-player", ".fv-timeline", ".fv-legend", ".fv-tabs",
    ".fv-grid > .fv-pane"];
  return Object.fromEntries(parts.flatMap((part) => [...root.querySelectorAll(part)])
    .filter((one) => one.getClientRects().length)
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.dataset.pane ?? one.dataset.key ?? one.className, [x, y, width, height]];
    }));
}"""

#: Texts below 12 px, and those that are cut off; of the parts of the skeleton.
SMALL = """() => [...window.forkviz.ui.root.querySelectorAll(".fv-player *, .fv-pane-head *, "
  + ".fv-tabs *, .fv-legend *, .fv-code *, .fv-call *")].filter((one) => one.checkVisibility()
    && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    && parseFloat(getComputedStyle(one).fontSize) < 12).map((one) => one.outerHTML)"""
CLIPPED = """() => [...window.forkviz.ui.root.querySelectorAll(".fv-bar button, .fv-bar select, "
  + ".fv-bar output, .fv-asked, .fv-answer, .fv-code li, .fv-fold")].filter((one) =>
    one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
  .map((one) => one.outerHTML)"""

Boxes = dict[str, list[float]]


def lie_apart(boxes: Boxes) -> list[tuple[str, str]]:
    """The pairs that overlap."""
    found = []
    names = list(boxes)
    for i, one in enumerate(names):
        x, y, width, height = boxes[one]
        for other in names[i + 1 :]:
            x2, y2, width2, height2 = boxes[other]
            over = (
                x + width > x2 + 1 and x2 + width2 > x + 1
                and y + height > y2 + 1 and y2 + height2 > y + 1
            )  # fmt: skip
            if over:
                found.append((one, other))
    return found


def boxes_of(page: Page) -> Boxes:
    found: Boxes = page.evaluate(BOXES)
    return found


@pytest.mark.parametrize(("width", "height", "size", "tall"), SIZES)
def test_at_every_size_all_of_it_is_in_sight_and_nothing_overlaps(
    browser: Browser, report: Written, width: int, height: int, size: str, tall: str
) -> None:
    """The verdict is at the top, map and words are together, the timeline is there; it steps."""
    for source in (CLOBBERED, RECURSION):
        with browser.new_context(viewport={"width": width, "height": height}) as context:
            page = context.new_page()
            open_report(page, report(source))
            root = page.locator("#forkviz")
            expect(root).to_have_attribute("data-size", size)
            expect(root).to_have_attribute("data-tall", tall)
            boxes = boxes_of(page)
            assert lie_apart(boxes) == []
            for name, (x, y, wide, high) in boxes.items():
                assert x >= 0, name
                assert y >= 0, name
                assert x + wide <= width + 1, name
                assert y + high <= height + 1, name
            # Nothing is scrolled to: not the page, not the explorer.
            assert root.evaluate("(one) => one.scrollHeight - one.clientHeight") <= 1
            assert boxes["fv-verdict-line"][1] <= 16
            assert boxes["space"][2] >= 300
            assert boxes["space"][3] >= 200
            assert boxes["why"][2] >= 300
            assert boxes["why"][3] >= 110
            assert "timeline" in boxes
            assert page.evaluate(SMALL) == []
            assert page.evaluate(CLIPPED) == []
            step = page.evaluate("() => window.forkviz.step")
            page.locator("[data-do=back]").click()
            at_step(page, step - 1)


def test_targets_are_large_enough(browser: Browser, report: Written) -> None:
    """32 pixels high at least, 40 on a phone."""
    for width, height, least in ((1280, 800, 32), (390, 844, 40)):
        with browser.new_context(viewport={"width": width, "height": height}) as context:
            page = context.new_page()
            open_report(page, report(CLOBBERED))
            heights = page.evaluate(
                """() => [...document.querySelectorAll(".fv-player button, .fv-player select, "
                  + ".fv-more button, .fv-tabs button[role=tab]")]
                  .filter((one) => one.checkVisibility())
                  .map((one) => one.getBoundingClientRect().height)"""
            )
            assert len(heights) > 4
            assert min(heights) >= least - 4  # tabs have a border of their own
            buttons = page.locator(".fv-player button:visible").all()
            assert all((one.bounding_box() or {"height": 0})["height"] >= least for one in buttons)


# -- what is chosen --------------------------------------------------------------------------------


def test_a_pane_folds_into_a_bar_and_opens_again(page: Page, report: Written) -> None:
    """What the fork does not use is folded by itself, and says so; the choice is kept."""
    open_report(page, report(CLOBBERED))
    bar = page.locator(".fv-recursion")
    expect(bar).to_have_attribute("data-folded", "true")
    expect(bar).to_contain_text("not used by this fork")
    code = page.locator(".fv-algorithm")
    before = boxes_of(page)
    page.locator("[data-do=fold-algorithm]").click()
    expect(code).to_have_attribute("data-folded", "true")
    after = boxes_of(page)
    assert after["algorithm"][3] == 32
    assert after["why"][3] > before["why"][3]
    assert lie_apart(after) == []
    page.reload()
    page.wait_for_function("() => document.documentElement.dataset.forkviz === 'ready'")
    expect(page.locator(".fv-algorithm")).to_have_attribute("data-folded", "true")
    page.locator("[data-do=fold-algorithm]").press("Enter")
    expect(page.locator(".fv-code")).to_be_visible()
    page.locator("[data-do=fold-recursion]").click()
    expect(page.locator(".fv-recursion .fv-body")).to_be_visible()
    assert lie_apart(boxes_of(page)) == []
    page.locator("[data-do=more]").click()
    page.locator("[data-do=reset-layout]").click()
    assert boxes_of(page) == before


def test_a_pane_fills_the_explorer_and_esc_leads_back(page: Page, report: Written) -> None:
    """Verdict, player and timeline stay; what is selected is let go of by the next Esc only."""
    open_report(page, report(CLOBBERED), "#step=20")
    page.keyboard.press("d")
    before = boxes_of(page)
    page.locator("[data-do=full-calls]").click()
    page.wait_for_function("() => document.querySelector('.fv-pane.fv-calls').dataset.full")
    full = boxes_of(page)
    x, y, width, height = full["calls"]
    grid = page.locator(".fv-grid").bounding_box()
    assert grid == {"x": x, "y": y, "width": width, "height": height}
    assert "space" not in full
    assert "timeline" in full
    page.keyboard.press("ArrowRight")
    at_step(page, 21)
    page.keyboard.press("Escape")
    assert boxes_of(page) == before
    assert page.locator("#forkviz").get_attribute("data-selected")
    page.keyboard.press("Escape")
    expect(page.locator("#forkviz")).to_have_attribute("data-selected", "")


def test_the_line_between_two_panes_is_dragged_and_moved_by_keys(
    page: Page, report: Written
) -> None:
    """As far as both have their least size; a double click gives it back."""
    open_report(page, report(CLOBBERED))
    line = page.get_by_role("separator", name="Between space and")
    assert line.get_attribute("aria-orientation") == "vertical"
    before = boxes_of(page)
    box: Any = line.bounding_box()
    page.mouse.move(box["x"] + 4, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 104, box["y"] + 60, steps=4)
    page.mouse.up()
    wide = boxes_of(page)
    assert wide["space"][2] == before["space"][2] + 100
    assert wide["why"][2] == before["why"][2] - 100
    line.focus()
    page.keyboard.press("ArrowLeft")
    assert boxes_of(page)["space"][2] == wide["space"][2] - 24
    for _ in range(40):
        page.keyboard.press("ArrowLeft")
    assert boxes_of(page)["space"][2] == 370
    canvas: Any = page.locator(".fv-space .bk-Figure").first.bounding_box()
    assert canvas["width"] <= 370
    assert lie_apart(boxes_of(page)) == []
    page.reload()
    page.wait_for_function("() => document.documentElement.dataset.forkviz === 'ready'")
    assert boxes_of(page)["space"][2] == 370
    page.get_by_role("separator", name="Between space and").dblclick()
    assert boxes_of(page) == before


def test_tabs_are_chosen_by_click_and_by_keys(browser: Browser, report: Written) -> None:
    """One pane of each place is shown; the last call stays in sight below the code."""
    with browser.new_context(viewport={"width": 960, "height": 640}) as context:
        page = context.new_page()
        open_report(page, report(RECURSION), "#step=66")
        expect(page.locator(".fv-code")).to_be_visible()
        last = page.locator("[data-do=last-call]")
        expect(last).to_be_visible()
        assert "→" in (last.text_content() or "")
        page.get_by_role("tab", name="Recursion").click()
        expect(page.locator(".fv-recursion .fv-body")).to_be_visible()
        expect(page.locator(".fv-code")).to_be_hidden()
        page.keyboard.press("ArrowLeft")
        expect(page.get_by_role("tab", name="Order")).to_be_focused()
        expect(page.get_by_role("tab", name="Order")).to_have_attribute("aria-selected", "true")
        expect(page.locator(".fv-sorting .fv-body")).to_be_visible()
        at_step(page, 66)
        page.get_by_role("tab", name="Code").click()
        last.click()
        expect(page.locator("div.fv-calls")).to_be_visible()


def test_what_was_assumed_lies_over_the_words_until_it_is_closed(
    page: Page, report: Written
) -> None:
    """By the line of the source; the map stays in sight."""
    open_report(page, report(CLOBBERED))
    said = page.locator(".fv-said")
    expect(said).to_be_hidden()
    page.locator("[data-do=said]").click()
    expect(said).to_be_visible()
    boxes = boxes_of(page)
    assert boxes["said"][0] >= boxes["space"][0] + boxes["space"][2]
    page.keyboard.press("Escape")
    expect(said).to_be_hidden()


def test_presenting_shows_map_and_words_large(page: Page, report: Written) -> None:
    """And one line of the verdict, in 20 px at least; Esc leads back to what was before."""
    open_report(page, report(CLOBBERED), "#step=40")
    before = boxes_of(page)
    page.locator("[data-do=present]").click()
    root = page.locator("#forkviz")
    expect(root).to_have_attribute("data-presenting", "true")
    expect(page.locator(".fv-verdict-says")).to_be_visible()
    expect(page.locator(".fv-verdict-chain")).to_be_hidden()
    panes = page.locator(".fv-grid > .fv-pane:visible")
    assert [one.get_attribute("data-pane") for one in panes.all()] == ["space", "why"]
    assert page.evaluate("() => Math.min(...Object.values(window.forkviz.ui.type))") >= 20
    assert lie_apart({k: v for k, v in boxes_of(page).items() if k != "timeline"}) == []
    page.keyboard.press("Shift+ArrowRight")
    at_step(page, 41)
    page.evaluate("() => document.fullscreenElement && document.exitFullscreen()")
    page.keyboard.press("Escape")
    expect(root).not_to_have_attribute("data-presenting", "true")
    page.wait_for_function(f"(before) => JSON.stringify(({BOXES})()) === before",
                           arg=page.evaluate("JSON.stringify", before))  # fmt: skip


def test_a_page_that_is_refused_its_storage_works_all_the_same(page: Page, report: Written) -> None:
    """What is chosen holds as long as the page is open."""
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
    )
    open_report(page, report(CLOBBERED))
    page.locator("[data-do=fold-calls]").click()
    expect(page.locator(".fv-pane.fv-calls")).to_have_attribute("data-folded", "true")
    expect(page.locator(".fv-error")).to_be_hidden()
