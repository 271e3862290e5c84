"""Regions as CSV: a row for each region of each process, for spreadsheets, and back.

It holds the regions and whose they are, and no images, log or caveats: the bundle has those.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from forkviz.core.capture import Capture, Process
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadCapture
from forkviz.readers.rows import assemble, no_rows

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
_ROLES = ("parent", "child", "")


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


def parse_region_csv(text: str, file: str, label: str = "") -> Capture:
    """The processes whose regions the table has.  Raises BadCapture for a row that is none."""
    label = label or file
    rows: dict[str, list[Region]] = {}
    about: dict[str, tuple[int, bool]] = {}
    files: dict[str, dict[int, str]] = {}
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        next(reader, None)
        for cells in reader:
            if not cells:
                continue
            try:
                role, bits, complete, region, of = _row(cells)
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
            files.setdefault(role, {})[region.start] = of
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


def _row(cells: list[str]) -> tuple[str, int, bool, Region, str]:
    fields = dict(zip(COLUMNS, cells, strict=True))
    if fields["process"] not in _ROLES or fields["bits"] not in ("32", "64"):
        raise ValueError("its process or its bits are unknown")
    if not _LINE.fullmatch(fields["line"]) or not fields["line"].isascii():
        raise ValueError("its line is no number")
    region = Region(
        _address(fields["start"]),
        _address(fields["end"]),
        State(fields["state"]),
        Kind(fields["kind"]),
        _address(fields["allocation"]) if fields["allocation"] else -1,
        fields["protect"],
        fields["name"],
        Use(fields["use"]),
        Source(fields["source"]),
        int(fields["line"]),
    )
    complete = fields["complete"] == "yes"
    return fields["process"], int(fields["bits"]), complete, region, fields["file"]


def _address(text: str) -> int:
    if not _HEX.fullmatch(text):
        raise ValueError(f"{text[:40]!r} is no address such as 0x1000")
    return int(text, 16)


def _process(
    role: str, rows: list[Region], about: tuple[int, bool], files: dict[int, str]
) -> Process:
    bits, complete = about
    made = assemble(rows, bits=bits)
    first = next(iter(files.values()))
    elsewhere = tuple(sorted((at, name) for at, name in files.items() if name != first))
    return Process(
        made.space,
        role=role,
        file=first,
        dialect="csv",
        caveats=made.caveats,
        complete=complete,
        elsewhere=elsewhere,
    )
