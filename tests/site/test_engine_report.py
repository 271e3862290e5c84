"""A report with an engine forks again from a disk, with no network and no server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

import forkviz
from forkviz.traces.trace import Trace
from tests.support.player import open_report
from tests.support.scenarios import CAPTURES

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

#: Milliseconds within which Python has started in the page.
PATIENCE = 240_000
MOST = 9_000_000
RECURSION = CAPTURES.parent / "scenarios" / "recursion.toml"
EDITS = ("policy repaired", "occupy 0x25c0000 0x10000 'a hook'")
#: A fork of a link is shown.
LINKED = "() => window.forkviz?.ui.data.edits.length === 2"


def box_of(page: Page) -> Locator:
    page.set_default_timeout(PATIENCE)
    return page.locator("#forkviz")


def is_under(box: Locator, policy: str, changes: int) -> None:
    """The fork under *policy* is shown whole, with so many changes, and nothing is waited for."""
    expect(box.locator(".fv-edits li")).to_have_count(changes)
    expect(box.locator(".fv-source-line")).to_contain_text(f"policy {policy}")
    expect(box).to_have_attribute("data-ready", "true")
    expect(box).not_to_have_attribute("data-busy", "true")


def type_base(box: Locator, value: str) -> None:
    box.locator(".fv-whatif [name=base]").fill(value)
    box.locator(".fv-whatif [name=base]").press("Enter")


def exported(page: Page, box: Locator, place: Path) -> Trace:
    """The fork in the page that the explorer gives out."""
    box.locator("[data-do=export]").click()
    with page.expect_download() as given:
        box.locator("[data-do=download]").click()
    given.value.save_as(place)
    trace = forkviz.read(place)
    assert isinstance(trace, Trace)
    return trace


def test_it_is_small_and_read_as_any_report(engine_report: Path) -> None:
    assert engine_report.stat().st_size < MOST
    assert forkviz.read(engine_report) == forkviz.fork("data/scenarios/two-relocated.toml")


def test_its_rules_allow_no_address(engine_report: Path) -> None:
    """No script but by its hash, no network, a worker of the page's own."""
    text = engine_report.read_text(encoding="utf-8")
    found = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert found is not None
    rules = dict(rule.strip().split(" ", 1) for rule in found[1].split(";"))
    assert (rules["default-src"], rules["connect-src"]) == ("'none'", "'none'")
    assert rules["worker-src"] == "blob:"
    allowed = rules["script-src"].split()
    assert [one for one in allowed if not one.startswith("'sha256-")] == ["'wasm-unsafe-eval'"]


def test_what_is_only_read_starts_nothing(page: Page, engine_report: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_report(page, engine_report)
    page.locator("#forkviz").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#forkviz")).to_have_attribute("data-step", "74")
    assert page.workers == []
    assert [one for one in asked if one != "about:blank"] == [engine_report.as_uri()]


def test_it_forks_again_and_goes_on_after_a_crash(
    page: Page, engine_report: Path, tmp_path: Path
) -> None:
    """Policy, change, undo, a refused value, export; then Python ends, and all is as it was."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_report(page, engine_report)
    box = box_of(page)
    box.locator("[data-do=what-if]").click()
    box.locator("[data-do=policy]").select_option("repaired")
    expect(box.locator(".fv-error")).to_contain_text("The engine starts:")
    is_under(box, "repaired", 1)
    expect(box.locator(".fv-error")).to_be_hidden()

    type_base(box, "0x5a0000")
    is_under(box, "repaired", 2)
    trace = exported(page, box, tmp_path / "one.html")
    assert (trace.policy, trace.scenario.dlls[0].base) == ("repaired", 0x5A0000)

    type_base(box, "0x5a0001")
    expect(box.locator(".fv-error")).to_contain_text("Error:")
    is_under(box, "repaired", 2)
    box.locator("[data-do=undo]").first.click()
    is_under(box, "repaired", 1)

    (worker,) = page.workers
    worker.evaluate("() => void setTimeout(() => { throw new Error('out of bounds') })")
    with page.expect_event("worker"):
        box.locator("[data-do=policy]").select_option("cygwin-3.6.0")
    is_under(box, "cygwin-3.6.0", 1)
    again = exported(page, box, tmp_path / "two.html")
    plain = forkviz.fork("data/scenarios/two-relocated.toml", policy="cygwin-3.6.0")
    assert again.events == plain.events
    gone = [one for one in asked if not one.startswith(("blob:", "about:", "file:"))]
    assert gone == []


def test_a_link_opens_its_own_fork_from_a_disk(page: Page, engine_report: Path) -> None:
    """Not the one in the file; and the link that the page gives out opens the same again."""
    link = forkviz.link(RECURSION, edits=EDITS, step=21, selected="dll:d0.dll", site="")
    open_report(page, engine_report, link)
    page.wait_for_function(LINKED, timeout=PATIENCE)
    box = box_of(page)
    is_under(box, "repaired", 2)
    expect(box).to_have_attribute("data-step", "21")
    expect(box.locator(".fv-edits li").last).to_contain_text("a hook")
    page.evaluate("() => { Clipboard.prototype.writeText = () => Promise.reject(new Error()); "
                  "document.execCommand = () => false; }")  # fmt: skip
    box.focus()
    page.keyboard.press("ArrowRight")
    box.locator("[data-do=copy-link]").click()
    expect(box.locator("[data-do=link-text]")).to_have_value(
        forkviz.link(RECURSION, edits=EDITS, step=22, selected="dll:d0.dll",
                     site=engine_report.as_uri())
    )  # fmt: skip


@pytest.mark.parametrize("missing", ["WebAssembly", "Worker"])
def test_a_browser_that_can_not_says_so(page: Page, engine_report: Path, missing: str) -> None:
    """The fork stays as it was, and can be stepped."""
    page.add_init_script(f"delete globalThis.{missing}")
    open_report(page, engine_report)
    box = box_of(page)
    box.locator("[data-do=policy]").select_option("repaired")
    expect(box.locator(".fv-error")).to_contain_text(f"this browser has no {missing}")
    expect(box.locator(".fv-source-line")).to_contain_text("policy cygwin-2011-05-30")
    box.focus()
    page.keyboard.press("ArrowLeft")
    expect(box).to_have_attribute("data-step", "72")
