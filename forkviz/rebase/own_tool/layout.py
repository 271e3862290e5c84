"""layout: where ``rebase -s``, and so ``rebaseall``, puts files: deterministic, and modelled here.

Each file of the database keeps its row's place, and goes back to it; but one that reaches to the
next above it, or overlaps it, gets another, as does a file without a row.  Those are placed in the
order of their paths, each in the highest hole below the database's base that holds it.  Where one
finds none, rebase ends and has changed nothing.  Measured with rebase 4.4.4 as a black box; the
live tests compare the two.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping

from forkviz.core.address import SLOT, slot_ceil
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow
from forkviz.rebase.placed import PlacedImage

__all__ = ["TOO_MANY", "database_layout"]

#: What rebase says where a file finds no place.
TOO_MANY = "Too many DLLs for available address space"
#: Where rebase begins without a database, and what all bases are above, by width.
_TOP = {64: 0x4_0000_0000, 32: 0x7000_0000}
_ABOVE = {64: 0x2_0000_0000, 32: 0}


def database_layout(
    images: Iterable[PlacedImage], database: RebaseDb | None, listed: Iterable[str], bits: int = 64
) -> Mapping[tuple[str, str], int] | None:
    """The base of each file that ``rebase -s`` answers for, by path and file; None for TOO_MANY.

    database: None where there is none yet.  listed: the paths that are handed over.
    """
    top = database.base if database else _TOP[bits]
    offset = database.offset if database else 0
    files: dict[str, PlacedImage] = {}
    for image in images:
        if image.bits == bits and image.movable and not image.runtime:
            files.setdefault(image.path, image)
    sizes = {path: slot_ceil(image.size) + offset for path, image in files.items()}
    known = database.rows if database else ()
    homeless, blocked = _without_home(known, files, top, offset)
    rows = {row.path: row.base for row in known if row.path in files}
    homeless = {
        path for path in (*homeless, *(p for p in listed if p not in rows)) if path in files
    }
    taken = [(rows[path], rows[path] + sizes[path]) for path in rows if path not in homeless]
    taken = sorted(taken + blocked)
    for path in sorted(homeless, key=lambda path: path.encode("utf-8", "surrogateescape")):
        base = _highest(taken, sizes[path], top, _ABOVE[bits])
        if base is None:
            return None
        rows[path] = base
        insort(taken, (base, base + sizes[path]))
    return {(files[path].path, files[path].file): base for path, base in rows.items()}


def _without_home(
    rows: Iterable[RebaseRow], files: Mapping[str, PlacedImage], top: int, offset: int
) -> tuple[set[str], list[tuple[int, int]]]:
    """The paths of the *rows* that do not keep their place, and the places of files that are gone.

    What grew until it reaches the next goes first.  Of the rest, from below, whoever reaches the
    next, or the top; a file that was moved by another tool may touch it.  A row
    whose file is gone is taken out, but not the one above it at the same time: that keeps its
    place for this run.
    """
    found: set[str] = set()
    order = sorted(rows, key=lambda row: (row.base, row.name))

    def end_of(row: RebaseRow) -> int:
        file = files.get(row.path)
        return row.base + (slot_ceil(file.size) if file else row.slot) + offset

    left: list[RebaseRow] = []
    ceiling = top
    for row in reversed(order):
        file = files.get(row.path)
        grew = file is not None and slot_ceil(file.size) > row.slot
        if grew and end_of(row) >= ceiling:
            found.add(row.path)
        else:
            left.append(row)
        if file is not None:
            ceiling = row.base
    left.reverse()
    blocked = []
    after_gone = False
    for row, ceiling in zip(left, [*(row.base for row in left[1:]), top], strict=False):
        file = files.get(row.path)
        if after_gone or file is None:
            if file is None and after_gone:
                blocked.append((row.base, end_of(row)))
            after_gone = file is None and not after_gone
            continue
        if end_of(row) > ceiling or (end_of(row) == ceiling and file.base == row.base):
            found.add(row.path)
    return found, blocked


def _highest(taken: list[tuple[int, int]], size: int, top: int, above: int) -> int | None:
    """The highest base for *size* bytes below *top* that meets none of *taken*."""
    ceiling = top // SLOT * SLOT
    for start, end in reversed(taken):
        if end <= ceiling and ceiling - size >= end:
            break
        ceiling = min(ceiling, start)
    base = ceiling - size
    return base if base > above else None
