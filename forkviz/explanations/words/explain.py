"""explain: an event in plain words: what happened, why, and which part of Cygwin it comes from."""

from __future__ import annotations

from forkviz.core.provenance import NOWHERE, Origin
from forkviz.core.space import AddressSpace
from forkviz.explanations.words.abort import explain_abort, occupant_facts
from forkviz.explanations.words.calls import explain_call
from forkviz.explanations.words.claims import Claim
from forkviz.explanations.words.context import context_of
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.protocol import explain_protocol
from forkviz.explanations.words.reload import explain_reload
from forkviz.explanations.words.sort import explain_sort
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Compared,
    DepsPopulated,
    FrameEntered,
    FrameLeft,
    OrderDecided,
    Planned,
    Skipped,
    SortAppended,
    SortPassed,
    SortVisited,
)
from forkviz.traces.trace import Trace

__all__ = ["Claim", "Explanation", "explain", "occupants"]


def explain(trace: Trace, step: int) -> Explanation:
    """What happens at *step* of *trace*, in words; negative numbers count from the end."""
    step %= len(trace)
    event = trace.events[step]
    context = context_of(trace)
    match event:
        case Call():
            found = explain_call(trace, context, step, event)
        case Aborted():
            found = explain_abort(trace, context, step, event)
        case DepsPopulated() | SortVisited() | SortPassed() | SortAppended() | OrderDecided():
            found = explain_sort(context, step, event)
        case FrameEntered() | FrameLeft() | Skipped() | Compared() | BlockChosen() | Planned():
            found = explain_reload(context, step, event)
        case _:
            found = explain_protocol(trace, context, step, event)
    return found.at(context.source(step))


def occupants(
    space: AddressSpace, start: int, end: int, origin: Origin = NOWHERE
) -> tuple[str, ...]:
    """Who is in ``[start, end)`` of *space*, a phrase for each region; *origin*: of the space."""
    return tuple(text for text, _ in occupant_facts(space.overlapping(start, end), origin))
