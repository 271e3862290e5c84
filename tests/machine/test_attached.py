"""What a load attached: in order, kept in the trace, read from traces that do not have it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

import forkviz
from forkviz.core.region import Use
from forkviz.errors import BadTrace
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.call import Call, Why, Win32
from forkviz.machine.dll import DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.events import ChildCreated
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.replay import replay
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, occupied, scenario

#: Each imports those after it, so the addresses say nothing of the order.
BASE = {"top.dll": 0x400000, "left.dll": 0x700000, "right.dll": 0x600000, "leaf.dll": 0x500000}
TOP = dll("top.dll", BASE["top.dll"], imports=["left.dll", "kernel32.dll", "right.dll"])
LEFT = dll("left.dll", BASE["left.dll"], imports=["LEAF.dll"])
RIGHT = dll("right.dll", BASE["right.dll"], imports=["leaf.dll", "top.dll"])
LEAF = dll("leaf.dll", BASE["leaf.dll"])
ALL = (TOP, LEFT, RIGHT, LEAF)
INNER_FIRST = ["leaf.dll", "left.dll", "right.dll", "top.dll"]


def names(attached: tuple[Attached, ...]) -> list[str]:
    return [one.name for one in attached]


def in_order(*wanted: str, stays: bool = True) -> tuple[Attached, ...]:
    return tuple(Attached(name, BASE[name], stays) for name in wanted)


def refusing(name: str) -> Scenario:
    """The entry point of *name* wants memory that is taken, and so says no."""
    return scenario(
        ALL,
        (occupied(0x900000, 0x10000),),
        faults=(Fault(FaultKind.ENTRY_ALLOCATES, dll=name, start=0x900000),),
    )


# -- the modelled loader -------------------------------------------------------------------------


def test_what_is_imported_attaches_first_and_in_the_order_of_the_imports() -> None:
    """Not in the order in which it is mapped, nor by address; each once, a circle too."""
    answer = SimulatedHost(scenario(ALL)).load("TOP.dll", resolve=True)
    assert answer.attached == in_order(*INNER_FIRST)


def test_what_was_attached_before_is_not_there_again() -> None:
    """Whether the same DLL is asked for or another one imports it."""
    there = SimulatedHost(scenario(ALL))
    assert names(there.load("leaf.dll", resolve=True).attached) == ["leaf.dll"]
    assert there.load("leaf.dll", resolve=True).attached == ()
    assert names(there.load("top.dll", resolve=True).attached) == INNER_FIRST[1:]


def test_a_trial_map_attaches_nothing_and_nor_does_what_keeps_it() -> None:
    """Its entry point is not run, not even by the load that finds it mapped."""
    there = SimulatedHost(scenario(ALL))
    assert there.load("leaf.dll", resolve=False).attached == ()
    assert there.load("leaf.dll", resolve=True).attached == ()


@pytest.mark.parametrize("name", INNER_FIRST)
def test_who_attached_before_a_load_failed_is_in_it_and_gone(name: str) -> None:
    """Up to the one whose entry point says no, with it; the loader unmaps all that it mapped."""
    answer = SimulatedHost(refusing(name)).load("top.dll", resolve=True)
    ran = INNER_FIRST[: INNER_FIRST.index(name) + 1]
    assert answer.result == 0
    assert answer.attached == in_order(*ran, stays=False)


def test_what_somebody_else_holds_stays_after_a_load_that_failed() -> None:
    """It attached then, and does not again."""
    there = SimulatedHost(refusing("right.dll"))
    there.load("left.dll", resolve=True)
    answer = there.load("top.dll", resolve=True)
    assert answer.attached == in_order("right.dll", stays=False)
    assert there.base_of("left.dll") == BASE["left.dll"]


def test_a_load_that_finds_no_place_or_no_import_attaches_nothing() -> None:
    """Entry points run when all is mapped."""
    broken = scenario(ALL, faults=(Fault(FaultKind.LOAD_FAILS, dll="right.dll"),))
    answer = SimulatedHost(broken).load("top.dll", resolve=True)
    assert (answer.result, answer.attached) == (0, ())


def test_a_new_child_has_what_is_linked_each_where_it_is() -> None:
    """What is imported first; the place is the child's own."""
    linked = tuple(replace(one, kind=DllKind.LINK) for one in ALL)
    there = SimulatedHost(scenario(linked, (occupied(BASE["leaf.dll"], 0x10000),)))
    found = there.attached_at_start()
    assert names(found) == INNER_FIRST
    assert found[0].base != BASE["leaf.dll"]
    assert all(there.base_of(one.name) == one.base for one in found)


