"""machines: what a fork machinery of your own is made of (docs/own-machine.md).

A machine is a generator function: it yields effects, which ask, and events, which tell.
``run_machine`` drives one on the simulated host.  Public API.

>>> from forkviz.events import Call, Why, Win32
>>> def keep(address: int) -> Steps[bool]:
...     call = yield VirtualAlloc(None, address, 0x10000, Why.PROTECT)
...     return not call.failed
>>> answer = Call(Win32.ALLOC, Why.PROTECT, "", 0x700000, 0x10000, result=0x700000)
>>> play = Playbook(keep(0x700000))
>>> play.asks(VirtualAlloc(None, 0x700000, 0x10000, Why.PROTECT), answer).returns(True)
"""

from __future__ import annotations

from forkviz.hosts.simulated.run import run_machine
from forkviz.machine.driver import drive
from forkviz.machine.effects import (
    Child,
    ComeTo,
    CreateProcess,
    Effect,
    FindModule,
    FreeLibrary,
    Last,
    LoadLibrary,
    Parent,
    Replicate,
    RunLast,
    Steps,
    VirtualAlloc,
    VirtualFree,
    VirtualQuery,
)
from forkviz.machine.forkee import ChildDied
from forkviz.machine.host import (
    Answer,
    Host,
    Strike,
)
from forkviz.machine.playbook import Playbook
from forkviz.machine.shown import (
    inline,
    shown,
)
from forkviz.traces.trace import Machine

__all__ = [
    "Answer",
    "Child",
    "ChildDied",
    "ComeTo",
    "CreateProcess",
    "Effect",
    "FindModule",
    "FreeLibrary",
    "Host",
    "Last",
    "LoadLibrary",
    "Machine",
    "Parent",
    "Playbook",
    "Replicate",
    "RunLast",
    "Steps",
    "Strike",
    "VirtualAlloc",
    "VirtualFree",
    "VirtualQuery",
    "drive",
    "inline",
    "run_machine",
    "shown",
]
