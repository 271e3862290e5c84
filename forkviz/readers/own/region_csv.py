"""Regions as CSV: a row for each region of each process, for spreadsheets, and back.

It holds the regions and whose they are, and no images, log or caveats: the bundle has those.  A
process without any region has one row, whose cells of a region are empty.  A table that was cut at
the end of a row looks like a whole one.

Names come from captured processes, so no cell is a formula, and no line holds a character that a
terminal acts on.  The last column says how the texts of a row are written: ``guarded`` with a
``'`` before those that a spreadsheet would run, ``escaped`` so and with what is not visible spelt
out, or as they are.  A table without that column has them as they are.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from forkviz.core.captures.capture import ROLES, Capture, Process
from forkviz.core.captures.dialect import CSV
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.formats.cells import escaped, guarded, unescaped, unguarded
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.text import visible, well_formed
from forkviz.errors import BadCapture, ForkvizError
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import assemble, no_rows
from forkviz.readers.base.lines import lines_of

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
    "texts",
)
_BEGINNING = ",".join(COLUMNS[:-1])
_GUARDED, _ESCAPED = "guarded", "escaped"
#: Characters of a cell; the csv module's own limit is less than an escaped name may have.
_LONGEST = 1 << 24
_HEX = regex(r"0x[0-9a-fA-F]{1,17}")
_LINE = regex(r"\d{1,12}")
#: The cells from start to source where a process has no region.
_NO_REGION = ("",) * 9


def recognises_region_csv(head: str) -> bool:
    """Whether *head* begins with the columns of such a table."""
    return head.startswith(_BEGINNING)


def dump_region_csv(capture: Capture, *, raw: bool = False) -> Iterator[str]:
    """The rows of the table, each one line, without line ends.

    raw: every text as it is, whatever it holds, line ends among them.
    Raises ForkvizError where *capture* has no process.
    """
    if not capture.processes():
        raise ForkvizError("it has no process, and a table has nothing else")
    yield ",".join(COLUMNS)
    for process in capture.processes():
        fixed = (process.role, process.space.bits, "yes" if process.complete else "no")
        for r in process.space:
            texts = (r.protect, r.name, process.file_of(r) if process.elsewhere else process.file)
            (protect, name, file), how = (texts, "") if raw else _written(texts)
            yield _line(
                *fixed,
                hex(r.start),
                hex(r.end),
                r.state,
                r.kind,
                "" if r.allocation < 0 else hex(r.allocation),
                protect,
                name,
                r.use,
                r.source,
                r.line,
                file,
                how,
            )
        if not len(process.space):
            (file,), how = ((process.file,), "") if raw else _written((process.file,))
            yield _line(*fixed, *_NO_REGION, 0, file, how)


def _line(*cells: str | int) -> str:
    buffer = io.StringIO()
    # Only what ends a line is put in quotes, so both characters must.
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().removesuffix("\r\n")


def _written(texts: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """*texts* as cells, and how they are written."""
    if any(visible(text) != text for text in texts):
        return tuple(guarded(escaped(text)) for text in texts), _ESCAPED
    cells = tuple(map(guarded, texts))
    return cells, _GUARDED if cells != texts else ""


def _read(cell: str, how: str) -> str:
    """The text of a *cell*.  Raises ValueError where no writer writes it so."""
    if how not in ("", _GUARDED, _ESCAPED):
        raise ValueError(f"{how[:40]!r} is not a way to write texts")
    text = unguarded(cell) if how else cell
    # No file of text can hold half of a surrogate pair, so no reader gives one.
    return well_formed(unescaped(text) if how == _ESCAPED else text)


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
    limit = csv.field_size_limit(_LONGEST)
    try:
        next(reader, None)
        for cells in reader:
            if not cells:
                continue
            try:
                role, bits, complete, region, of = _row(cells, texts)
            except (ValueError, KeyError) as error:
                raise BadCapture(
                    f"is not a row of a region: {error}",
                    file=file,
                    line=reader.line_num,
                    excerpt=",".join(cells)[:200],
                    hint=f"the columns are {_BEGINNING}",
                ) from None
            of_role = rows.setdefault(role, [])
            about.setdefault(role, (bits, complete))
            noted = files.setdefault(role, _Files(of, {}))
            if region is not None:
                of_role.append(region)
                noted.note(region.start, of)
    except csv.Error as error:
        raise BadCapture(f"is not CSV here: {error}", file=file, line=reader.line_num) from None
    finally:
        csv.field_size_limit(limit)  # it is the whole process's
    if not rows:
        raise no_rows("regions", file)
    processes = {role: _process(role, rows[role], about[role], files[role]) for role in rows}
    # What forkviz wrote ends with a line end; an editor may have taken it off.
    cut = () if text.endswith("\n") else (caveat(CaveatKind.LAST_ROW_OPEN),)
    parent = processes.get("parent") or processes.get("")
    return Capture(
        title=label,
        parent=parent or processes["child"],
        child=processes.get("child") if parent else None,
        files=(label,),
        caveats=(caveat(CaveatKind.REGIONS_ALONE), *cut),
    )


@lru_cache(maxsize=512)
def _words(state: str, kind: str, use: str, source: str) -> tuple[State, Kind, Use, Source]:
    return State(state), Kind(kind), Use(use), Source(source)


def _row(cells: list[str], texts: dict[str, str]) -> tuple[str, int, bool, Region | None, str]:
    """Role, bits, whether it is whole, the region (None for a process without any), the file."""
    (*plain, texts_are) = cells if len(cells) == len(COLUMNS) else [*cells, ""]
    role, bits, complete, start, end, state, kind, base, protect, name, use, source, line, file = (
        plain
    )
    if role not in ROLES or bits not in ("32", "64"):
        raise ValueError("its process or its bits are unknown")
    if not _LINE.fullmatch(line) or not line.isascii():
        raise ValueError("its line is not a number")
    protect, name, file = (_read(cell, texts_are) for cell in (protect, name, file))
    file = texts.setdefault(file, file)
    if tuple(cells[3:12]) == _NO_REGION:
        return role, int(bits), complete == "yes", None, file
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
        raise ValueError(f"{text[:40]!r} is not an address such as 0x1000")
    return int(text, 16)


def _process(role: str, rows: list[Region], about: tuple[int, bool], files: _Files) -> Process:
    bits, complete = about
    made = assemble(rows, bits=bits)
    return Process(
        made.space,
        role=role,
        file=files.first,
        dialect=CSV,
        caveats=made.caveats,
        complete=complete,
        elsewhere=tuple(sorted(files.others.items())),
    )
