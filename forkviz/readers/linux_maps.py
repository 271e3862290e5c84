"""Linux's ``/proc/PID/maps`` and ``smaps`` (proc_pid_maps(5)), of a Wine process too.

OFFSET is the place in the file.  Linux knows no allocations and no reservations: the rows of one
executable or library are taken for one allocation, and pages without any permission (``---p``,
which is how programs keep space) for reserved.  A name is kept as it stands there, with its
`` (deleted)`` and with ``\\012`` for a line end.
"""

from __future__ import annotations

from forkviz.core.capture import Process
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.readers.maps import Row, has_row, row_pattern, scan, width

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
    text: str, file: str, *, role: str = "", label: str = "", bits: int | None = None
) -> Process:
    """The process that a Linux map tells of; arguments and errors as for Cygwin's."""
    found = scan(text, _ROW, file, smaps=True)
    wide, doubts = width(found.rows, bits)
    space = AddressSpace(wide, _regions(found.rows))
    caveats = (*found.caveats(), *doubts)
    whole = not (found.left_out or found.cut)
    return Process(space, role, label or file, "linux", caveats, complete=whole)


def _regions(rows: list[Row]) -> list[Region]:
    images = _images(rows)
    regions = []
    bases: dict[tuple[str, str], int] = {}  # of the latest allocation of a file
    before: tuple[str, str] = ("", "")
    for start, end, permissions, offset, device, name, line in rows:
        name = name.rstrip()
        identity = (device, name)
        base = start
        if name.startswith("/"):
            # The loader maps a file once, from its beginning, and may leave holes that others fill;
            # a file mapped as data has no other rows to belong to.
            run = identity in images or identity == before
            if offset and run:
                base = bases.get(identity, start)
            bases[identity] = base
        before = identity
        kind, use = _classify(permissions, name, identity in images)
        state = State.RESERVED if permissions.startswith("---") else State.COMMITTED
        regions.append(
            Region(start, end, state, kind, base, permissions, name, use, Source.OBSERVED, line)
        )
    return regions


def _images(rows: list[Row]) -> set[tuple[str, str]]:
    """The files that are executables and libraries, by device and name.

    One private row can be executed and another of the same file can't in the same way.  Being
    executable is not enough: a process with READ_IMPLIES_EXEC has its fonts mapped so.
    """
    permissions: dict[tuple[str, str], set[str]] = {}
    for _, _, permission, _, device, name, _ in rows:
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
