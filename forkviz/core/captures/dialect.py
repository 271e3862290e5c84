"""Dialect: a kind of list of a process's memory, and what such a list can know."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "CSV",
    "CYGWIN",
    "DIALECTS",
    "DLLLIST",
    "LDD",
    "LINUX",
    "LISTDLLS",
    "LISTDLLS_TRUNCATED",
    "MINIDUMP",
    "MINIDUMP_MODULES",
    "NO_DIALECT",
    "SYSTEM_INFORMER",
    "TRUST",
    "VADINFO",
    "VMMAP",
    "WINDBG",
    "WINDBG_MODULES",
    "WINDOWS",
    "Dialect",
    "dialect_named",
]

#: How far a kind of list is believed of which nothing is known.
_MIDDLE = 22


class Dialect(NamedTuple):
    """A kind of list.

    name: as files and tables have it, ``cygwin``; nothing decides on it.  trust: how far it is
    believed beside others, the more the further.  lists_free: whether it has rows for free memory;
    in all other lists free is what no row has.  all_modules: whether it has every module that the
    loader knows, even where it is not complete.  has_places, has_sizes: whether the addresses and
    the sizes of its modules are real.  marks_reserved: whether its permissions tell pages that are
    only reserved from committed ones.
    """

    name: str
    trust: int = _MIDDLE
    lists_free: bool = False
    all_modules: bool = False
    has_places: bool = True
    has_sizes: bool = True
    marks_reserved: bool = True

    def __str__(self) -> str:
        return self.name


NO_DIALECT = Dialect("")
#: VirtualQuery's own answers, all taken at one time.
MINIDUMP = Dialect("minidump", 60, lists_free=True)
WINDBG = Dialect("windbg", 60, lists_free=True)
#: By ``forkviz capture``, while the process ran on.
WINDOWS = Dialect("windows", 55, lists_free=True)
#: VirtualQuery's, but neighbours are merged and free space is left out.
CYGWIN = Dialect("cygwin", 50)
LINUX = Dialect("linux", 50, marks_reserved=False)
#: Sizes in KiB.
VMMAP = Dialect("vmmap", 40, lists_free=True)
#: Whole allocations.
VADINFO = Dialect("vadinfo", 35)
MINIDUMP_MODULES = Dialect("minidump modules", 30, all_modules=True)
WINDBG_MODULES = Dialect("windbg modules", 28, all_modules=True)
DLLLIST = Dialect("dlllist", 26, all_modules=True)
LISTDLLS = Dialect("listdlls", 24, all_modules=True)
CSV = Dialect("csv")
#: Sizes are rounded.
SYSTEM_INFORMER = Dialect("system-informer", 20)
#: Another run of the program.
LDD = Dialect("ldd", 10, has_sizes=False)
#: The bases lost their upper half: no place in it is real.
LISTDLLS_TRUNCATED = Dialect("listdlls truncated", 0, all_modules=True, has_places=False)

#: Every dialect that a reader knows, by its name.
DIALECTS = {
    each.name: each
    for each in (
        *(NO_DIALECT, MINIDUMP, WINDBG, WINDOWS, CYGWIN, LINUX, VMMAP, VADINFO),
        *(MINIDUMP_MODULES, WINDBG_MODULES, DLLLIST, LISTDLLS, CSV, SYSTEM_INFORMER),
        *(LDD, LISTDLLS_TRUNCATED),
    )
}
#: How far each of them is believed, by its name.
TRUST = {name: each.trust for name, each in DIALECTS.items() if name}


def dialect_named(name: str) -> Dialect:
    """The dialect of that name; one of which nothing is known where no reader has it."""
    return DIALECTS.get(name) or Dialect(name)
