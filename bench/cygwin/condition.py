"""Condition: what is done on purpose to a real Cygwin, and what the model is made to know of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from bench.cygwin.programs import Program
from forkviz.core.address import SLOT
from forkviz.core.captures.capture import Process
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.system import System
from forkviz.rebase.rebased import rebased
from forkviz.scenarios.scenario import Scenario

__all__ = ["Condition", "modelled", "prepared", "told"]


@dataclass(frozen=True, slots=True)
class Condition:
    """kind: the kind of thing that is done.  what: which one of it.  program: what forks.

    first_process: whether it is the first Cygwin process of its session.  takes: the name of a DLL
    whose place is taken in the child, or what chooses a place.  moved: DLLs whose file the child
    finds linked for another base, by their file names.  imports: what the file that the child
    finds imports besides, by its file name.  runtime_at: the base of the runtime in all of the
    Cygwin, None for its own.  copied: whether it needs a Cygwin of its own, which it changes.
    """

    kind: str
    what: str
    program: Program
    first_process: bool = False
    takes: str | Callable[[Process], int] = ""
    moved: tuple[tuple[str, int], ...] = ()
    imports: tuple[tuple[str, str], ...] = ()
    runtime_at: int | None = None
    copied: bool = False

    @property
    def name(self) -> str:
        """Of the condition, for a person."""
        return f"{self.program.name}: {self.what}"


def prepared(condition: Condition, root: Path, folder: Path, closing: ExitStack) -> Path:
    """The Cygwin to run *condition* in: *root*, or a copy of it in *folder*, of links."""
    if not condition.copied:
        return root
    copy = folder / "cygwin"
    shutil.copytree(root, copy, copy_function=_linked, symlinks=True)
    closing.callback(shutil.rmtree, copy, ignore_errors=True)
    # What is changed is no link: the original is left alone.
    changed = (*condition.moved, *condition.imports)
    for name in {"cygwin1.dll", *(name for name, _ in changed)} - {"first.dll"}:
        file = copy / "bin" / name
        data = file.read_bytes()
        file.unlink()
        base = condition.runtime_at if name == "cygwin1.dll" else None
        file.write_bytes(data if base is None else rebased(data, base))
        file.chmod(0o755)
    return copy


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


# -- what the model knows -------------------------------------------------------------------------


def told(plan: Scenario, condition: Condition, taken: int | None) -> Scenario:
    """*plan*, made of the capture, with what was done on purpose and no map shows.

    That the system is Wine; what was taken at *taken* where that is no DLL's place (a log names
    those); the linked file that was replaced, as the child finds it.
    """
    plan = replace(plan, loader=replace(plan.loader, system=System.WINE))
    if taken is not None and not isinstance(condition.takes, str):
        plan = replace(plan, child=tuple(sorted((*_without(plan, taken), _occupant(taken)))))
    moved, more = dict(condition.moved), dict(condition.imports)
    dlls = tuple(_as_it_was(dll, moved) for dll in plan.dlls)
    dlls = tuple(
        replace(dll, imports=(*dll.imports, more[dll.key]))
        if dll.key in more and more[dll.key] not in dll.imports
        else dll
        for dll in dlls
    )
    return replace(plan, dlls=dlls)


def _as_it_was(dll: Dll, moved: dict[str, int]) -> Dll:
    """*dll* as the parent loaded it; its header was read from the file that came later."""
    if dll.key not in moved:
        return dll
    linked = dll.kind is not DllKind.LOAD
    return replace(dll, preferred=dll.base, child_base=moved[dll.key] if linked else None)


def _occupant(taken: int) -> Region:
    return Region(
        taken, taken + SLOT, State.RESERVED, Kind.PRIVATE, taken, "", "in the way", Use.INJECTED,
        Source.ASSUMED,
    )  # fmt: skip


def _without(plan: Scenario, taken: int) -> list[Region]:
    """The child's regions without what the occupant kept from being there.

    A child that was not seen is assumed to have what its parent has.
    """
    space = AddressSpace(plan.bits, plan.child)
    gone = {region.base for region in space.overlapping(taken, taken + SLOT)}
    return [region for region in plan.child if region.base not in gone]


class _Replaced(SimulatedHost):
    """A host for whose child the files of some dlopened DLLs prefer another base."""

    def __init__(self, scenario: Scenario, moved: dict[str, int]) -> None:
        self._moved = moved
        super().__init__(scenario)

    def _wanted(self, dll: Dll) -> int:
        return self._moved.get(dll.key, super()._wanted(dll))


def modelled(condition: Condition, plan: Scenario) -> SimulatedHost:
    """The modelled Windows under *condition*."""
    linked = {dll.key for dll in plan.dlls if dll.child_base is not None}
    return _Replaced(plan, {k: at for k, at in condition.moved if k not in linked})
