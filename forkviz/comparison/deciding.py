"""deciding: the first difference of two forks that their outcome depends on.

A fork that fails could not have something: a DLL its place, a heap its range.  How a child stands
with that (``need``) changes a few times: the place is kept, the DLL is mapped elsewhere, the place
is given back.  Both children go through the same changes, at whatever steps, for all their other
differences, up to the change that decides.

- Where the loader answers both, and otherwise, it chose a hole that is taken in the other child, or
  found the place itself taken: what takes it there decides.
- If the other fork fails in the same child and goes on with another one, that retry decides.
- If both stand alike up to the failure, the question whose answer ends the child decides: one of
  them does not ask it, or gets another answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.comparison.chain import Role, Turn, chain_of, turn_at
from forkviz.comparison.compare import Comparison
from forkviz.comparison.outlook import Outlook, outlook_of
from forkviz.comparison.rows import Rows
from forkviz.comparison.turning_point import turning_point
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import DllNames
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.verdict import Role as Part
from forkviz.verdict.verdict import VerdictKind

__all__ = ["Deciding", "Outlook", "Role", "Turn", "decide"]

#: The steps of a success that is at risk.
_AT_RISK = {Part.CAUSE: Role.CAUSE, Part.LANDS: Role.LANDS}


@dataclass(frozen=True, slots=True)
class Deciding:
    """What of two forks decides that they end as they do.

    row: the deciding row, None where no difference decides (both end alike, or one has not ended).
    beside: the steps of A and of B at which both stand there; where one has no step in this row,
    the step with which it goes on.
    steps: those that decide; of one that takes no such step as *beside*.
    acts: the same, None for one that takes no such step.
    chain: the steps that lead to the outcomes, A's before B's.
    matter: the rows that matter, ascending: the deciding one and those of the failures.
    failing: 0 or 1: whose failure it is about, -1 for neither's.  dll: which DLL it is about, None
    where it is about none.  given: the fork's inputs already differ there: no step makes the
    difference, and the row is the first one in which it shows.
    """

    outlook: Outlook
    row: int | None = None
    beside: tuple[int, int] = (0, 0)
    steps: tuple[int, int] = (0, 0)
    acts: tuple[int | None, int | None] = (None, None)
    chain: tuple[Turn, ...] = ()
    matter: tuple[int, ...] = ()
    failing: int = -1
    dll: Dll | None = None
    given: bool = False

    @property
    def opening(self) -> int | None:
        """The row to open at; None where nothing that matters differs."""
        return self.row if self.row is not None else next(iter(self.matter), None)


def decide(found: Comparison) -> Deciding:
    """What decides how the forks of *found* end.  Without chance, and symmetric."""
    rows = Rows(found)
    outlook = outlook_of(rows)
    failed = [(rows.of[side][rows.failed[side]], side) for side in (0, 1) if rows.failed[side] >= 0]
    if outlook is Outlook.ALIKE:
        matter = sorted({row for row, _ in failed})
        chain = tuple(turn_at(rows, s, rows.failed[s], Role.FAILURE) for s in (0, 1))
        return Deciding(outlook, chain=chain, matter=tuple(matter), dll=rows.needs[0].dll)
    if outlook is Outlook.OPEN:
        return Deciding(outlook)
    if not failed:
        return _of_successes(rows)
    side = min(failed)[1]
    what = turning_point(rows, side)
    row = rows.row_of(what.steps)
    beside = rows.steps_at(row)
    given = [near if step is None else step for near, step in zip(beside, what.steps, strict=True)]
    steps = (given[0], given[1])
    matter = sorted({row, *(row for row, _ in failed if row in rows.differing)})
    chain = (
        *chain_of(rows, 0, side, what.steps, steps),
        *chain_of(rows, 1, side, what.steps, steps),
    )
    dll = rows.needs[side].dll
    return Deciding(
        outlook, row, beside, steps, what.steps, chain, tuple(matter), side, dll, what.given
    )


def _of_successes(rows: Rows) -> Deciding:
    """Both succeed: what decides is how the one that is at risk gets there, if the other is not."""
    verdicts = [verdict_of(trace) for trace in rows.traces]
    risky = [each.kind is VerdictKind.RISK for each in verdicts]
    if risky[0] == risky[1]:
        return Deciding(Outlook.BOTH_SUCCEED)
    side = risky.index(True)
    outlook = (Outlook.A_AT_RISK, Outlook.B_AT_RISK)[side]
    steps = [link.step for link in verdicts[side].links]
    matter = sorted({rows.of[side][step] for step in steps} & rows.differing.keys())
    dll = DllNames(rows.traces[side].scenario.dlls).get(verdicts[side].subject)
    chain = tuple(
        turn_at(rows, side, link.step, _AT_RISK.get(link.role, Role.TURN))
        for link in verdicts[side].links
        if link.role is not Part.RETRY
    )
    if not matter:
        return Deciding(outlook, chain=chain, failing=side, dll=dll)
    beside = rows.steps_at(matter[0])
    acts = rows.found.pairs[matter[0]]
    return Deciding(outlook, matter[0], beside, beside, acts, chain, tuple(matter), side, dll)
