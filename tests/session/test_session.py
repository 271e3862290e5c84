"""A session of a fork: what each message leads to, at which step, and what it leaves as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.errors import BadScenario, ForkvizError
from forkviz.front.compare_data import opening_row
from forkviz.session.messages import Asked
from forkviz.session.session import Session
from forkviz.session.showing import Exported, Linked, Shown
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from tests.support.boards import CLOBBERED, RECURSION, few, trace_of
from tests.support.diagnoses import COLLISION
from tests.support.given import data_in
from tests.support.scenarios import two_relocated

OCCUPY = {
    "kind": "edit",
    "edit": {"edit": "occupy", "start": "0x25c0000", "size": "0x10000", "name": "mine"},
}
SWITCH = {"kind": "edit", "edit": {"edit": "switch", "name": "topsort", "on": False}}


@pytest.fixture
def session() -> Session:
    """Of a fork with a recursion of six retries, with another one that can be chosen."""
    return Session(trace_of(RECURSION), scenarios=[forkviz.fork(two_relocated())])


@pytest.fixture
def failing() -> Session:
    """Of a real fork that failed."""
    return Session(trace_of(CLOBBERED))


def shown(session: Session, message: Mapping[str, Any], step: int = 0) -> Shown:
    """What *message* shows, as a worker would send it."""
    answer = session.asked(message, step)
    assert isinstance(answer, Shown)
    assert 0 <= answer.step < session.step_count
    json.dumps(answer.data, allow_nan=False)
    return answer


def move_of(data: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
    """The number of the first remedy that moves a DLL, and the move."""
    remedies = data["diagnosis"]["causes"][0]["remedies"]
    return next((i, one["moves"][0]) for i, one in enumerate(remedies) if one["moves"])


def state(session: Session) -> tuple[Trace, object, dict[str, Any]]:
    return session.trace, session.beside, session.data(session.opening)


def test_it_opens_at_the_failure(failing: Session) -> None:
    """Its data say so, too."""
    data = failing.data(failing.opening)
    assert failing.opening == failing.trace.failure() == data["opening"]
    assert failing.step_count == len(failing.trace) == len(data["changes"])
    assert failing.board.trace is failing.trace


# -- what if ---------------------------------------------------------------------------------------


def test_a_change_is_forked_and_taken_back(session: Session) -> None:
    """The data are those of the new fork, with what was changed in words."""
    before = session.trace
    changed = shown(session, OCCUPY)
    assert not session.trace.succeeded
    assert changed.data["message"] == session.trace.message
    assert changed.data["edits"] == ["mine has 0x25c0000-0x25d0000 (64 KiB) in the child"]
    assert shown(session, {"kind": "undo"}).data["edits"] == []
    assert session.trace == before


def test_the_view_stays_at_the_step_that_belongs_to_it(session: Session) -> None:
    """Under another policy the same event has another number."""
    here = session.trace.events[20]
    answer = shown(session, SWITCH, 20)
    assert answer.step < 20
    assert session.trace.events[answer.step] == here


@pytest.mark.parametrize(("step", "same"), [(-5, 0), (10**9, None)])
def test_a_step_that_there_is_not_is_the_nearest_one(
    session: Session, step: int, same: int | None
) -> None:
    """A view may be late, or lie."""
    last = session.step_count - 1
    at = shown(session, {"kind": "policy", "name": "repaired"}, step).step
    other = Session(trace_of(RECURSION))
    nearest = last if same is None else same
    assert at == shown(other, {"kind": "policy", "name": "repaired"}, nearest).step


def test_another_policy_keeps_what_was_changed_besides(session: Session) -> None:
    """And takes the place of the switches before it; a reset takes all of it back."""
    shown(session, OCCUPY)
    shown(session, SWITCH)
    assert shown(session, {"kind": "policy", "name": "repaired"}).data["policy"] == "repaired"
    assert any(region.name == "mine" for region in session.trace.scenario.child)
    shown(session, {"kind": "reset"})
    assert session.trace == trace_of(RECURSION)


def test_another_scenario_is_shown_without_the_changes(session: Session) -> None:
    """They belong to the other one."""
    shown(session, SWITCH)
    answer = shown(session, {"kind": "scenario", "number": 1})
    assert session.trace == forkviz.fork(two_relocated())
    assert (answer.data["scenario"], answer.data["edits"]) == (1, [])
    assert len(answer.data["scenarios"]) == 2


# -- a remedy --------------------------------------------------------------------------------------


def test_a_remedy_shows_both_forks_and_then_the_one_after_it(failing: Session) -> None:
    """A step is a row of both while they are side by side."""
    before = failing.trace
    number, move = move_of(failing.data(0))
    both = shown(failing, {"kind": "remedy", "number": number})
    assert (both.data["a"]["succeeded"], both.data["b"]["succeeded"]) == (False, True)
    assert both.data["back"] is True
    assert failing.beside is not None
    assert both.step == both.data["opening"] == opening_row(failing.beside)
    assert failing.step_count == len(both.data["pairs"])
    assert both.data["b"]["title"].endswith(f"{move['name']} is rebased to {move['to']:#x}")
    assert failing.data(0) == both.data
    after = shown(failing, {"kind": "back"})
    assert (after.data["succeeded"], after.step) == (True, opening_step(failing.trace))
    assert failing.beside is None
    assert failing.asked({"kind": "back"}, 0) is None
    shown(failing, {"kind": "undo"})
    assert failing.trace == before


def test_another_fork_leaves_the_comparison(failing: Session) -> None:
    """It goes by where the fork after the remedy opens, for a row is no step of it."""
    number, _ = move_of(failing.data(0))
    failing.apply_remedy(number)
    answer = failing.replace(failing.trace, failing.step_count - 1)
    assert failing.beside is None
    assert answer.step == opening_step(failing.trace)


def test_what_messages_told_is_of_the_first_fork_alone() -> None:
    """After a change it is another fork, with a diagnosis of its own."""
    made = Session(trace_of(CLOBBERED), diagnosis=COLLISION)
    assert made.data(0)["diagnosis"]["causes"][0]["class"] == "base-collision"
    answer = shown(made, SWITCH)
    assert answer.data["diagnosis"]["causes"][0]["class"] == "injected-fixed"


# -- reports ---------------------------------------------------------------------------------------


def test_the_report_opens_at_the_step_and_is_called_after_the_fork(session: Session) -> None:
    """As ``forkviz.report`` writes it."""
    answer = session.asked({"kind": "export"}, 23)
    assert isinstance(answer, Exported)
    assert answer.name == "One-relocated-DLL-six-holes-below-it.html"
    assert data_in(answer.page)["opening"] == 23


def test_the_report_of_two_forks_is_the_comparison(failing: Session) -> None:
    """What is shown is what is exported."""
    failing.apply_remedy(move_of(failing.data(0))[0])
    answer = failing.asked({"kind": "export"}, 0)
    assert isinstance(answer, Exported)
    assert data_in(answer.page)["pairs"]


# -- refusals --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "edit", "edit": {"edit": "base", "dll": "d0.dll", "base": "nowhere"}},
        {"kind": "edit", "edit": {"edit": "base", "dll": "<b>no.dll", "base": "0x700000"}},
        {"kind": "edit", "edit": 7},
        {"kind": "edit"},
        {"kind": "policy", "name": "windows-95"},
        {"kind": "policy", "name": None},
        {"kind": "scenario", "number": 3},
        {"kind": "scenario", "number": -1},
        {"kind": "scenario", "number": True},
        {"kind": "remedy", "number": 0},
        {"kind": "remedy", "number": "0"},
    ],
    ids=str,
)
def test_what_can_t_be_made_is_refused_and_changes_nothing(
    session: Session, message: Mapping[str, object]
) -> None:
    """The view that asked still shows what there is."""
    shown(session, SWITCH)
    before = state(session)
    with pytest.raises(ForkvizError):
        session.asked(message, 5)
    assert state(session) == before


@pytest.mark.parametrize("step", [None, "5", 5.0, True])
def test_a_message_from_no_step_is_refused(session: Session, step: Any) -> None:
    """True is no step, although it counts as 1."""
    with pytest.raises(BadScenario, match="from no step"):
        session.asked(OCCUPY, step)
    assert session.trace == trace_of(RECURSION)


@pytest.mark.parametrize(
    "message", [None, 7, "edit", [], {}, {"kind": "x"}, {"kind": None}, {"kind": ["edit"]}]
)
def test_a_message_that_means_nothing_does_nothing(session: Session, message: object) -> None:
    """It comes from a browser, and may be anything."""
    before = state(session)
    assert session.asked(message, 0) is None
    assert state(session) == before


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)
FIELDS = st.fixed_dictionaries(
    {"kind": st.sampled_from([one for one in Asked if one != Asked.EXPORT])},
    optional={"edit": ANYTHING, "number": ANYTHING, "name": ANYTHING},
)


@few
@given(FIELDS, st.integers())
def test_no_message_breaks_it(message: dict[str, Any], step: int) -> None:
    """It is answered, refused in words, or means nothing."""
    session = Session(forkviz.fork(two_relocated()))
    try:
        answer = session.asked(message, step)
    except ForkvizError:
        assert session.trace == forkviz.fork(two_relocated())
    else:
        assert answer is None or isinstance(answer, Shown | Linked)
