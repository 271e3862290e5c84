"""What the tests of a tab share: a report that brings its engine; the site, and visits to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

import forkviz
from tests.support.site import built_site, served
from tests.support.watch import Watch
from tools.node import HOW_TO_GET, is_ready
from tools.tab import DATA, PYODIDE

#: ms; a busy machine compiles WebAssembly slowly.
PATIENCE = 120_000


@pytest.fixture(scope="module", autouse=True)
def _patience() -> None:
    """Python starts in the page: on a busy machine that takes long."""
    expect.set_options(timeout=240_000)


@pytest.fixture(scope="session")
def engine_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of two DLLs that fail under the policy of 2011, with an engine."""
    if not is_ready():
        pytest.skip(HOW_TO_GET)
    place = tmp_path_factory.mktemp("engine") / "engine.html"
    return forkviz.report(DATA / "scenarios" / "two-relocated.toml", place, engine=PYODIDE)


@pytest.fixture(scope="session")
def built() -> dict[str, bytes]:
    """The files of the site by name."""
    return built_site()


@pytest.fixture(scope="session")
def address(built: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is served."""
    with served(built, tmp_path_factory.mktemp("site")) as place:
        yield place


class Visit:
    """A page of the site, and the addresses that it asked for."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.asked: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("request", self._note)

    def _note(self, request: Request) -> None:
        self.asked.append(request.url)

    def open(self, hash_: str = "") -> None:
        """Open a page of the site anew, and wait until it is there."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}{hash_}")
        self.page.wait_for_selector("html[data-forkviz=ready]", state="attached")

    def engine(self) -> None:
        """Wait until the engine runs."""
        self.page.wait_for_selector("#st-engine[data-phase=ready]", state="attached")

    def elsewhere(self) -> list[str]:
        """What it asked of another place than its server's; its own blobs are no place."""
        own = (self.address, f"blob:{self.address.partition('/some/')[0]}", "data:", "about:")
        return [url for url in self.asked if not url.startswith(own)]


Visited = Callable[..., Visit]


@pytest.fixture(scope="module")
def visited(browser: Browser, address: str) -> Iterator[Visit]:
    """One visit for a file's tests, whose engine starts once; no error may be left in the page."""
    with browser.new_context(
        viewport={"width": 1280, "height": 800}, accept_downloads=True
    ) as context:
        page = context.new_page()
        watch = Watch(page, ())
        visit = Visit(page, address)
        visit.open()
        visit.engine()
        yield visit
        assert visit.elsewhere() == []
        assert watch.problems == []


@pytest.fixture
def fresh(context: BrowserContext, address: str) -> Visit:
    """A visit of a test's own, before anything is opened."""
    return Visit(context.new_page(), address)


def given(folder: Path, name: str, data: bytes) -> Path:
    """A file that is dropped or chosen."""
    place = folder / name
    place.write_bytes(data)
    return place
