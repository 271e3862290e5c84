"""lines: the bytes of a captured file as lines that end in ``\\n``, whatever wrote them.

Windows tools write UTF-8 with or without a mark and UTF-16LE; their lines end in ``\\r\\n``, and in
``\\r\\r\\n`` where a program in text mode wrote ``\\r\\n`` itself.
"""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from forkviz import limits
from forkviz.errors import BadCapture

__all__ = [
    "HEAD",
    "decode",
    "has_nul",
    "head_text",
    "lines_of",
    "pieces_of",
    "quiet_decode",
    "read_bytes",
    "read_head",
    "read_text",
]

#: Bytes from which a format is recognised.
HEAD = 64 * 1024
#: Characters that are made into lines at once.
_PIECE = 64 * 1024

_BINARY_HINT = "a binary file is read only where it is a PE file (.exe, .dll)"


def read_text(path: Path, *, links: bool = True) -> str:
    """The text of the file at *path*, its lines separated by ``\\n``.

    links: whether *path* may be a link.  Raises BadCapture for a file that is missing, is no
    regular file or is binary, and TooLarge for one of more bytes than ``limits`` has.
    """
    return decode(read_bytes(path, links=links), str(path))


def read_bytes(path: Path, limit: str = "file", *, links: bool = True) -> bytes:
    """Every byte of the file at *path*; BadCapture as for ``read_text``, binary files apart.

    limit: of ``limits``, which one holds.
    """
    most = limits.of(limit)
    data = _read(path, most + 1, links=links)
    if len(data) > most:
        limits.check(limit, max(_size(path), len(data)), file=str(path))
    return data


def read_head(path: Path) -> bytes:
    """The first HEAD bytes, to recognise a format by; BadCapture as for ``read_bytes``."""
    return _read(path, HEAD)


def decode(data: bytes, file: str) -> str:
    """*data* as text with ``\\n`` between lines; BadCapture, naming *file*, if it is binary.

    Bytes that are no UTF-8 stay visible as ``\\xNN``: a path may be in any encoding.
    """
    text = quiet_decode(data)
    if has_nul(text):
        raise BadCapture("is a binary file", file=file, hint=_BINARY_HINT)
    return text


def quiet_decode(data: bytes) -> str:
    """As ``decode``, but takes anything: for the head of a file of unknown format."""
    if wide := _wide(data):
        text = data.decode(wide, "replace")
    else:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "backslashreplace")
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n")
        if "\n" not in text:
            text = text.replace("\r", "\n")
    return text


def head_text(data: bytes) -> str:
    """As ``quiet_decode``, but "" for the head of a binary file, which is not decoded for that."""
    if b"\0" in data and not _wide(data):
        return ""
    text = quiet_decode(data)
    return "" if has_nul(text) else text


def _wide(data: bytes) -> str:
    """The encoding of *data* if its units have 16 bits, else ""."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # UTF-16LE without a mark: every second byte of ASCII is nought.
    odd = data[1:64:2]
    return "utf-16-le" if odd.count(0) == len(odd) > 0 and data[:1] != b"\0" else ""


def lines_of(text: str) -> Iterator[str]:
    """The lines of *text*, as ``text.split("\\n")`` has them, of which few are there at a time."""
    ended = False
    for piece in pieces_of(text):
        lines = piece.split("\n")
        ended = piece.endswith("\n")
        if ended:
            lines.pop()
        yield from lines
    if ended or not text:
        yield ""


def pieces_of(text: str) -> Iterator[str]:
    """*text*, parted behind some of its line ends."""
    at = 0
    while (end := text.find("\n", at + _PIECE)) >= 0:
        yield text[at : end + 1]
        at = end + 1
    if at < len(text):
        yield text[at:]


def has_nul(text: str) -> bool:
    """Whether *text* holds what no text file holds."""
    return "\0" in text


def _size(path: Path) -> int:
    """Bytes of the file at *path*, 0 where it has gone meanwhile."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _read(path: Path, size: int, *, links: bool = True) -> bytes:
    """At most *size* bytes of a regular file."""
    opener = None if links else _open_no_link
    try:
        # A pipe or a terminal would block, and a device need not end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadCapture(
                "is not a regular file", file=str(path), hint="save its content to a file first"
            )
        with open(path, "rb", opener=opener) as stream:
            return stream.read(size)
    except FileNotFoundError:
        raise BadCapture("no such file", file=str(path), hint="check the path") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise BadCapture(f"can't be read: {reason}", file=str(path)) from None


def _open_no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
