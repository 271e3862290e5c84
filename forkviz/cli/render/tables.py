"""Tables: what a command has to say, as typed values, and the four ways of saying it.

A command makes a Document; ``write`` prints it: drawn in a terminal, aligned text in a pipe, JSON
or CSV.  A value keeps its type until then, so an address is the same number in each of them.

Names come from captured processes and are not to be trusted.  They never pass through anything
that knows of markup, and what is not printable in them is written as ``\\x1b``: no name can colour
a terminal, move its cursor or turn a line around.  CSV is opened by spreadsheets, which run what
begins with ``=``: such a text gets a ``'`` before it (``core.formats.cells``), unless the names are
asked for as they are.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TextIO

from forkviz.core.address import hex_, size_text
from forkviz.core.formats.cells import guarded
from forkviz.core.text import visible

if TYPE_CHECKING:
    from rich.console import Console

__all__ = [
    "Column",
    "Document",
    "Fact",
    "Format",
    "Kind",
    "Table",
    "Value",
    "visible",
    "write",
    "write_json_text",
]

#: What a cell or a fact can hold; None where there is nothing to tell.
Value = str | int | float | bool | None | tuple[str, ...]

#: Characters of a line, at the least, of a text that folds.
LEAST_FOLD = 12
#: What stands in a text where there is nothing to tell.
ABSENT = "-"


class Kind(StrEnum):
    """What a value means, which decides how it is written."""

    TEXT = "text"
    NUMBER = "number"
    ADDRESS = "address"  # 0x..., in JSON too: numbers above 2**53 don't survive every reader
    SIZE = "size"  # bytes; 2.2 MiB for a reader
    HEX = "hex"  # 0x... for a reader, else a number: an exact size, an exit code
    SHARE = "share"  # of 1; 61.3 % for a reader
    MEAN = "mean"  # not a whole number


class Format(StrEnum):
    """How a document is written."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"  # each text visible, and none that a spreadsheet would run
    RAW = "raw"  # CSV with each text as it is; in a terminal visible all the same


