"""outcome: how one fork ends, without a trace of it being kept."""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Aborted, Call, ChildCreated, ChildEnded, Finished, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.scenarios.scenario import Scenario

__all__ = ["Outcome", "outcome_of"]

#: Where a message stops being the same for all who fail of one cause.
_PARTICULAR = re.compile(r"\s*(?:0x|\(|:|;|,|\d)|\s'")
#: The folders before a file's name, as Windows or the kernel has them.
_PATH = r"(?:\\\?\?\\)?(?:[A-Z]:|\\)\\[^\n'()]*?"


class Outcome(NamedTuple):
    """succeeded: whether fork() returned twice.  calls: made in all children.  attempts: children.

    cause: of a failure, the phase in which the last child ended and the first words of what it
    said, or that it died; "" for success.
    """

    succeeded: bool
    calls: int
    attempts: int
    cause: str


def outcome_of(scenario: Scenario, policy: Policy) -> Outcome:
    """Fork *scenario* under *policy*, whatever policy it names itself."""
    calls = attempts = 0
    phase = Phase.P1
    said = cause = ""
    for event in run_fork(scenario.listed(), policy, SimulatedHost(scenario)):
        # One test for most of the events: half of them are calls.
        if type(event) is Call:
            calls += 1
            continue
        match event:
            case PhaseEntered(entered):
                phase = entered
            case ChildCreated(attempt=attempts):
                said = ""
            case Aborted(message=message, dll=dll):
                said = _kind(message, dll)
            case ChildEnded():
                cause = f"{phase.name} {said or 'died'}"
            case Finished(succeeded=succeeded):
                return Outcome(succeeded, calls, attempts, "" if succeeded else cause)
    raise AssertionError("a fork ends with Finished")


def _kind(message: str, dll: str) -> str:
    """What *message* shares with others of its kind: its words up to a number or a detail."""
    general = message
    if dll:
        general = re.sub(_PATH + re.escape(dll), dll, message, flags=re.IGNORECASE)
        general = general.removeprefix(f"{dll}: ").replace(f"'{dll}'", "a DLL")
        general = general.replace(dll, "a DLL")
    found = _PARTICULAR.search(general)
    return general[: found.start()] if found else general
