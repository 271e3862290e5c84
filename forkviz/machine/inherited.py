"""inherited: what a map of the parent shows of its heaps, shared regions and mmaps, by address.

A map names heaps and shared regions (``[heap]``, ``[cygwin-shared]``), but no mmap.  What is taken
for one, and what that rests on:

- a file that is mapped as data, and is not one of Windows' own.  Windows maps tables of characters,
  API sets and fonts into every process, all from its own folder, and makes them anew in the child;
  Cygwin maps what the program asked for.  A path that a Cygwin process sees as its own (from the
  root, no drive in it, or below the folder of the runtime) is the program's; any other file is so
  only where Cygwin has its mmaps [I: a protection product may map files of its own];
- for 64 bits, what has no name and lies in the upper quarter of the area in which Cygwin gives out
  mmaps from the top down.  Windows gives out addresses from below, so it is the runtime's [I: read
  from the layout of both; a product that asks for high addresses would be taken for the runtime].

Cygwin's own list of mmaps is in its data, which no map shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from forkviz.core.region import Kind, Region, State, Use, basename
from forkviz.core.space import AddressSpace
from forkviz.lazy.patterns import regex
from forkviz.machine.dll import CYGWIN_DLLS
from forkviz.machine.policy import CygheapPlace, Policy

__all__ = [
    "CYGHEAP",
    "HEAP",
    "SHARED",
    "USER_SHARED",
    "Extent",
    "Mapping",
    "cygheap_of",
    "doubtful",
    "heap_of",
    "is_cygwin_path",
    "is_there",
    "is_windows_path",
    "mappings",
    "mmap_is_there",
    "root_of",
    "shared_of",
]

#: What maps call the runtime's own heap, the program's, and the regions that all processes share.
CYGHEAP, HEAP = "[cygheap]", "[heap]"
SHARED, USER_SHARED = "[cygwin-shared]", "[cygwin-user-shared]"
#: What an mmap without a name is called in events and in the child's picture.
MMAP = "[mmap]"
#: The runtime's heap since 3.4: where its reservation begins and ends.
CYGHEAP_LOW, CYGHEAP_TOP = 0x8_0000_0000, 0xA_0000_0000
#: Where Cygwin of 64 bits has mmaps: from here up to the first top (to 3.0.7) or the second.
MMAP_LOW = 0x10_0000_0000
MMAP_TOPS = (0x700_0000_0000, 0x7000_0000_0000)
#: A path that begins with a drive, as POSIX, Windows or its kernel writes it; then, if it is so,
#: the folder of Windows.
_DRIVE = regex(
    r"(?:/\?\?|//\?|/proc)?(?:/cygdrive|/mnt)?(?:/?[a-z]:|/[a-z]|/device/harddiskvolume\d+)/"
    r"(?P<windows>(?:windows|winnt)/)?"
)


class Extent(NamedTuple):
    """``[start, end)`` as it was reserved, of which ``[start, top)`` is in use."""

    start: int
    top: int
    end: int


class Mapping(NamedTuple):
    """An mmap of the parent.  name: the file's, or what one without a file is called."""

    name: str
    start: int
    end: int
    use: Use


def heap_of(parent: AddressSpace) -> Extent | None:
    """The user heap: its base, its top, and where a reservation as the child makes it would end.

    The child rounds what is in use up to a multiple of the reservation at the base; a heap that has
    outgrown the first has others behind it.
    """
    return parent.derived(_heap)


