"""capture_view: a capture in a notebook: the explorer's map, and what it shows, in words."""

from __future__ import annotations

from typing import Any

from forkviz.core.captures.capture import Capture
from forkviz.core.text import quoted
from forkviz.session.others import CaptureSession
from forkviz.views.still import Still
from forkviz.widgets.explorer import Explorer

__all__ = ["CaptureView"]


class CaptureView(Explorer):
    """Both maps of a capture as they were observed, side by side, as in its report.

    What parent and child have alike is folded; words and notes stand beside the maps.
    height: pixels; where it is left out, as high as what is visible of the notebook.
    """

    _showing: CaptureSession

    def __init__(self, capture: Capture, *, height: int | None = None) -> None:
        made = CaptureSession(capture)
        super().__init__(made, step=made.opening, height=height or 0)

    @property
    def capture(self) -> Capture:
        """The capture that is shown."""
        return self._showing.capture

    @property
    def picture(self) -> Still:
        """What is drawn of it."""
        return self._showing.picture

    def __repr__(self) -> str:
        return f"<CaptureView {quoted(self.capture.title)}>"

    def _carried(self) -> dict[str, Any] | None:
        return None  # it has no fork to step through
