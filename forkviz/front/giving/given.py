"""given: the data of an explorer as bytes: folded, and deflated (zlib, RFC 1950).

``front/base/given.js`` makes the data of them again.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any

from forkviz.front.giving.folding import fold
from forkviz.front.giving.folds import Fold

__all__ = ["MAPPED", "given"]

_LEVEL = 9
#: Where data hold the data of another explorer; none of them is folded in with the rest.
MAPPED = ("a", "b", "after")
#: The same for each fork: it is short beside BokehJS, and read as it is.
_AS_IT_IS = frozenset({"figures", "themes", "help", "glossary", "phaseNames"})


def given(data: Mapping[str, Any]) -> bytes:
    """*data*, of what JSON can hold, as the front end reads it; equal data give equal bytes."""
    text = json.dumps(_folded(data), separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return zlib.compress(text.encode("utf-8", "replace"), _LEVEL)


def _folded(data: Mapping[str, Any]) -> dict[str, Any]:
    """``as``: what is read as it is; ``in``: what is folded; ``of``: the explorers within."""
    within = {key: _folded(data[key]) for key in MAPPED if isinstance(data.get(key), Mapping)}
    own = {key: value for key, value in data.items() if key not in within}
    return {
        "as": {key: value for key, value in own.items() if key in _AS_IT_IS},
        "in": {
            key: _changes(value) if key == "changes" else fold(value)
            for key, value in own.items()
            if key not in _AS_IT_IS
        },
        "of": within,
    }


def _changes(steps: list[list[list[Any]]]) -> dict[str, Any]:
    """The changes by cell, column by column: what a cell was before is known where it stands.

    lengths: how many each step has.  which: of each change the number of its table and column, of
    which cells has the pairs.  rows, now: by these, what changes there, in turn.
    """
    numbers: dict[tuple[int, int], int] = {}
    which: list[int] = []
    rows: list[list[int]] = []
    now: list[list[Any]] = []
    for step in steps:
        for table, column, row, new, _ in step:
            number = numbers.setdefault((table, column), len(numbers))
            if number == len(rows):
                rows.append([])
                now.append([])
            which.append(number)
            rows[number].append(row)
            now[number].append(new)
    return {
        "lengths": fold([len(step) for step in steps]),
        "which": fold(which),
        "cells": fold(list(map(list, numbers))),
        "rows": [Fold.PLAIN, *map(fold, rows)],
        "now": [Fold.PLAIN, *map(fold, now)],
    }
