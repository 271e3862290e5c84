"""Runtime: which version of the Cygwin runtime something shows, and which one is believed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from forkviz.core.law.era import Release

__all__ = ["RUNTIMES", "Runtime", "ShownBy", "believed", "disagreements"]

#: File names of the runtimes whose numbers are Cygwin's, in lower case: MSYS2 keeps them.
RUNTIMES = frozenset({"cygwin1.dll", "msys-2.0.dll"})


class ShownBy(StrEnum):
    """What shows a version, the most trustworthy first."""

    MODULE = "the version of the mapped file"
    FILE = "the runtime's own file"
    STRACE = "the head of strace"
    CYGCHECK = "cygcheck"
    UNAME = "uname"
    PACKAGE = "a list of packages"


_TRUST = {by: number for number, by in enumerate(ShownBy)}


class Runtime(NamedTuple):
    """A version that something shows.

    release: its three numbers.  by: what shows it.  msys: whether it is of MSYS2's runtime.
    day: of a snapshot between two releases, ``2011-06-10``, else "".  file, line: where it was
    read, line None where lines mean nothing.
    """

    release: Release
    by: ShownBy
    msys: bool = False
    day: str = ""
    file: str = ""
    line: int | None = None

    @property
    def version(self) -> str:
        """The release as it is written."""
        return ".".join(map(str, self.release))

    @property
    def place(self) -> str:
        """Where it was read: ``file:line``."""
        return f"{self.file}:{self.line}" if self.line else self.file


def believed(shown: Iterable[Runtime]) -> Runtime | None:
    """The most trustworthy of *shown*, of equals the first; None for none."""
    return min(shown, key=lambda runtime: _TRUST[runtime.by], default=None)


def disagreements(shown: Iterable[Runtime]) -> tuple[str, ...]:
    """Sentences for those of *shown* that show another version than the one that is believed."""
    shown = tuple(shown)
    first = believed(shown)
    others: dict[str, Runtime] = {}
    for runtime in shown:
        if first is not None and runtime.release != first.release:
            others.setdefault(runtime.version, runtime)
    return tuple(
        f"the runtime is of {first.version} by {_told(first)}, which is believed, "
        f"of {other.version} by {_told(other)}"
        for other in others.values()
        if first is not None
    )


def _told(runtime: Runtime) -> str:
    return f"{runtime.by.value} ({runtime.place})" if runtime.file else runtime.by.value
