"""module: what the modelled loader knows of a child's DLLs, and of a load while it goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from forkviz.core.region import Region
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.dlls.names import DllNames

__all__ = ["Load", "MappedDll", "dragged_in", "entry_order", "waiting"]


@dataclass(slots=True, eq=False)
class MappedDll:
    """A mapped DLL: its region, how often it was asked for, what it holds in turn, the foreign DLLs
    that it dragged in, and whether its entry point has still to run."""

    dll: Dll
    region: Region
    references: int = 1
    holds: list[MappedDll] = field(default_factory=list)
    dragged: list[Region] = field(default_factory=list)
    waits: bool = False

    @property
    def base(self) -> int:
        """Where the child has it."""
        return self.region.start


@dataclass(slots=True)
class Load:
    """What one load has done so far: what it mapped, whom it counted, in which order the entry
    points are to run, which ones did, and what they took."""

    new: list[MappedDll] = field(default_factory=list)
    counted: list[MappedDll] = field(default_factory=list)
    ready: list[MappedDll] = field(default_factory=list)
    attached: list[MappedDll] = field(default_factory=list)
    taken: list[Region] = field(default_factory=list)

    @property
    def added(self) -> tuple[Region, ...]:
        """All that came, in order."""
        if len(self.new) == 1 and not self.taken and not self.new[0].dragged:
            return (self.new[0].region,)  # as a rule
        mapped = [region for one in self.new for region in (one.region, *one.dragged)]
        return tuple(sorted([*mapped, *self.taken]))

    def told(self, by_base: Mapping[int, MappedDll]) -> tuple[Attached, ...]:
        """Whose entry points ran in this load, which is over.  by_base: what is there now."""
        if not self.attached:
            return ()
        found = [(one, one.base) for one in self.attached]
        return tuple(
            [
                Attached(one.dll.name, base, by_base.get(base) is one)
                for one, base in found
                if one.dll.kind is not DllKind.NATIVE  # it does not call the runtime
            ]
        )

    def lose(self, module: MappedDll) -> None:
        """A module is no longer known, but it stays where it is, with what it dragged in."""
        self.new = [one for one in self.new if one is not module]
        self.taken += [module.region, *module.dragged]
        module.dragged = []


def waiting(module: MappedDll) -> list[MappedDll]:
    """Those among *module* and what it holds whose entry points have still to run, in order."""
    found: list[MappedDll] = []
    seen = set()
    stack = [(module, iter(module.holds))]
    while stack:
        holder, holds = stack[-1]
        seen.add(id(holder))
        held = next(holds, None)
        if held is None:
            stack.pop()
            if holder.waits:
                found.append(holder)
        elif id(held) not in seen:
            stack.append((held, iter(held.holds)))
    return found


def entry_order(dlls: Sequence[Dll]) -> list[Dll]:
    """*dlls* in the order in which their entry points run where the loader takes them in turn: what
    a DLL imports of them comes before it."""
    if not dlls:
        return []
    listed = DllNames(dlls)
    found: list[Dll] = []
    seen: set[str] = set()
    for first in dlls:
        if first.key in seen:
            continue
        seen.add(first.key)
        stack = [(first, iter(first.imports))]
        while stack:
            name = next(stack[-1][1], None)
            if name is None:
                found.append(stack.pop()[0])
            elif (imported := listed.imported(name)) and imported.key not in seen:
                seen.add(imported.key)
                stack.append((imported, iter(imported.imports)))
    return found


def dragged_in(dlls: Sequence[Dll]) -> list[Dll]:
    """The dlopened ones among *dlls* that a linked one imports, itself or through others, in the
    order in which the loader maps them.

    A file that was replaced under the running parent may import what it did not before.  One that
    never calls the runtime stands for a file of a test bench, whose loader maps it alone.
    """
    linked = [dll for dll in dlls if dll.kind is DllKind.LINK]
    if not linked:
        return []
    listed = DllNames(dlls)
    found: list[Dll] = []
    seen = {dll.key for dll in linked}
    stack = [iter(dll.imports) for dll in reversed(linked) if dll.registers]
    while stack:
        name = next(stack[-1], None)
        if name is None:
            stack.pop()
        elif (imported := listed.imported(name)) and imported.key not in seen:
            seen.add(imported.key)
            if imported.kind is DllKind.LOAD:
                found.append(imported)
            stack.append(iter(imported.imports))
    return found
