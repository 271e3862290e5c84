"""WhatIf: what a person changes of a fork in the explorer, and the forks that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from forkviz import limits
from forkviz.errors import BadScenario
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.hosts.simulated.run import run_machine
from forkviz.machine.driver import run_fork
from forkviz.machine.policy import get_policy
from forkviz.scenarios.edits import Edit, SetPolicy, Switch, apply, describe
from forkviz.scenarios.edits_text import parse_edit
from forkviz.scenarios.scenario import Scenario
from forkviz.session.messages import Asked
from forkviz.traces.trace import Machine, Trace

__all__ = ["WhatIf", "changed", "simulated"]


class WhatIf:
    """The scenarios that an explorer can show, and the changes made to the one that it shows.

    titles: of all.  number: which one is shown.  told: its changes, in words.
    """

    def __init__(
        self, scenarios: Sequence[Scenario], run: Callable[[int, Scenario | None], Trace]
    ) -> None:
        """*run* makes the fork that is asked for: of the scenario with that number as it is, or of
        what changes made of it."""
        self._scenarios = list(scenarios)
        self._run = run
        self.titles = [one.title or "fork" for one in self._scenarios]
        self.number = 0
        self._edits: list[Edit] = []

    @property
    def plain(self) -> Scenario:
        """The scenario that is shown, as it was before the changes."""
        return self._scenarios[self.number]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The changes made to it."""
        return tuple(self._edits)

    @property
    def told(self) -> list[str]:
        """Each change in words."""
        return [describe(edit) for edit in self._edits]

    def asked(self, message: Mapping[str, Any]) -> Trace | None:
        """The fork that *message* of the browser asks for, None if it asks for something else.

        Raises BadScenario where it can't be made; then nothing is changed.
        """
        match message.get("kind"):
            case Asked.EDIT:
                edit = message.get("edit")
                if not isinstance(edit, Mapping):
                    raise BadScenario("an empty edit")
                return self._fork([*self._edits, parse_edit(edit)], self.number)
            case Asked.POLICY:
                wanted = SetPolicy(str(message.get("name")))
                kept = [e for e in self._edits if not isinstance(e, SetPolicy | Switch)]
                return self._fork([*kept, wanted], self.number)
            case Asked.SCENARIO:
                number = message.get("number")
                if type(number) is not int or not 0 <= number < len(self._scenarios):
                    raise BadScenario("there is no such scenario")
                return self._fork([], number)
            case Asked.UNDO:
                return self._fork(self._edits[:-1], self.number)
            case Asked.RESET:
                return self._fork([], self.number)
            case _:
                return None

    def with_edits(self, edits: Sequence[Edit]) -> Trace:
        """The fork with *edits* besides the changes that are made; they are kept as the others.

        Raises BadScenario where it can't be made; then nothing is changed.
        """
        return self._fork([*self._edits, *edits], self.number)

    def _fork(self, edits: list[Edit], number: int) -> Trace:
        limits.check("changes", len(edits))
        trace = self._run(number, changed(self._scenarios[number], edits) if edits else None)
        self._edits, self.number = edits, number
        return trace


def changed(scenario: Scenario, edits: Iterable[Edit]) -> Scenario:
    """*scenario* after *edits*; raises BadScenario where one can't be made."""
    for edit in edits:
        scenario = apply(scenario, edit)
    return scenario


def simulated(scenario: Scenario, machine: Machine | None = None) -> Trace:
    """A fork of *scenario* on the model, by *machine* if it is not forkviz's own."""
    if machine is not None:
        return run_machine(machine, scenario)
    policy = get_policy(scenario.policy)
    scenario = replace(scenario, policy=policy.name)
    host = SimulatedHost(scenario)
    parent, child = host.parent(), host.child()
    return Trace(scenario, parent, child, run_fork(scenario.listed(), policy, host, scenario.title))
