"""Who has a place is one function; the account, what is at risk and a diagnosis agree on it."""

from __future__ import annotations

import ast
from functools import partial
from pathlib import Path

import pytest

import forkviz
from forkviz.core.occupants import asked_range, meet, occupants, slots
from forkviz.core.region import Region, Use
from forkviz.core.space import AddressSpace
from forkviz.explanations.words.explain import explain
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import Aborted
from forkviz.study.at_risk import at_risk
from forkviz.views.in_way import InWay
from tests.support.boards import SCENARIOS

#: Layers that say what is in the way of something: they may ask no space by themselves.
_TELLERS = (
    *("views", "study", "explanations", "comparison", "front", "reports", "cli"),
    *("diagnosis", "rebase", "check"),
)


def test_a_range_is_rounded_as_windows_rounds_it() -> None:
    """Down to a slot, up to a page; an image keeps others out of whole slots."""
    assert asked_range(0x3FD4C1234, 1) == (0x3FD4C0000, 0x3FD4C2000)
    assert slots(0x3FD4C0000, 0x1E001) == (0x3FD4C0000, 0x3FD4E0000)
    assert meet((0, 0x10000), (0xFFFF, 0x20000))
    assert not meet((0, 0x10000), (0x10000, 0x20000))


def test_the_image_that_is_to_be_there_is_in_nobodys_way() -> None:
    """All others are, those that only touch are not, and the order is that of addresses."""
    own = Region(0x20000, 0x30000, name="own.dll", use=Use.IMAGE)
    other = Region(0x30000, 0x40000, name="other.dll", use=Use.IMAGE)
    space = AddressSpace(64, [other, own, Region(0x40000, 0x50000), Region(0x10000, 0x20000)])
    assert occupants(space, 0x20000, 0x40000) == (own, other)
    assert occupants(space, 0x20000, 0x40000, lambda region: region == own) == (other,)


def test_no_layer_that_says_who_is_in_the_way_asks_a_space_itself() -> None:
    """`overlapping` is called in core, by what carries a fork out, and by what merges maps."""
    found = [
        f"{file}:{node.lineno}"
        for layer in _TELLERS
        for file in sorted(Path("forkviz", layer).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "overlapping"
    ]
    assert not found


@pytest.mark.parametrize("name", sorted(SCENARIOS.glob("*.toml")), ids=lambda path: path.stem)
def test_account_and_picture_name_the_same(name: Path) -> None:
    """At each abort over a place, of every shipped scenario."""
    trace = forkviz.fork(name)
    way = InWay({dll.name: dll for dll in trace.scenario.dlls})
    names = DllNames(trace.scenario.listed())
    before = None
    for step, event in enumerate(trace.events):
        child = trace.state(step).child
        red = way.after(event, child)
        last, before = before, event
        if not isinstance(event, Aborted) or event.address is None or not event.size:
            continue
        if event.size <= 0 or getattr(last, "failed", False):
            continue  # the picture goes by the call before
        dll = next((d for d in trace.scenario.listed() if d.name == event.dll), None)
        own = partial(names.is_image, dll) if dll is not None else None
        assert red == occupants(child, *asked_range(event.address, event.size), own)
        told = [fact for fact in explain(trace, step).facts if fact.startswith("In the way")]
        assert len(told) == len(red)


def test_the_holder_of_what_is_at_risk_is_who_has_the_place() -> None:
    """In the parent with all its DLLs, or else in the child."""
    scenario = forkviz.scenario("data/scenarios/two-relocated.toml")
    for found in at_risk(scenario, 100, 2):
        if found.dll is None:
            continue
        dll = scenario.dll(found.dll)
        spaces = (scenario.parent_space(), scenario.child_space())
        own = partial(DllNames(scenario.dlls).is_image, dll)
        there = [
            region
            for space in spaces
            for region in occupants(space, *asked_range(dll.preferred, dll.size), own)
        ]
        assert (found.holder is None) == (not there)