def _heap(parent: AddressSpace) -> Extent | None:
    first = _first(parent, HEAP)
    if first is None:
        return None
    chunk = parent.allocation(first.base)[-1].end - first.start
    top = end = first.start
    for region in parent.overlapping(first.start, parent.top):
        if region.start != end or region.name != HEAP or region.use is not Use.HEAP:
            break
        end = region.end
        if region.state is State.COMMITTED:
            top = end
    chunks = max(-(-(top - first.start) // chunk), 1)
    return Extent(first.start, top, first.start + chunks * chunk)


def cygheap_of(parent: AddressSpace, policy: Policy) -> Extent | None:
    """The runtime's own heap: all of its reservation, also where a map shows only a part of it."""
    first = _first(parent, CYGHEAP)
    if first is None or first.kind is Kind.IMAGE:
        return None
    regions = parent.allocation(first.base)
    used = [region.end for region in regions if region.state is State.COMMITTED]
    end = regions[-1].end
    if policy.cygheap is CygheapPlace.FIXED and first.start == CYGHEAP_LOW and end < CYGHEAP_TOP:
        # of another layout there would be something else behind it
        behind = parent.overlapping(end, CYGHEAP_TOP)
        end = behind[0].start if behind else CYGHEAP_TOP
    return Extent(first.start, max(used, default=first.start), end)


def shared_of(parent: AddressSpace, name: str) -> Extent | None:
    """The shared region *name*."""
    region = parent.derived(_by_use).get((Use.SHARED, name))
    if region is None:
        return None
    end = parent.allocation(region.start)[-1].end
    return Extent(region.start, end, end)


def bases(space: AddressSpace) -> tuple[Region, ...]:
    """The first region of each allocation of *space* that is no image, by address."""
    return space.derived(_bases)


def _bases(space: AddressSpace) -> tuple[Region, ...]:
    image = Use.IMAGE
    return tuple([r for r in space if r.use is not image and r.start == r.base])


def _by_use(space: AddressSpace) -> dict[tuple[Use, str], Region]:
    """The first of ``bases`` of each use and name."""
    return {(region.use, region.name): region for region in reversed(bases(space))}


def _first(parent: AddressSpace, name: str) -> Region | None:
    return parent.derived(_by_use).get((Use.HEAP, name))


def is_there(child: AddressSpace, name: str, start: int) -> bool:
    """Whether *child* has *name* at *start*, as a map has it that was read after the fork."""
    here = child.at(start)
    return here is not None and here.start == start and here.name == name


def mmap_is_there(child: AddressSpace, mapping: Mapping) -> bool:
    """Whether *child* has *mapping*; one without a name is known by its kind and its end."""
    group = child.allocation(mapping.start)
    if not group:
        return False
    first = group[0]
    alike = (first.use is mapping.use) and group[-1].end >= mapping.end
    return alike and (first.name or MMAP) == mapping.name


def mappings(parent: AddressSpace) -> tuple[Mapping, ...]:
    """The mmaps of *parent*, by address."""
    return parent.derived(_mappings)


def _mappings(parent: AddressSpace) -> tuple[Mapping, ...]:
    return tuple(
        [
            Mapping(region.name or MMAP, region.start, parent.allocation(region.start)[-1].end, use)
            for region in bases(parent)
            if (use := _mapped_for(region, parent))
        ]
    )


def doubtful(parent: AddressSpace) -> Iterator[tuple[int, int]]:
    """Start and end of what may or may not be an mmap of *parent*: no map tells.

    These are sections without a name, for 64 bits only where mmaps are given out, and files of a
    folder that is neither Windows' nor Cygwin's.
    """
    for region in parent:
        if region.start != region.base or _mapped_for(region, parent):
            continue
        named = region.use is Use.FILE and not is_windows_path(region.name)
        unnamed = region.kind is Kind.MAPPED and not region.name
        if named or (unnamed and (parent.bits == 32 or _in_area(region.start))):
            yield region.start, parent.allocation(region.base)[-1].end


def _mapped_for(region: Region, parent: AddressSpace) -> Use | None:
    """What *region*, the first of its allocation in *parent*, is used for if it is an mmap.

    None where it is none.
    """
    bits = parent.bits
    if region.kind is Kind.MAPPED and region.use is Use.FILE and region.name:
        if is_windows_path(region.name):
            return None
        there = bits == 64 and _in_area(region.start)
        ours = there or is_cygwin_path(region.name, parent.derived(root_of))
        return Use.FILE if ours else None
    if region.name or bits != 64 or not _given_out(region.start):
        return None
    mapped = region.kind is Kind.MAPPED and region.use in (Use.SHARED, Use.UNKNOWN)
    private = region.kind is Kind.PRIVATE and region.use is Use.UNKNOWN
    return region.use if mapped or private else None


def _in_area(start: int) -> bool:
    return MMAP_LOW <= start < MMAP_TOPS[-1]


def _given_out(start: int) -> bool:
    """Whether *start* is in the upper quarter of the area that an era has."""
    first, last = MMAP_TOPS
    return first - first // 4 <= start < first or last - last // 4 <= start < last


def _plain(path: str) -> str:
    return path.replace("\\", "/").lower()


def is_windows_path(path: str) -> bool:
    """Whether *path* is below the folder of Windows, as POSIX, Windows or its kernel writes it."""
    found = _DRIVE.match(_plain(path))
    return found is not None and found["windows"] is not None


def is_cygwin_path(path: str, root: str) -> bool:
    """Whether *path* is a path of Cygwin's own, without a drive, or is below *root*."""
    plain = _plain(path)
    if root and plain.startswith(root):
        return True
    return plain.startswith("/") and _DRIVE.match(plain) is None


def root_of(parent: AddressSpace) -> str:
    """The folder of Cygwin as Windows calls it, with a slash at its end; "" where no map has it."""
    for region in parent:
        if region.kind is Kind.IMAGE and basename(region.name).lower() in CYGWIN_DLLS:
            folder = _plain(region.name).rpartition("/")[0]
            return folder.removesuffix("/bin").removesuffix("/usr") + "/"
    return ""
