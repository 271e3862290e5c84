"""module: what the modelled loader knows of files, of a child's DLLs, and of a load while it goes
on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forkviz.core.address import page_ceil
from forkviz.core.region import Region
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.dlls.names import DllNames

__all__ = ["DllFile", "Load", "MappedDll", "dragged_in", "entry_order", "waiting"]


class DllFile:
    """The file of a DLL of the list, as the loader knows it; no child changes it.

    key: of its DLL.  size: of the image, in whole pages.  called: whether its entry point calls the
    runtime.  needs: for each import that is in the list, whom it may mean, in table order; None
    until a load has asked for it.
    """

    __slots__ = ("called", "dll", "key", "needs", "size")

    def __init__(self, dll: Dll) -> None:
        self.dll = dll
        self.key = dll.key
        self.size = page_ceil(dll.size)
        self.called = dll.kind is not DllKind.NATIVE
        self.needs: tuple[Sequence[DllFile], ...] | None = None


class MappedDll:
    """A mapped DLL: its key, its region, how often it was asked for, what it holds in turn, the
    foreign DLLs that it dragged in, and whether its entry point has still to run."""

    __slots__ = ("dragged", "file", "holds", "key", "references", "region", "waits")

    def __init__(self, file: DllFile, region: Region) -> None:
        self.file = file
        self.key = file.key
        self.region = region
        self.references = 1
        # Most hold nothing, and drag nothing in.
        self.holds: Sequence[MappedDll] = ()
        self.dragged: Sequence[Region] = ()
        self.waits = False

    @property
    def base(self) -> int:
        """Where the child has it."""
        return self.region.start


class Load:
    """What one load has done so far: what it mapped, whom it counted, in which order the entry
    points are to run, which ones did, and what they took."""

    __slots__ = ("attached", "counted", "new", "ready", "taken")

    def __init__(self, ready: list[MappedDll] | None = None) -> None:
        self.new: list[MappedDll] = []
        self.counted: list[MappedDll] = []
        self.ready: list[MappedDll] = [] if ready is None else ready
        self.attached: list[MappedDll] = []
        self.taken: list[Region] = []

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
        found = [(one, one.region[0]) for one in self.attached if one.file.called]
        return tuple(
            [Attached(one.file.dll.name, base, by_base.get(base) is one) for one, base in found]
        )

    def lose(self, module: MappedDll) -> None:
        """A module is no longer known, but it stays where it is, with what it dragged in."""
        self.new = [one for one in self.new if one is not module]
        self.taken += [module.region, *module.dragged]
        module.dragged = ()


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
