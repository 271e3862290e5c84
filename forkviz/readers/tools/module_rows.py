"""module_rows: the rows of a list of modules in columns: a long list is many small values else."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import le, lt
from typing import overload

from forkviz.core.captures.process import Module
from forkviz.core.region import Kind, Region, Source, State, Use, basename
from forkviz.readers.base.assemble import Assembled, assemble

__all__ = ["ModuleRows"]


class ModuleRows:
    """Modules as they are listed: path, base and size below 2**64, line.

    stamps: timestamp and checksum by the number of the row, of those that have one.
    """

    __slots__ = ("bases", "lines", "paths", "sizes", "stamps")

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.bases = array("Q")
        self.sizes = array("Q")
        self.lines = array("Q")
        self.stamps: dict[int, tuple[int, int]] = {}

    def __len__(self) -> int:
        return len(self.paths)

    def add(self, path: str, base: int, size: int, line: int) -> None:
        """A row below those that are there."""
        self.paths.append(path)
        self.bases.append(base)
        self.sizes.append(size)
        self.lines.append(line)

    def __iter__(self) -> Iterator[Module]:
        numbers = zip(self.paths, self.bases, self.sizes, self.lines, strict=True)
        for i, (path, base, size, line) in enumerate(numbers):
            yield Module(path, base, base + size, *self.stamps.get(i, (0, 0)), line)

    def in_order(self) -> ModuleRows:
        """The rows by their bases; of those at one base as they were listed."""
        bases = self.bases
        if all(map(le, bases, islice(bases, 1, None))):
            return self
        order = sorted(range(len(bases)), key=bases.__getitem__)
        made = ModuleRows()
        made.paths = [self.paths[i] for i in order]
        for name in ("bases", "sizes", "lines"):
            column = getattr(self, name)
            setattr(made, name, array("Q", map(column.__getitem__, order)))
        if self.stamps:
            made.stamps = {n: self.stamps[i] for n, i in enumerate(order) if i in self.stamps}
        return made

    def once(self) -> ModuleRows:
        """The rows in order, of those at one base the first alone, with what the others know."""
        rows = self.in_order()
        bases = rows.bases
        if all(map(lt, bases, islice(bases, 1, None))):
            return rows
        made = ModuleRows()
        for i, (path, base) in enumerate(zip(rows.paths, bases, strict=True)):
            last = len(made) - 1
            if last < 0 or made.bases[last] != base:
                made.add(path, base, rows.sizes[i], rows.lines[i])
                last += 1
            elif "." not in basename(made.paths[last]) and "." in basename(path):
                made.paths[last] = path
            if i in rows.stamps:
                made.stamp(last, *rows.stamps[i])
        return made

    def stamp(self, row: int, timestamp: int = 0, checksum: int = 0) -> None:
        """Give *row* what it does not have yet."""
        known = self.stamps.get(row, (0, 0))
        self.stamps[row] = known[0] or timestamp, known[1] or checksum

    def extend(self, other: ModuleRows) -> None:
        """The rows of *other* below those that are there."""
        for i, (timestamp, checksum) in other.stamps.items():
            self.stamps[len(self) + i] = timestamp, checksum
        self.paths += other.paths
        self.bases += other.bases
        self.sizes += other.sizes
        self.lines += other.lines

    def assembled(
        self, source: Source = Source.OBSERVED, bits: int | None = None
    ) -> tuple[Assembled, Sequence[Module]]:
        """The space of the rows, a region each, and the modules as they are listed.

        The rows are gone then: a long list is not kept twice.
        """
        regions = self._regions(source)
        stamps = self.stamps
        self.__init__()  # type: ignore[misc]  # empty
        made = assemble(regions, bits=bits)
        if not made.caveats and not stamps:
            return made, _Mirrored(regions)
        listed: Iterator[Module] = map(_module, regions)
        if stamps:
            listed = (
                m._replace(timestamp=stamps[i][0], checksum=stamps[i][1]) if i in stamps else m
                for i, m in enumerate(listed)
            )
        return made, tuple(listed)

    def _regions(self, source: Source) -> list[Region]:
        state, kind, use = State.COMMITTED, Kind.IMAGE, Use.IMAGE
        new = tuple.__new__  # what Region(...) itself calls, in half the time
        regions: list[Region] = []
        add = regions.append
        end = -1
        numbers = zip(self.paths, self.bases, self.sizes, self.lines, strict=True)
        for path, base, size, line in numbers:
            base = end if base == end else base  # one number where two ranges meet
            end = base + size
            add(new(Region, (base, end, state, kind, base, "", path, use, source, line)))
        return regions


class _Mirrored(Sequence[Module]):
    """The modules of a list that tells nothing which its regions do not tell."""

    __slots__ = ("_regions",)

    def __init__(self, regions: list[Region]) -> None:
        self._regions = regions

    def __len__(self) -> int:
        return len(self._regions)

    @overload
    def __getitem__(self, place: int) -> Module: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Module, ...]: ...
    def __getitem__(self, place: int | slice) -> Module | tuple[Module, ...]:
        if isinstance(place, slice):
            return tuple(map(_module, self._regions[place]))
        return _module(self._regions[place])

    def __iter__(self) -> Iterator[Module]:
        return map(_module, self._regions)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (tuple, _Mirrored)):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # as long as a list

    def __repr__(self) -> str:
        return repr(tuple(self))


def _module(region: Region) -> Module:
    return Module(region.name, region.start, region.end, line=region.line)
