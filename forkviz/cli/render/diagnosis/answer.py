"""answer: a diagnosis as lines of a terminal: the cause, what speaks for it, the cures, what next.

A label stands in the first ten columns, a certainty or a badge at the right edge, a command in
column 3 on a line of its own, whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from forkviz.cli.render.diagnosis.lines import (
    INDENT,
    LEAST_WIDTH,
    Line,
    Look,
    Span,
    ascii_of,
    folded,
)
from forkviz.cli.render.diagnosis.quote import quote
from forkviz.cli.render.diagnosis.small_map import map_lines
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
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Evidence,
    Next,
    Reason,
    Remedy,
    Shell,
)
from forkviz.text import visible

__all__ = ["answer_lines"]

#: A heading gives its first line's end to a word at the edge while it keeps so many columns.
_LEAST_HEADING = 20
#: A line that has to be cut stands beside its number while it has this part of the room.
_LEAST_BESIDE = 0.7
#: The labels that do not claim anything for the cause.
_OTHERWISE = frozenset({"against", "not", "excluded", "no proof", "no help"})
#: Candidates and reasons that are shown; JSON has all.
_MOST_LISTED = 12
#: Of lines that mean the same, so many are shown.
_MOST_ALIKE = 3


def answer_lines(diagnosis: Diagnosis, width: int) -> tuple[Line, ...]:
    """*diagnosis* in lines of *width* columns, 40 at the least; commands alone may be longer."""
    return tuple(_Answer(diagnosis, max(width, LEAST_WIDTH)).lines())


class _Answer:
    """One diagnosis, at one width."""

    def __init__(self, diagnosis: Diagnosis, width: int) -> None:
        self._whole = diagnosis
        self._width = width
        self._room = width - INDENT

    def lines(self) -> Iterator[Line]:
        claims = self._whole.claims
        if not claims:
            yield from self._no_failure()
            return
        first, *others = claims
        # Of another failure in the same inputs that is certain, everything is shown as well.
        sure = [c for c in others if c.certainty is Certainty.CERTAIN]
        candidates = [c for c in others if c.certainty is not Certainty.CERTAIN]
        for number, cause in enumerate((first, *sure), 1):
            yield from self._cause(cause, "cause" if number == 1 else f"cause {number}")
            if cause.kind is not CauseClass.UNDECIDED:
                yield from self._cures(cause.remedies)
            if number == 1:
                yield from self._candidates(candidates)
            yield from self._reasons("no help", cause.does_not_help, gap=True)
        yield from self._next(self._whole.next)

    def _no_failure(self) -> Iterator[Line]:
        yield from self._heading("cause", "The input has no failed fork", "none", Look.STRONG)
        yield from self._text(
            "No line is a message of a failed fork. A program that hangs or ends without a message "
            'is another matter. If a fork failed here, also give the lines above "Resource '
            'temporarily unavailable".'
        )
        yield from self._text(f"class none; {read_from(self._whole)}", Look.FAINT)
        yield from self._excluded(gap=True)
        yield from self._next(self._whole.next)

    # -- the cause ---------------------------------------------------------------------------------

    def _cause(self, cause: Cause, label: str) -> Iterator[Line]:
        if label != "cause":
            yield ()
        word, look = certainty_word(cause)
        yield from self._heading(label, cause.sentence, word, look)
        yield from self._text(cause.detail)
        if cause.who is not None:
            who = capital(cause.who.text)
            yield from self._heading("", who, cause.who.certainty.value, Look.PLAIN)
        said = f"class {cause.kind.value}"
        if label == "cause":
            said += f"; {read_from(self._whole)}"
        yield from self._text(said, Look.FAINT)
        if label == "cause":
            yield from self._text(tries(self._whole), Look.FAINT)
        yield ()
        proof = [each for each in cause.evidence if each.proves]
        # A line that is often believed says why it proves nothing; any other is mere context.
        beliefs = [e for e in (*cause.evidence, *cause.against) if not e.proves and e.means]
        against = [each for each in cause.against if each.proves]
        yield from self._quotes("for", proof)
        yield from self._quotes("no proof", beliefs)
        if against:
            yield from self._quotes("against", against)
        elif cause.kind is not CauseClass.UNDECIDED:
            yield from self._labelled("against", nothing_against(self._whole))
        yield from self._reasons("not", cause.not_this)
        if label == "cause":
            yield from self._excluded()
        if cause.places:
            yield ()
            for number, line in enumerate(map_lines(cause.places, self._room)):
                yield self._label("" if number else "map"), *line

    def _quotes(self, label: str, evidence: Iterable[Evidence]) -> Iterator[Line]:
        """Each line beside its number; all below theirs, where one would lose words there.

        What several lines mean in a row stands below the last of them.
        """
        runs = [list(run) for _, run in groupby(evidence, lambda each: each.means)]
        shown = [each for run in runs[:_MOST_LISTED] for each in _first_of(run)]
        beside = {each: self._beside(each) for each in shown}
        alike = all(line is not None for line in beside.values())
        label_of_first = label
        for run in runs[:_MOST_LISTED]:
            for each in _first_of(run):
                first, where, line = self._label(label_of_first), _where(each), beside[each]
                label_of_first = ""
                if alike and line is not None:
                    yield first, Span(where, Look.WHERE), Span("  " if where else ""), *line
                else:
                    yield from self._below(first, where, each)
            left_out = len(run) - len(_first_of(run))
            if left_out:
                yield from self._text(f"and {left_out} lines like these", Look.FAINT)
            means = run[0].means
            for part in folded(ascii_of(means), self._room - 2) if means else ():
                yield Span(" " * (INDENT + 2)), Span(part, Look.FAINT)
        yield from self._more(len(runs))

    def _beside(self, each: Evidence) -> Line | None:
        """The line as it fits behind where it stands; None where there is more room below."""
        where = _where(each)
        room = self._room - len(where) - (2 if where else 0)
        if room <= 0:
            return None
        line = quote(each.text, each.marks, room)
        ample = room >= _LEAST_BESIDE * self._room
        fits = sum(len(span.text) for span in line) <= room
        if fits and (ample or line == quote(each.text, each.marks, self._room - 2)):
            return line
        return None

    def _below(self, label: Span, where: str, each: Evidence) -> Iterator[Line]:
        for part in folded(where, self._room):
            yield label, Span(part, Look.WHERE)
            label = self._label("")
        room = self._room - 2
        for line in _broken(quote(each.text, each.marks, room), room):
            yield Span(" " * (INDENT + 2)), *line

    def _excluded(self, *, gap: bool = False) -> Iterator[Line]:
        """The causes that were looked at and are not so, as far as a reason is known."""
        excluded = [c for c in self._whole.causes if c.certainty is Certainty.EXCLUDED and c.detail]
        reasons = [Reason(c.sentence or c.kind.value, c.detail) for c in excluded]
        yield from self._reasons("excluded", reasons, gap=gap)

    def _candidates(self, causes: list[Cause]) -> Iterator[Line]:
        shows = {each.kind: each.text for each in (self._whole.next or Next("")).shows}
        for number, cause in enumerate(causes[:_MOST_LISTED]):
            if not number:
                yield ()
            label = "" if number else "possible"
            name = f"{cause.sentence} ({cause.kind.value})"
            if cause.certainty is Certainty.POSSIBLE:
                yield from self._labelled(label, name)
            else:
                yield from self._heading(label, name, cause.certainty.value, Look.PLAIN)
            told = shows.get(cause.kind)
            told = f"the capture shows: {told}" if told else cause.detail
            for line in folded(ascii_of(told), self._room - 2) if told else ():
                yield Span(" " * (INDENT + 2)), Span(line, Look.FAINT)
        yield from self._more(len(causes))

    # -- what to do --------------------------------------------------------------------------------

    def _cures(self, remedies: Iterable[Remedy]) -> Iterator[Line]:
        for number, remedy in enumerate(remedies, 1):
            yield ()
            yield from self._heading(
                f"cure {number}", capital(remedy.text), badges(remedy), Look.PLAIN
            )
            yield from self._text(sentences(remedy.effort, remedy.close_first))
            yield from self._command(remedy.command, remedy.shell)
            yield from self._text(remedy.note, Look.FAINT)
            if remedy.plan:
                yield from self._text("or, database updated, undo file kept:", Look.FAINT)
                yield from self._command(remedy.plan, None)

    def _command(self, command: str, shell: Shell | None) -> Iterator[Line]:
        if not command:
            return
        if shell is not None:
            yield from self._text(f"in {SHELLS[shell]}:", Look.FAINT)
        # Copied as it stands, so no character of it is exchanged for another.
        yield Span("  "), Span(visible(command), Look.COMMAND)

    def _next(self, ask: Next | None) -> Iterator[Line]:
        if ask is None:
            return
        yield ()
        yield from self._labelled("next", capital(ask.ask), Look.STRONG)
        yield from self._command(ask.command, ask.shell)
        yield from self._text(capital(ask.note))

    # -- the parts of a line -----------------------------------------------------------------------

    def _label(self, label: str) -> Span:
        look = Look.AGAINST if label in _OTHERWISE else Look.STRONG
        return Span(f"{label:{INDENT}}", look if label else Look.PLAIN)

    def _heading(self, label: str, text: str, word: str, look: Look) -> Iterator[Line]:
        """A heading, with *word* at the right edge of its first line, or below where it is long."""
        bold = Look.STRONG if label else Look.PLAIN
        shown = ascii_of(text)
        first = self._room - len(word) - 2
        if first < min(_LEAST_HEADING, len(shown)):
            yield from self._labelled(label, text, bold)
            yield Span(" " * (self._width - len(word))), Span(word, look)
            return
        lines = list(folded(shown, self._room, first))
        gap = self._room - len(lines[0]) - len(word)
        yield self._label(label), Span(lines[0], bold), Span(" " * gap), Span(word, look)
        for line in lines[1:]:
            yield self._label(""), Span(line, bold)

    def _labelled(self, label: str, text: str, look: Look = Look.PLAIN) -> Iterator[Line]:
        for number, line in enumerate(folded(ascii_of(text), self._room)):
            yield self._label("" if number else label), Span(line, look)

    def _text(self, text: str, look: Look = Look.PLAIN) -> Iterator[Line]:
        if text:
            yield from self._labelled("", text, look)

    def _reasons(
        self, label: str, reasons: Iterable[Reason], *, gap: bool = False
    ) -> Iterator[Line]:
        listed = list(reasons)
        for number, reason in enumerate(listed[:_MOST_LISTED]):
            if gap and not number:
                yield ()
            said = f"{reason.text}: {reason.why}" if reason.why else reason.text
            yield from self._labelled("" if number else label, said)
        yield from self._more(len(listed))

    def _more(self, count: int) -> Iterator[Line]:
        if count > _MOST_LISTED:
            yield from self._text(f"and {count - _MOST_LISTED} more; --json has all", Look.FAINT)


def _first_of(run: list[Evidence]) -> list[Evidence]:
    """The lines that stand for a run of lines of one meaning."""
    return run if len(run) <= _MOST_ALIKE + 1 else run[:_MOST_ALIKE]


def _where(each: Evidence) -> str:
    """The file and the number of a line, as far as it has them."""
    return ascii_of(f"{each.file}:{each.line}" if each.line else each.file)


def _broken(line: Line, room: int) -> Iterator[Line]:
    """*line* in lines of *room* columns: at blanks, and in the middle of what is longer."""
    drawn = [(c, span.look) for span in line for c in span.text]
    drawn = [each for i, each in enumerate(drawn) if each[0] != " " or drawn[i - 1][0] != " "]
    text = "".join(character for character, _ in drawn)
    looks = [look for _, look in drawn]
    at = 0
    for part in folded(text, room):
        at = text.index(part, at)
        spans: list[Span] = []
        for character, look in zip(part, looks[at : at + len(part)], strict=True):
            if spans and spans[-1].look is look:
                spans[-1] = Span(spans[-1].text + character, look)
            else:
                spans.append(Span(character, look))
        at += len(part)
        yield tuple(spans)
