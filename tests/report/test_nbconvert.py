"""Exported notebooks: an explorer's output becomes the report of its fork, and no other one."""

from __future__ import annotations

import functools
import importlib
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter, get_exporter
from traitlets.config import Config

from forkviz.reports import carried as module
from forkviz.reports import server
from forkviz.reports.carried import MIME, carried, report_of
from forkviz.reports.html import report_html
from forkviz.reports.nbconvert import ReportPreprocessor
from forkviz.traces.notes import noted
from forkviz.widgets.explorer import ForkExplorer
from tests.support.boards import IMG, RECURSION, hostile_trace, trace_of
from tests.support.exports import PREPROCESSOR, framed, notebook

VIEW = {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}}
LOADER = {"application/vnd.bokehjs_load.v0+json": "…"}
DRAWING = {"application/vnd.bokehjs_exec.v0+json": "…"}


@functools.cache
def of() -> dict[str, Any]:
    """What a cell puts out that shows an explorer."""
    value = carried(hostile_trace(), 7)
    assert value is not None
    return {**VIEW, "text/plain": f"<ForkExplorer {IMG}>", MIME: value}


def exported(nb: nbformat.NotebookNode) -> nbformat.NotebookNode:
    return ReportPreprocessor().preprocess(nb, {})[0]


def data(nb: nbformat.NotebookNode) -> list[dict[str, Any]]:
    return [output.data for output in nb.cells[0].outputs]


# -- what an output carries ----------------------------------------------------------------------


def test_an_explorer_s_output_carries_its_fork_and_where_it_stands() -> None:
    """Beside the widget, small, and with the notes."""
    trace = noted(trace_of(RECURSION), {30: "look"})
    explorer = ForkExplorer(trace, step=30)
    bundle, _ = explorer._repr_mimebundle_()
    assert set(VIEW) < set(bundle)
    assert bundle[MIME] == carried(trace, 30)
    assert len(bundle[MIME]["trace"]) < 20_000
    explorer.step = 31
    assert explorer._repr_mimebundle_()[0][MIME]["step"] == 31
    assert report_of(bundle[MIME]) == report_html(trace, step=30)
    explorer.close()


def test_a_fork_that_is_too_large_is_not_carried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The notebook would be no joy any more; the widget is there all the same."""
    monkeypatch.setattr(module, "MOST", 100)
    explorer = ForkExplorer(trace_of(RECURSION))
    bundle, _ = explorer._repr_mimebundle_()
    assert MIME not in bundle
    assert set(VIEW) < set(bundle)
    explorer.close()


# -- what becomes of it --------------------------------------------------------------------------


def test_it_becomes_the_report_in_a_frame() -> None:
    """Of the same trace, at the same step; with a name for those who don't see it, and alone."""
    ((shown,),) = [data(exported(notebook(of())))]
    assert framed(shown["text/html"]) == [report_html(hostile_trace(), step=7)]
    assert set(shown) == {"text/html", "text/plain"}
    head = shown["text/html"].partition("srcdoc=")[0]
    assert 'title="&lt;ForkExplorer &lt;img src' in head
    assert 'sandbox="allow-scripts allow-downloads"' in head
    assert head.count("<") == 1


def test_the_code_of_widgets_goes_where_none_is_left() -> None:
    """Their state, and BokehJS, which each report has itself; other outputs stay."""
    text = {"text/plain": "2"}
    nb = notebook(LOADER, of(), text)
    nb.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    done = exported(nb)
    assert "widgets" not in done.metadata
    assert data(done)[1:] == [text]
    assert len(data(done)) == 2


@pytest.mark.parametrize(
    ("others", "widgets", "loader"), [([VIEW], True, True), ([DRAWING], False, True)]
)
def test_what_somebody_else_needs_stays(
    others: list[dict[str, Any]], widgets: bool, loader: bool
) -> None:
    """Other widgets their state, other figures of bokeh the code that draws them."""
    nb = notebook(LOADER, of(), *others)
    nb.metadata["widgets"] = {}
    done = exported(nb)
    assert ("widgets" in done.metadata) == widgets
    assert (LOADER in data(done)) == loader
    assert data(done)[-1] == others[-1]


def test_a_notebook_without_a_fork_is_left_as_it_is() -> None:
    """It is everybody's export that this is part of."""
    nb = notebook(LOADER, VIEW, DRAWING, {"text/html": "<b>x</b>"})
    nb.cells.append(nbformat.v4.new_markdown_cell("text"))
    nb.metadata["widgets"] = {}
    before = nbformat.from_dict(nb)
    assert exported(nb) == before


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"schema": 2},
        {"schema": 1, "trace": 1, "step": 0},
        {"schema": 1, "trace": "AAAA", "step": 0},
        {"schema": 1, "trace": "", "step": 0},
        {"schema": 1, "trace": "AAAA", "step": "0"},
    ],
)
def test_what_can_t_be_read_is_left_as_it_is_with_a_warning(
    value: object, caplog: pytest.LogCaptureFixture
) -> None:
    """A notebook may come from anywhere; its export must not fail of one output."""
    done = exported(notebook({**VIEW, MIME: value}))
    assert set(data(done)[0]) == {*VIEW, MIME}
    assert "exported without its steps" in caplog.text


def test_a_step_beyond_the_end_is_the_end() -> None:
    """As for the report itself."""
    page = report_of({**of()[MIME], "step": 10**9})
    assert page == report_html(hostile_trace(), step=len(hostile_trace()) - 1)


# -- who uses it ---------------------------------------------------------------------------------


def test_the_exporter_of_the_entry_point_uses_it() -> None:
    """``jupyter nbconvert --to forkviz``; the rest is as nbconvert has it."""
    exporter = get_exporter("forkviz")
    assert issubclass(exporter, HTMLExporter)
    page, resources = exporter().from_notebook_node(notebook(of()))
    assert framed(page) == [report_html(hostile_trace(), step=7)]
    assert resources["output_extension"] == ".html"


@pytest.mark.parametrize(
    ("listed", "becomes"),
    [(None, [PREPROCESSOR]), (["x"], ["x", PREPROCESSOR]), ([PREPROCESSOR], [PREPROCESSOR])],
)
def test_the_server_is_told_beside_what_else_is_listed(
    listed: list[str] | None, becomes: list[str]
) -> None:
    """Somebody's own preprocessors stay, and ours is there once."""
    config = Config({"HTMLExporter": {} if listed is None else {"preprocessors": listed}})
    app = SimpleNamespace(web_app=SimpleNamespace(settings={"config": config}))
    (point,) = server._jupyter_server_extension_points()
    importlib.import_module(point["module"])._load_jupyter_server_extension(app)
    assert config.HTMLExporter.preprocessors == becomes


def test_a_list_that_is_added_to_is_added_to() -> None:
    """``c.HTMLExporter.preprocessors.append`` in somebody's settings."""
    config = Config()
    config.HTMLExporter.preprocessors.append("x")
    app = SimpleNamespace(web_app=SimpleNamespace(settings={"config": config}))
    server._load_jupyter_server_extension(app)
    assert config.HTMLExporter.preprocessors.get_value([]) == ["x", PREPROCESSOR]
