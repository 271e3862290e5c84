"""What is red at a step is what is in the way at that step, and nothing else ever is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import PAGE, SLOT
from forkviz.core.region import Region, Use
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    Compared,
    Event,
    Finished,
    Replicated,
    Why,
    Win32,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from forkviz.views.palette import IN_WAY
from tests.support.boards import (
    SCENARIOS,
    SOURCES,
    board_of,
    one_box_each,
    random_boards,
    visible,
)
from tests.support.scenarios import dll, occupied, scenario

#: Windows' own numbers.
NO_ROOM, NO_RANGE, TAKEN = 8, 87, 487


def asked_in_vain(trace: Trace, step: int) -> tuple[int, int, str] | None:
    """The pages that the step asks for and does not get, and the DLL that is to be there; stated
    apart from the code, from what each event is documented to say."""
    event: Event = trace.events[step]
    places = {one.name: (one.base, one.base + one.size, one.name) for one in trace.scenario.dlls}
    if isinstance(event, Aborted) and (event.address < 0 or event.size <= 0):
        return None
    if isinstance(event, Aborted):
        cause = trace.events[step - 1]
        if isinstance(cause, Call) and cause.result == 0:
            event = cause
        elif event.dll in places and places[event.dll][0] == event.address:
            return places[event.dll]
        else:
            return event.address, event.address + event.size, ""
    if isinstance(event, Call) and event.result == 0:
        if event.why in (Why.PROTECT, Why.BLOCK, Why.LOW_BLOCK):
            bad = event.size <= 0 or event.error == NO_RANGE
            return None if bad else (event.address & -SLOT, event.address + event.size, "")
        if event.why in (Why.TRIAL, Why.KEEP, Why.REAL) and event.error in (NO_ROOM, TAKEN):
            return places[event.dll]
        return None
    if isinstance(event, Compared) and event.got != event.wanted:
        return places[event.dll]
    if isinstance(event, Checked) and event.parent != event.child:
        return places.get(event.dll)
    if isinstance(event, Replicated) and not event.ok:
        return event.start & -SLOT, event.end, ""
    return None


def culprits(trace: Trace, step: int, boxes: list[Region]) -> set[int]:
    """Where the boxes start that are in the way."""
    wanted = asked_in_vain(trace, step)
    if wanted is None:
        return set()
    start, end, name = wanted
    end = -(-end // PAGE) * PAGE
    there = {box.start for box in boxes if box.start < end and start < box.end}
    own = {box.start for box in boxes if name and box.use is Use.IMAGE and box.name == name}
    return there - own


def boards() -> Iterator[Board]:
    """Every input there is; the shipped scenarios under every policy besides."""
    yield from map(board_of, SOURCES)
    for file in sorted(SCENARIOS.glob("*.toml")):
        for policy in POLICIES:
            yield Board(forkviz.fork(replace(parse_scenario(file.read_text()), policy=policy)))
    yield from random_boards()


def test_what_is_red_is_what_is_in_the_way_at_this_step() -> None:
    """All scenarios, policies and steps; what is in the way is red, and all that is red is."""
    found = 0
    kinds: set[str] = set()
    for board in boards():
        tables = board.at(0)
        for state in board.trace.states():
            for change in board.changes[state.step]:
                tables[change.table][change.column][change.row] = change.new
            red = {row["start"] for row in visible(tables["child"]) if row["look"] == IN_WAY}
            wanted = culprits(board.trace, state.step, one_box_each(state.child))
            assert red == wanted, (board.trace.scenario.title, board.trace.policy, state.step)
            assert IN_WAY not in tables["parent"]["look"]
            found += len(red)
            kinds |= {type(state.event).__name__} if red else set()
    assert found > 100
    assert kinds >= {"Call", "Aborted", "Compared"}


def test_what_was_in_the_way_looks_like_itself_again() -> None:
    """At all other steps a box has the look of its use."""
    board = board_of(SCENARIOS / "two-relocated.toml")
    for step in range(len(board)):
        for row in visible(board.at(step)["child"]):
            assert row["look"] in (IN_WAY, row["use"], "foreign")
    last = board.at(len(board) - 1)["child"]
    assert IN_WAY not in last["look"]


def test_in_two_relocated_the_reservation_is_red_and_the_bystander_is_not() -> None:
    """a.dll is kept from its place by what was reserved for itself."""
    board = board_of(SCENARIOS / "two-relocated.toml")
    rows = visible(board.at(opening_step(board.trace))["child"])
    assert [row["title"] for row in rows if row["look"] == IN_WAY] == ["kept for a.dll"]
    assert [row["title"] for row in rows if row["look"] == "injected"] == ["injected heap"]


@pytest.mark.parametrize("error", [126, 1114])
def test_what_fails_of_no_place_has_nothing_in_its_way(error: int) -> None:
    """A file is not there, an entry point refuses: whoever is in the place is innocent."""
    plan = scenario([dll("a.dll", 0x500000, 0x400000)], [occupied(0x500000, 0x10000, "there")])
    events: list[Event] = [
        Call(Win32.LOAD_EX, Why.TRIAL, "a.dll", error=error),
        Aborted(Phase.C8, "load", "unable", "a.dll", 0x500000, 0x10000, 1),
        Finished(succeeded=False, message="", exit_code=1, errno=11, parent_text=""),
    ]
    board = Board(Trace(plan, plan.parent_space(), plan.child_space(), events))
    assert all(IN_WAY not in board.at(step)["child"]["look"] for step in range(len(board)))


@pytest.mark.parametrize(
    ("event", "red"),
    [
        (Replicated("heap", 0x510000, 0x530000, ok=False), {"other"}),
        (Replicated("heap", 0x510000, 0x530000, ok=True), set()),
        (Checked("handle", "a.dll", 0x500000, 0x600000), {"there"}),
        (Checked("handle", "a.dll", 0x500000, 0x500000), set()),
        (Compared("a.dll", 0x500000, 0x600000, trial=True), {"there"}),
        (Call(Win32.ALLOC, Why.BLOCK, "a.dll", 0x50FFFF, 0x10001, error=TAKEN), {"there", "other"}),
        (Call(Win32.ALLOC, Why.BLOCK, "a.dll", 0x50FFFF, -1, error=NO_RANGE), set()),
        (Call(Win32.FREE, Why.UNPROTECT, "a.dll", 0x500000, error=TAKEN), set()),
    ],
)
def test_each_kind_of_step_asks_for_a_place_of_its_own(event: Event, red: set[str]) -> None:
    """A heap, a linked DLL, a load that lands elsewhere, a block that Windows rounds down."""
    there = [occupied(0x500000, 0x8000, "there"), occupied(0x510000, 0x10000, "other")]
    plan = scenario([dll("a.dll", 0x500000, 0x400000)], there)
    end = Finished(succeeded=True, message="", exit_code=0, errno=0, parent_text="")
    board = Board(Trace(plan, plan.parent_space(), plan.child_space(), [event, end]))
    rows = visible(board.at(0)["child"])
    assert {row["name"] for row in rows if row["look"] == IN_WAY} == red
    assert IN_WAY not in board.at(1)["child"]["look"]
