"""JupyterLite with forkviz in its kernel, in chromium: all that a course does, from one folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from forkviz.site.lite import course
from tests.conftest import CALL_FAILED
from tests.support.frontend import check_explorer
from tests.support.lite import (
    EXPLORER,
    built_lite,
    code_of,
    in_reach,
    open_notebook,
    run_all,
    run_code,
    served_lite,
)
from tests.support.watch import Watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.site

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted(
    file.name for file in ROOT.glob("notebooks/*.ipynb") if file.name != "live-fork.ipynb"
)
#: A browser asks each server for an icon, and Notebook for some that JupyterLite has not.
TOLERATED = (r"404 .*/favicon[\w-]*\.ico\)",)
#: Those that are run in the interface, and in which: JupyterLab's, or Notebook 7's for one file.
WHOLE = {
    "00-tour.ipynb": "lab",
    "01-clean-exit.ipynb": "lab",
    "why-fork-is-hard.ipynb": "notebooks",
}
#: What of a cell's code shows a widget.
SHOWS = (".explore(", "forkviz.show(", "lesson.quiz(", "lesson.maps(", "%%fork")
WIDGET = "application/vnd.jupyter.widget-view+json"


@pytest.fixture
def tolerated_problems() -> tuple[str, ...]:
    """As every page here."""
    return TOLERATED


@pytest.fixture(scope="module")
def lite() -> dict[str, bytes]:
    """The files."""
    return built_lite()


@pytest.fixture(scope="module")
def address(lite: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where they are served."""
    with served_lite(in_reach(lite), tmp_path_factory.mktemp("lite")) as place:
        yield place


@pytest.fixture(scope="module")
def kept() -> list[tuple[Page, Watch]]:
    """The page of `kernel`, once there is one; it goes with the browser."""
    return []


@pytest.fixture
def kernel(
    browser: Browser,
    address: str,
    kept: list[tuple[Page, Watch]],
    request: pytest.FixtureRequest,
) -> Iterator[Page]:
    """A page whose kernel runs the code of many notebooks; after a failure, another page."""
    if not kept:
        page = browser.new_context().new_page()
        watch = Watch(page, TOLERATED)
        open_notebook(page, address, EXPLORER)
        kept.append((page, watch))
    page, watch = kept[0]
    yield page
    problems = list(watch.problems)
    if problems or request.node.stash.get(CALL_FAILED, True):
        kept.clear()
        page.context.close()
    assert problems == []


def test_an_explorer_draws_steps_forks_and_closes(
    address: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """As in every front end, and no other address is asked."""
    folder: Path = request.config.getoption("--artifacts")
    open_notebook(page, address, EXPLORER)
    page.evaluate("void window.jupyterapp.commands.execute('notebook:run-all-cells')")
    check_explorer(page, folder / "frontends" / "test_jupyterlite.png")


def sources_of(name: str) -> list[str]:
    """The code of a notebook's cells."""
    cells = json.loads((ROOT / "notebooks" / name).read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def shown_by(name: str) -> list[str]:
    """What shows an explorer, a quiz or a map, for each cell that does."""
    return [each for source in sources_of(name) if (each := next(filter(source.count, SHOWS), ""))]


def hold(name: str, outputs: list[dict[str, Any]]) -> None:
    """No cell raised, none warned, and each that shows an explorer or a map showed one."""
    assert [one for one in outputs if one["output_type"] == "error"] == []
    assert [one["text"] for one in outputs if one.get("name") == "stderr"] == []
    assert sum(WIDGET in one["kinds"] for one in outputs) == len(shown_by(name)) > 0


@pytest.mark.parametrize(("name", "app"), WHOLE.items())
def test_a_notebook_runs_to_its_end(address: str, page: Page, name: str, app: str) -> None:
    """As a reader runs it, in a page and with a kernel of its own."""
    open_notebook(page, address, name, app)
    hold(name, run_all(page))


def test_those_show_whatever_a_notebook_shows() -> None:
    """So the pages of the others would show nothing new."""
    assert {each for name in WHOLE for each in shown_by(name)} == set(SHOWS)


@pytest.mark.parametrize("name", [name for name in NOTEBOOKS if name not in WHOLE])
def test_the_code_of_a_notebook_runs(kernel: Page, name: str) -> None:
    """In a kernel that starts once for all: most of a notebook's time is its kernel's start."""
    sources = code_of(kernel, name)
    assert sources == sources_of(name)
    hold(name, run_code(kernel, sources))


def test_code_finds_nothing_of_what_ran_before(kernel: Page) -> None:
    """Or a name that a notebook lacks could come from another one."""
    assert run_code(kernel, ["left = 1"]) == []
    (error,) = run_code(kernel, ["left"])
    assert error["evalue"] == "name 'left' is not defined"


def test_the_same_installation_gives_the_same_bytes(lite: dict[str, bytes]) -> None:
    """A site that is built again can be compared."""
    again = built_lite()
    assert sorted(again) == sorted(lite)
    assert [name for name in again if again[name] != lite[name]] == []


def test_nothing_in_it_names_another_place_for_packages(lite: dict[str, bytes]) -> None:
    """The kernel's lock has files that lie beside it, and no registry is asked."""
    lock = json.loads(lite["static/pyodide/pyodide-lock.json"])
    for package in lock["packages"].values():
        assert f"static/pyodide/{package['file_name']}" in lite
    settings = json.loads(lite["jupyter-lite.json"])["jupyter-config-data"]
    kernel = settings["litePluginSettings"]["@jupyterlite/pyodide-kernel-extension:kernel"]
    assert kernel["disablePyPIFallback"] is True
    assert kernel["pyodideUrl"] == "./static/pyodide/pyodide.mjs"
    assert set(kernel["loadPyodideOptions"]["packages"]) <= set(lock["packages"])


def test_what_no_tab_can_do_is_left_out() -> None:
    """Every notebook but the one about real processes, and the data that they read."""
    names = course()
    assert [name for name in names if name.endswith(".ipynb")] == NOTEBOOKS
    assert {"data/scenarios/recursion.toml", "course.toml", "lessons/topsort.toml"} <= set(names)
    for name in NOTEBOOKS:
        assert json.loads(names[name])["metadata"]["kernelspec"]["name"] == "python"
