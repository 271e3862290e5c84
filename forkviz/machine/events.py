"""Events: what the machine records of a fork, one value for each step, which does not change.

They are tuples, which are made in half the time of a frozen dataclass; each equals only others of
its own class.

An event says what happened and what it changed; ``explain`` puts it into words.  The types and
the field names are the format of a saved trace, so they change only with its schema number.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.delta import NOTHING
from forkviz.core.law.text_id import TextId
from forkviz.core.region import module_key
from forkviz.machine.call import BlockRule, Call, Why, Win32
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.event_facts import (
    AttachedDlls,
    ChildDelta,
    DllName,
    Lane,
    ParentDelta,
    Sentence,
    Word,
    event,
)
from forkviz.machine.phase import Phase
from forkviz.machine.protocol.events import (
    Aborted,
    ChildEnded,
    EndEvent,
    Finished,
    RetryDecided,
)
from forkviz.machine.reload.events import (
    BlockChosen,
    Compared,
    FrameEntered,
    FrameLeft,
    Planned,
    ReloadEvent,
    Skipped,
)
from forkviz.machine.sort.events import (
    DepsPopulated,
    OrderDecided,
    SortAppended,
    SortEvent,
    SortPassed,
    SortVisited,
)

__all__ = [
    "Aborted",
    "Attached",
    "BlockChosen",
    "BlockRule",
    "Call",
    "Checked",
    "ChildCreated",
    "ChildEnded",
    "Compared",
    "Copied",
    "DepsPopulated",
    "Drifted",
    "EndEvent",
    "Event",
    "FaultStruck",
    "Finished",
    "ForkStarted",
    "FrameEntered",
    "FrameLeft",
    "MapsRead",
    "OrderDecided",
    "PhaseEntered",
    "Planned",
    "Printed",
    "ProtocolEvent",
    "ReloadEvent",
    "Remark",
    "Replicated",
    "RetryDecided",
    "Skipped",
    "SortAppended",
    "SortEvent",
    "SortPassed",
    "SortVisited",
    "SyncPoint",
    "Why",
    "Win32",
    "assert_remark",
]


@event(key="ForkStarted", lane=Lane.OTHER, about=(), left_out=("policy", "title"))
class ForkStarted(NamedTuple):
    """The fork begins.  policy: its name.  title: the scenario's."""

    policy: Word
    title: Sentence


@event(key="PhaseEntered", lane=Lane.OTHER, about=("phase",))
class PhaseEntered(NamedTuple):
    """The fork comes to *phase*."""

    phase: Phase


@event(key="ChildCreated", lane=Lane.OTHER, about=(), left_out=("left", "delta", "attached"))
class ChildCreated(NamedTuple):
    """CreateProcess made a child.  attempt: from 1.

    left: what the parent's retry count is, None where a log does not say.

    delta: from the child before it (that is gone) to this one; empty for the first.
    attached: the linked DLLs whose entry points ran by then, in the order in which they ran.
    """

    attempt: int
    left: int | None
    delta: ChildDelta = NOTHING
    attached: AttachedDlls = ()


@event(
    key="FaultStruck",
    lane=Lane.OTHER,
    about=("kind",),
    decides=True,
    fails=lambda it: it.lethal,
    wrong=lambda it: it.lethal,
)
class FaultStruck(NamedTuple):
    """Something happens to the child that is not the fork's doing.

    kind: as in the scenario's ``[[fault]]``.  text: in words.  lethal: the child dies of it.
    """

    kind: Word
    phase: Phase
    text: Sentence
    lethal: bool = False
    delta: ChildDelta = NOTHING


@event(key="MapsRead", lane=Lane.OTHER, about=(), decides=True)
class MapsRead(NamedTuple):
    """Both maps were read again while the processes waited, and are not what they were.

    parent, delta: what somebody changed meanwhile in the parent, and in the child.
    """

    parent: ParentDelta = NOTHING
    delta: ChildDelta = NOTHING


@event(key="SyncPoint", lane=Lane.OTHER, about=("who", "name", "handle"))
class SyncPoint(NamedTuple):
    """*who* sets the event *handle*; *name* is the point that it has come to."""

    who: Word
    name: Word
    handle: Word


@event(key="Copied", lane=Lane.OTHER, about=("way", "what", "dll"))
class Copied(NamedTuple):
    """Memory goes from parent to child.  way: ``pulled`` by the child, ``pushed`` by the parent.

    what: ``cygheap``, ``user heap``, ``stack``, ``linked dll data and bss`` … dll: whose, if one's.
    """

    way: Word
    what: Word
    dll: DllName | None = None


@event(
    key="Checked",
    lane=Lane.OTHER,
    about=("subject",),
    left_out=("dll",),
    decides=lambda it: not it.same,
    wrong=lambda it: not it.same,
)
class Checked(NamedTuple):
    """The child compares an address of its own with its parent's.

    what: of which thing.  dll: whose, None for a heap or the stack.  child: 0 where the child has
    no such module.
    """

    what: Sentence
    dll: DllName | None
    parent: int
    child: int

    @property
    def same(self) -> bool:
        """Whether they agree."""
        return self.parent == self.child

    @property
    def subject(self) -> str:
        """Whose address it is.  Policies look at different things of a DLL: one question."""
        return module_key(self.dll) if self.dll else self.what


@event(key="Replicated", lane=Lane.OTHER, about=("what",), wrong=lambda it: not it.ok)
class Replicated(NamedTuple):
    """The child makes one of the parent's regions at the same place (heaps, mmaps, the main stack).

    end: of what it makes, or, where it can't, of what it needs at the least.  error: GetLastError
    where it can't, else 0.  asked: the end that it asked for at first, -1 where that is *end*.
    """

    what: Sentence
    start: int
    end: int
    ok: bool
    error: int = 0
    delta: ChildDelta = NOTHING
    asked: int | None = None


@event(key="Drifted", lane=Lane.OTHER, about=("name", "use"))
class Drifted(NamedTuple):
    """Something that is not the fork's business is elsewhere in the child than in the parent."""

    name: Sentence
    use: Word
    parent: int
    child: int


@event(key="Printed", lane=Lane.OTHER, about=("who",), left_out=("text_id", "era"))
class Printed(NamedTuple):
    """*who* writes *text*.

    where: ``stderr``, its standard error, which strace logs as well; ``strace``, that log alone.
    text_id: which text of ``core/law`` it is, within what stands around it; None where only the
    words are known.  era: whose words they are, which may lend them to another's policy.
    """

    who: Word
    text: Sentence
    where: Word = "stderr"
    text_id: TextId | None = None
    era: Word = ""


#: What is recorded for the reader alone: no state, no picture and no outcome depends on it.
Remark = ForkStarted | SyncPoint | Printed


def assert_remark(event: Remark, /) -> None:
    """As ``assert_never``, where remarks may be left: mypy refuses any other event.

    Raises AssertionError.
    """
    if not isinstance(event, Remark):
        raise AssertionError(f"not treated: {event!r}")


#: What happens around sort and reload, up to an end.
ProtocolEvent = (
    Remark
    | PhaseEntered
    | ChildCreated
    | FaultStruck
    | MapsRead
    | Copied
    | Checked
    | Replicated
    | Drifted
)
#: Every event.  What treats all of them does so group by group, and ends in ``assert_never``.
Event = SortEvent | ReloadEvent | Call | ProtocolEvent | EndEvent
