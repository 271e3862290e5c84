"""Cygwin's ``/proc/PID/maps``, written by fhandler/process.cc (format_process_maps).

PERM is ``rwx`` or ``-``, then ``p`` private, ``s`` shared or ``g`` guard; ``===p`` is reserved and
not committed.  In early 2011 a reserved row was ``---p`` and a guard page ``rw-s``.  OFFSET is the
distance from the allocation's base, so the allocations can be told apart.  Free space is left out.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import compress
from operator import sub

from forkviz.core.captures.columns import Common, RegionColumns
from forkviz.core.captures.dialect import CYGWIN
from forkviz.core.captures.process import Process
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, State, Use
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
) -> RegionColumns:
    """The rows as regions, with what each is and whose allocation it belongs to."""
    known = [_common(each, old) for each in found.fields]
    try:
        bases = array("Q", map(sub, found.starts, found.offsets))
    except OverflowError:
        raise _below_0(found, text, file) from None
    kinds = found.kinds
    if any(each.protect[3] != "p" for each in known):
        kinds = _settled(kinds, bases, known, old)
    return RegionColumns(found.starts, found.ends, bases, found.numbered(lines), kinds, known)


def _below_0(found: Scan, text: str, file: str) -> BadCapture:
    """The error for the first row whose allocation would begin below 0."""
    numbers = zip(found.starts, found.offsets, found.lines, strict=True)
    at = next(line for start, offset, line in numbers if offset > start)
    return BadCapture(
        "the offset is larger than the address, so the allocation would begin below 0",
        file=file,
        line=at,
        excerpt=text.split("\n")[at - 1],
        hint="in Cygwin's maps the offset counts from the allocation's base",
    )


def _settled(kinds: array[int], bases: array[int], known: list[Common], old: bool) -> array[int]:
    """*kinds*, of which those of rows that are not private are as the private rows of their
    allocations say; *known* gets what is not in it yet."""
    settled = array(kinds.typecode, kinds)
    images = _bases_of(kinds, bases, [each.kind is Kind.IMAGE for each in known])
    private = set[int]()
    if old:
        private = _bases_of(
            kinds, bases, [c.kind is Kind.PRIVATE and c.protect[3] == "p" for c in known]
        )
    places = {common: i for i, common in enumerate(known)}
    unsure = [each.protect[3] != "p" for each in known]
    for i in compress(range(len(kinds)), map(unsure.__getitem__, kinds)):
        common = known[kinds[i]]
        if bases[i] in images:
            use = Use.IMAGE if _is_file(common.name) else common.use
            common = common._replace(kind=Kind.IMAGE, use=use)
        elif bases[i] in private and not _is_file(common.name):
            # 2011's rw-s between reserved and committed rows of one private allocation is a guard.
            use = Use.UNKNOWN if common.use is Use.SHARED else common.use
            common = common._replace(kind=Kind.PRIVATE, use=use)
        else:
            continue
        settled[i] = places.setdefault(common, len(known))
        if settled[i] == len(known):
            known.append(common)
    return settled


def _bases_of(kinds: array[int], bases: array[int], wanted: list[bool]) -> set[int]:
    """The allocations that have a row of a kind that is *wanted*."""
    return set(compress(bases, map(wanted.__getitem__, kinds)))


def _common(fields: Fields, old: bool) -> Common:
    """What all rows of *fields* have in common."""
    state, kind, use, name = _classify(fields, old)
    return Common(state, kind, fields.permissions, name, use)


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
