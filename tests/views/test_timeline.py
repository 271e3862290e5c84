"""The timeline: a mark for each step, a box for each phase, a part for each child."""

from __future__ import annotations

from dataclasses import replace

import forkviz
from forkviz.building import Fault, FaultKind
from forkviz.events import Compared, Finished, FrameEntered, PhaseEntered
from forkviz.machine.events import ChildCreated
from forkviz.machine.phase import Phase
from forkviz.views.board import Board
from forkviz.views.figures.explorer import MARKERS
from forkviz.views.timeline import MARKS
from tests.support.boards import SOURCES, board_of
from tests.support.scenarios import two_relocated


def test_the_timeline_has_a_mark_for_each_step_and_a_row_for_each_child() -> None:
    """Of a kind that has a name and a shape; a failure is one, and so is a decision."""
    for source in SOURCES:
        board = board_of(source)
        marks = board.tables["ticks"]["mark"]
        assert len(marks) == len(board)
        assert set(marks) <= {*MARKERS, "call", "other"} <= set(MARKS)
        for mark, words, event in zip(marks, board.words, board.trace.events, strict=True):
            if words.kind == "failure":
                assert mark == "failure"
            if words.kind == "decision":
                assert mark in ("failure", "decision")
            if mark == "done":
                assert isinstance(event, Finished) or (
                    isinstance(event, Compared) and event.same and not event.trial
                )
            if mark == "frame":
                assert isinstance(event, FrameEntered)
                assert event.retries > 0
        made = [i for i, event in enumerate(board.trace) if isinstance(event, ChildCreated)]
        attempts = board.tables["attempts"]
        assert attempts["left"] == [step - 0.5 for step in made]
        assert attempts["right"] == [*attempts["left"][1:], len(board) - 0.5]


def test_each_retry_and_each_load_has_its_mark() -> None:
    """As many as the events of the trace."""
    for source in SOURCES:
        board = board_of(source)
        marks = board.tables["ticks"]["mark"]
        retries = [e for e in board.trace.events if isinstance(e, FrameEntered) and e.retries]
        assert marks.count("frame") == len(retries)
        if board.trace.succeeded:
            assert marks[-1] == "done"


def test_the_boxes_are_the_phases_without_a_gap() -> None:
    """Each step lies in the box of the phase that its state is in."""
    for source in SOURCES:
        board = board_of(source)
        bands = board.tables["bands"]
        for state in board.trace.states():
            at = [
                name
                for name, left, right in zip(
                    bands["name"], bands["left"], bands["right"], strict=True
                )
                if float(str(left)) <= state.step <= float(str(right))
            ]
            before_the_first = state.step < float(str(bands["left"][0]))
            assert before_the_first or at == [state.phase.name]


def test_phases_that_are_not_reached_are_the_child_s_that_it_never_enters() -> None:
    """Of a fork that fails alone, up to C8, in front of P14; none where C8 is entered."""
    seen = set()
    childs = [phase for phase in Phase if phase.who == "child"]
    for source in SOURCES:
        board = board_of(source)
        table = board.tables["unreached"]
        starts = [(i, e.phase) for i, e in enumerate(board.trace) if isinstance(e, PhaseEntered)]
        entered = [phase for _, phase in starts]
        if board.trace.succeeded or Phase.C8 in entered:
            assert table == {"after": [], "first": [], "last": []}
            continue
        last = childs.index(max((p for p in entered if p in childs), key=childs.index))
        assert table["first"] == [childs[last + 1].name]
        assert table["last"] == ["C8"]
        assert table["after"] == [next(i for i, p in starts if p is Phase.P14) - 1]
        seen.add(table["first"][0])
    assert len(seen) > 1


def test_only_the_last_child_s_phases_count_as_not_reached() -> None:
    """What an earlier child reached does not help the last one."""
    early = tuple(Fault(FaultKind.KILL, Phase.C4, attempt=attempt) for attempt in range(2, 20))
    plan = replace(two_relocated(), faults=(Fault(FaultKind.KILL, Phase.C7, attempt=1), *early))
    trace = forkviz.fork(plan, policy="repaired")
    assert not trace.succeeded
    entered = [e.phase for e in trace if isinstance(e, PhaseEntered)]
    assert Phase.C7 in entered
    table = Board(trace).tables["unreached"]
    assert (table["first"], table["last"]) == (["C5"], ["C8"])
