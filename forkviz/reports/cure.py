"""cure: the diagnosis of a failing fork as the explorer shows it, and the fork after its remedy."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from forkviz.comparison.compare import compare
from forkviz.core.address import hex_
from forkviz.diagnosis.diagnosis import Cause, Certainty, Diagnosis, Move
from forkviz.diagnosis.record import diagnosis_record
from forkviz.diagnosis.traced.cure import refork
from forkviz.diagnosis.traced.of_trace import diagnosis_of_trace
from forkviz.diagnosis.tree import safe_name
from forkviz.errors import ForkvizError
from forkviz.front.compare_data import compare_data
from forkviz.front.data import board_data
from forkviz.front.diagnosis_data import diagnosis_data
from forkviz.scenarios.edits import Rebase, describe, edited
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board

__all__ = ["Cured", "after_cure", "cure_data", "diagnosis_for", "moves_of", "rebases", "shown"]

#: Steps of both forks together, and characters of the second one's data: a page holds the
#: comparison that a remedy leads to if it is no larger than this.
MOST_STEPS, MOST_CHARACTERS = 4000, 4 * 1024 * 1024
_ORDER = {certainty: number for number, certainty in enumerate(Certainty)}


class Cured(NamedTuple):
    """A real fork with a remedy: of the first cause the remedy of *number*, and its *trace*."""

    number: int
    trace: Trace


def diagnosis_for(trace: Trace, told: Diagnosis | None = None) -> Diagnosis | None:
    """Why *trace* fails: what its messages say, *told*, unless the trace itself knows more.

    It does if it is surer, or as sure and the only one to name what is in the way, or to have a
    remedy that was tried on the model.  None where it succeeds and no message was read.
    """
    said = told if told is not None and told.failed else None
    own = diagnosis_of_trace(trace)
    if said is None or own is None:
        return said or own
    return own if _want(own.claims[0]) < _want(said.claims[0]) else said


def _want(cause: Cause) -> tuple[int, bool, bool]:
    """What *cause* lacks: certainty, what is in the way, a remedy that was tried."""
    tried = any(remedy.proof is not None for remedy in cause.remedies)
    return _ORDER[cause.certainty], cause.occupant is None, not tried


def shown(diagnosis: Diagnosis) -> dict[str, Any]:
    """*diagnosis* as the explorer gets it: each remedy that moves a DLL with the line to try it."""
    data = diagnosis_data(diagnosis_record(diagnosis))
    for cause, made in zip(diagnosis.causes, data["causes"], strict=False):
        for remedy, told in zip(cause.remedies, made["remedies"], strict=False):
            told["line"] = _line(remedy.moves)
    return data


def _line(moves: Sequence[Move]) -> str:
    """The command that compares the fork of this report with itself after *moves*; "" for none.

    A name that a shell could take for more than a name is not put into a line to be typed.
    """
    if not moves or any(safe_name(move.name, "") != move.name for move in moves):
        return ""
    edits = [f"rebase {move.name} {hex_(move.to)}" for move in moves]
    return " ".join(["forkviz compare FILE", *(f"--edit {shlex.quote(one)}" for one in edits)])


def moves_of(diagnosis: Diagnosis | None, number: object) -> tuple[Move, ...]:
    """What the remedy of that number, of the first cause, moves; () for everything else."""
    first: Cause | None = (
        diagnosis.causes[0] if diagnosis is not None and diagnosis.causes else None
    )
    if first is None or type(number) is not int or not 0 <= number < len(first.remedies):
        return ()
    return first.remedies[number].moves


def rebases(moves: Sequence[Move]) -> list[Rebase]:
    """*moves* as edits of a scenario."""
    return [Rebase(move.name, move.to) for move in moves]


def after_cure(trace: Trace, moves: Sequence[Move]) -> Trace:
    """The fork of *trace* on the model once more, with *moves* made; BadScenario where they can't
    be."""
    return refork(trace, edited(trace.scenario, rebases(moves)))


def cure_data(
    trace: Trace, diagnosis: Diagnosis, before: Mapping[str, Any], cured: Cured | None = None
) -> dict[str, Any] | None:
    """The comparison that a remedy leads to, for a page that cannot fork: with *cured*, or with
    the model's fork after the first remedy that has a move.

    before: the ``board_data`` of *trace*, which is not in it again.  number: of the remedy; real:
    whether both forks are.  None where there is no such remedy, or the page would become too large.
    """
    if cured is not None:
        return _compared(trace, cured, True, cured.trace.scenario.title or "with the remedy")
    first = diagnosis.causes[0] if diagnosis.causes else None
    number = next((i for i, r in enumerate(first.remedies) if r.moves), -1) if first else -1
    moves = moves_of(diagnosis, number)
    if not moves or trace.step_origin is not None or 2 * len(trace) > MOST_STEPS:
        return None
    try:
        after = after_cure(trace, moves)
    except ForkvizError:
        return None
    title = ", ".join([str(before["title"]), *map(describe, rebases(moves))])
    return _compared(trace, Cured(number, after), False, title)


def _compared(trace: Trace, cured: Cured, real: bool, title: str) -> dict[str, Any] | None:
    """*trace* beside the fork after its remedy, called *title*; None if it is too large."""
    after = cured.trace
    if len(trace) + len(after) > MOST_STEPS:
        return None
    board = board_data(Board(after), opening_step(after), notes=after.notes)
    board["title"] = title[:300]
    if len(json.dumps(board, default=lambda array: array.tolist())) > MOST_CHARACTERS:
        return None
    data = compare_data(compare(trace, after), {}, board)
    del data["a"]
    return {**data, "number": cured.number, "real": real}
