"""forks: whose each line of Cygwin's ``strace`` is, and which fork and which child it is of.

A fork may make several children in turn.  Until 2011 the parent went back to CreateProcess within
one ``fork()``.  Where forkables are enabled (3.0 and later), ``dofork`` fails, and begins once more
with hardlinks, of which it tells before its CreateProcess: a real 3.0.7 was seen to.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from forkviz.core.captures.forklog import (
    ForkAbort,
    ForkLog,
    ForkTry,
    LogLine,
    ModuleLoad,
    SyncPoint,
)
from forkviz.core.captures.forkstep import Said
from forkviz.core.law.texts import TEXTS, TextId
from forkviz.core.text import clipped
from forkviz.lazy.patterns import regex
from forkviz.readers.base.printed import Traced, exit_code, number
from forkviz.readers.messages.catalog import ABORTED, FATAL
from forkviz.readers.strace.abort import about, phase_of
from forkviz.readers.strace.lines import LogText
from forkviz.readers.strace.processes import NEVER, Fork, Process, Try
from forkviz.readers.strace.steps import SaidLine, steps_of

__all__ = ["Fork", "Reading"]

_LOADED = regex(r"loaded (.+) at ([0-9A-Fa-f]{1,16})")
_UNLOADED = regex(r"unloaded DLL at ([0-9A-Fa-f]{1,16})")
_EXITED = regex(r"exited with status 0x([0-9A-Fa-f]{1,8})")
_ENTERED = regex(r"(?:do)?fork: entering")
_CREATE = regex(r"frok::parent: CreateProcess")
_FORKED = regex(r"frok::parent: forked pid (\d{1,10})")
_THISPROC = regex(r"pinfo::thisproc: myself dwProcessId (\d{1,10})")
_SIGNALLING = Traced(TextId.SIGNALLING, to_end=True)
_ABORT = regex(rf"(?:{re.escape(ABORTED)}|.*{re.escape(FATAL)})(?P<text>.+)")
_FAILED = Traced(TextId.FORK_FAILED, TextId.FORKING, whole=True)
_RETURNED = Traced(TextId.FORK_RETURNED_ERROR, TextId.FORK_RETURNED)
_RETURNED_ZERO = regex(r"(?:do)?fork: 0 = fork\(\)")
_HARDLINKS = regex(r"dll_list::(?:update|create)_forkables: ")
#: A handle, not the 0 of a failure.
_DLOPENED = regex(r"dlopen: ret (?:0x)?0*[1-9A-Fa-f]")
_GAVE_UP = regex(r"frok::parent: (returning -1)")
_ENDED = Traced(TextId.DIED_EARLY, whole=True)
_SYNCED = Traced(TextId.SYNC_WAITED)

#: No system has an errno so large.
_NO_ERRNO = 10**9
_STILL_ACTIVE = 0x103
_AFTER_LONGJMP = TEXTS[TextId.SYNC_LONGJMP].variants[-1].template
#: Characters of a line that are kept of it.
_EXCERPT = 200
#: Stands for one that no line is of; it is read, and never written.
_NEVER_SEEN = Process()
#: Forks that may be creating a process at the same time.
_RECENT = 50


@dataclass(slots=True)
class Reading:
    """What was read so far.

    text: the log's lines.  processes: by Windows id; by the negative of a Cygwin pid whose Windows
    id is not known yet.  pids: the Windows id of each Cygwin pid.  awaited: children that are yet
    to speak.  looked: at how many lines and loads, for the forks that were put together.
    """

    text: LogText
    processes: dict[int, Process] = field(default_factory=dict)
    pids: dict[int, int] = field(default_factory=dict)
    forks: list[Fork] = field(default_factory=list)
    first: int = 0
    awaited: int = 0
    looked: int = 0

    def process(self, winpid: int) -> Process:
        """That of a Windows id."""
        found = self.processes.get(winpid)
        if found is None:
            found = self.processes[winpid] = Process()
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

    def is_windows_own(self, pid: int) -> bool:
        """Whether the Cygwin pid *pid* is its Windows id, as it was for forked processes to 2.11.

        So it is where it was so for each process before, and a process has that Windows id.
        """
        alike = bool(self.pids) and all(own == windows for own, windows in self.pids.items())
        return alike and pid in self.processes

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
        process.dlopened += before.dlopened
        for fork in before.forks:
            fork.parent = winpid

    def said(self, pid: int, winpid: int, what: SaidLine, *, telling: bool) -> None:
        """Take in a line of the runtime's; of one that tells nothing only who speaks first."""
        line, text = what
        if (found := _THISPROC.match(text)) is not None and pid:
            self.know(pid, int(found[1]))
        if not winpid and pid not in self.pids and self.is_windows_own(pid):
            self.know(pid, pid)
        who = winpid or self.pids.get(pid, -pid)
        process = self.process(who)
        if process.silent_since(line):
            self.awaited = max(self.awaited - 1, 0)
        elif not telling:
            return
        process.said.append(what)
        fork = process.fork
        if _DLOPENED.match(text):
            process.dlopened.append(line)
        if _ENTERED.match(text):
            process.fork = self.begin(who, line)
        elif _CREATE.match(text):
            fork = process.fork = fork or self.begin(who, line)
            fork.another(line)
            fork.begun = fork.creating = True
            self.awaited += 1
        elif (found := _FORKED.match(text)) is not None:
            fork = process.fork = fork or self.begin(who, line)
            if not fork.creating and fork.child != int(found[1]):
                fork.another(line)
            fork.begun, fork.creating, fork.child = True, False, int(found[1])
        elif fork is not None and _HARDLINKS.match(text):
            self.again(process, fork, line)
        elif fork is not None:
            self.parent(process, fork, text, line)

    def begin(self, winpid: int, line: int) -> Fork:
        """A fork begins."""
        fork = Fork(winpid, line)
        self.forks.append(fork)
        self.process(winpid).forks.append(fork)
        return fork

    def again(self, process: Process, fork: Fork, line: int) -> None:
        """*fork* uses hardlinks: if the last one failed without, this is its second attempt."""
        if fork.hardlinks or fork.begun:
            return
        fork.hardlinks = line
        last = process.forks[-2] if len(process.forks) > 1 else None
        if last is not None and last.begun and last.end and last.errno and not last.hardlinks:
            fork.first, last.continued = last, True

    def parent(self, process: Process, fork: Fork, text: str, line: int) -> None:
        """Take in what only a parent says while it forks."""
        if (found := _SYNCED.match(text)) is not None:
            code = exit_code(found.get("exit"))
            if (
                code is not None
                and code != _STILL_ACTIVE
                and number(found["windows"]) == fork.child
            ):
                self.process(fork.child).exits.append((line, code))
        elif (found := _FAILED.match(text)) is not None:
            fork.errno = _errno(found["errno"])
            fork.words = text[text.index("child") :].partition(", errno ")[0]
            ended = _ENDED.match(text)
            code = None if ended is None else exit_code(ended["exit"])
            if fork.child and code is not None:
                # An excerpt may have no other line that tells it.
                self.process(fork.child).exits.append((line, code))
        elif (found := _RETURNED.match(text)) is not None:
            succeeded = (number(found.get("child")) or 0) > 0
            told = _errno(found.get("errno"))
            fork.errno = 0 if succeeded else fork.errno if told is None else told
            fork.end, fork.creating, process.fork = line, False, None
        elif (gave_up := _GAVE_UP.match(text)) is not None:
            fork.words = fork.words or gave_up[1]

    # -- one fork of all -------------------------------------------------------------------------

    def log(self, fork: Fork, file: str) -> ForkLog:
        """Everything of *fork* together."""
        parent = self.processes.get(fork.parent, _NEVER_SEEN)
        end = fork.end or NEVER
        found = fork.tries()
        starts = [each.start for each in found]
        tries = [
            self.attempt(each, parent, until)
            for each, until in zip(found, [*(start - 1 for start in starts[1:]), end], strict=False)
        ]
        last = tries.pop() if tries else ForkTry(0)
        start = starts[0] if starts else fork.start
        loads = [*_between(parent.loads, parent.since(start), end), *last.loads]
        self.looked += len(loads)
        return ForkLog(
            parent=max(fork.parent, 0) or self.first,
            child=last.child,
            loads=tuple(sorted(loads, key=lambda load: load.line)),
            sync_points=last.sync_points,
            abort=last.abort,
            exit_code=last.exit_code,
            errno=fork.errno,
            parent_text=fork.words,
            file=file,
            steps=last.steps,
            attempts=len(tries) + max(sum(s.said is Said.CREATING for s in last.steps), 1),
            exit_line=last.exit_line,
            lines=tuple(map(self.excerpt, sorted({n for t in (*tries, last) for n in _lines(t)}))),
            earlier=tuple(tries),
            hardlinks=last.hardlinks,
            dlopened=any(parent.since(start) <= line < start for line in parent.dlopened),
        )

    def attempt(self, each: Try, parent: Process, until: int) -> ForkTry:
        """One child of a fork; until: the last line at which the parent is about it."""
        child = self.processes.get(each.child, _NEVER_SEEN)
        died = child.until(child.until(each.start - 1))
        theirs = _between(child.said, each.start, died)
        syncs: tuple[SyncPoint, ...] = ()
        returned = died
        if theirs:
            syncs = tuple(
                SyncPoint(each.child, found["point"] or "", line)
                for line, text in theirs
                if (found := _SIGNALLING.match(text)) is not None
            )
            returned = next((line for line, text in theirs if _RETURNED_ZERO.match(text)), died)
        ours = _between(parent.said, each.start, until)
        ends = child.exits[bisect_left(child.exits, (each.start, 0)) :]
        exit_line, exit_code = ends[0] if ends else (0, None)
        self.looked += len(theirs) + len(ours)
        return ForkTry(
            each.child,
            tuple(_between(child.loads, each.start, returned)),
            syncs,
            _abort(theirs, syncs),
            exit_code,
            exit_line,
            steps_of(ours, _between(theirs, each.start, returned)),
            each.hardlinks,
        )

    def excerpt(self, line: int) -> LogLine:
        """The beginning of *line*."""
        at = bisect_left(self.text.numbers, line)
        return LogLine(line, clipped(self.text.lines[at].strip(), _EXCERPT))


def _lines(each: ForkTry) -> Iterator[int]:
    """The lines that steps can be read from."""
    yield from (step.line for step in each.steps)
    yield from filter(None, [each.hardlinks])
    yield from (point.line for point in each.sync_points)
    yield from (load.line for load in each.loads)
    yield from filter(None, (each.exit_line, each.abort.line if each.abort is not None else 0))


_L = TypeVar("_L", ModuleLoad, SaidLine)
_LINE = attrgetter("line")


def _between(lines: Sequence[_L], first: int, last: int) -> Sequence[_L]:
    """What stands at *first* to *last* of the log, both included; *lines* are in its order."""
    if not lines:
        return lines
    low = bisect_left(lines, first, key=_LINE)
    return lines[low : bisect_right(lines, last, key=_LINE)]


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


def _errno(value: str | None) -> int | None:
    """The errno *value*, None where it is not said, or is longer than any system's."""
    told = number(value)
    return None if told is None or told >= _NO_ERRNO else told
