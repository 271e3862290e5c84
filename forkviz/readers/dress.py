"""Dress: what mails, issues and CI logs put before a line: marks of quotation, clocks, colours."""

from __future__ import annotations

import re

__all__ = ["LONGEST", "bare"]

#: Marks of quotation, with the blanks between and after them.
_QUOTES = ">| \t"
#: Colours of a terminal, however the reader has written the escape; and what CI services put before
#: a line: job and step, BuildKit's step and seconds, GitLab's stream.
_COLOURS = re.compile(r"(?:\x1b|\\x1b)\[[0-9;]{0,20}[A-Za-z]")
_JOB = re.compile(r"[^\t]{1,80}\t[^\t]{1,80}\t(?=\ufeff?\[?\d{4}-\d\d-\d\d)")
_STEP = re.compile(r"#\d+ [\d.]+ (?=\S)")
_STREAM = re.compile(r"\d\d[OE](?:\+| ) ?")
_CLOCK = re.compile(
    r"(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?|"
    r"\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?)[ \t]+(?:#\d+ [\d.]+ )?"
)
#: Longer lines are cut, and not looked at further.
LONGEST = 8192


def bare(line: str) -> str:
    """*line* without marks of quotation and a CI's clock."""
    if len(line) > LONGEST:
        return line[:LONGEST]
    if "[" in line:
        line = _COLOURS.sub("", line)
    line = line.lstrip(_QUOTES)
    if "\t" in line and (job := _JOB.match(line)) is not None:
        line = line[job.end() :].lstrip("\ufeff")
    clock = _CLOCK.match(line)
    if clock is not None:
        line = line[clock.end() :].lstrip(_QUOTES)
        if (stream := _STREAM.match(line)) is not None:
            line = line[stream.end() :].lstrip(_QUOTES)
    elif (step := _STEP.match(line)) is not None:
        line = line[step.end() :].lstrip(_QUOTES)
    return line.rstrip()
