"""beginning: what the parent does before it creates a child: P1 to P6, the sort of its list in P3.

Nothing of it depends on a host or on an earlier child, so forks of one list under policies that
keep and sort it alike begin alike: ``begun`` goes through it once for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from forkviz.machine.dll import Dll
from forkviz.machine.dlls.dll_list import list_of
from forkviz.machine.effects import Steps
from forkviz.machine.events import Event, OrderDecided, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.shown import inline
from forkviz.machine.sort.topsort import topsort

__all__ = ["Begun", "begun", "prepare"]


@inline
def prepare(dlls: Sequence[Dll], policy: Policy) -> Steps[list[Dll]]:
    """What the parent does before it creates a child: P1 to P6; gives the sorted list."""
    yield PhaseEntered(Phase.P1)
    yield PhaseEntered(Phase.P2)
    yield PhaseEntered(Phase.P3)
    if policy.topsort:
        ordered = yield from topsort(dlls, keep_order=policy.keep_order)
    else:
        ordered = list(dlls)  # in the order in which they came
        yield OrderDecided(_names(dlls), _names(dlls))
    yield PhaseEntered(Phase.P4)
    yield PhaseEntered(Phase.P5)
    yield PhaseEntered(Phase.P6)
    return ordered


def _names(dlls: Sequence[Dll]) -> tuple[str, ...]:
    return tuple([dll.name for dll in dlls])


class Begun(NamedTuple):
    """What came of P1 to P6.  events: in their order.  ordered: the list as the sort left it."""

    events: tuple[Event, ...]
    ordered: list[Dll]

    def again(self) -> Steps[list[Dll]]:
        """What ``prepare`` says, and what it gives."""
        yield from self.events
        return self.ordered


#: The last list, with what its forks begin with, by what they read of the policy.  Whoever looks
#: takes it once: another thread may put another list in its place.
_LAST: list[tuple[Sequence[Dll], dict[tuple[Any, ...], Begun]]] = [((), {})]


def begun(dlls: Sequence[Dll], policy: Policy) -> Begun:
    """P1 to P6 of a fork of *dlls* under *policy*, gone through unless the last list was the same
    tuple."""
    (last,) = _LAST
    if last[0] is not dlls or not isinstance(dlls, tuple):
        last = (dlls, {})
        _LAST[:] = [last]
    key = (
        policy.topsort, policy.keep_order, policy.self_entries, policy.native_entries,
        policy.link_by, policy.load_by, policy.first_process, policy.name_buffer,
    )  # fmt: skip
    made = last[1]
    if key not in made:
        made[key] = _gone_through(prepare(list_of(dlls, policy), policy))
    return made[key]


def _gone_through(steps: Steps[list[Dll]]) -> Begun:
    events: list[Any] = []  # P1 to P6 ask for nothing
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return Begun(tuple(events), end.value)
