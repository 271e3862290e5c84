"""What ended up elsewhere without harm is shown, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from forkviz.core.address import SLOT
from forkviz.core.captures.capture import Process
from forkviz.core.diff import Status, diff
from forkviz.core.region import Kind, Region, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.events import Drifted, Event
from forkviz.machine.protocol.drift import drifted
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, occupied, scenario

NTDLL = occupied(0x77000000, SLOT, r"C:\Windows\ntdll.dll", kind=Kind.IMAGE, use=Use.IMAGE)
STACK = occupied(0x300000, SLOT, "[stack (tid 100)]", use=Use.STACK)


def at(region: Region, start: int) -> Region:
    return region._replace(start=start, end=start + region.size, allocation=start)


def fork(parent: list[Region], child: list[Region], **more: object) -> list[Event]:
    import forkviz

    plan = replace(scenario([dll("a.dll", 0x700000)], child), parent=tuple(parent), **more)
    return [event for event in forkviz.fork(plan) if isinstance(event, Drifted)]


def test_what_moved_is_told_with_both_places() -> None:
    """A Windows DLL under ASLR, a stack whose thread has another id."""
    stack = at(STACK, 0x350000)._replace(name="[stack (tid 200)]")
    told = fork([NTDLL, STACK], [at(NTDLL, 0x76000000), stack])
    assert [(event.parent, event.child) for event in told] == [
        (0x300000, 0x350000),
        (0x77000000, 0x76000000),
    ]


def test_what_stayed_came_or_went_is_not() -> None:
    """Only what both have can have moved; what has no name can't be known again."""
    nameless = occupied(0x500000, SLOT, "")
    assert fork([NTDLL, STACK, nameless], [NTDLL, at(nameless, 0x540000)]) == []


def test_the_dlls_of_the_list_are_the_fork_s_business_and_not_told() -> None:
    """Also where the parent's map names them by their path."""
    assert fork([], [], dlls=(dll("a.dll", 0x700000, path="/usr/bin/a.dll"),)) == []


def test_a_fork_that_fails_tells_nothing() -> None:
    """There is no child to compare with."""
    wall = occupied(0x700000, SLOT, "wall")
    assert fork([NTDLL], [at(NTDLL, 0x76000000), wall]) == []


def test_it_agrees_with_the_comparison_of_whole_maps() -> None:
    """The quick way leaves out only what can't have moved."""
    names = ["", "x.dll", "X.DLL", "[stack (tid 1)]", "[stack (tid 2)]", "[teb (tid 3)]", "y"]
    found = 0
    for seed in range(80):
        spaces = []
        for role in "ab":
            plan = random_scenario(f"drift/{seed}/{role}", faults="none")
            spaces.append(
                AddressSpace(
                    64,
                    [
                        region._replace(name=names[(i * 5 + seed + ord(role)) % len(names)])
                        for i, region in enumerate(plan.parent_space())
                    ],
                )
            )
        listed = ["y"]
        wanted = [
            Drifted(c.name, str(c.use), c.a, c.b)
            for c in diff(*(Process(space) for space in spaces))
            if c.status is Status.MOVED and c.name not in listed
        ]
        assert list(drifted(*spaces, [dll(name, 0x10000) for name in listed])) == wanted
        found += len(wanted)
    assert found > 50
