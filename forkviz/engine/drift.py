"""drift: what ended up elsewhere in the child without harm, and would otherwise go unseen.

Windows DLLs, thread stacks, [procinfo], Windows heaps.  The cover letter of the patches leaves it
open, for want of a way to track it; here it is told at the end of each fork that succeeds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.core.capture import Process
from forkviz.core.diff import Status, diff
from forkviz.core.region import basename
from forkviz.core.space import AddressSpace
from forkviz.engine.events import Drifted, Event

__all__ = ["drifted"]


def drifted(parent: AddressSpace, child: AddressSpace, listed: Sequence[str]) -> Iterator[Event]:
    """A Drifted event for everything that moved and is not in the DLL list *listed*."""
    ours = {name.lower() for name in listed}
    for change in diff(Process(parent), Process(child)):
        if change.status is Status.MOVED and basename(change.name).lower() not in ours:
            yield Drifted(change.name, str(change.use), change.a, change.b)