# -- the trace -----------------------------------------------------------------------------------


def forked(plan: Scenario) -> Trace:
    return forkviz.fork(plan)


def loads(trace: Trace) -> list[Call]:
    return [e for e in trace.events if isinstance(e, Call) and e.name is Win32.LOAD]


def test_the_answer_of_a_load_is_in_its_event() -> None:
    """The machine gets that event, and so can look at each."""
    plan = scenario(ALL, policy="cygwin-2011-04")
    first = loads(forked(plan))[0]
    assert first.dll == "top.dll"
    assert first.attached == in_order(*INNER_FIRST)


def test_a_trace_that_is_saved_and_read_has_the_same_order() -> None:
    """Also where the addresses, or what is usual, would give another one."""
    linked = replace(dll("link.dll", 0xA00000), kind=DllKind.LINK)
    for plan in (
        scenario((linked, *ALL), policy="cygwin-2011-04"),
        scenario(ALL, policy="cygwin-2011-05-30"),
        refusing("right.dll"),
    ):
        trace = forked(plan)
        again = parse_trace(list(dump_trace(trace)))
        assert again == trace
        assert [e.attached for e in loads(again)] == [e.attached for e in loads(trace)]
        assert replay(again).disagreement is None


def test_what_is_as_usual_is_not_written() -> None:
    """The DLL itself where the load says, and what is linked as it is listed."""
    linked = replace(dll("link.dll", 0xA00000), kind=DllKind.LINK)
    trace = forked(scenario((linked, LEAF), policy="cygwin-2011-05-30"))
    assert [e.attached for e in loads(trace)] == [in_order("leaf.dll")]
    assert [e.attached for e in trace.events if isinstance(e, ChildCreated)] == [
        (Attached("link.dll", 0xA00000),)
    ]
    lines = list(dump_trace(trace))
    assert not any("attached" in line for line in lines)
    assert parse_trace(lines) == trace


def without(lines: list[str], key: str) -> list[str]:
    """*lines* as an older version saved them, before files had a last line."""
    header = {**json.loads(lines[0]), "schema": 1}
    values = [json.loads(line) for line in lines[1:-1]]
    steps = [{k: v for k, v in value.items() if k != key} for value in values]
    return [json.dumps(value) for value in (header, *steps)]


def test_of_an_older_trace_it_is_what_the_step_brought() -> None:
    """The one that was asked for is the last; a failed load and a trial map attached nothing."""
    trace = forked(scenario(ALL, policy="cygwin-2011-04"))
    old = parse_trace(without(list(dump_trace(trace)), "attached"))
    first = loads(old)[0]
    assert set(first.attached) == set(in_order(*INNER_FIRST))
    assert names(first.attached)[-1] == "top.dll"
    for event in old.events:
        if isinstance(event, Call) and (event.failed or event.why is not Why.REAL):
            assert event.attached == ()
    images = {r.start for e in loads(old) for r in e.delta.added if r.use is Use.IMAGE}
    assert {one.base for e in loads(old) for one in e.attached} == images


@pytest.mark.parametrize(
    "damage",
    [
        "x",
        [["leaf.dll", 1]],
        [["leaf.dll", "1", True]],
        [["leaf.dll", 1, 1]],
        [["nobody.dll", 1, True]],
        [["leaf.dll", -1, True]],
    ],
)
def test_what_is_no_list_of_modules_is_refused(damage: object) -> None:
    """With the line that it is in."""
    lines = list(dump_trace(forked(scenario(ALL, policy="cygwin-2011-04"))))
    at = next(i for i, line in enumerate(lines) if '"LoadLibrary"' in line)
    lines[at] = json.dumps({**json.loads(lines[at]), "attached": damage})
    with pytest.raises(BadTrace) as error:
        parse_trace(lines)
    assert error.value.line == at + 1
