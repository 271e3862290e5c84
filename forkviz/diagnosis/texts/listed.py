"""Listed: where DLLs prefer to be, as lists of bases and headers in the inputs say."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import SLOT, hex_, slot_ceil, slot_floor
from forkviz.core.image import Image
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.diagnosis import Evidence, Occupant
from forkviz.diagnosis.places.whose import owned
from forkviz.diagnosis.ranges import LINKED

__all__ = [
    "free_base",
    "listed",
    "neighbours",
    "occupant_of",
    "range_text",
    "row",
    "slots_of",
]


def listed(case: Case, name: str) -> tuple[Image, ...]:
    """The rows of the DLL *name*, in lower case, with a base; in the order of the inputs.

    None where two files are called so: perl's Hash::Util and List::Util are two Util.dll.
    """
    found = tuple(each for each in case.capture.images if each.name.lower() == name)
    whole = {each.path.lower() for each in found if each.path.startswith("/")}
    return () if len(whole) > 1 else found


def slots_of(image: Image) -> tuple[int, int]:
    """The slots that *image* takes where it prefers to be: half-open."""
    end = image.preferred + max(image.size_of_image, 1)
    return slot_floor(image.preferred), slot_ceil(end)


def neighbours(case: Case, image: Image) -> Iterator[Image]:
    """The other DLLs whose slots meet those of *image*, as their last rows have them.

    Programs are listed, too, and are never two in one process.  A DLL that does not reach the
    runtime by its imports is a guest, and none of two DLLs of the tree.
    """
    start, end = slots_of(image)
    ours = owned(case.capture.images)
    last = {each.name.lower(): each for each in case.capture.images}
    for other in last.values():
        if other.name.lower() == image.name.lower() or other.is_executable:
            continue
        if other.headers and other.imports and other.path.lower() not in ours:
            continue
        low, high = slots_of(other)
        if low < end and start < high:
            yield other


def row(case: Case, image: Image, means: str) -> Evidence:
    """The line that *image* was read from, its base and its size marked."""
    text = case.text_of(image.file)
    if text is None or not 0 < image.line <= len(text.lines):
        shown = f"{image.name} {range_text(*slots_of(image))}"
        return Evidence(image.file, 0, shown, (), means)
    line = text.lines[image.line - 1]
    marks: list[tuple[int, int]] = []
    for number in (image.preferred, image.size_of_image):
        at = line.lower().find(f"{number:x}", marks[-1][1] if marks else 0)
        if at >= 0:
            marks.append((at, at + len(f"{number:x}")))
    return Evidence(text.file, image.line, line, tuple(marks), means)


def occupant_of(image: Image) -> Occupant:
    """*image* as who has a place, where it prefers to be."""
    return Occupant(
        image.name,
        image.preferred,
        image.preferred + image.size_of_image,
        image.preferred,
        image.file,
        image.line,
    )


def range_text(start: int, end: int) -> str:
    """A range as it is written: ``0x3fb2a0000-0x3fb2b0000``."""
    return f"{hex_(start)}-{hex_(end)}"


def free_base(case: Case, size: int, bits: int) -> int | None:
    """The lowest base for *size* bytes that meets no row of the inputs, with a slot to spare.

    Where rebase manages DLLs of 64 bits; None for 32 bits, where it has no zone of its own.
    """
    if bits != 64:
        return None
    here = LINKED[64][0] + 256 * SLOT
    for low, high in sorted(map(slots_of, case.capture.images)):
        if low < here + slot_ceil(size) + SLOT and here < high:
            here = high + SLOT
    return here if here + size < 0x4_0000_0000 else None
