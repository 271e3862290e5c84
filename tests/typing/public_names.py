"""What a user of the public names may rely on, for mypy to check; nothing here runs in a test.

``make types`` fails where a public name loses its type, or takes something else.
"""

from __future__ import annotations

from typing import assert_type

import forkviz
from forkviz.building import Dll, DllKind, Fault, Loader, dump_scenario, parse_scenario
from forkviz.edits import Edit, SetBase, apply, describe, parse_edit_text
from forkviz.events import Call, Event, Finished, Phase, Why
from forkviz.machines import LoadLibrary, Machine, Playbook, Steps, run_machine, shown
from forkviz.merging import TRUST, merge_captures
from forkviz.policies import POLICIES, Policy, get_policy
from forkviz.queries import Query, parse_query
from forkviz.regions import AddressSpace, Capture, Process, Region, Use


def scenarios(text: str) -> forkviz.Scenario:
    """A scenario is read, changed and written."""
    plan = parse_scenario(text, "mine.toml")
    assert_type(plan, forkviz.Scenario)
    assert_type(dump_scenario(plan), str)
    assert_type(plan.loader, Loader)
    assert_type(plan.faults, tuple[Fault, ...])
    edit: Edit = SetBase("a.dll", 0x500000)
    assert_type(describe(edit), str)
    assert_type(parse_edit_text("base a.dll 0x500000"), Edit)
    return apply(plan, edit)


def events(trace: forkviz.Trace) -> list[tuple[Phase | None, Why]]:
    """A trace is its events."""
    assert_type(trace.outcome, Finished)
    first: Event = trace.events[0]
    assert_type(trace.state(0).child, AddressSpace)
    assert not isinstance(first, Call)
    return [(None, event.why) for event in trace if isinstance(event, Call)]


def policies() -> Policy:
    """An era, by its name."""
    assert_type(POLICIES, dict[str, Policy])
    return get_policy("cygwin-2011-05-30 -topsort")


def captures(a: Capture, b: Capture, text: str) -> Query:
    """Captures are merged and searched."""
    merged = merge_captures([a, b])
    assert_type(merged, Capture)
    assert_type(merged.parent, Process | None)
    assert_type(TRUST, dict[str, int])
    return parse_query(text)


def regions(space: AddressSpace) -> list[Use]:
    """A space is its regions."""
    one: Region | None = space.at(0x400000)
    assert one is not None
    return [region.use for region in space]


@shown("loads", "an example")
def loads(plan: forkviz.Scenario) -> Steps[None]:
    """A machine keeps its type under the mark."""
    for dll in plan.dlls:
        assert_type(dll, Dll)
        if dll.kind is DllKind.LOAD:
            call: Call = yield LoadLibrary(dll, Why.REAL)
            assert_type(call.result, int)


def machines(plan: forkviz.Scenario) -> forkviz.Trace:
    """A machine is driven, and played."""
    machine: Machine = loads
    assert_type(Playbook(machine(plan)).returns(), None)
    return run_machine(machine, plan)
