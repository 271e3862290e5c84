"""windbg_blocks: regions that the debuggers print as a block of lines each.

``!address ADDRESS``, ``!vadump`` and ``!vprot`` print a field a line; Windows XP's ``!address`` a
line of numbers, and words below it, of which later ones of an allocation lack its base.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import hex_number
from forkviz.readers.base.lines import lines_of
from forkviz.readers.base.win32_names import KINDS, STATES
from forkviz.readers.pasted.separate_processes import Above

if TYPE_CHECKING:
    from forkviz.readers.pasted.process_headings import Owner
    from forkviz.readers.tools.vadump import Part

__all__ = ["BEFORE", "FIELD", "HEX", "XP", "XP_FIELD", "Told", "blocks", "blocks_of_xp"]

#: By the line of a region below lines that are none: whose it is, and the prompt above it.
Told = dict[int, "tuple[Owner, str]"]

HEX = r"(?:0x)?[0-9A-Fa-f]{1,8}(?:`?[0-9A-Fa-f]{8})?"
#: What may stand before a line: a mark of quotation, of a comment, of a new allocation.
BEFORE = r"[#>| \t]*+"
FIELD = regex(
    rf"{BEFORE}(?P<key>Usage|Base Address|End Address|Region Size|State|Protect|Type|"
    r"Allocation Base|Allocation Protect|Image Path|Module Name|Loaded Image Name|More info|"
    r"BaseAddress|AllocationBase|AllocationProtect|RegionSize):[ \t]*(?P<value>.*)"
)
XP = regex(
    rf"{BEFORE}(?:(?P<allocation>{HEX})[ \t]*:[ \t]*)?(?P<start>{HEX})?"
    rf"[ \t]*-[ \t]+(?P<size>{HEX})[ \t]*"
)
XP_FIELD = regex(
    rf"{BEFORE}(?P<key>Type|Protect|State|Usage|Pid\.Tid|FullPath|ImageName|PageHeap|Handle)"
    r"[ \t]+(?P<value>\S.*)"
)
_BEGINS = ("Usage", "Base Address", "BaseAddress")
_NUMBER = regex(rf"(?P<number>{HEX})(?P<rest>.*)")
_TID = regex(r"[0-9A-Fa-f]+\.(?P<tid>[0-9A-Fa-f]{1,8})")


def blocks(parts: Iterable[Part], told: Told) -> Iterator[Region]:
    """Regions of ``!address ADDRESS``, ``!vadump`` and ``!vprot``, in the order of their lines.

    *told* learns what stands above those that follow other lines.
    """
    above = Above()
    fields: dict[str, str] = {}
    first = 0
    for part in parts:
        if part.regions:
            # They are between blocks that are read by line, and so the one above has ended.
            yield from _block(fields, first)
            yield from part.regions
            fields = {}
            continue
        for number, line in part.numbered():
            found = FIELD.fullmatch(line) if len(line) <= 2000 else None
            if found is None:
                if line and "MEM_" not in line and not line.isspace():
                    above.take(number, line)
                continue
            key = found["key"].replace(" ", "")
            if (found["key"] in _BEGINS and key in fields) or (key == "Usage" and fields):
                yield from _block(fields, first)
                fields = {}
            if not fields:
                first = number
                if above.lines:
                    told[number] = above.told()
            fields.setdefault(key, found["value"].strip())
    yield from _block(fields, first)


def _block(fields: dict[str, str], line: int) -> Iterator[Region]:
    start = _number(fields.get("BaseAddress", ""))
    end = _number(fields.get("EndAddress", ""))
    size = _number(fields.get("RegionSize", ""))
    state = STATES.get(_word(fields.get("State", "")))
    if start is None or state is None or (end is None and size is None):
        return
    if end is None or end <= start:
        end = start + (size or 0)
    allocation = _number(fields.get("AllocationBase", ""))
    kind = KINDS.get(_word(fields.get("Type", "")), Kind.PRIVATE)
    if state is State.FREE:
        yield Region(start, end, state, Kind.NONE, start, line=line)
        return
    protect = _word(fields.get("Protect", "")) if state is State.COMMITTED else ""
    path = fields.get("LoadedImageName") or fields.get("ImagePath") or fields.get("ModuleName", "")
    use = Use.IMAGE if kind is Kind.IMAGE else Use.UNKNOWN
    base = -1 if allocation is None else allocation
    name = path if kind is Kind.IMAGE else ""
    yield Region(start, end, state, kind, base, protect, name, use, Source.OBSERVED, line)


def blocks_of_xp(text: str, told: Told) -> Iterator[Region]:
    """Regions of Windows XP's ``!address``: later ones of an allocation lack its base."""
    above = Above()
    fields: dict[str, str] = {}
    place: tuple[int, int, int, int] | None = None
    allocation = reached = -1
    for number, line in enumerate(lines_of(text), 1):
        if len(line) > 2000:
            continue
        found = XP.fullmatch(line)
        if found is not None:
            if place is not None:
                yield from _xp_region(place, fields)
            start = hex_number(found["start"]) if found["start"] else reached
            if found["allocation"]:
                allocation = hex_number(found["allocation"])
            reached = start + hex_number(found["size"])
            if above.lines:
                told[number] = above.told()
            place, fields = (allocation, start, reached, number), {}
        elif place is not None and (found := XP_FIELD.fullmatch(line)) is not None:
            fields.setdefault(found["key"], found["value"].strip())
        elif line and not line.isspace():
            above.take(number, line)
    if place is not None:
        yield from _xp_region(place, fields)


def _xp_region(place: tuple[int, int, int, int], fields: dict[str, str]) -> Iterator[Region]:
    allocation, start, end, line = place
    state = STATES.get(_word(fields.get("State", "")))
    if state is None or start < 0:
        return
    if state is State.FREE:
        yield Region(start, end, state, Kind.NONE, start, line=line)
        return
    kind = KINDS.get(_word(fields.get("Type", "")), Kind.PRIVATE)
    usage = fields.get("Usage", "")
    name, use = "", Use.IMAGE if kind is Kind.IMAGE else Use.UNKNOWN
    if "Stack" in usage:
        tid = _TID.search(fields.get("Pid.Tid", ""))
        name, use = (f"[stack (tid {int(tid['tid'], 16)})]" if tid else "[stack]"), Use.STACK
    elif "Heap" in usage:
        name, use = "[heap]", Use.HEAP
    elif kind is Kind.IMAGE:
        name = fields.get("FullPath") or fields.get("ImageName", "")
    protect = _word(fields.get("Protect", "")) if state is State.COMMITTED else ""
    yield Region(start, end, state, kind, allocation, protect, name, use, Source.OBSERVED, line)


def _number(text: str) -> int | None:
    """The hexadecimal number that *text* begins with."""
    found = _NUMBER.match(text)
    return hex_number(found["number"]) if found else None


def _word(text: str) -> str:
    """What follows the number: ``MEM_COMMIT``, ``PAGE_READWRITE | PAGE_GUARD``; "" for nothing."""
    found = _NUMBER.match(text)
    return found["rest"].strip() if found else text.strip()
