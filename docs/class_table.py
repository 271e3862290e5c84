"""Write the table of docs/diagnosis.md: the classes of causes, from the rules that find them.

``python -m docs.class_table`` writes it; ``make pictures`` does, too.
tests/diagnosis/test_rules.py holds the page to the rules.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

from forkviz.diagnosis.diagnosis import Verified
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.registry import RULES

__all__ = ["PAGE", "group_of", "written"]

PAGE = Path(__file__).with_name("diagnosis.md")
_LETTERS = {
    Verified.MEASURED: "M",
    Verified.REPORTED: "R",
    Verified.DOCUMENTED: "D",
    Verified.UNTESTED: "–",
}
_BEGIN, _END = "<!-- classes -->\n", "<!-- end of classes -->"


def written(text: str) -> str:
    """*text*, the page, with its table made anew."""
    before, found, rest = text.partition(_BEGIN)
    _, closed, after = rest.partition(_END)
    if not (found and closed):
        raise ValueError("the page has no place for the classes")
    made = "".join(f"{line}\n" for line in _lines())
    return "".join((before, _BEGIN, "\n", made, "\n", _END, after))


def group_of(rule: Rule) -> str:
    """The folder that the module of *rule* is in, as a full name."""
    return rule.find.__module__.rpartition(".")[0]


def _lines() -> Iterator[str]:
    groups = list(dict.fromkeys(map(group_of, RULES)))
    for number, group in enumerate(groups):
        if number:
            yield ""
        sign = (importlib.import_module(group).__doc__ or "").strip().rstrip(".")
        yield from (f"### {sign}", "", "| class | meaning | test | remedies | step |")
        yield "|---|---|---|---|---|"
        for rule in RULES:
            if group_of(rule) == group:
                cures = " · ".join(f"{text} ({_LETTERS[known]})" for text, known in rule.cures)
                step = str(rule.rank)
                cells = (f"`{rule.kind}`", rule.meaning, rule.test, cures or "`next`", step)
                yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
