"""page: what every page has: its frame, a policy, and data that are inert.

The policy of one that works from disk forbids any network and any script but those whose hash it
names.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

from forkviz.core.text import clipped
from forkviz.front.giving.given import given

__all__ = ["PART", "document", "engine_elements", "inert_data", "inert_json", "sealed"]

_POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)
#: A page with an engine runs WebAssembly, in a worker of its own script.
_WASM, _WORKER = " 'wasm-unsafe-eval'", "; worker-src blob:; connect-src 'none'"
#: Before the name of a part of an engine, in the id of its element.
PART = "forkviz-part-"
_LEVEL = 9
#: Characters of a title; one that is longer is cut.
_LONGEST = 200
_DOCUMENT = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="forkviz">
{metas}<title>{title} – forkviz</title>
{head}
</head>
<body{body_class}>
{body}
</body>
</html>
"""


def document(
    title: str, head: str, body: str, *, policy: str, metas: str = "", body_class: str = ""
) -> str:
    """A page of HTML.

    title: a text.  metas: elements before it, each with its line end; head: those behind it.
    policy: its Content-Security-Policy.
    """
    page = _DOCUMENT.format(
        policy=policy,
        metas=metas,
        title=html.escape(clipped(title, _LONGEST)),
        head=head,
        body_class=f' class="{body_class}"' if body_class else "",
        body=body,
    )
    # The name of a file may be no text, with half characters; a page can't hold those.
    return page.encode("utf-8", "replace").decode("utf-8")


def sealed(*scripts: str, engine: bool = False) -> tuple[str, ...]:
    """The Content-Security-Policy that lets just *scripts* run, and the element of each.

    engine: whether the page brings Python with it, too.
    """
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    if engine:
        hashes += _WASM
    return (
        _POLICY.format(hashes=hashes) + (_WORKER if engine else ""),
        *(f"<script>{script}</script>" for script in scripts),
    )


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def inert_data(data: Mapping[str, Any]) -> str:
    """The *data* of an explorer as one word of base64, which no name can end."""
    return base64.b64encode(given(data)).decode("ascii")


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


def engine_elements(parts: Iterable[tuple[str, bytes]]) -> str:
    """The elements that hold *parts*, by name, which no browser runs: deflated, in base64."""
    return "\n".join(
        f'<script type="text/plain" id="{PART}{name}">'
        f"{base64.b64encode(zlib.compress(data, _LEVEL)).decode('ascii')}</script>"
        for name, data in parts
    )
