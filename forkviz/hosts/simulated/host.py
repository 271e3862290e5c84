"""host: a child process under a modelled Windows.

VirtualAlloc rounds its base down to 64 KiB and its end up to a page, and fails on any overlap.
VirtualFree wants the exact base of a reservation.  VirtualQuery fails above the user range.

DLLs are the modelled loader's.  The scenario's faults (``strikes``) happen to the child in their
phase, those of a DLL when it is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.core.address import PAGE, SLOT, page_ceil
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use, made
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.faults import strike
from forkviz.hosts.simulated.loader import ModelledLoader
from forkviz.machine.host import Answer, Strike
from forkviz.scenarios.windows import AT_THE_END, NEEDS_DLL, FaultKind
from forkviz.windows.errors import ERROR_INVALID_ADDRESS, ERROR_INVALID_PARAMETER

if TYPE_CHECKING:
    from forkviz.machine.effects import Last
    from forkviz.machine.phase import Phase

__all__ = ["SimulatedHost"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_SIMULATED = Source.SIMULATED
_PRIVATE = Kind.PRIVATE
_USED, _KEPT = (State.COMMITTED, "PAGE_READWRITE"), (State.RESERVED, "PAGE_NOACCESS")
#: What the child makes to use it is committed; what is kept from others is without access.  What it
#: maps of a section is no private memory.
_MADE = dict.fromkeys(Use, (Kind.PRIVATE, *_KEPT))
_MADE |= dict.fromkeys((Use.HEAP, Use.STACK, Use.UNKNOWN), (Kind.PRIVATE, *_USED))
_MADE |= dict.fromkeys((Use.FILE, Use.SHARED), (Kind.MAPPED, *_USED))


class SimulatedHost(ModelledLoader):
    """The engine's Host over a modelled child.  Deterministic: all chance is the loader's seed."""

    def parent(self) -> AddressSpace:
        """A snapshot of the parent, to be looked at."""
        return self._parent.view()

    def child(self) -> AddressSpace:
        """A snapshot of the child, to be looked at."""
        return self._child.view()

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
        base, end = address & -SLOT, (address + size + PAGE - 1) & -PAGE
        child = self._child
        if size <= 0 or base < child.low or end > child.top:
            return Answer(0, ERROR_INVALID_PARAMETER)
        kind, state, protect = _MADE[use]
        if commit is not None:
            return self._commit(base, end, min(page_ceil(base + commit), end), kind, use, name)
        region = made(Region, (base, end, state, kind, base, protect, name, use, _SIMULATED, 0))
        if not child.claim(region):
            return Answer(0, ERROR_INVALID_ADDRESS)
        return made(Answer, (base, 0, made(Delta, ((), (region,))), ()))

    def _commit(self, base: int, end: int, used: int, kind: Kind, use: Use, name: str) -> Answer:
        """What ``reserve`` does where only ``[base, used)`` is committed."""
        if not self._child.is_free(base, end):
            return Answer(0, ERROR_INVALID_ADDRESS)
        made = []
        for start, upto, (state, protect) in ((base, used, _USED), (used, end, _KEPT)):
            if start < upto:
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
        return made(Answer, (1, 0, made(Delta, (group, ())), ()))
