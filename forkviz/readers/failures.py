"""Failure logs: the messages of failed forks in any text: a mail, an issue, a CI log, a terminal.

Messages come wrapped, quoted, behind a CI's clock and between lines of anything else.  What is
wrapped is joined with up to three lines that follow, with a blank and without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from heapq import heapify, heappop, heapreplace
from itertools import islice

from forkviz import limits
from forkviz.core.capture import Capture
from forkviz.core.findings import Finding, Side
from forkviz.readers.dress import bare
from forkviz.readers.failure_rule import ANY, Rule
from forkviz.readers.failure_rule import rule as rule_of
from forkviz.readers.failure_rules import RULES
from forkviz.readers.failure_signs import SIGNS, TRIGGER
from forkviz.readers.rows import no_rows

__all__ = ["all_findings", "findings_in", "parse_failures", "recognises_failures"]

#: What the runtime puts before a message.
_SAID = re.compile(
    r"\s*\d{1,10} (?:[ \d]{0,12})\[[^\]\n]{1,60}\] (?P<program>.{1,260}?) "
    r"(?:(?P<pid>\d{1,10})|\(\d{1,10}\))!? (?:[\w:~]{1,80}: )?(?P<text>.*)"
)
_FATAL = re.compile(
    r"(?P<program>\S[^\n*]{0,259}?): \*\*\* (?:fatal error in forked process - )?(?P<text>.*)"
)
#: The beginning of a message behind another's, and what is told of one that ends there too soon.
_AGAIN = re.compile(
    r"(?<=\S)\s*(?<!\d)\d{1,10} \[[^\]\n]{1,60}\] \S{1,260} (?:\d{1,10}|\(\d{1,10}\))!? "
)
_CUT = rule_of(
    "cut", ANY, "", (), r".*", "another process wrote into this message: its rest is lost"
)
_ADDRESSES = ("a1", "a2", "a3", "a4")
_EAGAIN = 11
#: Columns of terminals.
_WIDTHS = (79, 80, 100, 120, 132)
#: Longest message, longest line that is looked at, lines that one message may be wrapped into, and
#: most findings of one text.
_MESSAGE, _LINE, _WRAPPED, _MOST = 1200, 4096, 4, limits.of("messages")
#: What rules need, and the numbers of those that need it: others can't match.
_NEEDING: dict[str, list[int]] = {}
for _number_of_rule, _rule in enumerate(RULES):
    for _need in _rule.needs:
        _NEEDING.setdefault(_need, []).append(_number_of_rule)
#: Longest text before what a rule needs.
_NAME = 300


def recognises_failures(head: str) -> bool:
    """Whether a message of a failed fork is in *head*."""
    return next(findings_in(head), None) is not None


def parse_failures(text: str, file: str, label: str = "") -> Capture:
    """Every message in *text*, in order."""
    label = label or file
    findings = all_findings(text, label)
    if not findings:
        raise no_rows("a failed fork's messages", file)
    caveats = ["messages alone: nothing is known of the address spaces"]
    if len(findings) == _MOST:
        caveats.append(f"only the first {_MOST} messages are told")
    return Capture(title=label, files=(label,), caveats=tuple(caveats), findings=findings)


def all_findings(text: str, label: str = "") -> tuple[Finding, ...]:
    """The first _MOST messages in *text*, with the phases that they settle for each other."""
    return _settled(list(islice(findings_in(text, label), _MOST)), text)


def findings_in(text: str, label: str = "") -> Iterator[Finding]:
    """The messages in *text*, one after the other; of a long text few lines are made."""
    until = 0  # lines that an earlier message was wrapped into
    for count, (before, begin) in enumerate(_signed_lines(text), 1):
        limits.check("fork-lines", count, file=label, line=before + 1)
        lines = text[begin : begin + _WRAPPED * _LINE].split("\n", _WRAPPED)[:_WRAPPED]
        if before < until or not TRIGGER.search(lines[0][:_LINE]):
            continue
        line, cut = bare(lines[0][:_LINE]), list[str]()
        while (again := _written_into(line)) > 0:
            cut.append(line[:again].rstrip())
            line = lines[0] = line[again:].lstrip()
        for part in cut:
            yield _finding(*_left_of(part), before + 1, label)
        found, used = _best(line, lines)
        if found is not None:
            until = before + used
            yield _finding(*found, before + 1, label)


def _left_of(part: str) -> _Found:
    """What is left of the message *part*, which ends too soon."""
    found, all_of_it = _match(part), _CUT.pattern.match(part)
    assert all_of_it is not None
    return found or (_CUT, all_of_it, part)


def _written_into(line: str) -> int:
    """Where in *line* another process wrote into a message; 0 where none did."""
    for again in _AGAIN.finditer(line, 1) if "] " in line else ():
        first = line[: again.start()]
        if TRIGGER.search(first) and (_SAID.match(first) or _FATAL.match(first) or _match(first)):
            return again.start()
    return 0


def _signed_lines(text: str) -> Iterator[tuple[int, int]]:
    """How many lines stand before each line that has one of SIGNS, and where it begins."""
    places = [(at, sign) for sign in SIGNS if (at := text.find(sign)) >= 0]
    heapify(places)
    counted = before = here = 0
    while places:
        at, sign = places[0]
        if at >= here:
            begin = text.rfind("\n", here, at) + 1 or here
            before += text.count("\n", counted, begin)
            counted = begin
            yield before, begin
            here = text.find("\n", at) + 1 or len(text)
        again = text.find(sign, here)
        if again < 0:
            heappop(places)
        else:
            heapreplace(places, (again, sign))


#: Letters of a line that a mailer or a terminal may have wrapped.
_SHORT = 40

#: Lines of a strace log of a child that is beyond handle_fork.
_PAST_C3 = re.compile(r"fixup_mmaps_after_fork: succeeded|wait_for_sigthread|sigproc_init")

_Found = tuple[Rule, re.Match[str], str]


def _best(line: str, lines: list[str]) -> tuple[_Found | None, int]:
    """The message that begins in *line*, the first of *lines*, and how many lines it takes.

    Of several the most specific counts, then the longest, then the one of fewest lines.
    """
    best = _match(line)
    used = 1
    if len(lines[0]) < _SHORT:
        return (best, used)  # nobody wraps what is so short
    texts = [line]
    for count, written in enumerate(lines[1:], 2):
        following = bare(written[:_LINE])
        if not following or _begins(following):
            break
        # A terminal breaks at its edge, a mailer at a blank.
        torn = len(lines[count - 2]) in _WIDTHS
        blank = written.startswith(" ") or lines[count - 2].endswith(" ")
        ways = ("", " ") if torn and not blank else (" ",)
        texts = [t + way + following for way in ways for t in texts[:2] if len(t) < _MESSAGE]
        for text in texts:
            found = _match(text[:_MESSAGE])
            if found is None or found[0].last or found[1].start() >= len(line):
                continue
            if best is None or _worth(found) > _worth(best):
                best, used = found, count
    return (best, used) if best is not None else (None, 1)


def _begins(line: str) -> bool:
    """Whether a message begins with *line*, so that it is no rest of another."""
    if _SAID.match(line) or _FATAL.match(line):
        return True
    found = _match(line)
    return found is not None and found[1].re.groupindex.get("dll") == 1 and not found[1].start()


def _worth(found: _Found) -> tuple[int, int]:
    # A blank more or less is none of the message.
    return -RULES.index(found[0]), len(found[1][0].replace(" ", ""))


def _match(text: str) -> _Found | None:
    # Of most lines of a log that speak of forks no rule, or one, has what it needs.
    found_needs = filter(text.__contains__, _NEEDING)
    for number in sorted({i for need in found_needs for i in _NEEDING[need]}):
        each = RULES[number]
        at = min((i for need in each.needs if (i := text.find(need)) >= 0), default=-1)
        if at < 0:
            continue
        # A name may stand before it, and no name is longer.
        found = each.pattern.search(text, max(at - _NAME, 0))
        if found is not None:
            return each, found, text
    return None


def _finding(rule: Rule, match: re.Match[str], text: str, line: int, label: str) -> Finding:
    groups = match.groupdict()
    program, pid = "", 0
    said = _SAID.match(text) or _FATAL.match(text)
    if said is not None:
        program = said["program"].strip()
        pid = int(said.groupdict().get("pid") or 0)
    dll = groups.get("dll") or ""
    shown = match[0]
    # A search begins at the left: what stands before the last separator is the runtime's.
    if dll and match.start("dll") <= match.start() + len("process - "):
        if (before := _SAID.match(dll) or _FATAL.match(dll)) is not None:
            dll = before["text"]
        for separator in ("abort: ", "reserve_space: ", "process - ", "*** "):
            dll = dll.rpartition(separator)[2]
        dll = dll.strip()
        shown = shown[shown.index(dll) :]
    retry = (
        re.search(r"trying again in|retry:", match[0]) if rule.side is Side.APPLICATION else None
    )
    errno = _number(groups.get("errno"), 10)
    return Finding(
        side=rule.side,
        rule=rule.name,
        text=shown.strip(),
        meaning=rule.meaning + (", and tries again" if retry else ""),
        phase=rule.phase,
        dll=dll,
        addresses=tuple(int(groups[a], 16) for a in _ADDRESSES if groups.get(a)),
        exit_code=_number(groups.get("exit"), 16),
        errno=_EAGAIN if errno < 0 and "temporarily unavailable" in match[0] else errno,
        error=_number(groups.get("error"), 10),
        retries=_number(groups.get("retries"), 10),
        program=program,
        pid=pid,
        line=line,
        file=label,
    )


def _number(text: str | None, base: int) -> int:
    return int(text, base) if text else -1


def _settled(findings: list[Finding], text: str) -> tuple[Finding, ...]:
    """*findings* with the phase of an occupied place, which the era decides: reserve_space ran
    after the first handshake until 3.0, and runs before it since.

    A parent that says ``fork: child`` is older; ``dofork:`` is said by 3.0 and by all since, which
    leaves it open, unless a log has the child come further than C3.
    """
    if not any(f.rule == "occupied" and not f.phase for f in findings):
        return tuple(findings)
    later = " fork: child " in text or _PAST_C3.search(text) is not None
    phase = "C7" if later else ""
    return tuple(
        replace(f, phase=phase) if f.rule == "occupied" and not f.phase else f for f in findings
    )
