"""Links in the site: copied in one page, opened in another, and in a frame of 600x400."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

import forkviz
from forkviz.scenarios.edits import describe
from forkviz.session.link import unlink
from tests.site.conftest import PATIENCE, Visit
from tests.support.scenarios import CAPTURES

pytestmark = pytest.mark.site

RECURSION = CAPTURES.parent / "scenarios" / "recursion.toml"
READY = "#st-fork[data-ready]"
SHOWN = "() => [forkviz.step, forkviz.selected, forkviz.ui.data.edits, forkviz.ui.data.policy]"
#: Everything that is shown of the trace, but for where it opens.
TRACE = (
    "() => JSON.stringify([forkviz.ui.data.changes, forkviz.ui.data.words, forkviz.ui.data.dlls])"
)
EDITS = ("policy repaired", "occupy 0x25c0000 0x10000 'a hook'")


def other(context: BrowserContext, address: str, hash_: str) -> Visit:
    """Another page, opened at *hash_*; the explorer is there."""
    visit = Visit(context.new_page(), address)
    visit.open(hash_)
    visit.page.wait_for_selector(READY)
    return visit


def test_a_copied_link_opens_the_same_fork(context: BrowserContext, address: str) -> None:
    """With its policy, its step, what is selected; and what was changed can be taken back."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    link = forkviz.link(RECURSION, edits=EDITS, step=21, selected="dll:d0.dll", site=address)
    page = other(context, address, link.removeprefix(address)).page
    told = [describe(edit) for edit in unlink(link).edits]
    assert page.evaluate(SHOWN) == [21, "dll:d0.dll", told, "repaired"]
    page.evaluate("() => forkviz.go(12)")
    page.click("[data-do=copy-link]")
    expect(page.locator("[data-do=copy-link]")).to_have_text("Copied", timeout=PATIENCE)
    copied = str(page.evaluate("() => navigator.clipboard.readText()"))
    expected = forkviz.link(RECURSION, edits=EDITS, step=12, selected="dll:d0.dll", site=address)
    assert copied == expected
    second = other(context, address, copied.removeprefix(address))
    assert second.page.evaluate(SHOWN) == [12, "dll:d0.dll", told, "repaired"]
    assert second.page.evaluate(TRACE) == page.evaluate(TRACE)
    assert second.elsewhere() == []
    second.page.evaluate("() => forkviz.ui.ask({ kind: 'undo' })")
    second.page.wait_for_selector(".fv-edits li:nth-child(1):last-child", state="attached")
    assert second.page.evaluate(SHOWN)[2:] == [told[:1], "repaired"]


def test_the_step_beside_a_link_wins(context: BrowserContext, address: str) -> None:
    """And one that the fork has not is its last one."""
    link = forkviz.link(RECURSION, step=21, site="")
    assert other(context, address, f"{link}&step=3").page.evaluate("() => forkviz.step") == 3
    last = len(forkviz.fork(RECURSION)) - 1
    assert other(context, address, f"{link}&step=99999").page.evaluate("() => forkviz.step") == last


def test_a_bad_link_is_refused_in_words(context: BrowserContext, address: str) -> None:
    """What to do stands beside it, and no markup of it is markup."""
    visit = Visit(context.new_page(), address)
    visit.open("#s=1<img src=x>")
    card = visit.page.locator(".st-told .st-state")
    expect(card).to_contain_text("characters that no link has", timeout=PATIENCE)
    expect(card).to_contain_text("Copy the whole link")
    assert card.locator("img").count() == 0


def test_a_link_of_a_capture_says_that_it_has_names(context: BrowserContext, address: str) -> None:
    """Before it is copied; and where the clipboard is closed, the link is shown."""
    link = forkviz.link(CAPTURES / "cygwin-3.0.7-perl-small", site="")
    page = other(context, address, link).page
    page.evaluate("() => { Clipboard.prototype.writeText = () => Promise.reject(new Error()); "
                  "document.execCommand = () => false; }")  # fmt: skip
    assert page.text_content("[data-do=copy-link]") == "Copy link (with names)"
    page.evaluate("() => document.querySelector('[data-do=copy-link]').click()")
    field = page.locator("[data-do=link-text]")
    expect(field).to_be_focused(timeout=PATIENCE)
    assert forkviz.read(field.input_value()) == forkviz.read(link)


def test_a_frame_of_600_by_400_is_usable(context: BrowserContext, address: str) -> None:
    """The map is in sight, a button and a key step, and nothing is around the explorer."""
    link = forkviz.link(RECURSION, step=21, site=address)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.set_content(f'<iframe src="{link}&amp;embed" width="600" height="400"></iframe>')
    frame = page.frame_locator("iframe")
    frame.locator(READY).wait_for()
    expect(frame.locator(".st-top")).to_be_hidden()
    expect(frame.locator(".st-line")).to_be_hidden()
    number = frame.locator(".fv-number")
    expect(number).to_contain_text("Step 21")
    frame.locator("[data-do=next]").click()
    expect(number).to_contain_text("Step 22")
    frame.locator("#st-fork").press("ArrowRight")
    expect(number).to_contain_text("Step 23")
    seen = frame.locator("#st-fork").evaluate(
        "(root) => { const box = root.querySelector('.fv-map-box, .fv-space, [data-pane=space]')"
        ".getBoundingClientRect(); return [box.top, innerHeight, document.documentElement"
        ".scrollWidth <= innerWidth]; }"
    )
    assert seen[0] < seen[1] * 0.5
    assert seen[2]


def test_a_frame_that_is_only_read_takes_nothing(context: BrowserContext, address: str) -> None:
    """No Python is started in it, and the keys stay with the page around it."""
    visit = Visit(context.new_page(), address)
    link = f"{address}#scenario=recursion&amp;embed"
    visit.page.set_content(f'<iframe src="{link}" width="600" height="400"></iframe>')
    frame = visit.page.frame_locator("iframe")
    frame.locator(READY).wait_for()
    visit.page.wait_for_timeout(1500)  # whatever waits for an idle browser comes within a second
    assert visit.page.evaluate("() => document.activeElement.tagName") == "BODY"
    frame.locator("[data-do=next]").click()
    assert not [url for url in visit.asked if "/engine/" in url]
