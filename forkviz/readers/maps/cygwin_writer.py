"""A process as the text of Cygwin's ``/proc/PID/maps``: what ``parse_cygwin_maps`` reads back.

Of a capture of Cygwin's everything comes back but inodes, which are not kept.  Of another source
the protections are translated, uses are left to the names, and names that are neither paths nor in
brackets become so.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import PAGE, page_ceil
from forkviz.core.captures.dialect import Dialect
from forkviz.core.captures.process import Process
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.text import visible
from forkviz.errors import ForkvizError
from forkviz.lazy.patterns import regex
from forkviz.readers.maps.rows import WIDE

__all__ = ["render_cygwin_maps", "unsaid"]

_NATIVE = regex(r"[r-][w-][x-][psg]|===[psg]")
_NAME = regex(r"[/\[\\]|[A-Za-z]:")
#: Where the name begins.
_COLUMN = 62
#: Where the last page begins: no row can say where it ends, for that has a digit too many.
_LAST = (1 << 64) - PAGE


def render_cygwin_maps(process: Process) -> Iterator[str]:
    """The rows, without line ends; ``...`` at the end where rows may be missing.

    A range that is not made of pages is rounded outwards, as far as its neighbours let it.  Raises
    ForkvizError for a process without a region: a map has at least one row.
    """
    if not len(process.space):
        raise ForkvizError(
            "it has no region, and a map needs at least one row; --to csv can show it"
        )
    before = 0
    for region in process.space:
        start, end = max(region.start & -PAGE, before), min(page_ceil(region.end), _LAST)
        if end <= start:
            continue  # its neighbour has the page already
        before = end
        base = region.base & -PAGE
        offset = start - base if 0 <= base <= start else 0
        permissions = _permissions(region, process.dialect)
        row = f"{start:08X}-{end:08X} {permissions} {offset:08X} 0000:0000 0"
        name = _name(region)
        yield f"{row:{_COLUMN}}{'' if len(row) < _COLUMN else ' '}{name}" if name else row
    if not process.complete:
        yield "..."


def unsaid(process: Process) -> Iterator[str]:
    """What the rows of *process* can't say, in sentences."""
    regions = list(process.space)
    marked = any(_permissions(r, process.dialect)[:1] == "=" for r in regions) or any(
        _permissions(r, process.dialect)[3:] == "g" for r in regions
    )
    counts = {
        "ranges did not consist of whole pages and were rounded": [
            (r.start | r.end) % PAGE != 0 for r in regions
        ],
        "regions have an unknown protection, and are written as ---p, or r--p for an image": [
            not r.protect and r.state is State.COMMITTED for r in regions
        ],
        "regions were not observed but derived or assumed, which no row can show": [
            r.source is not Source.OBSERVED for r in regions
        ],
        "names are not paths; they are written after a / or in brackets": [
            r.name != "" and _NAME.match(r.name) is None for r in regions
        ],
        "names contain characters that no row can have; they are spelt out": [
            not r.name.isprintable() or r.name.endswith(" ") for r in regions
        ],
        "regions reach the last page of all, which no row can describe": [
            r.end > _LAST for r in regions
        ],
        "committed regions without access are read as reserved: no row is marked === or g": [
            _is_mute(r, process) for r in regions if not marked
        ],
    }
    for what, each in counts.items():
        if count := sum(each):
            yield f"{count} {what}"
    if process.space.bits == 64 and regions and regions[-1].end <= WIDE:
        yield "it is a 64-bit process, which its addresses do not show"
    if not process.complete:
        yield "rows may be missing, as the last line (...) says"


def _is_mute(region: Region, process: Process) -> bool:
    committed = region.state is State.COMMITTED and not _name(region).startswith(("/", "\\"))
    return committed and _permissions(region, process.dialect).startswith("---")


def _name(region: Region) -> str:
    """The name as a row has it: on one line, a path or in brackets."""
    name = visible(region.name)
    if name.endswith(" "):
        name = f"{name[:-1]}\\x20"  # blanks at the end of a row do not count
    if not name or _NAME.match(name):
        return name
    is_file = region.kind is Kind.IMAGE or region.use is Use.FILE
    return f"/{name}" if is_file else f"[{name}]"


def _permissions(region: Region, dialect: Dialect) -> str:
    # Linux has no mark for pages that are but reserved.
    reserved = region.state is State.RESERVED and not dialect.marks_reserved
    if _NATIVE.fullmatch(region.protect) and not reserved:
        return region.protect
    protect = region.protect.upper()
    sharing = "s" if region.kind is Kind.MAPPED else "p"
    if region.state is State.RESERVED:
        return f"==={sharing}"
    if "GUARD" in protect or protect.endswith("+G"):
        sharing = "g"
    runs = "EXECUTE" in protect or protect.startswith(("X", "RX", "RWX", "WCX"))
    writes = "WRITE" in protect or protect.startswith(("RW", "WC")) or "COPY" in protect
    reads = writes or "READ" in protect or protect.startswith("R") or (runs and protect[:1] != "X")
    if region.kind is Kind.IMAGE and not protect:
        reads = True
    return f"{'r' if reads else '-'}{'w' if writes else '-'}{'x' if runs else '-'}{sharing}"
