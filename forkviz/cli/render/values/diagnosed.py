"""diagnosed: a diagnosis as facts and tables, with all that ``forkviz diagnose`` says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forkviz.cli.render.diagnosis.lines import plain
from forkviz.cli.render.diagnosis.quote import quote
from forkviz.cli.render.diagnosis.words import (
    SHELLS,
    badges,
    capital,
    certainty_word,
    nothing_against,
    read_from,
    sentences,
    tries,
)
from forkviz.core.address import hex_
from forkviz.core.text import visible
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Evidence,
    Next,
    Place,
    Reason,
    Shell,
)
from forkviz.notebook.tables import MOST_ROWS, Grid, Summary

__all__ = ["summary_of_diagnosis"]

#: Columns of a line that is quoted, as in a terminal that is wide.
_ROOM = 120
#: Causes that are certain, of other failures, whose tables are shown.
_MOST_WHOLE = 3
_NO_FAILURE = (
    "No line is a message of a failed fork. If a fork failed here, also give the lines above "
    '"Resource temporarily unavailable".'
)


def summary_of_diagnosis(answer: Diagnosis) -> Summary:
    """The cause, what speaks for it, what it is not, where things are, cures, and what is next."""
    claims = answer.claims
    heading = claims[0].sentence if claims else "The input has no failed fork"
    return Summary(
        f"Diagnosis: {heading}",
        tuple((name, text) for name, text in _facts(answer) if text),
        tuple(_grids(answer)),
        "print(…) says it as forkviz diagnose does; forkviz.report(…) writes the page.",
    )


def _facts(answer: Diagnosis) -> Iterator[tuple[str, str]]:
    if not answer.claims:
        yield "what it means", _NO_FAILURE
    else:
        cause = answer.claims[0]
        yield "certainty", certainty_word(cause)[0]
        yield "what is where", cause.detail
        if cause.who is not None:
            yield "who", f"{capital(cause.who.text)} ({cause.who.certainty.value})"
        if cause.occupant is not None:
            who = cause.occupant
            source = f"{who.file}:{who.line}" if who.line else who.file
            span = f"{hex_(who.base)}-{hex_(who.end)}"
            yield "in the way", f"{who.name}, {span}" + (f" ({source})" if source else "")
        open_still = cause.kind is CauseClass.UNDECIDED
        if not open_still and not any(each.proves for each in cause.against):
            yield "against it", nothing_against(answer)
    yield "read", read_from(answer).removeprefix("read: ")
    yield "tries", tries(answer)


def _grids(answer: Diagnosis) -> Iterator[Grid]:
    claims = answer.claims
    shows = {each.kind: each.text for each in (answer.next or Next("")).shows}
    rows = [
        (certainty_word(each)[0], str(each.kind), each.sentence, shows.get(each.kind, ""))
        for each in claims
    ]
    heads = ("certainty", "class", "cause", "the next capture shows")
    width = 4 if any(row[3] for row in rows) else 3
    cut = [row[:width] for row in rows]
    yield Grid.of("causes", heads[:width], cut, what="causes", long=(2, 3))
    sure = [each for each in claims[1:] if each.certainty is Certainty.CERTAIN]
    for number, cause in enumerate([*claims[:1], *sure[:_MOST_WHOLE]], 1):
        yield from _of_cause(cause, "" if number == 1 else f", cause {number}")
        if number == 1:
            excluded = [
                Reason(each.sentence or each.kind.value, each.detail)
                for each in answer.causes
                if each.certainty is Certainty.EXCLUDED and each.detail
            ]
            yield _reasons("excluded", excluded)
    yield from _next(answer.next)


def _of_cause(cause: Cause, of: str) -> Iterator[Grid]:
    # Its detail is among the facts where it is the first.
    if of:
        yield Grid.of(f"what is where{of}", ("what",), [(cause.detail,)], long=(0,))
    proof = [each for each in cause.evidence if each.proves]
    beliefs = [e for e in (*cause.evidence, *cause.against) if not e.proves and e.means]
    yield _quoted(f"for it{of}", proof)
    yield _quoted(f"no proof{of}", beliefs)
    yield _quoted(f"against it{of}", [each for each in cause.against if each.proves])
    yield _reasons(f"what it is not{of}", cause.not_this)
    places = [_place(each) for each in cause.places]
    heads = ("what", "from", "to", "who", "read from")
    yield Grid.of(f"map{of}", heads, places, what="places", mono=(1, 2))
    if cause.kind is not CauseClass.UNDECIDED:
        yield from _cures(cause, of)
    yield _reasons(f"what does not help{of}", cause.does_not_help)


def _cures(cause: Cause, of: str) -> Iterator[Grid]:
    rows = []
    for number, one in enumerate(cause.remedies, 1):
        note = sentences(one.effort, one.close_first, one.note)
        rows.append((str(number), capital(one.text), badges(one), note))
    heads = ("cure", "what to do", "known", "what to know")
    yield Grid.of(f"what to do{of}", heads, rows, what="cures", long=(1, 3))
    typed = []
    for number, one in enumerate(cause.remedies, 1):
        if one.command:
            typed.append((str(number), _shell(one.shell), visible(one.command)))
        if one.plan:
            typed.append((str(number), "any shell; keeps an undo file", visible(one.plan)))
    columns = ("cure", "in", "command")
    yield Grid.of(f"what to type{of}", columns, typed, what="commands", mono=(2,))


def _next(ask: Next | None) -> Iterator[Grid]:
    if ask is not None:
        row = (capital(ask.ask), _shell(ask.shell), visible(ask.command), capital(ask.note))
        heads = ("capture", "in", "command", "what to know")
        yield Grid.of("what to do next", heads, [row], mono=(2,), long=(0, 3))


def _quoted(title: str, evidence: Iterable[Evidence]) -> Grid:
    listed = list(evidence)
    rows = [
        (
            f"{each.file}:{each.line}" if each.line else each.file,
            plain(quote(each.text, each.marks, _ROOM)).strip(),
            each.means,
        )
        for each in listed[:MOST_ROWS]
    ]
    heads = ("line", "it says", "it means")
    return Grid.of(title, heads, rows, count=len(listed), what="lines", long=(1, 2))


def _reasons(title: str, reasons: Iterable[Reason]) -> Grid:
    rows = [(each.text, each.why) for each in reasons]
    return Grid.of(title, ("what", "why"), rows, what="reasons", long=(0, 1))


def _place(place: Place) -> tuple[str, ...]:
    start = "–" if place.start is None else hex_(place.start)
    end = "–" if place.end is None else hex_(place.end)
    return (place.label, start, end, place.name or "–", place.source or "–")


def _shell(shell: Shell | None) -> str:
    return "any shell" if shell is None else SHELLS[shell]
