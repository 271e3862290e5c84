"""headline: how two forks end and what decides it, in one sentence, and the links to its steps.

The words are made here alone; what is shown of them, a terminal and the explorer decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from forkviz.comparison.acts import Act, Piece, act_of
from forkviz.comparison.compare import Comparison
from forkviz.comparison.deciding import Deciding, Outlook, Role, Turn
from forkviz.comparison.event_identity import key_of, went_well
from forkviz.core.occupants import asked_range, occupants
from forkviz.core.region import Use
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import Aborted, Call, ChildEnded, Event, Why
from forkviz.traces.trace import Trace
from forkviz.verdict import pieces
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.words import sentence

__all__ = ["SIDES", "Link", "headline", "links", "plain"]

#: What the two forks are called.
SIDES = ("A", "B")


class Link(NamedTuple):
    """A step of the chain with the words of its link.  sign: ○, ✗, ✓, or "" for none."""

    turn: Turn
    sign: str
    label: str


def plain(said: tuple[Piece, ...]) -> str:
    """A sentence in pieces as a text."""
    return "".join(text for _, text in said)


def headline(found: Comparison, deciding: Deciding) -> tuple[Piece, ...]:
    """The sentence: how both end, then what decides it."""
    return (*_outcome(deciding.outlook), ("text", " "), *_reason(found, deciding))


_SIGNS = {Role.CAUSE: "○", Role.FAILURE: "✗", Role.LANDS: "✓", Role.SUCCESS: "✓"}
_ENDS = {Role.FAILURE: "fails", Role.LANDS: "lands", Role.SUCCESS: "succeeds"}


def links(found: Comparison, deciding: Deciding) -> tuple[Link, ...]:
    """The links to the steps of the chain, A's before B's."""
    traces = (found.a, found.b)
    made = []
    for turn in deciding.chain:
        label = _ENDS.get(turn.role) or _act(traces[turn.side], turn.step, deciding).short
        if turn.role is Role.TURN and _still_kept(traces[turn.side], turn.step, deciding):
            label += ", place still kept"
        made.append(Link(turn, _SIGNS.get(turn.role, ""), label))
    return tuple(made)


def _still_kept(trace: Trace, step: int, deciding: Deciding) -> bool:
    """Whether the DLL is mapped while its own place is kept for it, so that it can't go there."""
    event, dll = trace.events[step], deciding.dll
    if dll is None or not isinstance(event, Call) or (event.dll or "").lower() != dll.key:
        return False
    there = trace.state(step).child.at(dll.base)
    kept = there is not None and there.use is Use.RESERVATION
    return kept and event.why in (Why.TRIAL, Why.REAL)


# -- how both end ----------------------------------------------------------------------------------


def _outcome(outlook: Outlook) -> tuple[Piece, ...]:
    match outlook:
        case Outlook.A_FAILS:
            return ("failed", "A fails"), ("text", ", "), ("ok", "B succeeds"), ("text", ":")
        case Outlook.B_FAILS:
            return ("ok", "A succeeds"), ("text", ", "), ("failed", "B fails"), ("text", ":")
        case Outlook.BOTH_FAIL | Outlook.ALIKE:
            return ("failed", "Both fail"), ("text", ":")
        case Outlook.BOTH_SUCCEED:
            return ("ok", "Both succeed"), ("text", ":")
        case Outlook.A_AT_RISK | Outlook.B_AT_RISK:
            who = SIDES[outlook is Outlook.B_AT_RISK]
            risky: Piece = ("risk", f"{who} at risk")
            return ("ok", "Both succeed"), ("text", ", "), risky, ("text", ":")
        case Outlook.OPEN:
            return (("text", "Not both have ended:"),)


# -- why -------------------------------------------------------------------------------------------


def _reason(found: Comparison, deciding: Deciding) -> tuple[Piece, ...]:
    if deciding.outlook in (Outlook.A_AT_RISK, Outlook.B_AT_RISK):
        verdict = verdict_of((found.a, found.b)[deciding.failing])
        return tuple((piece.kind, pieces.plain((piece,))) for piece in sentence(verdict))
    if deciding.row is not None:
        return _decided(found, deciding, deciding.row)
    if found.same:
        return (("text", "they are the same, step for step."),)
    count = len(found.differences)
    rows = "the one difference" if count == 1 else f"none of the {count} differences"
    match deciding.outlook:
        case Outlook.OPEN:
            return (("text", "nothing is decided yet."),)
        case Outlook.ALIKE:
            return _alike(found, deciding, rows)
        case _:
            verb = "does not change" if count == 1 else "changes"
            return (("text", f"{rows} {verb} the outcome."),)


