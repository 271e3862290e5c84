"""The classes of causes of failed forks, in the order of the docs' table."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["CauseClass"]


class CauseClass(StrEnum):
    """A class of causes; the value is its name in JSON, in links and in the docs."""

    # Who wants the place of a DLL.
    BASE_COLLISION = "base-collision"
    HASH_COLLISION = "hash-collision"
    DLL_GREW = "dll-grew"
    LOW_OR_ARENA_BASE = "low-or-arena-base"
    OUTSIDE_THE_DATABASE = "outside-the-database"
    ALREADY_RELOCATED = "already-relocated"
    DLL_DISPLACED = "dll-displaced"
    PLACED_ANEW = "placed-anew"
    FILE_REPLACED = "file-replaced"
    SAME_BASENAME = "same-basename"
    # What happened to the runtime.
    RUNTIME_RELOCATED = "runtime-relocated"
    MANDATORY_ASLR = "mandatory-aslr"
    DYNAMICBASE = "dynamicbase"
    TWO_RUNTIMES = "two-runtimes"
    OLD_RUNTIME_IN_PATH = "old-runtime-in-path"
    MSYS1_TOO_OLD = "msys1-too-old"
    # Guests.
    INJECTED_FIXED = "injected-fixed"
    INJECTED_ROAMING = "injected-roaming"
    ACCESS_DENIED_BY_PRODUCT = "access-denied-by-product"
    CHILD_KILLED = "child-killed"
    # Room and limits.
    STACK_OR_HEAP_IN_THE_WAY = "stack-or-heap-in-the-way"
    ADDRESS_SPACE_EXHAUSTED = "address-space-exhausted"
    MMAP_NOT_READABLE = "mmap-not-readable"
    COMMIT_LIMIT = "commit-limit"
    PROCESS_LIMIT = "process-limit"
    # Ends that look like failed forks.
    DLL_NOT_FOUND = "dll-not-found"
    SESSION_ENDED = "session-ended"
    CONSOLE_DETACHED = "console-detached"
    PROGRAM_CRASHED = "program-crashed"
    UNDECIDED = "undecided"
