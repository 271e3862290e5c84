"""Sessions of what does not fork again: two forks side by side, a capture; and how all refuse."""

from __future__ import annotations

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.errors import BadScenario, ForkvizError
from forkviz.session.others import CaptureSession, CompareSession
from forkviz.session.session import Session
from forkviz.session.showing import Exported, complaint
from tests.support.boards import CLOBBERED, IMG, SCRIPT
from tests.support.given import data_in
from tests.support.scenarios import scenario, two_relocated


@pytest.fixture(scope="module")
def both() -> CompareSession:
    """The same fork under two policies."""
    return CompareSession(
        *(forkviz.fork(two_relocated(), policy=p) for p in ("cygwin-2011-04", "repaired"))
    )


@pytest.fixture(scope="module")
def captured() -> CaptureSession:
    """A real parent and its child."""
    capture = forkviz.read(CLOBBERED)
    assert isinstance(capture, Capture)
    return CaptureSession(capture)


def test_two_forks_open_where_they_part(both: CompareSession) -> None:
    """Their rows are the comparison's."""
    data = both.data(both.opening)
    assert both.opening == data["opening"] > 0
    assert both.step_count == len(data["pairs"])
    assert both.held(10**9) == both.step_count - 1
    assert "back" not in data


def test_two_forks_only_export(both: CompareSession) -> None:
    """Nothing is forked again there."""
    for kind in ("edit", "policy", "remedy", "back", "live"):
        assert both.asked({"kind": kind, "number": 0, "name": "repaired"}, 0) is None
    answer = both.asked({"kind": "export"}, 0)
    assert isinstance(answer, Exported)
    assert data_in(answer.page)["pairs"]


def test_a_capture_has_one_step(captured: CaptureSession) -> None:
    """And its report is that of the capture, called after it."""
    assert (captured.opening, captured.step_count, captured.held(9)) == (0, 1, 0)
    assert captured.data(0)["still"] is True
    assert captured.asked({"kind": "edit", "edit": {}}, 0) is None
    answer = captured.asked({"kind": "export"}, 0)
    assert isinstance(answer, Exported)
    assert answer.name.endswith(".html")
    assert data_in(answer.page)["still"]


@pytest.mark.parametrize(
    "title", ["", "../../../tmp/x", "..", SCRIPT, "a/b\\c:d", "\x00", "x" * 999], ids=len
)
def test_no_title_makes_a_name_that_is_a_path(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A title is anything; the file's name is a plain one."""
    monkeypatch.setattr("forkviz.session.session.report_html", lambda *_, **__: "a report")
    name = Session(forkviz.fork(scenario([], title=title))).exported(0).name
    assert set(name) & set('<>:"/\\|?*\x00') == set()
    assert name.endswith(".html")
    assert 5 < len(name) <= 65
    assert not name.startswith(".")


# -- complaints ------------------------------------------------------------------------------------


def test_what_is_refused_says_what_is_wrong_and_how_to_mend_it() -> None:
    """Its own words, for they are safe to show."""
    error = BadScenario("more than 500 changes", hint="undo some of them")
    what, advice = complaint(error)
    assert what == str(error)
    assert "undo some of them" in what
    assert advice == "Nothing was changed."
    assert len(complaint(ForkvizError("x" * 9999))[0]) <= 2000


def test_an_error_that_is_no_refusal_asks_to_be_reported() -> None:
    """With its kind; what can't be seen of it is spelt out."""
    what, advice = complaint(RuntimeError(f"no\u202e room {IMG}"))
    assert what.startswith("RuntimeError: no")
    assert "\u202e" not in what
    assert "report" in advice
    assert len(complaint(KeyError("x" * 9999))[0]) == 2000
