"""strace_steps: what the two processes of a fork say in Cygwin's ``strace``, step by step.

``strace`` finds which processes those are, where modules are loaded and how the fork ended; here
is the rest: who copied what, who waited for whom.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from forkviz.core.forkstep import ForkStep, Said

__all__ = ["parse_steps"]

_SAID = re.compile(
    r"\s*\d+ +\d+ \[[^\]]*\] .*? (?:(?P<pid>\d{1,10})|\((?P<winpid>\d{1,10})\))!? (?P<text>\S*: .*)"
)
#: Longest line that is looked at, and most steps of a fork: a copy for each DLL, and few others.
_LINE_MAX, _STEPS_MAX = 8192, 20_000

_COPIED = re.compile(
    r"child_copy: (?P<what>[a-z ]{1,40}) - hp \w+ low 0x(?P<low>[0-9A-Fa-f]{1,16}), "
    r"high 0x(?P<high>[0-9A-Fa-f]{1,16}), res (?P<res>\d+)"
)
_SYNCED = re.compile(r"child_info::sync: pid \d+, WFMO returned .*, res (?P<res>\d+)")
_PARENT = (
    (re.compile(r"(?:do)?fork: entering"), Said.ENTERED),
    (re.compile(r"frok::parent: (?:priority class|stack - bottom)"), Said.STARTING),
    (re.compile(r"frok::parent: CreateProcess"), Said.CREATING),
    (_SYNCED, Said.SYNCED),
    (re.compile(r"frok::parent: child is alive"), Said.ALIVE),
    (re.compile(r"resume_child: signalled child"), Said.WOKE),
    (re.compile(r"(?:do)?fork: .*\bchild (?:pid )?-?\d+.*, errno \d+"), Said.FAILED),
    (re.compile(r"(?:do)?fork: -?\d{1,10} = fork\(\)"), Said.RETURNED),
)
_CHILD = (
    # The thread itself speaks when it comes to that; its pipe is made by the thread that forks.
    (re.compile(r"fhandler_pipe::create: name .*-sigwait"), Said.SIGNALS),
    (re.compile(r"sync_with_parent: awake"), Said.AWAKE),
    (re.compile(r"frok::child: child is running"), Said.RUNNING),
    (re.compile(r"(?:do)?fork: 0 = fork\(\)"), Said.RETURNED_ZERO),
)


def parse_steps(
    text: str, parent: int, child: int, winpids: Mapping[int, int]
) -> tuple[tuple[ForkStep, ...], int]:
    """The steps of *parent* and *child* (Windows process ids) in the log *text*, in its order.

    And how many children the parent created for this fork.  winpids: of the Cygwin pids.
    Each process is heard up to the return of its fork(); nothing, where there is no child.
    """
    if not parent or not child:
        return (), 1
    steps: list[ForkStep] = []
    over: set[int] = set()
    spoken = False
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > _LINE_MAX or line.startswith("---") or ": " not in line:
            continue
        said = _SAID.fullmatch(line)
        if said is None:
            continue
        speaker = int(said["winpid"] or 0) or winpids.get(int(said["pid"] or 0), 0)
        if speaker not in (parent, child) or speaker in over:
            continue
        by_child = speaker == child
        if by_child and not spoken:
            spoken = True
            steps.append(ForkStep(Said.SPOKE, True, number))
        step = _step(said["text"].strip(), by_child, number)
        if step is None:
            continue
        if step.said is Said.ENTERED and any(s.said is Said.ENTERED for s in steps):
            continue
        steps.append(step)
        if step.said in (Said.RETURNED, Said.RETURNED_ZERO):
            over.add(speaker)
        if len(over) == 2 or len(steps) >= _STEPS_MAX:
            break
    created = sum(step.said is Said.CREATING for step in steps)
    return tuple(steps), max(created, 1)


def _step(text: str, by_child: bool, line: int) -> ForkStep | None:
    """What *text* tells, None for what does not matter."""
    copied = _COPIED.match(text)
    if copied is not None:
        low, high = int(copied["low"], 16), int(copied["high"], 16)
        return ForkStep(
            Said.COPIED, by_child, line, copied["what"], low, high, copied["res"] != "0"
        )
    for pattern, said in _CHILD if by_child else _PARENT:
        found = pattern.match(text)
        if found is not None:
            ok = pattern is not _SYNCED or found["res"] != "0"
            told = text if said is Said.FAILED else ""
            return ForkStep(said, by_child, line, told, ok=ok)
    return None
