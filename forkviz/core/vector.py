"""Vector: an immutable sequence whose changed copies share nearly all with the original.

Each step of a trace has its own; a tuple would be copied as a whole for each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar, overload

__all__ = ["Vector"]

#: Items of a chunk.  A changed copy copies one chunk, and the tuple of all chunks.
CHUNK = 128

_T = TypeVar("_T")


class Vector(Sequence[_T]):
    """A sequence in chunks.  Equal to another one with the same items, and hashable as these."""

    __slots__ = ("_chunks", "_count")

    def __init__(self, items: Iterable[_T] = ()) -> None:
        held = tuple(items)
        self._count = len(held)
        self._chunks = tuple(held[i : i + CHUNK] for i in range(0, len(held), CHUNK))

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[_T]:
        return chain.from_iterable(self._chunks)

    @overload
    def __getitem__(self, index: int) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_T]: ...
    def __getitem__(self, index: int | slice) -> _T | Sequence[_T]:
        if isinstance(index, slice):
            return tuple(self)[index]
        if not -self._count <= index < self._count:
            raise IndexError(f"item {index} of {self._count}")
        chunk, place = divmod(index % self._count, CHUNK)
        return self._chunks[chunk][place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Vector) and self._chunks == other._chunks

    def __hash__(self) -> int:
        return hash(self._chunks)

    def __repr__(self) -> str:
        return f"Vector({list(self)!r})"

    def with_item(self, index: int, item: _T) -> Vector[_T]:
        """A copy with *item* at *index*, from 0."""
        number, place = divmod(index, CHUNK)
        chunk = self._chunks[number]
        chunk = (*chunk[:place], item, *chunk[place + 1 :])
        return self._with((*self._chunks[:number], chunk, *self._chunks[number + 1 :]), self._count)

    def appended(self, item: _T) -> Vector[_T]:
        """A copy with *item* at its end."""
        chunks = self._chunks
        if self._count % CHUNK:
            return self._with((*chunks[:-1], (*chunks[-1], item)), self._count + 1)
        return self._with((*chunks, (item,)), self._count + 1)

    def changed(self, before: Vector[_T]) -> Iterator[tuple[int, _T]]:
        """Index and item wherever this one is not as *before*, which is equally long."""
        for number, (chunk, old) in enumerate(zip(self._chunks, before._chunks, strict=True)):
            if chunk is old:
                continue
            for place, (item, was) in enumerate(zip(chunk, old, strict=True)):
                if item != was:
                    yield number * CHUNK + place, item

    def _with(self, chunks: tuple[tuple[_T, ...], ...], count: int) -> Vector[_T]:
        other: Vector[_T] = object.__new__(Vector)
        other._chunks, other._count = chunks, count
        return other
