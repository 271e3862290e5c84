"""Engine: what the rules find in a case, made into one answer.

Of claims of one certainty the rule of the lower rank comes first.  A claim that explains no attempt
that a better one leaves open is outranked.  Where nothing is likely, the answer is that the text
does not decide, with the candidates that the next capture tells apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Diagnosis, Next
from forkviz.diagnosis.episodes import episode_of, listed_images, tries_of
from forkviz.diagnosis.places.verdicts import at_risk
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.registry import RULES
from forkviz.diagnosis.texts.failures import failed

__all__ = ["diagnosis_of"]

_ORDER = {certainty: number for number, certainty in enumerate(Certainty)}
#: Most lines for a cause, and against it.
_LINES = 60
_DECISIVE = (Certainty.CERTAIN, Certainty.LIKELY)


def diagnosis_of(case: Case, rules: Sequence[Rule] = RULES) -> Diagnosis:
    """Why the forks of *case* fail."""
    causes: tuple[Cause, ...] = ()
    ask: Next | None = None
    if failed(case) or at_risk(case):
        causes, ask = _causes(case, {rule.kind: rule for rule in rules})
    return Diagnosis(
        tuple(text.file for text in case.texts) or case.capture.files,
        causes,
        tuple(map(episode_of, case.attempts)),
        tries_of(case.series),
        listed_images(case.capture),
        ask,
    )


def _causes(case: Case, rules: dict[CauseClass, Rule]) -> tuple[tuple[Cause, ...], Next | None]:
    found = [cause for rule in rules.values() for cause in rule.find(case)]
    found.sort(key=lambda cause: _order(cause, rules[cause.kind]))
    kept = _kept(case, found, rules)
    if not kept:
        kept = [each for each in found if each.kind is CauseClass.UNDECIDED]
    ask: Next | None = None
    if kept and (kept[0].certainty is not Certainty.CERTAIN or kept[0].who is not None):
        asker = rules[kept[0].kind].ask
        ask = None if asker is None else asker(case)
    told = {each.kind for each in kept}
    more = [
        each
        for each in found
        if each.certainty not in _DECISIVE
        and each.kind not in told
        and each.kind is not CauseClass.UNDECIDED
    ]
    told |= {each.kind for each in more}
    candidates = [
        Cause(shown.kind, Certainty.POSSIBLE, rules[shown.kind].sentence)
        for shown in (ask.shows if ask is not None else ())
        if shown.kind in rules and shown.kind not in told and _is_open(kept, rules[shown.kind])
    ]
    possible = [each for each in more if each.certainty is Certainty.POSSIBLE]
    excluded = [each for each in more if each.certainty is Certainty.EXCLUDED]
    causes = (*kept, *possible, *candidates, *excluded)
    return tuple(map(_capped, causes)), ask


def _capped(cause: Cause) -> Cause:
    """*cause* with no more lines than anybody reads: a log may repeat a message by thousands."""
    return replace(cause, evidence=cause.evidence[:_LINES], against=cause.against[:_LINES])


def _order(cause: Cause, rule: Rule) -> tuple[int, int, bool]:
    """By certainty, then by the step of the decision; what says it more exactly comes first."""
    return _ORDER[cause.certainty], rule.rank, rule.refines is None


def _is_open(kept: Sequence[Cause], rule: Rule) -> bool:
    """Whether the class of *rule* is a candidate: beside a certain one only what says it more
    exactly."""
    first = kept[0]
    return first.certainty is not Certainty.CERTAIN or rule.refines is first.kind


def _kept(case: Case, found: Iterable[Cause], rules: dict[CauseClass, Rule]) -> list[Cause]:
    """The claims that stand, best first: each explains an attempt that no better one does."""
    kept: list[Cause] = []
    explained: set[int] = set()
    for cause in found:
        if cause.certainty not in _DECISIVE or cause.kind in {each.kind for each in kept}:
            continue
        touched = _attempts(case, cause)
        refined = rules[cause.kind].refines in {each.kind for each in kept}
        if not kept or refined or touched - explained:
            kept.append(cause)
            explained |= touched
    return kept


def _attempts(case: Case, cause: Cause) -> set[int]:
    """Which attempts the evidence of *cause* is of."""
    lines = {(each.file, each.line) for each in cause.evidence}
    return {
        index
        for index, attempt in enumerate(case.attempts)
        for message in attempt.messages
        if any((message.file, line) in lines for line in message.lines)
    }
