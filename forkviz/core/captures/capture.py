"""Capture: what is known of a process, or of a parent and the child that it forked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from forkviz.core.captures.dialect import NO_DIALECT, Dialect
from forkviz.core.captures.findings import Finding
from forkviz.core.captures.forklog import ForkLog
from forkviz.core.captures.runtime import Runtime, ShownBy
from forkviz.core.caveats.caveat import Caveat
from forkviz.core.displayed import Displayed
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, Source, basename
from forkviz.core.space import AddressSpace
from forkviz.core.text import quoted

__all__ = ["ROLES", "Capture", "Module", "Process", "Thread"]

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
        groups: list[list[Region]] = []
        for region in self.space:
            if groups and groups[-1][0].base == region.base:
                groups[-1].append(region)
            else:
                groups.append([region])
        return tuple(tuple(group) for group in groups)


#: The first image of each path, and those whose file name no other has; both in lower case.
_ByName = tuple[dict[str, Image], dict[str, Image | None]]


@dataclass(frozen=True, slots=True)
class Capture(Displayed):
    """What is known of one process, or of a parent and its forked child.

    title: what to call it.  parent: None only where nothing but images or a log was read.
    images: headers, by path.  log: the fork's log, if there is one.  later: further forks that the
    same log reports.
    findings: what messages of failed forks tell.  others: further processes of the same source.
    conflicts: where two sources contradict each other, and which of them was believed.
    caveats: what to be careful about, the processes' own included by ``all_caveats``.
    runtimes: the versions of the Cygwin runtime that texts and lists of modules show.
    """

    title: str
    parent: Process | None = None
    child: Process | None = None
    images: tuple[Image, ...] = ()
    log: ForkLog | None = None
    files: tuple[str, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    findings: tuple[Finding, ...] = ()
    others: tuple[Process, ...] = ()
    conflicts: tuple[str, ...] = ()
    later: tuple[ForkLog, ...] = ()
    runtimes: tuple[Runtime, ...] = ()
    _by_name: _ByName | None = field(default=None, init=False, repr=False, compare=False)

    def __repr__(self) -> str:
        maps = ", ".join(p.role or "process" for p in self.processes()) or "no map"
        more = f", {len(self.images)} images" if self.images else ""
        return f"<Capture {quoted(self.title)}, {maps}{more}>"

    @property
    def bits(self) -> int:
        """Width of an address: of the map, the images, the messages, else 64."""
        if self.parent is not None:
            return self.parent.space.bits
        if self.images:
            return self.images[0].bits
        return _said(self) or 64

    @property
    def known_bits(self) -> int | None:
        """Width of an address, None where nothing that was read tells it."""
        if self.parent is not None or self.images:
            return self.bits
        if self.log is not None:
            return 64 if any(load.base > _TOP32 for load in self.log.loads) else _said(self)
        return _said(self)

    def processes(self) -> tuple[Process, ...]:
        """The parent and the child, as far as they were captured."""
        return tuple(p for p in (self.parent, self.child) if p is not None)

    def forks(self) -> tuple[ForkLog, ...]:
        """Every fork that the log reports; none where there is no log, or no child in it."""
        logs = (self.log, *self.later) if self.log is not None else ()
        return tuple(log for log in logs if log.child)

    def image(self, path: str) -> Image | None:
        """The image at *path*: the same path first, else the only one of that file name."""
        if self._by_name is None:
            # A frozen value has no other way to keep what it has worked out.
            object.__setattr__(self, "_by_name", _by_name(self.images))
        assert self._by_name is not None
        exact, named = self._by_name
        found = exact.get(path.lower())
        return found if found is not None else named.get(basename(path).lower())

    def shown_runtimes(self) -> tuple[Runtime, ...]:
        """The versions that ``runtimes`` and the headers of the runtime's own file show."""
        own = (
            Runtime(
                image.version,
                ShownBy.FILE,
                image.name.lower().startswith("msys"),
                file=image.file or image.path,
                line=image.line or None,
            )
            for image in self.images
            if image.version is not None
        )
        return (*self.runtimes, *own)

    def all_caveats(self) -> tuple[Caveat, ...]:
        """The capture's own caveats, then each process's, each with the file it is about."""
        found = list(self.caveats)
        for process in self.processes():
            found += [each.of(process.file or process.role) for each in process.caveats]
        return tuple(found)


def _by_name(images: tuple[Image, ...]) -> _ByName:
    exact: dict[str, Image] = {}
    named: dict[str, Image | None] = {}
    for image in images:
        exact.setdefault(image.path.lower(), image)
        key = image.name.lower()
        named[key] = None if key in named else image
    return exact, named


#: Last address that 32 bits can name.
_TOP32 = (1 << 32) - 1
#: What tells the width in a path or in the name of a file.
_WIDTHS = (
    (re.compile(r"x86_64|amd64|cygwin64|msys64|mingw64", re.IGNORECASE), 64),
    (re.compile(r"\bi[3-6]86\b|msys32|cygwin32|mingw32", re.IGNORECASE), 32),
)


def _said(capture: Capture) -> int | None:
    """The width that the messages tell: by an address, an era or a path that they name."""
    told: int | None = None
    for finding in capture.findings:
        if any(address > _TOP32 for address in finding.addresses):
            return 64
        paths = f"{finding.dll} {finding.program}"
        width = next((bits for sign, bits in _WIDTHS if sign.search(paths)), None)
        # MSYS 1, and all that came before 2011, was of 32 bits alone.
        told = told or width or (32 if finding.era in ("msys1", "before-2011") else None)
    return told
