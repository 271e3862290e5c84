"""The site in chromium, from a server below a path, with no other address: what a visitor does."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import expect

import forkviz
from forkviz.diagnosis.record import diagnosis_record
from forkviz.verdict.opening import opening_step
from tests.site.conftest import Visit
from tests.support.ruby_tree import STRINGIO, write_map, write_ruby_tree

pytestmark = [pytest.mark.site, pytest.mark.usefixtures("visited")]

BUNDLE = Path("data/captures/cygwin-3.0.7-perl-small")
MESSAGE = (
    "      1 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' (0x1B0000)"
    " is already occupied\n"
)
#: Asks an address as a script in the worker could; the engine itself has no fetch.
SEND = """(url) => new Promise((done) => {
  const request = new XMLHttpRequest();
  request.onload = () => done("sent");
  request.onerror = () => done("kept");
  try { request.open("GET", url); request.send(); } catch { done("kept"); }
})"""
READY = "#st-fork[data-ready]"


def zipped(folder: Path) -> bytes:
    """A bundle as somebody sends it."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, f"{folder.name}/{file.name}")
    return out.getvalue()


def choose(visit: Visit, *files: Path) -> None:
    """Choose files on the start page, as the browser's own dialog does."""
    visit.page.set_input_files("#st-file-input", list(files))


def scenario(visit: Visit, name: str) -> None:
    """Open a scenario, and wait until its explorer is there, and not the one before it."""
    page = visit.page
    page.goto(f"{visit.address}#diagnose")
    page.wait_for_selector("#st-start:visible")
    page.goto(f"{visit.address}#scenario={name}")
    page.wait_for_selector(READY)


def test_a_pasted_message_gets_its_diagnosis(visited: Visit) -> None:
    """The same as the command line's; the focus is on it, and back leads to the text."""
    page = visited.page
    page.goto(f"{visited.address}#diagnose")
    page.fill("#st-text", MESSAGE)
    page.click("#st-go")
    page.wait_for_selector(".fd-cause")
    found = diagnosis_record(forkviz.diagnose(MESSAGE))["causes"][0]
    expect(page.locator("h1:visible")).to_have_text(found["sentence"])
    expect(page.locator("h1:visible")).to_be_focused()
    expect(page.locator("[data-do=explore]")).to_be_disabled()
    expect(page.locator(".st-issue pre")).to_contain_text(found["sentence"])
    page.go_back()
    expect(page.locator("#st-text")).to_have_value(MESSAGE)


def test_a_bundle_in_a_zip_is_forked(visited: Visit, tmp_path: Path) -> None:
    """No fork of it failed, so the explorer opens."""
    page = visited.page
    page.goto(f"{visited.address}#diagnose")
    page.fill("#st-text", "")
    bundle = tmp_path / "perl.zip"
    bundle.write_bytes(zipped(BUNDLE))
    choose(visited, bundle)
    expect(page.locator("#st-files li")).to_contain_text("perl.zip")
    page.click("#st-go")
    page.wait_for_selector(READY)
    steps = len(forkviz.fork(BUNDLE))
    expect(page.locator("#st-fork .fv-player")).to_contain_text(f"of {steps - 1}")
    page.go_back()
    page.click("#st-files button")
    expect(page.locator("#st-text")).to_be_focused()


def test_a_scenario_is_stepped_changed_and_compared(visited: Visit) -> None:
    """What was stored opens; a policy forks it again; the comparison leads back."""
    page = visited.page
    scenario(visited, "two-relocated")
    failing = forkviz.fork("data/scenarios/two-relocated.toml")
    page.wait_for_url(f"**&step={opening_step(failing)}")
    page.keyboard.press("ArrowRight")
    page.wait_for_url(f"**&step={opening_step(failing) + 1}")
    page.evaluate("() => forkviz.ui.ask({ kind: 'policy', name: 'repaired' })")
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text("Fork succeeds")
    page.evaluate("() => forkviz.ui.ask({ kind: 'undo' })")
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text("Fork fails")
    page.select_option("#st-policy", "repaired")
    page.click("[data-do=compare]")
    expect(page.locator("#st-fork")).to_contain_text("A fails, ✓ B succeeds")
    expect(page.locator(".st-compare")).to_be_hidden()
    page.evaluate("() => forkviz.ui.host.leave()")
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text("Fork fails")


def test_a_scenario_that_is_left_and_opened_again_begins_anew(
    visited: Visit, tmp_path: Path
) -> None:
    """In the page and in the engine: what is asked next is asked of the fork that is shown."""
    page = visited.page
    scenario(visited, "two-relocated")
    page.evaluate("() => forkviz.ui.ask({ kind: 'policy', name: 'repaired' })")
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text("Fork succeeds")
    page.goto(f"{visited.address}#explore")
    page.wait_for_selector("#st-shelves:visible")
    page.go_back()
    page.wait_for_selector(READY)
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text("Fork fails")
    page.evaluate("() => forkviz.ui.ask({ kind: 'export' })")
    with page.expect_download() as caught:
        page.click("#st-fork [data-do=download]")
    place = tmp_path / caught.value.suggested_filename
    caught.value.save_as(place)
    assert forkviz.read(place) == forkviz.fork("data/scenarios/two-relocated.toml")


