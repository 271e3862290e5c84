"""planner: another base for one DLL, where nothing is that any input shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.core.occupants import meet, slots
from forkviz.diagnosis.places.scene import Scene, Wanting
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.planning import place_in
from forkviz.rebase.reach import Allowed, Reaches
from forkviz.rebase.room import Room
from forkviz.rebase.zones import ARENAS, ZONES, Arena

__all__ = ["kept_range", "new_bases"]

#: Where Windows puts what has no place of its own, on 64 bits.
_LOW = Arena(0, 0x1_0000_0000, "what Windows places low")


def kept_range(start: int, end: int, bits: int) -> Arena | None:
    """The first range that ``[start, end)`` meets and where no DLL should want to be; None for
    none: those that the runtime keeps, and what is below 4 GiB on 64 bits."""
    ranges = ARENAS[bits]
    if bits == 64:
        # A base between 4 GiB and the runtime is advised against; that it is a cause is not known.
        ranges = (_LOW, *(each for each in ranges if each.start))
    return next((each for each in ranges if meet((start, end), (each.start, each.end))), None)


def new_bases(scene: Scene, losers: Sequence[Wanting]) -> tuple[int, ...]:
    """For each of *losers* the base of rebase's zone that is nearest to its own and meets nothing,
    the others' new ones neither; () where one has no room, or its file does not let it move."""
    room = Room(_taken(scene, losers))
    found: list[int] = []
    for each in losers:
        base = _new_base(scene, each, room)
        if base is None or each.image is None:
            return ()
        found.append(base)
        room.take(base, base + each.image.size_of_image)
    return tuple(found)


def _new_base(scene: Scene, wanting: Wanting, room: Room) -> int | None:
    image = wanting.image
    if image is None or image.relocations_stripped:
        return None
    file = _file(scene, wanting)
    if file is not None and (file.runtime or file.signed or not file.movable):
        return None
    zone = ZONES[scene.case.capture.bits]
    low, high = zone.start, zone.end
    if file is not None:
        within = _within(scene, file)
        low, high = max(low, within.low), min(high, within.high)
    if file is not None and file.base == image.preferred and file.size == image.size_of_image:
        return place_in(room, file, low, high)
    return room.nearest(image.size_of_image, image.preferred, low, high) if low < high else None


def _file(scene: Scene, wanting: Wanting) -> PlacedImage | None:
    """The file of *wanting*, if a folder of files was given and one alone is called so in it."""
    same = [file for file in scene.case.files if file.name.lower() == wanting.name.lower()]
    exact = [file for file in same if file.path.lower() == wanting.path.lower()]
    found = exact or same
    return found[0] if len(found) == 1 else None


def _within(scene: Scene, file: PlacedImage) -> Allowed:
    """Where the 32-bit references let *file* be."""
    files = scene.case.files
    index = files.index(file)
    places = {i: each.base for i, each in enumerate(files) if i != index}
    return Reaches(files).allowed(index, places)


def _taken(scene: Scene, losers: Sequence[Wanting]) -> Iterator[tuple[int, int]]:
    """The places that anything has, or prefers."""
    for image in scene.case.capture.images:
        yield slots(image.preferred, image.size_of_image)
    for file in scene.case.files:
        yield file.start, file.end
    for party in (*scene.parties.parents, *scene.parties.children):
        for region in party.process.space:
            yield region.start, region.end
    for each in losers:
        if each.place is not None:
            yield each.place
