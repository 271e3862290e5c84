r"""strace: what Cygwin's ``strace`` logs of both processes of a fork, as a ForkLog for each fork.

Two kinds of lines matter.  The debugger's own, which know Windows process ids::

    --- Process 1176 (pid: 451) loaded \??\C:\cygwin64\bin\cygwin1.dll at 0000000180040000

and what the runtime says (strace.cc: microseconds since the last line and since the start, thread,
program, Cygwin pid or ``(winpid)``, function)::

      754   40722 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' …

Every other line is passed over: a log is written by several processes at once, and anything may
stand in it.  Ids are used again in a long log: a process's lines are those since it was created.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from forkviz.core.forklog import ForkAbort, ForkLog, LogLine, ModuleLoad, SyncPoint
from forkviz.core.text import clipped
from forkviz.readers.strace_abort import about, phase_of
from forkviz.readers.strace_steps import SaidLine, steps_of

__all__ = ["FORKS_MAX", "Logged", "parse_strace", "parse_straces", "recognises_strace"]

_EVENT = re.compile(r"--- Process (\d{1,10})(?: \(pid: (\d{1,10})\))?,? (.*)")
_LOADED = re.compile(r"loaded (.+) at ([0-9A-Fa-f]{1,16})")
_UNLOADED = re.compile(r"unloaded DLL at ([0-9A-Fa-f]{1,16})")
_EXITED = re.compile(r"exited with status 0x([0-9A-Fa-f]{1,8})")
_SAID = re.compile(
    r"\s*\d+ +\d+ \[[^\]]*\] .*? (?:(?P<pid>\d{1,10})|\((?P<winpid>\d{1,10})\))!? (?P<text>\S*: .*)"
)
#: Only lines that hold one of these can tell something: most of a log is passed over quickly.
_TELLING = re.compile(
    r"frok::|fork: |sync_with_parent: |child_info::sync: pid|child_info_fork::abort: |child_copy: "
    r"|resume_child: |-sigwait|finished dll_crt0_0|dwProcessId|fatal error in forked process"
)

_ENTERED = re.compile(r"(?:do)?fork: entering")
_CREATE = re.compile(r"frok::parent: CreateProcess")
_FORKED = re.compile(r"frok::parent: forked pid (\d{1,10})")
_THISPROC = re.compile(r"pinfo::thisproc: myself dwProcessId (\d{1,10})")
_SIGNALLING = re.compile(r"sync_with_parent: signalling parent: (.*)")
_ABORT = re.compile(
    r"(?:child_info_fork::abort: |.*\*\*\* fatal error in forked process - )(?P<text>.+)"
)
_FAILED = re.compile(
    r"(?:do)?fork: (?:fork failed - )?(child -?\d.*|child pid -?\d.*), errno (\d+)"
)
_RETURNED = re.compile(r"(?:do)?fork: (-?\d{1,10}) = fork\(\)(?:, errno (\d+))?")
_RETURNED_ZERO = re.compile(r"(?:do)?fork: 0 = fork\(\)")
_GAVE_UP = re.compile(r"frok::parent: (returning -1)")
_SYNCED = re.compile(r"child_info::sync: pid (\d{1,10}), .*exit_code 0x([0-9A-Fa-f]{1,8})")

_STILL_ACTIVE = 0x103
#: Longest line that is looked at: the runtime cuts its own at a fraction of this.
_LINE_MAX = 8192
_AFTER_LONGJMP = "after longjmp"
#: Most forks of a log that are told, and about how many lines and loads of all of them together.
FORKS_MAX, _LOOKED_MAX = 1000, 1_000_000
_NEVER = 1 << 60
#: Characters of a line that are kept of it.
_EXCERPT = 200
#: Forks that may be creating a process at the same time.
_RECENT = 50


def recognises_strace(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a line of Cygwin's strace."""
    lines = head[:16384].split("\n")[:80]
    return any(_EVENT.fullmatch(line) or _SAID.fullmatch(line) for line in lines)


class Logged(NamedTuple):
    """What a log tells.  logs: of each fork; of one without a child where there is none.

    caveats: what is to be said of how many there are.
    """

    logs: tuple[ForkLog, ...]
    caveats: tuple[str, ...]


def parse_strace(text: str, file: str) -> ForkLog:
    """The first fork in the log *text*; *file* is its name in the ForkLog.

    Nothing is an error: a log without a fork gives a ForkLog without a child.
    """
    return parse_straces(text, file, 1).logs[0]


