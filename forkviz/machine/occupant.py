"""occupant: who is in the place that a DLL or a heap needs, found with VirtualQuery."""

from __future__ import annotations

from collections.abc import Generator

from forkviz.core.address import PAGE, page_ceil
from forkviz.machine.dll import Dll
from forkviz.machine.events import Event
from forkviz.machine.forkee import Forkee, pointer

__all__ = ["occupant"]


def occupant(forkee: Forkee, dll: Dll | None, start: int, size: int) -> Generator[Event, None, str]:
    """Who is in the *size* bytes at *start*, as the end of a message; "" if they are free.

    The name is a captured one, of any shape, so it follows a colon.
    """
    here, end = start, page_ceil(start + size)
    while here < end:
        look = yield from forkee.virtual_query(dll, here)
        if look.failed:
            return ""
        if look.state != "free":
            run = forkee.host.query(here)
            name = (run.name if run else "") or "something without a name"
            return f"; in the way: {name} at {pointer(look.result)}-{pointer(look.end)}"
        here = max(look.end, here + PAGE)
    return ""
