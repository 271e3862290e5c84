"""page: what every page has that must work from disk: data that are inert, and a policy.

The policy forbids any network and any script but those whose hash it names.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

from forkviz.front.giving.given import given

__all__ = ["PART", "engine_elements", "inert_data", "inert_json", "sealed", "writable"]

_POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)
#: A page with an engine runs WebAssembly, in a worker of its own script.
_WASM, _WORKER = " 'wasm-unsafe-eval'", "; worker-src blob:; connect-src 'none'"
#: Before the name of a part of an engine, in the id of its element.
PART = "forkviz-part-"
_LEVEL = 9


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


def writable(page: str) -> str:
    """*page* as a file can hold it: the name of a file may be no text, with half characters."""
    return page.encode("utf-8", "replace").decode("utf-8")


def engine_elements(parts: Iterable[tuple[str, bytes]]) -> str:
    """The elements that hold *parts*, by name, which no browser runs: deflated, in base64."""
    return "\n".join(
        f'<script type="text/plain" id="{PART}{name}">'
        f"{base64.b64encode(zlib.compress(data, _LEVEL)).decode('ascii')}</script>"
        for name, data in parts
    )
