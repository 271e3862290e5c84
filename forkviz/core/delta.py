"""Delta: what one call changed in an address space, so that a step can be taken and taken back."""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.errors import ForkvizError

__all__ = ["NOTHING", "Delta"]


class Delta(NamedTuple):
    """The regions that went and the regions that came, each sorted by start."""

    removed: tuple[Region, ...] = ()
    added: tuple[Region, ...] = ()

    def apply(self, space: AddressSpace) -> None:
        """Take the step in *space*.  Raises ForkvizError if it does not fit what is there."""
        for region in self.removed:
            if space.remove(region.start) != region:
                raise ForkvizError(f"what starts at {hex_(region.start)} is not {region!r}")
        for region in self.added:
            space.add(region)

    def undo(self, space: AddressSpace) -> None:
        """Take the step back."""
        for region in self.added:
            space.remove(region.start)
        for region in self.removed:
            space.add(region)


NOTHING = Delta()
