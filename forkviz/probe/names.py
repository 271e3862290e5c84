"""names: what a probe reports of a process of Windows, as a Process: a map with names and uses.

VirtualQueryEx is the kernel's word.  What a thread or a PEB says is the process's own: where it
does not fit the map it is left out, and that is said.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from forkviz.core.address import page_ceil
from forkviz.core.captures.dialect import WINDOWS
from forkviz.core.captures.process import Module, Process, Thread
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use, basename
from forkviz.hosts.live.wire import Run
from forkviz.readers.base.assemble import WIDE, assemble
from forkviz.readers.base.win32_names import KINDS, STATES, protection_name

__all__ = ["About", "Told", "ToldThread", "process_of"]

_SHARED_DATA = 0x7FFE_0000
#: Bytes of a PEB and of a TEB that have names, by bits.
_PEB_SIZE = 0x1000
_TEB_SIZE = {64: 0x2000, 32: 0x1000}


@dataclass(frozen=True, slots=True)
class ToldThread:
    """A thread: its id, its TEB, where its stack ends, begins by now, and was reserved from.

    All but the id are 0 where they could not be read.
    """

    tid: int
    teb: int = 0
    top: int = 0
    limit: int = 0
    reserved: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What a process says in its PEB.  count: of its heaps; heap: the default one; heaps: all."""

    pid: int
    bits: int
    peb: int = 0
    count: int = 0
    heap: int = 0
    heaps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """All that a probe tells.

    files: of the images and mapped files, by base of the allocation.  told_threads, told_modules:
    how many there are, where an answer had no room for all.  refused: what it might not look at,
    in sentences.
    """

    about: About
    runs: tuple[Run, ...]
    files: dict[int, str] = field(default_factory=dict)
    threads: tuple[ToldThread, ...] = ()
    modules: tuple[Module, ...] = ()
    program: str = ""
    told_threads: int = 0
    told_modules: int = 0
    refused: tuple[Caveat, ...] = ()


def process_of(told: Told) -> Process:
    """The process, with what could not be seen as its caveats."""
    bits = told.about.bits
    runs = [run for run in told.runs if bits == 64 or run.start + run.size <= WIDE]
    names = _Names(told, runs)
    rows = [part for run in runs for part in names.parts(run)]
    made = assemble(rows, bits=bits)
    above = len(told.runs) - len(runs)
    caveats = [
        caveat(CaveatKind.RAN_ON),
        *made.caveats,
        *told.refused,
        *names.doubts(),
    ]
    if above:
        caveats.append(caveat(CaveatKind.REGIONS_ABOVE, count=above))
    if told.told_threads > len(told.threads):
        count, known = told.told_threads, len(told.threads)
        caveats.append(caveat(CaveatKind.MORE_THREADS, count=count, listed=known))
    if told.told_modules > len(told.modules):
        count, known = told.told_modules, len(told.modules)
        caveats.append(caveat(CaveatKind.MORE_MODULES, count=count, listed=known))
    return Process(
        made.space,
        role="parent",
        file=f"process {told.about.pid}",
        dialect=WINDOWS,
        caveats=tuple(caveats),
        name=basename(told.program),
        pid=told.about.pid,
        listed=told.modules,
        threads=tuple(Thread(t.tid, t.teb, t.limit, t.top) for t in told.threads),
    )


