"""json_object: a ticket or a submission as its file has it: each value checked, no key besides."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from forkviz import limits
from forkviz.core.formats.guarded import strict_json
from forkviz.errors import BadCourseFile
from forkviz.readers.base.lines import decode, read_bytes

__all__ = ["JsonObject", "json_object_in", "read_json_object"]


class JsonObject:
    """An object with these *keys* and no others; what differs raises BadCourseFile.

    file: its name.  what: what it is ("the ticket").
    """

    def __init__(self, value: object, keys: Iterable[str], file: str, what: str) -> None:
        self.file, self.what = file, what
        if not isinstance(value, Mapping):
            self.bad("is not an object")
        self.value: Mapping[str, Any] = value
        known = list(keys)
        for key in known:
            if key not in value:
                self.bad(f"has no {key!r}")
        for key in value:
            if key not in known:
                self.bad(f"has {key[:40]!r}, and may have only {', '.join(known)}")

    def text(self, key: str) -> str:
        """The text of *key*."""
        found = self.value[key]
        return found if isinstance(found, str) else self.bad(f"has no text in {key!r}")

    def number(self, key: str, bits: int) -> int:
        """The number of *key*, of at most that many bits."""
        found = self.value[key]
        if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found < 1 << bits:
            self.bad(f"has no number of {bits} bits in {key!r}")
        return found

    def objects(self, key: str, keys: Iterable[str]) -> list[JsonObject]:
        """The objects in the list of *key*, each with these *keys*."""
        found = self.value[key]
        if not isinstance(found, list):
            self.bad(f"has no list in {key!r}")
        known = tuple(keys)
        return [
            JsonObject(one, known, self.file, f"{key}[{number}]")
            for number, one in enumerate(found)
        ]

    def texts(self, key: str) -> dict[str, str]:
        """The texts in the object of *key*, by name."""
        found = self.value[key]
        if not isinstance(found, Mapping):
            self.bad(f"has no object in {key!r}")
        for name, text in found.items():
            if not isinstance(text, str):
                self.bad(f"has no text in {key!r} for {name[:40]!r}")
        return dict(found)

    def bad(self, why: str) -> NoReturn:
        """Raise BadCourseFile, because *why*."""
        raise BadCourseFile(f"{self.what} {why}", file=self.file)


def read_json_object(
    file: str | os.PathLike[str], keys: Iterable[str], what: str, *, links: bool = True
) -> JsonObject:
    """The object in the JSON of *file*, with these *keys*, of schema 1.

    what: what it is ("the ticket").  links: whether *file* may be a link.  Raises BadCourseFile,
    BadCapture for a file that can't be read, and TooLarge.
    """
    name = os.fspath(file)
    text = decode(read_bytes(Path(file), "submission", links=links), name)
    return json_object_in(text, name, keys, what)


def json_object_in(text: str, name: str, keys: Iterable[str], what: str) -> JsonObject:
    """The object in *text*, JSON that is called *name*; the rest as ``read_json_object``."""
    try:
        with limits.within_memory(name):
            value = strict_json(text, name)
    except ValueError as error:
        raise BadCourseFile(f"{what} is not JSON: {error}", file=name) from None
    fields = JsonObject(value, keys, name, what)
    if fields.number("schema", 16) != 1:
        fields.bad(f"has the schema {fields.value['schema']}; only 1 is known")
    return fields
