"""The messages of failed forks, of every era: one rule each, with what it means.

A rule is a pattern that is looked for in a line.  Its groups: ``dll``, ``a1`` … ``a4`` (addresses,
the parent's or the wanted one first), ``exit``, ``errno``, ``error``, ``retries``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.core.findings import Side

__all__ = ["RULES", "Rule"]

_H = r"(?:0x)?[0-9A-Fa-f]{4,16}"
_WIN32 = r"Win32 error (?P<error>\d{1,10})"
_USING = r"(?: \(using [^()]{1,260}\))?"
_DLL = r"(?P<dll>[^'\n]{1,260}?)"


class Rule(NamedTuple):
    """name: the message in a word or two.  phase: "" where it depends on who else speaks.

    needs: a line without any of these texts can't match.
    """

    name: str
    side: Side
    phase: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    meaning: str


def _rule(
    name: str, side: Side, phase: str, needs: tuple[str, ...], pattern: str, meaning: str
) -> Rule:
    return Rule(name, side, phase, needs, re.compile(pattern), meaning)


_CHILD, _PARENT, _APP, _ANY = Side.CHILD, Side.PARENT, Side.APPLICATION, Side.RUNTIME

#: In this order; the first that finds something in a line counts.
RULES: tuple[Rule, ...] = (
    _rule(
        "occupied",
        _CHILD,
        "",
        ("address space needed by",),
        rf"address space needed by '{_DLL}' \((?P<a1>{_H})\) is already occupied",
        "something is in the child where the parent has this DLL",
    ),
    _rule(
        "loaded elsewhere",
        _CHILD,
        "C5",
        (": Loaded to different address",),
        rf"(?:abort: |process - )?{_DLL}: Loaded to different address: "
        rf"parent\((?P<a1>{_H})\) != child\((?P<a2>{_H})\)",
        "a linked DLL is elsewhere in the child, and linked DLLs can't be moved",
    ),
    _rule(
        "segment elsewhere",
        _CHILD,
        "C5",
        (" segment ",),
        rf"(?:abort: |process - )?{_DLL}: (?:data|bss) segment (?:start|end): "
        rf"parent\((?P<a1>{_H})\) != child\((?P<a2>{_H})\)",
        "a linked DLL is elsewhere in the child (as 2011 told it)",
    ),
    _rule(
        "other DLL of that name",
        _CHILD,
        "C5",
        ("Loaded different DLL",),
        r"Loaded different DLL with same basename in forked child"
        r"(?:[,:]?\s+parent loaded: (?P<dll>[^\n]{1,260}?)[,\s]+child loaded: [^\n]{1,260})?",
        "the child found another file of the same name first",
    ),
    _rule(
        "no interim mapping",
        _CHILD,
        "C8",
        ("unable to create",),
        rf"unable to create interim mapping for {_DLL}(?:, {_WIN32}|(?<=\.[Dd][Ll][Ll])$)",
        "the DLL could not be mapped on trial",
    ),
    _rule(
        "not blocked off",
        _CHILD,
        "C8",
        ("unable to block off",),
        rf"unable to block off (?P<a1>{_H}) to prevent {_DLL} from loading there",
        "the place that the DLL keeps landing in could not be taken",
    ),
    _rule(
        "not remapped",
        _CHILD,
        "C8",
        ("unable to remap",),
        rf"unable to remap {_DLL}{_USING} to same address as parent"
        rf"(?:(?: ?\(| -- |: )(?P<a1>{_H})\)?(?: != (?P<a2>{_H}))?)?"
        r"(?: - try running rebaseall)?",
        "the DLL did not land where the parent has it, however often it was tried",
    ),
    _rule(
        "bookkeeping",
        _CHILD,
        "C8",
        ("unable to release", "unable to unload"),
        rf"unable to (?:release protective reservation|unload interim mapping)"
        rf"(?: (?:for|of) {_DLL})?(?: ?\((?P<a1>{_H})\))?(?:, {_WIN32})",
        "what was taken for the reload could not be given back",
    ),
    _rule(
        "mapped elsewhere",
        _CHILD,
        "C8",
        ("unable to map",),
        rf"unable to map {_DLL}{_USING} to same address as parent: (?P<a1>{_H}) != (?P<a2>{_H})",
        "the DLL landed rightly on trial, and elsewhere when it was loaded",
    ),
    _rule(
        "not mapped",
        _CHILD,
        "C8",
        ("unable to map",),
        rf"unable to map {_DLL}{_USING}, {_WIN32}",
        "loading the DLL failed (1114: its DllMain did)",
    ),
    _rule(
        "alignment",
        _CHILD,
        "C8",
        ("couldn't ",),
        rf"couldn't (?:examine|allocate|release) memory (?P<a1>{_H})?[^\n]{{0,80}}?alignment"
        rf"(?:, {_WIN32})?",
        "memory could not be kept free or given back for the reload",
    ),
    _rule(
        "stack not copied",
        _PARENT,
        "P10",
        ("write copy failed",),
        rf"child_copy: (?:stack|impure) write copy failed, (?P<a1>{_H})\.\.(?P<a2>{_H}), "
        rf"done \d{{1,20}}, windows pid \d{{1,10}}, {_WIN32}",
        "the parent could not write its stack into the child",
    ),
    _rule(
        "linked data not copied",
        _PARENT,
        "P11",
        ("linked dll",),
        rf"child_copy: linked dll (?:data|bss) write copy failed, (?P<a1>{_H})\.\.(?P<a2>{_H}), "
        rf"done \d{{1,20}}, windows pid \d{{1,10}}, {_WIN32}",
        "the parent could not write a linked DLL's data into the child",
    ),
    _rule(
        "loaded data not copied",
        _PARENT,
        "P13",
        ("loaded dll",),
        rf"child_copy: loaded dll (?:data|bss) write copy failed, (?P<a1>{_H})\.\.(?P<a2>{_H}), "
        rf"done \d{{1,20}}, windows pid \d{{1,10}}, {_WIN32}",
        "the parent could not write a dlopened DLL's data into the child",
    ),
    _rule(
        "not copied",
        _CHILD,
        "C3",
        ("read copy failed",),
        rf"child_copy: (?:cygheap|dll data|dll bss|user heap|data|bss) read copy failed, "
        rf"(?P<a1>{_H})\.\.(?P<a2>{_H}), done \d{{1,20}}, windows pid \d{{1,10}}, {_WIN32}",
        "the child could not read its parent's memory; nobody looks at the result, so a crash "
        "usually follows (299 on dll data: the Cygwin DLL is at different places)",
    ),
    _rule(
        "heap taken",
        _CHILD,
        "C3",
        ("couldn't allocate heap",),
        rf"couldn't allocate heap, {_WIN32}, base (?P<a1>{_H})"
        rf"(?:, top (?P<a2>{_H}), reserve_size \d{{1,20}}, allocsize \d{{1,20}}, "
        r"page_const \d{1,20})?",
        "the place of the user heap is taken in the child",
    ),
    _rule(
        "heap elsewhere",
        _CHILD,
        "C3",
        ("heap allocated at wrong",),
        rf"heap allocated at wrong address (?P<a2>{_H}) \(mapped\) != (?P<a1>{_H}) \(expected\)",
        "the user heap came to be elsewhere in the child",
    ),
    _rule(
        "stack taken",
        _CHILD,
        "C6",
        ("can't reserve memory",),
        rf"can't reserve memory for (?:parent )?stack (?P<a1>{_H}) - (?P<a2>{_H})"
        rf"(?:, \(child has (?P<a3>{_H}) - (?P<a4>{_H})\))?(?:, {_WIN32})?",
        "the place of the parent's stack is taken in the child",
    ),
    _rule(
        "mmaps not made again",
        _CHILD,
        "C3",
        ("recreate_mmaps",),
        r"recreate_mmaps_after_fork_failed",
        "a mapping of the parent could not be made again in its place",
    ),
    _rule(
        "shared memory not made again",
        _CHILD,
        "C8",
        ("recreate_shm", "NtMapViewOfSection"),
        r"recreate_shm areas after fork failed"
        r"|fixup_shms_after_fork: NtMapViewOfSection \([^()\n]{0,200}\), "
        r"status (?:0x)?[0-9A-Fa-f]{1,8}",
        "System V shared memory could not be mapped in its place",
    ),
    _rule(
        "shared region taken",
        _CHILD,
        "C3",
        ("MapViewOfFileEx",),
        rf"MapViewOfFileEx '[^'\n]{{0,260}}'\((?P<a1>{_H})[^()\n]{{0,80}}\), "
        rf"{_WIN32}\. +Terminating",
        "one of the runtime's shared regions has no room in its place",
    ),
    _rule(
        "mismatch",
        _CHILD,
        "C2",
        ("mismatch detected",),
        r"(?:cygheap base|cygheap|proc intro|proc size|fhandler size|proc magic|shared region \S+) "
        rf"mismatch detected - (?P<a1>{_H})/(?P<a2>{_H})",
        "parent and child have different Cygwin DLLs, or one copy at two places (where the "
        "numbers differ by whole slots of 64 KiB)",
    ),
    _rule(
        "parent silent",
        _CHILD,
        "",
        ("WFSO ",),
        r"WFSO (?:timed out|failed) (?:after longjmp|loaded dlls)",
        "the parent did not answer for five minutes",
    ),
    _rule(
        "not started",
        _PARENT,
        "P7",
        ("CreateProcess",),
        r"(?:child -?\d{1,10} - )?CreateProcess\w* failed(?: for '(?P<dll>[^'\n]{1,260})')?"
        rf"(?:, {_WIN32})?(?:, errno (?P<errno>\d{{1,5}}))?",
        "the child was not even started",
    ),
    _rule(
        "died early",
        _PARENT,
        "P8",
        ("died ",),
        r"(?:child -?\d{1,10} - )?(?:forked process (?P<winpid>\d{1,10}) )?"
        r"died (?:unexpectedly|waiting for longjmp before initialization), "
        r"retry (?P<retries>\d{1,10}), exit code (?P<exit>0x[0-9A-Fa-f]{1,8})"
        r"(?:, errno (?P<errno>\d{1,5}))?",
        "the child ended before it first answered",
    ),
    _rule(
        "died early",
        _PARENT,
        "P8",
        ("died ",),
        r"sync_with_child: child \d{1,10}\(0x[0-9A-Fa-f]{1,8}\) died before initialization with "
        r"status code (?P<exit>0x[0-9A-Fa-f]{1,8})",
        "the child ended before it first answered (as MSYS 1 tells it)",
    ),
    _rule(
        "child state",
        _PARENT,
        "",
        ("child state",),
        r"\*\*\* child state (?:child loading dlls|waiting for longjmp)",
        "how far the child had got when it died (as MSYS 1 tells it)",
    ),
    _rule(
        "died before the stack",
        _PARENT,
        "P10",
        ("exitval",),
        r"(?:child -?\d{1,10} - )?pid \d{1,10}, exitval (?P<exit>0x[0-9A-Fa-f]{1,8})"
        r"(?:, errno (?P<errno>\d{1,5}))?",
        "the stack could not be copied (0x103: the child still ran)",
    ),
    _rule(
        "linked data not copied",
        _PARENT,
        "P11",
        ("linked dll",),
        r"(?:child -?\d{1,10} - )?couldn't copy linked dll data/bss(?:, errno (?P<errno>\d{1,5}))?",
        "the parent could not write a linked DLL's data into the child",
    ),
    _rule(
        "died loading",
        _PARENT,
        "P12",
        ("died waiting for dll",),
        r"(?:child -?\d{1,10} - )?died waiting for dll loading(?:, errno (?P<errno>\d{1,5}))?",
        "the child ended while it loaded the dlopened DLLs",
    ),
    _rule(
        "fork failed",
        _PARENT,
        "",
        ("errno",),
        r"(?:do)?fork: (?:fork failed - )?child (?:pid )?-?\d{1,10}(?: - [^\n]{1,200}?)?, "
        r"errno (?P<errno>\d{1,5})",
        "fork() fails",
    ),
    _rule(
        "relocated",
        _ANY,
        "",
        (" preferring ",),
        rf"{_DLL} preferring (?P<a1>{_H}) was loaded to (?P<a2>{_H})(?: \([^()\n]{{1,520}}\))?",
        "a DLL did not get the place that it prefers",
    ),
    _rule(
        "refused",
        _APP,
        "",
        ("fork", "Errno"),
        r"fork: (?:retry: )?(?:Resource temporarily unavailable|No child processes)"
        r"|[Cc]an(?:no|')t fork(?:, trying again in \d{1,5} seconds|: [^\n]{1,80})"
        r"|BlockingIOError: \[Errno (?P<errno>\d{1,5})\] Resource temporarily unavailable",
        "the program got EAGAIN from fork()",
    ),
)
