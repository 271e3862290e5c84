"""cursor: fields out of bytes that are untrusted: each access is checked beforehand."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

from forkviz.errors import BadCapture

__all__ = ["Bytes"]

#: Longest text, in bytes: Windows' longest path in UTF-16; and most of all texts together, for
#: many places may name the same bytes.
_TEXT, _TEXTS = 65_536, 32 << 20


class Bytes:
    """The bytes of a file.  Anything outside of them raises BadCapture with the offset."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data = data
        self.file = file
        self._texts = 0

    def __len__(self) -> int:
        return len(self.data)

    def bad(self, what: str, at: int, hint: str = "") -> BadCapture:
        """The error for what stands at offset *at*."""
        excerpt = self.data[at : at + 16].hex(" ") if 0 <= at < len(self.data) else ""
        return BadCapture(
            what,
            file=self.file,
            offset=at,
            excerpt=excerpt,
            hint=hint or "is the file complete? It may have been cut off, or be of another kind",
        )

    def need(self, at: int, size: int, what: str) -> None:
        """Raise BadCapture unless ``[at, at + size)`` lies in the file."""
        if at < 0 or size < 0 or at + size > len(self.data):
            raise self.bad(f"{what} lies outside the file, which has {len(self.data):#x} bytes", at)

    def unpack(self, form: str, at: int, what: str) -> tuple[Any, ...]:
        """The fields *form* (struct's, little-endian) at offset *at*."""
        self.need(at, struct.calcsize("<" + form), what)
        return struct.unpack_from("<" + form, self.data, at)

    def records(
        self, form: str, at: int, count: int, stride: int, what: str
    ) -> Iterator[tuple[Any, ...]]:
        """*count* records of *form*, *stride* bytes apart; all are in the file, or none is read."""
        size = struct.calcsize("<" + form)
        if stride < size:
            raise self.bad(f"{what} has entries of {stride} bytes; they need {size}", at)
        self.need(at, count * stride, f"{what} with {count} entries")
        if not count:  # whatever the stride: 32 bits have no format of 4 GiB
            return iter(())
        held = memoryview(self.data)[at : at + count * stride]
        return struct.iter_unpack(f"<{form}{stride - size}x", held)

    def counted_utf16(self, at: int, what: str) -> str:
        """The UTF-16LE text at *at*, its length in bytes before it (MINIDUMP_STRING)."""
        (size,) = self.unpack("I", at, what)
        if size > _TEXT:
            raise self.bad(f"{what} has {size} bytes, more than any path", at)
        self.need(at + 4, size, what)
        self._texts += size
        if self._texts > _TEXTS:
            raise self.bad(f"its texts have more than {_TEXTS >> 20} MiB", at)
        return self.data[at + 4 : at + 4 + size].decode("utf-16-le", "replace").rstrip("\0")
