"""System Informer (once Process Hacker): rows copied from its list of memory.

One line a row: the visible columns, in any order, joined by ``, ``, without a header.  Sizes are
rounded for people, so a row ends where the next one begins if that is about its size.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from forkviz.core.address import page_ceil
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import SYSTEM_INFORMER
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import assemble, no_rows
from forkviz.readers.base.lines import lines_of

__all__ = ["parse_system_informer", "recognises_system_informer"]

_BASE = regex(r"0x([0-9A-Fa-f]{1,16})")
_TYPE = regex(
    r"(?P<kind>Private|Image|Mapped|Free)(?:: (?P<state>Commit|Reserved?|Free)| \(Unusable\))?"
)
_SIZE = regex(
    r"(\d{1,3}(?:[,.]\d{3})*|\d{1,9})(?:[.,](\d{1,2}))? (B|bytes|kB|KB|KiB|MB|MiB|GB|GiB|TB|TiB)"
)
_PROTECT = regex(r"(?:R|RW|WC|X|RX|RWX|WCX|NA)(?:\+(?:G|NC|WCM))*")
_UNITS = {"B": 0, "b": 0, "k": 10, "K": 10, "M": 20, "G": 30, "T": 40}
_KINDS = {"Private": Kind.PRIVATE, "Image": Kind.IMAGE, "Mapped": Kind.MAPPED, "Free": Kind.NONE}
_LONGEST = 4096


class _Row(NamedTuple):
    start: int
    size: int
    kind: Kind
    state: State | None  # None: the row of a whole allocation
    protect: str
    name: str
    line: int


def recognises_system_informer(head: str) -> bool:
    """Whether one of the first lines is such a row."""
    lines = head[:8192].split("\n")[:20]
    return any(_row(line, 0) is not None for line in lines)


def parse_system_informer(text: str, file: str, label: str = "") -> Capture:
    """The process whose rows were copied.  Lines that are no row are passed over."""
    label = label or file
    rows = [row for n, line in enumerate(lines_of(text), 1) if (row := _row(line, n)) is not None]
    if not rows:
        raise no_rows("System Informer's list of memory", file)
    made = assemble(_regions(rows), lists_free=any(r.state is State.FREE for r in rows))
    caveats = (caveat(CaveatKind.SIZES_ROUNDED), *made.caveats)
    process = Process(
        made.space,
        file=label,
        dialect=SYSTEM_INFORMER,
        caveats=caveats,
        complete=made.complete,
    )
    return Capture(
        title=label,
        parent=process,
        files=(label,),
        caveats=(caveat(CaveatKind.NO_PREFERRED, tool="System Informer"),),
    )


def _row(line: str, number: int) -> _Row | None:
    if len(line) > _LONGEST or "0x" not in line:
        return None
    start = -1
    told: dict[str, Any] = {}
    for cell in line.strip().split(", "):
        if start < 0 and (found := _BASE.fullmatch(cell.strip())) is not None:
            start = int(found[1], 16)
        elif (known := _cell(cell)) is not None:
            told.setdefault(*known)
    if start < 0 or "type" not in told:
        return None
    kind, state = told["type"]
    size, protect, name = told.get("size", 0), told.get("protect", ""), told.get("name", "")
    return _Row(start, size, kind, state, protect, name, number)


@lru_cache(maxsize=1024)  # of the cells of many rows but few differ, those of a base apart
def _cell(cell: str) -> tuple[str, Any] | None:
    """What a cell tells, and of what; None where it is nothing that is known."""
    cell = cell.strip()
    if (found := _TYPE.fullmatch(cell)) is not None:
        return "type", (_KINDS[found["kind"]], _state(found["kind"], found["state"]))
    if (found := _SIZE.fullmatch(cell)) is not None:
        whole = int(re.sub(r"[,.]", "", found[1]))
        part = int(found[2]) / 10 ** len(found[2]) if found[2] else 0
        return "size", int((whole + part) * (1 << _UNITS[found[3][0]]))
    if _PROTECT.fullmatch(cell):
        return "protect", cell
    if "\\" in cell or cell.startswith(("Heap", "Stack", "TEB", "PEB")):
        return "name", cell
    return None


def _state(kind: str, state: str | None) -> State | None:
    if kind == "Free":
        return State.FREE
    if state is None:
        return None
    return State.COMMITTED if state == "Commit" else State.RESERVED


def _regions(rows: list[_Row]) -> list[Region]:
    rows = sorted(rows, key=lambda r: (r.start, r.state is not None))
    regions = []
    brackets: dict[str, str] = {}  # names as they are shown, each once
    allocation = -1
    end = -1
    name = ""
    for i, row in enumerate(rows):
        following = rows[i + 1].start if i + 1 < len(rows) else -1
        if row.state is None:
            allocation, end, name = row.start, row.start + row.size, row.name
            if following == row.start:
                continue  # the rows of its regions follow
        elif row.start >= end:
            allocation, name = row.start, row.name
        state = row.state or State.COMMITTED
        kind = row.kind
        use = Use.IMAGE if kind is Kind.IMAGE else Use.UNKNOWN
        shown = row.name or name
        if shown.startswith("Stack"):
            use, shown = Use.STACK, brackets.setdefault(shown, f"[{shown}]")
        elif shown.startswith(("Heap", "TEB", "PEB")):
            use = Use.HEAP if shown[0] == "H" else Use.SYSTEM
            shown = brackets.setdefault(shown, f"[{shown}]")
        regions.append(
            Region(
                row.start,
                _end(row, following),
                state,
                kind,
                row.start if state is State.FREE else allocation,
                row.protect,
                shown,
                use,
                Source.DERIVED,
                row.line,
            )
        )
    return regions


def _end(row: _Row, following: int) -> int:
    """Where *row* ends: at the next row where its rounded size reaches about there."""
    about = row.start + page_ceil(row.size)
    if following > row.start and (
        not row.size or abs(following - about) <= max(row.size >> 5, 4096)
    ):
        return following
    return max(about, row.start + 4096) if following < 0 or about <= following else following
