"""blocks: the reservations of the policy ``repaired``, all of them in a ledger.

A block starts on a slot and ends where the hole does, or on a slot, so that Windows rounds nothing
and it never bites into the place that it is made around.
"""

from __future__ import annotations

from typing import NoReturn

from forkviz.core.address import SLOT, page_ceil, slot_ceil, slot_floor
from forkviz.machine.call import Run
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Steps, VirtualAlloc, VirtualFree, VirtualQuery
from forkviz.machine.events import Why
from forkviz.machine.forkee import Forkee, GaveUp, pointer
from forkviz.machine.occupant import occupant
from forkviz.machine.shown import inline, shown

__all__ = ["Blocks", "give_up"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_BLOCK, _UNBLOCK, _UNPROTECT = Why.BLOCK, Why.UNBLOCK, Why.UNPROTECT
#: Where a walk of the space starts.
LOWEST = 0x10000


class Blocks:
    """What is blocked so that DLLs land right.

    thorough: close everything before a DLL is loaded.  draws_lots: whether this loader needs that.
    roomy: leave room in each closed hole, as much as the DLL just does not fit into.
    """

    __slots__ = ("_forkee", "_held", "_returns", "draws_lots", "roomy", "thorough")

    def __init__(self, forkee: Forkee) -> None:
        self.thorough = False
        self.draws_lots = False
        self.roomy = False
        self._forkee = forkee
        self._held: dict[int, Dll] = {}
        self._returns = 0

    def __len__(self) -> int:
        return len(self._held)

    @inline
    def give_back(self, dll: Dll) -> Steps[None]:
        """Release *dll*'s own place: once, by the ledger."""
        base = slot_floor(dll.base)
        self._returns = 0
        if self._forkee.ledger.pop(base, None) is not None:
            yield VirtualFree(dll, base, _UNPROTECT)

    @shown("lift", "forkviz: the policy repaired")
    def lift(self) -> Steps[None]:
        """Release all blocks, the last one first."""
        while self._held:
            base, dll = self._held.popitem()
            del self._forkee.ledger[base]
            yield VirtualFree(dll, base, _UNBLOCK)

    @shown("close", "forkviz: the policy repaired")
    def close(self, dll: Dll, here: int) -> Steps[bool]:
        """Close the hole that *dll* landed in at *here*, from there on, or up to its own place.

        False where that is not enough.  A query reports a hole from *here* on.  If a block ends
        it, it was closed in part before: once that may be, for the first hole is the one that the
        DLL prefers; if it is again, this loader does not begin at a hole's low end.
        """
        look = yield VirtualQuery(dll, here)
        if look.failed or look.state != "free":
            yield from give_up(
                self._forkee, dll, f"is held at {pointer(here)} by another that imports it"
            )
        if look.end in self._held:
            self._returns += 1
            if self._returns > 1:
                return False  # this loader does not begin at a low end
        if here < dll.base:
            return (yield from self._block(dll, here, min(look.end, dll.base)))
        return (yield from self._block(dll, max(here, dll.base + page_ceil(dll.size)), look.end))

    @shown("close_side", "forkviz: the policy repaired")
    def close_side(self, dll: Dll, size: int, *, above: bool | None = None) -> Steps[bool]:
        """Walk the space and close every hole that *size* bytes fit into, but for *dll*'s place.

        above: only those above its place, or only those below it; both where it is left out.
        """
        holes = []
        here = LOWEST
        while True:
            look: Run = yield VirtualQuery(dll, here)
            if look.failed:
                break
            start, end = slot_ceil(here), look.end
            if above is True:
                start = max(start, dll.base)
            elif above is False:
                end = min(end, dll.base)
            if look.state == "free" and start < end and look.end - slot_ceil(here) >= size:
                holes.append((start, end))
            here = look.end
        done = False
        for start, end in holes:
            closed = yield from self._close_around(dll, size, start, end)
            done = done or closed
        return done

    @shown("close_around", "forkviz: the policy repaired")
    def _close_around(self, dll: Dll, size: int, start: int, end: int) -> Steps[bool]:
        """Close the hole ``[start, end)`` but for the *size* bytes at *dll*'s base."""
        room = (slot_ceil(size) // SLOT - 1) * SLOT if self.roomy else 0
        low, high = dll.base, slot_ceil(dll.base + size)
        # What is next to the place must be closed for a slot at least: an image reaches over it.
        below_end = min(end, low)
        below = min(start + room, max(below_end - SLOT, start))
        above = max(start, high)
        above_end = max(end - room, above + SLOT)
        one = yield from self._block(dll, below, below_end)
        two = yield from self._block(dll, above, min(above_end, end))
        return one or two

    @shown("block", "forkviz: the policy repaired")
    def _block(self, dll: Dll, start: int, end: int) -> Steps[bool]:
        start = slot_ceil(start)
        if start >= end:
            return False
        call = yield VirtualAlloc(dll, start, end - start, _BLOCK)
        if call.failed:
            return False
        self._held[start] = dll
        self._forkee.ledger[start] = dll
        return True


@shown("give_up", "forkviz: the policy repaired")
def give_up(forkee: Forkee, dll: Dll, what: str) -> Steps[NoReturn]:
    """Raise GaveUp, which says which address it is about and who has it."""
    who = yield from occupant(forkee, dll, dll.base, dll.size)
    needs = f"it needs {pointer(dll.base)}{who or ', which is free'}"
    raise GaveUp(dll, f"{dll.name} {what}; {needs}")
