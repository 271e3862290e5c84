"""places: step 1 of the policy ``repaired``: the places of all dlopened DLLs are kept from C3 on.

As ``reserve_space`` of patch 4/5, with a ledger, and with an eye on the files: one that was
replaced under the running parent needs less than the parent's place, or more.
"""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.machine.call import Run
from forkviz.machine.dll import Dll
from forkviz.machine.effects import (
    Child,
    FreeLibrary,
    LoadLibrary,
    Steps,
    VirtualAlloc,
    VirtualQuery,
)
from forkviz.machine.events import Call, Compared, Why
from forkviz.machine.forkee import Forkee
from forkviz.machine.occupant import occupant
from forkviz.machine.protocol.abort import abort
from forkviz.machine.protocol.linked_dlls import image_at
from forkviz.machine.shown import shown

__all__ = ["MEASURED_FROM", "keep_places", "size_now"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_PROTECT, _TRIAL, _UNMAP_TRIAL = Why.PROTECT, Why.TRIAL, Why.UNMAP_TRIAL
#: The child from which on all files are measured before their places are kept.
MEASURED_FROM = 3


@shown("keep_places", "forkviz: the policy repaired, in place of dll_list::reserve_space")
def keep_places(forkee: Forkee) -> Steps[None]:
    """Reserve the place of each DLL_LOAD.  Aborts if one is taken, and says by whom.

    One that a linked DLL dragged in, and that is in its place, needs no other.
    """
    child = yield Child()
    for dll in forkee.loads():
        if image_at(child, dll):
            continue  # the load only counts it once more
        call = yield from _keep(forkee, dll)
        if not call.failed:
            forkee.ledger[call.result] = dll
            continue
        who = yield from occupant(forkee, dll, dll.base, dll.size)
        if not who:
            continue  # no slot begins at its base
        size, _ = yield from size_now(forkee, dll)
        if 0 < size < dll.size:
            call = yield VirtualAlloc(dll, dll.base, size, _PROTECT)
        if call.failed:
            yield from abort(forkee, TextId.OCCUPIED, dll, dll.base, dll.size, more=who)
        forkee.ledger[call.result] = dll


@shown("keep", "forkviz: the policy repaired, in place of dll_list::reserve_space")
def _keep(forkee: Forkee, dll: Dll) -> Steps[Call]:
    """Reserve what *dll* had in the parent; in a late child, what it needs now if that is more."""
    if forkee.attempt >= MEASURED_FROM:
        size, _ = yield from size_now(forkee, dll)
        if size > dll.size:
            more: Call = yield VirtualAlloc(dll, dll.base, size, _PROTECT)
            if not more.failed:
                return more
    same: Call = yield VirtualAlloc(dll, dll.base, dll.size, _PROTECT)
    return same


@shown("size_now", "forkviz: the policy repaired")
def size_now(forkee: Forkee, dll: Dll) -> Steps[tuple[int, int]]:
    """Bytes of *dll*'s image in this child, mapped on trial and taken away again, and 0; or 0 and
    the Win32 error."""
    trial: Call = yield LoadLibrary(dll, _TRIAL)
    if trial.failed:
        return 0, trial.error
    yield Compared(dll.name, dll.base, trial.result, trial=True)
    look: Run = yield VirtualQuery(dll, trial.result)
    freed: Call = yield FreeLibrary(dll, trial.result, _UNMAP_TRIAL)
    size = 0 if look.failed else look.end - trial.result
    return size, freed.error
