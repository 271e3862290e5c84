"""page: what every page has that must work from disk: BokehJS, figures, data, and a policy.

The policy forbids any network and any script but those whose hash it names.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from bokeh.embed import json_item
from bokeh.settings import settings

__all__ = ["bokeh_js", "figure_item", "inert_json", "sealed", "writable"]

_POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)


def bokeh_js() -> str:
    """BokehJS without widgets, tables and WebGL, which the figures don't use."""
    return (Path(settings.bokehjs_path()) / "js" / "bokeh.min.js").read_text(encoding="utf-8")


def sealed(*scripts: str) -> tuple[str, ...]:
    """The Content-Security-Policy that lets just *scripts* run, and the element of each."""
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    return (
        _POLICY.format(hashes=hashes),
        *(f"<script>{script}</script>" for script in scripts),
    )


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def inert_json(value: Any) -> str:
    """*value* as JSON that can stand inside a script element, whatever names it holds."""
    data = json.dumps(
        value, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_plain
    )
    return data.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} in the page's data")


def writable(page: str) -> str:
    """*page* as a file can hold it: the name of a file may be no text, with half characters."""
    return page.encode("utf-8", "replace").decode("utf-8")


def figure_item(pane: Any) -> dict[str, Any]:
    """A figure as BokehJS embeds it, with ids that depend on nothing but the figure."""
    item = dict(json_item(pane))
    item.pop("target_id", None)
    names: dict[str, str] = {}
    # Each pane has ids of its own: bokeh keeps all that is on a page in one index.
    prefix = pane.name

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


_ID_KEYS = frozenset({"id", "root_id"})
