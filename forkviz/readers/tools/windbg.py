"""WinDbg: ``!address``, ``!vadump`` and ``!vprot``: regions as the debuggers print them.

The table of ``!address`` is read by the classes of its words (MEM_*, PAGE_*), for the columns are
elsewhere in each version, Type is empty on free rows and Protect on reserved ones.  64-bit
addresses carry a back-tick.  The end is exclusive.  Windows XP printed a block of lines a region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import WINDBG
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.readers.base.assemble import assemble, hex_number, no_rows
from forkviz.readers.base.lines import lines_of
from forkviz.readers.base.win32_names import KINDS, STATES
from forkviz.readers.pasted.process_headings import Owner, told_apart
from forkviz.readers.pasted.separate_processes import Above, parted, runs_of, shown_region
from forkviz.readers.pasted.wrapped_rows import joined

__all__ = ["parse_windbg", "recognises_windbg"]

#: By the line of a region below lines that are none: whose it is, and the prompt above it.
_Told = dict[int, tuple[Owner, str]]

_HEX = r"(?:0x)?[0-9A-Fa-f]{1,8}(?:`?[0-9A-Fa-f]{8})?"
#: What may stand before a line: a mark of quotation, of a comment, of a new allocation.
_BEFORE = r"[#>| \t]*+"
_ROW = re.compile(
    rf"{_BEFORE}(?P<new>[+*-]?)[ \t]*(?P<start>{_HEX})[ \t]+(?P<end>{_HEX})[ \t]+(?P<size>{_HEX})"
    r"[ \t]+(?P<rest>(?:MEM_|\(\?\)).*)"
)
_WORDS = re.compile(
    r"(?P<kind>MEM_(?:IMAGE|MAPPED|PRIVATE))?\s*(?P<state>MEM_(?:FREE|RESERVE|COMMIT))?\s*"
    r"(?P<protect>PAGE_\w+(?:\s*\|\s*PAGE_\w+)*)?\s*(?P<usage>.*)"
)
#: A row that ends before its state: a mailer has wrapped it.
_TORN = re.compile(
    rf"{_BEFORE}[+*-]?[ \t]*{_HEX}[ \t]+{_HEX}[ \t]+{_HEX}[ \t]*"
    r"(?:MEM_(?:IMAGE|MAPPED|PRIVATE))?\s*"
)
_CSV_ROW = re.compile(rf'"?{_HEX}"?,"?{_HEX}"?,"?{_HEX}"?,.*MEM_(?:FREE|RESERVE|COMMIT)')
_FIELD = re.compile(
    rf"{_BEFORE}(?P<key>Usage|Base Address|End Address|Region Size|State|Protect|Type|"
    r"Allocation Base|Allocation Protect|Image Path|Module Name|Loaded Image Name|More info|"
    r"BaseAddress|AllocationBase|AllocationProtect|RegionSize):[ \t]*(?P<value>.*)"
)
#: How most fields begin: told sooner than by the pattern.
_KEYS = ("BaseAddress:", "RegionSize:", "State:", "Protect:", "Type:", "Allocation")
_XP = re.compile(
    rf"{_BEFORE}(?:(?P<allocation>{_HEX})[ \t]*:[ \t]*)?(?P<start>{_HEX})?"
    rf"[ \t]*-[ \t]+(?P<size>{_HEX})[ \t]*"
)
_XP_FIELD = re.compile(
    rf"{_BEFORE}(?P<key>Type|Protect|State|Usage|Pid\.Tid|FullPath|ImageName|PageHeap|Handle)"
    r"[ \t]+(?P<value>\S.*)"
)
#: How rows mostly end, which are whole then.
_ENDS = ("]", "<unknown>", "Free", "Heap", "Stack", "Image", "MappedFile", "Other")
_BEGINS = ("Usage", "Base Address", "BaseAddress")
_NUMBER = re.compile(rf"(?P<number>{_HEX})(?P<rest>.*)")

_IMAGE = re.compile(r'Image\s+\[(?P<name>[^;\]"]*)(?:;\s*"(?P<path>[^"]*)")?')
_QUOTED = re.compile(r'"(?P<path>[^"]+)"')
_BRACKETS = re.compile(r"\[(?P<what>.*)\]")
_STACK = re.compile(r"Stack\w*\s+\[[^;]*;\s*[0-9A-Fa-f]+\.(?P<tid>[0-9A-Fa-f]{1,8})")
_TEB = re.compile(r"TEB\s+\[[^;]*;\s*[0-9A-Fa-f]+\.(?P<tid>[0-9A-Fa-f]{1,8})")
_TID = re.compile(r"[0-9A-Fa-f]+\.(?P<tid>[0-9A-Fa-f]{1,8})")


def recognises_windbg(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a region as WinDbg prints it."""
    keys: set[str] = set()
    for line in head[:16384].split("\n")[:200]:
        if len(line) > 2000:
            continue
        if _ROW.fullmatch(line) or _CSV_ROW.match(line):
            return True
        field = _FIELD.fullmatch(line)
        if field:
            keys.add(field["key"])
        found = _XP.fullmatch(line)
        if found and found["allocation"]:
            keys.add("XP")
        if "XP" in keys and (found := _XP_FIELD.fullmatch(line)):
            keys.add("XP " + found["key"])
    return bool(
        {"Base Address", "Region Size"} <= keys
        or {"BaseAddress", "RegionSize", "State"} <= keys
        or {"XP State", "XP Protect"} & keys
    )


