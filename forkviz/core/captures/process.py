"""Process: one process's map, with its modules and threads."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from forkviz.core.captures.dialect import NO_DIALECT, Dialect
from forkviz.core.displayed import Displayed
from forkviz.core.region import Kind, Region, Source, basename
from forkviz.core.space import AddressSpace
from forkviz.core.text import quoted

if TYPE_CHECKING:
    from forkviz.core.caveats.caveat import Caveat

__all__ = ["ROLES", "Module", "Process", "Thread"]

#: What a process can be to the others of its capture; "" where it is not known.
ROLES = ("parent", "child", "")


class Module(NamedTuple):
    """An image as it is mapped: ``[base, end)``, under its path.

    timestamp, checksum: of its headers, where a list of modules has them, else 0.
    line: where it is listed, or first mapped, 0 where lines mean nothing.
    """

    path: str
    base: int
    end: int
    timestamp: int = 0
    checksum: int = 0
    line: int = 0

    @property
    def name(self) -> str:
        """The path without its folder."""
        return basename(self.path)

    @property
    def size(self) -> int:
        """Bytes from the first to the last mapped page."""
        return self.end - self.base


class Thread(NamedTuple):
    """A thread: its id, its TEB and the used part of its stack; 0 where the source has none."""

    tid: int
    teb: int = 0
    stack: int = 0
    stack_end: int = 0


@dataclass(frozen=True, slots=True)
class Process(Displayed):
    """One process's map.

    role: ``parent``, ``child`` or "".  file: what it was read from.  caveats: what the source
    could not tell.
    dialect: the kind of list, and what it can know.  name, pid: of the program, "" and
    0 where they are unknown.  complete: whether what no region has is free.
    listed: the modules of a list of them, where there is one.  unloaded: those that had been there.
    elsewhere: regions that another file than *file* reports: start and file of each, sorted.
    number: what it is chosen by (``mail.txt#2``), None where its source holds no other.
    """

    space: AddressSpace
    role: str = ""
    file: str = ""
    dialect: Dialect = NO_DIALECT
    caveats: tuple[Caveat, ...] = ()
    name: str = ""
    pid: int = 0
    complete: bool = True
    listed: Sequence[Module] = ()
    unloaded: tuple[Module, ...] = ()
    threads: tuple[Thread, ...] = ()
    elsewhere: tuple[tuple[int, str], ...] = ()
    number: int | None = None

    def __repr__(self) -> str:
        who = f" {quoted(self.role or self.name)}" if self.role or self.name else ""
        return f"<Process{who}, {self.space.bits} bits, {len(self.space)} regions>"

    def file_of(self, region: Region) -> str:
        """The file that *region* is from, which is one of the space's."""
        if not self.elsewhere:
            return self.file
        i = bisect_left(self.elsewhere, (region.start, ""))
        found = self.elsewhere[i : i + 1]
        return found[0][1] if found and found[0][0] == region.start else self.file

    def free_runs(self) -> Iterator[Region]:
        """The free runs, in order of address; none where rows are missing, for it is not known.

        They are observed where the source lists them, else derived from what it does list.
        """
        if not self.complete:
            return
        listed = self.dialect.lists_free and not self.elsewhere
        source = Source.OBSERVED if listed else Source.DERIVED
        for gap in self.space.gaps():
            yield gap._replace(source=source)

    def listing(self, module: Module) -> Module | None:
        """What the list of modules says of *module*: the one at its base, or None."""
        return next((m for m in self.listed if m.base == module.base), None)

    def modules(self) -> tuple[Module, ...]:
        """The images in the map, in order of address: one for each allocation that holds one."""
        found: dict[int, Module] = {}
        for region in self.space:
            if region.kind is not Kind.IMAGE or not region.name:
                continue
            known = found.get(region.base)
            if known is None:
                found[region.base] = Module(region.name, region.base, region.end, line=region.line)
            else:
                found[region.base] = known._replace(end=max(known.end, region.end))
        return tuple(found.values())

    def find(self, name: str) -> Module | None:
        """The lowest module whose file name is *name*, upper and lower case alike, or None."""
        wanted = basename(name).lower()
        return next((m for m in self.modules() if m.name.lower() == wanted), None)

    def allocations(self) -> tuple[tuple[Region, ...], ...]:
        """The regions grouped by the allocation that they belong to, in order of address."""
        return tuple(tuple(group) for _, group in groupby(self.space, attrgetter("base")))
