"""folding: plain values with their lists in a form that is short and quick to read.

Columns of a table, and the rows of a list, are much alike: constants, runs, numbers that grow by
the same, few different texts, texts that differ in a number.  ``unfold.js`` makes of the folded
values the plain ones.  Nothing here knows what the values are about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from forkviz.front.giving.folds import Fold
from forkviz.front.giving.patterns import patterns_of

__all__ = ["fold"]

#: Shorter lists stay as they are; so many columns a row may have, and so many it is compared with.
FEW, COLUMNS, NEAR = 8, 24, 2
#: Beyond this a number in JavaScript is not exact, and adding would change it.
EXACT = 1 << 53


def fold(value: Any) -> Any:
    """*value*, of what JSON can hold, with each list folded."""
    if isinstance(value, Mapping):
        columns = list(value.values())
        if _is_table(columns):
            return [Fold.TABLE, list(value), *_columns([list(column) for column in columns])]
        return {key: fold(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return _list(list(value))
    return value


def _is_table(columns: Sequence[Any]) -> bool:
    if not columns or not all(type(column) is list for column in columns):
        return False
    return len(columns[0]) >= FEW and len({len(column) for column in columns}) == 1


def _list(values: list[Any]) -> list[Any]:
    if len(values) < FEW:
        return [Fold.PLAIN, *map(fold, values)]
    kinds = set(map(type, values))
    if kinds <= {list, tuple}:
        return _lists(values)
    if kinds == {dict}:
        return _records(values)
    if kinds & {list, tuple, dict}:
        return [Fold.PLAIN, *map(fold, values)]
    return _scalars(values, kinds)


# -- lists of lists and of objects -----------------------------------------------------------------


def _lists(values: list[Any]) -> list[Any]:
    lengths = {len(row) for row in values}
    if len(lengths) == 1 and 0 < (width := lengths.pop()) <= COLUMNS:
        columns = [[row[at] for row in values] for at in range(width)]
        return [Fold.ROWS, *_columns(columns)]
    flat = [item for row in values for item in row]
    return [Fold.RAGGED, _list([len(row) for row in values]), _list(flat)]


def _records(values: list[Any]) -> list[Any]:
    keys = list(values[0])
    if not keys or len(keys) > COLUMNS or any(list(one) != keys for one in values):
        return [Fold.PLAIN, *map(fold, values)]
    return [Fold.RECORDS, keys, *_columns([[one[key] for one in values] for key in keys])]


def _columns(columns: list[list[Any]]) -> Iterator[list[Any]]:
    """Each folded by itself, or beside one of the columns before it if that is shorter."""
    for at, column in enumerate(columns):
        alone = _list(column)
        if alone[0] in (Fold.RUNS, Fold.PLAIN) and len(alone) < FEW:
            yield alone
            continue
        yield _beside(columns, at) or alone


def _beside(columns: list[list[Any]], at: int) -> list[Any] | None:
    """A column of numbers as what it adds to one nearby, None unless that is mostly the same."""
    column = columns[at]
    if not _exact(column):
        return None
    own = min(_turns(column), _turns(_steps(column)))
    for other in range(max(at - NEAR, 0), at):
        if not _exact(columns[other]):
            continue
        added = [a - b for a, b in zip(column, columns[other], strict=True)]
        if _turns(added) * 2 < min(own, len(column)):
            return [Fold.BESIDE, other, _list(added)]
    return None


# -- lists of numbers and of texts -----------------------------------------------------------------


def _scalars(values: list[Any], kinds: set[type]) -> list[Any]:
    if type(None) in kinds and len(kinds) > 1:
        there = [value for value in values if value is not None]
        return [Fold.HOLES, _list([int(value is not None) for value in values]), _list(there)]
    if kinds == {int}:
        return _numbers(values)
    if kinds <= {int, float} and all(map(_whole, values)):
        return _numbers(list(map(int, values)))  # JavaScript knows no difference
    if kinds == {str}:
        return _texts(values)
    if len(kinds) == 1 and _turns(values) * 3 < len(values):
        return _runs(values)
    return [Fold.PLAIN, *values]


def _numbers(values: list[int]) -> list[Any]:
    turns = _turns(values)
    if turns * 4 < len(values):
        return _runs(values)
    if not _exact(values):
        return [Fold.PLAIN, *values]
    steps = _steps(values)
    different = len(set(values))
    if _turns(steps) * 2 < min(turns, len(values)):
        return [Fold.STEPS, values[0], _list(steps)]
    if turns * 2 < len(values):
        return _runs(values)
    if different * 4 < len(values) and max(map(abs, values)) > len(values):
        return _numbered(values)
    if _digits(steps) * 4 < _digits(values) * 3:
        return [Fold.STEPS, values[0], [Fold.PLAIN, *steps]]
    return [Fold.PLAIN, *values]


def _texts(values: list[str]) -> list[Any]:
    if _turns(values) * 3 < len(values):
        return _runs(values)
    if len(set(values)) * 2 <= len(values):
        return _numbered(values)
    found = patterns_of(values)
    if found is None:
        return [Fold.PLAIN, *values]
    patterns, numbers, gaps = found
    return [Fold.PATTERNS, _list(patterns), _list(numbers), *map(_list, gaps)]


def _runs(values: list[Any]) -> list[Any]:
    runs = [(value, len(list(group))) for value, group in groupby(values)]
    return [Fold.RUNS, _list([value for value, _ in runs]), _list([length for _, length in runs])]


def _numbered(values: list[Any]) -> list[Any]:
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return [Fold.NUMBERED, _list(list(numbers)), _list([numbers[value] for value in values])]


def _turns(values: Sequence[Any]) -> int:
    """How many runs *values* have."""
    return 1 + sum(map(_differ, values, values[1:])) if values else 0


def _differ(a: object, b: object) -> bool:
    return a != b


def _steps(values: Sequence[int]) -> list[int]:
    return [b - a for a, b in pairwise(values)]


def _exact(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {int} and max(map(abs, values)) < EXACT // 2


def _whole(value: float) -> bool:
    return isinstance(value, int) or value.is_integer()


def _digits(values: Sequence[int]) -> int:
    return sum(len(str(value)) for value in values)
