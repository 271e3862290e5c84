"""Where DLLs want to be: ``rebase -i`` and ``/etc/rebase.db.*``.

::

    /usr/bin/cyggmp-10.dll           base 0x0004029c0000 size 0x00093000 *

and what ``rebase -v`` prints while it moves them, with the places that they have from then on::

    /usr/bin/cygpng16-16.dll: new base = 6d4a0000, new size = 40000

A star says that the place meets a neighbour's, both rounded to 64 KiB.  Programs are listed too,
and meet each other without harm.  The database is the same as a packed binary file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from forkviz.core.captures.capture import Capture
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import Image
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import no_rows
from forkviz.readers.base.lines import lines_of
from forkviz.readers.tools.rebase_db import read_rebase_db

__all__ = [
    "parse_rebase_db",
    "parse_rebase_list",
    "recognises_rebase_list",
]

_ROW = regex(r"(?P<base>[0-9A-Fa-f]{8,16}) size 0x(?P<size>[0-9A-Fa-f]{1,16})\s*(?P<star>\*?)\s*")
_HAS_ROW = regex(r"\S\s+base 0x[0-9A-Fa-f]{8,16} size 0x[0-9A-Fa-f]{1,16}\b")
_MOVED = regex(
    r"(?P<name>\S.{0,1000}?): new base = (?:0x)?(?P<base>[0-9A-Fa-f]{4,16}), "
    r"new size = (?:0x)?(?P<size>[0-9A-Fa-f]{1,16})\s*"
)
_LONGEST = 4096

_MACHINES = {0x14C: "i386", 0x8664: "amd64", 0xAA64: "arm64"}

#: Digits of an address of 32 bits.
_DIGITS32 = 8

_NO_HEADERS = caveat(CaveatKind.PLACES_ALONE)


def recognises_rebase_list(head: str) -> bool:
    """Whether *head* holds a row of ``rebase -i`` or ``rebase -v``."""
    return any(
        _HAS_ROW.search(line[:_LONGEST]) or (": new base" in line and _moved(line))
        for line in head[:65536].split("\n")[:80]
    )


def _moved(line: str) -> re.Match[str] | None:
    """A row of ``rebase -v``."""
    return _MOVED.fullmatch(line[:_LONGEST].lstrip("> |\t"))


def parse_rebase_list(text: str, file: str, label: str = "") -> Capture:
    """The images that ``rebase -i`` or ``rebase -v`` lists.

    Lines that are no row are passed over and counted.
    """
    label = label or file
    images: list[Image] = []
    starred: set[int] = set()
    other = 0
    any_moved = False
    for number, line in enumerate(lines_of(text), 1):
        name, between, rest = line[:_LONGEST].rpartition(" base 0x")
        found = _ROW.fullmatch(rest) if between else None
        wide = found is not None and len(found["base"]) > _DIGITS32
        if found is None and ": new base" in line and (moved := _moved(line)) is not None:
            # It prints no more digits than the number has.
            found, name, wide = moved, moved["name"], len(moved["base"].lstrip("0")) > _DIGITS32
            any_moved = True
        name = name.lstrip("> |\t").rstrip()
        if found is None or not name:
            other += bool(line.strip())
            continue
        if found.groupdict().get("star"):
            starred.add(len(images))
        images.append(
            Image(
                path=name,
                preferred=int(found["base"], 16),
                size_of_image=int(found["size"], 16),
                machine="amd64" if wide else "i386",
                line=number,
                file=label,
                headers=False,
            )
        )
    if not images:
        raise no_rows("rebase -i or rebase -v", file)
    caveats = [_NO_HEADERS, caveat(CaveatKind.MACHINE_BY_DIGITS)]
    if other:
        caveats.append(caveat(CaveatKind.LINES_PASSED_OVER, count=other))
    ours = meeting(images)
    if ours != starred and not any_moved:
        caveats.append(caveat(CaveatKind.STARS_DIFFER, stars=len(starred), meet=len(ours)))
    return Capture(title=label, images=tuple(images), files=(label,), caveats=tuple(caveats))


def meeting(images: Sequence[Image]) -> set[int]:
    """The indices of *images* whose places, in slots, meet another's: where the stars belong."""
    from forkviz.core.address import slot_ceil, slot_floor

    order = sorted(range(len(images)), key=lambda i: images[i].preferred)
    found: set[int] = set()
    furthest = -1
    owner = -1
    for i in order:
        image = images[i]
        start = slot_floor(image.preferred)
        end = slot_ceil(image.preferred + image.size_of_image)
        if start < furthest:
            found |= {i, owner}
        if end > furthest:
            furthest, owner = end, i
    return found


def parse_rebase_db(data: bytes, file: str, label: str = "") -> Capture:
    """The images in a rebase database.  Raises BadCapture where it is not whole."""
    label = label or file
    db = read_rebase_db(data, file)
    name = _MACHINES.get(db.machine, f"{db.machine:#06x}")
    way = "down" if db.down else "up"
    return Capture(
        title=label,
        images=tuple(
            Image(row.path, row.base, row.size, name, file=label, headers=False) for row in db.rows
        ),
        files=(label,),
        caveats=(
            _NO_HEADERS,
            caveat(CaveatKind.REBASE_DIRECTION, way=way, base=db.base, offset=db.offset),
        ),
    )
