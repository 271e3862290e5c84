"""planning: the fewest moves after which no two images of a tree want one place.

What cannot move keeps its place, and so does what is taken; whatever overlaps those has to move.
Of the rest the heaviest set without an overlap stays (``fewest``).  An image that gets no new place
is one that cannot move, and the rest is planned again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from forkviz.core.address import SLOT, hex_, size_text, slot_ceil
from forkviz.core.region import Region
from forkviz.core.text import clipped
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import CannotMove, Plan, PlannedMove
from forkviz.rebase.reach import Reaches
from forkviz.rebase.room import Room
from forkviz.rebase.spans.fewest import Span, heaviest
from forkviz.rebase.spans.meeting import Meeting
from forkviz.rebase.zones import ARENAS, KEPT_FREE, ZONES, arena_of

__all__ = ["place_in", "plan"]

#: What keeping an image weighs: one move less outweighs all importers, one importer all that are
#: where rebase's database has them, and one of those all sizes.
_MOVE, _IMPORTER, _AT_HOME = 1 << 128, 1 << 80, 1 << 48
#: How many of those in the way of an image are named; characters of a name.
_NAMED, _NAME = 3, 80


def plan(
    images: Iterable[PlacedImage],
    taken: Iterable[Region] = (),
    *,
    bits: int | None = None,
    allow_signed: bool = False,
) -> Plan:
    """The plan for *images*; those that neither reach the runtime nor were named are left alone.

    taken: what holds a place that no image may want: guests, stacks, heaps, mappings of captured
    maps (``avoid.taken_of`` makes them of a capture).  bits: the width of the process that they are
    of, None where they go for each.  allow_signed: whether a file with a signature may move, which
    breaks the signature.
    """
    listed = _once(images)
    judged = [image for image in listed if image.owned or image.named]
    # A program has a process of its own: no other image of the tree wants its place there.
    dlls = [image for image in judged if not image.program]
    walls = tuple(taken)
    moves: list[PlannedMove] = []
    cannot: list[CannotMove] = []
    for width in sorted({image.bits for image in dlls}):
        one = _Planner(
            [image for image in dlls if image.bits == width],
            [image for image in listed if image.bits == width and not (image.owned or image.named)],
            walls if bits in (None, width) else (),
            allow_signed,
        )
        one.settle()
        moves += one.moves()
        cannot += one.cannot()
    return Plan(
        len(judged),
        tuple(sorted(moves, key=lambda move: (move.path, move.file))),
        tuple(sorted(cannot, key=lambda one: (one.path, one.file))),
        others=len(listed) - len(judged),
    )


def _once(images: Iterable[PlacedImage]) -> list[PlacedImage]:
    """*images* in an order of their own, each file once; as named where it was named once."""
    found: dict[tuple[str, str], PlacedImage] = {}
    for image in sorted(images, key=lambda image: (not image.named, image.path, image.file)):
        found.setdefault(("file", image.file) if image.file else ("path", image.path), image)
    return sorted(found.values(), key=lambda image: (image.path, image.file, image.base))


@dataclass
class _Planner:
    """The images of one width.  others: images of the tree that are left alone."""

    images: Sequence[PlacedImage]
    others: Sequence[PlacedImage]
    taken: Sequence[Region]
    allow_signed: bool
    fixed: dict[int, str] = field(default_factory=dict)
    new: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        importers = Counter(name for image in self.images for name in set(image.imports))
        self.importers = [importers[image.name.lower()] for image in self.images]
        # A DLL of another kind is in the same process only where one of ours imports it.
        self.beside = [image for image in self.others if importers[image.name.lower()]]
        self.reaches = Reaches(self.images)
        self.at_home = Meeting((image.start, image.end, i) for i, image in enumerate(self.images))
        self.held = Meeting(
            [(region.start, region.end, region.title) for region in self.taken]
            + [(image.start, image.end, image.name) for image in self.beside]
        )
        self.walls = Room(
            [(region.start, region.end) for region in self.taken]
            + [(image.start, image.end) for image in self.beside]
        )

    def settle(self) -> None:
        """Choose who moves, and where to, until each that moves has a place."""
        for i, image in enumerate(self.images):
            if why := _unmovable(image, self.allow_signed):
                self.fixed[i] = why
        while without := self._place(self._moving()):
            self.fixed |= without

    def _moving(self) -> list[int]:
        """The indices of the images that have to move."""
        kept = [self.images[i] for i in self.fixed]
        around = Room((image.start, image.end) for image in kept)
        must, free = [], []
        for i, image in enumerate(self.images):
            if i in self.fixed:
                continue
            taken = self.walls.overlaps(image.start, image.end)
            if taken or arena_of(image) or around.overlaps(image.start, image.end):
                must.append(i)
            else:
                free.append(i)
        stay = heaviest([self._span(i) for i in free])
        return must + [i for k, i in enumerate(free) if k not in stay]

    def _span(self, i: int) -> Span:
        image = self.images[i]
        at_home = _AT_HOME if image.home == image.base else 0
        weight = _MOVE + self.importers[i] * _IMPORTER + at_home + image.size
        return Span(image.start, max(image.end, image.start + 1), weight)

    def _place(self, moving: list[int]) -> dict[int, str]:
        """Give each of *moving* a base, the largest first; why, for those that get none."""
        self.new = {}
        without: dict[int, str] = {}
        away = frozenset(moving)
        bits = self.images[0].bits
        room = Room(
            [(image.start, image.end) for i, image in enumerate(self.images) if i not in away]
            + [(image.start, image.end) for image in self.others]
            + [(region.start, region.end) for region in self.taken]
            + [(arena.start, arena.end) for arena in ARENAS[bits]]
            + list(KEPT_FREE[bits])
        )
        places = {i: image.base for i, image in enumerate(self.images) if i not in away}
        for i in sorted(moving, key=lambda i: (-self.images[i].size, i)):
            image = self.images[i]
            zone = ZONES[image.bits]
            within = self.reaches.allowed(i, places)
            low, high = max(zone.start, within.low), min(zone.end, within.high)
            base = place_in(room, image, low, high)
            if base is None:
                without[i] = within.why or (
                    f"no gap of {size_text(image.size)} is left in "
                    f"{hex_(zone.start)}-{hex_(zone.end)}"
                )
                continue
            self.new[i] = places[i] = base
            room.take(base, base + image.size)
        return without

    def moves(self) -> list[PlannedMove]:
        """What moves, each with what is in its way."""
        return [
            PlannedMove(
                image.file,
                image.path,
                image.base,
                base,
                image.size,
                image.bits,
                importers=self.importers[i],
                in_the_way=self._in_the_way(i),
                guest=self._guest(i),
            )
            for i, base in sorted(self.new.items())
            for image in (self.images[i],)
        ]

    def cannot(self) -> list[CannotMove]:
        """What overlaps, or is in an arena, and keeps its place."""
        found = [
            CannotMove(image.file, image.path, image.base, why, self._is_settled(i))
            for i, why in sorted(self.fixed.items())
            for image in (self.images[i],)
            if self._in_the_way(i)
        ]
        ours = Room((image.start, image.end) for image in self.images)
        why = "does not use the runtime, so its place is left alone"
        return found + [
            CannotMove(image.file, image.path, image.base, why, True)
            for image in self.beside
            if ours.overlaps(image.start, image.end)
        ]

    def _is_settled(self, i: int) -> bool:
        """Whether nothing is in the way of image *i* once the others have moved."""
        image = self.images[i]
        if arena_of(image) or self.walls.overlaps(image.start, image.end):
            return False
        return all(j in self.new for j in self._meeting(i))

    def _meeting(self, i: int) -> list[int]:
        """The other images that a process with image *i* may have at its place."""
        image = self.images[i]
        return [
            j
            for j in self.at_home.at(image.start, image.end)
            if j != i and not (image.is_only_one and self.images[j].is_only_one)
        ]

    def _guest(self, i: int) -> str:
        """What a process has at the old place of image *i*, though no file of the tree wants it."""
        image = self.images[i]
        if self._meeting(i):
            return ""
        return min((clipped(x, _NAME) for x in self.held.at(image.start, image.end)), default="")

    def _in_the_way(self, i: int) -> tuple[str, ...]:
        """What image *i* meets at its old place, the first few."""
        image = self.images[i]
        arena = arena_of(image)
        kept = [f"{hex_(arena.start)}-{hex_(arena.end)}: {arena.what}"] if arena else []
        found = [clipped(title, _NAME) for title in self.held.at(image.start, image.end)]
        found += [self.images[j].name for j in self._meeting(i)]
        return tuple(dict.fromkeys(kept + sorted(found)))[:_NAMED]


def place_in(room: Room, image: PlacedImage, low: int, high: int) -> int | None:
    """A base for *image* within ``[low, high)`` of *room*: its home, or the nearest; None for none.

    Home is where rebase's database has it.  A file that goes elsewhere leaves a hole there, and
    the next ``rebase -s`` moves all below it up (seen with rebase 4.4.4 and a tree of 229 DLLs: 92
    of them; 0 where the file goes home).
    """
    home = image.home
    if home is not None and home % SLOT == 0 and home != image.base:
        end = slot_ceil(home + image.size)
        if low <= home and end <= high and not room.overlaps(home, end):
            return home
    return room.nearest(image.size, image.base, low, high) if low < high else None


def _unmovable(image: PlacedImage, allow_signed: bool) -> str:
    if image.runtime:
        return "is the runtime itself"
    if not image.movable:
        return image.why_fixed or "has no relocations"
    if image.signed and not allow_signed:
        return "is signed, and a move breaks the signature (--allow-signed)"
    return ""
