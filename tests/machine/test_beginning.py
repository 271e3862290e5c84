"""What forks of one list begin with: gone through once, and the same as gone through anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest

from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.dll_list import list_of
from forkviz.machine.effects import Steps
from forkviz.machine.events import Event, OrderDecided
from forkviz.machine.policy import ERAS, Policy, get_policy
from forkviz.machine.protocol.beginning import begun, prepare

KINDS = (DllKind.LINK, DllKind.SELF, DllKind.LOAD, DllKind.LOAD, DllKind.NATIVE, DllKind.LOAD)
DLLS = tuple(
    Dll(f"d{i}.dll", kind, 0x1000_0000 * (i + 1), 0x1_0000, 0x1000_0000 * (i + 1), imports)
    for i, (kind, imports) in enumerate(
        zip(KINDS, ((), (), ("d5.dll",), ("d2.dll", "kernel32.dll"), (), ("d2.dll",)), strict=True)
    )
)


def said(steps: Steps[list[Dll]]) -> tuple[list[object], list[Dll]]:
    """What *steps* says, and what it gives."""
    events: list[object] = []
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return events, end.value


@pytest.mark.parametrize("name", [*ERAS, "cygwin-3.0.7 +first-process", "cygwin-2011-04 +topsort"])
def test_it_is_what_a_fork_would_go_through(name: str) -> None:
    """Whatever other policies asked for before: what is known is what would be said anew."""
    for other in ERAS:
        begun(DLLS, get_policy(other))
    policy = get_policy(name)
    assert said(begun(DLLS, policy).again()) == said(prepare(list_of(DLLS, policy), policy))


def test_one_list_is_gone_through_once() -> None:
    """The same list again, under a policy that sorts it alike, is not sorted again; an equal one
    is, and so is one that may have changed."""
    first = begun(DLLS, get_policy("cygwin-2011-05-30"))
    assert begun(DLLS, get_policy("patches-as-posted")) is first
    assert begun(DLLS, get_policy("cygwin-3.6.0")) is not first
    assert begun((*DLLS,), get_policy("cygwin-2011-05-30")) is not first
    listed = list(DLLS)
    before = begun(listed, get_policy("cygwin-2011-05-30"))
    listed.pop()
    after = begun(listed, get_policy("cygwin-2011-05-30"))
    assert _order(before.events) != _order(after.events)


def _order(events: tuple[Event, ...]) -> tuple[str, ...]:
    return next(event.order for event in events if isinstance(event, OrderDecided))


class Watched:
    """A policy that notes what is read of it, and at the first reading does something else."""

    def __init__(self, policy: Policy, meanwhile: Callable[[], object] = lambda: None) -> None:
        self._policy, self._meanwhile = policy, meanwhile
        self.read: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        if not self.read:
            self._meanwhile()
        self.read.add(name)
        return getattr(self._policy, name)


@pytest.mark.parametrize("name", ERAS)
def test_what_it_is_known_by_is_all_that_it_reads(name: str) -> None:
    """Two policies that differ in what P1 to P6 read do not begin alike."""
    policy = get_policy(name)
    anew, known = Watched(policy), Watched(policy)
    said(prepare(list_of(DLLS, cast(Policy, anew)), cast(Policy, anew)))
    begun(DLLS, policy)
    begun(DLLS, cast(Policy, known))
    assert anew.read <= known.read


def test_a_fork_of_another_list_in_between_changes_nothing() -> None:
    """As another thread makes it between any two steps of this one."""
    policy, others = get_policy("cygwin-2011-05-30"), DLLS[::-1]
    watched = Watched(policy, lambda: begun(others, policy))
    assert begun(DLLS, cast(Policy, watched)) == begun((*DLLS,), policy)
    begun(others, policy)
    begun(DLLS, cast(Policy, Watched(policy, lambda: begun(others, policy))))
    assert begun(others, policy) == begun((*others,), policy)
