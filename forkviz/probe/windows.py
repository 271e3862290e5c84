"""windows: a process of Windows or Wine that runs, seen by the agent as a probe.

It walks the process with VirtualQueryEx, asks which file each image and mapped file is, and reads
what threads and PEB say of stacks and heaps.  Under Wine a process's id is Wine's own, as Windows
programs know it; ``running`` lists them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from forkviz.core.captures.process import Module, Process
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import Image
from forkviz.errors import BadCapture, ForkvizError
from forkviz.hosts.live.agent import Agent
from forkviz.hosts.live.wire import AgentAnswer, Ask, walked
from forkviz.native.build import build
from forkviz.probe.linux import Seen
from forkviz.probe.names import About, Told, ToldThread, process_of
from forkviz.readers.images.pe import read_pe
from forkviz.windows.paths import file_of
from forkviz.windows.windows import Windows, find_windows

__all__ = ["Running", "probe", "running"]

_IMAGE, _MAPPED = 0x100_0000, 0x4_0000
#: Whose memory is asked for: that of the process that was opened.
_OPENED = 2
#: Win32 errors of OpenProcess, in words.
_WHY = {
    5: "access denied: it belongs to another user, or is protected",
    50: "it is a 64-bit process, which a 32-bit probe can't look at",
    87: "there is none",
}


class Running(NamedTuple):
    """A process that runs: its id, its parent's, how many threads, the name of its program."""

    pid: int
    parent: int
    threads: int
    name: str


def probe(
    pid: int,
    *,
    windows: Windows | None = None,
    bits: int = 64,
    tell: Callable[[str], None] = lambda text: None,
) -> Seen:
    """What can be seen of the process *pid* of this Windows, or this Wine.

    windows: whose process it is, ``find_windows()`` where left out.  bits: of the probe.  tell: is
    given a line before a long wait.  Raises ForkvizError where it is not there or may not be looked
    at, Unavailable without Windows, Wine or a compiler.
    """
    windows = (windows or find_windows(tell=tell)).for_bits(bits)
    with _agent(windows, bits, tell) as agent:
        opened = agent.ask(Ask.OPEN, pid) if 0 < pid < 1 << 32 else None
        if opened is None or not opened.result:
            error = 87 if opened is None else opened.error
            why = _WHY.get(error, f"Win32 error {error}")
            raise ForkvizError(
                f"process {pid} can't be opened: {why}",
                hint="its ID is the one that Windows uses; forkviz capture --wine --list lists all",
            )
        told = _told(agent, may_read=opened.result == 1)
    if not told.runs:
        raise ForkvizError(f"process {pid} ended while it was read")
    process = process_of(told)
    images, missing = _images(windows, process)
    if missing:
        unread = caveat(CaveatKind.HEADERS_UNREADABLE, count=len(missing))
        process = replace(process, caveats=(*process.caveats, unread))
    count = len(told.threads) or None
    return Seen(pid, "", process, process.name, told.program, count, images=images)


def running(
    *, windows: Windows | None = None, tell: Callable[[str], None] = lambda text: None
) -> tuple[Running, ...]:
    """The processes of this Windows, or this Wine, by their ids; the probe itself is left out."""
    found: list[Running] = []
    with _agent(windows or find_windows(tell=tell), 64, tell) as agent:
        own = agent.hello[1]
        while True:
            got = agent.ask(Ask.PROCESSES, len(found))
            page = [Running(*row) for row in _named(got, 3)]
            found += page
            if not page or len(found) >= got.result:
                break
    return tuple(sorted(row for row in found if row.pid not in (0, own)))


@contextmanager
def _agent(windows: Windows, bits: int, tell: Callable[[str], None]) -> Iterator[Agent]:
    agent = Agent(windows, build(bits, tell=tell), "probe")
    try:
        yield agent
    finally:
        agent.close()


def _told(agent: Agent, *, may_read: bool) -> Told:
    refused = [] if may_read else [caveat(CaveatKind.MEMORY_UNREADABLE)]
    runs = tuple(walked(agent.ask, _OPENED))
    files: dict[int, str] = {}
    for run in runs:
        if run.type in (_IMAGE, _MAPPED) and run.allocation not in files:
            named = agent.ask(Ask.NAME, _OPENED, run.allocation)
            files[run.allocation] = named.rest.decode("utf-8", "replace")
    pid, bits, peb, count, heap, *heaps = agent.ask(Ask.ABOUT, _OPENED).numbers()
    threads = agent.ask(Ask.THREADS, _OPENED)
    numbers = threads.numbers()
    modules = agent.ask(Ask.MODULES, _OPENED)
    if modules.error and not modules.result:
        refused.append(caveat(CaveatKind.MODULES_UNREADABLE, error=modules.error))
    program = list(_named(agent.ask(Ask.PROGRAM, _OPENED), 0))
    return Told(
        About(pid, bits, peb, count, heap, tuple(heaps)),
        runs,
        files,
        tuple(ToldThread(*numbers[i : i + 5]) for i in range(0, len(numbers) - 4, 5)),
        tuple(Module(path, base, base + size) for base, size, path in _named(modules, 2)),
        program[0][0] if program else "",
        threads.result,
        modules.result,
        tuple(refused),
    )


def _named(answer: AgentAnswer, numbers: int) -> Iterator[tuple]:  # type: ignore[type-arg]
    """Rows of so many numbers and a name, which is its length and so many bytes, made full."""
    rest = answer.rest
    at = 0
    while at + 8 * (numbers + 1) <= len(rest):
        row = [int.from_bytes(rest[i : i + 8], "little") for i in range(at, at + 8 * numbers, 8)]
        at += 8 * numbers
        length = int.from_bytes(rest[at : at + 8], "little")
        at += 8
        yield (*row, rest[at : at + length].decode("utf-8", "replace"))
        at += (length + 7) & ~7


def _images(windows: Windows, process: Process) -> tuple[tuple[Image, ...], list[str]]:
    """Headers of what is mapped, from its files, and the paths without any."""
    found: list[Image] = []
    missing: list[str] = []
    for path in dict.fromkeys(module.path for module in process.modules()):
        file = file_of(windows, path)
        try:
            if file is None:
                raise BadCapture("there is no such file")
            found.append(read_pe(file, path))
        except BadCapture:
            missing.append(path)
    return tuple(found), missing
