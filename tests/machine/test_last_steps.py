"""What a child runs last, after api_fatal's text, and what crashes there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.machine.dll import DllKind
from forkviz.machine.events import ChildEnded, FaultStruck
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.scenarios.toml_writer import dump_scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.replay import replay
from tests.support.scenarios import dll, scenario

LETTER = Path(__file__).resolve().parents[2] / "data" / "scenarios"


@pytest.mark.parametrize(
    ("system", "code"), [(System.WINDOWS, 0xC0000142), (System.WINE, 0xC0000005)]
)
@pytest.mark.parametrize("kind", [FaultKind.ALLOCA, FaultKind.DESTRUCTOR])
def test_a_crash_after_api_fatal_s_text_has_the_code_of_its_phase(
    kind: FaultKind, system: System, code: int
) -> None:
    """In C3 the loader of Windows catches it; what is said stays the reason."""
    plan = replace(heap_is_taken(), faults=(Fault(kind, dll="a.dll"),))
    plan = replace(plan, loader=replace(plan.loader, system=system))
    trace = forkviz.fork(plan, policy="cygwin-2011-04")
    [end] = [e for e in trace if isinstance(e, ChildEnded)][-1:]
    assert (end.exit_code, end.clean) == (code, False)
    assert end.destructors == (kind is FaultKind.DESTRUCTOR)
    assert "couldn't allocate heap" in trace.message
    assert replay(trace).disagreement is None


@pytest.mark.parametrize("kind", [FaultKind.ALLOCA, FaultKind.DESTRUCTOR])
def test_a_child_that_aborts_runs_neither(kind: FaultKind) -> None:
    """abort writes no stack trace, and no destructor runs."""
    plan = replace(moved_link(), faults=(Fault(kind, dll="l.dll"),))
    for policy in ("patches-as-posted", "cygwin-2011-05-30", "cygwin-3.6.1"):
        trace = forkviz.fork(plan, policy=policy)
        assert all(e.clean for e in trace if isinstance(e, ChildEnded))
        assert not any(isinstance(e, FaultStruck) for e in trace)


def heap_is_taken() -> Scenario:
    """The user heap's place is taken in each child; a.dll is linked, and where it should be."""
    plan = forkviz.scenario(LETTER / "letter-heap.toml")
    one = replace(dll("a.dll", 0x6B000000), kind=DllKind.LINK)
    return replace(plan, dlls=(*plan.dlls, one))


def moved_link() -> Scenario:
    """l.dll is linked, and elsewhere in the child."""
    one = replace(dll("l.dll", 0x6B000000), kind=DllKind.LINK, child_base=0x350000)
    return scenario([one])


@pytest.mark.parametrize("name", ["letter-alloca", "letter-destructors"])
def test_such_a_fault_is_written_as_it_was_read(name: str) -> None:
    """TOML to a scenario and back."""
    plan = forkviz.scenario(LETTER / f"{name}.toml")
    assert parse_scenario(dump_scenario(plan), name).faults == plan.faults
