"""outcome: how one fork ends, without a trace of it being kept."""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.lazy.patterns import regex
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Aborted, Call, ChildCreated, ChildEnded, Finished, PhaseEntered
from forkviz.machine.forkee import ChildGone
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.scenarios.scenario import Scenario
from forkviz.study.alike import turn_of

__all__ = ["Outcome", "outcome_of"]

#: The events beside calls that an outcome is made of.
_COUNTED = frozenset({Aborted, ChildCreated, ChildEnded, Finished, PhaseEntered})
#: Where a message stops being the same for all who fail of one cause.
_PARTICULAR = regex(r"\s*(?:0x|\(|:|;|,|\d)|\s'")
#: The folders before a file's name, as Windows or the kernel has them.
_PATH = r"(?:\\\?\?\\)?(?:[A-Z]:|\\)\\[^\n'()]*?"


class Outcome(NamedTuple):
    """succeeded: whether fork() returned twice.  calls: made in all children.  attempts: children.

    cause: of a failure, the phase in which the last child ended and the first words of what it
    said, or that it died; "" for success.  dll: which DLL the last child that gave up named.
    """

    succeeded: bool
    calls: int
    attempts: int
    cause: str
    dll: str | None = None


class _End(NamedTuple):
    """How a child gave up: in which phase, of what, with how many calls; said: the cause's words.

    dll: which one it named.
    """

    phase: Phase
    message: str
    exit_code: int
    calls: int
    said: str
    dll: str | None


def outcome_of(scenario: Scenario, policy: Policy, *, reuse: bool = True) -> Outcome:
    """Fork *scenario* under *policy*, whatever policy it names itself.

    reuse: whether a child that would go the way of an earlier one of this fork (``alike``) ends as
    that did, without a step of its own; the outcome is the same.
    """
    calls = attempts = before = 0
    phase = Phase.P1
    said = cause = ""
    message: str | None = None
    named: str | None = None
    turn: object = None
    ends: dict[object, _End] = {}
    events = run_fork(scenario.listed(), policy, SimulatedHost(scenario))
    for event in events:
        # Most events are calls or do not count: two tests for all of these.
        kind = type(event)
        if kind is Call:
            calls += 1
            continue
        if kind not in _COUNTED:
            continue
        match event:
            case PhaseEntered(phase):
                if turn in ends and phase is Phase.C1:
                    end = ends[turn]
                    phase, said, named = end.phase, end.said, end.dll
                    cause = f"{phase.name} {said or 'died'}"
                    calls += end.calls
                    # It answers with the parent's decision, which does not count.
                    events.throw(ChildGone(end.message, end.exit_code, phase=phase))
            case ChildCreated(attempt=attempts, left=int(left)):
                said, message, named, before = "", None, None, calls
                turn = turn_of(scenario, policy, attempts, left) if reuse else None
            case Aborted(message=message, dll=dll):
                said, named = _kind(message, dll), dll
            case ChildEnded(exit_code=code):
                cause = f"{phase.name} {said or 'died'}"
                # Of one that is killed, or that its parent ends, the fork knows more.
                if turn is not None and message is not None:
                    ends[turn] = _End(phase, message, code, calls - before, said, named)
            case Finished(succeeded=succeeded):
                if succeeded:
                    return Outcome(True, calls, attempts, "")
                return Outcome(False, calls, attempts, cause, named)
    raise AssertionError("a fork ends with Finished")


def _kind(message: str, dll: str | None) -> str:
    """What *message* shares with others of its kind: its words up to a number or a detail."""
    general = message
    if dll:
        general = re.sub(_PATH + re.escape(dll), dll, message, flags=re.IGNORECASE)
        general = general.removeprefix(f"{dll}: ").replace(f"'{dll}'", "a DLL")
        general = general.replace(dll, "a DLL")
    found = _PARTICULAR.search(general)
    return general[: found.start()] if found else general
