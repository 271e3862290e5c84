"""text_id: the texts of Cygwin's that have to do with a fork; each stands once, in ``texts``."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["TextId"]


class TextId(StrEnum):
    """One text each, of one place in the source, whatever its words have been."""

    # the checks of dll_list::alloc
    LOADED_ELSEWHERE = "loaded elsewhere"
    MOVED = "moved, as posted"
    DATA_START = "data segment start"
    DATA_END = "data segment end"
    BSS_START = "bss segment start"
    BSS_END = "bss segment end"
    OTHER_DLL = "other DLL of that name"

    # reserving and reloading
    OCCUPIED = "occupied"
    STILL_RESERVED_2 = "reservation not released in step 2"
    STILL_RESERVED_3 = "reservation not released in step 3"
    NO_INTERIM = "no interim mapping"
    NOT_EXAMINED = "memory not examined"
    NOT_ALLOCATED = "memory not allocated"
    NOT_RELEASED = "memory not released"
    RANGE_NOT_RELEASED = "range not released"
    NOT_BLOCKED = "not blocked off"
    NOT_REMAPPED = "not remapped"
    NOT_UNLOADED = "interim mapping not unloaded"
    NOT_MAPPED = "not mapped"
    MAPPED_ELSEWHERE = "mapped elsewhere"
    NOT_RELOADED = "not reloaded"
    WRONG_PLACE = "loaded in wrong place"
    RELEASING_BLOCKED = "releasing blocked space"

    # heaps, mappings, shared regions, stack, mismatches
    NO_HEAP = "user heap not placed"
    HEAP_ELSEWHERE = "user heap elsewhere"
    NO_COMMIT = "user heap not committed"
    MISMATCH = "cygheap base mismatch"
    MMAP_ANONYMOUS = "anonymous mapping not made again"
    MMAP_FILE = "file mapping not made again"
    MMAPS_NOT_MADE = "mmaps not made again"
    MMAP_BEYOND_EOF = "mapping beyond EOF not made again"
    MMAP_QUERY = "private mapping not examined"
    MMAP_ALLOC = "private mapping not allocated"
    MMAP_PROTECT = "private mapping not made writable"
    MMAP_READ = "private mapping not read"
    MMAP_RESTORE = "protection of a mapping not restored"
    NO_SHARED = "shared region not mapped"
    SHARED_OPENED = "shared region opened"
    NO_SHM = "shared memory not made again"
    NO_STACK = "stack not reserved"
    STACK_NOT_COMMITTED = "stack not committed"

    # the parent's lines, and copies
    DIED_EARLY = "died early"
    NOT_CREATED = "process not created"
    NO_EVENT = "no event"
    STACK_NOT_COPIED = "stack not copied"
    LINKED_NOT_COPIED = "linked data not copied"
    DIED_LOADING = "died loading"
    FORK_FAILED = "fork failed"
    FORK_RETURNED = "fork returned"
    FORK_RETURNED_ERROR = "fork returned an error"
    SYNC_WAITING = "parent waits"
    SYNC_WAITED = "parent waited"
    WAIT_FAILED = "wait failed"
    COPY_READ = "copy not read"
    COPY_WRITTEN = "copy not written"

    # the handshake
    SYNC_LONGJMP = "first report"
    SYNC_LOADED = "second report, after DLLs were loaded"
    SYNC_FIXUP = "second report, without DLLs"
    SIGNALLING = "child signals its parent"
    AWAKE = "child awake"
    NO_PROBLEMS = "child goes on"
    RESUMED = "parent resumes its child"
    PARENT_SILENT = "parent silent"
    PARENT_NOT_AWAITED = "wait for the parent failed"

    # the low 4 MiB, of patch 5/5 as posted
    LOW_NOT_EXAMINED = "low memory not examined"
    LOW_NOT_BLOCKED = "low memory not blocked out"

    # what stands around a text
    ABORTED = "abort"
    FATAL = "fatal error"
    FATAL_EARLY = "fatal error of an unknown process"
    FORKING = "line of fork()"
    BLODA = "thread of another program's DLL"

    #: Not Cygwin's: words of the policy ``repaired``, of no template.
    OWN = "forkviz's own words"
