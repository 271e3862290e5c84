"""The verdict in a page: the first thing that is read, its links, what helps, and the diagnosis."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

import forkviz
from forkviz.reports.html import capture_html
from tests.support.boards import CLOBBERED, PERL
from tests.support.given import data_in
from tests.support.player import open_report
from tests.support.scenarios import CAPTURES

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCENARIOS = CAPTURES.parent / "scenarios"
TWO = SCENARIOS / "two-relocated.toml"


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Reports by a short name."""
    folder = tmp_path_factory.mktemp("verdicts")
    forks = {
        "two": forkviz.fork(TWO),
        "perl": forkviz.fork(CLOBBERED, policy="cygwin-1.7.10"),
        "recursion": forkviz.fork(SCENARIOS / "recursion.toml", policy="cygwin-1.7.10"),
        "fine": forkviz.fork(PERL),
    }
    return {name: forkviz.report(trace, folder / f"{name}.html") for name, trace in forks.items()}


def chips(page: Page) -> list[str]:
    return page.locator(".fv-chip").all_inner_texts()


def said(page: Page) -> list[str]:
    return [" ".join(text.split()) for text in chips(page)]


def test_the_verdict_is_the_title_of_the_page(page: Page, written: dict[str, Path]) -> None:
    """Outcome, DLL, place and reason; a copy of the address is plain."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, written["two"])
    title = page.locator("h1")
    expect(title).to_have_count(1)
    expect(title).to_have_text(
        "✗ Fork fails: a.dll cannot land at 0x700000: the child's own reservation is still there."
    )
    box, line = title.bounding_box(), page.locator(".fv-verdict-line").bounding_box()
    assert box is not None
    assert line is not None
    assert box["y"] < 40
    assert line["height"] <= 90


def test_the_links_go_to_their_steps_and_the_one_that_is_shown_is_marked(
    page: Page, written: dict[str, Path]
) -> None:
    """By a click and by the keyboard."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, written["two"])
    assert said(page) == [
        "Cause step 30 · C7 keep places",
        "step 65: not given back in retry 3",
        "✗ Failure step 73 · C8 load DLLs",
    ]
    current = page.locator(".fv-chip[aria-current=step]")
    expect(current).to_contain_text("Failure")
    colour = "one => getComputedStyle(one).backgroundColor"
    yellow = current.evaluate(colour)
    page.locator(".fv-chip", has_text="Cause").click()
    expect(page.locator("#forkviz")).to_have_attribute("data-step", "30")
    expect(current).to_contain_text("Cause")
    assert current.evaluate(colour) == yellow
    page.locator(".fv-chip", has_text="not given back").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#forkviz")).to_have_attribute("data-step", "65")
    page.keyboard.press("ArrowLeft")
    expect(current).to_have_count(0)


def test_what_is_assumed_looks_so(page: Page, written: dict[str, Path]) -> None:
    """A question mark, a word and a dashed edge: never a colour alone."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, written["perl"])
    assert said(page)[0] == "Cause? step 29 · C1 map program, assumed"
    edges = page.locator(".fv-chip").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).borderTopStyle)"
    )
    assert edges == ["dashed", "solid"]
    expect(page.locator(".fv-verdict h1")).to_contain_text("perhaps by bloda.dll")


def test_the_try_that_a_step_is_in_stands_between_the_links(
    page: Page, written: dict[str, Path]
) -> None:
    """Only between the first miss and the landing."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, written["recursion"], "#step=66")
    assert said(page)[1] == "◆ Now step 66: retry 3 of 6"
    expect(page.locator(".fv-chip[aria-current=step]")).to_contain_text("Now")
    expect(page.locator(".fv-verdict h1")).to_contain_text("! Fork succeeds, at risk:")
    page.locator(".fv-chip[data-role=lands]").click()
    expect(page.locator(".fv-chip")).to_have_count(2)
    assert said(page) == ["Cause step 45: lands elsewhere", "✓ Lands step 90 · C8 load DLLs"]


