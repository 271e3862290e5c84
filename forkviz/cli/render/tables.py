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

import sys
from collections.abc import Iterator
from itertools import repeat
from operator import add
from typing import TYPE_CHECKING, TextIO

from forkviz.cli.render.document import (
    Column,
    Document,
    Fact,
    Format,
    Kind,
    Named,
    Table,
    Value,
    shown,
)
from forkviz.cli.render.machine_forms import document_value, write_csv, write_json_text
from forkviz.core.text import visible

if TYPE_CHECKING:
    from rich.console import Console

__all__ = [
    "Column",
    "Document",
    "Fact",
    "Format",
    "Kind",
    "Named",
    "Table",
    "Value",
    "visible",
    "write",
    "write_json_text",
]

#: Characters of a line, at the least, of a text that folds.
LEAST_FOLD = 12


def write(document: Document, form: Format = Format.TEXT, out: TextIO | None = None) -> None:
    """Write *document* to *out*, standard output if it is left out."""
    stream = sys.stdout if out is None else out
    if form is Format.JSON:
        import json

        value = document_value(document)
        write_json_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", stream)
    elif form in (Format.CSV, Format.RAW):
        write_csv(document.tables[-1], stream, raw=form is Format.RAW)
    elif stream.isatty():
        _write_drawn(document, stream)
    else:
        _write_plain(document, stream)


def _fact_lines(facts: tuple[Fact, ...]) -> Iterator[tuple[str, str]]:
    """(label, rest) of each line: the label padded, "" where a line continues a list."""
    width = max((len(f.label) for f in facts if not isinstance(f.value, tuple)), default=0)
    for fact in facts:
        if not isinstance(fact.value, tuple):
            yield f"{fact.label:{width}}", f"  {shown(fact.value, fact.kind)}"
        elif fact.value:
            yield f"{fact.label}:", ""
            yield from (("", f"  - {shown(text, fact.kind)}") for text in fact.value)


def _write_plain(document: Document, out: TextIO) -> None:
    blocks = []
    if document.facts:
        blocks.append("".join(f"{a}{b}".rstrip() + "\n" for a, b in _fact_lines(document.facts)))
    for table in document.shown():
        heading = f"{visible(table.title)}\n" if table.title else ""
        blocks.append(heading + "".join(_plain_lines(table)))
    if document.closing:
        blocks.append("".join(f"{a}{b}".rstrip() + "\n" for a, b in _fact_lines(document.closing)))
    out.write("\n".join(block for block in blocks if block))


def _width(text: str) -> int:
    """The columns of a terminal that *text* takes."""
    if text.isascii() and text.isprintable():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _plain_lines(table: Table) -> Iterator[str]:
    padded = [
        _padded([column.label, *cells], column.to_the_right) for column, cells in table.shown()
    ]
    return (f"{'  '.join(line).rstrip()}\n" for line in zip(*padded, strict=True))


def _padded(texts: list[str], to_the_right: bool) -> Iterator[str]:
    """*texts*, all made as wide as the widest is."""
    if all(map(str.isascii, texts)):  # a cell for each, for they are visible
        width = max(map(len, texts))
        return map(str.rjust if to_the_right else str.ljust, texts, repeat(width))
    widths = list(map(_width, texts))
    rooms = [" " * (max(widths) - width) for width in widths]
    return map(add, rooms, texts) if to_the_right else map(add, texts, rooms)


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

    shown_columns = table.shown()
    drawn = rich_table.Table(
        title=Text(visible(table.title), "bold") if table.title else None,
        title_justify="left",
        box=box.SIMPLE_HEAD,
        padding=0,
        show_edge=False,
    )
    for column, _ in shown_columns:
        drawn.add_column(
            Text(column.label),
            justify="right" if column.to_the_right else "left",
            no_wrap=not column.folds,
            min_width=LEAST_FOLD if column.folds else None,
            overflow="fold",
        )
    for row in zip(*(cells for _, cells in shown_columns), strict=True):
        drawn.add_row(*map(Text, row))
    # A terminal too narrow for what does not fold breaks the lines itself, and nothing is lost.
    endless = console.options.update_width(sys.maxsize)
    console.width = max(console.width, Measurement.get(console, endless, drawn).minimum)
    console.print(drawn)
