"""Keys: the keyboard of an explorer, sent from the browser to Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.resources import files
from typing import Any

import anywidget
import traitlets

__all__ = ["Keys"]


class Keys(anywidget.AnyWidget):
    """Put inside a box of class ``forkviz-explorer``, it hears the keys pressed anywhere in it.

    label: what a screen reader calls the box.  watched: the keys that mean something, by their
    DOM names; all others are left to the notebook.
    """

    _esm = (files(__package__) / "keys.js").read_text(encoding="utf-8")
    label = traitlets.Unicode("forkviz explorer").tag(sync=True)
    watched = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(self, moves: Mapping[str, Callable[[], None]], label: str) -> None:
        """*moves*: what to do for each key."""
        super().__init__(watched=list(moves), label=label)
        self._moves = dict(moves)
        self.on_msg(self._pressed)

    def _pressed(self, _widget: object, content: Any, _buffers: object) -> None:
        move = self._moves.get(str(content.get("key"))) if isinstance(content, dict) else None
        if move is not None:
            move()
