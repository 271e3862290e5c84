"""item: a figure as BokehJS embeds it, and the whole BokehJS of the bokeh that is installed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bokeh.embed import json_item
from bokeh.plotting import figure
from bokeh.settings import settings

__all__ = ["MINE", "figure_item", "whole_bokeh_js"]

#: Begins each id of a figure; who shows it puts there what is its own, for bokeh keeps all that is
#: on a page in one index.
MINE = "§"
_ID_KEYS = frozenset({"id", "root_id"})
#: Models that are the same for every renderer where nothing is selected: such a figure has each of
#: them once, for a browser makes every model anew.
_SHARED = frozenset({"Selection", "UnionRenderers", "AllIndices"})


def whole_bokeh_js() -> str:
    """BokehJS with every model but those of widgets, tables and WebGL."""
    return (Path(settings.bokehjs_path()) / "js" / "bokeh.min.js").read_text(encoding="utf-8")


def figure_item(pane: figure, *, selects: bool = True) -> dict[str, Any]:
    """A figure as BokehJS embeds it, with ids that depend on nothing but the figure.

    selects: whether rows of it can be selected; where none can, all renderers have one selection.
    """
    item = dict(json_item(pane))
    item.pop("target_id", None)
    if not selects:
        item["doc"]["config"]["attributes"]["notifications"] = None
    names: dict[str, str] = {}
    shared: dict[str, Any] = {}
    prefix = f"{MINE}{pane.name}"

    def renumber(value: Any) -> Any:
        if isinstance(value, dict):
            kind = value.get("name")
            if not selects and kind in _SHARED and value.get("type") == "object":
                first = shared.setdefault(kind, value)
                value = value if first is value else {"id": first["id"]}
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
