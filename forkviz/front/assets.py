"""assets: the front end's JavaScript and CSS, joined from their pieces."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from forkviz.front.style import strong

__all__ = ["PIECES", "css", "explorer_js", "report_js", "widget_js"]

#: The pieces of the explorer, in an order in which all that runs at once finds what it needs.
PIECES = (
    "base/dom", "base/turns", "base/focus", "base/store", "controls/find", "base/level_of_detail",
    "base/taps", "panes/space", "panes/minimap", "panes/timeline", "panes/sorting",
    "panes/recursion", "panes/words", "panes/listing", "panes/calls", "controls/search",
    "base/keys", "base/theme", "controls/print", "controls/whatif", "controls/live",
    "base/provenance", "base/selection", "controls/alert", "controls/bar", "shell", "mount",
    "compare",
)  # fmt: skip


def _read(name: str) -> str:
    return (files("forkviz.front") / name).read_text(encoding="utf-8")


@cache
def explorer_js() -> str:
    """All pieces, as they stand inside a function."""
    return "\n".join(_read(f"{piece}.js") for piece in PIECES)


@cache
def css() -> str:
    """The style of the explorer, for a page or a notebook, whose own style does not reach in."""
    return strong(_read("explorer.css"))


@cache
def report_js() -> str:
    """The script of a report: it starts by itself."""
    body = "\n".join((explorer_js(), _read("report.js"), "startReport();"))
    return f'"use strict";\n(() => {{\n{body}\n}})();'


@cache
def widget_js() -> str:
    """The module of a widget: it exports what anywidget calls."""
    body = "\n".join((explorer_js(), _read("widget.js"), "return { render: renderExplorer };"))
    return f'"use strict";\nconst forkviz = (() => {{\n{body}\n}})();\nexport default forkviz;\n'
