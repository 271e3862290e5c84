"""Pane: a bokeh figure as an ipywidget that stays current when it is shown again."""

from __future__ import annotations

from typing import Any

from bokeh.io import output_notebook
from bokeh.plotting import figure
from bokeh.resources import INLINE
from ipywidgets import Layout, Widget
from jupyter_bokeh.widgets import BokehModel

__all__ = ["Pane", "close_parts", "load_bokeh"]


def load_bokeh() -> None:
    """Put BokehJS onto the page, once a notebook and from here, not from a network.

    Without it a BokehModel shows a complaint instead of the figure.
    """
    output_notebook(INLINE, hide_banner=True)


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


class Pane(BokehModel):
    """A figure in a notebook.

    A BokehModel describes its figure once, as it was at the start, and sends changes after that.
    Whoever comes later (a page that is loaded again, a second view) would see the start; so the
    description is made anew when it is asked for and something has changed since.
    """

    _stale = False

    def __init__(self, pane: figure) -> None:
        super().__init__(pane, layout=Layout(width="100%", min_width="0"))

    def close(self) -> None:
        """Free the figure's models, here and in the browser; a second time does nothing."""
        if self.comm is not None:
            super().close()

    def refresh(self) -> None:
        """Describe the figure as it is now."""
        if self._stale:
            self._stale = False
            self.render_bundle = self._model_to_traits(self._model)

    def get_state(self, key: Any = None, drop_defaults: bool = False) -> Any:
        """What a front end asks for: with the figure as it is now, if that is asked for."""
        if key is None:
            with self.hold_trait_notifications():
                self.refresh()
        return super().get_state(key, drop_defaults)

    def _document_patched(self, event: Any) -> None:
        self._stale = True
        super()._document_patched(event)

    def __repr__(self) -> str:
        return f"<Pane {self._model.name}>"
