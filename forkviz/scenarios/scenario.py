"""Scenario: everything that a simulated fork needs, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from forkviz.core.address import PAGE, USER_LOW, USER_TOP, hex_, page_ceil
from forkviz.core.displayed import Displayed
from forkviz.core.provenance import NOWHERE, Origin
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.core.text import quoted
from forkviz.errors import BadScenario, Overlap
from forkviz.machine.dll import CYGWIN_DLLS, Dll, DllKind
from forkviz.machine.dlls.names import DllNames, told_apart
from forkviz.machine.policy import DEFAULT_POLICY
from forkviz.scenarios.windows import NEEDS_DLL, Aslr, Fault, Loader

if TYPE_CHECKING:
    from forkviz.core.caveats.caveat import Caveat

__all__ = ["Scenario", "place_in_parent"]


@dataclass(frozen=True, slots=True)
class Scenario(Displayed):
    """A parent about to fork, and its child at the moment after CreateProcess.

    bits: 32 or 64.  policy: the name of one.  dlls: the parent's list, in the order in which it
    was loaded, with the runtime and the executable after the linked ones.  forks: how often this
    parent has forked before; *dlls* is in the order that the last fork left.
    parent: what the parent holds beside them.  child: what the child holds beside the
    linked DLLs.  loader: the Windows that it happens under.  faults: what goes wrong besides.
    notes: where it comes from and what was assumed, in sentences.  stack: base of the parent's
    region that is the forking thread's stack, None where it is not known.
    caveats: what the sources could not tell.  conflicts: where they contradict each other, and
    which was believed.
    parent_origin, child_origin: the files that regions were read from.

    Raises BadScenario where it contradicts itself.
    """

    title: str
    bits: int
    dlls: tuple[Dll, ...]
    policy: str = DEFAULT_POLICY
    parent: tuple[Region, ...] = ()
    child: tuple[Region, ...] = ()
    notes: tuple[str, ...] = ()
    loader: Loader = field(default_factory=Loader)
    faults: tuple[Fault, ...] = ()
    stack: int | None = None
    caveats: tuple[Caveat, ...] = ()
    conflicts: tuple[str, ...] = ()
    parent_origin: Origin = NOWHERE
    child_origin: Origin = NOWHERE
    forks: int = 0

    def __post_init__(self) -> None:
        if self.bits not in USER_TOP:
            raise BadScenario(f"bits = {self.bits}", hint="an address has 32 or 64 bits")
        dlls = told_apart(self.dlls)
        # A frozen value has no other way to bring its fields into their one form.
        object.__setattr__(self, "dlls", dlls if self.forks else as_attached(dlls))
        for dll in self.dlls:
            self._check(dll)
        if self.forks < 0:
            raise BadScenario(f"forks = {self.forks}", hint="how often the parent has forked")
        if self.loader.entropy is not None and not 0 <= self.loader.entropy <= self.bits:
            raise BadScenario(
                f"[loader]: entropy = {self.loader.entropy}",
                hint=f"how many bits of a base ASLR draws: 0 to {self.bits}",
            )
        names = DllNames(self.dlls)
        for fault in self.faults:
            self._check_fault(fault, names)
        object.__setattr__(self, "faults", tuple(_named(fault, names) for fault in self.faults))
        if self.stack is not None and all(self.stack != region.base for region in self.parent):
            raise BadScenario(
                f"[parent]: no region begins at stack = {hex_(self.stack)}",
                hint="the base of the forking thread's stack, which is in [parent] occupied",
            )
        for role in ("parent", "child"):
            object.__setattr__(self, role, tuple(_whole_pages(getattr(self, role), role)))
        try:
            self.parent_space()
            self.child_space()
        except Overlap as overlap:
            raise BadScenario(
                f"two regions of one process overlap: {overlap}",
                hint="give each its own place, or leave out a base to have the DLL placed",
            ) from None

    def __repr__(self) -> str:
        return f"<Scenario {quoted(self.title)}, {len(self.dlls)} DLLs, {self.policy}>"

    def _check(self, dll: Dll) -> None:
        if not dll.name:
            raise BadScenario("a DLL has no name", hint="the name of its file, such as a.dll")
        top = USER_TOP[self.bits]
        if not 0 < dll.size <= top:
            raise BadScenario(f"{dll.name}: size = {dll.size}", hint="SizeOfImage, in bytes")
        bounds = (0, dll.data, dll.data_end, dll.bss, dll.bss_end, dll.size)
        known = [bound for bound in bounds if bound is not None]
        if known != sorted(known):
            raise BadScenario(
                f"{dll.name}: data and bss are not one after the other inside it",
                hint="data, data_end, bss, bss_end: counted from its base, and not beyond its size",
            )
        places = [("base", dll.base), ("preferred", dll.preferred)]
        if dll.child_base is not None:
            places.append(("child_base", dll.child_base))
        for what, base in places:
            if not 0 <= base < 1 << self.bits:
                raise BadScenario(
                    f"{dll.name}: {what} = {hex_(base)} is not an address",
                    hint=f"an address has {self.bits} bits",
                )
            if base % PAGE:
                raise BadScenario(
                    f"{dll.name}: {what} = {hex_(base)} is not the start of a page",
                    hint="an image starts on a page, and on Windows on a 64 KiB slot",
                )
        if not USER_LOW <= dll.base <= top - page_ceil(dll.size):
            raise BadScenario(
                f"{dll.name}: base = {hex_(dll.base)} is outside the user range",
                hint=f"{hex_(USER_LOW)} to {hex_(top)} for {self.bits} bits",
            )

    def _check_fault(self, fault: Fault, names: DllNames) -> None:
        where = f"[[fault]] {fault.kind}"
        if fault.dll and fault.dll not in names:
            try:
                names.one(fault.dll)
            except BadScenario as error:
                raise BadScenario(f"{where}: {error.what}", hint=error.hint) from None
        if fault.kind in NEEDS_DLL and not fault.dll:
            raise BadScenario(f"{where}: dll is missing", hint="which DLL is it about?")
        if not 0 < fault.size <= USER_TOP[self.bits]:
            raise BadScenario(f"{where}: size = {fault.size}", hint="bytes")
        start = fault.start
        if start is not None and (not 0 <= start < USER_TOP[self.bits] or start % PAGE):
            raise BadScenario(f"{where}: start = {hex_(start)} is not a page of the user range")
        if not 0 <= fault.exit_code < 1 << 32:
            raise BadScenario(f"{where}: exit_code = {fault.exit_code}", hint="32 bits")
        if fault.attempt < 0:
            raise BadScenario(
                f"{where}: attempt = {fault.attempt}", hint="1 or more; 0 for every child"
            )

    def listed(self) -> tuple[Dll, ...]:
        """The DLLs as the fork sees their mapped headers.

        Where ASLR rewrites the header of an image that it moves, the preferred base that one reads
        there is the one that it was given, and the move does not show.
        """
        loader = self.loader
        if loader.aslr is Aslr.NONE or not loader.rewrites_header:
            return self.dlls
        return tuple(
            replace(dll, preferred=dll.base) if dll.dynamic_base else dll for dll in self.dlls
        )

    def without_program(self) -> Scenario:
        """The same with the runtime and the executable as plain regions of both processes.

        For processes that have another runtime, and are another program: no check looks at them.
        """
        own = tuple(dll for dll in self.dlls if dll.kind is DllKind.SELF)
        if not own and all(_plain(region) == region for region in (*self.parent, *self.child)):
            return self
        here = self._images(own)
        there = self._images(
            replace(dll, base=dll.base if dll.child_base is None else dll.child_base) for dll in own
        )
        child = self.child_space()
        fits = [region for region in there if child.is_free(region.start, region.end)]
        return replace(
            self,
            dlls=tuple(dll for dll in self.dlls if dll.kind is not DllKind.SELF),
            parent=tuple(sorted(map(_plain, (*self.parent, *here)))),
            child=tuple(sorted(map(_plain, (*self.child, *fits)))),
        )

    def loads(self) -> tuple[Dll, ...]:
        """The dlopened DLLs, in the parent's order."""
        return tuple(dll for dll in self.dlls if dll.kind is DllKind.LOAD)

    def dll(self, name: str) -> Dll:
        """The DLL called *name*; raises BadScenario if there is none, or more than one."""
        return DllNames(self.dlls).one(name)

    def parent_space(self) -> AddressSpace:
        """The parent's address space: its regions, and each DLL at its base."""
        return AddressSpace(self.bits, [*self.parent, *self._images(self.dlls)])

    @staticmethod
    def _images(dlls: Iterable[Dll]) -> list[Region]:
        return [
            Region(
                dll.base,
                page_ceil(dll.end),
                State.COMMITTED,
                Kind.IMAGE,
                dll.base,
                "",
                dll.path or dll.name,
                Use.IMAGE,
                dll.source,
                dll.line or 0,
            )
            for dll in dlls
        ]

    def child_space(self) -> AddressSpace:
        """The child's address space without the linked DLLs, which the loader places."""
        return AddressSpace(self.bits, self.child)


