"""needs: a place that a step asks for and does not get, and what is in it, held to the states."""

from __future__ import annotations

from forkviz.core.address import page_ceil
from forkviz.core.occupants import meet
from forkviz.core.region import Source
from forkviz.machine.events import Aborted, Call, Replicated
from tests.support.boards import CLOBBERED, SOURCES, board_of


def test_who_is_in_the_way_is_in_the_child_at_that_step() -> None:
    """Each occupant is a region of the child that meets the place; none is forgotten."""
    seen = 0
    for source in SOURCES:
        board = board_of(source)
        for step, need in board.needs.items():
            child = board.trace.state(step).child
            assert need.start < need.end
            known = {(region.start, region.end) for region in child}
            for one in need.in_way:
                assert (one.start, one.end) in known
                assert one.name
                assert meet((one.start, one.end), (need.start & ~0xFFFF, need.end))
            seen += len(need.in_way)
    assert seen > 20


def test_a_call_that_is_refused_and_the_child_that_gives_up_need_one_place() -> None:
    """The DLL's own, from its base to the end of its last page."""
    board = board_of(CLOBBERED)
    failure = board.trace.failure()
    event, call = board.trace.events[failure], board.trace.events[failure - 1]
    assert isinstance(event, Aborted)
    assert isinstance(call, Call)
    (dll,) = (one for one in board.trace.scenario.dlls if one.name == event.dll)
    for step in (failure - 1, failure):
        need = board.needs[step]
        assert (need.start, need.end, need.dll) == (dll.base, page_ceil(dll.end), dll.name)
        (one,) = need.in_way
        assert one.assumed
        child = board.trace.state(step).child
        assert child.at(one.start).source is Source.ASSUMED  # type: ignore[union-attr]


def test_what_a_step_gets_needs_no_table() -> None:
    """A call that is answered as asked has none."""
    for source in SOURCES:
        board = board_of(source)
        for step, event in enumerate(board.trace.events):
            if isinstance(event, Call) and not event.failed:
                assert step not in board.needs


def test_facts_that_the_table_states_are_counted() -> None:
    """Never more than there are; only of steps at which something gives up."""
    for source in SOURCES:
        board = board_of(source)
        for step, words in enumerate(board.words):
            assert 0 <= words.placed <= len(words.facts)
            if words.placed:
                assert isinstance(board.trace.events[step], Aborted | Replicated)