def test_the_report_of_a_fork_is_saved(visited: Visit, tmp_path: Path) -> None:
    """forkviz reads it back as the trace."""
    page = visited.page
    scenario(visited, "recursion")
    page.evaluate("() => forkviz.ui.ask({ kind: 'export' })")
    with page.expect_download() as caught:
        page.click("#st-fork [data-do=download]")
    place = tmp_path / caught.value.suggested_filename
    caught.value.save_as(place)
    assert forkviz.read(place) == forkviz.fork("data/scenarios/recursion.toml")


def test_a_remedy_is_tried_from_a_stored_answer(visited: Visit) -> None:
    """The example needs no engine; what it is asked opens its files there."""
    page = visited.page
    page.goto(f"{visited.address}#example=one-base")
    page.wait_for_selector(".fd-cause")
    page.click("[data-do=try]")
    expect(page.locator("#st-fork.fv-compare")).to_have_attribute(
        "aria-label", re.compile(r"two forks compared.*POSIX\.dll is rebased to 0x3fd490000")
    )
    page.click("text=back to the diagnosis")
    expect(page.locator("h1:visible")).to_have_text("Two DLLs prefer one place")


def test_a_folder_of_dlls_gets_its_plan(visited: Visit, tmp_path: Path) -> None:
    """With the map of the process that fails it is proven; the saved plan is one that applies."""
    page = visited.page
    page.goto(f"{visited.address}#diagnose")
    root = write_ruby_tree(tmp_path / "cygwin64")
    choose(visited, write_map(tmp_path / "parent.maps"))
    page.set_input_files("#st-folder-input", str(root))
    expect(page.locator("h1:visible")).to_have_text("1 of 9 DLLs moves")
    expect(page.locator(".fd-badge-simulated")).to_have_count(1)
    expect(page.locator(".fd-table").first).to_contain_text("stringio.so")
    expect(page.locator(".fd-caution")).to_contain_text("A tab cannot see that")
    with page.expect_download() as caught:
        page.click("[data-do=save-plan]")
    plan = tmp_path / caught.value.suggested_filename
    caught.value.save_as(plan)
    moves = json.loads(plan.read_text(encoding="utf-8"))["moves"]
    assert [move["file"] for move in moves] == [STRINGIO]
    from forkviz.cli import main

    assert main(["rebase", str(root), "--apply", str(plan)]) == 0
    page.click("[data-do=compare]")
    expect(page.locator("#st-fork")).to_contain_text("A fails, ✓ B succeeds")
    page.click("text=back to the plan")
    expect(page.locator("h1:visible")).to_have_text("1 of 9 DLLs moves")


def test_back_and_forth_go_by_the_browser(visited: Visit) -> None:
    """Each page has an address; a page of nothing is the start page."""
    page = visited.page
    page.goto(f"{visited.address}#diagnose")
    page.click("text=all scenarios")
    expect(page.locator("h1:visible")).to_have_text("Explorer: watch a fork, step by step")
    expect(page.locator("nav [aria-current]")).to_have_text("Explorer")
    page.click("#st-shelves >> text=Two DLLs in a circle")
    page.wait_for_selector(READY)
    page.go_back()
    expect(page.locator("#st-shelves")).to_be_visible()
    page.go_back()
    expect(page.locator("#st-start")).to_be_visible()
    page.goto(f"{visited.address}#scenario=none-such")
    expect(page.locator("#st-problem")).to_contain_text("no scenario is called none-such")


def test_a_link_of_the_gallery_opens_its_step(visited: Visit) -> None:
    """Of a real fork, whose log has these steps; a link leads back."""
    page = visited.page
    page.goto(f"{visited.address}gallery.html")
    page.click("#cygwin-3\\.0\\.7-perl-collided >> text=Step 16")
    page.wait_for_selector(READY)
    assert page.evaluate("() => forkviz.step") == 16
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text(
        "POSIX.dll cannot get its place"
    )
    page.click(".st-line >> text=gallery")
    expect(page.locator("h1")).to_have_text("Gallery: the decisive steps")


def test_the_worker_may_ask_no_other_address(fresh: Visit) -> None:
    """The page's policy is the worker's own: not even a script that ran there could send."""
    fresh.open()
    fresh.engine()
    (worker,) = fresh.page.workers
    assert worker.evaluate(SEND, "http://127.0.0.1:9/other") == "kept"
