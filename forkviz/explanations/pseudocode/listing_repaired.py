"""listing_plan: the listing of our own reservations and reload, the policy ``repaired``."""

from __future__ import annotations

from forkviz.explanations.pseudocode.template import Text

__all__ = ["PLAN"]

_OURS = "forkviz: the policy repaired"

KEEP_PLACES = Text(
    "keep_places",
    "forkviz: the policy repaired, in place of dll_list::reserve_space",
    """
def keep_places():
    for dll in dlopened:
        kept = False
        size = size_now(dll) if attempt >= 3 else 0
        if size > dll.size:
            kept = VirtualAlloc(dll.base, size)          @larger
        if not kept:
            kept = VirtualAlloc(dll.base, dll.size)      @protect
        if not kept:
            who = occupant(dll.base, dll.size)
            if not who:
                continue  # no slot begins at its base
            size = size_now(dll)
            if 0 < size < dll.size:
                kept = VirtualAlloc(dll.base, size)      @smaller
        if not kept:
            {abort}("is already occupied")               @taken
        ledger.add(dll.base)
""",
    "plan",
)

SIZE_NOW = Text(
    "size_now",
    _OURS,
    """
def size_now(dll):
    got = LoadLibraryEx(dll, without imports)            @trial
    if not got:
        return 0, error
    # wherever got is: dll.base is not asked for         @compare
    run = VirtualQuery(got)                              @look
    FreeLibrary(got)                                     @unmap
    return run.end - got, error
""",
    "plan",
)

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
    closed = []  # sides of its place
    if thorough or roomy:
        closed = [above, below]
        close_side(dll, size, closed)
    while True:
        got = LoadLibraryEx(dll, without imports)        @trial
        if got == dll.base:                              @compare
            return
        if got:
            FreeLibrary(got) or give_up(dll)             @unmap
            side = above if got > dll.base else below
            if side not in closed:
                if close(dll, got):
                    continue
                closed.append(side)
                if close_side(dll, size, side):
                    continue
        if measured:
            give_up(dll)
        size = measure(dll)
        measured, closed = True, [above, below]
        close_side(dll, size, closed)
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

CLOSE_SIDE = Text(
    "close_side",
    _OURS,
    """
def close_side(dll, size, sides):
    here, holes = 0x10000, []
    while hole := VirtualQuery(here):                    @look
        if hole is free, size fits and it is on sides:
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
    size, error = size_now(dll)  # with nothing blocked
    if error:
        give_up(dll)
    return size
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
                return load_over_trial(dll)
            lift()
            roomy = tries_left < 3
            thorough = draws_lots
        elif got == dll.base:                            @landed
            roomy = False
            return
        else:
            thorough = draws_lots = True
            FreeLibrary(got) or give_up(dll)             @unmap
            if not tries_left:
                return load_over_trial(dll)
        pin(dll)
        FreeLibrary(dll.base) or give_up(dll)            @interim
""",
    "plan",
)

LOAD_OVER_TRIAL = Text(
    "load_over_trial",
    _OURS,
    """
def load_over_trial(dll):  # the last resort
    lift()
    roomy, thorough = False, True
    try:
        pin(dll)
    except giving up:
        give_up(dll)  # because of what led here
    thorough = draws_lots
    got = LoadLibrary(dll)  # no entry point is run      @keep
    if got != dll.base:                                  @landed
        give_up(dll)
    FreeLibrary(got) or give_up(dll)  # the trial's      @interim
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
    KEEP_PLACES,
    SIZE_NOW,
    LOAD_BY_PLAN,
    LOAD_DIRECTLY,
    LOAD_PINNED,
    PIN,
    CLOSE,
    CLOSE_SIDE,
    MEASURE,
    LOAD_FOR_GOOD,
    LOAD_OVER_TRIAL,
    LIFT,
    GIVE_UP,
    OCCUPANT,
)
