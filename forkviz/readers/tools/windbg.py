"""WinDbg: ``!address``, ``!vadump`` and ``!vprot``: regions as the debuggers print them.

The table of ``!address`` is read by the classes of its words (MEM_*, PAGE_*), for the columns are
elsewhere in each version, Type is empty on free rows and Protect on reserved ones.  64-bit
addresses carry a back-tick.  The end is exclusive.  Windows XP printed a block of lines a region.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from operator import attrgetter

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import WINDBG
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import assemble, hex_number, no_rows
from forkviz.readers.base.win32_names import KINDS, STATES
from forkviz.readers.pasted.process_headings import told_apart
from forkviz.readers.pasted.separate_processes import Above, parted, runs_of, shown_region
from forkviz.readers.pasted.wrapped_rows import joined
from forkviz.readers.tools.vadump import Part, parts_of
from forkviz.readers.tools.windbg_blocks import (
    BEFORE,
    FIELD,
    HEX,
    XP,
    XP_FIELD,
    Told,
    blocks,
    blocks_of_xp,
)

__all__ = ["parse_windbg", "recognises_windbg"]

_ROW = regex(
    rf"{BEFORE}(?P<new>[+*-]?)[ \t]*(?P<start>{HEX})[ \t]+(?P<end>{HEX})[ \t]+(?P<size>{HEX})"
    r"[ \t]+(?P<rest>(?:MEM_|\(\?\)).*)"
)
_WORDS = regex(
    r"(?P<kind>MEM_(?:IMAGE|MAPPED|PRIVATE))?\s*(?P<state>MEM_(?:FREE|RESERVE|COMMIT))?\s*"
    r"(?P<protect>PAGE_\w+(?:\s*\|\s*PAGE_\w+)*)?\s*(?P<usage>.*)"
)
#: A row that ends before its state: a mailer has wrapped it.
_TORN = regex(
    rf"{BEFORE}[+*-]?[ \t]*{HEX}[ \t]+{HEX}[ \t]+{HEX}[ \t]*"
    r"(?:MEM_(?:IMAGE|MAPPED|PRIVATE))?\s*"
)
_CSV_ROW = regex(rf'"?{HEX}"?,"?{HEX}"?,"?{HEX}"?,.*MEM_(?:FREE|RESERVE|COMMIT)')
#: How most fields begin: told sooner than by the pattern.
_KEYS = ("BaseAddress:", "RegionSize:", "State:", "Protect:", "Type:", "Allocation")
#: How rows mostly end, which are whole then.
_ENDS = ("]", "<unknown>", "Free", "Heap", "Stack", "Image", "MappedFile", "Other")
_IMAGE = regex(r'Image\s+\[(?P<name>[^;\]"]*)(?:;\s*"(?P<path>[^"]*)")?')
_QUOTED = regex(r'"(?P<path>[^"]+)"')
_BRACKETS = regex(r"\[(?P<what>.*)\]")
_STACK = regex(r"Stack\w*\s+\[[^;]*;\s*[0-9A-Fa-f]+\.(?P<tid>[0-9A-Fa-f]{1,8})")
_TEB = regex(r"TEB\s+\[[^;]*;\s*[0-9A-Fa-f]+\.(?P<tid>[0-9A-Fa-f]{1,8})")


def recognises_windbg(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a region as WinDbg prints it."""
    keys: set[str] = set()
    for line in head[:16384].split("\n")[:200]:
        if len(line) > 2000:
            continue
        if _ROW.fullmatch(line) or _CSV_ROW.match(line):
            return True
        field = FIELD.fullmatch(line)
        if field:
            keys.add(field["key"])
        found = XP.fullmatch(line)
        if found and found["allocation"]:
            keys.add("XP")
        if "XP" in keys and (found := XP_FIELD.fullmatch(line)):
            keys.add("XP " + found["key"])
    return bool(
        {"Base Address", "Region Size"} <= keys
        or {"BaseAddress", "RegionSize", "State"} <= keys
        or {"XP State", "XP Protect"} & keys
    )


def parse_windbg(text: str, file: str, label: str = "") -> Capture:
    """What the debugger's output tells.  Lines that are no region are passed over."""
    label = label or file
    told: Told = {}
    torn: list[int] = []
    parts = list(parts_of(text))
    regions = [*_table(parts, told, torn), *blocks(parts, told)]
    del parts
    if not regions:
        told.clear()
        torn.clear()  # XP's have no state in the line
        regions = list(blocks_of_xp(text, told))
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


def _table(parts: Sequence[Part], told: Told, torn: list[int]) -> Iterator[Region]:
    """Its rows; *told* learns what stands above those that follow other lines, *torn* which rows
    can't be read."""
    above = Above()
    allocation = -1
    marked = any(
        "+ " in line[:8] and len(line) < 2000 and _ROW.fullmatch(line)
        for part in parts
        for _, line in part.numbered()
    )
    name = ""
    reached = -1
    lines = chain.from_iterable(part.numbered() for part in parts)
    for number, line in joined(lines, _begins, _is_row, torn):
        if line.startswith(_KEYS):
            continue
        found = _split(line)
        if found is None:
            if line and not FIELD.match(line[:200]):
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
