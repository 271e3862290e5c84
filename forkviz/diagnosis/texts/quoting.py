"""Quoting: the lines that prove something, with their decisive parts marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, islice
from typing import NamedTuple

from forkviz.core.captures.findings import Finding
from forkviz.diagnosis.case import Case, Text
from forkviz.diagnosis.diagnosis import Evidence
from forkviz.lazy.patterns import regex

__all__ = ["Searched", "Sign", "marks_in", "quoted", "searched", "signs"]

#: How much of a text is looked at for signs: characters in all and of a line, lines around a
#: message, and messages.  Signs are words of people, and logs have many MB.
_SIZE, _LONGEST, _AROUND, _MESSAGES = 128 * 1024, 1000, 30, 100
#: An empty line counts as so many characters.
_SHORTEST = 20
#: Most places of one sign.
_MOST_SIGNS = 100

#: A blank in a pattern, which may be optional, and the sets of characters that have blanks.
_OUTSIDE = regex(r"(\\.|\[\^?\]?[^\]]*\])| (\??)")


class Sign(NamedTuple):
    """Something that a text says: where it begins, and what was found."""

    text: Text
    line: int
    match: re.Match[str]

    def quoted(self, means: str = "", proves: bool = True) -> Evidence:
        """Its line, with what was found on it marked."""
        return self.text.evidence(self.line, self.match[0].partition("\n")[0], means, proves)


def quoted(
    case: Case, finding: Finding, *parts: str, means: str = "", proves: bool = True
) -> Evidence:
    """The line of *finding* that has one of *parts*, with all of them marked on it.

    Its first line where none has; of an input without lines the message itself.
    """
    text = case.text_of(finding.file)
    lines = [n for n in finding.lines if text is not None and 0 < n <= len(text.lines)]
    if text is None or not lines:
        return Evidence(finding.file, finding.line, finding.text, (), means, proves)
    marked = {n: marks_in(text.lines[n - 1], parts) for n in lines}
    number = next((n for n in lines if marked[n]), lines[0])
    return Evidence(text.file, number, text.lines[number - 1], marked[number], means, proves)


def marks_in(line: str, parts: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where *parts* are in *line*, in order, whatever case they are written in."""
    low = line.lower()
    found = sorted((at, at + len(p)) for p in parts if p and (at := low.find(p.lower())) >= 0)
    kept: list[tuple[int, int]] = []
    for begin, end in found:
        if not kept or begin >= kept[-1][1]:
            kept.append((begin, end))
    return tuple(kept)


def signs(case: Case, pattern: str) -> Iterator[Sign]:
    """Each place of *pattern* in the texts; a blank in it is any run of blanks or a line end.

    Upper and lower case are alike.
    """
    compiled = _compiled(pattern)
    for part in searched(case):
        for match in islice(compiled.finditer(part.joined), _MOST_SIGNS):
            yield Sign(part.text, part.numbers[bisect_right(part.begins, match.start()) - 1], match)


class Searched(NamedTuple):
    """What is looked at for signs of a text: lines, undressed, joined by line ends.

    numbers: of each, from 1.  begins: where each begins in *joined*.
    """

    text: Text
    joined: str
    numbers: Sequence[int]
    begins: Sequence[int]


def searched(case: Case) -> tuple[Searched, ...]:
    """All of a text that somebody wrote; of a long log its ends and what stands around messages.

    People say what they know at the beginning, at the end, or beside a message.
    """
    return case.once("searched", lambda each: tuple(_searched(each)))


def _searched(case: Case) -> Iterator[Searched]:
    for text in case.texts:
        lines = text.bare
        numbers: Sequence[int] = range(1, len(lines) + 1)
        if sum(max(_SHORTEST, min(len(line), _LONGEST)) for line in lines) > _SIZE:
            numbers = sorted(_near(case, text))
        kept = [lines[number - 1][:_LONGEST] for number in numbers]
        begins = [0, *accumulate(len(line) + 1 for line in kept)]
        yield Searched(text, "\n".join(kept), numbers, begins[:-1])


def _near(case: Case, text: Text) -> set[int]:
    """The lines of a long text that are looked at."""
    lines = text.bare
    wanted = [finding.line for finding in case.findings if finding.file == text.file]
    order = chain(
        *(range(at - _AROUND, at + _AROUND + 1) for at in wanted[:_MESSAGES]),
        chain.from_iterable(zip(range(1, len(lines) + 1), range(len(lines), 0, -1), strict=True)),
    )
    found: set[int] = set()
    size = 0
    for number in order:
        if number in found or not 0 < number <= len(lines):
            continue
        size += max(_SHORTEST, min(len(lines[number - 1]), _LONGEST))
        if size > _SIZE:
            break
        found.add(number)
    return found


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    blanks = _OUTSIDE.sub(
        lambda found: found[1] or (r"\s{0,40}" if found[2] else r"\s{1,40}"), pattern
    )
    return re.compile(blanks, re.IGNORECASE | re.MULTILINE)
