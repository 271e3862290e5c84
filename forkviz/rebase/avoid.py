"""avoid: what a captured process shows about a tree: places that are taken, files that were moved.

A file of the tree has another name in a map: ``ROOT/bin/x.dll`` is ``/usr/bin/x.dll`` there, or
``C:\\cygwin64\\bin\\x.dll``.  So the parts of both paths are compared from their ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from forkviz.core.address import page_ceil, slot_ceil, slot_floor
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.occupants import occupants
from forkviz.core.region import Kind, Region, module_key
from forkviz.rebase.placed import PlacedImage

__all__ = ["Relocated", "matched", "relocated_in", "taken_of"]

#: Where DLLs of the runtime may lie; whatever is in there is in the way of one of them.
_WINDOWS = {64: (0x2_0000_0000, 0x6_0000_0000), 32: (0x3800_0000, 0x7000_0000)}


@dataclass(frozen=True, slots=True)
class Relocated:
    """A file of the tree that a process has elsewhere than the file wants to be.

    module: as it is mapped.  by: what the process has at the wanted place; nothing where that is
    free: the file changed after it was loaded, or what was there is gone.
    """

    image: PlacedImage
    module: Module
    by: tuple[Region, ...]


def matched(modules: Iterable[Module], images: Sequence[PlacedImage]) -> dict[int, PlacedImage]:
    """The images that *modules* are of, by the base of the module."""
    by_name: dict[str, list[PlacedImage]] = defaultdict(list)
    for image in images:
        by_name[image.name.lower()].append(image)
    found = {}
    for module in modules:
        meant = _meant(module, by_name.get(module_key(module.path), ()))
        if meant is not None:
            found[module.base] = meant
    return found


def _meant(module: Module, images: Sequence[PlacedImage]) -> PlacedImage | None:
    """The one of *images*, all of its name, whose path is most like that of *module*."""
    exact = [image for image in images if image.path.lower() == module.path.lower()]
    if exact:
        return exact[0]
    alike = [image for image in images if page_ceil(image.size) == page_ceil(module.size)]
    parts = _parts(module.path)
    scored = sorted(((_common(parts, image), i) for i, image in enumerate(alike)), reverse=True)
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None  # none, or it is not known which
    return alike[scored[0][1]]


def _common(parts: list[str], image: PlacedImage) -> int:
    """How many parts of its path, from the end, are those of *image*."""
    return max(_alike(parts, _parts(image.path)), _alike(parts, _parts(image.file)))


def _alike(one: list[str], other: list[str]) -> int:
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count


def _parts(path: str) -> list[str]:
    return path.replace("\\", "/").lower().split("/")


def relocated_in(process: Process, images: Sequence[PlacedImage]) -> tuple[Relocated, ...]:
    """The owned *images* that *process* has elsewhere, by address."""
    modules = process.modules()
    ours = matched(modules, images)
    found = []
    for module in modules:
        image = ours.get(module.base)
        if image is None or not image.owned or image.base == module.base:
            continue
        by = occupants(process.space, image.start, image.end, partial(_is_of, module))
        found.append(Relocated(image, module, by))
    return tuple(found)


def _is_of(module: Module, region: Region) -> bool:
    return region.base == module.base


def taken_of(capture: Capture, images: Sequence[PlacedImage]) -> tuple[Region, ...]:
    """What the processes of *capture* hold where an image might want to be, one for an allocation.

    That is every foreign image, whatever lies where the runtime's DLLs may be, and whatever is at
    the place of a file that was moved away from it.  The tree's own images are not among it.
    """
    found: dict[tuple[int, int], Region] = {}
    for process in capture.processes():
        wanted = [r.image for r in relocated_in(process, images)]
        for region in _foreign(process, images):
            if _counts(region, process.space.bits, wanted):
                found.setdefault((region.start, region.end), region)
    return tuple(found[key] for key in sorted(found))


def _foreign(process: Process, images: Sequence[PlacedImage]) -> Iterable[Region]:
    """Each allocation of *process* that is no image of the tree, as one region."""
    ours = {base for base, image in matched(process.modules(), images).items() if image.owned}
    for regions in process.allocations():
        first = regions[0]
        if first.base in ours:
            continue
        named = next((r for r in regions if r.name), first)
        start, end = slot_floor(first.start), slot_ceil(regions[-1].end)
        yield named._replace(start=start, end=end, allocation=first.base)


def _counts(region: Region, bits: int, wanted: Sequence[PlacedImage]) -> bool:
    low, high = _WINDOWS[bits]
    if region.kind is Kind.IMAGE or (region.start < high and low < region.end):
        return True
    return any(region.start < image.end and image.start < region.end for image in wanted)
