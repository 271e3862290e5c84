"""others: sessions of what does not fork again: two forks side by side, maps of a capture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from forkviz.comparison.compare import compare
from forkviz.core.captures.capture import Capture
from forkviz.diagnosis.case import case_of
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.diagnosis.engine import diagnosis_of
from forkviz.front.compare_data import compare_data, opening_row
from forkviz.front.data import board_data, capture_data
from forkviz.reports.cure import shown
from forkviz.reports.html import capture_html, compare_html
from forkviz.session.showing import Showing
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from forkviz.views.still import Still

__all__ = ["CaptureSession", "CompareSession"]


class CompareSession(Showing):
    """Two forks side by side, aligned; a step is a row of both.  comparison: what belongs to what.

    It opens at the difference that decides how they end, else at the first one.
    """

    def __init__(self, a: Trace, b: Trace) -> None:
        self.trace, self.other = a, b
        self.comparison = compare(a, b)

    @property
    def title(self) -> str:
        """The title of the first one's scenario, as it was written."""
        return self.trace.scenario.title

    @property
    def step_count(self) -> int:
        """Rows of both."""
        return len(self.comparison.pairs)

    @property
    def opening(self) -> int:
        """The row of the difference that decides, else of the first one."""
        return opening_row(self.comparison)

    def data(self, opening: int) -> dict[str, Any]:
        """Both, as plain values that JSON can hold; they open where they part, not at *opening*."""
        sides = [
            board_data(Board(trace), opening_step(trace), notes=trace.notes)
            for trace in (self.trace, self.other)
        ]
        return compare_data(self.comparison, *sides)

    def report(self, step: int) -> str:
        """The report of both as HTML; it opens where they part, not at *step*."""
        return compare_html(self.trace, self.other)


class CaptureSession(Showing):
    """Both maps of a capture as they were observed; it has one step.

    picture: what is drawn of them.  Messages in the capture tell why a fork failed, if one did.
    """

    def __init__(self, capture: Capture, besides: Sequence[str] = ()) -> None:
        """besides: what else is to be said, such as why no fork can be shown."""
        self.capture = capture
        self._besides = tuple(besides)
        self.picture = Still(capture)
        self._diagnosis = _diagnosed(capture)

    @property
    def title(self) -> str:
        """The title of the capture."""
        return self.capture.title

    @property
    def step_count(self) -> int:
        """One: a capture is a moment."""
        return 1

    @property
    def opening(self) -> int:
        """The only step."""
        return 0

    def data(self, opening: int) -> dict[str, Any]:
        """The maps and what is said of them, as plain values that JSON can hold."""
        told = shown(self._diagnosis) if self._diagnosis is not None else None
        return capture_data(self.picture, self._besides, told)

    def report(self, step: int) -> str:
        """The report of the capture as HTML."""
        return capture_html(self.capture, self._besides, self._diagnosis)


def _diagnosed(capture: Capture) -> Diagnosis | None:
    """Why a fork failed, where the capture has messages of one that did."""
    if not capture.findings:
        return None
    found = diagnosis_of(case_of(capture))
    return found if found.failed else None