class _Names:
    """What the allocations of a process are for, as far as its own words fit its map."""

    def __init__(self, told: Told, runs: list[Run]) -> None:
        self._told = told
        self._runs = runs
        self._starts = [run.start for run in runs]
        self._files = {base: path for base, path in told.files.items() if path}
        for module in told.modules:
            self._files.setdefault(module.base, module.path)
        self._allocations: dict[int, tuple[str, Use]] = {}
        self._extents: dict[int, tuple[int, str]] = {}  # of PEB and TEBs: end and name by start
        self._lost_stacks = sum(not self._stack(thread) for thread in told.threads)
        self._lost_heaps = sum(not self._heap(i, heap) for i, heap in enumerate(self._heaps()))
        self._system(told.about.peb, _PEB_SIZE, "[peb]")
        size = _TEB_SIZE.get(told.about.bits, 0x1000)
        for thread in told.threads:
            self._system(thread.teb, size, f"[teb (tid {thread.tid})]")

    def _heaps(self) -> tuple[int, ...]:
        """The default one first, as Windows itself counts them."""
        about = self._told.about
        rest = tuple(heap for heap in about.heaps if heap != about.heap)
        return ((about.heap,) if about.heap else ()) + rest

    def _at(self, address: int) -> Run | None:
        i = bisect_right(self._starts, address) - 1
        if i < 0 or address >= self._runs[i].start + self._runs[i].size:
            return None
        return self._runs[i]

    def _stack(self, thread: ToldThread) -> bool:
        """Name its stack; whether what it says is one allocation of its own."""
        first = self._at(thread.limit) if thread.limit else None
        last = self._at(thread.top - 1) if thread.limit < thread.top else None
        if first is None or last is None or first.allocation != last.allocation:
            return False
        if KINDS.get(first.type) is not Kind.PRIVATE or first.allocation in self._allocations:
            return False
        if thread.reserved and thread.reserved != first.allocation:
            return False
        self._allocations[first.allocation] = (f"[stack (tid {thread.tid})]", Use.STACK)
        return True

    def _heap(self, number: int, base: int) -> bool:
        """Name a heap; whether there is an allocation of that base that nothing else has."""
        run = self._at(base)
        if run is None or run.allocation != base or base in self._allocations:
            return False
        if KINDS.get(run.type) not in (Kind.PRIVATE, Kind.MAPPED) or base in self._files:
            return False
        default = " default" if base == self._told.about.heap else ""
        self._allocations[base] = (f"[win heap {number}{default}]", Use.HEAP)
        return True

    def _system(self, start: int, size: int, name: str) -> None:
        """Name a PEB or a TEB: part of a run, for several share an allocation."""
        run = self._at(start) if start else None
        if run is not None and STATES.get(run.state) is State.COMMITTED:
            end = min(page_ceil(start + size), run.start + run.size)
            self._extents.setdefault(start, (end, name))

    def doubts(self) -> Iterator[Caveat]:
        """What could not be named."""
        told = self._told
        unnamed = {
            run.allocation
            for run in self._runs
            if KINDS.get(run.type) is Kind.IMAGE and run.allocation not in self._files
        }
        if unnamed:
            yield caveat(CaveatKind.FILES_UNNAMED, count=len(unnamed))
        if self._lost_stacks:
            yield caveat(CaveatKind.STACKS_UNNAMED, count=self._lost_stacks)
        if self._lost_heaps:
            yield caveat(CaveatKind.HEAPS_UNNAMED, count=self._lost_heaps)
        if not told.about.peb:
            yield caveat(CaveatKind.NO_PEB)
        elif not told.about.count:
            yield caveat(CaveatKind.ONE_HEAP)
        elif told.about.count > len(told.about.heaps):
            count, known = told.about.count, len(told.about.heaps)
            yield caveat(CaveatKind.MORE_HEAPS, count=count, listed=known)
        yield caveat(CaveatKind.SEGMENTS_UNNAMED)

    def parts(self, run: Run) -> Iterator[Region]:
        """The regions of a run: one, or several where PEB and TEBs are parts of it."""
        whole = self._region(run)
        here = run.start
        for start in sorted(s for s in self._extents if run.start <= s < run.start + run.size):
            end, name = self._extents[start]
            if start < here:
                continue  # within another one
            if here < start:
                yield whole._replace(start=here, end=start)
            yield whole._replace(start=start, end=end, name=name, use=Use.SYSTEM)
            here = end
        if here < whole.end:
            yield whole._replace(start=here)

    def _region(self, run: Run) -> Region:
        state = STATES.get(run.state, State.COMMITTED)
        kind = KINDS.get(run.type, Kind.PRIVATE)
        name, use = self._allocations.get(run.allocation, ("", Use.UNKNOWN))
        if kind in (Kind.IMAGE, Kind.MAPPED):
            path = self._files.get(run.allocation, "")
            if path or kind is Kind.IMAGE:
                name, use = path, Use.IMAGE if kind is Kind.IMAGE else Use.FILE
            elif not name:
                use = Use.SHARED
        if run.allocation == _SHARED_DATA:
            name, use = "[shared-user-data]", Use.SYSTEM
        # The protection of reserved pages is 0, or a remnant that means nothing.
        protect = protection_name(run.protect) if state is State.COMMITTED else ""
        end = run.start + run.size
        base = run.allocation
        return Region(run.start, end, state, kind, base, protect, name, use, Source.OBSERVED)
