"""A report of any names is read back, with its notes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import forkviz
from forkviz.redaction.redact import redact
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from tests.support.scenarios import awkward_scenarios, quick


@settings(quick, max_examples=4)
@given(awkward_scenarios(), st.text(max_size=9), st.booleans())
def test_a_report_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, scenario: Scenario, note: str, redacted: bool
) -> None:
    """Also with other words for people; it may be written over itself."""
    trace = forkviz.fork(scenario)
    if redacted:
        trace = redact(trace)
    place = forkviz.report(trace, tmp_path_factory.mktemp("r") / "x.html", notes={0: note})
    before = place.read_bytes()
    again = forkviz.read(place)
    assert isinstance(again, Trace)
    assert again == trace
    assert again.notes == ({0: note} if note.strip() else {})
    assert forkviz.report(place, place).read_bytes() == before