def parse_windbg(text: str, file: str, label: str = "") -> Capture:
    """What the debugger's output tells.  Lines that are no region are passed over."""
    label = label or file
    told: _Told = {}
    torn: list[int] = []
    regions = [*_table(text, told, torn), *_blocks(text, told)]
    if not regions:
        told.clear()
        torn.clear()  # XP's have no state in the line
        regions = list(_xp(text, told))
    if not regions:
        raise no_rows("!address, !vadump or !vprot", file)
    if told:
        regions.sort(key=attrgetter("line"))  # the lists as they stand there
    groups = parted(runs_of(regions, told), shown_region)
    del regions
    processes = [_process([r for run in runs for r in run.rows], label) for runs in groups]
    said = [caveat(CaveatKind.NO_PREFERRED, tool="WinDbg")]
    if torn:
        processes = [replace(process, complete=False) for process in processes]
        lost = caveat(CaveatKind.ROWS_TORN, count=len(torn), tool="!address", first=torn[0])
        said.insert(0, lost)
    if len(processes) == 1:
        return Capture(title=label, parent=processes[0], files=(label,), caveats=tuple(said))
    several = told_apart(processes, [runs[0].owner for runs in groups], label, "processes")
    return replace(several, caveats=(*several.caveats, *said))


def _process(regions: list[Region], label: str) -> Process:
    """The process of *regions*; a page of several commands shows some more than once."""
    seen: set[tuple[int, int]] = set()
    once = []
    for region in regions:
        if region[:2] not in seen:
            seen.add(region[:2])
            once.append(region)
    made = assemble(once, lists_free=True)
    return Process(
        made.space, file=label, dialect=WINDBG, caveats=made.caveats, complete=made.complete
    )


# -- the table -----------------------------------------------------------------------------------


def _begins(line: str) -> bool:
    """Whether a row begins here that goes on in the next line."""
    return len(line) < 200 and not line.endswith(_ENDS) and _TORN.fullmatch(line) is not None


def _is_row(line: str) -> bool:
    row = _ROW.fullmatch(line)
    words = _WORDS.fullmatch(row["rest"]) if row is not None else None
    return words is not None and bool(words["state"])


