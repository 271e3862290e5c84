"""notes: an author's notes at steps, and the words that name a step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from forkviz.errors import ForkvizError
from forkviz.traces.trace import Trace

__all__ = ["MOST_CHARACTERS", "Notes", "noted", "step_at"]

#: Texts by step, the step named as for ``step_at``.
Notes = Mapping[int, str] | Mapping[str, str] | Mapping[int | str, str] | Iterable[tuple[str, str]]

#: Of a note.  It is shown beside a step, where a chapter has no room.
MOST_CHARACTERS = 4000

_HINT = "a number, from the end if it is negative, or: failure, decision"


def step_at(trace: Trace, where: int | str) -> int:
    """The step of *trace* that *where* names.

    A number, or its digits; a negative one counts from the end.  ``failure``: where the last child
    gives up or dies; ``decision``: the first one.  Raises ForkvizError where there is no such step.
    """
    if where == "failure":
        step = trace.failure()
        if step < 0:
            raise ForkvizError("this fork succeeds: it has no failure")
        return step
    if where == "decision":
        decisions = trace.decisions()
        if not decisions:
            raise ForkvizError("nothing is decided in this fork: it has no decision")
        return decisions[0]
    try:
        step = int(where)
    except ValueError:
        raise ForkvizError(f"no step is called {str(where)[:40]!r}", hint=_HINT) from None
    if not -len(trace) <= step < len(trace):
        raise ForkvizError(
            f"there is no step {step}: the fork has {len(trace)}, 0 to {len(trace) - 1}",
            hint=_HINT,
        )
    return step % len(trace)


def noted(trace: Trace, notes: Notes) -> Trace:
    """*trace* with *notes* beside those that it has.

    A text takes the place of the one that was there; an empty one takes it away.  Texts that are
    given for one step, under two names of it, are its paragraphs.  Raises ForkvizError for a step
    that there is not, and for a text that is too long.
    """
    given: dict[int, str] = {}
    pairs: Iterable[tuple[int | str, str]] = notes.items() if isinstance(notes, Mapping) else notes
    for where, text in pairs:
        step = step_at(trace, where)
        given[step] = f"{given[step]}\n{text}" if step in given else text
        if len(given[step]) > MOST_CHARACTERS:
            raise ForkvizError(
                f"the note at step {step} has more than {MOST_CHARACTERS} characters"
            )
    if not given:
        return trace
    kept = {step: text for step, text in (trace.notes | given).items() if text.strip()}
    before = (trace.initial_parent, trace.initial_child)
    return Trace(
        trace.scenario,
        *before,
        trace.events,
        kept,
        waits=trace.waits,
        step_origin=trace.step_origin,
        machine=trace.machine,
    )
