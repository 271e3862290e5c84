"""show: what a row of the dated table turns, as it is written in tables and on pages."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.machine.law.changes import Row
from forkviz.machine.phase import Phase

__all__ = ["turned"]


def turned(row: Row) -> Iterator[str]:
    """Each switch that *row* turns, ``keep_order`` or ``-retries``, or with its value.

    >>> from forkviz.machine.law.changes import CHANGES
    >>> [text for row in CHANGES[3:5] for text in turned(row)]
    ['clean_exit', 'link_check: data and bss', '-retries']
    """
    for name, value in row.turns.items():
        if isinstance(value, bool):
            yield name if value else f"-{name}"
        else:
            yield f"{name}: {value.name if isinstance(value, Phase) else value}"
