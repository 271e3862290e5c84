"""What every tier shares: markers by folder, skipping by name, and the guarded browser page.

A test in tests/browser, lab, site, notebooks, live or fuzz gets its tier's marker from its
folder; everything else is the fast tier.
"""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.support.examples import FEW
from tests.support.watch import Watch
from tools.chromium import FLAGS, HOW_TO_GET, find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

TESTS = Path(__file__).parent
MARKER_OF_FOLDER = {
    "views": "figures",
    "widgets": "figures",
    "report": "figures",
    "front": "figures",
    "session": "figures",
    "study": "figures",
    "cli": "figures",
    "native": "figures",
    "notebooks": "notebook",
    "browser": "browser",
    "lab": "lab",
    "site": "site",
    "frontends": "frontends",
    "live": "live",
    "fuzz": "fuzz",
}
IN_CI = os.environ.get("CI") == "true"
CALL_FAILED = pytest.StashKey[bool]()

# The same examples in every run in CI, and twice as many as while one works; nothing that a shared
# machine's stalls could fail.
UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", UNTIMED, max_examples=50)
settings.register_profile("ci", UNTIMED, derandomize=True)
settings.register_profile("few", UNTIMED, max_examples=FEW, derandomize=IN_CI)  # the fast tier's
settings.load_profile("ci" if IN_CI else "default")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--artifacts",
        type=Path,
        default=TESTS.parent / "test-artifacts",
        help="where screenshots of failed browser tests are kept",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each test its tier's marker; without chromium skip what needs it, except in CI."""
    missing = pytest.mark.skip(reason=HOW_TO_GET) if not find_chromium() else None
    for item in items:
        if not item.path.is_relative_to(TESTS):
            continue
        folder = item.path.relative_to(TESTS).parts[0]
        if marker := MARKER_OF_FOLDER.get(folder):
            item.add_marker(marker)
        if marker in ("browser", "lab", "frontends", "site") and missing and not IN_CI:
            item.add_marker(missing)


def pytest_collection_finish() -> None:
    """Nothing that is there by now goes away: the collector need not look at it ever again.

    pefile asks for a full collection whenever it closes a file, and each one walked through all
    tests that were collected.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember for the page fixture whether the test itself failed."""
    report = yield
    if report.when == "call":
        item.stash[CALL_FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the chromium to drive."""
    path = find_chromium()
    assert path, HOW_TO_GET
    return path


# By module and not by session: playwright's loop must be gone before a notebook is executed.
@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """A headless chromium that cannot reach another machine."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser context of the test's own: cookies, storage and pages go with it."""
    with browser.new_context(viewport={"width": 1300, "height": 900}) as context:
        yield context


@pytest.fixture(scope="session")
def tolerated_problems() -> tuple[str, ...]:
    """Patterns of console errors that are not ours; a folder's conftest may override it."""
    return ()


@pytest.fixture
def page(
    context: BrowserContext, request: pytest.FixtureRequest, tolerated_problems: tuple[str, ...]
) -> Iterator[Page]:
    """A page that fails its test on any error in it and on any request that leaves the machine.

    Where the test fails, a screenshot and the problems are kept in test-artifacts/.
    """
    page = context.new_page()
    watch = Watch(page, tolerated_problems)
    yield page
    if watch.problems or request.node.stash.get(CALL_FAILED, True):
        name = re.sub(r"[^\w.-]+", "-", request.node.nodeid.removeprefix("tests/"))
        keep_evidence(page, watch, request.config.getoption("--artifacts"), name)
    if watch.problems:
        pytest.fail("problems in the page:\n" + "\n".join(watch.problems), pytrace=False)
    page.close()


def keep_evidence(page: Page, watch: Watch, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_text("\n".join([page.url, *watch.messages]) + "\n")
    page.screenshot(path=folder / f"{name}.png")
