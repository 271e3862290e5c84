"""Session: a fork that is stepped through, changed and forked again on the model.

Another policy, another scenario, a change of one (``whatif``) or a remedy is forked here; the
answer says what to show then, and at which step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from forkviz.comparison.compare import Comparison, compare
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.errors import BadScenario
from forkviz.front.compare_data import compare_data, opening_row
from forkviz.front.data import board_data
from forkviz.machine.policy import get_policy
from forkviz.reports.cure import diagnosis_for, moves_of, rebases, shown
from forkviz.reports.html import compare_html, report_html
from forkviz.scenarios.edits import Edit, describe
from forkviz.scenarios.scenario import Scenario
from forkviz.session.link import link_of
from forkviz.session.messages import Asked
from forkviz.session.showing import Answer, Linked, Showing, Shown
from forkviz.session.whatif import WhatIf, changed, simulated
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board

__all__ = ["Session"]


class Session(Showing):
    """A fork, and the forks that a person makes of it.

    trace: the fork that is shown; board: its tables.  beside: after a remedy, the fork before it
    and the fork after it (*trace*), which are shown side by side until one goes back; else None.
    """

    trace: Trace
    board: Board
    beside: Comparison | None

    def __init__(
        self,
        trace: Trace,
        *,
        scenarios: Sequence[Trace] = (),
        diagnosis: Diagnosis | None = None,
        edits: Sequence[Edit] = (),
    ) -> None:
        """scenarios: others that can be chosen in its place.  diagnosis: what messages say about
        why *trace* fails; a fork that fails without any shows it by itself.  edits: changes that
        are made at once, and can be taken back as all others; raises BadScenario for one that
        can't be made."""
        self._plans = self._plan(trace, scenarios)
        self._from_messages = diagnosis
        self.beside = None
        self._moved = ""  # by the last remedy, in words
        self.show(self._plans.with_edits(edits) if edits else trace)

    @property
    def title(self) -> str:
        """The title of the scenario, as it was written."""
        return self.trace.scenario.title

    @property
    def step_count(self) -> int:
        """Steps of the fork, or rows of both forks while they are shown side by side."""
        return len(self.trace if self.beside is None else self.beside.pairs)

    @property
    def opening(self) -> int:
        """The failure if there is one, else the first decision; side by side, what decides."""
        return opening_step(self.trace) if self.beside is None else opening_row(self.beside)

    def show(self, trace: Trace) -> None:
        """Show *trace* from now on; what was changed of the fork before stays as it is."""
        self.trace = trace
        self.board = Board(trace)
        self._diagnosis = self._diagnosed()

    def data(self, opening: int) -> dict[str, Any]:
        """Everything that is shown, as plain values that JSON can hold; see ``Showing.data``."""
        if self.beside is not None:
            return self._data_of_both(self.beside)
        plans = self._plans
        return board_data(
            self.board,
            opening,
            notes=self.trace.notes,
            scenarios=plans.titles,
            scenario=plans.number,
            edits=plans.told,
            live=self._live(),
            diagnosis=shown(self._diagnosis) if self._diagnosis is not None else None,
        )

    def report(self, step: int) -> str:
        """The report of what is shown, as HTML; one of two forks opens where they part."""
        if self.beside is not None:
            return compare_html(self.beside.a, self.beside.b)
        return report_html(self.trace, step=step, diagnosis=self._from_messages)

    # -- other forks -----------------------------------------------------------------------------

    def fork(self, message: Mapping[str, Any]) -> Trace | None:
        """The other fork that *message* asks for, which is not shown yet; None if it asks for none.

        Raises BadScenario where it can't be made; then nothing has changed.
        """
        return self._plans.asked(message)

    def replace(self, trace: Trace, step: int) -> Shown:
        """Show *trace* in the place of this fork: at the step that belongs to *step* of this one.

        From two forks side by side it goes by where the fork after the remedy opens.
        """
        if self.beside is not None:
            self.beside = None
            step = self.opening
        before = self.trace
        self._from_messages = None
        self.show(trace)
        return self._shown(compare(before, trace).a_to_b[step])

    def apply_remedy(self, number: object = 0) -> Shown:
        """Move what the remedy *number* moves, from 0, and show the fork before and after it.

        The moves are changes of the scenario, which can be taken back as all others.  Raises
        BadScenario where there is no such remedy, or it moves nothing.
        """
        moves = moves_of(self._diagnosis, number)
        if not moves:
            raise BadScenario("there is no such remedy that moves a DLL")
        before = self.trace
        after = self._plans.with_edits(rebases(moves))
        found = compare(before, after)
        self._moved = ", ".join(map(describe, rebases(moves)))
        self._from_messages = None  # that is about the fork before
        self.show(after)
        self.beside = found
        return self._shown(self.opening)

    def leave_comparison(self) -> Shown | None:
        """Show the fork after the remedy alone; None where nothing is compared."""
        if self.beside is None:
            return None
        self.beside = None
        return self._shown(self.opening)

    def link(self, step: int, selected: str = "") -> Linked:
        """A link to the fork that is shown, at *step*, with what is *selected*; it is forked again
        on the model where it is opened.

        Raises BadScenario where two forks are side by side, TooLarge for a fork that no link holds.
        """
        if self.beside is not None:
            raise BadScenario("two forks side by side have no link", hint="go back to the fork")
        plain, edits = self._plans.plain, self._plans.edits
        if not _same(changed(plain, edits), self.trace.scenario):
            # Shown in its place was a fork that is none of this session's own.
            plain, edits = self.trace.scenario, ()
        told: tuple[str, ...] = ()
        again = simulated(self.trace.scenario)
        if again.events != self.trace.events:
            told = ("The link forks it again on the model, whose steps are others than these.",)
            step = opening_step(again)
        return Linked(link_of(plain, edits, step, selected), told)

    # -- how it does that ------------------------------------------------------------------------

    def _asked(self, message: Mapping[str, Any], step: int) -> Answer:
        match message.get("kind"):
            case Asked.REMEDY:
                return self.apply_remedy(message.get("number"))
            case Asked.BACK:
                return self.leave_comparison()
            case Asked.LINK:
                selected = message.get("selected")
                return self.link(step, selected if isinstance(selected, str) else "")
        trace = self.fork(message)
        return super()._asked(message, step) if trace is None else self.replace(trace, step)

    def _shown(self, step: int) -> Shown:
        return Shown(self.data(step), step)

    def _data_of_both(self, found: Comparison) -> dict[str, Any]:
        sides = [
            board_data(Board(trace), opening_step(trace), notes=trace.notes)
            for trace in (found.a, found.b)
        ]
        sides[1]["title"] = ", ".join([sides[1]["title"], self._moved])[:300]
        return {**compare_data(found, *sides), "back": True}

    def _plan(self, trace: Trace, scenarios: Sequence[Trace]) -> WhatIf:
        traces = [trace, *scenarios]

        def run(number: int, changed: Scenario | None) -> Trace:
            return traces[number] if changed is None else simulated(changed, traces[number].machine)

        return WhatIf([one.scenario for one in traces], run)

    def _diagnosed(self) -> Diagnosis | None:
        """Why the fork that is shown fails; what messages told is of the first one."""
        return diagnosis_for(self.trace, self._from_messages)

    def _live(self) -> dict[str, Any] | None:
        """What is known of the real processes, None where there are none."""
        return None


def _same(a: Scenario, b: Scenario) -> bool:
    """Whether they are one but for the way in which the policy is written."""
    return replace(a, policy=get_policy(a.policy).name) == replace(
        b, policy=get_policy(b.policy).name
    )