def parse_straces(text: str, file: str, most: int = FORKS_MAX) -> Logged:
    """Every fork in the log *text*, in the order in which they began, at most *most*.

    Loads are those of the parent up to the end of its fork, and of the child up to the end of its.
    """
    lines = text.split("\n")
    reading = _Reading(lines)
    for number, line in enumerate(lines, 1):
        if len(line) > _LINE_MAX:
            continue
        if line.startswith("--- Process "):
            event = _EVENT.fullmatch(line)
            if event:
                reading.event(int(event[1]), int(event[2] or 0), event[3], number)
        elif (telling := _TELLING.search(line) is not None) or reading.awaited:
            said = _SAID.fullmatch(line)
            if said:
                pid, winpid = int(said["pid"] or 0), int(said["winpid"] or 0)
                what = SaidLine(number, said["text"].strip())
                reading.said(pid, winpid, what, telling=telling)
    begun = [fork for fork in reading.forks if fork.begun]
    logs: list[ForkLog] = []
    for fork in begun[:most]:
        if logs and reading.looked > _LOOKED_MAX:
            break
        logs.append(reading.log(fork, file))
    caveats = []
    if not any(fork.child for fork in begun):
        caveats.append("the log shows no fork")
    elif len(begun) > 1:
        many = f"the log shows {len(begun)} forks; one is told at a time"
        caveats.append(f"{many}, the first where no other is asked for")
        if len(logs) < len(begun):
            caveats.append(f"only the first {len(logs)} forks of the log can be told")
    return Logged(tuple(logs) or (reading.log(_Fork(reading.first, 0), file),), tuple(caveats))


@dataclass(slots=True)
class _Fork:
    """A fork() while it is read.  parent, child: Windows ids.  start, end: lines, 0 for none.

    begun: whether a process was to be created.  creating: whether nobody knows yet which.
    """

    parent: int
    start: int
    end: int = 0
    begun: bool = False
    creating: bool = False
    child: int = 0
    errno: int = -1
    words: str = ""


@dataclass(slots=True)
class _Process:
    """What was read of a Windows process id, in the order of the log.

    created: the lines at which a process of that id was.  exits: line and code.  forks: its own.
    """

    created: list[int] = field(default_factory=list)
    loads: list[ModuleLoad] = field(default_factory=list)
    exits: list[tuple[int, int]] = field(default_factory=list)
    said: list[SaidLine] = field(default_factory=list)
    fork: _Fork | None = None  # the one that it is in
    forks: list[_Fork] = field(default_factory=list)

    def silent_since(self, line: int) -> bool:
        """Whether the process that is there at *line* has said nothing yet."""
        return not self.said or self.said[-1].line < self.since(line)

    def since(self, line: int) -> int:
        """The line at which the process that is there at *line* was created, 0 if before all."""
        at = bisect_right(self.created, line) - 1
        return self.created[at] if at >= 0 else 0

    def until(self, line: int) -> int:
        """The line at which the next process of the same id is created after *line*."""
        at = bisect_right(self.created, line)
        return self.created[at] if at < len(self.created) else _NEVER


