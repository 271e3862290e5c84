"""Draft: a scenario in the making, in which no two things of one process overlap."""

from __future__ import annotations

import random
from dataclasses import replace

from forkviz.core.address import PAGE, SLOT, page_ceil
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll, DllKind
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, Loader, Placement
from forkviz.study.setting import Setting

__all__ = ["Draft"]

#: How often a free place is sought by chance, before the lowest one is taken.
TRIES = 64
#: Slots of the largest thing that crowds a child.
LARGEST_GUEST = 4


class Draft:
    """What a shape draws, piece by piece.

    rng: the only source of chance.  bits: 32 or 64.  low, high: the part of the address space in
    which places are drawn.  loader: of the scenario; it also places what ``loaded`` adds.
    fixed: what is not left to chance.  It is drawn all the same, so that two settings differ in
    what they fix, and as little as may be in what follows.
    """

    def __init__(
        self, rng: random.Random, bits: int, low: int, high: int, fixed: Setting | None = None
    ) -> None:
        self.rng = rng
        self.fixed = Setting() if fixed is None else fixed
        self.bits = bits
        self.low = low
        self.high = high
        self.loader = Loader()
        self.dlls: list[Dll] = []
        self.faults: list[Fault] = []
        self._parent: list[Region] = []
        self._child: list[Region] = []
        self._in_parent = AddressSpace(bits)
        self._in_child = AddressSpace(bits)
        self._closed: set[str] = set()

    # -- drawing ---------------------------------------------------------------------------------

    def count(self, least: int, most: int) -> int:
        """How many DLLs the parent loads."""
        drawn = self.rng.randint(least, most)
        return drawn if self.fixed.dlls is None else self.fixed.dlls

    def size(self, least: int, most: int) -> int:
        """Bytes of an image: mostly whole pages, as linkers make them, in one of eight not."""
        drawn = self.rng.randint(max(least // PAGE, 1), most // PAGE) * PAGE
        if self.rng.random() < 0.125:
            drawn -= self.rng.randrange(PAGE)
        return drawn if self.fixed.size is None else self.fixed.size

    def slot(self, size: int) -> int:
        """Any slot of the part at which *size* bytes end within it."""
        first, last = self.low // SLOT, (self.high - size) // SLOT
        return self.rng.randint(first, last) * SLOT

    def _free(self, space: AddressSpace, size: int) -> int:
        for _ in range(TRIES):
            base = self.slot(size)
            if space.is_free(base, base + page_ceil(size)):
                return base
        lowest = space.lowest_fit(page_ceil(size))
        assert lowest is not None, "a shape draws less than fits into an address space"
        return lowest

    # -- DLLs ------------------------------------------------------------------------------------

    def put(
        self, name: str, kind: DllKind, size: int, *, relocated: bool, dynamic_base: bool = False
    ) -> None:
        """A DLL at any free place of the parent; it prefers another one if *relocated*."""
        base = self._free(self._in_parent, size)
        preferred = base
        while relocated and preferred == base:
            preferred = self.slot(size)
        self._list(Dll(name, kind, preferred, size, base, dynamic_base=dynamic_base))

    def loaded(
        self,
        name: str,
        kind: DllKind,
        preferred: int,
        size: int,
        *,
        wanted: int | None = None,
        dynamic_base: bool = False,
    ) -> None:
        """A DLL where the loader puts it: at *wanted*, else *preferred*, if that is free."""
        base = preferred if wanted is None else wanted
        space, pages = self._in_parent, page_ceil(size)
        inside = space.low <= base and base + pages <= space.top
        if not (inside and space.is_free(base, base + pages)):
            base = self._elsewhere(pages)
        self._list(Dll(name, kind, preferred, size, base, dynamic_base=dynamic_base))

    def _elsewhere(self, size: int) -> int:
        """Where the loader puts an image of the parent that can't be where it should."""
        match self.loader.placement:
            case Placement.LOWEST:
                base = self._in_parent.lowest_fit(size)
            case Placement.HIGHEST:
                base = self._in_parent.highest_fit(size)
            case Placement.RANDOM:
                base = self._in_parent.random_fit(size, self.rng)
        assert base is not None, "a shape draws less than fits into an address space"
        return base

    def _list(self, dll: Dll) -> None:
        self.dlls.append(dll)
        self._in_parent.add(_region(dll.base, dll.size, dll.name, Kind.IMAGE))
        # Where the child has something there already, this is a fork that can't succeed.
        if self._in_child.is_free(dll.base, page_ceil(dll.end)):
            self._in_child.add(_region(dll.base, dll.size, dll.name, Kind.IMAGE))

    def close(self, share: float) -> None:
        """The parent has closed about *share* of its dlopened DLLs; at least one DLL stays."""
        for dll in self.dlls[:-1]:
            if dll.kind is DllKind.LOAD and self.rng.random() < share:
                self._closed.add(dll.name)

    def importing(self, counts: tuple[int, ...], *, cycles: bool = True) -> None:
        """Let each DLL import as many others as one of *counts*; without *cycles*, earlier ones."""
        names = [dll.name for dll in self.dlls]
        for i, dll in enumerate(self.dlls):
            others = names[:i] + (names[i + 1 :] if cycles else [])
            if dll.kind is DllKind.LINK:
                # What a linked DLL imports is linked, too: the loader had to have it.
                others = [d.name for d in self.dlls if d.kind is DllKind.LINK and d.name in others]
            imports = self.rng.sample(others, min(self.rng.choice(counts), len(others)))
            self.dlls[i] = replace(dll, imports=tuple(imports))

    # -- what else there is ----------------------------------------------------------------------

    def parent_has(self, start: int, size: int, name: str, use: Use = Use.UNKNOWN) -> None:
        """Something that the parent has, if its place is free there."""
        if self._in_parent.is_free(start, start + page_ceil(size)):
            self._in_parent.add(_region(start, size, name))
            self._parent.append(_region(start, size, name, use=use))

    def child_has(self, start: int, size: int, name: str, use: Use = Use.UNKNOWN) -> bool:
        """Something that the child has, if nothing needs its place; whether it has it."""
        if not self._in_child.is_free(start, start + page_ceil(size)):
            return False
        self._in_child.add(_region(start, size, name))
        self._child.append(_region(start, size, name, use=use))
        return True

    def clobber(self, size: int, name: str) -> None:
        """Something of the child's on the place of a DLL, whatever needs it."""
        base = self.rng.choice(self.dlls).base
        space = AddressSpace(self.bits, self._child)
        if space.is_free(base, base + page_ceil(size)):
            self._child.append(_region(base, size, name, use=Use.INJECTED))

    def crowd(self, percent: int) -> None:
        """Fill *percent* of the part of the child, as far as a fork leaves room in it.

        What comes has one to four slots; the places that a fork needs stay free.
        """
        slots = list(range(self.low, self.high, SLOT))
        self.rng.shuffle(slots)
        wanted = len(slots) * percent // 100
        taken = sum(not self._in_child.is_free(at, at + SLOT) for at in slots)
        # The last round fills the gaps that are too narrow for anything larger.
        for most in (LARGEST_GUEST, 1):
            for at in slots:
                count = min(self.rng.randint(1, most), wanted - taken, (self.high - at) // SLOT)
                if count > 0 and self.child_has(at, count * SLOT, f"crowd {at // SLOT}"):
                    taken += count

    def spot(self) -> int:
        """A free slot of the child at which a small thing may come to be."""
        return self._free(self._in_child, SLOT)

    def finish(self, title: str) -> Scenario:
        """The scenario."""
        kept = [dll for dll in self.dlls if dll.name not in self._closed]
        names = {dll.name for dll in kept}
        faults = tuple(fault for fault in self.faults if not fault.dll or fault.dll in names)
        return Scenario(
            title=title,
            bits=self.bits,
            dlls=tuple(kept),
            parent=tuple(sorted(self._parent)),
            child=tuple(sorted(self._child)),
            loader=self.loader,
            faults=faults,
        )


def _region(
    start: int, size: int, name: str, kind: Kind = Kind.PRIVATE, use: Use = Use.UNKNOWN
) -> Region:
    return Region(start, start + page_ceil(size), State.COMMITTED, kind, start, "", name, use)
