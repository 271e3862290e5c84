"""live_probe: the address space of a Windows process that runs, seen by the agent as a probe.

It walks the process with VirtualQueryEx and asks which file each image and mapped file is.  What
comes of it is a map in the dialect of Cygwin's /proc/PID/maps, which every command reads.  Under
Wine the process's id is Wine's own, as Windows programs know it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from forkviz.errors import ForkvizError
from forkviz.hosts.live_agent import Agent
from forkviz.hosts.live_message import Ask, Run, runs
from forkviz.hosts.windows import find_windows
from forkviz.native.build import build

__all__ = ["Probed", "maps_text", "probe"]

_RESERVED = 0x2000
_IMAGE, _MAPPED = 0x100_0000, 0x4_0000
_RIGHTS = {
    0x01: "---",
    0x02: "r--",
    0x04: "rw-",
    0x08: "rw-",
    0x10: "--x",
    0x20: "r-x",
    0x40: "rwx",
    0x80: "rwx",
}
_GUARD = 0x100
_SHARED_DATA = 0x7FFE_0000


@dataclass(frozen=True, slots=True)
class Probed:
    """What was seen of a process.  maps: the text of its map.  not_seen: what could not be told."""

    pid: int
    maps: str
    not_seen: tuple[str, ...]


def probe(pid: int, *, bits: int = 64, tell: Callable[[str], None] = lambda text: None) -> Probed:
    """Look at the process *pid* of this Windows, or this Wine.

    tell: is given a line before a long wait.  Raises ForkvizError where it is not there or may not
    be looked at, Unavailable without Windows, Wine or a compiler.
    """
    agent = Agent(find_windows(), build(bits, tell=tell), "probe")
    try:
        opened = agent.ask(Ask.OPEN, pid)
        if not opened.result:
            raise ForkvizError(
                f"process {pid} can't be opened: Win32 error {opened.error}\n"
                "    hint: 87 means that there is none; 5 that it belongs to somebody else"
            )
        seen = agent.ask(Ask.WALK, 1)
        if not seen.result:
            raise ForkvizError(f"process {pid} can't be read: Win32 error {seen.error}")
        names: dict[int, str] = {}
        unnamed = 0
        for run in runs(seen):
            if run.type in (_IMAGE, _MAPPED) and run.allocation not in names:
                named = agent.ask(Ask.NAME, 1, run.allocation)
                names[run.allocation] = named.rest.decode("utf-8", "replace")
                unnamed += not named.rest and run.type == _IMAGE
    finally:
        agent.close()
    not_seen = [
        "it ran on while it was read: the map is of more than one moment",
        "Windows does not say what private memory is for: stacks, heaps, PEB and TEBs have no name",
    ]
    if unnamed:
        not_seen.append(f"the files of {unnamed} images")
    return Probed(pid, maps_text(runs(seen), names), tuple(not_seen))


def maps_text(seen: Iterable[Run], names: dict[int, str]) -> str:
    """The rows of a map: extent, rights, distance from the allocation's base, name."""
    return "".join(_rows(seen, names))


def _rows(seen: Iterable[Run], names: dict[int, str]) -> Iterator[str]:
    for run in seen:
        if run.state == _RESERVED:
            rights = "==="
        else:
            rights = _RIGHTS.get(run.protect & 0xFF, "---")
        shared = "s" if run.type == _MAPPED else "p"
        kind = "g" if run.protect & _GUARD and run.state != _RESERVED else shared
        name = names.get(run.allocation, "")
        if run.allocation == _SHARED_DATA:
            name = "[shared-user-data]"
        # The kernel's own name for a volume is a path, too; a line break would end the row.
        name = name.rstrip("\0").replace("\\", "/").removeprefix("/??/")
        name = "".join(letter if letter.isprintable() else "?" for letter in name)
        offset = run.start - run.allocation
        yield (
            f"{run.start:08X}-{run.start + run.size:08X} {rights}{kind} {offset:08X} "
            f"0000:0000 0 {name}".rstrip()
            + "\n"
        )