@pytest.mark.parametrize(("width", "cause"), [(960, "Cause step 30"), (390, "Cause 30")])
def test_where_there_is_less_room_a_chip_says_less(
    page: Page, written: dict[str, Path], width: int, cause: str
) -> None:
    """And all of it in its title; nothing is cut off."""
    page.set_viewport_size({"width": width, "height": 800})
    open_report(page, written["two"])
    assert said(page)[0] == cause
    chip = page.locator(".fv-chip").first
    expect(chip).to_have_attribute("title", "Go to step 30 · C7 keep places")
    spilt = page.locator(".fv-verdict-line").evaluate(
        "(line) => [...line.querySelectorAll('h1, .fv-chip, .fv-remedy, button')].filter((one) =>"
        " one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right >"
        " line.getBoundingClientRect().right).length"
    )
    assert spilt == 0
    least = 40 if width < 700 else 32
    heights = page.locator(".fv-verdict-line button").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= least


def test_the_remedy_is_tried_and_one_comes_back(page: Page, written: dict[str, Path]) -> None:
    """The page holds the fork with it."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, written["two"])
    expect(page.locator(".fv-remedy")).to_contain_text("Remedy: rebase a.dll to 0x6fff0000.")
    page.locator(".fv-remedy [data-do=try]").click()
    page.wait_for_selector("#forkviz.fv-compare[data-ready]")
    page.locator("[data-do=leave]").click()
    page.wait_for_selector("#forkviz:not(.fv-compare)[data-ready] .fv-remedy")


def test_in_a_page_a_risk_has_no_button(page: Page, written: dict[str, Path]) -> None:
    """It cannot fork again; the words stay."""
    open_report(page, written["recursion"])
    expect(page.locator(".fv-remedy")).to_contain_text("rebase d0.dll, and no retry is needed.")
    expect(page.locator(".fv-remedy button")).to_have_count(0)


def test_why_opens_the_whole_diagnosis_beside_the_map(page: Page, written: dict[str, Path]) -> None:
    """And closes it; the keyboard comes back."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, written["perl"])
    why = page.locator("[data-do=why-more]")
    expect(why).to_have_attribute("aria-expanded", "false")
    why.click()
    expect(why).to_have_attribute("aria-expanded", "true")
    whole, space = page.locator(".fv-cause-whole"), page.locator(".fv-space")
    a, b = whole.bounding_box(), space.bounding_box()
    assert a is not None
    assert b is not None
    assert a["x"] >= b["x"] + b["width"] - 1
    page.keyboard.press("Escape")
    expect(whole).to_be_hidden()
    expect(why).to_be_focused()


def test_a_fork_that_succeeds_says_so_and_no_more(page: Page, written: dict[str, Path]) -> None:
    """No chain, no remedy, nothing to ask."""
    open_report(page, written["fine"])
    expect(page.locator(".fv-verdict h1")).to_have_text(
        "✓ Fork succeeds: all 15 DLLs are where the parent has them."
    )
    for nothing in (".fv-chip", ".fv-remedy", "[data-do=why-more]"):
        expect(page.locator(nothing)).to_have_count(0)


def test_a_capture_is_not_judged(page: Page, tmp_path: Path) -> None:
    """It says how much of each process there is."""
    place = tmp_path / "still.html"
    place.write_text(capture_html(forkviz.read(PERL)), encoding="utf-8")  # type: ignore[arg-type]
    open_report(page, place)
    expect(page.locator(".fv-verdict h1")).to_have_text("cygwin-3.0.7-perl")
    expect(page.locator(".fv-census")).to_contain_text("nothing is forked here")
    assert page.locator(".fv-verdict-line").get_attribute("data-kind") == ""


def test_what_a_page_shows_is_what_python_says(page: Page, written: dict[str, Path]) -> None:
    """Word for word, but for the gaps in addresses."""
    for place in written.values():
        open_report(page, place)
        data = data_in(place.read_text(encoding="utf-8"))["verdict"]
        text = "".join(
            f"{value:#x}" if kind == "address" else value for kind, value in data["pieces"]
        )
        shown = page.locator(".fv-verdict h1").text_content() or ""
        assert shown.endswith(text)
