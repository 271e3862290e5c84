"""Every rule, in the order in which they are asked: the child's, the parent's, the programs'."""

from __future__ import annotations

from forkviz.readers.failure_rule import ANY, APP, CHILD, DLL, PARENT, SHORT, WIN32, H, Rule, rule
from forkviz.readers.failure_rules_child import CHILD_RULES

__all__ = ["RULES"]

#: What programs say of EAGAIN.
_WHY = r"(?:[Rr]esource temporarily unavailable|[Nn]o child processes)"

_OTHER_RULES: tuple[Rule, ...] = (
    rule(
        "stack not copied",
        PARENT,
        "P10",
        ("write copy failed",),
        rf"child_copy: (?:stack|impure) write copy failed, (?P<a1>{SHORT})\.\.(?P<a2>{SHORT}), "
        rf"done \d{{1,20}}, windows pid \d{{1,10}}, {WIN32}",
        "the parent could not write its stack into the child",
    ),
    rule(
        "linked data not copied",
        PARENT,
        "P11",
        ("linked dll",),
        rf"child_copy: linked dll (?:data|bss) write copy failed, (?P<a1>{SHORT})"
        rf"\.\.(?P<a2>{SHORT}), done \d{{1,20}}, windows pid \d{{1,10}}, {WIN32}",
        "the parent could not write a linked DLL's data into the child",
    ),
    rule(
        "loaded data not copied",
        PARENT,
        "P13",
        ("loaded dll",),
        rf"child_copy: loaded dll (?:data|bss) write copy failed, (?P<a1>{SHORT})"
        rf"\.\.(?P<a2>{SHORT}), done \d{{1,20}}, windows pid \d{{1,10}}, {WIN32}",
        "the parent could not write a dlopened DLL's data into the child",
    ),
    rule(
        "not started",
        PARENT,
        "P7",
        ("CreateProcess",),
        r"(?:child -?\d{1,10} - )?CreateProcess\w* failed(?: for '(?P<dll>[^'\n]{1,260})')?"
        rf"(?:, {WIN32})?(?:, errno (?P<errno>\d{{1,5}}))?",
        "the child was not even started",
    ),
    rule(
        "died early",
        PARENT,
        "P8",
        ("died ",),
        r"(?:child -?\d{1,10} - )?(?:forked process (?P<winpid>\d{1,10}) )?"
        r"died (?:unexpectedly|waiting for longjmp before initialization), "
        r"retry (?P<retries>\d{1,10}), exit code (?P<exit>0x[0-9A-Fa-f]{1,8})"
        r"(?:, errno (?P<errno>\d{1,5}))?",
        "the child ended before it first answered",
    ),
    rule(
        "died early",
        PARENT,
        "P8",
        ("died ",),
        r"sync_with_child: child \d{1,10}\(0x[0-9A-Fa-f]{1,8}\) died before initialization with "
        r"status code (?P<exit>0x[0-9A-Fa-f]{1,8})",
        "the child ended before it first answered (as MSYS 1 tells it)",
    ),
    rule(
        "child state",
        PARENT,
        "",
        ("child state",),
        r"\*\*\* child state (?:child loading dlls|waiting for longjmp)",
        "how far the child had got when it died (as MSYS 1 tells it)",
    ),
    rule(
        "died before the stack",
        PARENT,
        "P10",
        ("exitval",),
        r"(?:child -?\d{1,10} - )?pid \d{1,10}, exitval (?P<exit>0x[0-9A-Fa-f]{1,8})"
        r"(?:, errno (?P<errno>\d{1,5}))?",
        "the stack could not be copied (0x103: the child still ran)",
    ),
    rule(
        "linked data not copied",
        PARENT,
        "P11",
        ("linked dll",),
        r"(?:child -?\d{1,10} - )?couldn't copy linked dll data/bss(?:, errno (?P<errno>\d{1,5}))?",
        "the parent could not write a linked DLL's data into the child",
    ),
    rule(
        "died loading",
        PARENT,
        "P12",
        ("died waiting for dll",),
        r"(?:child -?\d{1,10} - )?died waiting for dll loading(?:, errno (?P<errno>\d{1,5}))?",
        "the child ended while it loaded the dlopened DLLs",
    ),
    rule(
        "fork failed",
        PARENT,
        "",
        ("errno",),
        r"(?:do)?fork: (?:fork failed - )?child (?:pid )?-?\d{1,10}(?: - [^\n]{1,200}?)?, "
        r"errno (?P<errno>\d{1,5})",
        "fork() fails",
    ),
    rule(
        "runtime's heap taken",
        ANY,
        "",
        ("ouldn't reserve space",),
        rf"[Cc]ouldn't reserve space for cygwin's heap(?: \([^()\n]{{1,80}}\))?(?: in child)?"
        rf"(?:, cygheap)?(?:, {WIN32})?",
        "the place of the runtime's own heap is taken",
    ),
    rule(
        "relocated",
        ANY,
        "",
        (" preferring ",),
        rf"{DLL} preferring (?P<a1>{H}) was loaded to (?P<a2>{H})(?: \([^()\n]{{1,520}}\))?",
        "a DLL did not get the place that it prefers",
    ),
    rule(
        "refused",
        APP,
        "",
        ("fork", "Errno"),
        rf"fork: (?:retry: )?{_WHY}|(?:fork failed|[Cc]annot fork\(\) for [^\n:]{{1,260}}): {_WHY}"
        rf"|(?:Could not|Failed to) fork child process: {_WHY}"
        r"|[Cc]an(?:no|')t fork(?:, trying again in \d{1,5} seconds|: [^\n]{1,80})"
        r"|(?:BlockingIO|OS)Error: \[Errno (?P<errno>\d{1,5})\] Resource temporarily unavailable",
        "the program got EAGAIN from fork()",
    ),
    rule(
        "refused",
        APP,
        "",
        ("fork",),
        r"(?:Could not|Failed to) fork child process|(?:(?<=: )|^)Cannot fork$",
        "fork() failed, and the program does not say why",
    ),
    # What no rule knows, and what the runtime says before it gives up: their own words are kept.
    rule(
        "gave up",
        CHILD,
        "",
        ("fatal error in",),
        r"\*\*\* fatal error in forked process - \S[^\n]{0,500}",
        "the child gave up",
        last=True,
    ),
    rule(
        "gave up",
        ANY,
        "",
        ("fatal error -",),
        r"(?<=\.[Ee][Xx][Ee]: )\*\*\* fatal error - \S[^\n]{0,500}",
        "a process of Cygwin's gave up, a fork's child or another",
        last=True,
    ),
)

#: The first that finds something in a line counts.
RULES: tuple[Rule, ...] = (*CHILD_RULES, *_OTHER_RULES)
