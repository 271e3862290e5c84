"""Write the part of docs/check.md that is made from the rules of ``forkviz check``.

``python -m docs.check_rules`` writes it; ``make pictures`` does, too.  tests/check/test_page.py
holds the page to the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from forkviz.check.rules.registry import RULES

__all__ = ["PAGE", "written"]

PAGE = Path(__file__).with_name("check.md")
_BEGIN, _END = "<!-- rules -->\n", "<!-- end of rules -->"


def written(text: str) -> str:
    """*text*, the page, with its part about the rules made anew."""
    before, begins, rest = text.partition(_BEGIN)
    _, ends, after = rest.partition(_END)
    if not (begins and ends):
        raise ValueError("the page has no place for the rules")
    return "".join((before, _BEGIN, "\n", "\n".join(_lines()), "\n\n", _END, after))


def _lines() -> Iterator[str]:
    yield "| rule | level | in short |"
    yield "|---|---|---|"
    for rule in RULES.values():
        yield f"| [`{rule.name}`](#{rule.name}) | {rule.levels} | {rule.short} |"
    for rule in RULES.values():
        yield from ("", f"### {rule.name}", "", rule.meaning, "", f"**To mend it:** {rule.mend}")


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
