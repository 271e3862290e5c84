"""Scene: every place that the inputs of a case show: who wants it, who has it, in which process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from forkviz.core.address import SLOT, page_ceil
from forkviz.core.captures.findings import Finding
from forkviz.core.captures.process import Module
from forkviz.core.image import DllCharacteristics, Image
from forkviz.core.occupants import asked_range, occupants
from forkviz.core.region import Region, Source, Use, basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.diagnosis import Evidence, Occupant
from forkviz.diagnosis.places import rows
from forkviz.diagnosis.places.parties import Parties, Party, parties, stem_of
from forkviz.diagnosis.places.whose import Owners, Whose
from forkviz.diagnosis.texts.failures import failures

__all__ = ["Held", "Scene", "Wanting", "scene_of"]

#: Where Cygwin's linker, and rebase, put DLLs: one that is elsewhere was moved by Windows.
_ZONES = {64: (0x2_0000_0000, 0x6_0000_0000), 32: (0x1000_0000, 0x7FFF_0000)}
#: A DLL below it was moved as the parent loaded it, by width in bits.
_LOW = {64: 0x1_0000_0000, 32: 0x1000_0000}


@dataclass(frozen=True, slots=True)
class Held:
    """A place and who has it: the regions of one allocation, in a process."""

    party: Party
    region: Region
    start: int
    end: int
    whose: Whose | None  # None for what is no image
    image: Image | None

    @property
    def name(self) -> str:
        """The file's name, or what the memory is."""
        return self.image.name if self.image is not None else self.region.title

    @property
    def preferred(self) -> int | None:
        """Where its headers say that it wants to be."""
        return self.image.preferred if self.image is not None else None

    @property
    def sized(self) -> bool:
        """Whether the inputs tell where it ends."""
        return self.region.source is not Source.ASSUMED

    def occupant(self) -> Occupant:
        """The same as a value of the answer."""
        file = self.party.process.file_of(self.region)
        line = self.region.line
        return Occupant(self.name, self.start, self.end, self.preferred, file, line)


@dataclass(frozen=True, slots=True)
class Wanting:
    """A DLL of the tree, and what the inputs say of its place.

    name: its file's.  path: as fully as anything has it.  image: its headers, None where no source
    has them, or several do under this name.  module: in the parent's map or log, None where it is
    not there, or twice.  message: what names it.  told, told_child: where it has the DLL in the
    parent and in the child.
    """

    name: str
    path: str
    image: Image | None
    module: Module | None
    message: Finding | None = None
    told: int | None = None
    told_child: int | None = None

    @property
    def at(self) -> int | None:
        """Where the parent has it: by the message, else by the map."""
        if self.told is not None:
            return self.told
        return self.module.base if self.module is not None else None

    @property
    def size(self) -> int | None:
        """Bytes, by the headers, else by the map."""
        if self.image is not None:
            return self.image.size_of_image
        return self.module.size if self.module is not None else None

    @property
    def another_run(self) -> bool:
        """Whether the message and the map have it at two places, so are not of one process."""
        known = self.told is not None and self.module is not None
        return known and self.module is not None and self.told != self.module.base

    @property
    def preferred(self) -> tuple[int, int] | None:
        """The place that it prefers, as Windows would reserve it."""
        if self.image is None:
            return None
        return asked_range(self.image.preferred, self.image.size_of_image)

    @property
    def place(self) -> tuple[int, int] | None:
        """The place that it has in the parent, and needs in the child; of one slot where nothing
        tells its size."""
        if self.at is None:
            return None
        return asked_range(self.at, self.size or SLOT)

    @property
    def relocated(self) -> bool:
        """Whether the parent has it elsewhere than it prefers to be."""
        return self.image is not None and self.at is not None and self.at != self.image.preferred

    @property
    def drawn(self) -> bool:
        """Whether its headers let Windows draw its place, so that elsewhere is nothing unusual."""
        flags = self.image.dll_characteristics if self.image is not None else 0
        return bool(flags & DllCharacteristics.DYNAMIC_BASE)


