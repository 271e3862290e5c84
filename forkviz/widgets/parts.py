"""parts: what a widget is made of, which goes with it."""

from __future__ import annotations

from ipywidgets import Widget

__all__ = ["close_parts"]


def close_parts(widget: Widget) -> None:
    """Close everything that *widget* is made of, down to layouts and styles.

    ipywidgets keeps each model, with its callbacks, until it is closed itself; closing a box leaves
    what is in it.
    """
    for name in widget.keys:
        value = getattr(widget, name)
        for part in value if isinstance(value, list | tuple) else [value]:
            if isinstance(part, Widget):
                close_parts(part)
                part.close()
