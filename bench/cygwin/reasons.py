"""Points that a real Cygwin refutes, and why the model says otherwise all the same."""

from __future__ import annotations

import re
from typing import NamedTuple

from bench.cygwin.condition import Condition

__all__ = ["REASONS", "Reason", "reason_for"]


class Reason(NamedTuple):
    """version, condition, point: patterns of what it is about.  why: in a sentence."""

    version: str
    condition: str
    point: str
    why: str


REASONS: tuple[Reason, ...] = (
    Reason(
        ".",
        "^runtime perl, cygwin1.dll replaced",
        "^(message|fails in|texts of the child)$",
        "a child whose runtime is elsewhere crashes in its own exit, before what it says gets"
        " anywhere: the log has no line of it, and so neither text nor phase",
    ),
    Reason(
        "3.0",
        "^file perl, cygcrypt-0.dll replaced: replaced, the first process",
        "^message$",
        "of the two lines that the parent says of a failed copy, the log's reader takes the last"
        " for the message, and the model the first; both are compared as texts of the parent",
    ),
)


def reason_for(version: str, condition: Condition, point: str) -> str:
    """Why *point* is refuted, "" where that is not known."""
    for reason in REASONS:
        texts = (version, f"{condition.kind} {condition.name}", point)
        if all(map(re.search, reason[:3], texts)):
            return reason.why
    return ""
