"""What the browser tier stands on: a chromium, and a page that cannot hide a problem."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.watch import Watch, stays_here

ROOT = Path(__file__).resolve().parents[2]


def html(body: str) -> str:
    return "data:text/html," + quote(f"<!doctype html><meta charset=utf-8>{body}")


def test_chromium_can_be_started(chromium: str) -> None:
    """The program that was found is a chromium, and says so."""
    version = subprocess.run([chromium, "--version"], capture_output=True, text=True, check=True)
    assert "Chrom" in version.stdout


def test_a_page_from_a_file_runs_its_script(page: Page, tmp_path: Path) -> None:
    """A report is a file: chromium opens one and runs what is in it."""
    file = tmp_path / "page.html"
    file.write_text("<p id=p>still</p><script>p.textContent = 'it ' + 'ran'</script>")
    page.goto(file.as_uri())
    expect(page.locator("#p")).to_have_text("it ran")


def test_a_page_without_problems_has_none(page: Page) -> None:
    """Warnings and logs are not problems, nor are local addresses."""
    watch = Watch(page)
    page.goto(html("<script>console.log('a'); console.warn('b')</script>"))
    assert watch.problems == []
    assert len(watch.messages) == 2


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("<script>null.x</script>", "exception"),
        ("<script>console.error('wrong')</script>", "console error: wrong"),
        ("<script>Promise.reject(new Error('lost'))</script>", "exception: lost"),
        ("<script src=http://cdn.invalid/bokeh.js></script>", "request that leaves the machine"),
        ("<script>new WebSocket('ws://far.invalid/')</script>", "ws://far.invalid/"),
        ("<img src=http://192.0.2.1/x.png>", "http://192.0.2.1/x.png"),
    ],
)
def test_a_problem_in_a_page_is_seen(browser: Browser, body: str, problem: str) -> None:
    """Each kind of problem that the page fixture promises to fail on is noticed."""
    page = browser.new_page()
    watch = Watch(page)
    page.goto(html(body), wait_until="commit")
    page.wait_for_function("document.readyState != 'loading'")
    page.evaluate("new Promise(requestAnimationFrame)")  # what is under way has arrived then
    page.close()
    assert any(problem in found for found in watch.problems), watch.messages


def test_the_page_fixture_fails_a_test_whose_page_has_a_problem(tmp_path: Path) -> None:
    """A test that looks away still fails, and a screenshot and the messages are kept."""
    (tmp_path / "test_planted.py").write_text(
        f"def test_looks_away(page):\n    page.goto({html('<script>null.x</script>')!r})\n"
    )
    artifacts = tmp_path / "artifacts"
    options = ["-p", "tests.conftest", "-c", "pyproject.toml", f"--artifacts={artifacts}"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, f"--rootdir={tmp_path}", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "problems in the page:" in run.stdout
    assert "1 passed, 1 error" in run.stdout
    assert {file.suffix for file in artifacts.iterdir()} == {".png", ".txt"}


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("file:///tmp/report.html", True),
        ("blob:http://127.0.0.1:1/2b", True),
        ("ws://localhost:8888/api", True),
        ("http://[::1]:8888/lab", True),
        ("http://127.0.0.1.example.org/", False),
        ("https://example.org/#http://localhost", False),
    ],
)
def test_an_address_is_local_by_its_scheme_or_host(url: str, local: bool) -> None:
    """A name that merely holds a local one is not local."""
    assert stays_here(url) is local
