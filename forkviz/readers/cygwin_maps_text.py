"""A process as the text of Cygwin's ``/proc/PID/maps``: what ``parse_cygwin_maps`` reads back.

Of a capture of Cygwin's everything comes back but inodes, which nobody keeps.  Of another source
the protections are translated, and uses are left to the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forkviz.core.address import PAGE, page_ceil
from forkviz.core.capture import Process
from forkviz.core.region import Kind, Region, State

__all__ = ["render_cygwin_maps", "rounded"]

_NATIVE = re.compile(r"[r-][w-][x-][psg]|===[psg]")
#: Where the name begins.
_COLUMN = 62


def render_cygwin_maps(process: Process) -> Iterator[str]:
    """The rows, without line ends; ``...`` at the end where rows may be missing.

    A range that is not made of pages is rounded outwards, as far as its neighbours let it.
    """
    before = 0
    for region in process.space:
        start, end = max(region.start & -PAGE, before), page_ceil(region.end)
        if end <= start:
            continue  # its neighbour has the page already
        before = end
        base = region.base & -PAGE
        offset = start - base if 0 <= base <= start else 0
        row = f"{start:08X}-{end:08X} {_permissions(region)} {offset:08X} 0000:0000 0"
        name = region.name.replace("\n", "\\012")
        yield f"{row:{_COLUMN}}{'' if len(row) < _COLUMN else ' '}{name}" if name else row
    if not process.complete:
        yield "..."


def rounded(process: Process) -> int:
    """How many of the ranges are not made of pages."""
    return sum(bool((r.start | r.end) % PAGE) for r in process.space)


def _permissions(region: Region) -> str:
    if _NATIVE.fullmatch(region.protect):
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
