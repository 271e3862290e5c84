"""Write the tables of docs/policies.md that are made from the dated table of the law.

``python -m docs.law_table`` writes them; ``make pictures`` does, too.  tests/machine/test_eras.py
holds the page to the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from forkviz.machine.law.changes import CHANGES
from forkviz.machine.law.show import turned
from forkviz.machine.policy import DEFAULT_POLICY, ERAS

__all__ = ["PAGE", "written"]

PAGE = Path(__file__).with_name("policies.md")


def written(text: str) -> str:
    """*text*, the page, with its tables made anew."""
    for name, lines in (("eras", _eras()), ("changes", _changes())):
        begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, found, rest = text.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise ValueError(f"the page has no place for {name}")
        made = "".join(f"{line}\n" for line in lines)
        text = "".join((before, begin, "\n", made, "\n", end, after))
    return text


def _eras() -> Iterator[str]:
    yield from ("| policy | what |", "|---|---|")
    for name, policy in ERAS.items():
        default = " The default." if name == DEFAULT_POLICY else ""
        yield f"| `{name}` | {policy.title}.{default} |"


def _changes() -> Iterator[str]:
    yield "| date | release | commit | switches | what changed | rests on |"
    yield "|---|---|---|---|---|---|"
    for row in CHANGES:
        change = row.change
        commit = f"`{change.commit}`" if change.commit else ""
        switches = ", ".join(f"`{text}`" for text in turned(row))
        rests = f"{row.mark}: {row.rests}" if row.mark else ""
        cells = (change.date, change.version, commit, switches, row.text, rests)
        yield f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
