"""Forks in real processes against the model: the same calls, the same end, line by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.hosts.live.conformance import partings
from forkviz.hosts.live.fork import LiveFork
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.wine_model import model_of, simulate
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.events import Call, ChildCreated
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from tests.support.live import LOW, STEP, colliding, needs_windows

pytestmark = needs_windows


@pytest.mark.parametrize("policy", [*ERAS])
def test_the_model_says_what_really_happens(policy: str) -> None:
    """The same calls with the same answers, line by line, and the same end."""
    cycle = Scenario(
        "a circle, and something in the way",
        64,
        (
            Dll("a.dll", DllKind.LOAD, LOW, 0x2_0000, LOW + STEP, ("b.dll",)),
            Dll("b.dll", DllKind.LOAD, LOW, 0x3_0000, LOW + 2 * STEP, ("a.dll",)),
            Dll("c.dll", DllKind.LOAD, LOW + 3 * STEP, 0x1_0000, LOW + 3 * STEP, ("a.dll",)),
            Dll("l.dll", DllKind.LINK, LOW + 4 * STEP, 0x1_0000, LOW + 4 * STEP),
        ),
    )
    for scenario in (colliding(5), cycle):
        with LiveHost(scenario) as host:
            live = LiveFork(host, policy)
            model = model_of(live.scenario, host)
            trace = live.run()
            assert partings(live, trace, simulate(live.scenario, model, trace)) == ()


@pytest.mark.parametrize("circle", [False, True], ids=["chain", "circle"])
def test_what_linked_dlls_drag_in_is_there_at_the_start(circle: bool) -> None:
    """Elsewhere than the parent has it, or at its place; also over a circle of imports."""
    back = ("l.dll",) if circle else ()
    dlls = (
        Dll("l.dll", DllKind.LINK, LOW + 4 * STEP, 0x1_0000, LOW + 4 * STEP, ("m.dll",)),
        Dll("m.dll", DllKind.LINK, LOW + 5 * STEP, 0x1_0000, LOW + 5 * STEP, (*back, "a.dll")),
        Dll("a.dll", DllKind.LOAD, LOW, 0x2_0000, LOW, ("b.dll", *back)),
        Dll("b.dll", DllKind.LOAD, LOW + STEP, 0x3_0000, LOW + 2 * STEP),
    )
    for at_home in (False, True):
        here = tuple(replace(d, preferred=d.base) for d in dlls) if at_home else dlls
        with LiveHost(Scenario("dragged in at the start", 64, here)) as host:
            for number, policy in enumerate(
                ("cygwin-2011-04", "cygwin-2011-05-30", "cygwin-3.6.0")
            ):
                if number:
                    host.renew()
                live = LiveFork(host, policy)
                model = model_of(live.scenario, host)
                trace = live.run()
                assert partings(live, trace, simulate(live.scenario, model, trace)) == ()
                begun = next(e for e in trace.events if isinstance(e, ChildCreated))
                assert {one.name for one in begun.attached} == {dll.name for dll in dlls}
                assert trace.succeeded is (at_home and policy == "cygwin-2011-04")


def test_what_parts_from_the_model_is_told() -> None:
    """Calls, where DLLs are, what happened to the child, what it ended with."""
    struck = Fault(FaultKind.KILL, Phase.C8, attempt=1, exit_code=7)
    with LiveHost(replace(colliding(), faults=(struck,))) as host:
        live = LiveFork(host)
        model = model_of(replace(live.scenario, faults=()), host)
        trace = live.run()
        other = simulate(replace(live.scenario, faults=()), model, trace)
    told = partings(live, trace, other)
    assert told[0].startswith("other calls from line ")
    assert "something else happened to the child" in told
    live.exit_codes[0] = 8
    assert "children ended with 0x8, and should have ended with 0x7" in partings(live, trace, trace)
    moved = replace(trace.scenario, title="moved")
    assert partings(live, trace, forkviz.fork(moved, policy="cygwin-2011-05-30"))[-1].startswith(
        "at the end d2.dll is at "
    )


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.ENTRY_ALLOCATES, start=LOW + 2 * STEP, dll="d0.dll"),
        Fault(FaultKind.LOAD_FAILS, attempt=1, dll="d0.dll"),
        Fault(FaultKind.WRONG_SIZE, attempt=1, size=0x18_0000, dll="d1.dll"),
        Fault(FaultKind.DRAGS_IN, start=LOW + 3 * STEP, size=0x3_0000, dll="d0.dll"),
        Fault(FaultKind.INJECT, Phase.C6, attempt=1, start=LOW + STEP),
        Fault(FaultKind.KILL, Phase.C8, attempt=1, exit_code=1),
    ],
    ids=lambda fault: str(fault.kind),
)
def test_the_model_says_what_really_happens_where_a_fault_strikes(fault: Fault) -> None:
    """The same calls with the same answers, in each child; each begins as the live one did."""
    struck = replace(colliding(3), faults=(fault,))
    with LiveHost(struck) as host:
        for policy in ("cygwin-2011-05-30", "repaired"):
            host.renew()
            live = LiveFork(host, policy)
            model = model_of(live.scenario, host)
            trace = live.run()
            assert partings(live, trace, simulate(live.scenario, model, trace)) == ()


def test_the_model_says_what_is_left_of_a_load_whose_import_fails() -> None:
    """What came and stays, in Wine, and what came and went, in Windows; and what is loaded then."""
    at = [LOW + STEP * i for i in range(1, 5)]
    dlls = (
        Dll("a.dll", DllKind.LOAD, at[0], 0x2_0000, at[0], ("b.dll", "bad.dll", "c.dll")),
        Dll("b.dll", DllKind.LOAD, at[1], 0x2_0000, at[1]),
        Dll("c.dll", DllKind.LOAD, at[2], 0x2_0000, at[2]),
        Dll("bad.dll", DllKind.LOAD, at[3], 0x2_0000, at[3]),
    )
    fails = Fault(FaultKind.LOAD_FAILS, dll="bad.dll")
    with LiveHost(Scenario("an import fails", 64, dlls, faults=(fails,))) as host:
        model = model_of(host.as_scenario(), host)
        for name in ("a.dll", "b.dll", "a.dll"):
            real, told = (one.load(name, resolve=True) for one in (host, model))
            assert real[:2] == told[:2]
            places = [[r.start for r in one.delta.added] for one in (real, told)]
            assert places[0] == places[1]
            if name == "a.dll":
                assert real.error == 126


def test_entry_points_run_in_the_order_that_the_model_says() -> None:
    """What each load attached, told by the entry points themselves; another order is a parting."""
    dlls = (
        Dll("top.dll", DllKind.LOAD, LOW, 0x1_0000, LOW, ("left.dll", "right.dll")),
        Dll("left.dll", DllKind.LOAD, LOW + 3 * STEP, 0x1_0000, LOW + 3 * STEP, ("leaf.dll",)),
        Dll("right.dll", DllKind.LOAD, LOW + 2 * STEP, 0x1_0000, LOW + 2 * STEP, ("leaf.dll",)),
        Dll("leaf.dll", DllKind.LOAD, LOW + STEP, 0x1_0000, LOW + STEP),
    )
    with LiveHost(Scenario("dragged in", 64, dlls, policy="cygwin-2011-04")) as host:
        live = LiveFork(host)
        model = model_of(live.scenario, host)
        trace = live.run()
        other = simulate(live.scenario, model, trace)
    assert partings(live, trace, other) == ()
    step, first = next((i, e) for i, e in enumerate(trace) if isinstance(e, Call) and e.attached)
    assert [one.name for one in first.attached] == ["leaf.dll", "left.dll", "right.dll", "top.dll"]
    events = list(other)
    events[step] = first._replace(attached=first.attached[::-1])
    turned = Trace(other.scenario, other.initial_parent, other.initial_child, events)
    (told,) = partings(live, trace, turned)
    assert told.startswith("LoadLibrary of top.dll, leaf.dll at 0x10100000; left.dll")


def test_an_entry_point_that_says_no_has_run_all_the_same() -> None:
    """So have those before it; nothing of them is left."""
    dlls = (
        Dll("top.dll", DllKind.LOAD, LOW, 0x1_0000, LOW, ("leaf.dll",)),
        Dll("leaf.dll", DllKind.LOAD, LOW + STEP, 0x1_0000, LOW + STEP),
    )
    takes = Fault(FaultKind.ENTRY_ALLOCATES, start=LOW + STEP, dll="top.dll")
    plan = Scenario("says no", 64, dlls, policy="cygwin-2011-04", faults=(takes,))
    with LiveHost(plan) as host:
        answer = host.load("top.dll", resolve=True)
        assert answer.result == 0
        assert answer.attached == (
            Attached("leaf.dll", LOW + STEP, stays=False),
            Attached("top.dll", LOW, stays=False),
        )
