"""images: the images that a modelled child has mapped, and where each new one goes."""

from __future__ import annotations

from random import Random

from forkviz.core.address import page_ceil
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.module import MappedDll
from forkviz.machine.dll import Dll
from forkviz.scenarios.windows import Aslr, Loader, Placement

__all__ = ["MappedImages"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_COMMITTED, _IMAGE = State.COMMITTED, Kind.IMAGE
_AS_IMAGE, _INTERIM = Use.IMAGE, Use.INTERIM


class MappedImages:
    """The images of a child.  All chance is the loader's seed.

    _child: its space.  _modules, _by_base: the mapped DLLs, by key and by address.  _sizes: of the
    files that are not those of the parent, by key.  _attempt: which child it is.
    """

    _loader: Loader
    _attempt: int
    _child: AddressSpace
    _draws: Random | None
    _sizes: dict[str, int]
    _modules: dict[str, MappedDll]
    _by_base: dict[int, MappedDll]

    def _wanted(self, dll: Dll) -> int:
        """Where the loader tries first: the preferred base, or what ASLR drew."""
        if not dll.dynamic_base or self._loader.aslr is Aslr.NONE:
            return dll.preferred
        space = self._child
        return self._loader.aslr_base(
            dll.key, self._attempt, space.low, space.top, page_ceil(dll.size)
        )

    def _is_free(self, start: int, end: int) -> bool:
        """Whether a range is free."""
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

    def _for_foreign(self, size: int) -> int | None:
        """Where a DLL that was dragged in goes that can't be where it wants to."""
        return self._elsewhere(size)

    def _promote(
        self, module: MappedDll, resolve: bool
    ) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
        """A module that was mapped on trial and is now loaded for good changes its label: what it
        was, and what it is."""
        old = module.region
        if not resolve or old.use is not _INTERIM:
            return (), ()
        module.region = old._replace(use=_AS_IMAGE)
        self._child.remove(old.start)
        self._child.add(module.region)
        return (old,), (module.region,)

    def _map(self, dll: Dll, wanted: int, use: Use, source: Source) -> MappedDll | None:
        """Put the image at *wanted* if it is free, else elsewhere; None without a place."""
        size = page_ceil(self._sizes.get(dll.key, dll.size))
        base = wanted if self._is_free(wanted, wanted + size) else self._elsewhere(size)
        if base is None:
            return None
        region = Region(base, base + size, _COMMITTED, _IMAGE, base, "", dll.name, use, source)
        self._child.add(region)
        module = MappedDll(dll, region)
        self._modules[dll.key] = module
        self._by_base[base] = module
        return module

    def _forget(self, module: MappedDll) -> None:
        del self._modules[module.dll.key]
        del self._by_base[module.base]

    def _drop(self, module: MappedDll) -> tuple[Region, ...]:
        """Unmap it, and what it dragged in."""
        self._forget(module)
        gone = (module.region, *module.dragged)
        for region in gone:
            self._child.remove(region.start)
        return gone

    def _let_go(self, module: MappedDll) -> tuple[Region, ...]:
        """Take one reference away; at zero unmap, and let go of what it held."""
        removed: list[Region] = []
        pending = [module]
        while pending:
            current = pending.pop()
            if self._modules.get(current.dll.key) is not current:
                continue  # freed more often than loaded: a cycle came back to what is gone
            current.references -= 1
            if current.references > 0:
                continue
            removed += self._drop(current)
            # The references that an unmapped module held are gone with it, even in a cycle.
            pending += current.holds
            current.holds = []
        return tuple(sorted(removed))
