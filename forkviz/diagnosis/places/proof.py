"""proof: whether the fork that the inputs show succeeds on the model with a DLL at another base.

The scenario of the capture is forked twice, as it is and with the move.  What a message says is
taken in the child is in it, too.  A move proves itself if the first fork fails and the second does
not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from forkviz.core.address import SLOT
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.diagnosis.diagnosis import Move
from forkviz.diagnosis.places.scene import Scene, Wanting
from forkviz.errors import ForkvizError
from forkviz.rebase.proof import forked, scenario_with
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.scenario import Scenario

__all__ = ["Tried", "scenario_of", "tried"]

#: Most DLLs of a fork that is tried: an answer takes seconds.
_MOST = 2_000

#: Messages by which something is at the parent's place in the child.
_TAKEN = frozenset({"occupied"})


class Tried(NamedTuple):
    """Whether the modelled fork succeeds as it is, and with the moves; None for no scenario."""

    before: bool | None = None
    after: bool | None = None

    @property
    def proved(self) -> bool:
        """Whether the moves make a fork succeed that fails."""
        return self.before is False and self.after is True

    @property
    def helps_not(self) -> bool:
        """Whether the fork is known to fail with the moves, too."""
        return self.after is False


def tried(scene: Scene, losers: Sequence[Wanting], moves: Sequence[Move]) -> Tried:
    """What the model says of *moves*, one for each of *losers*."""
    scenario = scenario_of(scene, losers)
    if scenario is None or len(scenario.dlls) > _MOST:
        return Tried()
    paths = [each.path for each in losers]
    try:
        changed = scenario_with(scenario, _new(scenario, moves, paths))
        return Tried(forked(scenario).succeeded, forked(changed).succeeded)
    except ForkvizError:
        return Tried()


def _new(scenario: Scenario, moves: Sequence[Move], paths: Sequence[str]) -> dict[int, int]:
    """The new bases by where the parent has the DLLs; each by its path, or by its name alone."""
    found = {}
    for move, path in zip(moves, paths, strict=True):
        same = [dll for dll in scenario.dlls if dll.file_key == move.name.lower()]
        exact = [dll for dll in same if (dll.path or "").lower() == path.lower()]
        if len(exact or same) == 1:
            found[(exact or same)[0].base] = move.to
    return found


def scenario_of(scene: Scene, losers: Iterable[Wanting]) -> Scenario | None:
    """The captured fork, with what the messages of *losers* say of its child; None for none."""
    try:
        scenario = derive_scenario(scene.case.capture)
        for each in losers:
            scenario = _said(scenario, each)
        return scenario
    except ForkvizError:
        return None


def _said(scenario: Scenario, wanting: Wanting) -> Scenario:
    """*scenario*, with what the message of *wanting* says of the child."""
    if wanting.message is None or wanting.another_run or wanting.at is None:
        return scenario
    if wanting.told_child is not None and wanting.told_child != wanting.at:
        dlls = tuple(
            replace(dll, child_base=wanting.told_child) if _is(dll.path, wanting) else dll
            for dll in scenario.dlls
        )
        return replace(scenario, dlls=dlls)
    if wanting.told is None or wanting.message.rule not in _TAKEN:
        return scenario
    start = wanting.told // SLOT * SLOT
    taken = Region(
        start,
        start + SLOT,
        State.RESERVED,
        Kind.PRIVATE,
        start,
        "",
        "what the message says is there",
        Use.INJECTED,
        Source.ASSUMED,
    )
    if not scenario.child_space().is_free(start, start + SLOT):
        return scenario
    return replace(scenario, child=tuple(sorted((*scenario.child, taken))))


def _is(path: str | None, wanting: Wanting) -> bool:
    return (path or "").lower() == wanting.path.lower()
