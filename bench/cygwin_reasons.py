"""Points that a real Cygwin refutes, and why the model says otherwise all the same."""

from __future__ import annotations

import re
from typing import NamedTuple

from bench.cygwin_conditions import Condition

__all__ = ["REASONS", "Reason", "reason_for"]


class Reason(NamedTuple):
    """version, condition, point: patterns of what it is about.  why: in a sentence."""

    version: str
    condition: str
    point: str
    why: str


REASONS: tuple[Reason, ...] = ()


def reason_for(version: str, condition: Condition, point: str) -> str:
    """Why *point* is refuted, "" where nobody knows."""
    for reason in REASONS:
        texts = (version, f"{condition.kind} {condition.name}", point)
        if all(map(re.search, reason[:3], texts)):
            return reason.why
    return ""
