"""row: a table of a lesson's file, whose values are read with the line that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from forkviz.core.formats.guarded import LONG_TEXT
from forkviz.errors import BadLesson, BadScenario
from forkviz.lazy.patterns import regex
from forkviz.scenarios.toml_fields import (
    check_keys,
    read_flag,
    read_list,
    read_number,
    read_text,
    read_texts,
    shown,
)

__all__ = ["Row", "line_of"]

#: Texts of several lines: whatever stands in them is no key and no heading.
_TEXTS = regex(LONG_TEXT, re.DOTALL)
_HEAD = regex(r"[ \t]*\[\[?[ \t]*([^\[\]]+?)[ \t]*\]\]?")


def line_of(text: str, table: str, number: int = 1, key: str = "") -> int:
    """The line of *key* in the table of that heading, the *number*-th of its name; the heading's
    where the key is not there, 0 where the heading is not."""
    bare = _TEXTS.sub(lambda found: '"' + "\n" * found[0].count("\n") + '"', text)
    at, begun, seen = "", 0, 0
    wanted = re.compile(rf'[ \t]*"?{re.escape(key)}"?[ \t]*=') if key else None
    for line, row in enumerate(bare.split("\n"), 1):
        if head := _HEAD.match(row):
            if begun:
                return begun
            at = head[1]
            seen += at == table
            begun = line if at == table and seen == number else 0
            if begun and wanted is None:
                return begun
        elif wanted is not None and wanted.match(row) and (begun or at == table == ""):
            return line
    return begun


class Row:
    """A table.  path: its heading; number: which one of that heading; text: the whole file."""

    def __init__(self, table: Any, path: str, text: str, file: str, number: int = 1) -> None:
        self.path, self.number = path, number
        self._text, self._file = text, file
        if not isinstance(table, dict):
            self.table: dict[str, Any] = {}
            raise self.bad(f"{self.where} is not a table")
        self.table = table

    @property
    def where(self) -> str:
        """What a complaint calls it."""
        if not self.path:
            return "the lesson"
        return f"[[{self.path}]] number {self.number}" if self.path == "part" else f"[{self.path}]"

    @property
    def line(self) -> int:
        """Where it begins."""
        return line_of(self._text, self.path, self.number) if self.path else 1

    def line_of(self, key: str) -> int:
        """Where *key* stands in it."""
        return line_of(self._text, self.path, self.number, key)

    def bad(self, what: str, key: str = "", hint: str = "") -> BadLesson:
        """The error *what*, about *key*."""
        line = self.line_of(key)
        rows = self._text.split("\n")
        excerpt = rows[line - 1] if 0 < line <= len(rows) else ""
        return BadLesson(what, file=self._file, line=line, excerpt=excerpt, hint=hint)

    def only(self, keys: set[str]) -> None:
        """Raises BadLesson where there is another key than these."""
        odd = sorted(set(self.table) - keys)
        try:
            check_keys(self.table, keys, self.where)
        except BadScenario as error:
            raise self.bad(error.what, odd[0], error.hint) from None

    def text(self, key: str, default: str | None = None, most: int = 300) -> str:
        """The text of *key*, of at most *most* characters."""
        with_default = self._read(read_text, key, default)
        if len(with_default) > most:
            raise self.bad(f"{self.where}: {key} has more than {most} characters", key)
        return str(with_default)

    def needed(self, key: str, most: int = 300) -> str:
        """The text of *key*, which must say something."""
        value = self.text(key, "", most).strip()
        if not value:
            raise self.bad(f"{self.where} has no {key}", key, f'{key} = "…"')
        return value

    def texts(self, key: str, most: int = 40) -> tuple[str, ...]:
        """The list of texts of *key*, of at most *most*."""
        value = self._read(read_texts, key)
        if len(value) > most:
            raise self.bad(f"{self.where}: {key} has more than {most} texts", key)
        return tuple(value)

    def number_of(self, key: str, default: int | None, least: int, most: int) -> int:
        """The number of *key*, from *least* to *most*."""
        value: int = self._read(read_number, key, default)
        if not least <= value <= most:
            raise self.bad(f"{self.where}: {key} = {value}", key, f"from {least} to {most}")
        return value

    def flag(self, key: str) -> bool:
        """True or false, false where it is missing."""
        try:
            return read_flag(self.table, key, self.where)
        except BadScenario as error:
            raise self.bad(error.what, key, error.hint) from None

    def rows(self, key: str, most: int) -> Iterator[Row]:
        """The tables of the list *key*, of at most *most*."""
        path = f"{self.path}.{key}" if self.path else key
        for number, each in enumerate(self._bounded(self._read(read_list, key), key, most), 1):
            yield Row(each, path, self._text, self._file, number)

    def inner(self, key: str) -> Row:
        """The table of *key*, an empty one where it is missing."""
        path = f"{self.path}.{key}" if self.path else key
        return Row(self.table.get(key, {}), path, self._text, self._file)

    def tables(self, key: str, most: int) -> Iterator[tuple[str, Row]]:
        """The tables in the table *key*, by their names, of at most *most*."""
        inner = self.inner(key)
        for name in self._bounded(list(inner.table), key, most):
            yield name, Row(inner.table[name], f"{inner.path}.{name}", self._text, self._file)

    def pairs(self, key: str, most: int, longest: int) -> tuple[tuple[str, str], ...]:
        """The texts in the table *key*, by their names."""
        inner = self.inner(key)
        names = self._bounded(list(inner.table), key, most)
        return tuple((name, inner.text(name, most=longest)) for name in names)

    def refuse_value(self, key: str, hint: str) -> BadLesson:
        """The error that *key* has a value that means nothing."""
        return self.bad(f"{self.where}: {key} = {shown(self.table.get(key))}", key, hint)

    def _bounded(self, values: list[Any], key: str, most: int) -> list[Any]:
        if len(values) > most:
            raise self.bad(f"{self.where}: {key} has {len(values)} entries; at most {most}", key)
        return values

    def _read(self, read: Any, key: str, *default: Any) -> Any:
        try:
            return read(self.table, key, self.where, *default)
        except BadScenario as error:
            raise self.bad(error.what, key, error.hint) from None
