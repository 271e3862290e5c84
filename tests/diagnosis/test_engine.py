"""The engine: which claims stand, in which order, and what is asked for next."""

from __future__ import annotations

import pytest

from forkviz.arguments.diagnosing import read_case
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Evidence,
    Next,
    NextShows,
    Who,
)
from forkviz.diagnosis.engine import diagnosis_of
from forkviz.diagnosis.rule import Rule

KINDS = list(CauseClass)
#: Two attempts, of two children.
_ENDED = "died unexpectedly, retry 0, exit code 0x1, errno 11\n"
TEXT = (
    f" 1 [main] sh 10 dofork: child -1 - forked process 20 {_ENDED}"
    f" 2 [main] sh 11 dofork: child -1 - forked process 21 {_ENDED}"
)


@pytest.fixture(name="case")
def _case() -> Case:
    return read_case([TEXT])


def claim(
    kind: CauseClass,
    certainty: Certainty,
    *lines: int,
    rank: int = 5,
    refines: CauseClass | None = None,
    ask: Next | None = None,
    who: Who | None = None,
) -> Rule:
    """A rule that finds one cause, with these lines as its evidence."""
    evidence = tuple(Evidence("text", line, "") for line in lines)
    cause = Cause(kind, certainty, f"{kind} it is", evidence=evidence, who=who)
    asker = None if ask is None else lambda _: ask
    return Rule(kind, rank, lambda _: (cause,), "", "", f"{kind} it is", asker, refines)


def kinds(answer: Diagnosis) -> list[tuple[CauseClass, Certainty]]:
    """The causes of *answer*."""
    return [(cause.kind, cause.certainty) for cause in answer.causes]


def test_what_is_certain_comes_before_what_is_likely(case: Case) -> None:
    """Whatever the steps of their rules; of one certainty the lower step comes first."""
    rules = (
        claim(KINDS[0], Certainty.LIKELY, 1, rank=1),
        claim(KINDS[1], Certainty.CERTAIN, 2, rank=9),
        claim(KINDS[2], Certainty.POSSIBLE, 1, rank=1),
        claim(KINDS[3], Certainty.EXCLUDED, 1, rank=1),
    )
    assert kinds(diagnosis_of(case, rules)) == [
        (KINDS[1], Certainty.CERTAIN),
        (KINDS[0], Certainty.LIKELY),
        (KINDS[2], Certainty.POSSIBLE),
        (KINDS[3], Certainty.EXCLUDED),
    ]


def test_a_claim_that_explains_nothing_more_is_outranked(case: Case) -> None:
    """The second one is of the same attempt; the third of another one."""
    rules = (
        claim(KINDS[0], Certainty.LIKELY, 1, rank=3),
        claim(KINDS[1], Certainty.LIKELY, 1, rank=4),
        claim(KINDS[2], Certainty.LIKELY, 2, rank=5),
    )
    assert [kind for kind, _ in kinds(diagnosis_of(case, rules))] == [KINDS[0], KINDS[2]]


def test_what_says_it_more_exactly_comes_first_or_stands_beside(case: Case) -> None:
    """Of one certainty it is first, and the general one is left out; else it is beside it."""
    general = claim(KINDS[0], Certainty.CERTAIN, 1)
    exact = claim(KINDS[1], Certainty.CERTAIN, 1, refines=KINDS[0])
    assert [kind for kind, _ in kinds(diagnosis_of(case, (general, exact)))] == [KINDS[1]]
    likely = claim(KINDS[1], Certainty.LIKELY, 1, refines=KINDS[0])
    assert [k for k, _ in kinds(diagnosis_of(case, (general, likely)))] == [KINDS[0], KINDS[1]]


UNDECIDED = claim(
    CauseClass.UNDECIDED,
    Certainty.POSSIBLE,
    1,
    rank=10,
    ask=Next("a trace", shows=(NextShows(KINDS[0], "a"), NextShows(KINDS[1], "b"))),
)


def test_where_nothing_is_likely_the_text_does_not_decide(case: Case) -> None:
    """The candidates follow: those that a rule found first, then those that the capture shows."""
    silent = Rule(KINDS[0], 1, lambda _: (), "", "", "the first it is")
    found = claim(KINDS[1], Certainty.POSSIBLE, 1)
    answer = diagnosis_of(case, (silent, found, UNDECIDED))
    assert [cause.kind for cause in answer.causes] == [CauseClass.UNDECIDED, KINDS[1], KINDS[0]]
    assert {cause.certainty for cause in answer.causes} == {Certainty.POSSIBLE}
    assert answer.causes[2].sentence == "the first it is"
    assert answer.next is not None


def test_where_something_is_likely_the_text_decides(case: Case) -> None:
    """No word of undecided then."""
    answer = diagnosis_of(case, (claim(KINDS[0], Certainty.LIKELY, 1), UNDECIDED))
    assert [cause.kind for cause in answer.causes] == [KINDS[0]]
    assert answer.next is None


@pytest.mark.parametrize(
    ("certainty", "who", "asked"),
    [
        (Certainty.LIKELY, None, True),
        (Certainty.CERTAIN, None, False),
        (Certainty.CERTAIN, Who("a product", Certainty.LIKELY), True),
    ],
)
def test_the_next_capture_is_asked_for_while_something_is_open(
    certainty: Certainty, who: Who | None, asked: bool, case: Case
) -> None:
    """The cause itself, or who did it; beside a certain cause others are no candidates."""
    ask = Next("a map", shows=(NextShows(KINDS[1], "b"),))
    other = Rule(KINDS[1], 1, lambda _: (), "", "", "the other it is")
    answer = diagnosis_of(case, (claim(KINDS[0], certainty, 1, ask=ask, who=who), other))
    assert (answer.next is not None) == asked
    candidates = [cause.kind for cause in answer.causes[1:]]
    assert candidates == ([KINDS[1]] if certainty is Certainty.LIKELY else [])


def test_a_text_without_a_failure_has_no_cause() -> None:
    """However sure a rule is."""
    case = read_case(["all is well\n"])
    answer = diagnosis_of(case, (claim(KINDS[0], Certainty.CERTAIN, 1),))
    assert answer.causes == ()
    assert not answer.failed


def test_a_message_that_is_repeated_by_thousands_is_quoted_some_times() -> None:
    """The whole log counts, and no one reads a thousand lines."""
    line = TEXT.partition("\n")[0]
    lines = [line.replace(" 20 ", f" {number} ") for number in range(100, 400)]
    case = read_case(["\n".join([*lines, ""])])
    rules = (
        claim(KINDS[0], Certainty.LIKELY, *range(1, 301)),
        claim(KINDS[1], Certainty.LIKELY, 250, rank=6),
    )
    answer = diagnosis_of(case, rules)
    assert [cause.kind for cause in answer.causes] == [KINDS[0]]
    assert len(answer.causes[0].evidence) < 100
    assert len(answer.episodes) == 300
