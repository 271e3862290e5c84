"""steps: what the two processes of a fork say in Cygwin's ``strace``, step by step.

``strace`` finds which processes those are, where modules are loaded and how the fork ended; here
is the rest: who copied what, who waited for whom.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from forkviz.core.captures.forkstep import ForkStep, Said
from forkviz.core.law.text_id import TextId
from forkviz.readers.base.printed import Traced

__all__ = ["SaidLine", "steps_of"]

#: Most steps of a fork: a copy for each DLL, and few others.
_STEPS_MAX = 20_000

_COPIED = re.compile(
    r"child_copy: (?P<what>[a-z ]{1,40}) - hp \w+ low 0x(?P<low>[0-9A-Fa-f]{1,16}), "
    r"high 0x(?P<high>[0-9A-Fa-f]{1,16}), res (?P<res>\d+)"
)
_SYNCED = Traced(TextId.SYNC_WAITED)
_PARENT = (
    (re.compile(r"(?:do)?fork: entering"), Said.ENTERED),
    (re.compile(r"frok::parent: (?:priority class|stack - bottom)"), Said.STARTING),
    (re.compile(r"frok::parent: CreateProcess"), Said.CREATING),
    (_SYNCED, Said.SYNCED),
    (re.compile(r"frok::parent: child is alive"), Said.ALIVE),
    (Traced(TextId.RESUMED), Said.WOKE),
    (Traced(TextId.FORK_FAILED, TextId.FORKING, whole=True), Said.FAILED),
    (Traced(TextId.FORK_RETURNED), Said.RETURNED),
)
_CHILD = (
    # The thread itself speaks when it comes to that; its pipe is made by the thread that forks.
    (re.compile(r"fhandler_pipe::create: name .*-sigwait"), Said.SIGNALS),
    (Traced(TextId.AWAKE), Said.AWAKE),
    (re.compile(r"frok::child: child is running"), Said.RUNNING),
    (re.compile(r"(?:do)?fork: 0 = fork\(\)"), Said.RETURNED_ZERO),
)


class SaidLine(NamedTuple):
    """What a process said, from the function's name on, and the line of the log."""

    line: int
    text: str


def steps_of(parent: Sequence[SaidLine], child: Sequence[SaidLine]) -> tuple[ForkStep, ...]:
    """The steps of a fork, in the order of the log.

    parent: what the parent said from the beginning of its fork() to its return.  child: the same of
    the child, its first line among it.
    """
    steps: list[ForkStep] = []
    if child:
        steps.append(ForkStep(Said.SPOKE, True, child[0].line))
    for said, by_child in ((parent, False), (child, True)):
        for line, text in said:
            step = _step(text, by_child, line)
            if step is not None:
                steps.append(step)
                if len(steps) >= _STEPS_MAX:
                    break
    # The first line of a child's may be a step of its own; it spoke before that.
    steps.sort(key=lambda step: (step.line, step.said is not Said.SPOKE))
    return tuple(steps)


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
            ok = pattern is not _SYNCED or found["result"] != "0"
            told = text if said is Said.FAILED else ""
            return ForkStep(said, by_child, line, told, ok=ok)
    return None
