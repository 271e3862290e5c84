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

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Source, State, Use, made
from forkviz.hosts.simulated.faults import strike
from forkviz.hosts.simulated.images import MappedImages
from forkviz.hosts.simulated.module import DllFile, Load, MappedDll, waiting
from forkviz.hosts.simulated.prepared import linked_of, prepared
from forkviz.machine.dlls.attached import Attached
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

if TYPE_CHECKING:
    from random import Random

__all__ = ["ModelledLoader"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_COMMITTED, _IMAGE, _SIMULATED = State.COMMITTED, Kind.IMAGE, Source.SIMULATED
_AS_IMAGE, _INTERIM = Use.IMAGE, Use.INTERIM
_NO_ASLR, _PROCESS = Aslr.NONE, Aslr.PROCESS


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
        self._ready = ready = prepared(scenario)
        self._parent = ready.parent.snapshot()
        self._names = ready.names
        self._first = ready.child
        self._begin(1)

    def _begin(self, attempt: int) -> None:
        """A child as CreateProcess leaves it."""
        self._attempt = attempt
        self._draws: Random | None = None
        faults = self._scenario.faults
        self._faults = [f for f in faults if f.concerns(attempt)] if faults else []
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
        for file in self._linked():
            self._link(file)
        for file in self._ready.dragged:
            if file.key not in self._broken:
                self._map(file, self._wanted(file.dll), Use.IMAGE, Source.SIMULATED)

    def _linked(self) -> Iterable[DllFile]:
        """What the loader maps before the program runs, in that order."""
        if self._scenario is self._ready.scenario:
            return self._ready.linked
        return map(DllFile, linked_of(self._scenario.dlls))  # of a child that began otherwise

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
        file = self._file(name)
        module = self._modules.get(file.key) if file else None
        return module.base if module else 0

    def attached_at_start(self) -> tuple[Attached, ...]:
        """The linked DLLs and what they dragged in, as their entry points ran."""
        return tuple(
            [
                Attached(file.dll.name, self._modules[file.key].base)
                for file in self._ready.entering
                if file.key in self._modules
            ]
        )

    def load(self, name: str, *, resolve: bool) -> Answer:
        """LoadLibrary, or LoadLibraryEx(DONT_RESOLVE_DLL_REFERENCES) without *resolve*."""
        file = self._ready.files.get(name) or self._file(name)
        if file is None:
            return Answer(0, ERROR_MOD_NOT_FOUND)
        if self._broken and file.key in self._broken:
            return Answer(0, ERROR_BAD_EXE_FORMAT)
        known = self._modules.get(file.key)
        if known is None:
            return self._load(file, resolve)
        known.references += 1
        if not (resolve and self._some_wait):
            # No entry point runs.
            change = made(Delta, self._promote(known, resolve))
            return made(Answer, (known.base, 0, change, ()))
        load = Load(ready=self._waiting(known))
        error = self._attach(load)
        if error:
            delta = Delta(self._let_go(known), load.added)
            return Answer(0, error, delta, load.told(self._by_base))
        old, new = self._promote(known, resolve)
        return Answer(known.base, 0, Delta(old, (*new, *load.added)), load.told(self._by_base))

    def free(self, handle: int) -> Answer:
        """FreeLibrary."""
        module = self._by_base.get(handle)
        if module is None:
            return Answer(0, ERROR_INVALID_HANDLE)
        return made(Answer, (1, 0, made(Delta, (self._let_go(module), ())), ()))

    # -- how it does it --------------------------------------------------------------------------

    def _file(self, name: str) -> DllFile | None:
        """The file of the DLL that *name* means."""
        found = self._ready.files.get(name)
        if found is None:
            dll = self._names.get(name)
            found = None if dll is None else self._ready.files[dll.name]
        return found

    def _link(self, file: DllFile) -> None:
        """A linked DLL, mapped before the program runs: at the parent's place, if it can be."""
        dll = file.dll
        wanted = dll.base if dll.child_base is None else dll.child_base
        if self._loader.aslr is _PROCESS and dll.dynamic_base:
            wanted = self._wanted(dll)
        self._map(file, wanted, Use.IMAGE, Source.DERIVED)

    def _load(self, file: DllFile, resolve: bool) -> Answer:
        """Map *file*, which is not loaded, and, with *resolve*, what it imports; run what came.

        Where it can't be, nothing stays mapped.  Depth first, on a stack of its own: a chain of
        imports may be longer than Python's.
        """
        dll = file.dll
        wanted = dll.preferred if self._loader.aslr is _NO_ASLR else self._wanted(dll)
        module = self._map(file, wanted, _AS_IMAGE if resolve else _INTERIM, _SIMULATED)
        if module is None:
            return Answer(0, ERROR_NOT_ENOUGH_MEMORY)
        region = module.region
        if not resolve:
            return made(Answer, (region[0], 0, made(Delta, ((), (region,))), ()))
        if self._counts_imports(module):
            attached = (made(Attached, (dll.name, region[0], True)),) if file.called else ()
            return made(Answer, (region[0], 0, made(Delta, ((), (region,))), attached))
        load = Load()
        load.new.append(module)
        error = self._bring(module, load)
        if error and self._keeps_imports:
            for one in load.ready:
                one.waits = True
            self._some_wait = bool(load.ready) or self._some_wait
            return Answer(0, error, Delta((), load.added))
        error = error or self._attach(load)
        if error:
            self._undo(load)
            delta = Delta(added=tuple(sorted(load.taken)))
            return Answer(0, error, delta, load.told(self._by_base))
        change = made(Delta, ((), load.added))
        return made(Answer, (module.base, 0, change, load.told(self._by_base)))

    def _counts_imports(self, module: MappedDll) -> bool:
        """Hold what *module* imports if all of it is there, and nothing else is to come or to be
        run, as a rule; whether it is so."""
        if self._dragging or self._allocating or self._some_wait:
            return False
        needs = self._needed_by(module.file)
        if not needs:
            return True
        modules = self._modules
        held = []
        for same in needs:
            one = modules.get(same[0].key) if len(same) == 1 else None
            if one is None or one is module:
                return False
            held.append(one)
        for one in held:
            one.references += 1
        module.holds = held
        return True

    def _bring(self, module: MappedDll, load: Load) -> int:
        """Map what *module* imports and drags in; the error of what can't be, 0 without one."""
        stack = [self._holding(module)]
        going_on = {module.key}
        failed: list[MappedDll] = []
        while stack:
            holder, imports, holds = stack[-1]
            same = next(imports, None)
            if same is None:
                stack.pop()
                going_on.remove(holder.key)
                if self._dragging and not self._drag(holder):
                    failed.append(holder)
                if not (failed and any(holder is one for one in failed)):
                    load.ready.append(holder)
                elif not self._keeps_imports:
                    return ERROR_MOD_NOT_FOUND
                else:
                    load.lose(holder)
                    self._forget(holder)
                    failed += [importer for importer, _, _ in stack[-1:]]
                continue
            imported = same[0] if len(same) == 1 else self._first_of(same)
            held = self._modules.get(imported.key)
            if imported.key in going_on:
                pass  # a circle of imports does not count for itself
            elif held is not None:
                held.references += 1
                load.counted.append(held)
                load.ready += self._waiting(held)
            elif imported.key not in self._broken:
                wanted = self._wanted(imported.dll)
                held = self._map(imported, wanted, _AS_IMAGE, _SIMULATED)
                if held is not None:
                    load.new.append(held)
                    stack.append(self._holding(held))
                    going_on.add(imported.key)
            if held is not None:
                holds.append(held)
            elif self._keeps_imports:
                failed.append(holder)
            else:
                return ERROR_MOD_NOT_FOUND
        return ERROR_MOD_NOT_FOUND if failed else 0

    def _holding(
        self, module: MappedDll
    ) -> tuple[MappedDll, Iterator[Sequence[DllFile]], list[MappedDll]]:
        """*module*, whose imports are looked at: what is left of them, and what it holds so far."""
        holds: list[MappedDll] = []
        module.holds = holds
        return module, iter(self._needed_by(module.file)), holds

    def _needed_by(self, file: DllFile) -> tuple[Sequence[DllFile], ...]:
        """For each import of *file* that is in the list, those of its file name; in table order.

        What is not in the list is Windows' own, and there already.
        """
        known = file.needs
        if known is None:
            files = self._ready.files
            found = map(self._names.of_file, file.dll.imports)
            known = tuple([tuple([files[dll.name] for dll in same]) for same in found if same])
            file.needs = known
        return known

    def _first_of(self, same: Sequence[DllFile]) -> DllFile:
        """Whom an import means: the first mapped of that file name, else the first that there is.

        Windows' loader knows modules by their file names; which file it would find by its search
        path, a scenario does not say.
        """
        mapped = (module.file.dll for module in self._modules.values())
        found = (file for dll in mapped for file in same if file.dll == dll)
        return next(found, same[0])

    def _waiting(self, module: MappedDll) -> list[MappedDll]:
        """Whose entry points have still to run, of *module* and what it holds.

        That takes a walk through all that it imports, at each import of it: only where some wait.
        """
        return waiting(module) if self._some_wait else []

    def _drag(self, holder: MappedDll) -> bool:
        """Let the foreign DLLs come that *holder* drags in; whether they could."""
        for fault in self._dragging.get(holder.key, ()):
            found = self._strike(fault, fit=self._for_foreign, must=True)
            if not found:
                return False
            came = [region for hit in found for region in hit.delta.added]
            holder.dragged = (*holder.dragged, *came)
        return True

    def _attach(self, load: Load) -> int:
        """Run the entry points of what was brought; the error where one says no, 0 else."""
        if not (self._allocating or self._some_wait):
            load.attached = load.ready  # none can say no
            return 0
        # One that waited, and that several import, is there several times.
        for module in dict.fromkeys(load.ready) if self._some_wait else load.ready:
            load.attached.append(module)
            for fault in self._allocating.get(module.key, ()):
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
