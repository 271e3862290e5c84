"""Texts of a child's start: its heaps, mappings, shared regions and stack, and mismatches."""

from __future__ import annotations

from forkviz.core.law.changes import (
    BITS_64,
    FIXED_HEAP,
    FREE_SHARED,
    STACK_TOLD,
)
from forkviz.core.law.text import (
    FATAL,
    PRINTED,
    TRACED,
    ByEra,
    Mark,
    Text,
    Variant,
    Who,
    always,
)
from forkviz.core.law.text_id import TextId

__all__ = ["START_TEXTS"]

_FIXUP: ByEra[str] = always("fixup_mmaps_after_fork")


def _heap(sizes: str) -> str:
    return (
        "couldn't allocate heap, {error:%E}[, base {base:%p}[, top {top:%p}, "
        f"reserve_size {{reserve_size:{sizes}}}, allocsize {{allocsize:{sizes}}}"
        "[, page_const {page:%d}]]]"
    )


def _mismatch(form: str) -> str:
    return (
        f"{{what:%s=cygheap base}} mismatch detected - {{parent:{form}}}/{{child_at:{form}}}"
        "[.[\nThis problem is probably due to using incompatible versions of the cygwin DLL.]]"
    )


_HEAPS: dict[TextId, Text] = {
    TextId.NO_HEAP: Text(
        Who.CHILD, FATAL, (Variant(None, _heap("%d")), Variant(BITS_64, _heap("%ld"), Mark.SEEN))
    ),
    TextId.HEAP_ELSEWHERE: Text(
        Who.CHILD,
        FATAL,
        (
            Variant(
                None,
                "heap allocated at wrong address {child_at:%p} (mapped) != {parent:%p} (expected)",
            ),
        ),
    ),
    TextId.NO_COMMIT: Text(Who.CHILD, FATAL, (Variant(None, "MEM_COMMIT failed[, {error:%E}]"),)),
    TextId.MISMATCH: Text(
        Who.CHILD,
        FATAL,
        (
            Variant(None, _mismatch("%p")),
            Variant(BITS_64, _mismatch("%ly")),
            Variant(FIXED_HEAP, ""),
        ),
        early=True,
    ),
}


def _requested(state: str, size: str) -> str:
    return (
        "requested {requested:%p} != {got:%p} mem alloc base {allocation_base:%p}, "
        f"state {{state:{state}}}, size {{size:{size}}}[, {{error:%E}}]"
    )


def _remade(function: str) -> Text:
    return Text(
        Who.CHILD,
        PRINTED,
        (
            Variant(None, _requested("%p", "%d")),
            Variant(BITS_64, _requested("%y", "%lu"), Mark.SEEN),
        ),
        always(function),
    )


def _private(call: str) -> Text:
    return Text(
        Who.CHILD,
        PRINTED,
        (Variant(None, f"{call} failed for MAP_PRIVATE address {{place:%p}}[, {{error:%E}}]"),),
        _FIXUP,
    )


_MAPPINGS: dict[TextId, Text] = {
    TextId.MMAP_ANONYMOUS: _remade("fhandler_dev_zero::fixup_mmap_after_fork"),
    TextId.MMAP_FILE: _remade("fhandler_disk_file::fixup_mmap_after_fork"),
    TextId.MMAPS_NOT_MADE: Text(
        Who.CHILD, FATAL, (Variant(None, "recreate_mmaps_after_fork_failed", Mark.SEEN),)
    ),
    TextId.MMAP_BEYOND_EOF: Text(
        Who.CHILD, PRINTED, (Variant(None, "Warning: Fixup mapping beyond EOF failed"),), _FIXUP
    ),
    TextId.MMAP_QUERY: _private("VirtualQueryEx"),
    TextId.MMAP_ALLOC: _private("VirtualAlloc"),
    TextId.MMAP_PROTECT: _private("VirtualProtectEx"),
    TextId.MMAP_READ: _private("ReadProcessMemory"),
    TextId.MMAP_RESTORE: Text(
        Who.CHILD,
        PRINTED,
        (
            Variant(
                None,
                "VirtualProtect failed for address {place:%p}[, parentstate: {parent_state:%y}, "
                "state: {state:%y}, parentprot: {parent_protection:%y}, prot: {protection:%y}"
                "[, {error:%E}]]",
            ),
        ),
        _FIXUP,
    ),
}

_SHARED: dict[TextId, Text] = {
    TextId.NO_SHARED: Text(
        Who.CHILD,
        FATAL,
        (
            Variant(
                None, "MapViewOfFileEx '{region:%W}'({handle:%p}), {error:%E}[.[  Terminating.]]"
            ),
            Variant(
                FREE_SHARED,
                "MapViewOfFileEx '{region:%W}'({handle:%p}, size {size:%u}, m {how:%d}, "
                "created {created:%d}), {error:%E}[.[  Terminating.]]",
            ),
        ),
    ),
    TextId.SHARED_OPENED: Text(
        Who.EITHER,
        TRACED,
        (
            Variant(
                None,
                "name {region:%W}, n {number:%d}, shared {got:%p} (wanted {wanted:%p})"
                "[, h {handle:%p}[, *m {how:%d}]]",
            ),
            Variant(
                FREE_SHARED,
                "name {region:%W}, shared {got:%p} (wanted {wanted:%p})"
                "[, h {handle:%p}[, m {how:%d}[, created {created:%d}]]]",
            ),
        ),
        always("open_shared"),
    ),
    TextId.NO_SHM: Text(Who.CHILD, FATAL, (Variant(None, "recreate_shm areas after fork failed"),)),
}

_STACK: dict[TextId, Text] = {
    TextId.NO_STACK: Text(
        Who.CHILD,
        FATAL,
        (
            Variant(
                None,
                "[fork: ]can't reserve memory for stack {parent_stack_start:%p} - "
                "{parent_stack_end:%p}[, {error:%E}]",
            ),
            Variant(
                STACK_TOLD,
                "[fork: ]can't reserve memory for parent stack {parent_stack_start:%p} - "
                "{parent_stack_end:%p}[, (child has {child_stack_start:%p} - "
                "{child_stack_end:%p})][, {error:%E}]",
                Mark.SEEN,
            ),
        ),
    ),
    TextId.STACK_NOT_COMMITTED: Text(
        Who.CHILD,
        FATAL,
        (Variant(None, "can't commit memory for stack {place:%p}({size:%ly})[, {error:%E}]"),),
    ),
}

# of the patch as posted; it was in no Cygwin
_LOW: dict[TextId, Text] = {
    TextId.LOW_NOT_EXAMINED: Text(
        Who.CHILD,
        FATAL,
        (Variant(None, "couldn't examine memory at {place:%p}, {error:%E}", Mark.TOLD),),
    ),
    TextId.LOW_NOT_BLOCKED: Text(
        Who.CHILD, PRINTED, (Variant(None, "couldn't block out {start:%p}-{end:%p}", Mark.TOLD),)
    ),
}

START_TEXTS: dict[TextId, Text] = {**_LOW, **_HEAPS, **_MAPPINGS, **_SHARED, **_STACK}
