"""The bokeh figures that the front end fills: a renderer for each thing that has a look."""

from __future__ import annotations

import re

from bokeh.models import ColumnDataSource, HoverTool
from bokeh.plotting import figure

from forkviz.traces.state import Placed
from forkviz.views.figures.explorer import MARKERS, make_figures
from forkviz.views.figures.space import KEPT_IN_WAY, THIN
from forkviz.views.figures.study import Share, share_figure
from forkviz.views.palette import theme_json


def names(pane: figure) -> set[str]:
    return {str(one.name) for one in pane.renderers}


def test_every_look_standing_mark_and_kind_has_a_renderer_of_its_name() -> None:
    """The front end finds them by name, and gives each the colours of its theme."""
    panes = make_figures()
    assert {name: pane.name for name, pane in panes.items()} == {name: name for name in panes}
    for theme in theme_json().values():
        assert set(theme["looks"]) | {KEPT_IN_WAY, THIN} <= names(panes["space"])
        assert set(theme["links"]) == {str(placed) for placed in Placed}
        assert set(MARKERS) <= set(theme["timeline"])
        for mark in set(theme["sort"]) - {"edge"}:
            assert f"node {mark}" in names(panes["sorting"])
    assert {"focus", "targets", "found", "picked", "links", "curves"} <= names(panes["space"])
    texts = {f"text {style}" for style in ("normal", "bold", "mono")}
    assert texts | {"halo normal", "halo bold", "circles", "edges"} <= names(panes["space"])
    assert {f"mark {kind}" for kind in MARKERS} <= names(panes["timeline"])
    assert {
        "edges",
        "cycles",
        "cycle names",
        "names",
        "names now",
        "node current",
        "node picked",
    } <= names(panes["sorting"])


def test_the_figures_hold_nothing_of_the_trace() -> None:
    """They are the same for every fork: the front end fills their sources."""
    for pane in make_figures().values():
        sources = [one for one in pane.references() if isinstance(one, ColumnDataSource)]
        assert sources
        for source in sources:
            assert not any(len(values) for values in source.data.values())


def test_no_figure_runs_code_of_its_own() -> None:
    """Not one CustomJS: a policy that allows no script but by its hash would stop it anyhow."""
    for pane in make_figures().values():
        kinds = {type(model).__name__ for model in pane.references()}
        assert not {kind for kind in kinds if kind.startswith("CustomJS")}


def every_figure() -> list[figure]:
    """Those of the explorer and of a study."""
    shares = [Share("a", 0.5, 0.4, 0.6, "a half"), Share("b", 1, 0.9, 1, "all")]
    return [
        *make_figures().values(),
        share_figure(shares, "shares", "Shares"),
    ]


def test_the_label_of_a_tip_is_a_text_and_its_value_names_fields_that_are_there() -> None:
    """Bokeh puts in fields for the value alone: in a label ``@name`` stands as it is."""
    seen = 0
    for pane in every_figure():
        for tool in pane.tools:
            if not isinstance(tool, HoverTool):
                continue
            drawn = pane.renderers if tool.renderers == "auto" else tool.renderers
            for label, value in tool.tooltips:
                seen += 1
                assert not set("@$") & set(label), label
                for field in re.findall(r"@(\w+)", value):
                    assert all(field in one.data_source.data for one in drawn), (label, value)
    assert seen > 15


def test_tooltips_are_texts_and_not_templates_of_markup() -> None:
    """Bokeh inserts the cells of a list of tips as text; of a template it makes markup."""
    for pane in make_figures().values():
        tips = [tool.tooltips for tool in pane.tools if isinstance(tool, HoverTool)]
        assert tips
        assert all(isinstance(one, list) for one in tips)
        assert not any("{" in str(value) for one in tips for _, value in one)
