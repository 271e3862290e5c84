"""SimulatedHost: a child process under a modelled Windows.

VirtualAlloc rounds its base down to 64 KiB and its end up to a page, and fails on any overlap.
VirtualFree wants the exact base of a reservation.  VirtualQuery fails above the user range.

A DLL is mapped at its preferred base if that is free, else at the lowest 64 KiB-aligned free fit.
Its imports that are not loaded yet are mapped after it, depth first, in table order, unless
DONT_RESOLVE_DLL_REFERENCES is given.  Each load and each import counts a reference; FreeLibrary
unmaps at zero and then lets go of the imports.  Linked DLLs are there from the start, with one
reference, at the parent's place if that is free in the child.

This is what Wine does, and Windows without ASLR.  The scenario's loader may place otherwise, and
its faults (``strikes``) befall the child in their phase, or a DLL when it is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from forkviz.core.address import page_ceil, slot_floor
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use, module_key
from forkviz.core.space import AddressSpace
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.host import Answer, Strike
from forkviz.engine.loader import Aslr, FaultKind, Placement
from forkviz.engine.phase import Phase
from forkviz.engine.scenario import Scenario
from forkviz.hosts.strikes import strike

__all__ = ["SimulatedHost"]

#: GetLastError values that the model answers with.
ERROR_DLL_INIT_FAILED = 1114
ERROR_INVALID_HANDLE = 6
ERROR_NOT_ENOUGH_MEMORY = 8
ERROR_INVALID_PARAMETER = 87
ERROR_MOD_NOT_FOUND = 126
ERROR_INVALID_ADDRESS = 487


@dataclass(slots=True)
class _Module:
    """A mapped DLL: its region, how often it was asked for, and what it holds in turn."""

    dll: Dll
    region: Region
    references: int = 1
    holds: list[_Module] = field(default_factory=list)


class SimulatedHost:
    """The engine's Host over a modelled child.  Deterministic: all chance is the loader's seed."""

    def __init__(self, scenario: Scenario) -> None:
        """Parent and child as *scenario* has them at the moment after CreateProcess."""
        self.bits = scenario.bits
        self.stack = scenario.stack
        self._scenario = scenario
        self._loader = scenario.loader
        self._parent = scenario.parent_space()
        self._dlls = {dll.key: dll for dll in scenario.dlls}
        self._first = scenario.child_space()
        self._begin(1)

    def _begin(self, attempt: int) -> None:
        """A child as CreateProcess leaves it."""
        self._attempt = attempt
        self._draws: Random | None = None
        self._faults = [f for f in self._scenario.faults if f.concerns(attempt)]
        self._at_entry = [f for f in self._faults if f.kind in _AT_ENTRY]
        self._sizes = {
            f.dll.lower(): f.size for f in self._faults if f.kind is FaultKind.WRONG_SIZE
        }
        self._child = self._first.snapshot()
        self._modules: dict[str, _Module] = {}
        self._by_base: dict[int, _Module] = {}
        for dll in self._scenario.dlls:
            if dll.kind is DllKind.LINK:
                self._link(dll)

    # -- the Host protocol -----------------------------------------------------------------------

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
        """The faults of *phase*; after one that kills the child nothing befalls it."""
        struck: list[Strike] = []
        for fault in self._faults:
            if fault.phase is not phase or fault.kind in _AT_ENTRY:
                continue
            struck += strike(fault, self._child)
            if fault.kind is FaultKind.KILL:
                break
        return tuple(struck)

    def base_of(self, name: str) -> int:
        """Where the child has the module *name*, 0 if it has not."""
        module = self._modules.get(module_key(name))
        return module.region.start if module else 0

    def query(self, address: int) -> Region | None:
        """VirtualQuery."""
        return self._child.query(address)

    def reserve(self, address: int, size: int, use: Use, name: str) -> Answer:
        """VirtualAlloc(MEM_RESERVE): all of the range, or nothing."""
        base, end = slot_floor(address), page_ceil(address + size)
        if size <= 0 or base < self._child.low or end > self._child.top:
            return Answer(0, ERROR_INVALID_PARAMETER)
        if not self._child.is_free(base, end):
            return Answer(0, ERROR_INVALID_ADDRESS)
        # Heaps and stacks are made to be used; what is kept from others is without access.
        used = use in (Use.HEAP, Use.STACK)
        region = Region(
            base,
            end,
            State.COMMITTED if used else State.RESERVED,
            Kind.PRIVATE,
            base,
            "PAGE_READWRITE" if used else "PAGE_NOACCESS",
            name,
            use,
            Source.SIMULATED,
        )
        self._child.add(region)
        return Answer(base, 0, Delta(added=(region,)))

    def release(self, address: int) -> Answer:
        """VirtualFree(MEM_RELEASE): the exact base of something that VirtualAlloc gave."""
        group = self._child.allocation(address)
        if not group or group[0].kind is not Kind.PRIVATE:
            return Answer(0, ERROR_INVALID_ADDRESS)
        for region in group:
            self._child.remove(region.start)
        return Answer(1, 0, Delta(removed=group))

    def load(self, name: str, *, resolve: bool) -> Answer:
        """LoadLibrary, or LoadLibraryEx(DONT_RESOLVE_DLL_REFERENCES) without *resolve*."""
        dll = self._dlls.get(module_key(name))
        if dll is None:
            return Answer(0, ERROR_MOD_NOT_FOUND)
        if any(f.kind is FaultKind.LOAD_FAILS and f.dll.lower() == dll.key for f in self._faults):
            return Answer(0, ERROR_DLL_INIT_FAILED if resolve else ERROR_NOT_ENOUGH_MEMORY)
        known = self._modules.get(dll.key)
        if known is not None:
            known.references += 1
            return Answer(known.region.start, 0, self._promote(known, resolve))
        module, added = self._load(dll, resolve)
        if module is None:
            return Answer(0, ERROR_NOT_ENOUGH_MEMORY)
        return Answer(module.region.start, 0, Delta(added=added))

    def free(self, handle: int) -> Answer:
        """FreeLibrary."""
        module = self._by_base.get(handle)
        if module is None:
            return Answer(0, ERROR_INVALID_HANDLE)
        return Answer(1, 0, Delta(removed=self._let_go(module)))

    # -- the modelled loader ---------------------------------------------------------------------

    def _link(self, dll: Dll) -> None:
        """A linked DLL, mapped before the program runs: at the parent's place, if it can be."""
        wanted = dll.base if dll.child_base < 0 else dll.child_base
        if self._loader.aslr is Aslr.PROCESS and dll.dynamic_base:
            wanted = self._wanted(dll)
        self._map(dll, wanted, Use.IMAGE, Source.DERIVED)

    def _load(self, dll: Dll, resolve: bool) -> tuple[_Module | None, tuple[Region, ...]]:
        """Map *dll*, which is not loaded, and, with *resolve*, what it imports.

        Where a place is lacking nothing stays mapped, and the module is None.  Depth first, on a
        stack of its own: a chain of imports may be longer than Python's.
        """
        module = self._map(dll, self._wanted(dll), _use(resolve), Source.SIMULATED)
        if module is None:
            return None, ()
        new = [module]
        counted: list[_Module] = []
        taken: list[Region | None] = []
        stack = [(module, iter(dll.imports if resolve else ()))]
        while stack:
            holder, imports = stack[-1]
            name = next(imports, None)
            if name is None:
                stack.pop()
                if resolve and self._at_entry:
                    taken += self._enter(holder)
                continue
            imported = self._dlls.get(module_key(name))
            if imported is None:
                continue  # Windows' own: there already, and not in the list
            held = self._modules.get(imported.key)
            if held is not None:
                held.references += 1
                counted.append(held)
            else:
                held = self._map(imported, self._wanted(imported), Use.IMAGE, Source.SIMULATED)
                if held is None:
                    self._undo_load(new, counted, taken)
                    return None, ()
                new.append(held)
                stack.append((held, iter(imported.imports)))
            holder.holds.append(held)
        if any(region is None for region in taken):
            self._undo_load(new, counted, taken)
            return None, ()
        return module, tuple(sorted([*(m.region for m in new), *filter(None, taken)]))

    def _enter(self, module: _Module) -> list[Region | None]:
        """Run a DLL's entry point: what the faults let it take, None for what it can't have."""
        taken: list[Region | None] = []
        for fault in self._at_entry:
            if fault.dll.lower() != module.dll.key:
                continue
            found = strike(fault, self._child, must=fault.kind is FaultKind.DRAGS_IN)
            taken += [region for hit in found for region in hit.delta.added]
            if not found:
                taken.append(None)
        return taken

    def _wanted(self, dll: Dll) -> int:
        """Where the loader tries first: the preferred base, or what ASLR drew."""
        if self._loader.aslr is Aslr.NONE or not dll.dynamic_base:
            return dll.preferred
        space = self._child
        return self._loader.aslr_base(
            dll.key, self._attempt, space.low, space.top, page_ceil(dll.size)
        )

    def _elsewhere(self, size: int) -> int | None:
        """Where an image goes that can't be where the loader tried first."""
        match self._loader.placement:
            case Placement.LOWEST:
                return self._child.lowest_fit(size)
            case Placement.HIGHEST:
                return self._child.highest_fit(size)
            case Placement.RANDOM:
                if self._draws is None:
                    self._draws = self._loader.draw("placement", self._attempt)
                return self._child.random_fit(size, self._draws)

    def _undo_load(
        self, new: list[_Module], counted: list[_Module], taken: list[Region | None]
    ) -> None:
        """Take back a load that ran out of room half-way."""
        for region in taken:
            if region is not None:
                self._child.remove(region.start)
        for module in counted:
            module.references -= 1
        for module in new:
            self._child.remove(module.region.start)
            self._drop(module)

    def _promote(self, module: _Module, resolve: bool) -> Delta:
        """A module that was mapped on trial and is now loaded for good changes its label."""
        old = module.region
        if not resolve or old.use is not Use.INTERIM:
            return Delta()
        module.region = old._replace(use=Use.IMAGE)
        self._child.remove(old.start)
        self._child.add(module.region)
        return Delta((old,), (module.region,))

    def _map(self, dll: Dll, wanted: int, use: Use, source: Source) -> _Module | None:
        """Put the image at *wanted* if it is free, else elsewhere; None without a place."""
        size = page_ceil(self._sizes.get(dll.key, dll.size))
        free = self._child.is_free(wanted, wanted + size)
        inside = self._child.low <= wanted and wanted + size <= self._child.top
        base: int | None = wanted
        if not (free and inside):
            base = self._elsewhere(size)
        if base is None:
            return None
        region = Region(
            base, base + size, State.COMMITTED, Kind.IMAGE, base, "", dll.name, use, source
        )
        self._child.add(region)
        module = _Module(dll, region)
        self._modules[dll.key] = module
        self._by_base[base] = module
        return module

    def _drop(self, module: _Module) -> None:
        del self._modules[module.dll.key]
        del self._by_base[module.region.start]

    def _let_go(self, module: _Module) -> tuple[Region, ...]:
        """Take one reference away; at zero unmap, and let go of what it held."""
        removed = []
        pending = [module]
        while pending:
            current = pending.pop()
            if self._modules.get(current.dll.key) is not current:
                continue  # freed more often than loaded: a cycle came back to what is gone
            current.references -= 1
            if current.references > 0:
                continue
            self._drop(current)
            self._child.remove(current.region.start)
            removed.append(current.region)
            # The references that an unmapped module held are gone with it, even in a cycle.
            pending += current.holds
            current.holds = []
        return tuple(sorted(removed))


#: Faults that strike as a DLL's entry point runs.
_AT_ENTRY = (FaultKind.ENTRY_ALLOCATES, FaultKind.DRAGS_IN)


def _use(resolve: bool) -> Use:
    return Use.IMAGE if resolve else Use.INTERIM
