"""Limits: how much of an input is taken, counted in work, in one table (docs/limits.md has it too).

Each is set so that the worst input within all of them costs at most 5 s and 512 MiB.  They count
bytes, rows, digits, never seconds: the same input is taken on every machine, or on none.  Past one,
``TooLarge`` says which, and what to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from forkviz.errors import TooLarge

__all__ = ["LIMITS", "Limit", "check", "of", "within_memory"]

_MIB = 1 << 20


class Limit(NamedTuple):
    """The most of something.  unit: what is counted.  reason: why it is enough, or not more.

    advice: what the user of an input beyond it can do.
    """

    name: str
    value: int
    unit: str
    reason: str
    advice: str = "cut it down to the process that matters"


LIMITS = (
    Limit(
        "file",
        32 * _MIB,
        "bytes of a captured file",
        "a map of 100,000 rows has 7 MB; lines of text take several times their size",
    ),
    Limit(
        "dump",
        256 * _MIB,
        "bytes of a minidump",
        "one without the process's memory has some MB; only its lists are read",
        "write a minidump without the memory (procdump -mm)",
    ),
    Limit(
        "regions",
        100_000,
        "regions of one process",
        "Linux gives a process 65,530 at most, and Cygwin's have some hundreds",
    ),
    Limit(
        "rows",
        200_000,
        "rows of one list of memory",
        "a list that has the free ranges, too, has two rows for each region",
    ),
    Limit(
        "modules",
        20_000,
        "modules of one list",
        "a Cygwin installation has some 5,000 DLLs",
        "leave out what no fork is about",
    ),
    Limit(
        "images",
        50_000,
        "images of one capture",
        "a folder of all DLLs of a large installation has 10,000",
        "name a smaller folder",
    ),
    Limit(
        "imports",
        4096,
        "imports of an image",
        "Windows' largest have some 200",
        "is it a PE file at all?",
    ),
    Limit(
        "dlls",
        20_000,
        "DLLs of a scenario",
        "ten times what a process was ever seen to load",
        "leave out those that no fork is about",
    ),
    Limit(
        "faults",
        20_000,
        "faults of a scenario",
        "one for each DLL",
        "leave out those that strike none of its children",
    ),
    Limit(
        "lots",
        20_000_000,
        "DLLs times regions, where the loader draws lots",
        "a drawn place counts every hole of the space",
        'leave out regions, or set placement = "lowest"',
    ),
    Limit(
        "forks",
        1000,
        "forks of a log",
        "one is shown at a time; the first ones are kept, and a caveat says so",
        "cut the log down to the fork that matters",
    ),
    Limit(
        "log",
        1_000_000,
        "lines and loads that the forks of a log look at together",
        "each fork looks at all that its parent had loaded before",
        "cut the log down to the fork that matters",
    ),
    Limit(
        "toml",
        24 * _MIB,
        "bytes of a scenario",
        "two processes with the most regions have 17 MB",
        "leave out regions that no DLL is near",
    ),
    Limit(
        "toml-tokens",
        2_000_000,
        "keys, values and lines of a scenario",
        "a region has nine, and the parser takes 2 µs for each",
        "leave out regions that no DLL is near",
    ),
    Limit(
        "toml-tables",
        60_000,
        "tables and parts of dotted keys of a scenario",
        "a table for each DLL and each fault; the parser takes 1 KB for each",
        "leave out DLLs that no fork is about",
    ),
    Limit(
        "toml-key",
        32,
        "parts of the dotted keys of a line",
        "a scenario's keys have one; the parser takes the square of them",
        "give each key a line of its own, in a table",
    ),
    Limit(
        "toml-digits",
        1000,
        "characters of a number or a bare key",
        "an address has 16 digits",
        "an address has at most 16 digits",
    ),
    Limit(
        "json-tokens",
        2_000_000,
        "values of a JSON text or of one of its lines",
        "a JSON list of nothing takes 64 bytes for three in the file",
        "leave out images that are not in the map",
    ),
    Limit(
        "trace",
        40 * _MIB,
        "bytes of a saved trace, unpacked",
        "some 150,000 steps; a page of 250 KB can hold 60 MB of the same",
        "save the scenario in its stead, and fork again",
    ),
    Limit(
        "maps",
        1000,
        "maps of one text",
        "a map whose rows were shuffled looks like many",
        "is it one map, shuffled? sort its rows by address, or cut the text down",
    ),
    Limit(
        "fork-lines",
        200_000,
        "lines that speak of forks in one text",
        "each is held against every message that is known",
        "cut the log down to the fork that matters",
    ),
    Limit(
        "messages",
        10_000,
        "messages of failed forks in one text",
        "more tell nothing new; the first ones are kept, and a caveat says so",
    ),
)
_BY_NAME = {limit.name: limit for limit in LIMITS}


def of(name: str) -> int:
    """The value of the limit *name*."""
    return _BY_NAME[name].value


def check(name: str, count: int, *, file: str = "", line: int = 0, excerpt: str = "") -> None:
    """Raise TooLarge where *count* is more than the limit *name* allows."""
    limit = _BY_NAME[name]
    if count > limit.value:
        raise TooLarge(
            f"has {_number(count)} {limit.unit}; at most {_number(limit.value)} are read",
            file=file,
            line=line,
            excerpt=excerpt,
            hint=limit.advice,
        )


@contextmanager
def within_memory(file: str) -> Iterator[None]:
    """Make TooLarge, about *file*, of a memory or a stack that is used up."""
    try:
        yield
    except MemoryError:
        what, advice = "takes more memory than there is", "give it more, or cut the file down"
    except RecursionError:
        what, advice = "is nested more deeply than can be followed", "is it what forkviz reads?"
    else:
        return
    raise TooLarge(what, file=file, hint=advice)


def _number(count: int) -> str:
    return f"{count:,}"
