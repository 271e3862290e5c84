"""text: a line for each finding, and how many there are."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from forkviz.cli.render.tables import visible
from forkviz.core.address import hex_

if TYPE_CHECKING:
    from forkviz.check.check import Checked
    from forkviz.check.finding import Finding

__all__ = ["print_text", "summary"]

_COLOURS = {"error": "bold red", "warning": "bold yellow"}


def print_text(checked: Checked, known: int = 0, out: TextIO | None = None) -> None:
    """Write *checked*; *known* findings of a baseline were left out of it."""
    stream = sys.stdout if out is None else out
    blocks = []
    if checked.bases:
        width = max(len(hex_(base)) for base in checked.bases.values())
        bases = checked.bases.items()
        blocks.append("".join(f"{hex_(base):{width}}  {visible(name)}\n" for name, base in bases))
    if checked.findings and stream.isatty():
        blocks.append(_drawn(checked.findings, stream))
    elif checked.findings:
        lines = (f"{level}  {rest}\n" for level, rest in _lines(checked.findings))
        blocks.append("".join(lines))
    blocks.append(f"{summary(checked, known)}\n")
    stream.write("\n".join(blocks))


def summary(checked: Checked, known: int = 0) -> str:
    """How many images there are, and how many findings."""
    levels = [str(finding.level) for finding in checked.findings]
    said = [_counted(levels.count(level), level) for level in _COLOURS if level in levels]
    if known:
        said.append(f"{known} known from the baseline")
    found = ", ".join(said) or "nothing found"
    looked_at = f"{checked.judged} judged, {_counted(checked.others, 'other')}"
    if checked.bases is not None:
        looked_at += f", {_counted(len(checked.bases), 'output')}"
    return f"{looked_at}; {found}"


def _lines(findings: tuple[Finding, ...]) -> Iterator[tuple[str, str]]:
    """(level, rest) of each line, both padded."""
    levels = max(len(level) for level in _COLOURS)
    rules = max(len(finding.rule) for finding in findings)
    for finding in findings:
        yield f"{finding.level:{levels}}", f"{finding.rule:{rules}}  {visible(finding.text)}"


def _drawn(findings: tuple[Finding, ...], stream: TextIO) -> str:
    """The same with the levels in colours; the terminal breaks what is too long."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, force_terminal=True, markup=False, emoji=False, highlight=False)
    with console.capture() as drawn:
        for level, rest in _lines(findings):
            text = Text.assemble((level, _COLOURS[level.strip()]), f"  {rest}")
            console.print(text, soft_wrap=True)
    return drawn.get()


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
