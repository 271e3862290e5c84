"""host: a child process under a modelled Windows.

VirtualAlloc rounds its base down to 64 KiB and its end up to a page, and fails on any overlap.
VirtualFree wants the exact base of a reservation.  VirtualQuery fails above the user range.

DLLs are the modelled loader's.  The scenario's faults (``strikes``) happen to the child in their
phase, those of a DLL when it is loaded.
"""

from __future__ import annotations

from forkviz.core.address import page_ceil, slot_floor
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.faults import strike
from forkviz.hosts.simulated.loader import ModelledLoader
from forkviz.machine.effects import Last
from forkviz.machine.host import Answer, Strike
from forkviz.machine.phase import Phase
from forkviz.scenarios.windows import AT_THE_END, NEEDS_DLL, FaultKind
from forkviz.windows.errors import ERROR_INVALID_ADDRESS, ERROR_INVALID_PARAMETER

__all__ = ["SimulatedHost"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_SIMULATED = Source.SIMULATED
#: What the child maps of a section; and all that it makes to use it, so that it is committed.  What
#: is kept from others is without access.
_VIEWS = (Use.FILE, Use.SHARED)
_MADE_TO_BE_USED = (Use.HEAP, Use.STACK, Use.UNKNOWN, *_VIEWS)
_PRIVATE, _MAPPED = Kind.PRIVATE, Kind.MAPPED
_USED, _KEPT = (State.COMMITTED, "PAGE_READWRITE"), (State.RESERVED, "PAGE_NOACCESS")


class SimulatedHost(ModelledLoader):
    """The engine's Host over a modelled child.  Deterministic: all chance is the loader's seed."""

    def parent(self) -> AddressSpace:
        """A snapshot of the parent."""
        return self._parent.snapshot()

    def child(self) -> AddressSpace:
        """A snapshot of the child."""
        return self._child.snapshot()

    def new_child(self, attempt: int) -> Delta:
        """Another child; what the last one held goes with it."""
        if attempt == 1:
            return Delta()
        before = tuple(self._child)
        self._begin(attempt)
        return Delta(before, tuple(self._child))

    def strike(self, phase: Phase) -> tuple[Strike, ...]:
        """The faults of *phase*; after one that kills the child nothing happens to it."""
        if not self._faults:
            return ()
        struck: list[Strike] = []
        for fault in self._faults:
            if fault.phase is not phase or fault.kind in NEEDS_DLL or fault.kind in AT_THE_END:
                continue
            struck += self._strike(fault)
            if fault.kind is FaultKind.KILL:
                break
        return tuple(struck)

    def run_last(self, what: Last) -> tuple[Strike, ...]:
        """The faults of a child's last steps: each is a crash, and the first is the end."""
        return next(
            (
                strike(fault, self._child, self._is_free, self._fit)
                for fault in self._faults
                if AT_THE_END.get(fault.kind) == what and self._is_mapped(fault.dll)
            ),
            (),
        )

    def _is_mapped(self, dll: str) -> bool:
        """Whether the child has *dll*; so it has what is no DLL's, which is called ``""``."""
        return not dll or bool(self.base_of(self._names.one(dll).name))

    def query(self, address: int) -> Region | None:
        """VirtualQuery."""
        return self._child.query(address)

    def reserve(
        self, address: int, size: int, use: Use, name: str, commit: int | None = None
    ) -> Answer:
        """VirtualAlloc(MEM_RESERVE), or a view of a section: all of the range, or nothing."""
        base, end = slot_floor(address), page_ceil(address + size)
        if size <= 0 or base < self._child.low or end > self._child.top:
            return Answer(0, ERROR_INVALID_PARAMETER)
        if not self._child.is_free(base, end):
            return Answer(0, ERROR_INVALID_ADDRESS)
        used = end if commit is None and use in _MADE_TO_BE_USED else base
        if commit is not None:
            used = min(page_ceil(base + commit), end)
        kind = _MAPPED if use in _VIEWS else _PRIVATE
        if base < used < end:
            parts: tuple[tuple[int, int, bool], ...] = (base, used, True), (used, end, False)
        else:
            parts = ((base, end, used > base),)
        made = []
        for start, upto, committed in parts:
            state, protect = _USED if committed else _KEPT
            region = Region(start, upto, state, kind, base, protect, name, use, _SIMULATED)
            self._child.add(region)
            made.append(region)
        return Answer(base, 0, Delta((), tuple(made)))

    def release(self, address: int) -> Answer:
        """VirtualFree(MEM_RELEASE): the exact base of something that VirtualAlloc gave."""
        group = self._child.allocation(address)
        if not group or group[0].kind is not _PRIVATE:
            return Answer(0, ERROR_INVALID_ADDRESS)
        for region in group:
            self._child.remove(region.start)
        return Answer(1, 0, Delta(group))
