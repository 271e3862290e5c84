"""explorers: an explorer is asked as the browser asks it."""

from __future__ import annotations

from typing import Any

import pytest

from forkviz.widgets.explorer import CompareExplorer, ForkExplorer
from tests.support.given import unfolded

__all__ = ["ask", "data_of", "edit"]


def ask(explorer: ForkExplorer | CompareExplorer, message: object) -> list[dict[str, Any]]:
    """Send *message* as the browser would; what is answered."""
    said: list[dict[str, Any]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            explorer, "send", lambda content, buffers=(): said.append({**content, "sent": buffers})
        )
        explorer._heard(explorer, message, [])
    return [{key: value for key, value in one.items() if value != ()} for one in said]


def edit(explorer: ForkExplorer, **fields: object) -> list[dict[str, Any]]:
    """Ask for another fork."""
    return ask(explorer, {"kind": "edit", "edit": fields})


def data_of(explorer: ForkExplorer | CompareExplorer) -> dict[str, Any]:
    """What it shows."""
    data = unfolded(explorer.data)
    assert isinstance(data, dict)
    return data
