"""embed: bokeh's figures and its runtime, as a page that has no server takes them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from bokeh.embed import json_item
from bokeh.plotting import figure
from bokeh.settings import settings

from forkviz.views.figures.explorer import make_figures

__all__ = ["MINE", "bokeh_js", "figure_item", "figure_items"]

#: Begins each id of a figure; who shows it puts there what is its own, for bokeh keeps all that is
#: on a page in one index.
MINE = "§"
_ID_KEYS = frozenset({"id", "root_id"})


def bokeh_js() -> str:
    """BokehJS without widgets, tables and WebGL, which the figures don't use."""
    return (Path(settings.bokehjs_path()) / "js" / "bokeh.min.js").read_text(encoding="utf-8")


def figure_item(pane: figure) -> dict[str, Any]:
    """A figure as BokehJS embeds it, with ids that depend on nothing but the figure."""
    item = dict(json_item(pane))
    item.pop("target_id", None)
    names: dict[str, str] = {}
    prefix = f"{MINE}{pane.name}"

    def renumber(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: names.setdefault(inner, f"{prefix}-{len(names)}")
                if key in _ID_KEYS and isinstance(inner, str)
                else renumber(inner)
                for key, inner in value.items()
            }  # fmt: skip
        if isinstance(value, list | tuple):
            return [renumber(inner) for inner in value]
        return value

    renumbered: dict[str, Any] = renumber(item)
    return renumbered


@cache
def figure_items() -> dict[str, dict[str, Any]]:
    """The explorer's figures by pane, for JSON; made once, for every fork has the same."""
    return {name: figure_item(pane) for name, pane in make_figures().items()}
