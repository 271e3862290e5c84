"""Regions as CSV: a row for each region of each process, for spreadsheets, and back.

It holds the regions and whose they are, and no images, log or caveats: the bundle has those.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from forkviz.core.capture import ROLES, Capture, Process
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadCapture
from forkviz.readers.rows import assemble, no_rows
from forkviz.readers.text import lines_of

__all__ = ["COLUMNS", "dump_region_csv", "parse_region_csv", "recognises_region_csv"]

COLUMNS = (
    "process",
    "bits",
    "complete",
    "start",
    "end",
    "state",
    "kind",
    "allocation",
    "protect",
    "name",
    "use",
    "source",
    "line",
    "file",
)
_BEGINNING = ",".join(COLUMNS)
_HEX = re.compile(r"0x[0-9a-fA-F]{1,17}")
_LINE = re.compile(r"\d{1,12}")


def recognises_region_csv(head: str) -> bool:
    """Whether *head* begins with the columns of such a table."""
    return head.startswith(_BEGINNING)


def dump_region_csv(capture: Capture) -> Iterator[str]:
    """The lines of the table, without line ends: a name may hold some."""
    yield _BEGINNING
    for process in capture.processes():
        fixed = (process.role, process.space.bits, "yes" if process.complete else "no")
        for r in process.space:
            buffer = io.StringIO()
            # Only what ends a line is put in quotes, so both characters must.
            csv.writer(buffer, lineterminator="\r\n").writerow(
                (
                    *fixed,
                    hex(r.start),
                    hex(r.end),
                    r.state,
                    r.kind,
                    "" if r.allocation < 0 else hex(r.allocation),
                    r.protect,
                    r.name,
                    r.use,
                    r.source,
                    r.line,
                    process.file_of(r) if process.elsewhere else process.file,
                )
            )
            yield buffer.getvalue().removesuffix("\r\n")


class _Files(NamedTuple):
    """The file of a process's first row, and by start those of the rows that are of another."""

    first: str
    others: dict[int, str]

    def note(self, start: int, file: str) -> None:
        """The row at *start* is of *file*."""
        if file != self.first:
            self.others[start] = file
        elif self.others:
            self.others.pop(start, None)


def parse_region_csv(text: str, file: str, label: str = "") -> Capture:
    """The processes whose regions the table has.  Raises BadCapture for a row that is none."""
    label = label or file
    rows: dict[str, list[Region]] = {}
    about: dict[str, tuple[int, bool]] = {}
    files: dict[str, _Files] = {}
    texts: dict[str, str] = {}  # each once: few are many rows'
    reader = csv.reader(f"{line}\n" for line in lines_of(text))
    try:
        next(reader, None)
        for cells in reader:
            if not cells:
                continue
            try:
                role, bits, complete, region, of = _row(cells, texts)
            except (ValueError, KeyError) as error:
                raise BadCapture(
                    f"is no row of a region: {error}",
                    file=file,
                    line=reader.line_num,
                    excerpt=",".join(cells)[:200],
                    hint=f"the columns are {_BEGINNING}",
                ) from None
            rows.setdefault(role, []).append(region)
            about.setdefault(role, (bits, complete))
            files.setdefault(role, _Files(of, {})).note(region.start, of)
    except csv.Error as error:
        raise BadCapture(f"is no CSV here: {error}", file=file, line=reader.line_num) from None
    if not rows:
        raise no_rows("regions", file)
    processes = {role: _process(role, rows[role], about[role], files[role]) for role in rows}
    parent = processes.get("parent") or processes.get("")
    return Capture(
        title=label,
        parent=parent or processes["child"],
        child=processes.get("child") if parent else None,
        files=(label,),
        caveats=("regions alone: neither images nor a log are kept in a CSV",),
    )


@lru_cache(maxsize=512)
def _words(state: str, kind: str, use: str, source: str) -> tuple[State, Kind, Use, Source]:
    return State(state), Kind(kind), Use(use), Source(source)


def _row(cells: list[str], texts: dict[str, str]) -> tuple[str, int, bool, Region, str]:
    role, bits, complete, start, end, state, kind, base, protect, name, use, source, line, file = (
        cells
    )
    if role not in ROLES or bits not in ("32", "64"):
        raise ValueError("its process or its bits are unknown")
    if not _LINE.fullmatch(line) or not line.isascii():
        raise ValueError("its line is no number")
    what, backing, purpose, how = _words(state, kind, use, source)
    region = Region(
        _address(start),
        _address(end),
        what,
        backing,
        _address(base) if base else -1,
        texts.setdefault(protect, protect),
        texts.setdefault(name, name),
        purpose,
        how,
        int(line),
    )
    return role, int(bits), complete == "yes", region, file


def _address(text: str) -> int:
    if not _HEX.fullmatch(text):
        raise ValueError(f"{text[:40]!r} is no address such as 0x1000")
    return int(text, 16)


def _process(role: str, rows: list[Region], about: tuple[int, bool], files: _Files) -> Process:
    bits, complete = about
    made = assemble(rows, bits=bits)
    return Process(
        made.space,
        role=role,
        file=files.first,
        dialect="csv",
        caveats=made.caveats,
        complete=complete,
        elsewhere=tuple(sorted(files.others.items())),
    )
