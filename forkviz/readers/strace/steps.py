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
from forkviz.lazy.patterns import regex
from forkviz.readers.base.printed import Traced

__all__ = ["SaidLine", "steps_of"]

#: Most steps of a fork: a copy for each DLL, and few others.
_STEPS_MAX = 20_000

_Telling = tuple[tuple[str, ...], "Traced | re.Pattern[str] | None", Said]

_COPY = "child_copy: "
_COPIED = regex(
    rf"{_COPY}(?P<what>[a-z ]{{1,40}}) - hp \w+ low 0x(?P<low>[0-9A-Fa-f]{{1,16}}), "
    r"high 0x(?P<high>[0-9A-Fa-f]{1,16}), res (?P<res>\d+)"
)
_SYNCED = Traced(TextId.SYNC_WAITED)
_RESUMED = Traced(TextId.RESUMED)
_FAILED = Traced(TextId.FORK_FAILED, TextId.FORKING, whole=True)
_RETURNED = Traced(TextId.FORK_RETURNED)
_AWAKE = Traced(TextId.AWAKE)
#: How what matters begins, its pattern where that is not all, and what it says.
_PARENT: tuple[_Telling, ...] = (
    (("dofork: entering", "fork: entering"), None, Said.ENTERED),
    (("frok::parent: priority class", "frok::parent: stack - bottom"), None, Said.STARTING),
    (("frok::parent: CreateProcess",), None, Said.CREATING),
    (_SYNCED.fronts, _SYNCED, Said.SYNCED),
    (("frok::parent: child is alive",), None, Said.ALIVE),
    (_RESUMED.fronts, _RESUMED, Said.WOKE),
    (_FAILED.fronts, _FAILED, Said.FAILED),
    (_RETURNED.fronts, _RETURNED, Said.RETURNED),
)
_SIGNALS = "fhandler_pipe::create: name "
_CHILD: tuple[_Telling, ...] = (
    # The thread itself speaks when it comes to that; its pipe is made by the thread that forks.
    ((_SIGNALS,), regex(rf"{_SIGNALS}.*-sigwait"), Said.SIGNALS),
    (_AWAKE.fronts, _AWAKE, Said.AWAKE),
    (("frok::child: child is running",), None, Said.RUNNING),
    (("dofork: 0 = fork()", "fork: 0 = fork()"), None, Said.RETURNED_ZERO),
)
#: Of most lines nothing matters, which is seen at once.
_PARENT_BEGINS, _CHILD_BEGINS = (
    (_COPY, *(front for fronts, _, _ in telling for front in fronts))
    for telling in (_PARENT, _CHILD)
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
    if not text.startswith(_CHILD_BEGINS if by_child else _PARENT_BEGINS):
        return None
    copied = _COPIED.match(text)
    if copied is not None:
        low, high = int(copied["low"], 16), int(copied["high"], 16)
        return ForkStep(
            Said.COPIED, by_child, line, copied["what"], low, high, copied["res"] != "0"
        )
    for fronts, pattern, said in _CHILD if by_child else _PARENT:
        if not text.startswith(fronts):
            continue
        found = None if pattern is None else pattern.match(text)
        if pattern is None or found is not None:
            ok = said is not Said.SYNCED or (found is not None and found["result"] != "0")
            told = text if said is Said.FAILED else ""
            return ForkStep(said, by_child, line, told, ok=ok)
    return None
