"""The timeline: a mark for each step, a band for each phase, a part for each child."""

from __future__ import annotations

from forkviz.machine.events import ChildCreated
from forkviz.views.figures.explorer import MARKERS
from forkviz.views.timeline import LANES
from tests.support.boards import SOURCES, board_of


def test_the_timeline_has_a_mark_for_each_step_and_a_band_for_each_child() -> None:
    """In a lane that there is, of a kind that the figure has a marker for; failures in theirs."""
    for source in SOURCES:
        board = board_of(source)
        ticks = board.tables["ticks"]
        assert len(ticks["lane"]) == len(ticks["mark"]) == len(board)
        assert set(ticks["mark"]) <= set(MARKERS)
        for lane, mark, words in zip(ticks["lane"], ticks["mark"], board.words, strict=True):
            assert (LANES[lane] == "failure") == (mark == "failure")
            if words.kind == "failure":
                assert mark == "failure"
            if words.kind == "decision":
                assert mark in ("failure", "decision")
        made = [i for i, event in enumerate(board.trace) if isinstance(event, ChildCreated)]
        attempts = board.tables["attempts"]
        assert attempts["left"] == [step - 0.5 for step in made]
        assert attempts["right"] == [*attempts["left"][1:], len(board) - 0.5]


def test_the_bands_are_the_phases_without_a_gap() -> None:
    """Each step lies in the band of the phase that its state is in."""
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
