"""at risk: DLLs that a fork which succeeded might lose under another loader, or with less luck.

A DLL that the parent has elsewhere than it prefers to be is there because its own place is taken;
in each child the loader draws or searches its place anew, and the reload has to force it home.  And
where a loader draws at random, a fork that succeeds says little of the next one.  So the same fork
is made again on the modelled Windows, under each loader and with many seeds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from forkviz.core.occupants import asked_range, occupants
from forkviz.core.region import Use
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Loader, Placement
from forkviz.study.outcome import outcome_of

if TYPE_CHECKING:
    from random import Random

__all__ = ["MOST_EVENTS", "SEEDS", "AtRisk", "at_risk"]

#: With how many seeds each loader is tried.
SEEDS = 50
#: How many events may be made for an answer; a fork of more is tried with fewer seeds.
MOST_EVENTS = 1_000_000


class AtRisk(NamedTuple):
    """dll: its name, None where a lost fork names none.  holder: what has the place that it
    prefers, None where nothing does.  lost: in how many of the forks it was lost.  of: forks made.
    """

    dll: str | None
    holder: str | None
    lost: int
    of: int


@dataclass(frozen=True, slots=True)
class _SameBoot(Loader):
    """A loader that draws places anew, in the boot of its seed.  luck: of the places."""

    luck: int = 0

    def draw(self, *what: object) -> Random:
        """Those of ASLR are the boot's; the others depend on the luck."""
        if what[0] == "aslr":
            return Loader.draw(self, *what)
        return Loader(seed=self.luck).draw(*what)


def at_risk(scenario: Scenario, steps: int, seeds: int = SEEDS) -> tuple[AtRisk, ...]:
    """The DLLs at risk in a fork of *scenario* that succeeded in *steps* steps.

    A loader that draws nothing is run once, and stands for all its seeds.
    """
    relocated = [dll for dll in scenario.dlls if dll.relocated]
    loader = scenario.loader
    if (
        not relocated
        and loader.aslr is not Aslr.PROCESS
        and loader.placement is not Placement.RANDOM
    ):
        return ()
    seeds = max(min(seeds, MOST_EVENTS // max(steps, 1) // len(Placement)), 1)
    policy = get_policy(scenario.policy)
    lost: Counter[str | None] = Counter()
    made = 0
    for chosen, weight in _loaders(loader, seeds):
        outcome = outcome_of(replace(scenario, loader=chosen), policy)
        made += weight
        if not outcome.succeeded:
            lost[outcome.dll] += weight
    named = [dll.name for dll in scenario.dlls if dll.relocated or lost[dll.name]]
    by_name = {dll.name: dll for dll in scenario.dlls}
    found = [AtRisk(name, _holder(scenario, by_name[name]), lost[name], made) for name in named]
    others = sum(count for name, count in lost.items() if name not in by_name)
    return (*found, *([AtRisk(None, None, others, made)] if others else ()))


def _loaders(loader: Loader, seeds: int) -> Iterator[tuple[Loader, int]]:
    """Each loader that is tried, and for how many forks it stands."""
    for placement in Placement:
        chosen = replace(loader, placement=placement)
        if placement is Placement.RANDOM or loader.aslr is Aslr.PROCESS:
            for seed in range(seeds):
                yield _redrawn(chosen, seed), 1
        else:
            yield chosen, seeds


def _redrawn(loader: Loader, seed: int) -> Loader:
    """*loader* with the draws of *seed*, all but those that the parent has in common with it."""
    if loader.aslr is not Aslr.BOOT:
        return replace(loader, seed=seed)
    fixed = {one.name: getattr(loader, one.name) for one in fields(Loader)}
    return _SameBoot(**fixed, luck=seed)


def _holder(scenario: Scenario, dll: Dll) -> str | None:
    """Who has the place that *dll* prefers: in the parent, or else in the child at its start."""
    if not dll.relocated:
        return None
    names = DllNames(scenario.dlls)
    for space in (scenario.parent_space(), scenario.child_space()):
        for region in occupants(
            space, *asked_range(dll.preferred, dll.size), partial(names.is_image, dll)
        ):
            other = names.get(region.name) if region.use is Use.IMAGE else None
            return other.name if other is not None else region.name or "unnamed"
    return None
