"""The messages of a child that fails, of every era: one rule each, with what it means."""

from __future__ import annotations

from forkviz.readers.failure_rule import CHILD, DLL, SHORT, USING, WIN32, H, Rule, rule

__all__ = ["CHILD_RULES"]

CHILD_RULES: tuple[Rule, ...] = (
    rule(
        "occupied",
        CHILD,
        "",
        ("address space needed by",),
        rf"address space needed by '{DLL}' \((?P<a1>{H})\) is already(?: occ\w*)?",
        "something is in the child where the parent has this DLL",
    ),
    rule(
        "loaded elsewhere",
        CHILD,
        "C5",
        (": Loaded to different address",),
        rf"(?:abort: |process - )?{DLL}: Loaded to different address: "
        rf"parent\((?P<a1>{H})\) != child\((?P<a2>{H})\)",
        "a linked DLL is elsewhere in the child, and linked DLLs can't be moved",
    ),
    rule(
        "segment elsewhere",
        CHILD,
        "C5",
        (" segment ",),
        rf"(?:data|bss) segment (?:start|end): parent\((?P<a1>{H})\) != child\((?P<a2>{H})\)",
        "a linked DLL, which 2011 did not name, is elsewhere in the child",
    ),
    rule(
        "other DLL of that name",
        CHILD,
        "C5",
        ("Loaded different DLL",),
        r"Loaded different DLL with same basename in forked child"
        r"(?:[,:]?\s+parent loaded: (?P<dll>[^\n]{1,260}?)[,\s]+child loaded: [^\n]{1,260})?",
        "the child found another file of the same name first",
    ),
    rule(
        "no interim mapping",
        CHILD,
        "C8",
        ("unable to create",),
        rf"unable to create interim mapping for {DLL}(?:, {WIN32}|(?<=\.[Dd][Ll][Ll])$)",
        "the DLL could not be mapped on trial",
    ),
    rule(
        "not blocked off",
        CHILD,
        "C8",
        ("unable to block off",),
        rf"unable to block off (?P<a1>{H}) to prevent {DLL} from loading there",
        "the place that the DLL keeps landing in could not be taken",
    ),
    rule(
        "not remapped",
        CHILD,
        "C8",
        ("unable to remap",),
        rf"unable to remap {DLL}{USING} to same address as parent"
        rf"(?:(?: ?\(| -- |: )(?P<a1>{H})\)?(?: != (?P<a2>{H}))?)?"
        r"(?: - try running rebaseall)?",
        "the DLL did not land where the parent has it, however often it was tried",
    ),
    rule(
        "bookkeeping",
        CHILD,
        "C8",
        ("unable to release", "unable to unload"),
        rf"unable to (?:release protective reservation|unload interim mapping)"
        rf"(?: (?:for|of) {DLL})?(?: ?\((?P<a1>{H})\))?(?:, {WIN32})",
        "what was taken for the reload could not be given back",
    ),
    rule(
        "mapped elsewhere",
        CHILD,
        "C8",
        ("unable to map",),
        rf"unable to map {DLL}{USING} to same address as parent: (?P<a1>{H}) != (?P<a2>{H})",
        "the DLL landed rightly on trial, and elsewhere when it was loaded",
    ),
    rule(
        "not mapped",
        CHILD,
        "C8",
        ("unable to map",),
        rf"unable to map {DLL}{USING}, {WIN32}",
        "loading the DLL failed (1114: its DllMain did)",
    ),
    rule(
        "alignment",
        CHILD,
        "C8",
        ("couldn't ",),
        rf"couldn't (?:examine|allocate|release) memory (?P<a1>{H})?[^\n]{{0,80}}?alignment"
        rf"(?:, {WIN32})?",
        "memory could not be kept free or given back for the reload",
    ),
    rule(
        "not copied",
        CHILD,
        "C3",
        ("read copy failed",),
        rf"child_copy: (?:cygheap|dll data|dll bss|user heap|data|bss) read copy failed, "
        rf"(?P<a1>{SHORT})\.\.(?P<a2>{SHORT}), done \d{{1,20}}, windows pid \d{{1,10}}, {WIN32}",
        "the child could not read its parent's memory; nobody looks at the result, so a crash "
        "usually follows (299 on dll data: the Cygwin DLL is at different places)",
    ),
    rule(
        "heap taken",
        CHILD,
        "C3",
        ("couldn't allocate heap",),
        rf"couldn't allocate heap, {WIN32}, base (?P<a1>{H})"
        rf"(?:, top (?P<a2>{H}), reserve_size \d{{1,20}}, allocsize \d{{1,20}}, "
        r"page_const \d{1,20})?",
        "the place of the user heap is taken in the child",
    ),
    rule(
        "heap elsewhere",
        CHILD,
        "C3",
        ("heap allocated at wrong",),
        rf"heap allocated at wrong address (?P<a2>{H}) \(mapped\) != (?P<a1>{H}) \(expected\)",
        "the user heap came to be elsewhere in the child",
    ),
    rule(
        "stack taken",
        CHILD,
        "C6",
        ("can't reserve memory",),
        rf"can't reserve memory for (?:parent )?stack (?P<a1>{H}) - (?P<a2>{H})"
        rf"(?:, \(child has (?P<a3>{H}) - (?P<a4>{H})\))?(?:, {WIN32})?",
        "the place of the parent's stack is taken in the child",
    ),
    rule(
        "mmaps not made again",
        CHILD,
        "C3",
        ("recreate_mmaps",),
        r"recreate_mmaps_after_fork_failed",
        "a mapping of the parent could not be made again in its place",
    ),
    rule(
        "mmaps not made again",
        CHILD,
        "C3",
        ("fixup_mmap",),
        rf"fixup_mmaps?_after_fork: (?:\w{{1,40}} failed(?: for MAP_\w{{1,20}})?"
        rf"(?: address (?P<a1>{H}))?|requested (?P<a2>{H})(?:,? got (?P<a3>{SHORT})\b)?)"
        rf"(?:, {WIN32})?",
        "a mapping of the parent could not be made again in its place",
    ),
    rule(
        "shared memory not made again",
        CHILD,
        "C8",
        ("recreate_shm", "NtMapViewOfSection"),
        r"recreate_shm areas after fork failed"
        r"|fixup_shms_after_fork: NtMapViewOfSection \([^()\n]{0,200}\), "
        r"status (?:0x)?[0-9A-Fa-f]{1,8}",
        "System V shared memory could not be mapped in its place",
    ),
    rule(
        "shared region taken",
        CHILD,
        "C3",
        ("MapViewOfFileEx",),
        # The number is a handle.
        rf"MapViewOfFileEx '[^'\n]{{0,260}}'\({SHORT}[^()\n]{{0,80}}\), "
        rf"{WIN32}\. +Terminating",
        "one of the runtime's shared regions has no room in its place",
    ),
    rule(
        "mismatch",
        CHILD,
        "C2",
        ("mismatch detected",),
        rf"cygheap(?: base)? mismatch detected - (?P<a1>{H})/(?P<a2>{H})",
        "parent and child have different Cygwin DLLs, or one copy at two places (where the "
        "numbers differ by whole slots of 64 KiB)",
    ),
    rule(
        "mismatch",
        CHILD,
        "C2",
        ("mismatch detected",),
        # Sizes and marks: no addresses.
        r"(?:proc intro|proc size|fhandler size|proc magic|shared region \S+) "
        rf"mismatch detected - {SHORT}/{SHORT}",
        "parent and child have different Cygwin DLLs",
    ),
    rule(
        "parent silent",
        CHILD,
        "",
        ("WFSO ",),
        # The names of the points where they wait for each other, of every era.
        r"WFSO (?:timed out|failed) (?:after longjmp|loaded dlls?|performed fork fixups?"
        r"(?: and dynamic dll loading)?)",
        "the parent did not answer for five minutes",
    ),
)
