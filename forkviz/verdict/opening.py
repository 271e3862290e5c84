"""opening: the step at which an explorer of a trace opens."""

from __future__ import annotations

from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.verdict import VerdictKind

__all__ = ["opening_step"]


def opening_step(trace: Trace) -> int:
    """Where an explorer of *trace* opens: at what its verdict is about.

    At the failure; of a fork that succeeds at risk at the cause of the risk; at the last step of
    one that waits for its next step; else at the first decision, or the first step.
    """
    if trace.waits:
        return len(trace) - 1
    failure = trace.failure()
    if failure >= 0:
        return failure
    found = verdict_of(trace)
    if found.kind is VerdictKind.RISK and found.cause >= 0:
        return found.cause
    return next(iter(trace.decisions()), 0)
