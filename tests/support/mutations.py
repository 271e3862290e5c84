"""Mutations: damage that keeps an input's structure: lines, records, JSON values, TOML keys.

Bytes that are turned at random (``damage``) seldom get past a reader; what is missing, doubled or
in another order does, and so does a number that is larger than anything real.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from random import Random
from typing import Any

from tests.support.damage import damaged

__all__ = ["mutated"]

#: Numbers at an edge: of a page, a slot, 32 and 64 bits, of signs; and some that are none.
_EXTREMES = (
    *("0", "1", "-1", "4095", "4096", "65535", "65536", "2147483647", "2147483648", "4294967295"),
    *("4294967296", "140737488355327", "9223372036854775807", "18446744073709551615"),
    *("18446744073709551616", "0x0", "0x1000", "0x10000", "0x7fffffff", "0xffffffff"),
    *("0x7fffffff0000", "0xffffffffffff0000", "99999999999999999999999", "1e9", "007", ""),
)
_HEX_EXTREMES = ("0", "1000", "00010000", "7fff0000", "ffffffff", "100000000", "7ffffffeffff")
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, -2, 4096, 2**31, 2**32 - 1, 2**47, 2**63, 2**64, 0.5),
    *("", "x", "\0", "\ud800", "C3", "=1+1", "a" * 300, [], {}, [[]], [0], {"x": 1}),
)
_TOML_VALUES = (
    *('"x"', '""', "0", "-1", "0x10000", "0x7fffffff", "0xffffffff", "0xffffffffffffffff", "true"),
    *(
        "[]",
        '["a.dll", "a.dll"]',
        "{}",
        "1.5",
        "1979-05-27",
        '"C3"',
        '"link"',
        '"load"',
        "64",
        "32",
    ),
)
_NUMBER = re.compile(r"0x[0-9a-fA-F]+|\b[0-9a-fA-F]{6,16}\b|\b\d+\b")
#: Lines of a text that are worked on at the most: what comes of one is read many times over.
_MOST_LINES = 160


def mutated(data: bytes, draws: Random, others: Sequence[bytes] = ()) -> bytes:
    """*data* with one to four changes; *others*: inputs that pieces may be taken from."""
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(draws.choice((1, 1, 1, 1, 2, 3, 4))):
        kinds = [_lines, _lines, _numbers]
        if text.lstrip().startswith(("{", "[")):
            kinds += [_json] * 6
        elif re.search(r"^\s*\w+ = ", text, re.M):
            kinds += [_toml] * 6
        if others:
            kinds.append(_spliced)
        text = draws.choice(kinds)(text, draws, others)
    out = text.encode("utf-8", "surrogatepass" if "\ud800" in text else "surrogateescape")
    return damaged(out, draws) if draws.random() < 0.1 else out


# -- lines ---------------------------------------------------------------------------------------


def _lines(text: str, draws: Random, _others: Sequence[bytes]) -> str:
    """Lines dropped, doubled, moved, cut off at either end or in the middle."""
    lines = text.split("\n")
    a, b = sorted(draws.randrange(len(lines) + 1) for _ in "ab")
    match draws.randrange(9):
        case 0:  # an excerpt
            lines = lines[a:b]
        case 1:
            lines = lines[:a]
        case 2:
            lines = lines[a:]
        case 3:
            del lines[a:b]
        case 4:
            kept = draws.random()
            lines = [line for line in lines if draws.random() < kept]
        case 5:
            lines[b:b] = lines[a : a + draws.randint(1, 5)]
        case 6 if len(lines) > 1:
            i, j = draws.randrange(len(lines)), draws.randrange(len(lines))
            lines[i], lines[j] = lines[j], lines[i]
        case 7:
            lines[a:b] = lines[a:b][::-1]
        case _:
            for _ in range(draws.randint(1, 3)):
                if lines:
                    del lines[draws.randrange(len(lines))]
    return "\n".join(lines)


def _spliced(text: str, draws: Random, others: Sequence[bytes]) -> str:
    """The beginning of one and the end of another, or their lines shuffled together in order."""
    lines = text.split("\n")
    other = draws.choice(others).decode("utf-8", "surrogateescape").split("\n")
    if draws.random() < 0.6:
        at, there = draws.randrange(len(lines) + 1), draws.randrange(len(other) + 1)
        return "\n".join([*lines[:at], *other[there : there + _MOST_LINES]])
    start = draws.randrange(len(other))
    piece = iter(other[start : start + 40])
    out = []
    for line in lines:
        while draws.random() < 0.2 and (more := next(piece, None)) is not None:
            out.append(more)
        out.append(line)
    return "\n".join(out)


def _numbers(text: str, draws: Random, _others: Sequence[bytes]) -> str:
    """One to three numbers are others: extreme ones, or such as stand elsewhere in the text."""
    for _ in range(draws.randint(1, 3)):
        found = list(_NUMBER.finditer(text))
        if not found:
            break
        one = draws.choice(found)
        bare_hex = len(one[0]) >= 6 and not one[0].startswith("0x")
        extremes = _HEX_EXTREMES if bare_hex else _EXTREMES
        new = draws.choice((draws.choice(extremes), draws.choice(found)[0]))
        text = text[: one.start()] + new + text[one.end() :]
    return text


# -- records -------------------------------------------------------------------------------------


def _json(text: str, draws: Random, _others: Sequence[bytes]) -> str:
    """A value somewhere in it is another, gone or doubled; in JSON lines, one of a record's."""
    lines = text.split("\n")
    try:
        value, at = json.loads(text), -1
    except (ValueError, RecursionError):
        at = draws.randrange(len(lines))
        try:
            value = json.loads(lines[at])
        except (ValueError, RecursionError):
            return text
    _edit(value, draws)
    try:
        new = json.dumps(value, separators=(",", ":") if at >= 0 else None)
    except ValueError:  # a number of thousands of digits
        return text
    return new if at < 0 else "\n".join([*lines[:at], new, *lines[at + 1 :]])


def _edit(value: Any, draws: Random) -> None:
    """Change one place inside of *value*, at whatever depth."""
    while isinstance(value, dict | list) and value:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = draws.choice(keys)
        inner = value[key]
        if isinstance(inner, dict | list) and inner and draws.random() < 0.85:
            value = inner
            continue
        match draws.randrange(5):
            case 0:
                del value[key]
            case 1 if isinstance(value, list):
                value.insert(key, inner)
            case 2 if isinstance(value, dict):
                value[draws.choice((*keys, "x"))] = inner
            case 3:
                value[key] = value[draws.choice(keys)]
            case _:
                value[key] = draws.choice(_VALUES)
        return


def _toml(text: str, draws: Random, _others: Sequence[bytes]) -> str:
    """A key is another one or gone, its value is another, a table is doubled."""
    lines = text.split("\n")
    keyed = [i for i, line in enumerate(lines) if re.match(r"\s*\w+ = ", line)]
    tables = [i for i, line in enumerate(lines) if line.startswith("[")]
    if not keyed:
        return text
    at = draws.choice(keyed)
    key, _, value = lines[at].partition(" = ")
    match draws.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines[at] = f"{lines[draws.choice(keyed)].partition(' = ')[0]} = {value}"
        case 2 if tables:
            start = draws.choice(tables)
            end = min((t for t in tables if t > start), default=len(lines))
            lines[end:end] = lines[start:end]
        case 3:
            lines[at] = f"{key} = {lines[draws.choice(keyed)].partition(' = ')[2]}"
        case _:
            lines[at] = f"{key} = {draws.choice(_TOML_VALUES)}"
    return "\n".join(lines)
