"""chain: the steps that lead two forks to their outcomes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from forkviz.comparison.need import is_about, needed_in
from forkviz.comparison.rows import Rows
from forkviz.machine.events import Compared, Finished
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.verdict import Role as Part

__all__ = ["Role", "Turn", "chain_of", "turn_at"]


class Role(StrEnum):
    """What a step is in the chain that leads to the outcomes."""

    CAUSE = "cause"  # it puts there what is in the way
    TURN = "turn"  # the difference that decides
    FAILURE = "failure"
    LANDS = "lands"  # the other fork has what the failing one could not have
    SUCCESS = "success"


@dataclass(frozen=True, slots=True)
class Turn:
    """A step of the chain.  side: 0 for A, 1 for B.  row: the one that it is in."""

    side: int
    step: int
    row: int
    role: Role


def turn_at(rows: Rows, side: int, step: int, role: Role) -> Turn:
    """The step of A or of B (*side* 0 or 1) as one of the chain."""
    return Turn(side, step, rows.of[side][step], role)


def chain_of(
    rows: Rows, side: int, failing: int, acts: tuple[int | None, int | None], steps: tuple[int, int]
) -> Iterator[Turn]:
    """The steps of one side that lead to its outcome, in order.

    failing: the side whose failure it is about.  acts, steps: as in a Deciding.
    """
    at, failed = steps[side], rows.failed[side]
    if side == failing:
        cause = _cause(rows.traces[side])
        if 0 <= cause < min(at, failed):
            yield turn_at(rows, side, cause, Role.CAUSE)
    if 0 <= failed <= at:
        yield turn_at(rows, side, failed, Role.FAILURE)
        return
    event = rows.traces[side].events[at]
    need = needed_in(rows.traces[side], rows.needs[failing])
    if acts[side] is not None or is_about(event, need):
        yield turn_at(rows, side, at, Role.TURN)
    if failed >= 0:
        yield turn_at(rows, side, failed, Role.FAILURE)
        return
    lands = _lands(rows, side, failing, at)
    if lands > at:
        trace = rows.traces[side]
        role = Role.SUCCESS if isinstance(trace.events[lands], Finished) else Role.LANDS
        yield turn_at(rows, side, lands, role)


def _cause(trace: Trace) -> int:
    """The step that the verdict of *trace* names as the cause, -1 where none is seen."""
    links = verdict_of(trace).links
    causes = (one.step for one in links if one.role is Part.CAUSE and not one.assumed)
    return next(causes, -1)


def _lands(rows: Rows, side: int, failing: int, at: int) -> int:
    """The step at which *side* has the DLL where it is to be; else the one at which it ends."""
    trace, dll = rows.traces[side], rows.needs[failing].dll
    for step in range(at, len(trace)):
        event = trace.events[step]
        if dll is None or not isinstance(event, Compared) or event.dll.lower() != dll.key:
            continue
        if event.same and not event.trial:
            return step
    return len(trace) - 1
