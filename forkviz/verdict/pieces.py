"""pieces: a sentence in parts: plain text, addresses, and names that come from the trace."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from forkviz.core.address import hex_
from forkviz.core.text import clipped

__all__ = ["Piece", "Pieces", "address", "joined", "name", "names", "plain", "said", "text"]

#: Characters of a name, and of what a program said.
NAME, SAID = 120, 300


class Piece(NamedTuple):
    """kind: what it is.  value: an address as a number, else a text that is fit to be shown."""

    kind: Literal["text", "address", "name"]
    value: str | int


Pieces: TypeAlias = tuple[Piece, ...]


def text(words: str) -> Piece:
    """Words of our own."""
    return Piece("text", words)


def address(value: int) -> Piece:
    """An address."""
    return Piece("address", value)


def name(value: str) -> Piece:
    """A name as the trace has it, or what a program said."""
    return Piece("name", clipped(value, NAME))


def said(value: str, most: int = SAID) -> Pieces:
    """What a program printed, between quotation marks, in one line of *most* characters."""
    return (text("“"), Piece("name", clipped(" ".join(value.split()), most)), text("”"))


def names(values: Iterable[str], last: str = "or") -> Pieces:
    """Several names: "a", "a or b", "a, b or c"; *last*: the word before the last one."""
    found = [name(value) for value in values]
    pieces: list[Piece] = []
    for i, piece in enumerate(found):
        if i:
            pieces.append(text(f" {last} " if i == len(found) - 1 else ", "))
        pieces.append(piece)
    return tuple(pieces)


def joined(pieces: Iterable[Piece]) -> Pieces:
    """*pieces* with neighbours of plain text as one."""
    found: list[Piece] = []
    for piece in pieces:
        if found and piece.kind == found[-1].kind == "text":
            found[-1] = text(f"{found[-1].value}{piece.value}")
        elif piece.value != "":
            found.append(piece)
    return tuple(found)


def plain(pieces: Iterable[Piece]) -> str:
    """*pieces* as a line of text, with plain addresses.

    >>> plain((name("a.dll"), text(" is at "), address(0x700000), text(".")))
    'a.dll is at 0x700000.'
    """
    return "".join(
        hex_(piece.value) if isinstance(piece.value, int) else piece.value for piece in pieces
    )
