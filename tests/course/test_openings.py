"""Openings: what the explorer shows of kinds whose question is not about a fork as such.

The whole fork has the answer that was computed; the beginning has no more than the problem's text
and pictures: whoever reads these can make the same one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import combinations

import pytest

from forkviz.core.address import hex_, size_text
from forkviz.core.region import Kind, Region, State, Use
from forkviz.course.drawing import draw
from forkviz.course.pictures import Bars, Table
from forkviz.course.prefixes import beginning
from forkviz.course.problem import Drawn
from forkviz.events import Call, FaultStruck, Why
from forkviz.front.data import board_data
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.phase import Phase
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from tests.course.again import a_range, meet, numbers, picture, up

PAGE, SLOT = 0x1000, 0x10000
#: Seeds of the fast tier, and of the sweep.
FEW, MANY = range(15), range(1000)


def whole_of(drawn: Drawn) -> Trace:
    """The fork that is shown once the problem is answered."""
    assert drawn.whole is not None
    return forked(drawn.whole)


def held(start: int, end: int, name: str, use: Use = Use.UNKNOWN) -> Region:
    """What a process holds at a range."""
    return Region(
        start, up(end, PAGE), State.COMMITTED, Kind.PRIVATE, start, "", name, use
    )  # fmt: skip


# -- lands ---------------------------------------------------------------------------------------


def lands_agrees(drawn: Drawn) -> None:
    """The DLL lands at the answer at the step that opens: not one step before."""
    trace = whole_of(drawn)
    assert drawn.opens is not None
    event = trace[drawn.opens]
    assert isinstance(event, Call)
    assert (event.why, event.dll, event.result) == (Why.TRIAL, "beta.dll", drawn.solution.answer)
    before, after = (trace.state(step).child for step in (drawn.opens - 1, drawn.opens))
    assert isinstance(drawn.solution.answer, int)
    assert before.is_free(drawn.solution.answer, drawn.solution.answer + PAGE)
    assert [one.name for one in after if one.start == drawn.solution.answer] == ["beta.dll"]


def lands_read(drawn: Drawn) -> Scenario:
    """What the table and the text say."""
    rows = picture(drawn, Table).rows
    *things, alpha = [(int(row[0], 16), int(row[1], 16), row[2]) for row in rows]
    size, prefers = numbers(drawn.problem.text[0])[:2]
    dlls = (
        Dll(alpha[2], DllKind.LINK, prefers, alpha[1] - alpha[0], alpha[0]),
        Dll("beta.dll", DllKind.LOAD, prefers, size, 0x60_0000),
    )
    child = tuple(held(*thing) for thing in things)
    return Scenario("Where a DLL lands", 32, dlls, "cygwin-2011-04", child=child)


# -- reserves ------------------------------------------------------------------------------------


def reserves_agrees(drawn: Drawn) -> None:
    """What the other program takes has the size of the answer, at the step that opens."""
    trace = whole_of(drawn)
    assert drawn.opens is not None
    event = trace[drawn.opens]
    assert isinstance(event, FaultStruck)
    (taken,) = event.delta.added
    assert taken.end - taken.start == drawn.solution.answer
    before, after = (trace.state(step).child for step in (drawn.opens - 1, drawn.opens))
    assert set(after) - set(before) == {taken}


def reserves_read(drawn: Drawn) -> Scenario:
    """What the text says: the numbers that are rounded are nowhere in it."""
    address, size = numbers(drawn.problem.text[0])[:2]
    guest = Fault(FaultKind.INJECT, Phase.C1, 1, address, size, name="another program")
    title = "What a reservation takes"
    dll = Dll("app.dll", DllKind.LINK, 0x1000_0000, 0x4_0000, 0x1000_0000)
    return Scenario(title, 32, (dll,), "cygwin-2011-05-30", faults=(guest,))


# -- moves ---------------------------------------------------------------------------------------


def moves_agrees(drawn: Drawn) -> None:
    """So many DLLs have another base in the fork after the plan; each is there in both processes,
    no two meet, and with fewer moves two would."""
    trace = whole_of(drawn)
    assert trace.succeeded
    assert drawn.whole is not None
    assert drawn.problem.prefix is not None
    before = {dll.name: dll for dll in drawn.problem.prefix.scenario.dlls}
    after = {dll.name: dll for dll in drawn.whole.dlls}
    moved = [name for name in before if before[name].preferred != after[name].preferred]
    assert len(moved) == drawn.solution.answer
    assert not any(dll.relocated for dll in after.values())
    parent, child = trace.state(-1).parent, trace.state(-1).child
    for dll in after.values():
        assert parent.query(dll.base) is not None
        found = child.query(dll.base)
        assert found is not None
        assert (found.name, found.start) == (dll.name, dll.base)
    places = [(dll.base, up(dll.end, SLOT)) for dll in after.values()]
    assert not any(meet(*two) for two in combinations(places, 2))
    first = [(dll.preferred, up(dll.preferred + dll.size, SLOT)) for dll in before.values()]
    fewer = combinations(first, len(first) - len(moved) + 1)
    assert all(any(meet(*two) for two in combinations(stay, 2)) for stay in fewer)


def moves_read(drawn: Drawn) -> Scenario:
    """What the table and the bars say, and that each DLL is elsewhere: one after the other from
    below, for nothing else is there."""
    bars, table = picture(drawn, Bars), picture(drawn, Table)
    at, dlls = SLOT, []
    for name, place, _ in table.rows:
        start, end = a_range(place)
        dlls.append(Dll(name, DllKind.LOAD, start, end - start, at))
        at = up(at + end - start, SLOT)
    arena = held(bars.start, bars.end, "another program's arena", Use.INJECTED)
    return Scenario("The DLLs as they are", 64, tuple(dlls), "cygwin-3.6.0", parent=(arena,))


# -- all of them -----------------------------------------------------------------------------------

AGREES: dict[str, Callable[[Drawn], None]] = {
    "lands": lands_agrees,
    "reserves": reserves_agrees,
    "moves": moves_agrees,
}
READ: dict[str, Callable[[Drawn], Scenario]] = {
    "lands": lands_read,
    "reserves": reserves_read,
    "moves": moves_read,
}


def nothing_of_the_answer(topic: str, drawn: Drawn) -> None:
    """The beginning is what a reader of the problem makes of it, and is cut at the same step of
    each problem of a kind with as many DLLs; no text in it has the answer as a size."""
    prefix = drawn.problem.prefix
    assert prefix is not None
    assert prefix.scenario == READ[topic](drawn)
    found = beginning(prefix)
    assert not any(isinstance(event, Call | FaultStruck) for event in found)
    if topic == "reserves":
        said = json.dumps(board_data(Board(found), len(found) - 1)["strings"])
        answer = drawn.solution.answer
        assert isinstance(answer, int)
        assert hex_(answer) not in said
        assert f"({size_text(answer)})" not in said


@pytest.mark.parametrize("topic", AGREES)
def test_the_whole_fork_has_the_answer_and_its_beginning_has_not(topic: str) -> None:
    """Of a few seeds; the sweep takes many."""
    cuts = set()
    for seed in FEW:
        drawn = draw(topic, seed)
        AGREES[topic](drawn)
        nothing_of_the_answer(topic, drawn)
        assert drawn.problem.prefix is not None
        cuts.add((len(drawn.problem.prefix.scenario.dlls), drawn.problem.prefix.events))
    assert len(cuts) == len({dlls for dlls, _ in cuts})


@pytest.mark.sweep
@pytest.mark.parametrize("topic", AGREES)
def test_so_it_is_over_a_thousand_seeds(topic: str) -> None:
    """The answer and the trace are equal, and the beginning is what the problem says."""
    for seed in MANY:
        drawn = draw(topic, seed)
        AGREES[topic](drawn)
        nothing_of_the_answer(topic, drawn)
