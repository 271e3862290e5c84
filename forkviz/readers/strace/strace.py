r"""strace: what Cygwin's ``strace`` logs of the processes of a fork, as a ForkLog for each fork.

Two kinds of lines matter.  The debugger's own, which know Windows process ids::

    --- Process 1176 (pid: 451) loaded \??\C:\cygwin64\bin\cygwin1.dll at 0000000180040000

and what the runtime says (strace.cc: microseconds since the last line and since the start, thread,
program, Cygwin pid or ``(winpid)``, function)::

      754   40722 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' …

Every other line is passed over: a log is written by several processes at once, and anything may
stand in it, or around it.  Ids are used again in a long log: a process's lines are those since it
was created.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz import limits
from forkviz.core.captures.forklog import ForkLog
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.lazy.patterns import regex
from forkviz.readers.strace.forks import Fork, Reading
from forkviz.readers.strace.lines import EVENT, HEAD, LINE_MAX, SAID, log_text
from forkviz.readers.strace.steps import SaidLine

__all__ = ["FORKS_MAX", "Logged", "parse_strace", "parse_straces", "recognises_strace"]

#: Only lines that hold one of these can tell something: most of a log is passed over quickly.
_TELLING = regex(
    r"frok::|fork: |sync_with_parent: |child_info::sync: pid|child_info_fork::abort: |child_copy: "
    r"|resume_child: |-sigwait|finished dll_crt0_0|dwProcessId|fatal error in forked process"
    r"|_forkables: |dlopen: ret "
)


#: Most forks of a log that are shown, and about how many lines and loads of all of them together.
FORKS_MAX, _LOOKED_MAX = limits.of("forks"), limits.of("log")


def recognises_strace(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds a line of Cygwin's strace."""
    lines = head[:HEAD].split("\n")[:80]
    return any(EVENT.fullmatch(line) or SAID.fullmatch(line) for line in lines)


class Logged(NamedTuple):
    """What a log tells.  logs: of each fork; of one without a child where there is none.

    caveats: what is to be said of how many there are.
    """

    logs: tuple[ForkLog, ...]
    caveats: tuple[Caveat, ...]


def parse_strace(text: str, file: str) -> ForkLog:
    """The first fork in the log *text*; *file* is its name in the ForkLog.

    Nothing is an error: a log without a fork gives a ForkLog without a child.
    """
    return parse_straces(text, file, 1).logs[0]


def parse_straces(text: str, file: str, most: int = FORKS_MAX) -> Logged:
    """Every fork in the log *text*, in the order in which they began, at most *most*.

    Loads are those of the parent up to the end of its fork, and of the child up to the end of its.
    """
    log = log_text(text)
    reading = Reading(log)
    for number, line in log.numbered():
        if len(line) > LINE_MAX:
            continue
        if line.startswith("--- Process "):
            event = EVENT.fullmatch(line)
            if event:
                reading.event(int(event[1]), int(event[2] or 0), event[3], number)
        elif (telling := _TELLING.search(line) is not None) or reading.awaited:
            said = SAID.fullmatch(line)
            if said:
                pid, winpid = int(said["pid"] or 0), int(said["winpid"] or 0)
                what = SaidLine(number, said["text"].strip())
                reading.said(pid, winpid, what, telling=telling)
    begun = [fork for fork in reading.forks if fork.begun and not fork.continued]
    logs: list[ForkLog] = []
    for fork in begun[:most]:
        if logs and reading.looked > _LOOKED_MAX:
            break
        logs.append(reading.log(fork, file))
    caveats = [*log.caveats]
    if not any(fork.tries() for fork in begun):
        caveats.append(caveat(CaveatKind.NO_FORK))
    elif len(begun) > 1:
        caveats.append(caveat(CaveatKind.SEVERAL_FORKS, count=len(begun)))
        if len(logs) < len(begun):
            caveats.append(caveat(CaveatKind.MOST_FORKS, count=len(logs)))
    return Logged(tuple(logs) or (reading.log(Fork(reading.first, 0), file),), tuple(caveats))
