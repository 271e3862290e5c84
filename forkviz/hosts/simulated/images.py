"""images: the images that a modelled child has mapped, and where each new one goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.core.address import page_ceil
from forkviz.core.region import Kind, Region, Source, State, Use, made
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.module import DllFile, MappedDll
from forkviz.machine.dll import Dll
from forkviz.scenarios.windows import Aslr, Loader, Placement

if TYPE_CHECKING:
    from random import Random

__all__ = ["MappedImages"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_COMMITTED, _IMAGE = State.COMMITTED, Kind.IMAGE
_AS_IMAGE, _INTERIM = Use.IMAGE, Use.INTERIM
_LOWEST, _HIGHEST, _NO_ASLR = Placement.LOWEST, Placement.HIGHEST, Aslr.NONE


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
        if not dll.dynamic_base or self._loader.aslr is _NO_ASLR:
            return dll.preferred
        space = self._child
        return self._loader.aslr_base(
            dll.key, self._attempt, space.low, space.top, page_ceil(dll.size)
        )

    def _is_free(self, start: int, end: int) -> bool:
        """Whether a range is free."""
        child = self._child
        return child.low <= start and end <= child.top and child.is_free(start, end)

    def _fit(self, size: int) -> int | None:
        """Where the system puts what may be anywhere."""
        return self._child.lowest_fit(size)

    def _elsewhere(self, size: int) -> int | None:
        """Where an image goes that can't be where the loader tried first."""
        placement = self._loader.placement
        if placement is _LOWEST:
            return self._fit(size)
        if placement is _HIGHEST:
            return self._child.highest_fit(size)
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

    def _claim(self, region: Region) -> bool:
        """Put an image in where it prefers to be, if that may be; whether it was put."""
        child = self._child
        return child.low <= region[0] and region[1] <= child.top and child.claim(region)

    def _map(self, file: DllFile, wanted: int, use: Use, source: Source) -> MappedDll | None:
        """Put the image at *wanted* if it is free, else elsewhere; None without a place."""
        key, size, name = file.key, file.size, file.dll.name
        if self._sizes and key in self._sizes:
            size = page_ceil(self._sizes[key])
        region = made(
            Region, (wanted, wanted + size, _COMMITTED, _IMAGE, wanted, "", name, use, source, 0)
        )
        if not self._claim(region):
            base = self._elsewhere(size)
            if base is None:
                return None
            region = made(
                Region, (base, base + size, _COMMITTED, _IMAGE, base, "", name, use, source, 0)
            )
            self._child.add(region)
        module = MappedDll(file, region)
        self._modules[key] = self._by_base[region[0]] = module
        return module

    def _forget(self, module: MappedDll) -> None:
        del self._modules[module.key]
        del self._by_base[module.base]

    def _drop(self, module: MappedDll) -> tuple[Region, ...]:
        """Unmap it, and what it dragged in."""
        self._forget(module)
        gone = (module.region, *module.dragged) if module.dragged else (module.region,)
        for region in gone:
            self._child.remove(region.start)
        return gone

    def _let_go(self, module: MappedDll) -> tuple[Region, ...]:
        """Take one reference away; at zero unmap, and let go of what it held."""
        if module.references == 1 and not module.holds and self._modules.get(module.key) is module:
            # As a rule.
            module.references = 0
            gone = self._drop(module)
            return gone if len(gone) == 1 else tuple(sorted(gone))
        removed: list[Region] = []
        pending = [module]
        while pending:
            current = pending.pop()
            if self._modules.get(current.key) is not current:
                continue  # freed more often than loaded: a cycle came back to what is gone
            current.references -= 1
            if current.references > 0:
                continue
            removed += self._drop(current)
            # The references that an unmapped module held are gone with it, even in a cycle.
            pending += current.holds
            current.holds = ()
        return tuple(sorted(removed))