def _table(text: str, told: _Told, torn: list[int]) -> Iterator[Region]:
    """Its rows; *told* learns what stands above those that follow other lines, *torn* which rows
    can't be read."""
    above = Above()
    allocation = -1
    marked = any(
        "+ " in line[:8] and _ROW.fullmatch(line) for line in lines_of(text) if len(line) < 2000
    )
    name = ""
    reached = -1
    for number, line in joined(lines_of(text), _begins, _is_row, torn):
        found = _split(line)
        if found is None:
            if line and not line.startswith(_KEYS) and not _FIELD.match(line[:200]):
                above.take(number, line)
            continue
        if above.lines:
            told[number] = above.told()
        new, start, end, rest = found
        words = _WORDS.fullmatch(rest)
        if words is None or not words["state"]:
            continue
        state = STATES[words["state"]]
        if state is State.FREE:
            allocation = -1
            yield Region(start, end, state, Kind.NONE, start, line=number)
            continue
        kind = KINDS.get(words["kind"] or "", Kind.PRIVATE)
        named, use = _usage(words["usage"], kind)
        if new or start != reached or (not marked and not (named and named == name)):
            allocation = start
        reached, name = end, named
        protect = words["protect"] or ""
        yield Region(
            start, end, state, kind, allocation, protect, named, use, Source.OBSERVED, number
        )


def _split(line: str) -> tuple[str, int, int, str] | None:
    """The mark, the range and the words of a row of the table or of its CSV."""
    if len(line) > 2000:
        return None
    found = _ROW.fullmatch(line)
    if found is not None:
        return found["new"], hex_number(found["start"]), hex_number(found["end"]), found["rest"]
    if not _CSV_ROW.match(line):
        return None
    import csv

    fields = [field.strip() for field in next(csv.reader([line]))]
    numbers = [hex_number(field) for field in fields[:3]]
    start, second, third = numbers
    end = second if second - start == third or second > start else start + second
    words = [f for f in fields[3:] if f.startswith("MEM_")]
    words.sort(key=lambda word: word in ("MEM_FREE", "MEM_RESERVE", "MEM_COMMIT"))
    words += [f for f in fields[3:] if f.startswith("PAGE_")]
    words += [f for f in fields[3:] if f and not f.startswith(("MEM_", "PAGE_"))]
    return "", start, end, " ".join(words)


def _usage(usage: str, kind: Kind) -> tuple[str, Use]:
    """The name and the use that the last column tells."""
    usage = usage.strip()
    if found := _IMAGE.match(usage):
        return found["path"] or found["name"].strip(), Use.IMAGE
    if found := _STACK.match(usage):
        return f"[stack (tid {int(found['tid'], 16)})]", Use.STACK
    if found := _TEB.match(usage):
        return f"[teb (tid {int(found['tid'], 16)})]", Use.SYSTEM
    if usage.startswith("PEB"):
        return "[peb]", Use.SYSTEM
    if usage.startswith("MappedFile"):
        found = _QUOTED.search(usage)
        path = found["path"] if found else ""
        return ("", Use.SHARED) if path in ("PageFile", "") else (path, Use.FILE)
    if usage.startswith(("Heap", "PageHeap")):
        found = _BRACKETS.search(usage)
        return (f"[heap {found['what']}]" if found else "[heap]"), Use.HEAP
    if usage.startswith("Other"):
        found = _BRACKETS.search(usage)
        return (f"[{found['what']}]" if found else ""), Use.SYSTEM
    if usage.startswith("Stack"):
        return "[stack]", Use.STACK
    return "", Use.IMAGE if kind is Kind.IMAGE else Use.UNKNOWN


# -- blocks of lines -----------------------------------------------------------------------------


def _blocks(text: str, told: _Told) -> Iterator[Region]:
    """Regions of ``!address ADDRESS``, ``!vadump`` and ``!vprot``: each a block of lines."""
    above = Above()
    fields: dict[str, str] = {}
    first = 0
    for number, line in enumerate(lines_of(text), 1):
        found = _FIELD.fullmatch(line) if len(line) <= 2000 else None
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


def _xp(text: str, told: _Told) -> Iterator[Region]:
    """Regions of Windows XP's ``!address``: later ones of an allocation lack its base."""
    above = Above()
    fields: dict[str, str] = {}
    place: tuple[int, int, int, int] | None = None
    allocation = reached = -1
    for number, line in enumerate(lines_of(text), 1):
        if len(line) > 2000:
            continue
        found = _XP.fullmatch(line)
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
        elif place is not None and (found := _XP_FIELD.fullmatch(line)) is not None:
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
