"""VMMap: the CSV, the text and the .mmp that Sysinternals' VMMap saves.

CSV and text hold a summary by type and then, for each allocation, a row and below it, indented by
two blanks, a row for each block.  Sizes are in KiB with the machine's own thousands separators.
An .mmp is XML: snapshots, in time, of regions with sizes in bytes.  It is not documented.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import VMMAP
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import WIDE, assemble, no_rows
from forkviz.readers.base.lines import HEAD, lines_of
from forkviz.readers.pasted.process_headings import NOBODY, told_apart

__all__ = ["parse_vmmap", "recognises_vmmap", "vmmap_process"]

_CSV = regex(r'^"Address","Type","Size","Committed"', re.MULTILINE)
_TXT = regex(r"^Address +Type +Size +Committed +Private\b", re.MULTILINE)
_COLUMNS = (
    "Address",
    "Type",
    "Size",
    "Committed",
    "Private",
    "Total WS",
    "Private WS",
    "Shareable WS",
    "Shared WS",
    "Locked WS",
    "Blocks",
    "Protection",
    "Details",
)
_FACT = regex(r"(Process|PID):\s*(.+?)\s*$")
_ADDRESS = regex(r"[0-9A-Fa-f]{1,16}")
_SEPARATORS = regex(r"[.,'’\s\u00a0\u202f]")
_THREAD = regex(r"Thread ID: (\d{1,10})")

#: What an allocation of each type is, and the name that the summary gives to the type.
_TYPES: dict[str, tuple[Kind, Use, str]] = {
    "Image": (Kind.IMAGE, Use.IMAGE, "Image"),
    "Image (ASLR)": (Kind.IMAGE, Use.IMAGE, "Image"),
    "Mapped File": (Kind.MAPPED, Use.FILE, "Mapped File"),
    "Shareable": (Kind.MAPPED, Use.SHARED, "Shareable"),
    "Heap (Private Data)": (Kind.PRIVATE, Use.HEAP, "Heap"),
    "Heap (Shareable)": (Kind.MAPPED, Use.HEAP, "Heap"),
    "Heap": (Kind.PRIVATE, Use.HEAP, "Heap"),
    "Managed Heap": (Kind.PRIVATE, Use.HEAP, "Managed Heap"),
    "Thread Stack": (Kind.PRIVATE, Use.STACK, "Stack"),
    "Stack": (Kind.PRIVATE, Use.STACK, "Stack"),
    "Private Data": (Kind.PRIVATE, Use.UNKNOWN, "Private Data"),
    "Page Table": (Kind.PRIVATE, Use.SYSTEM, "Page Table"),
}
_FREE = ("Free", "Unusable")
#: Not in the address space that the rows are of: the kernel's page tables.
_NOT_MAPPED = "Page Table"


class Row(NamedTuple):
    """An allocation or, where *block*, a part of one.  Sizes in bytes."""

    start: int
    size: int
    committed: int
    type: str
    protect: str
    details: str
    block: bool
    line: int = 0


def recognises_vmmap(head: str) -> bool:
    """Whether *head* is the beginning of a CSV or a text that VMMap saved."""
    return bool(_CSV.search(head) or _TXT.search(head))


def parse_vmmap(text: str, file: str, label: str = "") -> Capture:
    """What VMMap's CSV or text tells; of several, one below the other, each is a process.

    Raises BadCapture for a row that can't be one.
    """
    label = label or file
    exports = _csv_exports if _CSV.search(text[:HEAD]) else _txt_exports
    found = [export for export in exports(text, file) if export.rows]
    if not found:
        raise no_rows("VMMap's table", file, "save it again: File, Save As, type CSV")
    processes = [_process(export, label) for export in found]
    if len(processes) == 1:
        alone = processes[0]
        return Capture(title=label, parent=alone, files=(label,), caveats=(_NO_HEADERS,))
    several = told_apart(processes, [NOBODY] * len(processes), label, "processes")
    return replace(several, caveats=(*several.caveats, _NO_HEADERS))


def _process(export: _Export, label: str) -> Process:
    rows = export.rows
    bits = 64 if any(r.start + r.size > WIDE for r in rows) else 32
    process = vmmap_process(rows, label, bits=bits, facts=export.facts)
    return replace(process, caveats=(*process.caveats, *_compared(rows, export.totals)))


_NO_HEADERS = caveat(CaveatKind.NO_PREFERRED, tool="VMMap")


def vmmap_process(
    rows: list[Row], label: str, *, bits: int | None = None, facts: dict[str, str] | None = None
) -> Process:
    """The process that *rows* report: allocations, each followed by its blocks."""
    facts = facts or {}
    regions, unsure = _regions(rows)
    made = assemble(regions, bits=bits, lists_free=any(r.type == "Free" for r in rows))
    caveats = list(made.caveats)
    if not made.complete:
        caveats.append(caveat(CaveatKind.FREE_NOT_LISTED))
    caveats.append(caveat(CaveatKind.SIZES_IN_KIB))
    if unsure:
        caveats.append(caveat(CaveatKind.NO_BLOCKS, count=unsure))
    pid = facts.get("PID", "")
    return Process(
        made.space,
        file=label,
        dialect=VMMAP,
        caveats=tuple(caveats),
        name=facts.get("Process", ""),
        pid=int(pid) if re.fullmatch(r"\d{1,10}", pid) else 0,
    )


class _Export(NamedTuple):
    """What was saved at once: rows, the facts before them, the summary's bytes by type."""

    rows: list[Row]
    facts: dict[str, str]
    totals: dict[str, int]


