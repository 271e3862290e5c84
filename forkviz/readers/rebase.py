"""Where DLLs want to be: ``rebase -i``, ``/etc/rebase.db.*`` and ``ldd``.

::

    /usr/bin/cyggmp-10.dll           base 0x0004029c0000 size 0x00093000 *

A star says that the place meets a neighbour's, both rounded to 64 KiB.  Programs are listed too,
and meet each other without harm.  The database is the same as a packed binary file.  ``ldd`` prints
where a program's DLLs were loaded, not how large they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from forkviz.core.address import SLOT, hex_
from forkviz.core.capture import Capture, Module, Process
from forkviz.core.image import Image
from forkviz.core.region import Source
from forkviz.readers.binary import Bytes
from forkviz.readers.rows import assemble, module_regions, no_rows
from forkviz.readers.text import lines_of

__all__ = [
    "is_rebase_db",
    "parse_ldd",
    "parse_rebase_db",
    "parse_rebase_list",
    "recognises_ldd",
    "recognises_rebase_list",
]

_ROW = re.compile(
    r"(?P<base>[0-9A-Fa-f]{8,16}) size 0x(?P<size>[0-9A-Fa-f]{1,16})\s*(?P<star>\*?)\s*"
)
_HAS_ROW = re.compile(r"\S\s+base 0x[0-9A-Fa-f]{8,16} size 0x[0-9A-Fa-f]{1,16}\b")
_LDD = re.compile(r"(?P<path>.*) \(0x(?P<base>[0-9A-Fa-f]{1,16})\)|not found")
_LONGEST = 4096

_MAGIC = b"rBiI"
_HEADER, _HEADER_SIZE = "4sHHQIII", 28
_ENTRY, _ENTRY_SIZE = "QIQIII", 32
_MACHINES = {0x14C: "i386", 0x8664: "amd64", 0xAA64: "arm64"}
_COUNT, _NAME = 1_000_000, 32_768

_NO_HEADERS = "a list of places: what these files import, and their flags, are unknown"


def recognises_rebase_list(head: str) -> bool:
    """Whether *head* holds a row of ``rebase -i``."""
    return any(_HAS_ROW.search(line[:_LONGEST]) for line in head[:65536].split("\n")[:80])


def parse_rebase_list(text: str, file: str, label: str = "") -> Capture:
    """The images that ``rebase -i`` lists.  Lines that are no row are passed over and counted."""
    label = label or file
    images: list[Image] = []
    starred: set[int] = set()
    other = 0
    digits = 0
    for number, line in enumerate(lines_of(text), 1):
        name, between, rest = line[:_LONGEST].rpartition(" base 0x")
        found = _ROW.fullmatch(rest) if between else None
        name = name.lstrip("> ").rstrip()
        if found is None or not name:
            other += bool(line.strip())
            continue
        digits = max(digits, len(found["base"]))
        if found["star"]:
            starred.add(len(images))
        images.append(
            Image(
                path=name,
                preferred_base=int(found["base"], 16),
                size_of_image=int(found["size"], 16),
                machine="amd64" if len(found["base"]) > 8 else "i386",
                line=number,
                file=label,
                headers=False,
            )
        )
    if not images:
        raise no_rows("rebase -i", file)
    caveats = [_NO_HEADERS, "the machine is told by the number of digits alone"]
    if other:
        caveats.append(f"{other} lines are no rows and were passed over")
    ours = meeting(images)
    if ours != starred:
        caveats.append(
            f"{len(starred)} rows have a star, and {len(ours)} meet a neighbour's place: "
            "was the list cut?"
        )
    return Capture(title=label, images=tuple(images), files=(label,), caveats=tuple(caveats))


def meeting(images: Sequence[Image]) -> set[int]:
    """The indices of *images* whose places, in slots, meet another's: where the stars belong."""
    from forkviz.core.address import slot_ceil, slot_floor

    order = sorted(range(len(images)), key=lambda i: images[i].preferred_base)
    found: set[int] = set()
    furthest = -1
    owner = -1
    for i in order:
        image = images[i]
        start = slot_floor(image.preferred_base)
        end = slot_ceil(image.preferred_base + image.size_of_image)
        if start < furthest:
            found |= {i, owner}
        if end > furthest:
            furthest, owner = end, i
    return found


