"""explain: an event in plain words: what happened, why, and which part of Cygwin it comes from."""

from __future__ import annotations

from forkviz.core.space import AddressSpace
from forkviz.engine.claims import Claim
from forkviz.engine.events import (
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
from forkviz.engine.explain_abort import explain_abort, occupant_facts
from forkviz.engine.explain_calls import explain_call
from forkviz.engine.explain_context import context_of
from forkviz.engine.explain_protocol import explain_protocol
from forkviz.engine.explain_reload import explain_reload
from forkviz.engine.explain_sort import explain_sort
from forkviz.engine.explanation import Explanation
from forkviz.engine.origin import NOWHERE, Origin
from forkviz.engine.trace import Trace

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
