"""compare: two traces side by side: which steps belong together, where they part, how each ends.

Phases and attempts are anchors: a step is paired with one of the same phase of the same child.
Within a phase steps are paired by what they are about, whatever came of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from forkviz.comparison.align import Aligner, Mark, Match
from forkviz.comparison.event_identity import full_of, key_of, went_well
from forkviz.core.displayed import Displayed
from forkviz.core.text import quoted
from forkviz.explanations.words.explain import explain
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import Call, Event, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.scenarios.difference import Given, differing
from forkviz.traces.call_log import is_reloads
from forkviz.traces.state import Place
from forkviz.traces.trace import Trace

__all__ = ["Comparison", "Difference", "Ending", "Given", "Landing", "Parting", "compare"]

#: A row: a step of the first trace and the one of the second that belongs to it.
Pair = tuple[int | None, int | None]


class Parting(StrEnum):
    """How a row differs."""

    ONLY_A = "only in A"
    ONLY_B = "only in B"
    OTHER_RESULT = "other result"  # the same step, and something else came of it
    OTHER_OUTCOME = "other outcome"  # it went well in one, and in the other it did not


@dataclass(frozen=True, slots=True)
class Difference:
    """A row in which two traces differ.

    row: in ``Comparison.pairs``.  a, b: steps, None where one has no such step.  attempt, phase:
    where in the fork, 0 and "" before the first.  in_a, in_b: what happens there in plain words,
    "" where nothing does; never the same.  Names in them are as captured.
    """

    row: int
    kind: Parting
    attempt: int
    phase: str
    a: int | None
    b: int | None
    in_a: str
    in_b: str


@dataclass(frozen=True, slots=True)
class Ending:
    """How a fork ends.

    failed_at: the step at which it fails, -1 where it does not; phase: the name of the phase of
    that, "" likewise.  attempts: children.  calls: of the child's reload, of all attempts.
    outcome: in a word, as ``Trace.ending``.
    """

    title: str
    policy: str
    succeeded: bool
    message: str
    exit_code: int | None
    errno: int
    failed_at: int
    phase: str
    attempts: int
    steps: int
    calls: int
    outcome: str


class Landing(NamedTuple):
    """Where a DLL is at the end.  a, b: its standing in each child, None where it is not listed.

    needed_a, needed_b: where each parent has it, -1 likewise.
    """

    dll: str
    needed_a: int
    needed_b: int
    a: Place | None
    b: Place | None


@dataclass(frozen=True, slots=True)
class Comparison(Displayed):
    """Two traces and how they relate.

    pairs: the rows, which ascend in both; every step of both is in exactly one, and where neither
    of two steps has a partner, that of *a* comes first.
    a_to_b, b_to_a: for each step, the step of the other to show beside it: its partner, else the
    partner of the last step before it that has one, 0 where none has.
    parts_at: the first row that differs, None if none does.  All before it is the same on both
    sides, so it is the number of the step as well: step ``parts_at`` of *a* and of *b* is what
    each does there.
    differences: the rows that differ.  ends: how each ends.  landings: of the DLLs of either.
    given: in what the scenarios differ.
    """

    a: Trace
    b: Trace
    pairs: tuple[Pair, ...]
    a_to_b: tuple[int, ...]
    b_to_a: tuple[int, ...]
    parts_at: int | None
    differences: tuple[Difference, ...]
    ends: tuple[Ending, Ending]
    landings: tuple[Landing, ...]
    given: tuple[Given, ...]

    def __repr__(self) -> str:
        a, b = self.ends
        parts = "the same" if self.same else f"they part at step {self.parts_at}"
        return f"<Comparison {quoted(a.policy)} and {quoted(b.policy)}, {parts}>"

    @property
    def same(self) -> bool:
        """Whether the two are the same all along, whatever they were given."""
        return self.parts_at is None


def compare(a: Trace, b: Trace) -> Comparison:
    """How *b* relates to *a*: the rows, the differences, both ends.

    Without chance, symmetric, and at a bounded cost however long the traces are: see ``align``.
    """
    found = _matches(a.events, b.events)
    pairs = tuple(_rows(found, len(a), len(b)))
    differences = tuple(_differences(a, b, pairs))
    return Comparison(
        a,
        b,
        pairs,
        tuple(_beside(len(a), found)),
        tuple(_beside(len(b), [(j, i) for i, j in found])),
        differences[0].row if differences else None,
        differences,
        (_ending(a), _ending(b)),
        tuple(_landings(a, b)),
        differing(a.scenario, b.scenario),
    )


# -- which steps belong together -----------------------------------------------------------------


class _Part(NamedTuple):
    """The events ``[start, end)``: what a phase of a child, or of the parent, comes to."""

    attempt: int
    phase: str
    start: int
    end: int

    @property
    def label(self) -> tuple[int, str]:
        """What it is called in both traces: the last phase is that, after however many children."""
        return (0 if self.phase == Phase.P14.name else self.attempt, self.phase)


def _parts(events: Sequence[Event]) -> list[_Part]:
    """*events* phase by phase; before the first phase is a part of its own, which may be empty."""
    parts = []
    attempt, phase, start = 0, "", 0
    for step, event in enumerate(events):
        if isinstance(event, PhaseEntered):
            parts.append(_Part(attempt, phase, start, step))
            attempt += event.phase is Phase.P7
            phase, start = event.phase.name, step
    return [*parts, _Part(attempt, phase, start, len(events))]


def _matches(a: Sequence[Event], b: Sequence[Event]) -> list[Match]:
    """The steps that belong together, ascending in both."""
    aligner = Aligner()
    ours, theirs = _parts(a), _parts(b)
    labels = _marks(*([(part.label, part.label) for part in parts] for parts in (ours, theirs)))
    marks_a, marks_b = _marks(*([(key_of(x), full_of(x)) for x in events] for events in (a, b)))
    found = []
    for i, j in aligner.align(*labels):
        one, other = ours[i], theirs[j]
        within = aligner.align(marks_a[one.start : one.end], marks_b[other.start : other.end])
        found += [(one.start + x, other.start + y) for x, y in within]
    return found


#: What is compared of a step, before it has numbers.
Told = Sequence[tuple[tuple[object, ...], tuple[object, ...]]]


def _marks(a: Told, b: Told) -> tuple[list[Mark], list[Mark]]:
    """Both runs in numbers, which are the same whichever of the two comes first."""
    keys = _numbers(key for key, _ in chain(a, b))
    fulls = _numbers(full for _, full in chain(a, b))
    first, second = ([Mark(keys[key], fulls[full]) for key, full in run] for run in (a, b))
    return first, second


def _numbers(values: Iterable[tuple[object, ...]]) -> dict[tuple[object, ...], int]:
    """A number for each of *values*, whatever the order that they come in."""
    return {value: number for number, value in enumerate(sorted(set(values), key=repr))}


def _rows(found: list[Match], a_length: int, b_length: int) -> Iterator[Pair]:
    """*found* with all the steps between that have no partner."""
    a = b = 0
    for i, j in [*found, (a_length, b_length)]:
        yield from ((step, None) for step in range(a, i))
        yield from ((None, step) for step in range(b, j))
        if i < a_length:
            yield i, j
        a, b = i + 1, j + 1


def _beside(length: int, found: list[Match]) -> Iterator[int]:
    """For each of *length* steps the partner of it or of the last one before it that has one."""
    partners = dict(found)
    here = 0
    for step in range(length):
        here = partners.get(step, here)
        yield here


# -- where they differ ---------------------------------------------------------------------------


def _differences(a: Trace, b: Trace, pairs: Sequence[Pair]) -> Iterator[Difference]:
    ours, theirs = _places(a), _places(b)
    for row, (i, j) in enumerate(pairs):
        if i is None:
            assert j is not None
            yield Difference(row, Parting.ONLY_B, *theirs[j], None, j, "", explain(b, j).what)
        elif j is None:
            yield Difference(row, Parting.ONLY_A, *ours[i], i, None, explain(a, i).what, "")
        elif full_of(a.events[i]) != full_of(b.events[j]):
            well = went_well(a.events[i]) == went_well(b.events[j])
            kind = Parting.OTHER_RESULT if well else Parting.OTHER_OUTCOME
            yield Difference(row, kind, *ours[i], i, j, *_said(a, i, b, j))


def _places(trace: Trace) -> list[tuple[int, str]]:
    """Attempt and phase of each step."""
    return [
        (part.attempt, part.phase)
        for part in _parts(trace.events)
        for _ in range(part.start, part.end)
    ]


def _said(a: Trace, i: int, b: Trace, j: int) -> tuple[str, str]:
    """The two steps in words that tell them apart; where they do the same, with what came of it."""
    ours, theirs = explain(a, i), explain(b, j)
    if ours.what != theirs.what:
        return ours.what, theirs.what
    for one, other in (
        (ours.facts, theirs.facts),
        ((ours.why,), (theirs.why,)),
        (_fields(a.events[i]), _fields(b.events[j])),
    ):
        if set(one) != set(other):
            return (
                " ".join([ours.what, *(text for text in one if text not in other)]),
                " ".join([theirs.what, *(text for text in other if text not in one)]),
            )
    return ours.what, theirs.what


def _fields(event: Event) -> tuple[str, ...]:
    """What no words are about, by its name in a saved trace."""
    return tuple(f"{name}: {getattr(event, name)}." for name in facts_of(type(event)).hints)


# -- how they end --------------------------------------------------------------------------------


def _ending(trace: Trace) -> Ending:
    failure = trace.failure()
    return Ending(
        trace.scenario.title,
        trace.policy,
        trace.succeeded,
        trace.message,
        trace.exit_code,
        trace.errno,
        failure,
        trace.state(failure).phase.name if failure >= 0 else "",
        trace.outcome.attempts,
        len(trace),
        sum(isinstance(event, Call) and is_reloads(event) for event in trace.events),
        trace.ending,
    )


def _landings(a: Trace, b: Trace) -> Iterator[Landing]:
    """The DLLs of *a*, in its order, and then those that only *b* has."""
    ours, theirs = a.state(-1).places, b.state(-1).places
    listed = {dll.key: dll for dll in a.scenario.dlls}
    other = {dll.key: dll for dll in b.scenario.dlls}
    for key in dict.fromkeys([*listed, *other]):
        one, two = listed.get(key), other.get(key)
        yield Landing(
            (one or other[key]).name,
            one.base if one else -1,
            two.base if two else -1,
            ours[one.name] if one else None,
            theirs[two.name] if two else None,
        )
