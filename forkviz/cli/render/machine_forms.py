"""machine_forms: a document for programs, as JSON or as CSV.

CSV is opened by spreadsheets, which run what begins with ``=``: such a text gets a ``'`` before it
(``core.formats.cells``), unless the names are asked for as they are.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from typing import Any, TextIO

from forkviz.cli.render.document import Document, Kind, Table, Value
from forkviz.core.address import hex_
from forkviz.core.formats.cells import guarded
from forkviz.core.text import visible

__all__ = ["document_value", "write_csv", "write_json_text"]


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
    import json

    return json.dumps(character)[1:-1]


def document_value(document: Document) -> dict[str, Any]:
    """*document* as JSON has it."""
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


def write_csv(table: Table, out: TextIO, *, raw: bool) -> None:
    """Write *table* as CSV; raw: each text as it is."""
    import csv

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
