"""outlook: how the outcomes of two forks relate."""

from __future__ import annotations

from enum import StrEnum

from forkviz.comparison.rows import Rows
from forkviz.core.occupants import occupants
from forkviz.core.region import Use
from forkviz.verdict.failure import OWN_DOING

__all__ = ["Outlook", "outlook_of"]


class Outlook(StrEnum):
    """How the outcomes of two forks relate."""

    A_FAILS = "A fails"
    B_FAILS = "B fails"
    BOTH_FAIL = "both fail"
    ALIKE = "both fail alike"
    BOTH_SUCCEED = "both succeed"
    A_AT_RISK = "both succeed, A at risk"
    B_AT_RISK = "both succeed, B at risk"
    OPEN = "one has not ended"


def outlook_of(rows: Rows) -> Outlook:
    """How the forks of *rows* end, beside each other."""
    a, b = rows.traces
    if a.waits or b.waits:
        return Outlook.OPEN
    if a.succeeded and b.succeeded:
        return Outlook.BOTH_SUCCEED
    if a.succeeded or b.succeeded:
        return Outlook.B_FAILS if a.succeeded else Outlook.A_FAILS
    ours, theirs = (_reason(rows, side) for side in (0, 1))
    return Outlook.ALIKE if ours == theirs else Outlook.BOTH_FAIL


def _reason(rows: Rows, side: int) -> tuple[object, ...]:
    """What a fork fails of, without its words and codes."""
    need, trace = rows.needs[side], rows.traces[side]
    state = trace.state(max(rows.failed[side] - 1, 0))
    in_way: tuple[Use, ...] = ()
    if need.wanted is not None and need.taken:
        found = occupants(state.child, *need.wanted)
        uses = tuple(dict.fromkeys(region.use for region in found))
        in_way = tuple(use for use in uses if use not in OWN_DOING) or uses
    key = need.dll.key if need.dll is not None else ""
    lost = "" if need.wanted is not None else type(trace.events[rows.failed[side]]).__name__
    return key, need.wanted, in_way, lost