def _csv_exports(text: str, file: str) -> Iterator[_Export]:
    export = _Export([], {}, {})
    table = ""
    line = 0
    try:
        # One line a record: a quote that is never closed must not swallow the rest.
        for line, written in enumerate(lines_of(text), 1):
            fields = next(csv.reader([written]), [])
            if len(fields) < 2:
                continue
            # Facts, or a summary, below the rows are another export's.
            fact = fields[0].endswith(":")
            heading = fields[0] in ("Type", "Address") and fields[1] in ("Size", "Type")
            if export.rows and (fact or heading):
                yield export
                export, table = _Export([], {}, {}), ""
            if heading:
                table = fields[0]
            elif not table or fact:
                export.facts[fields[0].rstrip(":")] = fields[1]
            elif table == "Type":
                export.totals[fields[0]] = _kib(fields[1], file, line, written)
            else:
                export.rows.append(_row(fields, file, line, written))
    except csv.Error as error:
        raise BadCapture(f"is not CSV here: {error}", file=file, line=line) from None
    yield export


def _txt_exports(text: str, file: str) -> Iterator[_Export]:
    """As ``_csv_exports``: the header line tells at which column each field starts."""
    export = _Export([], {}, {})
    starts: list[int] = []
    for line, written in enumerate(lines_of(text), 1):
        if not written.strip():
            continue
        heading = _TXT.match(written) is not None
        fact = None if heading else _FACT.match(written)
        if export.rows and (heading or fact is not None):
            yield export
            export, starts = _Export([], {}, {}), []
        if heading:
            starts = [max(written.find(name), 0) for name in _COLUMNS]
        elif fact is not None:
            export.facts[fact[1]] = fact[2]
        elif starts:
            ends: list[int | None] = [*starts[1:], None]
            fields = [written[a:b].rstrip() for a, b in zip(starts, ends, strict=True)]
            fields = [fields[0], *(field.strip() for field in fields[1:])]
            if _ADDRESS.fullmatch(fields[0].strip()):
                export.rows.append(_row(fields, file, line, written))
    yield export


def _row(fields: list[str], file: str, line: int, written: str) -> Row:
    address = fields[0].strip()
    if len(fields) < 13 or not _ADDRESS.fullmatch(address):
        raise BadCapture(
            "is not a row of VMMap's table",
            file=file,
            line=line,
            excerpt=written,
            hint="a row has 13 fields, the address first",
        )
    size, committed = (_kib(fields[i], file, line, written) for i in (2, 3))
    block = fields[0].startswith(" ")
    words = _words(fields[1], fields[11], fields[12])
    return Row(int(address, 16), size, committed, *words, block, line)


@lru_cache(maxsize=1024)
def _words(kind: str, protect: str, details: str) -> tuple[str, str, str]:
    """The words of a row: the same for all rows that have the same."""
    return kind, protect, details


def _kib(text: str, file: str, line: int, written: str) -> int:
    """Bytes of a size in KiB; 0 for an empty one."""
    size = _size(text)
    if size < 0:
        raise BadCapture("is not a size in KiB", file=file, line=line, excerpt=written)
    return size


@lru_cache(maxsize=1024)
def _size(text: str) -> int:
    """As ``_kib``; -1 for what is none."""
    digits = _SEPARATORS.sub("", text)
    if not digits:
        return 0
    if not digits.isascii() or not digits.isdigit() or len(digits) > 16:
        return -1
    return int(digits) << 10


def _regions(rows: list[Row]) -> tuple[list[Region], int]:
    """The blocks as regions, an allocation without any as one, and how many of those there are."""
    regions: list[Region] = []
    unsure = 0
    parent: Row | None = None
    for i, row in enumerate(rows):
        if not row.block:
            parent = row
            if i + 1 < len(rows) and rows[i + 1].block:
                continue
            unsure += row.type not in _FREE
        if row.type == _NOT_MAPPED and not row.start:
            continue
        owner = parent if parent is not None else row
        regions.append(_region(row, owner))
    return regions, unsure


def _region(row: Row, owner: Row) -> Region:
    end = row.start + row.size
    if owner.type in _FREE:
        return Region(row.start, end, State.FREE, Kind.NONE, row.start, line=row.line)
    kind, use, _ = _TYPES.get(owner.type, (Kind.PRIVATE, Use.UNKNOWN, ""))
    # An image's pages are committed, whoever has touched them.
    reserved = row.protect == "Reserved" or (not row.committed and kind is not Kind.IMAGE)
    state = State.RESERVED if reserved else State.COMMITTED
    return Region(
        row.start,
        end,
        state,
        kind,
        owner.start,
        "" if row.protect == "Reserved" else row.protect,
        _name(owner),
        use,
        Source.OBSERVED,
        row.line,
    )


def _name(owner: Row) -> str:
    """A path as it is; everything else in brackets, as names that are no files stand elsewhere."""
    details = owner.details.strip()
    thread = _THREAD.search(details)
    if thread:
        return f"[stack (tid {thread[1]})]"
    if not details or _TYPES.get(owner.type, (Kind.NONE,))[0] is Kind.IMAGE:
        return details
    return details if owner.type == "Mapped File" else f"[{details}]"


def _compared(rows: list[Row], totals: dict[str, int]) -> Iterator[Caveat]:
    """Where the rows do not add up to the summary."""
    found: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for row in rows:
        if not row.block and row.type in _TYPES:
            kind = _TYPES[row.type][2]
            found[kind] += row.size
            count[kind] += 1
    for kind, size in totals.items():
        if kind in found and abs(found[kind] - size) > max(count[kind], 1) << 10:
            summary, listed = size >> 10, found[kind] >> 10
            yield caveat(CaveatKind.SUMMARY_DIFFERS, summary=summary, type=kind, rows=listed)