def _plain(region: Region) -> Region:
    """*region*; an image of the runtime or of an executable as memory that is merely held."""
    from forkviz.machine.protocol.program import is_program  # with it comes the whole protocol

    program = region.use is Use.IMAGE and is_program(region.name)
    return region._replace(kind=Kind.PRIVATE) if program else region


def as_attached(dlls: Iterable[Dll]) -> tuple[Dll, ...]:
    """*dlls* as the runtime appends them: the linked ones, itself, the executable, dlopened ones.

    Source: ``dll_list::init``; those of each kind keep their order.
    """
    listed = tuple(dlls)
    if not any(dll.kind is DllKind.SELF for dll in listed):
        return listed
    return tuple(sorted(listed, key=_turn))


def _turn(dll: Dll) -> int:
    if dll.kind is DllKind.SELF:
        return 1 if dll.file_key in CYGWIN_DLLS else 2
    return 0 if dll.kind is DllKind.LINK else 3


def _named(fault: Fault, names: DllNames) -> Fault:
    """*fault* by the name that its DLL goes by."""
    dll = names.get(fault.dll) if fault.dll else None
    return replace(fault, dll=dll.name) if dll and dll.key != fault.dll.lower() else fault


def _whole_pages(regions: Iterable[Region], role: str) -> Iterator[Region]:
    """*regions* as a file gives them back: to the end of the last page, each with its base."""
    for region in regions:
        if region.start < 0 or region.start % PAGE:
            raise BadScenario(
                f"[{role}]: start = {hex_(region.start)} is not the start of a page",
                hint="addresses of regions end in 000",
            )
        yield region._replace(end=page_ceil(region.end), allocation=region.base)


