"""Failure logs: the messages of failed forks in any text: a mail, an issue, a CI log, a terminal.

Messages come wrapped, quoted, behind a CI's clock and between lines of anything else.  The lines
around a sign of one are joined (``failure_blocks.py``) and held against the rules; what a rule
finds becomes a Finding with every field that is told (``failure_fields.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from forkviz.core.capture import Capture
from forkviz.core.findings import Finding
from forkviz.readers.dress import soft_breaks, undressed
from forkviz.readers.failure_blocks import HEAD, Block, blocks_in
from forkviz.readers.failure_fields import Said, finding_of
from forkviz.readers.failure_meaning import settled
from forkviz.readers.failure_rule import ANY, Rule
from forkviz.readers.failure_rules import RULES
from forkviz.readers.failure_signs import TRIGGER
from forkviz.readers.failure_template import squeezed
from forkviz.readers.rows import no_rows

__all__ = ["all_findings", "findings_in", "messages_alone", "parse_failures", "recognises_failures"]

_CUT = Rule(
    "cut",
    ANY,
    "",
    ("{said:words}",),
    "another process wrote into this message: its rest is lost",
    needs=("",),
)
#: Most findings of one text.
_MOST = 100_000


def recognises_failures(head: str) -> bool:
    """Whether a message of a failed fork is in *head*."""
    return next(findings_in(head), None) is not None


def parse_failures(text: str, file: str, label: str = "") -> Capture:
    """Every message in *text*, in order."""
    label = label or file
    findings = all_findings(text, label)
    if not findings:
        raise no_rows("a failed fork's messages", file)
    return messages_alone(findings, label)


def messages_alone(
    findings: tuple[Finding, ...], label: str, caveats: Iterable[str] = ()
) -> Capture:
    """The capture of a text that holds nothing but *findings*."""
    said = ["messages alone: nothing is known of the address spaces", *caveats]
    if len(findings) == _MOST:
        said.append(f"only the first {_MOST} messages are told")
    return Capture(title=label, files=(label,), caveats=tuple(said), findings=findings)


def all_findings(text: str, label: str = "") -> tuple[Finding, ...]:
    """The first _MOST messages in *text*, with what they settle for each other."""
    return settled(list(islice(findings_in(text, label), _MOST)), text)


def findings_in(text: str, label: str = "") -> Iterator[Finding]:
    """The messages in *text*, one after the other; of a long text few lines are made."""
    soft = soft_breaks(text)
    plain = undressed(text)
    ended = len(plain.rstrip())
    for block in blocks_in(plain, soft):
        bare = squeezed(block.text)
        if TRIGGER.search(bare) is None:
            continue
        rules = [rule for rule in RULES if any(need in bare for need in rule.needs)]
        if not rules:
            continue
        at_end = plain[:ended].endswith(block.text[-40:].rstrip())
        for rule, match, said in _messages(block, rules):
            yield finding_of(rule, match, said, block, label, at_end)


class _Part(NamedTuple):
    """What one process said: from its head, where it has one, to the next one's."""

    head: re.Match[str] | None
    begin: int
    end: int


def _messages(block: Block, rules: list[Rule]) -> Iterator[tuple[Rule, re.Match[str], Said]]:
    """The messages of *block*, in its order, and who said each."""
    parts = list(_parts(block.text))
    for i, part in enumerate(parts):
        found = _best(block.text, part, rules)
        before = part.begin
        for rule, match in found:
            yield rule, match, Said(part.head, block.text[before : match.start()], before)
            before = match.end()
        follows = i + 1 < len(parts)
        if not found and part.head is not None and follows:
            rest = block.text[part.begin : part.end]
            cut = _CUT.patterns[0].fullmatch(block.text, part.begin, part.end)
            # Where the next head begins a line, the line was not written into.
            inside = block.text[part.end - 1 : part.end] != "\n"
            if cut is not None and inside and TRIGGER.search(squeezed(rest)):
                yield _CUT, cut, Said(part.head, "", part.begin)


def _parts(text: str) -> Iterator[_Part]:
    """*text*, parted before each head."""
    heads = list(HEAD.finditer(text)) if "]" in text else []
    first = heads[0].start() if heads else len(text)
    if text[:first].strip():
        yield _Part(None, 0, first)
    for i, head in enumerate(heads):
        end = heads[i + 1].start() if i + 1 < len(heads) else len(text)
        yield _Part(head, head.end(), end)


def _best(text: str, part: _Part, rules: list[Rule]) -> list[tuple[Rule, re.Match[str]]]:
    """The messages within *part*: of two that meet, the one that is asked for first."""
    kept: list[tuple[Rule, re.Match[str]]] = []
    for last in (False, True):
        for rule in rules:
            if rule.last is not last:
                continue
            for pattern in rule.patterns:
                for match in pattern.finditer(text, part.begin, part.end):
                    meets = any(
                        m.start() < match.end() and match.start() < m.end() for _, m in kept
                    )
                    if not meets and match[0] and rule.believes(match):
                        kept.append((rule, match))
    return sorted(kept, key=lambda each: each[1].start())
