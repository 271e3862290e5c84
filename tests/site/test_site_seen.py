"""The site as it is seen: at each width, light and dark, with axe; a phone is wide enough."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.test_axe import severe
from tests.site.conftest import PATIENCE
from tests.support.site import resized
from tools.axe import HOW_TO_GET, find_axe

pytestmark = pytest.mark.site

#: Pages that need no engine, each with what says that it is there.
PAGES = {
    "": "#st-start",
    "#explore": "#st-shelves",
    "#example=one-base": ".fd-cause",
    "#example=undecided": ".fd-cause",
    "#scenario=two-relocated": "#st-fork[data-ready]",
}
#: What is wider than the window, and is no part that scrolls by itself.
WIDE = """() => [...document.querySelectorAll("body *")].filter((one) => {
  const box = one.getBoundingClientRect();
  if (!box.width || box.right <= innerWidth + 1 || one.closest(".fv, svg, .st-skip")) return false;
  for (let up = one.parentElement; up; up = up.parentElement)
    if (["auto", "scroll", "hidden"].includes(getComputedStyle(up).overflowX)) return false;
  return true;
}).map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`)"""
#: Texts that are smaller than 12 pixels.
SMALL = """() => [...document.querySelectorAll(".st-top *, .st-wrap *, .st-line *")].filter((one) =>
  one.getClientRects().length && [...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim())
  && parseFloat(getComputedStyle(one).fontSize) < 12).map((one) => one.textContent)"""


@pytest.fixture(params=["light", "dark"])
def looked(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that lets the checker in: the site's own policy would not; it starts no engine."""
    script = find_axe()
    if script is None and os.environ.get("CI") != "true":
        pytest.skip(HOW_TO_GET)
    assert script, HOW_TO_GET
    with browser.new_context(bypass_csp=True, color_scheme=request.param) as context:
        context.add_init_script(path=script)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.route("**/engine/*", lambda route: None)  # it starts for ever
        yield page


def test_each_page_has_no_serious_fault_at_any_width(looked: Page, address: str) -> None:
    """No complaint of axe that is serious, no small text, nothing out of the window."""
    for hash_, there in PAGES.items():
        looked.goto("about:blank")
        looked.goto(f"{address}{hash_}")
        looked.wait_for_selector("html[data-forkviz=ready]", state="attached")
        looked.wait_for_selector(there)
        for width, height in ((1280, 800), (700, 900), (390, 844)):
            resized(looked, width, height)
            assert looked.evaluate(WIDE) == [], (hash_, width)
            assert looked.evaluate("() => document.scrollingElement.scrollWidth") <= width
            assert looked.evaluate(SMALL) == [], (hash_, width)
        assert severe(looked) == [], hash_
        resized(looked, 1280, 800)
        assert severe(looked) == [], hash_


def test_the_gallery_has_no_serious_fault_either(looked: Page, address: str) -> None:
    """It runs no script, and is as light or dark as its header."""
    looked.goto(f"{address}gallery.html")
    for width, height in ((1280, 800), (700, 900), (390, 844)):
        resized(looked, width, height)
        assert looked.evaluate(WIDE) == [], width
        assert looked.evaluate("() => document.scrollingElement.scrollWidth") <= width
        assert looked.evaluate(SMALL) == [], width
        assert severe(looked) == [], width
    card, header = looked.evaluate(
        "() => ['.fd-card', '.st-top'].map((one) => "
        "getComputedStyle(document.querySelector(one)).backgroundColor)"
    )
    assert card == header


def test_light_and_dark_are_chosen_for_all_pages(looked: Page, address: str) -> None:
    """The button of the header and the explorer's own go together."""
    looked.goto(f"{address}#scenario=two-relocated")
    looked.wait_for_selector("#st-fork[data-ready]")
    before = looked.get_attribute("#st-fork", "data-theme")
    looked.click("#st-theme")
    after = looked.get_attribute("#st-fork", "data-theme")
    assert {before, after} == {"light", "dark"}
    assert looked.get_attribute("html", "data-theme") == after
    looked.evaluate("() => forkviz.theme.toggle()")
    assert looked.get_attribute("html", "data-theme") == before
    looked.click(".st-line >> text=all scenarios")
    assert looked.get_attribute("#st-shelves", "data-theme") == before
