"""Failure logs: the messages of failed forks in any text: a mail, an issue, a CI log, a terminal.

Messages come wrapped, quoted, behind a CI's clock and between lines of anything else.  The lines
around a sign of one are joined (``failure_blocks.py``) and held against the rules; what a rule
finds becomes a Finding with every field that it has (``failure_fields.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from forkviz import limits
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.findings import Finding
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.readers.base.assemble import no_rows
from forkviz.readers.messages.blocks import HEAD, Block, blocks_in
from forkviz.readers.messages.fields import Found, Said, finding_of
from forkviz.readers.messages.meaning import settled
from forkviz.readers.messages.prefilter import TRIGGER
from forkviz.readers.messages.rule import ANY, Rule
from forkviz.readers.messages.rules import RULES
from forkviz.readers.messages.template import Template, squeezed
from forkviz.readers.pasted.decoration import soft_breaks, undressed

__all__ = ["all_findings", "findings_in", "messages_alone", "parse_failures", "recognises_failures"]

_CUT = Rule(
    "cut",
    ANY,
    "",
    ("{said:words}",),
    "another process wrote into this message: the rest is lost",
    needs=("",),
)
#: What a text must have for each rule.
_NEEDS = [(need, rule) for rule in RULES for need in rule.needs]
#: Blocks that are asked at once for what rules need.
_AT_ONCE = 64
#: Most findings of one text.
_MOST = limits.of("messages")


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
    findings: tuple[Finding, ...], label: str, caveats: Iterable[Caveat] = ()
) -> Capture:
    """The capture of a text that holds nothing but *findings*."""
    said = [caveat(CaveatKind.MESSAGES_ALONE), *caveats]
    if len(findings) == _MOST:
        said.append(caveat(CaveatKind.MOST_MESSAGES, count=_MOST))
    return Capture(title=label, files=(label,), caveats=tuple(said), findings=findings)


def all_findings(text: str, label: str = "") -> tuple[Finding, ...]:
    """The first _MOST messages in *text*, with what they settle for each other."""
    return settled(list(islice(findings_in(text, label), _MOST)), text)


def findings_in(text: str, label: str = "") -> Iterator[Finding]:
    """The messages in *text*, one after the other; of a long text few lines are made."""
    soft = soft_breaks(text)
    plain = undressed(text)
    last = plain.count("\n", 0, len(plain.rstrip()))
    for count, (block, rules) in enumerate(_with_rules(blocks_in(plain, soft)), 1):
        limits.check("fork-lines", count, file=label, line=block.numbers[0])
        if not rules:
            continue
        at_end = block.numbers[-1] >= last
        for found, said in _messages(block, rules):
            yield finding_of(found, said, block, label, at_end)


def _with_rules(blocks: Iterator[Block]) -> Iterator[tuple[Block, list[Rule]]]:
    """*blocks*, each with the rules of which it has what they need.

    What a log repeats tells the same again and again: most of what none of several blocks has is
    looked for once.
    """
    while some := list(islice(blocks, _AT_ONCE)):
        bare = [squeezed(block.text) for block in some]
        joined = "\n".join(bare)
        needs = [each for each in _NEEDS if each[0] in joined]
        for block, text in zip(some, bare, strict=True):
            yield block, list(dict.fromkeys([rule for need, rule in needs if need in text]))


class _Part(NamedTuple):
    """What one process said: from its head, where it has one, to the next one's."""

    head: re.Match[str] | None
    begin: int
    end: int


def _messages(block: Block, rules: list[Rule]) -> Iterator[tuple[Found, Said]]:
    """The messages of *block*, in its order, and who said each."""
    parts = list(_parts(block.text))
    for part in parts:
        kept = _best(block.text, part, rules)
        # Where the next head begins a line, this one was not written into.
        inside = part is not parts[-1] and block.text[part.end - 1] != "\n"
        if inside and part.head is not None and all(found.rule.last for found in kept):
            cut = _CUT.compiled[0][0]
            rest = cut.pattern.fullmatch(block.text, part.begin, part.end)
            if rest is not None and TRIGGER.search(squeezed(rest[0])):
                yield Found(_CUT, cut, rest), Said(part.head, "", part.begin)
            continue
        before = part.begin
        for found in kept:
            match = found.match
            yield found, Said(part.head, block.text[before : match.start()], before)
            before = match.end()


def _parts(text: str) -> Iterator[_Part]:
    """*text*, parted before each head."""
    heads = list(HEAD.finditer(text)) if "]" in text else []
    first = heads[0].start() if heads else len(text)
    if text[:first].strip():
        yield _Part(None, 0, first)
    for i, head in enumerate(heads):
        end = heads[i + 1].start() if i + 1 < len(heads) else len(text)
        yield _Part(head, head.end(), end)


def _best(text: str, part: _Part, rules: list[Rule]) -> list[Found]:
    """The messages within *part*: of two that meet, the one that is asked for first."""
    kept: list[Found] = []
    for rule in sorted(rules, key=lambda each: each.last):
        for templates in rule.compiled:
            for found in _longest(text, part, rule, templates):
                meets = any(_meet(each.match, found.match, rule.last) for each in kept)
                if not meets and found.match[0] and rule.believes(found.match):
                    kept.append(found)
    return sorted(kept, key=lambda each: each.match.start())


def _longest(
    text: str, part: _Part, rule: Rule, templates: tuple[Template, ...]
) -> Iterable[Found]:
    """What *templates* find; of several, what begins first, and the longest of those."""
    found = [
        Found(rule, template, match)
        for template in templates
        for match in template.pattern.finditer(text, part.begin, part.end)
    ]
    if len(templates) > 1 and len(found) > 1:
        found.sort(key=lambda each: (each.match.start(), -each.match.end()))
    return found


def _meet(one: re.Match[str], other: re.Match[str], near: bool) -> bool:
    """Whether the two have a letter in common; near: or are side by side."""
    space = 2 if near else 0
    return one.start() < other.end() + space and other.start() < one.end() + space
