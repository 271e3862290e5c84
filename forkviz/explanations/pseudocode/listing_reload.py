"""listing_reload: the listing of the sort, the reservations and the published reloads."""

from __future__ import annotations

from forkviz.explanations.pseudocode.template import Text

__all__ = ["RELOAD", "SORT"]

TOPSORT = Text(
    "topsort",
    "dll_list::topsort; patch 2/5 fork-topsort",
    """
def topsort(dlls):
    if nothing was ever dlopened:                              ?lazy
        return dlls                                      @as-is  ?lazy
    dlopened = []  # so far, in list order                     ?seeded
    for dll in dlls:
        dll.deps = populate_deps(dll)
        if dll.kind is DLL_LOAD:                               ?seeded
            dll.deps = dlopened + dll.deps               @seed  ?seeded
            dlopened.append(dll)                               ?seeded
    order = []
    for dll in reversed(dlls):
        topsort_visit(dll)
    return order                                         @order
""",
    "topsort",
)

TOPSORT_VISIT = Text(
    "topsort_visit",
    "dll_list::topsort_visit; patch 2/5 fork-topsort",
    """
def topsort_visit(dll):
    if dll.visited:                                      @again
        return
    dll.visited = True                                   @visit
    for dep in dll.deps:
        topsort_visit(dep)
    order.append(dll)                                    @append
""",
    "topsort",
)

POPULATE_DEPS = Text(
    "populate_deps",
    "dll_list::populate_deps; patch 2/5 fork-topsort",
    """
def populate_deps(dll):
    deps = []
    for name in imports of dll:  # in table order
        if a DLL of the list has that name, in any case:
            deps.append(it)
    return deps                                          @deps
""",
    "topsort",
)

RESERVE_SPACE = Text(
    "reserve_space",
    "dll_list::reserve_space; patch 4/5 fork-dll-load",
    """
def reserve_space():
    for dll in dlopened:
        if not VirtualAlloc(dll.base, dll.size):         @protect
            {abort}("is already occupied")               @taken
""",
    "keeps !plan",
)

IMPL = Text(
    "load_after_fork_impl",
    "dll_list::load_after_fork_impl; patch 4/5 fork-dll-load",
    """
def load_after_fork_impl(first, retries):                @enter
    # Step 2: on trial, until all sit right
    for dll in dlopened, from first on:
        if dll.base == dll.preferred:                    @skip
            continue
        if retries == 0:
            if not VirtualFree(dll.base):                @unprotect
                {abort}("unable to release")             @kept
        got = LoadLibraryEx(dll, without imports)        @trial
        if not got:
            {abort}("unable to create interim mapping")  @no-trial
        if got == dll.base:                              @compare
            continue  # it stays mapped
        if not FreeLibrary(got):                         @unmap
            {abort}("unable to unload interim mapping")  @stuck
        block = reserve_at(got, dll)
        if not block:
            {abort}("unable to block off")               @no-block
        if retries >= {budget}:
            {abort}("unable to remap"){hint}              @spent
        load_after_fork_impl(dll, retries + 1)
        release_at(block)
        return                                           @return
    # Step 3, in the innermost call alone: for good
    for dll in dlopened:
        if dll.base == dll.preferred:
            done = VirtualFree(dll.base)                 @give-back
        else:
            done = FreeLibrary(dll.base)                 @interim
        if not done:
            {abort}("unable to release")  # or to unload @no-room
        got = LoadLibrary(dll)                           @real
        if not got:
            {abort}("unable to map")                     @no-real
        if got != dll.base:                              @landed
            {abort}("to same address as parent")         @moved
    return                                               @done
""",
    "recursion",
)

RESERVE_AT = Text(
    "reserve_at",
    "reserve_at; patch 3/5 fork-reserve-at",
    """
def reserve_at(here, dll):
    hole = VirtualQuery(here)                            @look
    if not hole:
        {abort}("couldn't examine memory")               @no-look
    if hole is not free:
        return 0
    start, end = here, hole.end                          @whole
    if here < dll.base < hole.end:
        end = dll.base  # the place begins in the hole   @up-to
    elif dll.base < here < dll.end:
        start = dll.end  # it reaches into the hole      @past
    if not VirtualAlloc(start, end - start):             @block
        {abort}("couldn't allocate memory")              @no-alloc
    return start
""",
    "sized !plan",
)

FIRST_RESERVE_AT = Text(
    "reserve_at",
    "the first reserve_at (2011-04)",
    """
def reserve_at(here, dll):
    hole = VirtualQuery(here)                            @look
    if not hole or hole is not free:
        return 0
    size = hole.end - here  # whatever is in it          @whole
    if not VirtualAlloc(here, size):                     @block
        return 0
    return here
""",
    "!sized !plan",
)

RELEASE_AT = Text(
    "release_at",
    "release_at (2011-04)",
    """
def release_at(block):
    if not VirtualFree(block):                           @free
        {abort}("couldn't release memory")               @stuck
""",
    "!plan",
)

LOAD_AFTER_FORK = Text(
    "load_after_fork",
    "dll_list::load_after_fork (2011-04)",
    """
def load_after_fork():
    for dll in dlopened:
        got = try_to_load(dll)
        if got == dll.base:
            continue
        reserve_upto(dll)
        block = 0
        if got > dll.base:
            block = reserve_at(got, dll)
        got = try_to_load(dll)
        release_upto(dll)
        if block:
            release_at(block)
        if got != dll.base:
            {abort}("to same address as parent")         @moved
""",
    "upto",
)

TRY_TO_LOAD = Text(
    "try_to_load",
    "dll_list::load_after_fork (2011-04), one pass",
    """
def try_to_load(dll):
    got = LoadLibraryEx(dll, without imports)            @trial
    if not got:
        {abort}("unable to create interim mapping")      @no-trial
    right = got == dll.base                              @compare
    if not FreeLibrary(got):                             @unmap
        {abort}("unable to unload interim mapping")      @stuck
    if right:
        got = LoadLibrary(dll)                           @real
        if not got:
            {abort}("unable to map")                     @no-real
        # whether it is dll.base, the caller looks       @landed
    return got
""",
    "upto",
)

RESERVE_UPTO = Text(
    "reserve_upto",
    "reserve_upto (2011-04)",
    """
def reserve_upto(dll):
    here = 0x10000
    while here < dll.base:
        run = VirtualQuery(here)                         @look
        if not run:
            return
        if run is free:
            end = min(run.end, dll.base)
            VirtualAlloc(here, end - here)               @block
        here = run.end, up to 64 KiB
""",
    "upto",
)

RELEASE_UPTO = Text(
    "release_upto",
    "release_upto (2011-04)",
    """
def release_upto(dll):
    here = 0x10000
    while here < dll.base:
        run = VirtualQuery(here)                         @look
        if not run:
            return
        if run is reserved, and PAGE_NOACCESS:
            VirtualFree(here)  # whoever made it         @free
        here = run.end
""",
    "upto",
)

SORT = (TOPSORT, POPULATE_DEPS, TOPSORT_VISIT)
#: In the order in which a child comes to them.
RELOAD = (
    RESERVE_SPACE,
    IMPL,
    LOAD_AFTER_FORK,
    TRY_TO_LOAD,
    RESERVE_UPTO,
    RESERVE_AT,
    FIRST_RESERVE_AT,
    RELEASE_AT,
    RELEASE_UPTO,
)
