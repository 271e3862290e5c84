"""listing_plan: the listing of our own reload, the policy ``repaired``."""

from __future__ import annotations

from forkviz.engine.listing_text import Text

__all__ = ["PLAN"]

_OURS = "forkviz, in place of patches 3/5 and 4/5"

LOAD_BY_PLAN = Text(
    "load_by_plan",
    _OURS,
    """
def load_by_plan():
    groups = circles of dlopened, imports first          @planned
    thorough = attempt % 2 == 0
    for group in groups:
        if all in group go home by themselves:
            load_directly(group)
        else:
            load_pinned(group)
    lift()
""",
    "plan",
)

LOAD_DIRECTLY = Text(
    "load_directly",
    _OURS,
    """
def load_directly(group):
    for dll in group:
        # dll.base is dll.preferred: no trial is needed  @skip
        if dll.base in ledger:
            VirtualFree(dll.base)                        @give-back
    for dll in group:
        load_for_good(dll)
""",
    "plan",
)

LOAD_PINNED = Text(
    "load_pinned",
    _OURS,
    """
def load_pinned(group):
    for dll in group:
        if dll.base in ledger:
            VirtualFree(dll.base)                        @give-back
        pin(dll)
    for dll in group:
        FreeLibrary(dll.base) or give_up(dll)            @interim
        load_for_good(dll)
""",
    "plan",
)

PIN = Text(
    "pin",
    _OURS,
    """
def pin(dll):
    size, measured = dll.size, False
    closed = thorough or roomy
    if closed:
        close_all(dll, size)
    while True:
        got = LoadLibraryEx(dll, without imports)        @trial
        if got == dll.base:                              @compare
            return
        if got:
            FreeLibrary(got) or give_up(dll)             @unmap
            if not closed:
                if close(dll, got):
                    continue
                closed = close_all(dll, size)
                if closed:
                    continue
        if measured:
            give_up(dll)
        size = measure(dll)
        measured = closed = True
        close_all(dll, size)
""",
    "plan",
)

CLOSE = Text(
    "close",
    _OURS,
    """
def close(dll, here):
    hole = VirtualQuery(here)                            @look
    if hole is not free:
        give_up(dll)  # another holds it there
    if hole ends at a block, for the second time:
        return False
    if here < dll.base:
        start, end = here, min(hole.end, dll.base)
    else:
        start, end = max(here, dll.end), hole.end
    start = start, up to 64 KiB
    return VirtualAlloc(start, end - start)              @block
""",
    "plan",
)

CLOSE_ALL = Text(
    "close_all",
    _OURS,
    """
def close_all(dll, size):
    here, holes = 0x10000, []
    while hole := VirtualQuery(here):                    @look
        if hole is free and size fits:
            holes.append(hole)
        here = hole.end
    for hole in holes:
        # but for the place itself; roomy: not to its ends
        VirtualAlloc(hole, where it is below the place)  @below
        VirtualAlloc(hole, where it is above the place)  @above
    return whether there was anything to close
""",
    "plan",
)

MEASURE = Text(
    "measure",
    _OURS,
    """
def measure(dll):
    lift()
    got = LoadLibraryEx(dll, without imports)            @trial
    if not got:
        give_up(dll)
    # got need not be dll.base: nothing is blocked       @compare
    run = VirtualQuery(got)                              @look
    FreeLibrary(got) or give_up(dll)                     @unmap
    return run.end - got
""",
    "plan",
)

LOAD_FOR_GOOD = Text(
    "load_for_good",
    _OURS,
    """
def load_for_good(dll):
    for tries_left in (3, 2, 1, 0):
        got = LoadLibrary(dll)                           @real
        if not got:
            if no blocks or no tries_left:
                give_up(dll)
            lift()
            roomy = tries_left < 3
            thorough = draws_lots
        elif got == dll.base:                            @landed
            roomy = False
            return
        elif no tries_left:
            give_up(dll)
        else:
            thorough = draws_lots = True
            FreeLibrary(got) or give_up(dll)             @unmap
        pin(dll)
        FreeLibrary(dll.base) or give_up(dll)            @interim
""",
    "plan",
)

LIFT = Text(
    "lift",
    _OURS,
    """
def lift():
    while blocks:
        VirtualFree(blocks.pop())                        @free
""",
    "plan",
)

GIVE_UP = Text(
    "give_up",
    _OURS,
    """
def give_up(dll):
    who = occupant(dll.base, dll.size)
    {abort}("it needs", dll.base, "where", who)          @abort
""",
    "plan",
)

OCCUPANT = Text(
    "occupant",
    _OURS,
    """
def occupant(start, size):
    here = start
    while here < start + size:
        run = VirtualQuery(here)                         @look
        if not run:
            return nobody
        if run is not free:
            return who has it
        here = run.end
    return nobody
""",
    "plan",
)

#: In the order in which a child comes to them.
PLAN = (
    LOAD_BY_PLAN,
    LOAD_DIRECTLY,
    LOAD_PINNED,
    PIN,
    CLOSE,
    CLOSE_ALL,
    MEASURE,
    LOAD_FOR_GOOD,
    LIFT,
    GIVE_UP,
    OCCUPANT,
)
