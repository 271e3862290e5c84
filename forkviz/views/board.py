"""Board: everything that a view of a trace shows, worked out once, for the widget and the report.

Tables of plain values, what each step changes in them, and the words of each step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from forkviz.core.text import clipped
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import (
    Call,
    ChildCreated,
    Finished,
    OrderDecided,
)
from forkviz.traces.call_log import call_parts, is_reloads
from forkviz.traces.trace import Trace, is_failure
from forkviz.views.changes import Change, Columns, Recorder
from forkviz.views.needs import Needs, Place
from forkviz.views.recursion import Recursion
from forkviz.views.scene import Scene, about
from forkviz.views.sorting import Sorting
from forkviz.views.timeline import Timeline

__all__ = ["Board", "Words"]

#: Characters of a sentence and of a line of the call log; names may be of any length.
WORDS, LINE = 700, 400
#: Steps between two reports of progress.
PROGRESS_EVERY = 500


class Words(NamedTuple):
    """What a step says, all of it plain text.

    kind: ``failure``, ``decision``, ``done`` or "".  facts: with what is in each; instead, older:
    what else could have been done, and what the code before the patches did, "" where nothing is
    known.  dll: the number of the DLL that it is about, -1 for none.  placed: how many of the
    facts, from the first one on, the table of ``Board.needs`` states as well.
    """

    phase: str
    what: str
    why: str
    source: str
    facts: tuple[str, ...]
    kind: str
    instead: str = ""
    older: str = ""
    dll: int = -1
    placed: int = 0


class Board:
    """A trace, ready to be drawn and stepped.

    tables: columns by table at step 0.  changes: for each step what it changes (step 0: nothing).
    words: of each step.  calls: the lines of the call log with the step of each; answers: what
    stands at the end of each of these lines after its arrow, and whether it is a failure.  needs:
    by step, the place that it asks for and does not get.
    """

    def __init__(self, trace: Trace, *, progress: Callable[[int, int], None] | None = None) -> None:
        """*progress* is called with steps done and steps in all, now and then."""
        self.trace = trace
        record = Recorder()
        self.scene = Scene(trace, record)
        self.recursion = Recursion(trace, record)
        self.sorting = Sorting(trace, record)
        self.timeline = Timeline(trace, record)
        decisions = set(trace.decisions())
        self._failed = trace.failure()
        self._numbers = {dll.name: i for i, dll in enumerate(trace.scenario.dlls)}
        self.words: list[Words] = []
        self.calls: list[tuple[int, str]] = []
        self.answers: list[tuple[str, bool]] = []
        self.needs: dict[int, Place] = {}
        needs = Needs(trace)
        for state in trace.states():
            self.scene.step(state.event, state.progress.places, state.child)
            self.recursion.step(state.frames)
            self.sorting.step(state.event)
            record.end_step()
            if (place := needs.after(state.event, state.child)) is not None:
                self.needs[state.step] = place
            self.words.append(self._words(state.step, state.phase.name, state.step in decisions))
            for line, answer, failed in self._lines(state.step):
                self.calls.append((state.step, clipped(line, LINE)))
                self.answers.append((answer, failed))
            if progress is not None and (state.step + 1) % PROGRESS_EVERY == 0:
                progress(state.step + 1, len(trace))
        self.scene.finish()
        if progress is not None:
            progress(len(trace), len(trace))
        self.tables = record.tables
        # The tables are as they are at step 0: what its event changed is theirs already.
        for change in record.steps[0]:
            self.tables[change.table][change.column][change.row] = change.new
        self.changes: list[list[Change]] = [[], *record.steps[1:]]

    def __len__(self) -> int:
        return len(self.changes)

    def between(self, start: int, end: int) -> Iterator[Change]:
        """The changes that lead from step *start* to step *end*, forward or back, cell by cell."""
        final: dict[tuple[str, str, int], Change] = {}
        if end >= start:
            for changes in self.changes[start + 1 : end + 1]:
                for change in changes:
                    final[change[:3]] = change
        else:
            for changes in self.changes[start:end:-1]:
                for change in changes:
                    final[change[:3]] = change._replace(new=change.old, old=change.new)
        yield from final.values()

    def at(self, step: int) -> dict[str, Columns]:
        """A copy of all tables as they are at *step*."""
        tables = {
            name: {key: list(values) for key, values in columns.items()}
            for name, columns in self.tables.items()
        }
        for change in self.between(0, step):
            tables[change.table][change.column][change.row] = change.new
        return tables

    def _words(self, step: int, phase: str, decision: bool) -> Words:
        said = explain(self.trace, step)
        event = self.trace.events[step]
        kind = "decision" if decision else ""
        if is_failure(event) or step == self._failed:
            kind = "failure"
        elif isinstance(event, Finished):
            kind = "done"
        texts = (said.what, said.why, said.source, said.instead, said.older)
        what, why, source, instead, older = (clipped(text, WORDS) for text in texts)
        facts = tuple(clipped(fact, WORDS) for fact in said.facts)
        dll = self._numbers.get(about(event), -1)
        return Words(phase, what, why, source, facts, kind, instead, older, dll, said.placed)

    def _lines(self, step: int) -> Iterator[tuple[str, str, bool]]:
        """The lines of a step: each with the answer at its end, and whether that is a failure."""
        event = self.trace.events[step]
        if isinstance(event, Call) and is_reloads(event):
            asked, answer = call_parts(event, self.trace.scenario.bits)
            yield f"{asked} -> {answer}", answer, event.failed
        elif isinstance(event, ChildCreated) and event.attempt > 1:
            yield f"attempt {event.attempt}", "", False
        elif isinstance(event, OrderDecided):
            yield " ".join(("order", *event.order)), "", False
        elif isinstance(event, Finished):
            told = "outcome ok" if event.succeeded else f"outcome fail {event.message}"
            yield told, "", not event.succeeded
