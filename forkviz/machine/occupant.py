"""occupant: who is in the place that a DLL or a heap needs, found with VirtualQuery."""

from __future__ import annotations

from forkviz.core.address import PAGE, page_ceil
from forkviz.core.space import AddressSpace
from forkviz.machine.call import Run
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Child, Steps, VirtualQuery
from forkviz.machine.forkee import Forkee, pointer
from forkviz.machine.shown import shown

__all__ = ["occupant"]


@shown("occupant", "forkviz: the policy repaired")
def occupant(forkee: Forkee, dll: Dll | None, start: int, size: int) -> Steps[str]:
    """Who is in the *size* bytes at *start*, as the end of a message; "" if they are free.

    The name is a captured one, of any shape, so it follows a colon.
    """
    here, end = start, page_ceil(start + size)
    while here < end:
        run: Run = yield VirtualQuery(dll, here)
        if run.failed:
            return ""
        if run.state != "free":
            name = _name_at((yield Child()), here)
            return f"; in the way: {name} at {pointer(run.result)}-{pointer(run.end)}"
        here = max(run.end, here + PAGE)
    return ""


def _name_at(child: AddressSpace, address: int) -> str:
    run = child.query(address)
    return (run.name if run else "") or "something without a name"