def place_in_parent(
    bits: int, parent: tuple[Region, ...], wanted: list[tuple[str, int, int, int | None]]
) -> list[int]:
    """Bases for DLLs that have none in a scenario file, as the loader model chooses them.

    wanted: (name, preferred, size, base or None), in load order.  Those that have a base keep it.
    Raises BadScenario where there is not enough room.
    """
    try:
        space = AddressSpace(bits, parent)
    except Overlap as overlap:
        raise BadScenario(f"two regions of the parent overlap: {overlap}") from None
    for name, _, size, base in wanted:
        if base is not None and size > 0:
            _put(space, name, base, size)
    bases = []
    for name, preferred, size, base in wanted:
        if base is None:
            end = preferred + page_ceil(size)
            fits = USER_LOW <= preferred and end <= space.top and space.is_free(preferred, end)
            base = preferred if fits else space.lowest_fit(page_ceil(size))
            if base is None:
                raise BadScenario(f"no room for {name} in the parent", hint="give it a base")
            _put(space, name, base, size)
        bases.append(base)
    return bases


def _put(space: AddressSpace, name: str, base: int, size: int) -> None:
    image = Region(base, page_ceil(base + size), State.COMMITTED, Kind.IMAGE, base, "", name)
    try:
        space.add(image)
    except Overlap as overlap:
        raise BadScenario(f"two regions of the parent overlap: {overlap}") from None
