"""The messages of a child that fails, of every era: one rule each, with what it means."""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.readers.messages.rule import CHILD, Rule

__all__ = ["CHILD_RULES"]

_MAPPED = "a mapping of the parent could not be made again in its place"

CHILD_RULES: tuple[Rule, ...] = (
    Rule(
        "occupied",
        CHILD,
        "",
        (TextId.OCCUPIED,),
        "something is in the child where the parent has this DLL",
        step="reserve",
    ),
    Rule(
        "loaded elsewhere",
        CHILD,
        "C5",
        (TextId.LOADED_ELSEWHERE,),
        "a linked DLL is elsewhere in the child, and linked DLLs can't be moved",
        needs=(": Loaded to different address",),
    ),
    Rule(
        "segment elsewhere",
        CHILD,
        "C5",
        (TextId.DATA_START, TextId.DATA_END, TextId.BSS_START, TextId.BSS_END),
        "a linked DLL, which 2011 did not name, is elsewhere in the child",
        needs=("segmentstart:parent", "segmentend:parent"),
    ),
    Rule(
        "other DLL of that name",
        CHILD,
        "C5",
        (
            TextId.OTHER_DLL,
            # on one line, as mails have it
            "Loaded different DLL with same basename in forked child[, parent loaded: {dll}"
            "[,] child loaded: {other:line}]",
        ),
        "the child found another file of the same name first",
    ),
    Rule(
        "no interim mapping",
        CHILD,
        "C8",
        (TextId.NO_INTERIM,),
        "the DLL could not be mapped on trial",
    ),
    Rule(
        "no interim mapping",
        CHILD,
        "C8",
        ("unable to create interim mapping for {dll:ended}",),
        "the DLL could not be mapped on trial",
    ),
    Rule(
        "not reloaded",
        CHILD,
        "C8",
        (TextId.NOT_RELOADED,),
        "loading the DLL failed, and the child goes on to the next",
    ),
    Rule(
        "not blocked off",
        CHILD,
        "C8",
        (TextId.NOT_BLOCKED,),
        "the place that the DLL keeps landing in could not be blocked",
    ),
    Rule(
        "not remapped",
        CHILD,
        "C8",
        ("unable to remap {dll}[ (using {other:name})] to same address as parent -- {child_at}",),
        "the DLL did not land where the parent has it, no matter how often it was tried",
        needs=("unable to remap",),
        era="msys1",
    ),
    Rule(
        "not remapped",
        CHILD,
        "C8",
        (
            # older than all that is known of Cygwin's source
            "unable to remap {dll} to same address as parent({parent}[)] != {child_at}",
        ),
        "the DLL did not land where the parent has it, no matter how often it was tried",
        needs=("unable to remap",),
        era="before-2011",
    ),
    Rule(
        "not remapped",
        CHILD,
        "C8",
        (TextId.NOT_REMAPPED,),
        "the DLL did not land where the parent has it, no matter how often it was tried",
        needs=("unable to remap",),
    ),
    Rule(
        "bookkeeping",
        CHILD,
        "C8",
        (
            TextId.STILL_RESERVED_2,
            TextId.STILL_RESERVED_3,
            TextId.NOT_UNLOADED,
            "unable to <release protective reservation|unload interim mapping>[ ({place})]"
            ", Win32 error {error}",
        ),
        "what was reserved for the reload could not be released",
        needs=("unable to release protective", "unable to unload interim"),
    ),
    Rule(
        "mapped elsewhere",
        CHILD,
        "C8",
        (TextId.MAPPED_ELSEWHERE,),
        "the DLL landed at the right place on trial, but elsewhere when it was loaded",
        needs=("unable to map",),
    ),
    Rule(
        "not mapped",
        CHILD,
        "C8",
        (TextId.NOT_MAPPED,),
        "loading the DLL failed (1114: its DllMain did)",
    ),
    Rule(
        "alignment",
        CHILD,
        "C8",
        (
            TextId.NOT_ALLOCATED,
            TextId.NOT_RELEASED,
            TextId.RANGE_NOT_RELEASED,
            TextId.NOT_EXAMINED,
            "couldn't <examine|allocate|release> memory {place}{other:words}alignment"
            "[, Win32 error {error}]",
            "couldn't <examine|allocate|release> memory{other:words}alignment"
            "[, Win32 error {error}]",
        ),
        "memory could not be kept free or released for the reload",
        needs=("alignment", "couldn't examine memory"),
    ),
    Rule(
        "not copied",
        CHILD,
        "C3",
        (TextId.COPY_READ,),
        "the child could not read its parent's memory; the result is ignored, so a crash "
        "usually follows",
        needs=("read copy failed",),
        tail=True,
    ),
    Rule(
        "heap not placed",
        CHILD,
        "C3",
        (TextId.NO_HEAP,),
        "the user heap could not be put in its place in the child",
        tail=True,
    ),
    Rule(
        "heap elsewhere",
        CHILD,
        "C3",
        (TextId.HEAP_ELSEWHERE,),
        "the user heap is elsewhere in the child",
    ),
    Rule(
        "stack not placed",
        CHILD,
        "C6",
        (TextId.NO_STACK, TextId.STACK_NOT_COMMITTED),
        "the stack could not be put at the parent's place in the child",
        needs=("reserve memory for", "commit memory for stack"),
        tail=True,
    ),
    Rule(
        "stack not placed",
        CHILD,
        "C6",
        ("stack guard page {guard_page}[{other:line}, Win32 error {error}]",),
        "the guard page of the parent's stack could not be made in the child",
        tail=True,
    ),
    Rule(
        "mmaps not made again",
        CHILD,
        "C3",
        (TextId.MMAPS_NOT_MADE,),
        _MAPPED,
        step="mmap",
        tail=True,
    ),
    Rule(
        "mmaps not made again",
        CHILD,
        "C3",
        (
            TextId.MMAP_ANONYMOUS,
            TextId.MMAP_FILE,
            TextId.MMAP_QUERY,
            TextId.MMAP_ALLOC,
            TextId.MMAP_PROTECT,
            TextId.MMAP_READ,
            TextId.MMAP_RESTORE,
            "fixup_mmap[s]_after_fork: requested {requested}[,] got {got}, Win32 error {error}",
            "fixup_mmap[s]_after_fork: requested {requested}[,] got {got}",
            "fixup_mmap[s]_after_fork: {other:word} failed[ for MAP_<PRIVATE|SHARED|NORESERVE>]"
            "[ address {place}][, Win32 error {error}]",
        ),
        _MAPPED,
        needs=("fixup_mmap",),
        step="mmap",
        tail=True,
    ),
    Rule(
        "shared memory not made again",
        CHILD,
        "C8",
        (
            TextId.NO_SHM,
            "fixup_shms_after_fork: NtMapViewOfSection ({other:words}), status {status:hex}",
        ),
        "System V shared memory could not be mapped in its place",
        step="shared",
    ),
    Rule(
        "shared region not mapped",
        CHILD,
        "C3",
        # The number is a handle.
        (
            TextId.NO_SHARED,
            "MapViewOfFileEx {name:words}({handle:words}), Win32 error {error}[. Terminating]",
        ),
        "one of the runtime's shared regions could not be mapped in its place",
        step="shared",
    ),
    Rule(
        "shared region elsewhere",
        CHILD,
        "C3",
        (TextId.SHARED_OPENED,),
        "one of the runtime's shared regions is not where it was wanted",
        step="shared",
        differ=("got", "wanted"),
    ),
    Rule(
        "no signal pipe",
        CHILD,
        "C4",
        ("couldn't create signal pipe[, Win32 error {error}]",),
        "the child could not make the pipe that its signals come through",
    ),
    Rule(
        "no memory committed",
        CHILD,
        "",
        (TextId.NO_COMMIT,),
        "Windows did not give the child memory",
    ),
    Rule(
        "mismatch",
        CHILD,
        "C2",
        (TextId.MISMATCH,),
        "parent and child have different Cygwin DLLs, or one copy at two places",
    ),
    Rule(
        "mismatch",
        CHILD,
        "C2",
        # Sizes and marks: no addresses.
        (
            "<proc intro|proc size|fhandler size|proc magic> mismatch detected - "
            "{parent:size}/{child_at:size}",
            "shared region {other:word} mismatch detected - {parent:size}/{child_at:size}",
            "<system|user> shared memory <version|size> mismatch detected - "
            "{parent:size}/{child_at:size}",
        ),
        "parent and child have different Cygwin DLLs",
        needs=("mismatch detected",),
    ),
    Rule(
        "parent silent",
        CHILD,
        "",
        (
            TextId.PARENT_SILENT,
            TextId.PARENT_NOT_AWAITED,
        ),
        "the parent did not answer for five minutes",
        needs=("WFSO",),
    ),
)
