r"""strace: what Cygwin's ``strace`` logs of both processes of a fork, as a ForkLog.

Two kinds of lines matter.  The debugger's own, which know Windows process ids::

    --- Process 1176 (pid: 451) loaded \??\C:\cygwin64\bin\cygwin1.dll at 0000000180040000

and what the runtime says (strace.cc: microseconds since the last line and since the start, thread,
program, Cygwin pid or ``(winpid)``, function)::

      754   40722 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' …

Where a log holds several forks, the first is told.  Every other line is passed over: a log is
written by two processes at once, and anything may stand in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from forkviz.core.forklog import ForkAbort, ForkLog, ModuleLoad, SyncPoint
from forkviz.readers.strace_steps import parse_steps

__all__ = ["parse_strace", "recognises_strace"]

_EVENT = re.compile(r"--- Process (\d{1,10})(?: \(pid: (\d{1,10})\))?,? (.*)")
_LOADED = re.compile(r"loaded (.+) at ([0-9A-Fa-f]{1,16})")
_UNLOADED = re.compile(r"unloaded DLL at ([0-9A-Fa-f]{1,16})")
_EXITED = re.compile(r"exited with status 0x([0-9A-Fa-f]{1,8})")
_SAID = re.compile(
    r"\s*\d+ +\d+ \[[^\]]*\] .*? (?:(?P<pid>\d{1,10})|\((?P<winpid>\d{1,10})\))!? (?P<text>\S*: .*)"
)
#: Only lines that hold one of these can tell something: most of a log is passed over quickly.
_TELLING = re.compile(
    r"frok::|fork: |sync_with_parent: signalling|child_info::sync: pid|child_info_fork::abort: "
    r"|finished dll_crt0_0|dwProcessId|fatal error in forked process"
)

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
_GAVE_UP = re.compile(r"frok::parent: (returning -1)")
_SYNCED = re.compile(r"child_info::sync: pid (\d{1,10}), .*exit_code 0x([0-9A-Fa-f]{1,8})")

_STILL_ACTIVE = 0x103
#: Longest line that is looked at: the runtime cuts its own at a fraction of this.
_LINE_MAX = 8192
_AFTER_LONGJMP = "after longjmp"

#: Messages that settle the phase by themselves: those of dll_list::alloc, and of the reload.
_ALLOC = re.compile(
    r"Loaded to different address|Loaded different DLL|(?:data|bss) segment (?:start|end): parent"
)
_RELOAD = re.compile(
    r"unable to (?:create interim mapping|block off|remap|map|release protective|unload interim)"
)
_RESERVE = re.compile(r"address space needed by")

#: What an abort is about: the DLL, and the address that it should have had.
_ABOUT = (
    re.compile(r"address space needed by '(?P<dll>.+)' \(0x(?P<address>\w{1,16})\)"),
    re.compile(
        r"(?P<dll>.+): (?:Loaded to different address|\w+ segment \w+): "
        r"parent\(0x(?P<address>\w{1,16})\)"
    ),
    re.compile(r"unable to block off 0x(?P<address>\w{1,16}) to prevent (?P<dll>.+) from loading"),
    re.compile(
        r"unable to remap (?P<dll>.+?)(?: \(using .*\))? to same address as parent"
        r" \(0x(?P<address>\w{1,16})\)"
    ),
    re.compile(
        r"unable to map (?P<dll>.+?)(?: \(using .*\))? to same address as parent:"
        r" (?:0x)?(?P<address>\w{1,16}) != "
    ),
    re.compile(r"unable to create interim mapping for (?P<dll>.+?)(?: \(using .*\))?(?:, .*)?$"),
    re.compile(r"unable to map (?P<dll>.+?)(?: \(using .*\))?(?:, .*)?$"),
)
_HEX = re.compile(r"[0-9A-Fa-f]+")


def recognises_strace(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a line of Cygwin's strace."""
    lines = head[:16384].split("\n")[:80]
    return any(_EVENT.fullmatch(line) or _SAID.fullmatch(line) for line in lines)


def parse_strace(text: str, file: str) -> ForkLog:
    """The first fork in the log *text*; *file* is its name in the ForkLog.

    Loads are those of the parent up to the end of its fork, and of the child up to the end of its.
    Nothing is an error: a log without a fork gives a ForkLog without a child.
    """
    reading = _Reading()
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > _LINE_MAX:
            continue
        if line.startswith("--- Process "):
            event = _EVENT.fullmatch(line)
            if event:
                reading.event(int(event[1]), int(event[2] or 0), event[3], number)
        elif _TELLING.search(line):
            said = _SAID.fullmatch(line)
            if said:
                reading.said(
                    int(said["pid"] or 0), int(said["winpid"] or 0), said["text"].strip(), number
                )
    log = reading.log(file)
    steps, attempts = parse_steps(text, log.parent, log.child, reading.winpids)
    return replace(log, steps=steps, attempts=attempts)


