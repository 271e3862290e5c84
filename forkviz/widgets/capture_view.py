"""capture_view: a capture in a notebook: both maps side by side, and a table of what moved."""

from __future__ import annotations

import html
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import Any

from ipywidgets import HTML, HBox, Layout, VBox

from forkviz.core.address import hex_, size_text
from forkviz.core.captures.capture import Capture
from forkviz.core.diff import Change, Status
from forkviz.core.region import Use, basename
from forkviz.core.text import clipped, quoted
from forkviz.front.style import strong
from forkviz.views.captured import Captured
from forkviz.views.legend import legend_html
from forkviz.views.notes import notes_html, said_of
from forkviz.widgets.pane import Pane, close_parts, load_bokeh

__all__ = ["CaptureView"]

_SIGNS = {
    Status.SAME: "✓",
    Status.CHANGED: "≠",
    Status.RESIZED: "≈",
    Status.MOVED: "↗",
    Status.REMOVED: "–",
    Status.ADDED: "+",
    Status.UNKNOWN: "?",
}
#: For one and for several.
_MEANING = {
    Status.SAME: ("kept its place", "kept their place"),
    Status.CHANGED: (
        "has other pages in the child, or is another build",
        "have other pages in the child, or are other builds",
    ),
    Status.RESIZED: ("changed its size in place", "changed their size in place"),
    Status.MOVED: ("is elsewhere in the child", "are elsewhere in the child"),
    Status.REMOVED: ("is in the parent alone", "are in the parent alone"),
    Status.ADDED: ("is in the child alone", "are in the child alone"),
    Status.UNKNOWN: ("can't be compared", "can't be compared"),
}


@cache
def _css() -> str:
    """The view's style, which the style of a notebook does not override."""
    return strong((files("forkviz.widgets") / "capture.css").read_text(encoding="utf-8"))


class CaptureView(VBox):
    """Parent and child as they were captured, side by side on one squashed hex axis."""

    def __init__(self, capture: Capture) -> None:
        load_bokeh()
        self.capture = capture
        self.picture = Captured(capture)
        self.pane = Pane(self.picture.figure)
        self.picture.figure.y_range.on_change("start", self._zoomed)
        self.picture.figure.y_range.on_change("end", self._zoomed)
        side = HTML(self._summary(), layout=Layout(flex="1 1 0", min_width="0"))
        side.add_class("forkviz-side")
        left = VBox([self.pane, HTML(legend_html())], layout=Layout(flex="1.15 1 0", min_width="0"))
        super().__init__([HTML(f"<style>{_css()}</style>"), HBox([left, side])])
        self.add_class("forkviz-capture")

    def __repr__(self) -> str:
        return f"<CaptureView {quoted(self.capture.title)}>"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        self.pane.refresh()
        return super()._repr_mimebundle_(**kwargs)

    def close(self) -> None:
        """Free the view's models, here and in the browser."""
        close_parts(self)
        super().close()

    def _zoomed(self, _attr: str, _old: Any, _new: Any) -> None:
        self.picture.zoom.choose()

    def _summary(self) -> str:
        title = f'<p class="what"><b>{html.escape(clipped(self.capture.title, 200))}</b></p>'
        if self.capture.child is None:
            why = "There is no map of the child to compare with."
            return f"{title}<p>{why}</p>{notes_html(said_of(self.capture))}"
        groups = (
            ("Cygwin DLLs", lambda c: c.name in self.picture.cygwin),
            ("Windows DLLs and programs", lambda c: c.use is Use.IMAGE),
            ("stacks", lambda c: c.use is Use.STACK),
            ("heaps", lambda c: c.use is Use.HEAP),
            ("shared regions", lambda c: c.use is Use.SHARED),
            ("all else", lambda c: True),
        )
        parts = [title, '<table class="forkviz-moves">']
        left = list(self.picture.changes)
        for heading, belongs in groups:
            group = [c for c in left if belongs(c)]
            left = [c for c in left if not belongs(c)]
            parts += self._group(heading, group)
        parts.append("</table>")
        return "".join(parts) + notes_html(said_of(self.capture))

    def _group(self, heading: str, group: list[Change]) -> list[str]:
        if not group:
            return []
        rows = [f'<tr><th colspan="4">{heading}</th></tr>']
        counts = Counter(change.status for change in group)
        rows += [
            f'<tr><td>{_SIGNS[status]}</td><td colspan="3">{counts[status]} '
            f"{_MEANING[status][counts[status] > 1]}{_names(group, status)}</td></tr>"
            for status in Status
            if counts[status]
        ]
        rows += [
            f"<tr><td></td><td>{_name(c)}</td>"
            f'<td class="address">{hex_(c.a)} → {hex_(c.b)}</td><td>{size_text(c.a_size)}</td></tr>'
            for c in group
            if c.status is Status.MOVED
        ]
        return rows


def _name(change: Change) -> str:
    return html.escape(clipped(basename(change.name), 200) or "private memory")


def _names(group: list[Change], status: Status) -> str:
    """The names of those that are in one process alone; the moved ones have rows of their own."""
    if status not in (Status.REMOVED, Status.ADDED):
        return ""
    names = sorted({basename(c.name) for c in group if c.status is status and c.name})
    shown = ", ".join(clipped(name, 200) for name in names)
    return f": {html.escape(shown)}" if names else ""
