"""Every rule: the child's, the parent's, those of either, the programs'."""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.readers.messages.catalog import ABORTED, FATAL, FATAL_EARLY
from forkviz.readers.messages.rule import ANY, APP, CHILD, PARENT, Rule
from forkviz.readers.messages.rules_child import CHILD_RULES

__all__ = ["RULES"]

_STARTED = "the child ended before it first answered"

_PARENT_RULES: tuple[Rule, ...] = (
    Rule(
        "not copied by parent",
        PARENT,
        "",
        (TextId.COPY_WRITTEN,),
        "the parent could not write into the child's memory",
        needs=("write copy failed",),
        step="",
        tail=True,
    ),
    Rule(
        "not copied by parent",
        PARENT,
        "",
        (
            "fork_copy: {what} pass {pass:decimal} failed, {start}..{end}[, done {done}"
            "[, windows pid {windows}[, Win32 error {error}]]]",
        ),
        "the parent could not copy its memory into the child (runtimes before 2011)",
        step="",
        era="before-2011",
        tail=True,
    ),
    Rule(
        "not started",
        PARENT,
        "P7",
        (
            TextId.NOT_CREATED,
            # with the error of Windows, of which Cygwin makes an errno
            "[child {child} - ]CreateProcess{other:suffix} failed[ for '{dll:quoted}']"
            "[, Win32 error {error}][, errno {errno}]",
        ),
        "the child was not even started",
        needs=("CreateProcess",),
        tail=True,
    ),
    Rule(
        "no event",
        PARENT,
        "P7",
        (TextId.NO_EVENT,),
        "the parent could not create the event that it wakes its child with",
        needs=("forker_finished event",),
        step="start",
    ),
    Rule(
        "died early",
        PARENT,
        "P8",
        (
            # Its retry left out.
            "[child {child} - ]forked process {windows} died unexpectedly, exit code {exit}"
            "[, errno {errno}]",
            TextId.DIED_EARLY,
            "[child {child} - ]forked process ... died unexpectedly[, retry {retries}]"
            "[, exit code {exit}[, errno {errno}]]",
            "[child {child} - ]died unexpectedly[, retry {retries}]"
            "[, exit code {exit}[, errno {errno}]]",
        ),
        _STARTED,
        needs=("died unexpectedly",),
        step="",
        tail=True,
    ),
    Rule(
        "died early",
        PARENT,
        "P8",
        (TextId.DIED_EARLY,),
        _STARTED,
        needs=("died waiting for longjmp",),
        step="start",
        tail=True,
    ),
    Rule(
        "died early",
        PARENT,
        "P8",
        (
            "sync_with_child: child {child}({handle:hex}) died before initialization with "
            "status code {exit}",
        ),
        _STARTED + " (in the words of MSYS 1)",
        step="",
        era="msys1",
    ),
    Rule(
        "child state",
        PARENT,
        "",
        ("*** child state child loading dlls",),
        "the child was loading the dlopened DLLs when it died (in the words of MSYS 1)",
        step="reload",
        era="msys1",
    ),
    Rule(
        "child state",
        PARENT,
        "",
        ("*** child state waiting for longjmp",),
        "the child had not yet answered when it died (in the words of MSYS 1)",
        step="start",
        era="msys1",
    ),
    Rule(
        "died before the stack",
        PARENT,
        "P10",
        (TextId.STACK_NOT_COPIED,),
        "the stack could not be copied",
        needs=("exitval",),
        step="",
        tail=True,
    ),
    Rule(
        "linked data not copied",
        PARENT,
        "P11",
        (TextId.LINKED_NOT_COPIED,),
        "the parent could not write a linked DLL's data into the child",
        needs=("couldn't copy linked dll",),
        step="",
    ),
    Rule(
        "died loading",
        PARENT,
        "P12",
        (TextId.DIED_LOADING,),
        "the child ended while it loaded the dlopened DLLs",
        needs=("died waiting for dll",),
        tail=True,
    ),
    Rule(
        "wait failed",
        PARENT,
        "",
        (TextId.WAIT_FAILED,),
        "the parent could not wait for its child",
        tail=True,
    ),
    Rule(
        "fork failed",
        PARENT,
        "",
        (
            TextId.FORK_FAILED,
            "<dofork|fork>: child[ pid] {child} - {other:line}, errno {errno}",
            "<dofork|fork>: child[ pid] {child}, errno {errno}",
        ),
        "fork() fails",
        needs=("fork: child", "fork failed - child"),
        last=True,
    ),
    Rule(
        "fork succeeded",
        PARENT,
        "",
        (TextId.FORK_RETURNED,),
        "fork() succeeded: the number is the child's pid",
        needs=("fork()",),
    ),
)