def _alike(found: Comparison, deciding: Deciding, rows: str) -> tuple[Piece, ...]:
    verb = "does not change" if rows.startswith("the one") else "changes"
    if deciding.dll is None:
        return (("text", f"for the same reason; {rows} {verb} that."),)
    where: tuple[Piece, ...] = (("text", " cannot have its place "),)
    where = (("name", deciding.dll.name), *where, ("address", f"{deciding.dll.base:#x}"))
    return (*where, ("text", f" in either; {rows} {verb} that."))


def _decided(found: Comparison, deciding: Deciding, row: int) -> tuple[Piece, ...]:
    said = tuple(_what_decides(found, deciding, row))
    if not (deciding.given and found.given):
        return said
    trace = (found.a, found.b)[deciding.failing]
    by = _taken_by(trace, deciding)
    if by:
        start = f" In {SIDES[deciding.failing]}'s child the place is taken from the start, "
        return (*said, ("text", start), *by, ("text", "."))
    count = len(found.given)
    differences = "one difference" if count == 1 else f"{count} differences"
    return (*said, ("text", f" Their inputs have {differences}."))


def _taken_by(trace: Trace, deciding: Deciding) -> tuple[Piece, ...]:
    """Who has the place in the child of *trace* from the start, "by" included; () for nothing."""
    occupant = verdict_of(trace).occupant
    if deciding.dll is None or occupant is None:
        return ()
    start, end = asked_range(deciding.dll.base, deciding.dll.size)
    if not any(region.name for region in occupants(trace.initial_child, start, end)):
        return ()
    if occupant.suspects:
        return ("text", "perhaps by "), ("name", ", ".join(occupant.suspects))
    return ("text", "by "), ("name", occupant.name)


def _what_decides(found: Comparison, deciding: Deciding, row: int) -> Iterator[Piece]:
    traces = (found.a, found.b)
    doers = [side for side, step in enumerate(deciding.acts) if step is not None]
    # Who keeps a place or gives it back decides, whatever the other one does instead.
    keepers = [side for side in doers if _keeps(traces[side], deciding.steps[side])]
    asked = {key_of(traces[side].events[deciding.steps[side]]) for side in doers}
    if len(asked) < len(doers):  # both ask the same, and the answers tell them apart
        keepers = []
    if len(doers) == 1 or len(keepers) == 1:
        yield from _one_alone(traces, (keepers or doers)[0], deciding)
        return
    acts = [_act(t, step, deciding) for t, step in zip(traces, deciding.steps, strict=True)]
    if acts[0].long == acts[1].long:
        what = [explain(t, step).what for t, step in zip(traces, deciding.steps, strict=True)]
        difference = next((each for each in found.differences if each.row == row), None)
        if what[0] == what[1] and difference is not None:
            what = [difference.in_a, difference.in_b]
        yield ("text", f"A: {what[0]} B: {what[1]}")
        return
    yield from (("text", "A "), *acts[0].long, ("text", "; B "), *acts[1].long, ("text", "."))


def _keeps(trace: Trace, step: int) -> bool:
    event = trace.events[step]
    kept = isinstance(event, Call) and event.why in (Why.PROTECT, Why.UNPROTECT)
    return kept and went_well(event)


def _one_alone(traces: tuple[Trace, Trace], doer: int, deciding: Deciding) -> Iterator[Piece]:
    """What one does, and the other one does not, or does at another time."""
    step, here = deciding.steps[doer], deciding.steps[1 - doer]
    trace, other, name = traces[doer], traces[1 - doer], SIDES[1 - doer]
    event = trace.events[step]
    yield from (("text", f"{SIDES[doer]} "), *_act(trace, step, deciding).long)
    if isinstance(event, Call) and event.why is Why.UNPROTECT and event.dll:
        yield from (("text", " before it loads "), ("name", event.dll))
    if isinstance(event, Aborted | ChildEnded):
        yield ("text", f"; {name} goes on.")
        return
    at = _later(event, other, here)
    said = "does not" if at is None else f"does so only later, at step {at}"
    yield ("text", f"; {name} {said}.")


def _later(event: Event, other: Trace, here: int) -> int | None:
    """The step from *here* on at which *other* does the same, with no worse an end."""
    for step in range(here, len(other)):
        there = other.events[step]
        if key_of(there) == key_of(event) and went_well(there) == went_well(event):
            return step
    return None


def _act(trace: Trace, step: int, deciding: Deciding) -> Act:
    about = deciding.dll.name if deciding.dll is not None else ""
    return act_of(trace.events[step], explain(trace, step).what, about)
