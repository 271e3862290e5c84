"""The bokeh figures that the front end fills: a renderer for each thing that has a look."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bokeh.models import ColumnDataSource, HBar, HoverTool, TapTool
from bokeh.plotting import figure

from forkviz.traces.state import Placed
from forkviz.views.figures.explorer import MARKERS, make_figures
from forkviz.views.figures.question import Mark, Series, band_figure, interval_figure
from forkviz.views.figures.space import KEPT_IN_WAY, THIN
from forkviz.views.figures.study import mixture_figure
from forkviz.views.palette import LIGHT, THEMES, Theme, theme_json


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
    """Those of the explorer, of a study and of a question."""
    return [*make_figures().values(), *study_figures(MARKS)]


MARKS = (
    Mark("a", 0.5, 0.4, 0.6, "50.0 %", "a half", at=1, link=7),
    Mark("b", 1, 0.9, 1, "100.0 %", "all", at=2),
)


def study_figures(marks: Sequence[Mark], theme: Theme = LIGHT) -> list[figure]:
    """Those that a study and its questions draw."""
    switches = [(True, False)] * len(marks)
    return [
        interval_figure(marks, "axis", "rows", theme),
        mixture_figure(marks, switches, ("x", "y"), "axis", "mixtures", theme),
        band_figure([Series("line", tuple(marks))], "DLLs", "axis", "lines", theme),
    ]


def test_the_label_of_a_tip_is_a_text_and_its_value_names_fields_that_are_there() -> None:
    """Bokeh puts in fields for the value alone: in a label ``@name`` stands as it is."""
    seen = 0
    for pane in every_figure():
        for tool in pane.tools:
            if not isinstance(tool, HoverTool):
                continue
            drawn = pane.renderers if tool.renderers == "auto" else tool.renderers
            for label, value in tool.tooltips or ():
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


def test_each_row_with_a_fork_leads_to_it_over_its_whole_width() -> None:
    """A line's mark does, as large as a finger; what has no fork leads nowhere."""
    for pane in study_figures(MARKS):
        (tap,) = (tool for tool in pane.tools if isinstance(tool, TapTool))
        (over,) = tap.renderers
        assert tap.callback.url == "#fork-@link"
        assert list(over.data_source.data["link"]) == [7]
        if isinstance(over.glyph, HBar):
            data = over.data_source.data
            assert (data["x"], data["right"]) == ([pane.x_range.start], [pane.x_range.end])
            assert over.hover_glyph.fill_color == LIGHT.accent
    for pane in study_figures([mark._replace(link=0) for mark in MARKS]):
        assert not any(isinstance(tool, TapTool) for tool in pane.tools)


def test_the_figures_of_a_study_are_in_the_colours_of_the_theme() -> None:
    """Text, axes and dots; the paper is the page's."""
    for theme in THEMES:
        for pane in study_figures(MARKS, theme):
            assert pane.background_fill_color is None
            assert pane.xaxis[0].axis_label_text_color == theme.ink
            texts = [one.glyph for one in pane.renderers if type(one.glyph).__name__ == "Text"]
            assert all(text.text_color == theme.ink for text in texts)