class Scene:
    """A case, with who is who in it worked out once."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.parties: Parties = parties(case)
        shown = (*self.parties.parents, *self.parties.children)
        paths = [module.path for party in shown for module in party.modules()]
        self._suffixes: dict[str, list[Image]] = {}
        for image in case.capture.images:
            self._suffixes.setdefault(stem_of(image.path), []).append(image)
        self.owners = Owners(case.capture.images, self.image, paths)

    # -- files -----------------------------------------------------------------------------------

    def image(self, path: str) -> Image | None:
        """The headers of the file at *path*: by its path, else by the end of it that no other has,
        else by its name if one file has that.  Never by a name that two have."""
        found = self.case.capture.image(path)
        if found is not None:
            return found
        same = self._suffixes.get(stem_of(path), [])
        if len(same) == 1:
            return same[0]
        return _closest(path, same)

    def line_of(self, held: Held | None, means: str) -> Evidence | None:
        """The line that shows *held*."""
        if held is None:
            return None
        return rows.of_region(self.case, held.party, held.region, means)

    def _as_mapped(self, image: Image | None, module: Module | None) -> Image | None:
        """*image*; of two listings of it in two sizes the one that the map has, else the larger."""
        if image is None:
            return None
        sizes = {
            each.size_of_image: each
            for capture in self.case.captures
            for each in capture.images
            if (each.path.lower(), each.preferred) == (image.path.lower(), image.preferred)
        }
        if len(sizes) < 2:
            return image
        mapped = [s for s in sizes if module is not None and page_ceil(s) == module.size]
        return sizes[mapped[0] if mapped else max(sizes)]

    # -- what is there ----------------------------------------------------------------------------

    def holders(
        self, party: Party, start: int, end: int, own: Module | None = None
    ) -> tuple[Held, ...]:
        """Who is in ``[start, end)`` of *party*, but for *own*: each allocation once, images first
        where an image is among them."""
        space = party.process.space
        is_own = partial(_is_own, own) if own is not None else None
        found: dict[int, Held] = {}
        for region in occupants(space, start, end, is_own):
            if region.base not in found:
                found[region.base] = self.held(party, region)
        return tuple(sorted(found.values(), key=lambda each: (each.whose is None, each.start)))

    def held(self, party: Party, region: Region) -> Held:
        """Who *region* is of: the whole of its allocation."""
        rows = party.process.space.allocation(region.base) or (region,)
        is_image = region.use is Use.IMAGE and bool(region.name)
        return Held(
            party,
            rows[0],
            rows[0].start,
            rows[-1].end,
            self.owners.of_path(region.name) if is_image else None,
            self.image(region.name) if is_image else None,
        )

    # -- who wants a place -----------------------------------------------------------------------

    def named(self) -> Iterator[Wanting]:
        """The DLLs that messages of failed forks name with a place, in the order of the lines."""
        told: set[tuple[str, int | None]] = set()
        for finding in failures(self.case):
            numbers = dict(finding.numbers)
            if not finding.dll or finding.rule == "relocated":
                continue
            parent = numbers.get("parent")
            key = (basename(finding.dll).lower(), parent)
            if key not in told:
                told.add(key)
                yield self._wanting(finding, parent, numbers.get("child"))

    def _wanting(self, finding: Finding, told: int | None, child: int | None) -> Wanting:
        party = self.parties.parent
        same = party.named(finding.dll) if party is not None else ()
        module = same[0] if len(same) == 1 else None
        if len(same) > 1:  # of several of one name the one that is where the message has it
            there = [each for each in same if each.base == told]
            module = there[0] if len(there) == 1 else None
        path = module.path if module is not None else finding.dll
        image = self._as_mapped(self.image(path), module)
        if image is not None and "/" not in path.replace("\\", "/"):
            path = image.path
        return Wanting(basename(finding.dll), path, image, module, finding, told, child)

    def relocated(self) -> Iterator[Wanting]:
        """The DLLs of the tree that the parent's map has elsewhere than they prefer, by address."""
        party = self.parties.parent
        for module in party.modules() if party is not None else ():
            if self.owners.of(module) is not Whose.TREE:
                continue
            image = self._as_mapped(self.image(module.path), module)
            wanting = Wanting(module.name, module.path, image, module)
            if wanting.relocated and not wanting.drawn:
                yield wanting

    # -- whether the sources belong together -----------------------------------------------------

    def in_zone(self, address: int) -> bool:
        """Whether a linker, or rebase, may have meant *address*."""
        low, top = _ZONES[self.case.capture.bits]
        return low <= address < top

    def is_low(self, address: int) -> bool:
        """Whether a DLL of the tree is at *address* only if Windows moved it there."""
        return address < _LOW[self.case.capture.bits]

    @cached_property
    def misfits(self) -> tuple[Wanting, ...]:
        """The DLLs whose headers are of another time than the parent's map.

        Each is where a linker or rebase may have put it, and its headers want another place: two of
        them, or one whose place is free, tell that the files changed after the map was taken.
        """
        party = self.parties.parent
        if party is None:
            return ()
        found = [each for each in self.relocated() if self.in_zone(each.at or 0)]
        if len(found) > 1:
            return tuple(found)
        return tuple(each for each in found if not self.there(each) and party.whole)

    def there(self, wanting: Wanting) -> tuple[Held, ...]:
        """Who has the place that *wanting* prefers, in the parent."""
        party = self.parties.parent
        if party is None or wanting.preferred is None:
            return ()
        return self.holders(party, *wanting.preferred, wanting.module)


def scene_of(case: Case) -> Scene:
    """The scene of *case*, worked out once."""
    return case.once("scene", Scene)


def _is_own(own: Module, region: Region) -> bool:
    return region.use is Use.IMAGE and region.base == own.base


def _closest(path: str, same: list[Image]) -> Image | None:
    """Of several files of one name the one whose path ends most like *path*, if one alone does."""
    wanted = _parts(path)
    if len(wanted) < 2:
        return None
    alike = [_shared(wanted, _parts(image.path)) for image in same]
    best = max(alike, default=0)
    return same[alike.index(best)] if best > 1 and alike.count(best) == 1 else None


def _parts(path: str) -> list[str]:
    return path.replace("\\", "/").lower().split("/")


def _shared(a: list[str], b: list[str]) -> int:
    count = 0
    while count < min(len(a), len(b)) and a[-count - 1] == b[-count - 1]:
        count += 1
    return count