@dataclass(slots=True)
class _Reading:
    """What was read so far.

    lines: the log's.  processes: by Windows id; by the negative of a Cygwin pid whose Windows id
    nobody knows yet.  pids: the Windows id of each Cygwin pid.  awaited: children that are yet to
    speak.  looked: at how many lines and loads, for the forks that were put together.
    """

    lines: Sequence[str]
    processes: dict[int, _Process] = field(default_factory=dict)
    pids: dict[int, int] = field(default_factory=dict)
    forks: list[_Fork] = field(default_factory=list)
    first: int = 0
    awaited: int = 0
    looked: int = 0

    def process(self, winpid: int) -> _Process:
        """That of a Windows id."""
        found = self.processes.get(winpid)
        if found is None:
            found = self.processes[winpid] = _Process()
        return found

    def event(self, winpid: int, pid: int, what: str, line: int) -> None:
        """Take in a line of the debugger's."""
        process = self.process(winpid)
        if pid:
            self.know(pid, winpid)
        if what == "created":
            self.first = self.first or winpid
            process.created.append(line)
            process.fork = None
            recent = reversed(self.forks[-_RECENT:])
            waiting = next((f for f in recent if f.creating and not f.child), None)
            if waiting is not None:
                waiting.child = winpid
        elif (found := _LOADED.fullmatch(what)) is not None:
            process.loads.append(ModuleLoad(winpid, found[1], int(found[2], 16), line))
        elif (found := _UNLOADED.fullmatch(what)) is not None:
            process.loads.append(ModuleLoad(winpid, "", int(found[1], 16), line, loaded=False))
        elif (found := _EXITED.fullmatch(what)) is not None:
            process.exits.append((line, int(found[1], 16)))

    def know(self, pid: int, winpid: int) -> None:
        """Learn whose a Cygwin pid is; what was read of it before becomes that process's."""
        self.pids[pid] = winpid
        before = self.processes.pop(-pid, None)
        if before is None:
            return
        process = self.process(winpid)
        process.said = sorted([*before.said, *process.said])
        process.fork = process.fork or before.fork
        process.forks += before.forks
        for fork in before.forks:
            fork.parent = winpid

    def said(self, pid: int, winpid: int, what: SaidLine, *, telling: bool) -> None:
        """Take in a line of the runtime's; of one that tells nothing only who speaks first."""
        line, text = what
        if (found := _THISPROC.match(text)) is not None and pid:
            self.know(pid, int(found[1]))
        who = winpid or self.pids.get(pid, -pid)
        process = self.process(who)
        if process.silent_since(line):
            self.awaited = max(self.awaited - 1, 0)
        elif not telling:
            return
        process.said.append(what)
        fork = process.fork
        if _ENTERED.match(text):
            process.fork = self.begin(who, line)
        elif _CREATE.match(text):
            fork = process.fork = fork or self.begin(who, line)
            fork.begun = fork.creating = True
            self.awaited += 1
        elif (found := _FORKED.match(text)) is not None:
            fork = process.fork = fork or self.begin(who, line)
            fork.begun, fork.creating, fork.child = True, False, int(found[1])
        elif fork is not None:
            self.parent(process, fork, text, line)

    def begin(self, winpid: int, line: int) -> _Fork:
        """A fork begins."""
        fork = _Fork(winpid, line)
        self.forks.append(fork)
        self.process(winpid).forks.append(fork)
        return fork

    def parent(self, process: _Process, fork: _Fork, text: str, line: int) -> None:
        """Take in what only a parent says while it forks."""
        if (found := _SYNCED.match(text)) is not None:
            code = int(found[2], 16)
            if code != _STILL_ACTIVE and int(found[1]) == fork.child:
                self.process(fork.child).exits.append((line, code))
        elif (found := _FAILED.match(text)) is not None:
            fork.errno, fork.words = int(found[2]), found[1]
        elif (found := _RETURNED.match(text)) is not None:
            fork.errno = 0 if int(found[1]) > 0 else int(found[2] or fork.errno)
            fork.end, fork.creating, process.fork = line, False, None
        elif (found := _GAVE_UP.match(text)) is not None:
            fork.words = fork.words or found[1]

    # -- one fork of all -------------------------------------------------------------------------

    def log(self, fork: _Fork, file: str) -> ForkLog:
        """Everything of *fork* together."""
        parent = self.processes.get(fork.parent, _Process())
        child = self.processes.get(fork.child, _Process()) if fork.child else _Process()
        died = child.until(child.until(fork.start - 1))
        theirs = _between(child.said, fork.start, died)
        syncs = tuple(
            SyncPoint(fork.child, found[1], line)
            for line, text in theirs
            if (found := _SIGNALLING.fullmatch(text)) is not None
        )
        returned = next((line for line, text in theirs if _RETURNED_ZERO.match(text)), died)
        end = fork.end or _NEVER
        loads = [
            *_between(parent.loads, parent.since(fork.start), end),
            *_between(child.loads, fork.start, returned),
        ]
        ours = _between(parent.said, fork.start, end) if fork.child else ()
        steps, attempts = steps_of(ours, _between(theirs, fork.start, returned))
        ends = child.exits[bisect_left(child.exits, (fork.start, 0)) :][:1]
        abort = _abort(theirs, syncs)
        told = {step.line for step in steps} | {point.line for point in syncs}
        told |= {load.line for load in loads if load.winpid == fork.child}
        told |= {abort.line} if abort is not None else set()
        told |= {line for line, _ in ends}
        self.looked += len(theirs) + len(ours) + len(loads)
        return ForkLog(
            parent=max(fork.parent, 0) or self.first,
            child=fork.child,
            loads=tuple(sorted(loads, key=lambda load: load.line)),
            sync_points=syncs,
            abort=abort,
            exit_code=ends[0][1] if ends else -1,
            errno=fork.errno,
            parent_text=fork.words,
            file=file,
            steps=steps,
            attempts=attempts,
            exit_line=ends[0][0] if ends else 0,
            lines=tuple(self.excerpt(line) for line in sorted(told)),
        )

    def excerpt(self, line: int) -> LogLine:
        """The beginning of *line*."""
        return LogLine(line, clipped(self.lines[line - 1].strip(), _EXCERPT))


_L = TypeVar("_L", ModuleLoad, SaidLine)


def _between(lines: Sequence[_L], first: int, last: int) -> Sequence[_L]:
    """What stands at *first* to *last* of the log, both included; *lines* are in its order."""
    low = bisect_left(lines, first, key=lambda one: one.line)
    return lines[low : bisect_right(lines, last, key=lambda one: one.line)]


def _abort(said: Sequence[SaidLine], syncs: Sequence[SyncPoint]) -> ForkAbort | None:
    """The first abort among what a child said."""
    ready = False
    for line, text in said:
        ready = ready or "finished dll_crt0_0" in text
        if (found := _ABORT.fullmatch(text)) is not None:
            jumped = any(s.name == _AFTER_LONGJMP and s.line < line for s in syncs)
            dll, address = about(found["text"])
            phase = phase_of(found["text"], ready, jumped)
            return ForkAbort(phase, found["text"], dll, address, line)
    return None
