"""modelled_loader: the modelled Windows loader: which DLLs a child has, where, and how often.

A DLL is mapped at its preferred base if that is free, else at the lowest 64 KiB-aligned free fit.
Its imports that are not loaded yet are mapped after it, depth first, in table order, unless
DONT_RESOLVE_DLL_REFERENCES is given.  Entry points run when all is mapped, what is imported first;
where one says no, all that came is gone again.  Each load and each import counts a reference;
FreeLibrary unmaps at zero and then lets go of the imports.  Linked DLLs are there from the start,
with one reference, at the parent's place if that is free in the child.

This is what Wine does, and Windows without ASLR.  The scenario's loader may place otherwise, and
faults of a DLL befall it as it is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from forkviz.core.address import page_ceil
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use, module_key
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.host import Answer, Strike
from forkviz.engine.loader import Aslr, Fault, FaultKind, Placement
from forkviz.engine.scenario import Scenario
from forkviz.hosts.strikes import strike

__all__ = ["ModelledLoader", "Module"]

#: GetLastError values of loads.
ERROR_INVALID_HANDLE = 6
ERROR_NOT_ENOUGH_MEMORY = 8
ERROR_MOD_NOT_FOUND = 126
ERROR_BAD_EXE_FORMAT = 193
ERROR_DLL_INIT_FAILED = 1114


@dataclass(slots=True)
class Module:
    """A mapped DLL: its region, how often it was asked for, and what it holds in turn."""

    dll: Dll
    region: Region
    references: int = 1
    holds: list[Module] = field(default_factory=list)


@dataclass(slots=True)
class _Load:
    """What one load has done so far: what it mapped, whom it counted, in which order the entry
    points run, and what they and dragged-in DLLs took."""

    new: list[Module] = field(default_factory=list)
    counted: list[Module] = field(default_factory=list)
    ready: list[Module] = field(default_factory=list)
    taken: list[Region] = field(default_factory=list)


class ModelledLoader:
    """The DLLs of a modelled child, and the child's space.  All chance is the loader's seed."""

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
        self._allocating = self._of_kind(FaultKind.ENTRY_ALLOCATES)
        self._dragging = self._of_kind(FaultKind.DRAGS_IN)
        self._broken = self._of_kind(FaultKind.LOAD_FAILS)
        self._sizes = {
            f.dll.lower(): f.size for f in self._faults if f.kind is FaultKind.WRONG_SIZE
        }
        self._child = self._first.snapshot()
        self._modules: dict[str, Module] = {}
        self._by_base: dict[int, Module] = {}
        for dll in self._scenario.dlls:
            if dll.kind is DllKind.LINK:
                self._link(dll)

    def _of_kind(self, kind: FaultKind) -> dict[str, list[Fault]]:
        """The faults of this child that are about a DLL, by its key."""
        found: dict[str, list[Fault]] = {}
        for fault in self._faults:
            if fault.kind is kind:
                found.setdefault(fault.dll.lower(), []).append(fault)
        return found

    # -- what is asked of it ---------------------------------------------------------------------

    def base_of(self, name: str) -> int:
        """Where the child has the module *name*, 0 if it has not."""
        module = self._modules.get(module_key(name))
        return module.region.start if module else 0

    def load(self, name: str, *, resolve: bool) -> Answer:
        """LoadLibrary, or LoadLibraryEx(DONT_RESOLVE_DLL_REFERENCES) without *resolve*."""
        dll = self._dlls.get(module_key(name))
        if dll is None:
            return Answer(0, ERROR_MOD_NOT_FOUND)
        if dll.key in self._broken:
            return Answer(0, ERROR_BAD_EXE_FORMAT)
        known = self._modules.get(dll.key)
        if known is not None:
            known.references += 1
            return Answer(known.region.start, 0, self._promote(known, resolve))
        return self._load(dll, resolve)

    def free(self, handle: int) -> Answer:
        """FreeLibrary."""
        module = self._by_base.get(handle)
        if module is None:
            return Answer(0, ERROR_INVALID_HANDLE)
        return Answer(1, 0, Delta(removed=self._let_go(module)))

    # -- how it does it --------------------------------------------------------------------------

    def _link(self, dll: Dll) -> None:
        """A linked DLL, mapped before the program runs: at the parent's place, if it can be."""
        wanted = dll.base if dll.child_base < 0 else dll.child_base
        if self._loader.aslr is Aslr.PROCESS and dll.dynamic_base:
            wanted = self._wanted(dll)
        self._map(dll, wanted, Use.IMAGE, Source.DERIVED)

    def _load(self, dll: Dll, resolve: bool) -> Answer:
        """Map *dll*, which is not loaded, and, with *resolve*, what it imports; run what came.

        Where it can't be, nothing stays mapped.  Depth first, on a stack of its own: a chain of
        imports may be longer than Python's.
        """
        load = _Load()
        module = self._map(dll, self._wanted(dll), _use(resolve), Source.SIMULATED)
        if module is None:
            return Answer(0, ERROR_NOT_ENOUGH_MEMORY)
        load.new.append(module)
        if resolve:
            error = self._bring(module, load) or self._attach(load)
            if error:
                self._undo(load)
                return Answer(0, error)
        added = [*(one.region for one in load.new), *load.taken]
        return Answer(module.region.start, 0, Delta(added=tuple(sorted(added))))

    def _bring(self, module: Module, load: _Load) -> int:
        """Map what *module* imports and drags in; the error of what can't be, 0 without one."""
        stack = [(module, iter(module.dll.imports))]
        while stack:
            holder, imports = stack[-1]
            name = next(imports, None)
            if name is None:
                stack.pop()
                load.ready.append(holder)
                for fault in self._dragging.get(holder.dll.key, ()):
                    found = self._befall(fault, fit=self._elsewhere, must=True)
                    if not found:
                        return ERROR_MOD_NOT_FOUND
                    load.taken += [region for hit in found for region in hit.delta.added]
                continue
            imported = self._dlls.get(module_key(name))
            if imported is None:
                continue  # Windows' own: there already, and not in the list
            if imported.key in self._broken:
                return ERROR_MOD_NOT_FOUND
            held = self._modules.get(imported.key)
            if held is not None:
                held.references += 1
                load.counted.append(held)
            else:
                held = self._map(imported, self._wanted(imported), Use.IMAGE, Source.SIMULATED)
                if held is None:
                    return ERROR_MOD_NOT_FOUND
                load.new.append(held)
                stack.append((held, iter(imported.imports)))
            holder.holds.append(held)
        return 0

    def _attach(self, load: _Load) -> int:
        """Run the entry points of what was brought; the error where one says no, 0 else."""
        for module in load.ready:
            for fault in self._allocating.get(module.dll.key, ()):
                found = self._befall(fault)
                if not found:
                    return ERROR_DLL_INIT_FAILED
                load.taken += [region for hit in found for region in hit.delta.added]
        return 0

    def _wanted(self, dll: Dll) -> int:
        """Where the loader tries first: the preferred base, or what ASLR drew."""
        if self._loader.aslr is Aslr.NONE or not dll.dynamic_base:
            return dll.preferred
        space = self._child
        return self._loader.aslr_base(
            dll.key, self._attempt, space.low, space.top, page_ceil(dll.size)
        )

    def _befall(
        self, fault: Fault, *, fit: Callable[[int], int | None] | None = None, must: bool = False
    ) -> tuple[Strike, ...]:
        return strike(fault, self._child, self._is_free, fit or self._fit, must=must)

    def _is_free(self, start: int, end: int) -> bool:
        """Whether a range can be had."""
        inside = self._child.low <= start and end <= self._child.top
        return inside and self._child.is_free(start, end)

    def _fit(self, size: int) -> int | None:
        """Where the system puts what may be anywhere."""
        return self._child.lowest_fit(size)

    def _elsewhere(self, size: int) -> int | None:
        """Where an image goes that can't be where the loader tried first."""
        match self._loader.placement:
            case Placement.LOWEST:
                return self._fit(size)
            case Placement.HIGHEST:
                return self._child.highest_fit(size)
            case Placement.RANDOM:
                if self._draws is None:
                    self._draws = self._loader.draw("placement", self._attempt)
                return self._child.random_fit(size, self._draws)

    def _undo(self, load: _Load) -> None:
        """Take back a load that came to nothing half-way."""
        for region in load.taken:
            self._child.remove(region.start)
        for module in load.counted:
            module.references -= 1
        for module in load.new:
            self._child.remove(module.region.start)
            self._drop(module)

    def _promote(self, module: Module, resolve: bool) -> Delta:
        """A module that was mapped on trial and is now loaded for good changes its label."""
        old = module.region
        if not resolve or old.use is not Use.INTERIM:
            return Delta()
        module.region = old._replace(use=Use.IMAGE)
        self._child.remove(old.start)
        self._child.add(module.region)
        return Delta((old,), (module.region,))

    def _map(self, dll: Dll, wanted: int, use: Use, source: Source) -> Module | None:
        """Put the image at *wanted* if it is free, else elsewhere; None without a place."""
        size = page_ceil(self._sizes.get(dll.key, dll.size))
        base = wanted if self._is_free(wanted, wanted + size) else self._elsewhere(size)
        if base is None:
            return None
        region = Region(
            base, base + size, State.COMMITTED, Kind.IMAGE, base, "", dll.name, use, source
        )
        self._child.add(region)
        module = Module(dll, region)
        self._modules[dll.key] = module
        self._by_base[base] = module
        return module

    def _drop(self, module: Module) -> None:
        del self._modules[module.dll.key]
        del self._by_base[module.region.start]

    def _let_go(self, module: Module) -> tuple[Region, ...]:
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


def _use(resolve: bool) -> Use:
    return Use.IMAGE if resolve else Use.INTERIM
