"""assets: the front end's JavaScript and CSS, joined from their pieces."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from forkviz.front.style import strong

__all__ = ["PIECES", "css", "explorer_js", "report_js", "widget_js"]

#: The pieces of the explorer, in an order in which all that runs at once finds what it needs.
PIECES = (
    "dom", "turns", "focus", "store", "find", "boxes", "taps", "space", "minimap", "timeline",
    "sorting", "recursion", "words", "listing", "calls", "search", "keys", "theme", "print",
    "whatif", "live", "said", "picked", "alert", "bar", "shell", "mount", "compare",
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