def is_rebase_db(data: bytes) -> bool:
    """Whether *data*, the beginning of a file, is that of a rebase database."""
    return data[:4] == _MAGIC


def parse_rebase_db(data: bytes, file: str, label: str = "") -> Capture:
    """The images in a rebase database.  Raises BadCapture where it is not whole."""
    label = label or file
    db = Bytes(data, file)
    _, machine, version, base, offset, down, count = db.unpack(_HEADER, 0, "the header")
    if version != 1:
        raise db.bad(f"version {version} of a rebase database is not known", 6)
    if count > _COUNT:
        raise db.bad(f"claims {count} images", 24)
    name = _MACHINES.get(machine, f"{machine:#06x}")
    at = _HEADER_SIZE + count * _ENTRY_SIZE
    images = []
    entries = db.records(_ENTRY, _HEADER_SIZE, count, _ENTRY_SIZE, "the table")
    for _, length, place, size, _, _ in entries:
        if not 0 < length <= _NAME:
            raise db.bad(f"a name has {length} bytes", at)
        db.need(at, length, "a name")
        path = data[at : at + length].rstrip(b"\0").decode("utf-8", "backslashreplace")
        at += length
        images.append(Image(path, place, size, name, file=label, headers=False))
    way = "down" if down else "up"
    return Capture(
        title=label,
        images=tuple(images),
        files=(label,),
        caveats=(_NO_HEADERS, f"rebase goes {way} from {hex_(base)}, {hex_(offset)} apart"),
    )


def recognises_ldd(head: str) -> bool:
    """Whether *head* holds a row of ``ldd`` as Cygwin's prints it."""
    for line in head[:16384].split("\n")[:80]:
        name, found = _ldd_row(line)
        if found is not None and found["base"] and name.lower().endswith((".dll", ".exe")):
            return True
    return False


def _ldd_row(line: str) -> tuple[str, re.Match[str] | None]:
    """The name and the match of what follows the arrow."""
    name, arrow, rest = line[:_LONGEST].partition(" => ")
    name = name.strip("> \t")
    return name, _LDD.fullmatch(rest.rstrip()) if arrow and name else None


def parse_ldd(text: str, file: str, label: str = "") -> Capture:
    """Where ``ldd`` found a program's DLLs.  One that is listed twice was relocated."""
    label = label or file
    modules, missing, twice = _ldd_modules(text)
    if not modules:
        raise no_rows("ldd", file)
    made = assemble(module_regions(modules, Source.ASSUMED))
    caveats = ["ldd does not tell how large a DLL is: one slot of 64 KiB is assumed"]
    caveats += [f"{name}: not found" for name in missing[:20]]
    caveats += [f"{path} is listed at two places: it was relocated" for path in twice[:20]]
    process = Process(
        made.space,
        file=label,
        dialect="ldd",
        caveats=(*caveats, *made.caveats),
        complete=False,
        listed=tuple(modules),
    )
    return Capture(
        title=label,
        parent=process,
        files=(label,),
        caveats=("ldd starts the program anew: another process may have other places",),
    )


def _ldd_modules(text: str) -> tuple[list[Module], list[str], list[str]]:
    """The modules by base, the first at each; names that were not found; paths at two places."""
    rows: list[Module] = []
    bases: dict[str, int] = {}
    missing = []
    twice = []
    for number, line in enumerate(lines_of(text), 1):
        name, found = _ldd_row(line)
        if found is None:
            continue
        if found["base"] is None:
            missing.append(name)
            continue
        base = int(found["base"], 16)
        path = found["path"] if found["path"] != "???" else name
        lower = path.lower()
        # One text for both, where they are the same, is much less for many rows.
        if bases.setdefault(path if lower == path else lower, base) != base:
            twice.append(path)
        rows.append(Module(path, base, base + SLOT, line=number))
    rows.sort(key=itemgetter(1))  # stable: of those at one base the first row stays first
    modules = [row for i, row in enumerate(rows) if not i or rows[i - 1].base != row.base]
    return modules, missing, twice
