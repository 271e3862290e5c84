"""The data that a page or a widget is given, as its front end unfolds them."""

from __future__ import annotations

import base64
import functools
import json
import re
from typing import Any

from tests.support.node import run_pieces

__all__ = ["data_in", "island", "unfolded"]

_ISLAND = re.compile(r'<script type="[\w/]+" id="forkviz-data">(.*?)</script>', re.DOTALL)


def island(page: str) -> str:
    """The data of *page*, as they stand in it."""
    (found,) = _ISLAND.findall(page)
    return str(found)


def data_in(page: str) -> Any:
    """What the page shows."""
    text = island(page)
    return json.loads(text if text.startswith(("{", "[")) else _unfolded(text))


def unfolded(given: bytes) -> Any:
    """The data that are sent as *given*."""
    return json.loads(_unfolded(base64.b64encode(given).decode("ascii")))


@functools.lru_cache(maxsize=64)
def _unfolded(text: str) -> str:
    # As JSON: each caller gets values of its own.
    return json.dumps(run_pieces(["base/given.js"], "(text) => dataOf(text)", text))
