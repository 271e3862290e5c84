"""select_process: one process of an input that holds several, named behind it: ``mail.txt#2``."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import SEVERAL, CaveatKind
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex

__all__ = ["are_numbered_apart", "chosen", "of_pid", "only", "with_numbers"]

_CHOICE = regex(r"(?P<path>.+)#(?P<number>\d{1,6})", re.DOTALL)


def chosen(path: Path) -> tuple[Path, int | None]:
    """The input that *path* names, and the number of the process that is asked for, if one is.

    What is there under the whole name is meant by it.
    """
    found = _CHOICE.fullmatch(str(path))
    if found is None or path.exists():
        return path, None
    place = Path(found["path"])
    return (place, int(found["number"])) if place.exists() else (path, None)


def with_numbers(capture: Capture) -> tuple[tuple[int, Process], ...]:
    """Every process of *capture* by the number that it is chosen by, from 1 on.

    Those of one text are numbered as they stand in it, all others as they are listed.
    """
    processes = (*capture.processes(), *capture.others)
    numbers = [process.number for process in processes if process.number is not None]
    if sorted(numbers) == list(range(1, len(processes) + 1)):
        return tuple(sorted(zip(numbers, processes, strict=True), key=lambda each: each[0]))
    return tuple(enumerate(processes, 1))


def only(capture: Capture, number: int, file: str) -> Capture:
    """*capture* with process *number* alone.  Raises BadCapture, naming *file*, where none is."""
    processes = dict(with_numbers(capture))
    if number not in processes:
        count = len(processes)
        held = "no process" if not count else "one process" if count == 1 else f"{count} processes"
        hint = f"choose one from #1 to #{count}" if count else ""
        raise BadCapture(f"has {held}, and no #{number}", file=file, hint=hint)
    if processes[number] is not capture.parent:
        # What a log and messages tell is of the parent's fork.
        capture = replace(capture, log=None, later=(), findings=())
    return replace(
        capture,
        title=f"{capture.title}#{number}",
        parent=replace(processes[number], role="", number=number),
        child=None,
        others=(),
        caveats=_of_one(capture),
    )


def of_pid(capture: Capture, pid: int) -> Capture | None:
    """*capture* with the process *pid* as its own, and all under the numbers that they had; None
    where there is none."""
    numbered = with_numbers(capture)
    asked = next(((n, process) for n, process in numbered if process.pid == pid), None)
    if asked is None:
        return None
    if len(numbered) == 1:
        return capture
    number, process = asked
    own, *others = (
        replace(p, file=f"{capture.title}#{n}", number=n)
        for n, p in (asked, *(each for each in numbered if each != asked))
    )
    called = f"{process.name} ({pid})" if process.name else f"pid {pid}"
    said = caveat(CaveatKind.CHOSEN_BY_PID, count=len(numbered), number=number, called=called)
    caveats = (said, *_of_one(capture))
    return replace(capture, parent=own, child=None, others=tuple(others), caveats=caveats)


def _of_one(capture: Capture) -> tuple[Caveat, ...]:
    """The caveats of *capture* that hold once one of its processes is chosen."""
    return tuple(each for each in capture.caveats if each.kind not in SEVERAL)


def are_numbered_apart(a: Process, b: Process) -> bool:
    """Whether *a* and *b* are two processes of one text, each under its number."""
    if a.number is None or b.number is None or a.number == b.number:
        return False
    return a.file.removesuffix(f"#{a.number}") == b.file.removesuffix(f"#{b.number}")
