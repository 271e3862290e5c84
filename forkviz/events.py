"""events: what a trace holds, one value for each step, and the values of its fields.

Every kind of event, the phases of a fork, and why a call was made.  Public API.

>>> import forkviz
>>> trace = forkviz.fork("data/scenarios/two-relocated.toml")
>>> print(*(call.dll for call in trace if isinstance(call, Call) and call.why is Why.PROTECT))
b.dll a.dll
"""

from __future__ import annotations

from forkviz.core.delta import Delta
from forkviz.machine.events import (
    Aborted,
    Attached,
    BlockChosen,
    BlockRule,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Copied,
    DepsPopulated,
    Drifted,
    EndEvent,
    Event,
    FaultStruck,
    Finished,
    ForkStarted,
    FrameEntered,
    FrameLeft,
    MapsRead,
    OrderDecided,
    PhaseEntered,
    Planned,
    Printed,
    ProtocolEvent,
    ReloadEvent,
    Remark,
    Replicated,
    RetryDecided,
    Skipped,
    SortAppended,
    SortEvent,
    SortPassed,
    SortVisited,
    SyncPoint,
    Why,
    Win32,
    assert_remark,
)
from forkviz.machine.phase import Phase

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
    "Delta",
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
    "Phase",
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
