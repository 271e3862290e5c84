"""document: what a command has to say, as typed values: facts, and tables of rows under columns.

They are tuples, whose classes are made in a quarter of the time that a frozen dataclass takes:
every command waits for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from forkviz.core.address import hex_, size_text
from forkviz.core.text import visible

__all__ = ["Column", "Document", "Fact", "Format", "Kind", "Named", "Table", "Value", "shown"]


class Named(str):
    """A code that a program reads, such as ``C7``, with a name that a reader is shown beside it.

    named: the whole text as a reader is shown it, with the name behind the code.
    """

    __slots__ = ("named",)
    named: str

    def __new__(cls, code: str, name: str, before: str = "", after: str = "") -> Named:
        """*code*, called *name*, between the texts *before* and *after*."""
        made = super().__new__(cls, f"{before}{code}{after}")
        made.named = f"{before}{code} {name}{after}" if name else str(made)
        return made


#: What a cell or a fact can hold; None where there is nothing to tell.
Value = str | int | float | bool | None | tuple[str, ...]

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


class Fact(NamedTuple):
    """A value with a name.  A tuple of texts is written as a list."""

    key: str
    value: Value
    kind: Kind = Kind.TEXT

    @property
    def label(self) -> str:
        """The key for a reader."""
        return self.key.replace("_", " ")


class Column(NamedTuple):
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


class Table(NamedTuple):
    """Rows under columns.  key: its name in JSON.  title: above it in a text, "" for none."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    title: str = ""

    def shown(self) -> list[tuple[Column, list[str]]]:
        """The columns that a text has room for, each with the cells under it."""
        return [
            (column, _cells([row[i] for row in self.rows], column.kind))
            for i, column in enumerate(self.columns)
            if not column.machine_only
        ]


class Document(NamedTuple):
    """Facts, tables, and what is to be said after them.

    The last table is the one that the command is about; CSV, which can hold one, holds that.
    more: tables of what there may be besides; a text leaves out those that are empty.
    machine: what JSON alone has, by key; to the rows of a table of that key it adds its fields.
    """

    facts: tuple[Fact, ...] = ()
    tables: tuple[Table, ...] = ()
    closing: tuple[Fact, ...] = ()
    more: tuple[Table, ...] = ()
    machine: Mapping[str, Any] = MappingProxyType({})

    def shown(self) -> tuple[Table, ...]:
        """The tables that a text has."""
        return (*self.tables, *(table for table in self.more if table.rows))


def _cells(values: list[Value], kind: Kind) -> list[str]:
    """``shown`` of each of *values*, of which few differ in most columns of a long table."""
    types = set(map(type, values))
    if kind is Kind.ADDRESS and types == {int}:
        return list(map(hex_, cast("list[int]", values)))  # of these most differ
    # Of texts and of numbers apart, and of no subclass: 1 equals True, and C7 one with a name.
    if types <= {str, type(None)} or types <= {int, type(None)}:
        cells = {value: shown(value, kind) for value in dict.fromkeys(values)}
        return list(map(cells.__getitem__, values))
    return [shown(value, kind) for value in values]


def shown(value: Value, kind: Kind) -> str:
    """*value* for a reader."""
    if value is None:
        return ABSENT
    if isinstance(value, tuple):
        return ", ".join(shown(text, kind) for text in value)
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
    return visible(value.named if isinstance(value, Named) else value)
