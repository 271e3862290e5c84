"""pictures: what a problem shows beside its text, as values; each place draws them its own way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Bars", "Box", "BoxUse", "Graph", "Picture", "Quote", "Strip", "Table"]


class BoxUse(StrEnum):
    """How a box is filled, in black and white as well."""

    TAKEN = "taken"
    NEVER = "never"  # no process can use it
    PREFERS = "prefers"  # where a DLL prefers to be


@dataclass(frozen=True, slots=True)
class Box:
    """A range ``[start, end)`` of a space and what is there."""

    start: int
    end: int
    name: str
    use: BoxUse = BoxUse.TAKEN


@dataclass(frozen=True, slots=True)
class Strip:
    """A part ``[start, end)`` of one address space, a cell for each *unit* bytes.

    What has no pattern is free.
    """

    start: int
    end: int
    unit: int
    boxes: tuple[Box, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    """Who imports whom: names from left to right as the list has them, and pairs (who, whom)."""

    names: tuple[str, ...]
    imports: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Ranges that may overlap, a row for each, over one scale from *start* to *end*."""

    start: int
    end: int
    bars: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under headings."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Lines as a terminal shows them."""

    lines: tuple[str, ...]


Picture = Strip | Graph | Bars | Table | Quote
