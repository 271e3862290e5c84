"""Ending: the last line of a file of JSON lines, which tells a cut from an end.

::

    {"end":{"counts":{"parent":1,"image":52},"sha256":"9f86d0…"}}

counts: lines of each kind, the header apart.  sha256: of all lines before this one, each with a
``\\n`` behind it (FIPS 180-4).  Blank lines, and what else ends a line, are left out of both, for a
mail or an editor may change them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

__all__ = ["END", "Ending", "Held", "lines_of_kind", "listed"]

#: The only key of the last line.
END = "end"
#: What can be counted, and a SHA-256 in hexadecimal.
_MOST, _DIGITS = 1 << 53, 64


class Held(NamedTuple):
    """What a file holds, beside what its last line says.

    missing, surplus: of which lines there are fewer or more, as ``the child`` or ``3 of 52 lines
    of the kind image``.  edited: whether the counts are right and the checksum is not.
    """

    missing: tuple[str, ...]
    surplus: tuple[str, ...]
    edited: bool


class Ending:
    """Counts lines, and sums them up, as they are written or read."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        import hashlib

        self._sum = hashlib.sha256()

    def take(self, line: str, kind: str = "") -> None:
        """Take *line*, without its end; of no *kind* if it is the header."""
        self._sum.update(line.strip().encode("utf-8", "surrogatepass") + b"\n")
        if kind:
            self._counts[kind] += 1

    def record(self) -> dict[str, Any]:
        """The last line for what was taken."""
        return {END: {"counts": dict(self._counts), "sha256": self._sum.hexdigest()}}

    def held(self, told: object) -> Held:
        """What was taken, beside what the last line has *told*; ValueError where that is none."""
        if not isinstance(told, dict) or set(told) != {"counts", "sha256"}:
            raise ValueError("its last line has no counts and no checksum")
        counts, checksum = told["counts"], told["sha256"]
        if not isinstance(counts, dict) or not all(map(_is_count, counts.values())):
            raise ValueError("its last line has invalid counts")
        if not isinstance(checksum, str) or len(checksum) != _DIGITS:
            raise ValueError("its checksum is not a SHA-256")
        kinds = sorted({*counts, *self._counts})
        pairs = [(kind, self._counts[kind], counts.get(kind, 0)) for kind in kinds]
        missing = tuple(_part(kind, want - got, want) for kind, got, want in pairs if got < want)
        surplus = tuple(_part(kind, got - want, got) for kind, got, want in pairs if got > want)
        edited = not missing and not surplus and checksum != self._sum.hexdigest()
        return Held(missing, surplus, edited)


def listed(parts: Sequence[str]) -> str:
    """*parts* as a sentence has them: ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def lines_of_kind(kind: str, count: int) -> str:
    """*count* of them as a sentence has it: ``the child``, ``52 lines of the kind image``."""
    return f"the {kind[:40]}" if count == 1 else f"{count} lines of the kind {kind[:40]}"


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < _MOST


def _part(kind: str, count: int, of: int) -> str:
    return lines_of_kind(kind, 1) if of == 1 else f"{count} of {lines_of_kind(kind, of)}"
