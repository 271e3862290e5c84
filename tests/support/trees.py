"""Random trees of DLLs, and maps of processes that loaded them as Windows does."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from random import Random

from forkviz.core.address import SLOT, page_ceil
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.rebase.placed import PlacedImage

__all__ = ["RUNTIME", "apart", "captured", "dll", "guest", "random_tree"]

LOW = 0x3_0000_0000
SIZES = (0x1000, 0xE000, 0x12000, 0x1E000, 0x44000)
RUNTIME = PlacedImage(
    "/usr/bin/cygwin1.dll", 0x1_8004_0000, 0x60_0000, imports=("ntdll.dll",), runtime=True
)


def dll(
    name: str, base: int, size: int = 0x1E000, *, imports: Sequence[str] = (), **more: object
) -> PlacedImage:
    """A DLL of /usr/bin, or at the path *name*."""
    path = name if "/" in name else f"/usr/bin/{name}"
    needs = ("cygwin1.dll", *imports)
    return PlacedImage(path, base, size, imports=needs, **more)  # type: ignore[arg-type]


def random_tree(rng: Random, count: int, *, fixed: float = 0.0) -> list[PlacedImage]:
    """*count* DLLs, crowded so that some overlap; a share *fixed* of them has no relocations."""
    slots = count * 4
    found = []
    for i in range(count):
        imports = [f"d{j}.dll" for j in range(i) if rng.random() < 0.15]
        found.append(
            dll(
                f"d{i}.dll",
                LOW + rng.randrange(slots) * SLOT,
                rng.choice(SIZES),
                imports=imports,
                movable=rng.random() >= fixed,
            )
        )
    return found


def apart(images: Iterable[PlacedImage]) -> bool:
    """Whether no two of *images* share a slot."""
    order = sorted(images, key=lambda image: image.start)
    return all(a.end <= b.start for a, b in itertools.pairwise(order))


def captured(
    images: Sequence[PlacedImage],
    guests: Sequence[Region] = (),
    *,
    program: str = "/usr/bin/prog.exe",
) -> Capture:
    """A process that loaded *images* in their order, after *guests*, with the headers of all."""
    space = AddressSpace(64, guests)
    headers = [Image(program, 0x1_0040_0000, 0x8000, imports=("cygwin1.dll",))]
    headers.append(Image(RUNTIME.path, RUNTIME.base, RUNTIME.size, imports=RUNTIME.imports))
    for image in images:
        headers.append(Image(image.path, image.base, image.size, imports=image.imports))
    for one in headers:
        size = page_ceil(one.size_of_image)
        base: int | None = one.preferred
        if not space.is_free(one.preferred, one.preferred + size):
            base = space.lowest_fit(size)
        assert base is not None
        space.add(_image(one.path, base, size))
    return Capture("parent.maps", parent=Process(space, "parent", "parent.maps"),
                   images=tuple(headers), files=("parent.maps",))  # fmt: skip


def _image(path: str, base: int, size: int) -> Region:
    return Region(base, base + size, State.COMMITTED, Kind.IMAGE, base, "r-xp", path, Use.IMAGE)


def guest(name: str, base: int, size: int = 0x20000) -> Region:
    """A foreign DLL that is mapped at *base*."""
    return _image(f"C:\\Program Files\\AV\\{name}", base, size)