_RULES_OF_EITHER: tuple[Rule, ...] = (
    Rule(
        "runtime's heap not placed",
        ANY,
        "C3",
        (
            "init_cheap: {other:word} pointer is null, Win32 error {error}[ AllocationBase "
            "{allocation_base}, BaseAddress {base}, RegionSize {region_size}, State {state}]",
        ),
        "the runtime's own heap could not be put in its place",
        tail=True,
        needs=("init_cheap",),
        era="msys1",
    ),
    Rule(
        "runtime's heap not placed",
        ANY,
        "",
        (
            "<C|c>ouldn't reserve space for cygwin's heap[ ({other:words})][ in child][, cygheap]"
            "[, Win32 error {error}]",
        ),
        "the runtime's own heap could not be put in its place",
        needs=("ouldn't reserve space for",),
        step="copy",
    ),
    Rule(
        "relocated",
        ANY,
        "",
        ("{dll} preferring {preferred} was loaded to {child_at:address}[ ({other:words})]",),
        "a DLL did not get the place that it prefers",
        needs=("preferring",),
    ),
    Rule(
        "stack dump",
        ANY,
        "",
        ("open_stackdumpfile: Dumping stack trace to {other:word}",),
        "a process crashed, and wrote down where",
        step="",
    ),
    # What no rule knows, and what the runtime says before it gives up: their own words are kept.
    Rule(
        "cut",
        PARENT,
        "",
        ("<dofork|fork>: child {child} - forked process[ {windows}[ {other:line}]]",),
        "the rest of what a parent said of its child is lost",
        needs=("fork: child",),
        last=True,
        tail=True,
    ),
    Rule(
        "gave up",
        CHILD,
        "",
        (
            f"{ABORTED}{{said:words}}, Win32 error {{error}}",
            f"{ABORTED}{{said:line}}",
            f"{FATAL}{{said:words}}, Win32 error {{error}}",
            f"{FATAL}{{said:words}}, errno {{errno}}",
            f"{FATAL}{{said:line}}",
        ),
        "the child gave up",
        needs=(FATAL, ABORTED),
        last=True,
    ),
    Rule(
        "gave up",
        ANY,
        "",
        (
            f"{FATAL_EARLY}{{said:words}}, Win32 error {{error}}",
            f"{FATAL_EARLY}{{said:words}}, errno {{errno}}",
            f"{FATAL_EARLY}{{said:line}}",
        ),
        "a process of Cygwin's gave up, a fork's child or another",
        needs=(FATAL_EARLY,),
        last=True,
    ),
)

#: What programs say of EAGAIN.
_WHY = "<R|r>esource temporarily unavailable"

_PROGRAM_RULES: tuple[Rule, ...] = (
    Rule(
        "refused",
        APP,
        "",
        (
            f"fork: retry: <{_WHY}|<N|n>o child processes>",
            "<C|c>an<no|'>t fork, trying again in {seconds:decimal} seconds",
        ),
        "the program got EAGAIN from fork(), and tries again",
        needs=("fork: retry:", "trying again in"),
        again=True,
    ),
    Rule(
        "refused",
        APP,
        "",
        (
            f"fork: <{_WHY}|<N|n>o child processes>",
            f"fork failed: {_WHY}",
            f"<C|c>annot fork() for {{other:line}}: {_WHY}",
            f"<Could not|Failed to> fork child process: {_WHY}",
            f"<C|c>an<no|'>t fork : {_WHY}",
            f"<C|c>an<no|'>t fork: {_WHY}",
            "<BlockingIO|OS>Error: \u27e6Errno {errno}\u27e7 Resource temporarily unavailable",
        ),
        "the program got EAGAIN from fork()",
        needs=("temporarily unavailable", "o child processes"),
    ),
    Rule(
        "refused",
        APP,
        "",
        (
            "<Could not|Failed to> fork child process",
            "<C|c>an<no|'>t fork: {other:line}",
            "{ended:colon}Cannot fork",
        ),
        "fork() failed, and the program does not say why",
        needs=("fork child process", "'t fork:", "not fork"),
        last=True,
    ),
)

#: In the order in which they are asked: of two that meet, the first counts.
RULES: tuple[Rule, ...] = (*CHILD_RULES, *_PARENT_RULES, *_RULES_OF_EITHER, *_PROGRAM_RULES)
