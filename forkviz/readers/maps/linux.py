"""Linux's ``/proc/PID/maps`` and ``smaps`` (proc_pid_maps(5)), of a Wine process too.

OFFSET is the place in the file.  Linux knows no allocations and no reservations: the rows of one
executable or library are taken for one allocation, and pages without any permission (``---p``,
which is how programs keep space) for reserved.  A name is kept as it stands there, with its
`` (deleted)`` and with ``\\012`` for a line end.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import compress

from forkviz.core.captures.columns import Common, RegionColumns
from forkviz.core.captures.dialect import LINUX
from forkviz.core.captures.process import Process
from forkviz.core.region import Kind, State, Use
from forkviz.core.space import AddressSpace
from forkviz.readers.maps.rows import Fields, Scan, has_row, row_pattern, scan, width
from forkviz.readers.maps.truncation import cut_within

__all__ = ["parse_linux_maps", "recognises_linux_maps"]

# A major number has 12 bits, a minor one 20.
_ROW = row_pattern("[r-][w-][x-][ps]", "[0-9A-Fa-f]{2,3}:[0-9A-Fa-f]{2,5}")

#: What a bracketed name is for, by how it begins; the first that fits counts.
_USES = (
    ("[heap", Use.HEAP),
    ("[stack", Use.STACK),
    ("[anon:stack", Use.STACK),
    ("[v", Use.SYSTEM),  # vdso, vvar, vvar_vclock, vsyscall, vectors
    ("[uprobes", Use.SYSTEM),
    ("[sigpage", Use.SYSTEM),
    ("[anon_shmem", Use.SHARED),
)
#: Files that exist to share memory.
_SHARED = ("/dev/shm/", "/dev/zero", "/memfd:", "/SYSV", "/i915", "/anon_hugepage")


def recognises_linux_maps(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a row of Linux's."""
    return has_row(head, _ROW)


def parse_linux_maps(
    text: str,
    file: str,
    *,
    role: str = "",
    label: str = "",
    bits: int | None = None,
    lines: Sequence[int] | None = None,
) -> Process:
    """The process that a Linux map reports; arguments and errors as for Cygwin's."""
    found = scan(text, _ROW, file, smaps=True)
    wide, doubts = width(found.ends[-1], bits)
    space = AddressSpace(wide, _regions(found, lines))
    cut = cut_within(found, text, extensions=False)
    caveats = (*found.caveats(), *doubts, *([cut] if cut else []))
    whole = found.whole and not cut
    return Process(space, role, label or file, LINUX, caveats, complete=whole)


def _regions(found: Scan, lines: Sequence[int] | None) -> RegionColumns:
    """The rows as regions, with what each is and whose allocation it belongs to."""
    known, files = _kinds(found.fields)
    return RegionColumns(
        found.starts,
        found.ends,
        _bases(found, known, files),
        found.numbered(lines),
        found.kinds,
        known,
    )


def _bases(found: Scan, known: list[Common], files: list[int]) -> array[int]:
    """Where the allocation of each row begins.

    The loader maps a file once, from its beginning, and may leave holes that others fill; a file
    mapped as data has no other rows to belong to.
    """
    bases = array(found.starts.typecode, found.starts)
    # A row at OFFSET 0 begins one; of most rows of a large map the same file has no other.
    later = {files[which] for which in set(compress(found.kinds, found.offsets))} - {0}
    parted = [file in later for file in files]
    latest: dict[int, int] = {}  # where the latest allocation of a file begins
    for i in compress(range(len(bases)), map(parted.__getitem__, found.kinds)):
        which = found.kinds[i]
        file = files[which]
        if found.offsets[i]:
            neighbour = i > 0 and files[found.kinds[i - 1]] == file
            if neighbour or known[which].kind is Kind.IMAGE:
                bases[i] = latest.get(file, bases[i])
        latest[file] = bases[i]
    return bases


def _kinds(fields: list[Fields]) -> tuple[list[Common], list[int]]:
    """What each of *fields* makes of a row, and a number for its file, 0 where it is of none."""
    images = _images(fields)
    numbers: dict[tuple[str, str], int] = {}
    known: list[Common] = []
    files: list[int] = []
    for permissions, device, name in fields:
        name = name.rstrip()
        identity = (device, name)
        files.append(numbers.setdefault(identity, len(numbers) + 1) if name[:1] == "/" else 0)
        kind, use = _classify(permissions, name, identity in images)
        state = State.RESERVED if permissions.startswith("---") else State.COMMITTED
        known.append(Common(state, kind, permissions, name, use))
    return known, files


def _images(fields: list[Fields]) -> set[tuple[str, str]]:
    """The files that are executables and libraries, by device and name.

    One private row can be executed and another of the same file can't in the same way.  Being
    executable is not enough: a process with READ_IMPLIES_EXEC has its fonts mapped so.
    """
    permissions: dict[tuple[str, str], set[str]] = {}
    for permission, device, name in fields:
        if permission[3] == "p" and name.startswith("/"):
            permissions.setdefault((device, name.rstrip()), set()).add(permission)
    return {
        f for f, seen in permissions.items() if len(seen) > 1 and any(p[2] == "x" for p in seen)
    }


def _classify(permissions: str, name: str, image: bool) -> tuple[Kind, Use]:
    """Kind and use of a row."""
    if image:
        return Kind.IMAGE, Use.IMAGE
    shared = permissions[3] == "s"
    for beginning, use in _USES:
        if name.startswith(beginning):
            return Kind.MAPPED if shared else Kind.PRIVATE, use
    if name.startswith(_SHARED):
        return Kind.MAPPED, Use.SHARED
    if name.startswith("/"):
        return Kind.MAPPED, Use.FILE
    return (Kind.MAPPED, Use.SHARED) if shared else (Kind.PRIVATE, Use.UNKNOWN)
