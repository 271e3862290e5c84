"""Cygwin's ``/proc/PID/maps``, written by fhandler/process.cc (format_process_maps).

PERM is ``rwx`` or ``-``, then ``p`` private, ``s`` shared or ``g`` guard; ``===p`` is reserved and
not committed.  In early 2011 a reserved row was ``---p`` and a guard page ``rw-s``.  OFFSET is the
distance from the allocation's base, so the allocations can be told apart.  Free space is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.captures.capture import Process
from forkviz.core.captures.dialect import CYGWIN
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.readers.maps.rows import Fields, Scan, has_row, row_pattern, scan, width
from forkviz.readers.maps.truncation import cut_within

__all__ = ["parse_cygwin_maps", "recognises_cygwin_maps"]

#: A name is a path, as POSIX, Windows or its kernel writes it, or stands in brackets.
_ROW = row_pattern(
    "[r-][w-][x-][psg]|===[psg]",
    "[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{4,8}",
    r"[/\[\\].*|[A-Za-z]:.*",
)

#: What a bracketed name is for, by how it begins; the first that fits counts.
_USES = (
    ("[stack", Use.STACK),
    ("[win heap", Use.HEAP),
    ("[heap", Use.HEAP),
    ("[cygheap", Use.HEAP),
    ("[peb", Use.SYSTEM),
    ("[teb", Use.SYSTEM),
    ("[shared-user-data", Use.SYSTEM),
    ("[procinfo", Use.SHARED),
    ("[cygwin-", Use.SHARED),
)


def recognises_cygwin_maps(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a row of Cygwin's."""
    return has_row(head, _ROW)


def parse_cygwin_maps(
    text: str,
    file: str,
    *,
    role: str = "",
    label: str = "",
    bits: int | None = None,
    lines: Sequence[int] | None = None,
) -> Process:
    """The process that a Cygwin map reports.

    file: the name in errors; label: in the Process.  bits: of its images, None where unknown.
    lines: the number that each line of *text* has for the regions, where it is not its own.
    Raises BadCapture for anything that is not a whole map.
    """
    found = scan(text, _ROW, file)
    wide, doubts = width(found.ends[-1], bits)
    caveats = [*found.caveats(), *doubts]
    old = _is_old(found.fields)
    if old:
        caveats.append(caveat(CaveatKind.EARLY_2011))
    cut = cut_within(found, text, extensions=True)
    if cut:
        caveats.append(cut)
    space = AddressSpace(wide, _regions(found, old, text, file, lines))
    whole = found.whole and not cut
    return Process(space, role, label or file, CYGWIN, tuple(caveats), complete=whole)


def _is_old(fields: list[Fields]) -> bool:
    """Whether the map is of the dialect that could not tell reserved from inaccessible.

    Every Cygwin process has reserved space (the tail of its heap), so a map of the newer dialect
    has ``===`` rows, unless too few rows are left of it to have any ``---`` ones either.
    """
    permissions = {each.permissions for each in fields}
    if any(p[0] == "=" or p[3] == "g" for p in permissions):
        return False
    return any(p.startswith("---") for p in permissions)


def _regions(
    found: Scan, old: bool, text: str, file: str, lines: Sequence[int] | None
) -> list[Region]:
    """The rows as regions, with what each is and whose allocation it belongs to."""
    kinds = [(f.permissions, f.permissions[3] != "p", *_classify(f, old)) for f in found.fields]
    regions: list[Region] = []
    # What Region(...) itself calls: a map has a hundred thousand rows, and this is half the time.
    add, new, observed = regions.append, tuple.__new__, Source.OBSERVED
    unsure: list[int] = []  # rows that their allocation's other rows decide
    numbers = (found.starts, found.ends, found.offsets, found.kinds, found.numbered(lines))
    for start, end, offset, which, line in zip(*numbers, strict=True):
        permissions, sharing, state, kind, use, shown = kinds[which]
        base = start - offset if offset else start
        if sharing:
            unsure.append(len(regions))
        if base < 0:
            raise BadCapture(
                "the offset is larger than the address, so the allocation would begin below 0",
                file=file,
                line=(at := found.lines[len(regions)]),
                excerpt=text.split("\n")[at - 1],
                hint="in Cygwin's maps the offset counts from the allocation's base",
            )
        add(new(Region, (start, end, state, kind, base, permissions, shown, use, observed, line)))
    if unsure:
        _settle(regions, unsure, old)
    return regions


def _settle(regions: list[Region], unsure: list[int], old: bool) -> None:
    """Make of the *unsure* ones what the private rows of their allocations say that they are."""
    images = {r[4] for r in regions if r[3] is Kind.IMAGE}
    private = {r[4] for r in regions if r[3] is Kind.PRIVATE and r[5][3] == "p"} if old else set()
    for i in unsure:
        region = regions[i]
        if region.allocation in images:
            use = Use.IMAGE if region.name and not region.name.startswith("[") else region.use
            regions[i] = region._replace(kind=Kind.IMAGE, use=use)
        elif region.allocation in private and not _is_file(region.name):
            # 2011's rw-s between reserved and committed rows of one private allocation is a guard.
            use = Use.UNKNOWN if region.use is Use.SHARED else region.use
            regions[i] = region._replace(kind=Kind.PRIVATE, use=use)


def _classify(fields: Fields, old: bool) -> tuple[State, Kind, Use, str]:
    """State, kind and use of a row by itself, and its name as it is kept."""
    permissions, name = fields.permissions, fields.name.rstrip()
    file = _is_file(name)
    sharing = permissions[3]
    # An image's pages are never merely reserved, whatever their protection.
    reserved = permissions[0] == "=" or (old and permissions.startswith("---") and not file)
    state = State.RESERVED if reserved else State.COMMITTED
    if file:
        # A file mapped as data stays shared; the loader's views are private, copy on write.
        image = sharing == "p"
        return state, Kind.IMAGE if image else Kind.MAPPED, _file_use(image), name
    kind = Kind.MAPPED if sharing == "s" else Kind.PRIVATE
    for beginning, use in _USES:
        if name.startswith(beginning):
            return state, kind, use, name
    return state, kind, Use.SHARED if sharing == "s" else Use.UNKNOWN, name


def _file_use(image: bool) -> Use:
    return Use.IMAGE if image else Use.FILE


def _is_file(name: str) -> bool:
    """Whether *name* is a path: everything else that Cygwin names stands in brackets."""
    return name != "" and name[0] != "["
