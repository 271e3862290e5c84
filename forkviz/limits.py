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
    advice: str = "reduce it to the process that matters"


LIMITS = (
    Limit(
        "file",
        32 * _MIB,
        "bytes of a captured file",
        "a map of 100,000 rows has 7 MB; lines of text need several times their size in memory",
    ),
    Limit(
        "dump",
        256 * _MIB,
        "bytes of a minidump",
        "one without the process's memory has a few MB; only its lists are read",
        "write a minidump without the memory (procdump -mm)",
    ),
    Limit(
        "regions",
        100_000,
        "regions of one process",
        "Linux gives a process at most 65,530, and Cygwin processes have a few hundred",
    ),
    Limit(
        "rows",
        200_000,
        "rows of one list of memory",
        "a list that includes the free ranges has two rows for each region",
    ),
    Limit(
        "modules",
        20_000,
        "modules of one list",
        "a Cygwin installation has about 5,000 DLLs",
        "leave out what does not matter to the fork",
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
        "the largest of Windows have about 200",
        "is it a PE file at all?",
    ),
    Limit(
        "files",
        250_000,
        "files of a folder that is searched for images",
        "an MSYS2 with several environments has 200,000; each is opened",
        "name a smaller folder",
    ),
    Limit(
        "sections",
        1024,
        "sections of an image",
        "a linker makes about 20; each address is looked up among them",
        "is it a PE file at all?",
    ),
    Limit(
        "fix-ups",
        4_000_000,
        "fix-ups of an image",
        "Cygwin's largest DLLs have about 100,000, LLVM's a million",
        "leave the image where it is",
    ),
    Limit(
        "moved",
        192 * _MIB,
        "bytes of an image that is moved",
        "LLVM's and Qt's largest DLLs have about 130 MB",
        "leave the image where it is",
    ),
    Limit(
        "moves",
        20_000,
        "moves of one plan",
        "a Cygwin installation has about 5,000 DLLs",
        "name a smaller folder",
    ),
    Limit(
        "dlls",
        20_000,
        "DLLs of a scenario",
        "ten times as many as any known process has loaded",
        "leave out those that do not matter to the fork",
    ),
    Limit(
        "faults",
        20_000,
        "faults of a scenario",
        "one for each DLL",
        "leave out those that affect none of its children",
    ),
    Limit(
        "lots",
        20_000_000,
        "DLLs times regions, if the loader places DLLs at random",
        "to draw a place, every hole of the space is counted",
        'leave out regions, or set placement = "lowest"',
    ),
    Limit(
        "forks",
        1000,
        "forks of a log",
        "one is shown at a time; the first ones are kept, and a caveat says so",
        "reduce the log to the fork that matters",
    ),
    Limit(
        "log",
        1_000_000,
        "lines and loads that the forks of a log look at together",
        "each fork looks at everything that its parent had loaded before",
        "reduce the log to the fork that matters",
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
        "leave out DLLs that do not matter to the fork",
    ),
    Limit(
        "toml-key",
        32,
        "parts of the dotted keys of a line",
        "a scenario's keys have one; the parser's time grows with their square",
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
        "an empty JSON list takes 64 bytes for three in the file",
        "leave out images that are not in the map",
    ),
    Limit(
        "trace",
        40 * _MIB,
        "bytes of a saved trace, unpacked",
        "about 150,000 steps; a page of 250 KB can hold 60 MB of a repeated text",
        "save the scenario instead, and fork again",
    ),
    Limit(
        "maps",
        1000,
        "maps of one text",
        "a map whose rows were shuffled looks like many",
        "is it one shuffled map? sort its rows by address, or reduce the text",
    ),
    Limit(
        "fork-lines",
        100_000,
        "lines that speak of forks in one text",
        "each is compared with every known message",
        "reduce the log to the fork that matters",
    ),
    Limit(
        "given",
        64 * _MIB,
        "bytes of a file that is given to a page",
        "a tab has less memory than a program, and needs several times the file",
        "use forkviz where it is installed",
    ),
    Limit(
        "given-whole",
        256 * _MIB,
        "bytes of all files that are given to a page",
        "the DLLs of a program and its modules; a whole Cygwin has more",
        "use forkviz where it is installed, or choose a smaller folder",
    ),
    Limit(
        "given-files",
        10_000,
        "files that are given to a page, or are in a zip",
        "a Cygwin installation has about 5,000 DLLs",
        "choose a smaller folder",
    ),
    Limit(
        "unpacked",
        256 * _MIB,
        "bytes of the files in a zip",
        "a bundle with its DLLs has a few MB; a zip of 250 KB can hold 256 MB of noughts",
        "pack what matters alone",
    ),
    Limit(
        "link",
        65_536,
        "characters of a link",
        "a scenario by hand has about 300, one of a capture about 3,000; mails and chats cut long "
        "ones",
        "send the scenario as a file",
    ),
    Limit(
        "link-unpacked",
        1 << 20,
        "bytes that a link holds, unpacked",
        "a scenario of a capture has 18 KB; a link of 1 KB can hold 1 MB of noughts",
        "send the scenario as a file",
    ),
    Limit(
        "changes",
        500,
        "changes of a scenario",
        "more than a person makes; each is made again for every fork",
        "undo some of them, or save the scenario as it is now",
    ),
    Limit(
        "lesson",
        1 << 20,
        "bytes of a lesson",
        "the lessons of the course have about 10 KB; scenarios can be in files of their own",
        "divide it into lessons",
    ),
    Limit(
        "messages",
        5_000,
        "messages of failed forks in one text",
        "more show nothing new; the first ones are kept, and a caveat says so",
    ),
    Limit(
        "submission",
        256 << 10,
        "bytes of a ticket or a submission",
        "200 answers of 500 characters have 100,000",
        "hand in what `forkviz answer` wrote",
    ),
    Limit(
        "submission-depth",
        4,
        "levels of a ticket or a submission",
        "a ticket has three; a parser can follow about a thousand",
        "hand in what `forkviz answer` wrote",
    ),
    Limit(
        "part",
        4 << 20,
        "bytes of a line of a study's parts",
        "one of 50 scenarios under 40 policies has 100,000",
        "name a new file",
    ),
    Limit(
        "students",
        20_000,
        "students of a roster",
        "more than a course has; each is given a ticket",
        "name the students of one course",
    ),
    Limit(
        "problems",
        200,
        "problems of an assignment",
        "more than a student solves; each is drawn for every student",
        "make two assignments of it",
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
            f"has {count:,} {limit.unit}; at most {limit.value:,} are read",
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
        what, advice = "needs more memory than there is", "provide more, or reduce the file"
    except RecursionError:
        what, advice = (
            "is nested more deeply than can be followed",
            "is it a file that forkviz reads?",
        )
    else:
        return
    raise TooLarge(what, file=file, hint=advice)