@dataclass(frozen=True, slots=True)
class Fact:
    """A value with a name.  A tuple of texts is written as a list."""

    key: str
    value: Value
    kind: Kind = Kind.TEXT

    @property
    def label(self) -> str:
        """The key for a reader."""
        return self.key.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    key: its name in JSON and CSV.  kind: of its values.  folds: whether a narrow terminal may break
    its texts into lines.  machine_only: whether a text leaves it out for want of room.
    """

    key: str
    kind: Kind = Kind.TEXT
    folds: bool = False
    machine_only: bool = False

    @property
    def label(self) -> str:
        """The key for a reader."""
        return self.key.replace("_", " ")

    @property
    def to_the_right(self) -> bool:
        """Whether its values stand at the right edge, digit under digit."""
        return self.kind is not Kind.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns.  key: its name in JSON.  title: above it in a text, "" for none."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    title: str = ""

    def shown(self) -> tuple[tuple[Column, ...], list[list[str]]]:
        """The columns that a text has room for, and the cells under them."""
        chosen = [i for i, column in enumerate(self.columns) if not column.machine_only]
        columns = tuple(self.columns[i] for i in chosen)
        cells = [[_shown(row[i], self.columns[i].kind) for i in chosen] for row in self.rows]
        return columns, cells


@dataclass(frozen=True, slots=True)
class Document:
    """Facts, tables, and what is to be said after them.

    The last table is the one that the command is about; CSV, which can hold one, holds that.
    more: tables of what there may be besides; a text leaves out those that are empty.
    machine: what JSON alone has, by key; to the rows of a table of that key it adds its fields.
    """

    facts: tuple[Fact, ...] = ()
    tables: tuple[Table, ...] = ()
    closing: tuple[Fact, ...] = ()
    more: tuple[Table, ...] = ()
    machine: Mapping[str, Any] = field(default_factory=dict)

    def shown(self) -> tuple[Table, ...]:
        """The tables that a text has."""
        return (*self.tables, *(table for table in self.more if table.rows))


def write(document: Document, form: Format = Format.TEXT, out: TextIO | None = None) -> None:
    """Write *document* to *out*, standard output if it is left out."""
    stream = sys.stdout if out is None else out
    if form is Format.JSON:
        value = _document_value(document)
        write_json_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", stream)
    elif form in (Format.CSV, Format.RAW):
        _write_csv(document.tables[-1], stream, raw=form is Format.RAW)
    elif stream.isatty():
        _write_drawn(document, stream)
    else:
        _write_plain(document, stream)


# -- for programs --------------------------------------------------------------------------------


def write_json_text(text: str, out: TextIO | None = None) -> None:
    """Write the JSON *text*: the same value, all that is not printable as ``\\u....``."""
    stream = sys.stdout if out is None else out
    ascii_only = (stream.encoding or "utf-8").lower().replace("-", "") != "utf8"
    lines = text.split("\n")
    for i, line in enumerate(lines):
        # Most lines are as they should be, and there may be a million of them.
        if visible(line) != line or (ascii_only and not line.isascii()):
            lines[i] = "".join(
                _escape(c) if visible(c) != c or (ascii_only and c > "~") else c for c in line
            )
    stream.write("\n".join(lines))


def _escape(character: str) -> str:
    return json.dumps(character)[1:-1]


def _document_value(document: Document) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for fact in (*document.facts, *document.closing):
        value[fact.key] = _machine(fact.value, fact.kind)
    for table in (*document.tables, *document.more):
        value[table.key] = [
            {c.key: _machine(v, c.kind) for c, v in zip(table.columns, row, strict=True)}
            for row in table.rows
        ]
    for key, added in document.machine.items():
        rows = value.get(key)
        # The rows of a table keep what they had.
        value[key] = [row | more for row, more in zip(rows, added, strict=True)] if rows else added
    return value


def _machine(value: Value, kind: Kind) -> str | int | float | bool | list[str] | None:
    if isinstance(value, tuple):
        return list(value)
    if kind is Kind.ADDRESS and isinstance(value, int):
        return hex_(value)
    # More digits would show the arithmetic, not of what was counted.
    return round(value, 6) if isinstance(value, float) else value


def _write_csv(table: Table, out: TextIO, *, raw: bool) -> None:
    buffer = io.StringIO()
    # Of what ends a line, only what the writer's own lines end with is put in quotes.
    writer = csv.writer(buffer, lineterminator="\r\n" if raw else "\n")
    of = _exact if raw else _spelt
    lines = []
    for row in ([column.key for column in table.columns], *_csv_rows(table, of)):
        writer.writerow(row)
        lines.append(buffer.getvalue().removesuffix(writer.dialect.lineterminator))
        buffer.seek(0)
        buffer.truncate()
    if raw and out.isatty():
        lines = [visible(line) for line in lines]
    out.write("".join(f"{line}\n" for line in lines))


def _csv_rows(table: Table, of: Callable[[str], str]) -> Iterator[list[str]]:
    for row in table.rows:
        yield [_csv(v, c.kind, of) for c, v in zip(table.columns, row, strict=True)]


def _exact(text: str) -> str:
    # No file of text holds half of a surrogate pair.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _spelt(text: str) -> str:
    return guarded(visible(text))


def _csv(value: Value, kind: Kind, of: Callable[[str], str]) -> str:
    if isinstance(value, str):
        return of(value)
    if isinstance(value, tuple):
        # Each of its own: some spreadsheets take ; for the end of a cell.
        return ";".join(map(of, value))
    value = _machine(value, kind)  # type: ignore[assignment]  # no list, for it is no tuple
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


# -- for readers ---------------------------------------------------------------------------------


def _shown(value: Value, kind: Kind) -> str:
    if value is None:
        return ABSENT
    if isinstance(value, tuple):
        return ", ".join(map(visible, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind is Kind.SHARE:
        return f"{value:.1%}".replace("%", " %")
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, int):
        if kind is Kind.SIZE:
            return size_text(value)
        return str(value) if kind is Kind.NUMBER else hex_(value)
    return visible(value)


def _fact_lines(facts: tuple[Fact, ...]) -> Iterator[tuple[str, str]]:
    """(label, rest) of each line: the label padded, "" where a line continues a list."""
    width = max((len(f.label) for f in facts if not isinstance(f.value, tuple)), default=0)
    for fact in facts:
        if not isinstance(fact.value, tuple):
            yield f"{fact.label:{width}}", f"  {_shown(fact.value, fact.kind)}"
        elif fact.value:
            yield f"{fact.label}:", ""
            yield from (("", f"  - {visible(text)}") for text in fact.value)


def _write_plain(document: Document, out: TextIO) -> None:
    from rich.cells import cell_len

    blocks = []
    if document.facts:
        blocks.append("".join(f"{a}{b}".rstrip() + "\n" for a, b in _fact_lines(document.facts)))
    for table in document.shown():
        heading = f"{visible(table.title)}\n" if table.title else ""
        blocks.append(heading + "".join(_plain_lines(table, cell_len)))
    if document.closing:
        blocks.append("".join(f"{a}{b}".rstrip() + "\n" for a, b in _fact_lines(document.closing)))
    out.write("\n".join(block for block in blocks if block))


def _plain_lines(table: Table, width_of: Callable[[str], int]) -> Iterator[str]:
    columns, cells = table.shown()
    lines = [[column.label for column in columns], *cells]
    widths = [max(map(width_of, texts)) for texts in zip(*lines, strict=True)]
    for line in lines:
        padded = []
        for column, text, width in zip(columns, line, widths, strict=True):
            room = " " * (width - width_of(text))
            padded.append(room + text if column.to_the_right else text + room)
        yield "  ".join(padded).rstrip() + "\n"


def _write_drawn(document: Document, out: TextIO) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, force_terminal=True, markup=False, emoji=False, highlight=False)

    def facts(these: tuple[Fact, ...]) -> None:
        for label, rest in _fact_lines(these):
            console.print(Text.assemble((label, "bold"), rest), soft_wrap=True)

    facts(document.facts)
    for i, table in enumerate(document.shown()):
        if document.facts or i:
            console.print()
        _draw(table, console)
    if document.closing:
        console.print()
        facts(document.closing)


def _draw(table: Table, console: Console) -> None:
    from rich import box
    from rich import table as rich_table
    from rich.measure import Measurement
    from rich.text import Text

    columns, cells = table.shown()
    drawn = rich_table.Table(
        title=Text(visible(table.title), "bold") if table.title else None,
        title_justify="left",
        box=box.SIMPLE_HEAD,
        padding=0,
        show_edge=False,
    )
    for column in columns:
        drawn.add_column(
            Text(column.label),
            justify="right" if column.to_the_right else "left",
            no_wrap=not column.folds,
            min_width=LEAST_FOLD if column.folds else None,
            overflow="fold",
        )
    for row in cells:
        drawn.add_row(*map(Text, row))
    # A terminal too narrow for what does not fold breaks the lines itself, and nothing is lost.
    endless = console.options.update_width(sys.maxsize)
    console.width = max(console.width, Measurement.get(console, endless, drawn).minimum)
    console.print(drawn)
