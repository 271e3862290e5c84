"""Find in the report: what is typed finds the regions that Python finds, one after the other."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from forkviz.core.query import parse_query
from forkviz.errors import BadQuery
from forkviz.verdict.opening import opening_step
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, board_of, trace_of
from tests.support.player import at_step, open_report, selected

ROWS = "() => JSON.stringify(window.forkviz.ui.foundRows())"
#: Where a region is in the map, in pixels of what is in sight.
IN_SIGHT = """(span) => {
  const { map } = window.forkviz.ui.space;
  return span.map((one) => map.screen(map.layout.y(one)));
}"""
FRAMES = """() => [...window.forkviz.ui.space.map.sources.get("found").data.top]"""


def found_in_python(query: str, step: int) -> list[tuple[str, int, int]]:
    """Whose and where each region is that *query* means at *step*, by address."""
    state, wanted = trace_of(CLOBBERED).state(step), parse_query(query)
    return [
        (who, region.start, region.end)
        for who, space in (("parent", trace_of(CLOBBERED).initial_parent), ("child", state.child))
        for region in space
        if wanted.matches(region, who)
    ]


def found_in_page(page: Page) -> list[tuple[str, int, int]]:
    tables = board_of(CLOBBERED).tables
    return [
        (who, int(str(tables[who]["start"][row])), int(str(tables[who]["end"][row])))
        for who, row in json.loads(page.evaluate(ROWS))
    ]


def test_what_is_typed_finds_what_python_finds(page: Page, report: Written) -> None:
    """A picture joins the rows of one image: each that Python finds lies in one that is shown."""
    open_report(page, report(CLOBBERED))
    step = opening_step(trace_of(CLOBBERED))
    page.keyboard.press("/")
    for query in ("use:stack", "name~perl in:child", "0x3fd3a0000", "use:image size>1M -in:child"):
        page.keyboard.press("Control+a")
        page.keyboard.type(query)
        there, here = found_in_page(page), found_in_python(query, step)
        assert there
        for who, start, end in here:
            assert any(w == who and s <= start and end <= e for w, s, e in there)
        for who, start, end in there:
            assert any(w == who and start <= s and e <= end for w, s, e in here)
        expect(page.locator(".fv-status")).to_have_text(f"{len(there)} found")
        assert len(page.evaluate(FRAMES)) == len(there)


def test_enter_goes_from_one_to_the_next_and_round(page: Page, report: Written) -> None:
    """Each is selected, in sight and high enough to be read; shift goes back."""
    open_report(page, report(CLOBBERED))
    page.keyboard.press("/")
    page.keyboard.type("use:stack")
    status = page.locator(".fv-status")
    count = len(found_in_page(page))
    assert count > 1
    for number in (*range(1, count + 1), 1):
        page.keyboard.press("Enter")
        expect(status).to_have_text(f"{number} of {count} found")
        who, start, end = found_in_page(page)[number - 1]
        assert selected(page) == f"{who}:{start:#x}"
        top, bottom = page.evaluate(IN_SIGHT, [start, end])
        assert top >= 0
        assert bottom <= page.evaluate("() => window.forkviz.ui.space.map.height")
        assert bottom - top >= 20
    page.keyboard.press("Shift+Enter")
    expect(status).to_have_text(f"{count} of {count} found")
    page.locator("[data-do=found-next]").click()
    expect(status).to_have_text(f"1 of {count} found")
    page.locator("[data-do=found-previous]").click()
    expect(status).to_have_text(f"{count} of {count} found")


def test_what_can_t_be_understood_is_told_while_one_types(page: Page, report: Written) -> None:
    """In Python's words; what was found before is not kept as if it were the answer."""
    open_report(page, report(CLOBBERED))
    status = page.locator(".fv-status")
    page.keyboard.press("/")
    for query in ("kind:nonsense", "size>lots", 'name:"open'):
        page.locator("input[type=search]").fill("use:stack")
        expect(status).to_contain_text("found")
        page.locator("input[type=search]").fill(query)
        with pytest.raises(BadQuery) as refused:
            parse_query(query)
        expect(status).to_have_text(refused.value.what)
        assert status.get_attribute("title") == str(refused.value)
        assert page.evaluate(FRAMES) == []
        assert page.locator("[data-do=found-next]").is_disabled()
    page.locator("input[type=search]").fill("name:no-such-region")
    expect(status).to_have_text("none found")
    page.locator("input[type=search]").fill("state:free")
    expect(status).to_have_text("free runs are not listed here")


def test_esc_ends_it_and_gives_the_keys_back(page: Page, report: Written) -> None:
    """The field is empty, no frame is left, and the next key steps again."""
    open_report(page, report(CLOBBERED), "#step=5")
    page.keyboard.press("/")
    page.keyboard.type("use:stack")
    page.keyboard.press("Escape")
    assert page.locator("input[type=search]").input_value() == ""
    expect(page.locator(".fv-status")).to_have_text("")
    assert page.evaluate(FRAMES) == []
    page.keyboard.press("ArrowRight")
    at_step(page, 6)


def test_what_is_found_follows_the_step(page: Page, report: Written) -> None:
    """Reservations come and go; what is found is what is there."""
    open_report(page, report(CLOBBERED), "#step=0")
    page.locator("input[type=search]").fill("use:reservation in:child")
    counts = set()
    for step in range(0, len(board_of(CLOBBERED)), 7):
        page.evaluate("(step) => window.forkviz.go(step)", step)
        wanted = found_in_python("use:reservation in:child", step)
        assert found_in_page(page) == wanted
        counts.add(len(wanted))
    assert len(counts) > 1
