"""JupyterLite with forkviz in its kernel, in chromium: all that a course does, from one folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from forkviz.site.lite import course
from tests.support.frontend import check_explorer
from tests.support.lite import (
    EXPLORER,
    built_lite,
    in_reach,
    open_notebook,
    run_all,
    served_lite,
)

pytestmark = pytest.mark.site

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted(
    file.name for file in ROOT.glob("notebooks/*.ipynb") if file.name != "live-fork.ipynb"
)
WIDGET = "application/vnd.jupyter.widget-view+json"


@pytest.fixture
def tolerated_problems() -> tuple[str, ...]:
    """A browser asks each server for an icon, and Notebook for some that JupyterLite has not."""
    return (r"404 .*/favicon[\w-]*\.ico\)",)


@pytest.fixture(scope="module")
def lite() -> dict[str, bytes]:
    """The files."""
    return built_lite()


@pytest.fixture(scope="module")
def address(lite: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where they are served."""
    with served_lite(in_reach(lite), tmp_path_factory.mktemp("lite")) as place:
        yield place


def test_an_explorer_draws_steps_forks_and_closes(
    address: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """As in every front end, and no other address is asked."""
    folder: Path = request.config.getoption("--artifacts")
    open_notebook(page, address, EXPLORER)
    page.evaluate("void window.jupyterapp.commands.execute('notebook:run-all-cells')")
    check_explorer(page, folder / "frontends" / "test_jupyterlite.png")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_to_its_end(address: str, page: Page, name: str) -> None:
    """No cell raises, and each that shows an explorer or a map shows one."""
    open_notebook(page, address, name)
    outputs = run_all(page)
    assert [one for one in outputs if one["output_type"] == "error"] == []
    assert [one["text"] for one in outputs if one.get("name") == "stderr"] == []
    cells = json.loads((ROOT / "notebooks" / name).read_text(encoding="utf-8"))["cells"]
    sources = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    shows = (".explore(", "forkviz.show(", "lesson.quiz(", "lesson.maps(", "%%fork")
    shown = sum(any(one in source for one in shows) for source in sources)
    assert sum(WIDGET in one["kinds"] for one in outputs) == shown > 0


def test_notebook_7_is_there_too(address: str, page: Page) -> None:
    """The page for one notebook, whose kernel answers."""
    open_notebook(page, address, EXPLORER, "notebooks")
    assert any(WIDGET in one["kinds"] for one in run_all(page))


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
