"""phases: a phase in a table: its number for programs, and for readers its name, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.cli.render.tables import Named

if TYPE_CHECKING:
    from forkviz.core.captures.forklog import ForkAbort
    from forkviz.machine.phase import Phase
    from forkviz.machine.policy import Policy

__all__ = ["abort_of_log", "phase_cell", "phase_of_log"]


def phase_cell(phase: Phase, policy: Policy) -> Named:
    """``C7`` for a program, ``C7 keep places`` for a reader, as *policy* has it."""
    from forkviz.explanations.words.phase_words import phase_label

    return Named(phase.name, phase_label(phase, policy))


def phase_of_log(name: str) -> Named | None:
    """The same for the phase that a message is from; its law is not known, so labels are those of
    the default policy.  None for "", which is a message of no one phase."""
    from forkviz.machine.phase import Phase
    from forkviz.machine.policy import DEFAULT_POLICY, get_policy

    return phase_cell(Phase[name], get_policy(DEFAULT_POLICY)) if name else None


def abort_of_log(abort: ForkAbort, before: str = "") -> Named:
    """``C7: its message`` for a program, ``C7 keep places: its message`` for a reader; *before* is
    what stands before it.  The label is that of ``phase_of_log``."""
    from forkviz.explanations.words.phase_words import phase_label
    from forkviz.machine.phase import Phase
    from forkviz.machine.policy import DEFAULT_POLICY, get_policy

    if not abort.phase:
        return Named("phase unknown", "", before, f": {abort.text}")
    label = phase_label(Phase[abort.phase], get_policy(DEFAULT_POLICY))
    return Named(abort.phase, label, before, f": {abort.text}")
