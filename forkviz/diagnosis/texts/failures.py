"""Failures: the messages that say that a fork failed, and which of them say what."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.captures.findings import Finding, Side
from forkviz.diagnosis.case import Case

__all__ = ["ended_with", "failed", "failures", "of_rules"]

#: Messages that no failure is in.
_FINE = frozenset({"fork succeeded", "relocated"})


def failures(case: Case) -> tuple[Finding, ...]:
    """Every message of a failed fork.

    A program's own words for EAGAIN count where they, or another message, speak of a fork.
    """
    return case.once("failures", _failures)


def _failures(case: Case) -> tuple[Finding, ...]:
    found = [each for each in case.findings if each.rule not in _FINE]
    if all(each.side is Side.APPLICATION and "fork" not in each.text.lower() for each in found):
        return ()
    return tuple(found)


def failed(case: Case) -> bool:
    """Whether a fork failed, as a message or a log tells."""
    return bool(failures(case)) or any(log.errno for log in case.capture.forks())


def of_rules(case: Case, *rules: str) -> Iterator[Finding]:
    """The messages of *rules*, in the order of their lines."""
    return (each for each in failures(case) if each.rule in rules)


def ended_with(case: Case, *codes: int) -> Iterator[Finding]:
    """The messages by which a child ended with one of *codes*."""
    return (each for each in failures(case) if each.exit_code in codes)
