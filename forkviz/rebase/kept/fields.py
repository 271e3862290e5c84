"""fields: the values of a saved plan or undo file, which is untrusted: each is checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from forkviz import limits
from forkviz.core.formats.guarded import json_value
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex
from forkviz.readers.base.lines import read_text

__all__ = ["Fields", "read_object"]

_DIGEST = regex(r"[0-9a-f]{64}")
_SCHEMA = 1


class Fields:
    """An object of the file; what is missing or of another type raises BadCapture."""

    def __init__(self, value: object, file: str, what: str) -> None:
        self.file, self.what = file, what
        if not isinstance(value, Mapping):
            self.bad("is not an object")
        self.value: Mapping[str, Any] = value

    def text(self, key: str, default: str | None = None) -> str:
        found = self.value.get(key, default)
        return found if isinstance(found, str) else self.bad(f"has no text {key!r}")

    def digest(self, key: str) -> str:
        found = self.text(key)
        return found if _DIGEST.fullmatch(found) else self.bad(f"has no SHA-256 in {key!r}")

    def number(self, key: str, bits: int = 64) -> int:
        found = self.value.get(key)
        if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found < 1 << bits:
            self.bad(f"has no number of {bits} bits in {key!r}")
        return found

    def objects(self, key: str) -> list[Fields]:
        found = self.value.get(key)
        if not isinstance(found, list):
            self.bad(f"has no list {key!r}")
        limits.check("moves", len(found), file=self.file)
        return [Fields(one, self.file, f"{key}[{at}]") for at, one in enumerate(found)]

    def bad(self, why: str) -> NoReturn:
        raise BadCapture(f"{self.what} {why}", file=self.file)


def read_object(file: Path, kind: str) -> Fields:
    """The object of the JSON in *file*, of schema 1 and that *kind*.  Raises BadCapture, TooLarge.

    kind: what the field ``kind`` has.
    """
    text = read_text(file)
    try:
        with limits.within_memory(str(file)):
            value = json_value(text, str(file))
    except ValueError:
        raise BadCapture(
            f"is not a {kind} of forkviz rebase: it is not JSON", file=str(file)
        ) from None
    fields = Fields(value, str(file), f"the {kind}")
    if fields.value.get("kind") != kind:
        fields.bad("is of another kind")
    if fields.number("schema", 16) != _SCHEMA:
        fields.bad(f"has the unknown schema {fields.value['schema']}")
    return fields
