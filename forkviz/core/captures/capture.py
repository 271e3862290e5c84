"""Capture: what is known of a process, or of a parent and the child that it forked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from forkviz.core.captures.process import ROLES, Module, Process, Thread
from forkviz.core.captures.runtime import Runtime, ShownBy
from forkviz.core.displayed import Displayed
from forkviz.core.image import Image
from forkviz.core.region import basename
from forkviz.core.text import quoted
from forkviz.lazy.patterns import regex

if TYPE_CHECKING:
    from forkviz.core.captures.findings import Finding
    from forkviz.core.captures.forklog import ForkLog
    from forkviz.core.caveats.caveat import Caveat

__all__ = ["ROLES", "Capture", "Module", "Process", "Thread"]

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
    (regex(r"x86_64|amd64|cygwin64|msys64|mingw64", re.IGNORECASE), 64),
    (regex(r"\bi[3-6]86\b|msys32|cygwin32|mingw32", re.IGNORECASE), 32),
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
