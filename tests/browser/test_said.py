"""Where the picture comes from: conflicts, caveats, and the line of each region."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, expect

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.provenance import StepLine
from forkviz.traces.trace import Trace
from tests.support.boards import IMG, PERL
from tests.support.caveats import written
from tests.support.player import open_report

MANY = 4000
VMMAP = PERL.parents[1] / "vmmap" / "devenv-x86.csv"


def torn(tmp_path: Path) -> Path:
    """The report of a capture with a conflict and thousands of caveats."""
    capture = forkviz.read(PERL)
    assert isinstance(capture, Capture)
    caveats = written(*(f"row {i:05} was left out" for i in range(MANY)))
    capture = replace(capture, conflicts=(f"{IMG}: 0x1 in a, 0x2 in b",), caveats=caveats)
    # a law of 64 bits, which adds no caveat of its own
    return forkviz.report(capture, tmp_path / "torn.html", policy="cygwin-3.0.7")


def test_conflicts_stand_first_and_each_of_thousands_of_caveats_is_found(
    page: Page, tmp_path: Path
) -> None:
    """The first are shown with the count of all; the others are shown on demand, or found."""
    open_report(page, torn(tmp_path))
    said = page.locator(".fv-caveats")
    opens = page.locator("[data-do=said]")
    expect(opens).to_contain_text(f"1 conflict, {MANY} caveats")
    expect(said.locator("li").first).to_be_hidden()
    opens.click()
    expect(said.locator("[data-said]").first).to_contain_text("contradict")
    assert said.locator("[data-said=conflicts] li").all_text_contents() == [
        f"{IMG}: 0x1 in a, 0x2 in b"
    ]
    assert page.locator("img").count() == 0
    shown = said.locator("[data-said=caveats] li")
    before = shown.count()
    assert 0 < before < MANY
    expect(said.locator("[data-said=caveats]")).to_contain_text(f"({MANY})")
    said.get_by_text(f"and {MANY - before} more").click()
    assert shown.count() > before
    step = page.locator("#forkviz").get_attribute("data-step")
    said.locator("input").fill("03999")
    said.locator("input").press("ArrowRight")
    assert shown.all_text_contents() == ["row 03999 was left out"]
    expect(said.locator("[data-said=caveats]")).to_contain_text(f"1 of {MANY}")
    assert page.locator("#forkviz").get_attribute("data-step") == step


def test_what_is_selected_tells_its_file_and_line(page: Page, tmp_path: Path) -> None:
    """Of a DLL in both processes, and where its headers were read."""
    open_report(page, forkviz.report(PERL, tmp_path / "perl.html"))
    plan = forkviz.scenario(PERL)
    dll = plan.dlls[0]
    page.evaluate("(name) => window.forkviz.select(`dll:${name}`)", dll.name)
    detail = page.locator(".fv-detail")
    expect(detail).to_contain_text(f"observed, parent.maps:{dll.line}")
    expect(detail).to_contain_text(dll.headers)


def test_a_step_that_was_observed_tells_its_line(page: Page, tmp_path: Path) -> None:
    """File, number and text of the log beside its words; one that was concluded says so."""
    bundle = PERL.parent / "cygwin-3.0.7-perl-clobbered"
    trace = forkviz.observed(bundle)
    origin = trace.step_origin
    assert origin is not None
    lines = (*origin.lines[:-1], StepLine())
    before = (trace.initial_parent, trace.initial_child)
    cut = Trace(trace.scenario, *before, trace.events,
                step_origin=origin._replace(lines=lines))  # fmt: skip
    open_report(page, forkviz.report(cut, tmp_path / "log.html"))
    read = page.locator(".fv-read")
    expect(read.locator("[data-say=place]")).to_have_text(origin.place(trace.failure()))
    expect(read.locator("[data-say=line]")).to_have_text(origin.lines[trace.failure()].text)
    page.locator("[data-do=last]").click()
    expect(read.locator("[data-say=place]")).to_have_text("derived")
    open_report(page, forkviz.report(bundle, tmp_path / "simulated.html"))
    expect(read).to_be_hidden()


def test_a_capture_that_is_not_forked_is_looked_at(page: Page, tmp_path: Path) -> None:
    """No step, no verdict; regions are found and tell their line; the page says why."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    open_report(page, forkviz.report(VMMAP, tmp_path / "vmmap.html"))
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".fv-chip")).to_have_count(0)
    for hidden in ("next", "play", "pace"):
        expect(page.locator(f"[data-do={hidden}]")).to_be_hidden()
    page.locator("[data-do=said]").click()
    expect(page.locator(".fv-caveats")).to_contain_text("No fork: it has no headers")
    page.locator(".fv-find input").fill("kind:image")
    page.locator(".fv-find input").press("Enter")
    expect(page.locator(".fv-detail")).to_contain_text("observed, devenv-x86.csv:")
    for key in ("ArrowRight", "n", "f", "m", "c", "d", "g", "+", "0", "t", "End"):
        page.locator("#forkviz").press(key)
    expect(page.locator(".fv-error")).to_be_hidden()
    assert errors == []
