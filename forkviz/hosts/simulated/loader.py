"""loader: the modelled Windows loader: which DLLs a child has, where, and how often.

A DLL is mapped at its preferred base if that is free, else at the lowest 64 KiB-aligned free fit.
Its imports that are not loaded yet are mapped after it, depth first, in table order, unless
DONT_RESOLVE_DLL_REFERENCES is given.  Entry points run when all is mapped, what is imported first;
where one says no, all DLLs that came are gone again.  Each load and each import counts a reference,
but for the import of a DLL that is being loaded itself; FreeLibrary unmaps at zero and then lets go
of all imports, so a circle goes as a whole.  Linked DLLs, the runtime and the executable are
there from the start, with one reference, at the parent's place if that is free in the child; what
they import that the parent has dlopened is dragged in with them.

This is what Wine does, and Windows without ASLR.  The scenario's loader may place otherwise, and
faults of a DLL happen to it as it is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Source, State, Use
from forkviz.hosts.simulated.faults import strike
from forkviz.hosts.simulated.images import MappedImages
from forkviz.hosts.simulated.module import Load, MappedDll, dragged_in, entry_order, waiting
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.host import Answer, Strike
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind
from forkviz.windows.errors import (
    ERROR_BAD_EXE_FORMAT,
    ERROR_DLL_INIT_FAILED,
    ERROR_INVALID_HANDLE,
    ERROR_MOD_NOT_FOUND,
    ERROR_NOT_ENOUGH_MEMORY,
)

__all__ = ["ModelledLoader"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_COMMITTED, _IMAGE, _SIMULATED = State.COMMITTED, Kind.IMAGE, Source.SIMULATED
_AS_IMAGE, _INTERIM = Use.IMAGE, Use.INTERIM


class ModelledLoader(MappedImages):
    """The DLLs of a modelled child, and the child's space.  All chance is the loader's seed."""

    #: Whether, where one import fails, the others are mapped all the same, and all stays.
    _keeps_imports = False

    def __init__(self, scenario: Scenario) -> None:
        """Parent and child as *scenario* has them at the moment after CreateProcess."""
        self.bits = scenario.bits
        self.stack = scenario.stack
        self.system = scenario.loader.system
        self._scenario = scenario
        self._loader = scenario.loader
        self._parent = scenario.parent_space()
        self._names = DllNames(scenario.dlls)
        self._first = scenario.child_space()
        self._dragged_at_start = dragged_in(scenario.dlls)
        links = [dll for dll in scenario.dlls if dll.kind is DllKind.LINK]
        self._enter_at_start = entry_order([*links, *self._dragged_at_start])
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
        self._some_wait = False
        self._modules: dict[str, MappedDll] = {}
        self._by_base: dict[int, MappedDll] = {}
        for kind in (DllKind.SELF, DllKind.LINK):
            for dll in self._scenario.dlls:
                if dll.kind is kind:
                    self._link(dll)
        for dll in self._dragged_at_start:
            if dll.key not in self._broken:
                self._map(dll, self._wanted(dll), Use.IMAGE, Source.SIMULATED)

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
        dll = self._names.get(name)
        module = self._modules.get(dll.key) if dll else None
        return module.base if module else 0

    def attached_at_start(self) -> tuple[Attached, ...]:
        """The linked DLLs and what they dragged in, as their entry points ran."""
        return tuple(
            [
                Attached(dll.name, self._modules[dll.key].base)
                for dll in self._enter_at_start
                if dll.key in self._modules
            ]
        )

    def load(self, name: str, *, resolve: bool) -> Answer:
        """LoadLibrary, or LoadLibraryEx(DONT_RESOLVE_DLL_REFERENCES) without *resolve*."""
        dll = self._names.get(name)
        if dll is None:
            return Answer(0, ERROR_MOD_NOT_FOUND)
        if dll.key in self._broken:
            return Answer(0, ERROR_BAD_EXE_FORMAT)
        known = self._modules.get(dll.key)
        if known is None:
            return self._load(dll, resolve)
        known.references += 1
        load = Load(ready=self._waiting(known) if resolve else [])
        error = self._attach(load)
        if error:
            delta = Delta(self._let_go(known), load.added)
            return Answer(0, error, delta, load.told(self._by_base))
        old, new = self._promote(known, resolve)
        delta = Delta(old, (*new, *load.added))
        return Answer(known.base, 0, delta, load.told(self._by_base))

    def free(self, handle: int) -> Answer:
        """FreeLibrary."""
        module = self._by_base.get(handle)
        if module is None:
            return Answer(0, ERROR_INVALID_HANDLE)
        return Answer(1, 0, Delta(self._let_go(module)))

    # -- how it does it --------------------------------------------------------------------------

    def _link(self, dll: Dll) -> None:
        """A linked DLL, mapped before the program runs: at the parent's place, if it can be."""
        wanted = dll.base if dll.child_base is None else dll.child_base
        if self._loader.aslr is Aslr.PROCESS and dll.dynamic_base:
            wanted = self._wanted(dll)
        self._map(dll, wanted, Use.IMAGE, Source.DERIVED)

    def _load(self, dll: Dll, resolve: bool) -> Answer:
        """Map *dll*, which is not loaded, and, with *resolve*, what it imports; run what came.

        Where it can't be, nothing stays mapped.  Depth first, on a stack of its own: a chain of
        imports may be longer than Python's.
        """
        load = Load()
        use = _AS_IMAGE if resolve else _INTERIM
        module = self._map(dll, self._wanted(dll), use, _SIMULATED)
        if module is None:
            return Answer(0, ERROR_NOT_ENOUGH_MEMORY)
        load.new.append(module)
        error = self._bring(module, load) if resolve else 0
        if error and self._keeps_imports:
            for one in load.ready:
                one.waits = True
            self._some_wait = bool(load.ready) or self._some_wait
            return Answer(0, error, Delta((), load.added))
        if resolve:
            error = error or self._attach(load)
        if error:
            self._undo(load)
            delta = Delta(added=tuple(sorted(load.taken)))
            return Answer(0, error, delta, load.told(self._by_base))
        return Answer(module.base, 0, Delta((), load.added), load.told(self._by_base))

    def _bring(self, module: MappedDll, load: Load) -> int:
        """Map what *module* imports and drags in; the error of what can't be, 0 without one."""
        stack = [(module, iter(module.dll.imports))]
        going_on = {module.dll.key}
        failed: list[MappedDll] = []
        while stack:
            holder, imports = stack[-1]
            name = next(imports, None)
            if name is None:
                stack.pop()
                going_on.remove(holder.dll.key)
                if not self._drag(holder):
                    failed.append(holder)
                if not any(holder is one for one in failed):
                    load.ready.append(holder)
                elif not self._keeps_imports:
                    return ERROR_MOD_NOT_FOUND
                else:
                    load.lose(holder)
                    self._forget(holder)
                    failed += [importer for importer, _ in stack[-1:]]
                continue
            imported = self._imported(name)
            if imported is None:
                continue  # Windows' own: there already, and not in the list
            held = self._modules.get(imported.key)
            if imported.key in going_on:
                pass  # a circle of imports does not count for itself
            elif held is not None:
                held.references += 1
                load.counted.append(held)
                load.ready += self._waiting(held)
            elif imported.key not in self._broken:
                held = self._map(imported, self._wanted(imported), _AS_IMAGE, _SIMULATED)
                if held is not None:
                    load.new.append(held)
                    stack.append((held, iter(imported.imports)))
                    going_on.add(imported.key)
            if held is not None:
                holder.holds.append(held)
            elif self._keeps_imports:
                failed.append(holder)
            else:
                return ERROR_MOD_NOT_FOUND
        return ERROR_MOD_NOT_FOUND if failed else 0

    def _imported(self, name: str) -> Dll | None:
        """Whom an import means: the first mapped of that file name, else the first that there is.

        Windows' loader knows modules by their file names; which file it would find by its search
        path, a scenario does not say.
        """
        same = self._names.of_file(name)
        if len(same) > 1:
            mapped = (self._modules[key].dll for key in self._modules)
            return next((dll for dll in mapped if dll in same), same[0])
        return same[0] if same else None

    def _waiting(self, module: MappedDll) -> list[MappedDll]:
        """Whose entry points have still to run, of *module* and what it holds.

        That takes a walk through all that it imports, at each import of it: only where some wait.
        """
        return waiting(module) if self._some_wait else []

    def _drag(self, holder: MappedDll) -> bool:
        """Let the foreign DLLs come that *holder* drags in; whether they could."""
        for fault in self._dragging.get(holder.dll.key, ()):
            found = self._strike(fault, fit=self._for_foreign, must=True)
            if not found:
                return False
            holder.dragged += [region for hit in found for region in hit.delta.added]
        return True

    def _attach(self, load: Load) -> int:
        """Run the entry points of what was brought; the error where one says no, 0 else."""
        if not (self._allocating or self._some_wait):
            load.attached = load.ready  # none can say no
            return 0
        # One that waited, and that several import, is there several times.
        for module in dict.fromkeys(load.ready) if self._some_wait else load.ready:
            load.attached.append(module)
            for fault in self._allocating.get(module.dll.key, ()):
                found = self._strike(fault)
                if not found:
                    return ERROR_DLL_INIT_FAILED
                load.taken += [region for hit in found for region in hit.delta.added]
            module.waits = False
        return 0

    def _strike(
        self, fault: Fault, *, fit: Callable[[int], int | None] | None = None, must: bool = False
    ) -> tuple[Strike, ...]:
        return strike(fault, self._child, self._is_free, fit or self._fit, must=must)

    def _undo(self, load: Load) -> None:
        """Take back a load that came to nothing half-way; what entry points took stays taken."""
        for module in load.counted:
            module.references -= 1
        for module in load.new:
            self._drop(module)
