"""page: what every page has that must work from disk: data that are inert, and a policy.

The policy forbids any network and any script but those whose hash it names.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

__all__ = ["inert_json", "sealed", "writable"]

_POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)


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