@dataclass(slots=True)
class _Reading:
    """What was read so far.

    winpids: of the Cygwin pids.  created: processes in order.  speakers: the pid or winpid that
    a finding is of, kept until every pid is known.
    """

    winpids: dict[int, int] = field(default_factory=dict)
    first: int = 0
    forker: tuple[int, int] = (0, 0)
    creating: bool = False
    child: int = 0
    loads: list[ModuleLoad] = field(default_factory=list)
    exits: dict[int, int] = field(default_factory=dict)
    done: dict[int, int] = field(default_factory=dict)  # winpid: line at which its fork() ended
    syncs: list[tuple[tuple[int, int], str, int]] = field(default_factory=list)
    initialised: list[tuple[tuple[int, int], int]] = field(default_factory=list)
    aborts: list[tuple[tuple[int, int], str, int]] = field(default_factory=list)
    errno: int = -1
    said_of_failure: str = ""
    over: bool = False

    def event(self, winpid: int, pid: int, what: str, line: int) -> None:
        """Take in a line of the debugger's."""
        if pid:
            self.winpids.setdefault(pid, winpid)
        if what == "created":
            self.first = self.first or winpid
            if self.creating and not self.child:
                self.child = winpid
        elif (found := _LOADED.fullmatch(what)) is not None:
            self.loads.append(ModuleLoad(winpid, found[1], int(found[2], 16), line))
        elif (found := _UNLOADED.fullmatch(what)) is not None:
            self.loads.append(ModuleLoad(winpid, "", int(found[1], 16), line, loaded=False))
        elif (found := _EXITED.fullmatch(what)) is not None:
            self.exits.setdefault(winpid, int(found[1], 16))

    def said(self, pid: int, winpid: int, text: str, line: int) -> None:
        """Take in a line of the runtime's."""
        speaker = (pid, winpid)
        if (found := _THISPROC.match(text)) is not None:
            self.winpids.setdefault(pid, int(found[1]))
        elif (found := _SIGNALLING.fullmatch(text)) is not None:
            self.syncs.append((speaker, found[1], line))
        elif "finished dll_crt0_0" in text:
            self.initialised.append((speaker, line))
        elif (found := _ABORT.fullmatch(text)) is not None:
            self.aborts.append((speaker, found["text"], line))
        elif (found := _RETURNED.match(text)) is not None and found[1] == "0":
            self.done.setdefault(self.windows(speaker), line)
        elif not self.over:
            self._parent(speaker, text, line)

    def _parent(self, speaker: tuple[int, int], text: str, line: int) -> None:
        """Take in what only the parent of the first fork says."""
        if _CREATE.match(text) and not any(self.forker):
            self.forker, self.creating = speaker, True
            return
        found = _FORKED.match(text)
        if found and not any(self.forker):
            self.forker = speaker
        if speaker != self.forker:
            return
        if found:
            self.child, self.creating = int(found[1]), False
        elif (found := _SYNCED.match(text)) is not None:
            code = int(found[2], 16)
            if code != _STILL_ACTIVE and int(found[1]) == self.child:
                self.exits.setdefault(self.child, code)
        elif (found := _FAILED.match(text)) is not None:
            self.errno, self.said_of_failure = int(found[2]), found[1]
        elif (found := _RETURNED.match(text)) is not None:
            self.errno = 0 if int(found[1]) > 0 else int(found[2] or self.errno)
            self.over, self.creating = True, False
            self.done[self.windows(speaker)] = line
        elif (found := _GAVE_UP.match(text)) is not None:
            self.said_of_failure = self.said_of_failure or found[1]

    def windows(self, speaker: tuple[int, int]) -> int:
        """The Windows process id of who said something, 0 where it can't be known."""
        pid, winpid = speaker
        return winpid or self.winpids.get(pid, 0)

    def log(self, file: str) -> ForkLog:
        """Everything together."""
        child = self.child
        parent = self.windows(self.forker) or self.first
        ends = {w: self.done.get(w, 0) for w in (parent, child) if w}
        loads = [e for e in self.loads if e.winpid in ends and _within(e.line, ends[e.winpid])]
        syncs = [
            SyncPoint(child, name, line)
            for speaker, name, line in self.syncs
            if child and self.windows(speaker) == child
        ]
        return ForkLog(
            parent=parent,
            child=child,
            loads=tuple(loads),
            sync_points=tuple(syncs),
            abort=self._abort(child, syncs),
            exit_code=self.exits.get(child, -1) if child else -1,
            errno=self.errno,
            parent_text=self.said_of_failure,
            file=file,
        )

    def _abort(self, child: int, syncs: list[SyncPoint]) -> ForkAbort | None:
        """The first abort of *child*."""
        for speaker, text, line in self.aborts:
            if child and self.windows(speaker) == child:
                jumped = any(s.name == _AFTER_LONGJMP and s.line < line for s in syncs)
                ready = any(self.windows(s) == child and at < line for s, at in self.initialised)
                dll, address = _about(text)
                return ForkAbort(_phase(text, ready, jumped), text, dll, address, line)
        return None


def _within(line: int, end: int) -> bool:
    """Whether *line* stands before *end*, which is 0 where there is none."""
    return not end or line < end


def _phase(text: str, ready: bool, jumped: bool) -> str:
    """The phase of an abort, by its message and by how far the child had got.

    ready: it had finished dll_crt0_0.  jumped: it had told its parent "after longjmp".
    """
    if _ALLOC.search(text):
        return "C5"
    if jumped or _RELOAD.match(text):
        return "C8"
    if not ready:
        return "C3"
    # reserve_space ran in frok::child until 3.0, and has run in handle_fork since.
    return "C7" if _RESERVE.match(text) else ""


def _about(text: str) -> tuple[str, int]:
    """The DLL and the address that an abort's message names; "" and -1 where it names none."""
    for pattern in _ABOUT:
        found = pattern.match(text)
        if found:
            address = found.groupdict().get("address", "")
            known = address is not None and _HEX.fullmatch(address)
            return found["dll"], int(address, 16) if known else -1
    return "", -1
