"""What the site shows in the place of an answer: what happened, what it means, one thing to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from forkviz import limits
from forkviz.scenarios.toml_reader import dump_scenario
from tests.site.conftest import Visit
from tests.support.hostile import scenario

pytestmark = pytest.mark.site

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
#: Texts that a page must show, and not obey.
MARKUP = "<img src=x onerror=document.title='owned'>"


def submit(visit: Visit, *files: Path, text: str = "") -> None:
    """Give this on the start page."""
    page = visit.page
    page.goto(f"{visit.address}#diagnose")
    page.wait_for_selector("#st-start:visible")
    while page.locator("#st-files button").count():
        page.locator("#st-files button").first.click()
    page.fill("#st-text", text)
    if files:
        page.set_input_files("#st-file-input", list(files))
    page.click("#st-go")


def problem(page: Page, head: str) -> str:
    """What is said under *head*; the focus is there, and what was given stays."""
    expect(page.locator("#st-problem h2")).to_have_text(head)
    expect(page.locator("#st-problem")).to_be_focused()
    return page.locator("#st-problem").inner_text()


def test_nothing_is_given(visited: Visit) -> None:
    """Then it says what to give."""
    submit(visited)
    expect(visited.page.locator("#st-problem")).to_contain_text("Paste a text, or choose files.")
    expect(visited.page.locator("#st-text")).to_be_focused()


def test_a_picture_is_not_read(visited: Visit, tmp_path: Path) -> None:
    """By its content, whatever it is called; it stays in the list."""
    place = tmp_path / "screen.log"
    place.write_bytes(PNG)
    submit(visited, place)
    assert "“screen.log” is a picture." in problem(visited.page, "Not read")
    expect(visited.page.locator("#st-files li")).to_have_count(1)


def test_what_is_too_large_is_not_read(visited: Visit, tmp_path: Path) -> None:
    """It says how large, how much is read, and a line that makes less of it."""
    place = tmp_path / "build.log"
    with open(place, "wb") as file:
        file.truncate(limits.of("given") + 1)
    submit(visited, place)
    said = problem(visited.page, "Too large")
    assert "build.log has 67.1 MB; this tab reads up to 67.1 MB." in said
    assert 'findstr /n /i "fork child_copy cygheap" build.log > fork.log' in said


def test_a_broken_scenario_says_its_line(visited: Visit, tmp_path: Path) -> None:
    """As the program does, with the name that it was given under."""
    place = tmp_path / "mine.toml"
    place.write_text('schema = 3\ntitle = "x"\nbits = 33\n', encoding="utf-8")
    submit(visited, place)
    said = problem(visited.page, "Not read")
    assert "mine.toml" in said
    assert "given-" not in said


def test_a_text_without_a_fork_has_no_cause(visited: Visit) -> None:
    """That is an answer, too."""
    submit(visited, text="all is well\nnothing failed\n")
    expect(visited.page.locator("h1:visible")).to_have_text("No failed fork in it")
    visited.page.click("[data-do=change]")
    expect(visited.page.locator("#st-text")).to_have_value("all is well\nnothing failed\n")


def test_names_that_are_markup_stay_names(visited: Visit, tmp_path: Path) -> None:
    """In the list of files, in a diagnosis, and in an explorer."""
    page = visited.page
    place = tmp_path / "<img src=x onerror=alert(1)>.toml"
    place.write_text(dump_scenario(scenario()), encoding="utf-8")
    submit(visited, place)
    page.wait_for_selector("#st-fork[data-ready]")
    assert page.locator("#st-fork img, .st-line img").count() == 0
    submit(visited, text=f"{MARKUP} *** fatal error - MEM_COMMIT failed, Win32 error 1455\n")
    page.wait_for_selector(".fd-cause")
    assert page.locator("main img").count() == 0
    assert "owned" not in page.title()


def test_a_text_waits_for_the_engine(fresh: Visit) -> None:
    """The button says so, the box counts bytes, and the text is read by itself."""
    page = fresh.page
    held: list[Route] = []
    page.route("**/engine/pyodide.asm.wasm*", lambda route: held.append(route))
    fresh.open()
    page.fill("#st-text", "x *** fatal error - MEM_COMMIT failed, Win32 error 1455")
    page.click("#st-go")
    expect(page.locator("#st-go")).to_have_text("Diagnose: waits for the engine")
    expect(page.locator("#st-starting")).to_contain_text("The engine starts")
    expect(page.locator("#st-starting")).to_contain_text(" MB loaded")
    page.click("text=Ended during the copy")  # stored, so it opens now
    expect(page.locator("h1:visible")).to_contain_text("ended during the copy")
    page.click("nav >> text=Explorer")
    page.click("#st-shelves >> text=Two relocated DLLs")
    page.wait_for_selector("#st-fork[data-ready]")
    for route in held:
        route.continue_()
    # Whoever went elsewhere is not taken from there: the answer waits on the start page.
    expect(page.locator("#st-problem")).to_contain_text("Your input was read")
    expect(page.locator("#st-fork")).to_be_visible()
    page.click("nav >> text=Diagnose")
    page.click("[data-do=answer]")
    expect(page.locator(".fd-class:visible")).to_have_text("commit-limit")


@pytest.mark.parametrize("how", ["missing", "torn", "refused"])
def test_an_engine_that_does_not_come_is_tried_again(fresh: Visit, how: str) -> None:
    """What works without it still does, and no other browser is asked for."""
    page = fresh.page

    def spoil(route: Route) -> None:
        if how == "missing":
            route.fulfill(status=404, body="")
        elif how == "torn":
            response = route.fetch()
            route.fulfill(response=response, body=response.body()[:1000])
        else:
            route.abort()

    page.route("**/engine/application.zip*", spoil)
    fresh.open()
    page.wait_for_selector("#st-engine[data-phase=failed]")
    expect(page.locator("#st-problem h2")).to_have_text("The engine could not be loaded")
    page.click("text=Two DLLs on one base")
    expect(page.locator("h1:visible")).to_have_text("Two DLLs prefer one place")
    page.unroute("**/engine/application.zip*")
    page.click("nav >> text=Diagnose")
    page.click("[data-do=try-again]")
    fresh.engine()
    expect(page.locator("#st-problem")).to_be_hidden()


def test_a_browser_without_webassembly_is_told_so(fresh: Visit) -> None:
    """The scenarios can be stepped all the same."""
    page = fresh.page
    page.add_init_script("delete globalThis.WebAssembly")
    fresh.open()
    page.wait_for_selector("#st-engine[data-phase=failed]")
    expect(page.locator("#st-problem h2")).to_have_text("The engine cannot start")
    expect(page.locator("#st-problem")).to_contain_text("this browser has no WebAssembly")
    expect(page.locator("#st-problem")).to_contain_text("python -m pip install forkviz")
    page.goto(f"{fresh.address}#scenario=recursion")
    page.wait_for_selector("#st-fork[data-ready]")
    page.keyboard.press("ArrowRight")


def test_an_engine_that_ends_is_started_again(fresh: Visit) -> None:
    """What was asked is refused with what to do, and asked again it is answered."""
    page = fresh.page
    fresh.open("#scenario=two-relocated")
    page.wait_for_selector("#st-fork[data-ready]")
    fresh.engine()
    (worker,) = page.workers
    worker.evaluate("() => setTimeout(() => { throw new Error('out of memory'); })")
    page.wait_for_selector("#st-engine[data-phase=failed]")
    page.evaluate("() => forkviz.ui.ask({ kind: 'policy', name: 'repaired' })")
    expect(page.locator("#st-fork .fv-verdict-line")).to_contain_text("Fork succeeds")
