"""Prefixes: what is handed on of a fork up to a question, and nothing of what comes after it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import forkviz
from forkviz.course.drawing import draw
from forkviz.course.kinds import KINDS
from forkviz.course.prefixes import beginning, cut, until
from forkviz.course.problem import Prefix
from forkviz.errors import ForkvizError
from forkviz.events import (
    BlockChosen,
    Call,
    ChildCreated,
    Event,
    FaultStruck,
    OrderDecided,
    Why,
)
from forkviz.front.data import board_data
from forkviz.rebase.proof import forked
from forkviz.session.beginning import BeginningSession
from forkviz.session.messages import Asked
from forkviz.session.showing import Exported
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from tests.support.scenarios import two_relocated

TOPICS = [topic for topic in KINDS if draw(topic, 1).problem.prefix is not None]


def answers(event: Event, topic: str) -> bool:
    """Whether *event* has the answer to a problem of *topic*, or is of a later moment."""
    match event:
        case OrderDecided():
            return topic == "order"
        case BlockChosen() | Call(why=Why.LOOK | Why.BLOCK):
            return topic == "blocks"
        case Call(why=Why.TRIAL):
            return topic in ("lands", "trials", "fails", "policy", "moves")
        case Call(why=Why.PROTECT):
            return topic in ("fails", "occupant", "exit", "policy", "moves")
        case FaultStruck():
            return topic == "reserves"
        case ChildCreated(attempt=attempt):
            return attempt > 1
    return False


def prefix_of(topic: str, seed: int) -> Prefix:
    prefix = draw(topic, seed).problem.prefix
    assert prefix is not None
    return prefix


def test_all_kinds_but_one_have_a_fork_behind_them() -> None:
    """A log fits many forks: it has its diagnosis, and that only after the answer."""
    assert set(KINDS) - set(TOPICS) == {"cause"}
    for seed in range(20):
        drawn = draw("cause", seed)
        assert (drawn.problem.prefix, drawn.whole) == (None, None)
        assert drawn.log


@pytest.mark.parametrize("topic", TOPICS)
def test_the_beginning_ends_before_the_answer(topic: str) -> None:
    """It begins as the fork does, and has not ended; no event of it has the answer."""
    for seed in range(10):
        prefix = prefix_of(topic, seed)
        whole, found = forked(prefix.scenario), beginning(prefix)
        assert found.events == whole.events[: prefix.events]
        assert found.waits
        assert found.ending == "waits"
        assert not any(answers(event, topic) for event in found)
        assert found.state(-1) == whole.state(prefix.events - 1)


def reachable(value: object) -> set[int]:
    """The ids of all that *value* holds on to."""
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, str | int | type) or type(one) is type(sys):
            continue
        seen.add(id(one))
        if isinstance(one, dict):
            waiting += [*one, *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            waiting += one
        waiting += vars(one).values() if hasattr(one, "__dict__") else []
        for name in (n for kind in type(one).__mro__ for n in getattr(kind, "__slots__", ())):
            waiting += [getattr(one, name)] if hasattr(one, name) else []
    return seen


def test_what_is_handed_on_holds_no_later_event() -> None:
    """Neither openly nor in what it keeps for itself."""
    whole = forked(two_relocated())
    list(whole.states())
    found = cut(whole, 30)
    held = reachable(found)
    assert id(found.events[29]) in held
    assert not [event for event in whole.events[30:] if id(event) in held]
    assert id(whole.outcome) not in held


@pytest.mark.parametrize("events", [0, -1])
def test_a_beginning_has_a_step_and_an_end_that_is_missing(events: int) -> None:
    """All of a fork is no beginning."""
    whole = forked(two_relocated())
    for wrong in (events, len(whole), len(whole) + 1):
        with pytest.raises(ForkvizError, match="can't be cut"):
            cut(whole, wrong)
    with pytest.raises(ForkvizError, match="no step"):
        until(whole, lambda _event: False)
    with pytest.raises(ForkvizError, match="has ended"):
        BeginningSession(whole)


# -- what an explorer is given ---------------------------------------------------------------------


def of(trace: Trace) -> dict[str, object]:
    return json.loads(json.dumps(board_data(Board(trace), 0)))  # type: ignore[no-any-return]


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_is_given_no_later_step_and_no_verdict(topic: str) -> None:
    """Of each list that goes by steps as many as there are; no words that only later steps have."""
    prefix = prefix_of(topic, 2)
    session = BeginningSession(beginning(prefix))
    data = json.loads(json.dumps(session.data(session.opening)))
    whole = of(forked(prefix.scenario))
    steps = prefix.events
    assert session.step_count == steps == session.opening + 1
    for key in ("words", "changes"):
        assert len(data[key]) == steps, key
        assert len(whole[key]) > steps, key  # type: ignore[arg-type]
    assert all(step < steps for step in (*data["decisions"], *data["failures"]))
    assert all(row[0] < steps for row in data["calls"])
    assert all(int(step) < steps for step in data["needs"])
    assert data["verdict"]["head"] == "Up to here"
    assert (data["verdict"]["links"], data["verdict"]["occupant"]) == ([], None)
    assert (data["diagnosis"], data["message"], data["exit_code"], data["errno"]) == (
        None,
        "",
        0,
        0,
    )
    later = {what for words in whole["words"][steps:] for what in said(words, whole)}  # type: ignore[index]
    before = {what for words in whole["words"][:steps] for what in said(words, whole)}  # type: ignore[index]
    assert later - before
    assert not (later - before) & set(data["strings"])


def said(words: list[object], data: dict[str, object]) -> list[str]:
    """What a step says, and why."""
    strings = data["strings"]
    return [strings[words[1]], strings[words[2]]]  # type: ignore[index]


def test_nothing_that_is_asked_of_it_forks_again() -> None:
    """Another policy, a change, a link, another scenario: none of them has an answer."""
    session = BeginningSession(beginning(prefix_of("occupant", 2)))
    for message in (
        {"kind": Asked.POLICY, "name": "repaired"},
        {"kind": Asked.EDIT, "edit": {"edit": "switch", "name": "topsort", "on": False}},
        *({"kind": kind} for kind in (Asked.SCENARIO, Asked.UNDO, Asked.RESET, Asked.REMEDY)),
        *({"kind": kind} for kind in (Asked.LINK, Asked.LIVE, Asked.BACK)),
    ):
        assert session.asked(message, 3) is None


@pytest.mark.figures
def test_its_report_holds_the_beginning_alone(tmp_path: Path) -> None:
    """What is read back of the page is what was shown."""
    session = BeginningSession(beginning(prefix_of("blocks", 2)))
    answer = session.asked({"kind": Asked.EXPORT}, 0)
    assert isinstance(answer, Exported)
    assert answer.name == "What-reserve_at-blocks.html"
    page = tmp_path / answer.name
    page.write_text(answer.page, encoding="utf-8")
    assert forkviz.read(page) == session.trace


@pytest.mark.figures
def test_a_notebook_shows_the_beginning_alone() -> None:
    """What the browser gets are the session's data, and no message makes it more."""
    from forkviz.front.giving.given import given

    prefix = prefix_of("order", 2)
    widget = forkviz.explore(prefix)
    assert type(widget).__name__ == "BeginningExplorer"
    try:
        session = BeginningSession(beginning(prefix))
        assert widget.data == given(session.data(session.opening))
        assert widget.step == len(widget.trace) - 1 == prefix.events - 1
        before = widget.data
        widget._heard(widget, {"kind": Asked.POLICY, "name": "repaired"}, None)
        widget.step = 10_000
        assert (widget.data, widget.step) == (before, prefix.events - 1)
        assert repr(widget).startswith("<BeginningExplorer 'The order of the sort', step")
    finally:
        widget.close()
