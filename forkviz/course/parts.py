"""parts: what several kinds draw: names of DLLs, things that a process holds, wrong answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random

from forkviz.core.address import hex_, page_ceil, size_text, slot_ceil
from forkviz.core.region import Kind, Region, State, Use
from forkviz.course.fields import Answer
from forkviz.course.pictures import Table
from forkviz.course.problem import Wrong
from forkviz.machine.dll import Dll

__all__ = [
    "DLL_NAMES",
    "Wrongs",
    "aim",
    "apart",
    "child_table",
    "choices_of",
    "dll_names",
    "dll_table",
    "exact",
    "range_text",
    "region",
]

#: What DLLs of problems are called: short, and none of them is a prefix of another.
DLL_NAMES = (
    "crypto", "curl", "expat", "ffi", "gmp", "iconv", "intl", "jpeg", "ncurses", "pcre", "png",
    "readline", "sqlite", "ssh", "tcl", "tiff", "uuid", "webp", "xml", "zip",
)  # fmt: skip
_LETTERS = "abcdefgh"


def aim(seed: int, of: int) -> int:
    """A number below *of* that stays the same over all that *seed* draws and refuses.

    A kind that refuses what does not come to its aim has its answers in the shares that it wants;
    chance alone gives some answers too often, so that a guess of them pays.

    >>> [aim(seed, 3) for seed in range(6)]
    [0, 2, 1, 1, 2, 1]
    """
    return Random(f"aim {seed}").randrange(of)


def dll_names(rng: Random, count: int) -> list[str]:
    """*count* different names of DLLs, in any order."""
    names = list(DLL_NAMES)
    rng.shuffle(names)
    return [f"{name}.dll" for name in names[:count]]


def region(start: int, end: int, name: str, use: Use = Use.UNKNOWN) -> Region:
    """Memory that a process holds at ``[start, end)``; it ends with its last page."""
    return Region(
        start, page_ceil(end), State.COMMITTED, Kind.PRIVATE, start, "", name, use
    )  # fmt: skip


def apart(ranges: Iterable[tuple[int, int]]) -> bool:
    """Whether no two of *ranges* ``[start, end)`` have a slot in common; each starts at one.

    >>> apart([(0x40000, 0x41000), (0x50000, 0x60000)]), apart([(0, 0x11000), (0x10000, 0x20000)])
    (True, False)
    """
    taken = sorted((start, slot_ceil(end)) for start, end in ranges)
    return all(before[1] <= after[0] for before, after in pairwise(taken))


def exact(size: int) -> str:
    """*size* in both forms: for a reader, and exact.

    >>> exact(0x18000)
    '96 KiB (0x18000)'
    """
    return f"{size_text(size)} ({hex_(size)})"


def range_text(start: int, end: int) -> str:
    """``[start, end)`` as forkviz writes it.

    >>> range_text(0x400000, 0x418000)
    '0x400000-0x418000'
    """
    return f"{hex_(start)}-{hex_(end)}"


def dll_table(dlls: Iterable[Dll]) -> Table:
    """Where the parent has its DLLs, and where they prefer to be."""
    rows = tuple(
        (dll.name, hex_(dll.preferred), range_text(dll.base, dll.end), exact(dll.size))
        for dll in dlls
    )
    return Table(("DLL", "Prefers", "In the parent", "Size"), rows)


def child_table(regions: Iterable[Region]) -> Table:
    """What else the child holds."""
    rows = tuple((range_text(one.start, one.end), one.name) for one in regions)
    return Table(("In the child", "What"), rows)


class Wrongs:
    """Wrong answers in the making: none of them is the answer, and no two are the same."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._found: dict[Answer, Wrong] = {}

    def add(self, answer: Answer | None, name: str, why: str, look: str) -> None:
        """What the misconception *name* leads to; left out where it leads to no other answer."""
        if answer is not None and answer != self._answer:
            self._found.setdefault(answer, Wrong(answer, name, why, look))

    def __len__(self) -> int:
        return len(self._found)

    def all(self) -> tuple[Wrong, ...]:
        """In the order in which they came."""
        return tuple(self._found.values())


def choices_of(rng: Random, texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """*texts* in any order, each with its letter."""
    mixed = list(texts)
    rng.shuffle(mixed)
    return tuple(zip(_LETTERS, mixed, strict=False))
