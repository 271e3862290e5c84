"""diagnosed: what a page shows of messages: why a fork fails, and the maps beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from forkviz.arguments.diagnosing import read_case
from forkviz.arguments.forkable import unforkable
from forkviz.cli.render.diagnosis.answer import answer_lines
from forkviz.cli.render.diagnosis.lines import plain
from forkviz.diagnosis.engine import diagnosis_of
from forkviz.diagnosis.record import diagnosis_record
from forkviz.diagnosis.redaction.redacted import redacted
from forkviz.front.data import capture_data
from forkviz.front.diagnosis_data import diagnosis_data
from forkviz.session.showing import Showing
from forkviz.views.still import Still

__all__ = ["DiagnosisSession", "issue_text"]

#: Columns of a text for an issue.
_WIDTH = 80


class DiagnosisSession(Showing):
    """The diagnosis of some files; it has one step.

    found: the diagnosis.  maps: what the files show of processes, None for none.
    """

    def __init__(self, names: Sequence[str]) -> None:
        """Of the files *names* together; raises as ``forkviz.diagnose``."""
        case = read_case(names)
        self.found = diagnosis_of(case)
        self.maps = case.capture if case.capture.parent is not None else None
        why = unforkable(self.maps) if self.maps is not None else ""
        self._besides = [f"No fork: {why}."] if why else []

    @property
    def title(self) -> str:
        """What is the matter, in a sentence."""
        claims = self.found.claims
        return claims[0].sentence if claims else "no failed fork"

    @property
    def step_count(self) -> int:
        """One: nothing is stepped."""
        return 1

    @property
    def opening(self) -> int:
        """The only step."""
        return 0

    def data(self, opening: int) -> dict[str, Any]:
        """What ``front/diagnosis`` shows, as plain values that JSON can hold."""
        data = diagnosis_data(diagnosis_record(self.found))
        if self.maps is not None:
            data["maps"] = capture_data(Still(self.maps), self._besides)
        return data

    def report(self, step: int) -> str:
        """The diagnosis as a page of its own."""
        from forkviz.reports.diagnosis import diagnosis_html

        return diagnosis_html(self.found, self.maps, self._besides)


def issue_text(names: Sequence[str]) -> str:
    """What ``forkviz diagnose --redact`` writes of the files *names* together."""
    case = read_case(names)
    answer = redacted(diagnosis_of(case), (text.lines for text in case.texts))
    return "\n".join(plain(line).rstrip() for line in answer_lines(answer, _WIDTH))
