"""linux: what Linux's /proc reports of a process that runs: its map, its name, its program.

A process goes on while it is read, and its number may pass to another one: the time of its start is
read before and after, so that all is of one process.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forkviz.core.captures.process import Process
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import Image
from forkviz.core.text import visible
from forkviz.errors import ForkvizError
from forkviz.readers.maps.linux import parse_linux_maps

__all__ = ["PROC", "Seen", "see"]

PROC = Path("/proc")
#: Field of /proc/PID/stat, counted after the name's bracket, that holds the time of the start.
_START = 19
_THREADS = 17


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a process.

    maps: the text of its map, "" where there is none.  process: the same, read.  name: of the
    thread that began, as the system has it.  program: the path of its executable, "" where it may
    not be known.  threads: how many, None where unknown.  not_seen: what could not be,
    beside the process's own caveats.  images: headers, where their files were read.
    """

    pid: int
    maps: str
    process: Process
    name: str = ""
    program: str = ""
    threads: int | None = None
    not_seen: tuple[Caveat, ...] = ()
    images: tuple[Image, ...] = ()


def see(pid: int, proc: Path = PROC) -> Seen:
    """What can be seen of process *pid*.

    Raises ForkvizError where it is not there, ends while it is read, has no map or may not be read.
    """
    folder = proc / str(pid)
    before = _stat(folder)
    if pid <= 0 or before is None:
        raise ForkvizError(f"there is no process {pid}")
    maps = _maps(folder, pid)
    not_seen: list[Caveat] = []
    program = _program(folder, not_seen)
    after = _stat(folder)
    if after is None or after[1][_START] != before[1][_START]:
        raise ForkvizError(f"process {pid} ended while it was read")
    name, fields = after
    if not maps:
        raise ForkvizError(
            f"process {pid} ({visible(name)}) has no map: it belongs to the kernel, or has ended"
        )
    process = parse_linux_maps(maps, f"{folder}/maps", role="parent", label="parent.maps")
    not_seen.append(caveat(CaveatKind.RAN_ON))
    not_seen.append(caveat(CaveatKind.PAGES_ALONE))
    return Seen(pid, maps, process, name, program, _number(fields[_THREADS]), tuple(not_seen))


def _stat(folder: Path) -> tuple[str, list[str]] | None:
    """The name and the fields after it of a process's stat; None if there is no such process.

    The name stands in brackets and may hold brackets and spaces itself.
    """
    try:
        text = (folder / "stat").read_bytes().decode("utf-8", "backslashreplace")
    except OSError:
        return None
    head, _, tail = text.rpartition(")")
    fields = tail.split()
    return (head.partition("(")[2], fields) if len(fields) > _START else None


def _maps(folder: Path, pid: int) -> str:
    try:
        return (folder / "maps").read_bytes().decode("utf-8", "backslashreplace")
    except PermissionError:
        raise ForkvizError(
            f"the map of process {pid} may not be read",
            hint="it belongs to another user, or is protected; run this as root",
        ) from None
    except OSError:  # it is gone, or the kernel says that it is going
        raise ForkvizError(f"process {pid} ended while it was read") from None


def _program(folder: Path, not_seen: list[Caveat]) -> str:
    try:
        return str((folder / "exe").readlink())
    except OSError as error:
        reason = error.strerror or str(error)
        not_seen.append(caveat(CaveatKind.PROGRAM_UNREADABLE, reason=reason))
        return ""


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
