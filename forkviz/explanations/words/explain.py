"""explain: an event in plain words: what happened, why, and which part of Cygwin it comes from."""

from __future__ import annotations

from typing import assert_never

from forkviz.core import occupants as places
from forkviz.core.provenance import NOWHERE, Origin
from forkviz.core.space import AddressSpace
from forkviz.explanations.words.abort import occupant_facts
from forkviz.explanations.words.calls import explain_call, facts_of_call
from forkviz.explanations.words.claims import Claim
from forkviz.explanations.words.context import context_of
from forkviz.explanations.words.ends import explain_end
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.protocol import explain_protocol
from forkviz.explanations.words.reload import explain_reload
from forkviz.explanations.words.sort import explain_sort
from forkviz.machine.events import Call, EndEvent, ProtocolEvent, ReloadEvent, SortEvent
from forkviz.traces.trace import Trace

__all__ = ["Claim", "Explanation", "explain", "facts_at", "occupants"]


def explain(trace: Trace, step: int) -> Explanation:
    """What happens at *step* of *trace*, in words; negative numbers count from the end."""
    step %= len(trace)
    return _explained(trace, step).at(context_of(trace).source(step))


def facts_at(trace: Trace, step: int) -> tuple[str, ...]:
    """The facts of that explanation alone, for which the machine's listing is not written."""
    step %= len(trace)
    event = trace.events[step]
    if isinstance(event, Call):
        return facts_of_call(trace, context_of(trace), event)[0]
    return _explained(trace, step).facts


def _explained(trace: Trace, step: int) -> Explanation:
    """The explanation without the function that the algorithm pane is in."""
    event = trace.events[step]
    context = context_of(trace)
    if isinstance(event, Call):
        found = explain_call(trace, context, step, event)
    elif isinstance(event, SortEvent):
        found = explain_sort(context, step, event)
    elif isinstance(event, ReloadEvent):
        found = explain_reload(context, step, event)
    elif isinstance(event, ProtocolEvent):
        found = explain_protocol(trace, context, step, event)
    elif isinstance(event, EndEvent):
        found = explain_end(trace, context, step, event)
    else:
        assert_never(event)
    return found


def occupants(
    space: AddressSpace, start: int, end: int, origin: Origin = NOWHERE
) -> tuple[str, ...]:
    """Who is in ``[start, end)`` of *space*, a phrase for each region; *origin*: of the space."""
    return tuple(text for text, _ in occupant_facts(places.occupants(space, start, end), origin))
