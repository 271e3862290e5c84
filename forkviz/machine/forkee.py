"""Forkee: the child as the machine knows it: its DLL list, its phase, and how it can end."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.law.text_id import TextId
from forkviz.machine.call import Why
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.effects import Steps, VirtualFree
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.shown import inline
from forkviz.machine.system import System

__all__ = ["ChildDied", "ChildGone", "Forkee", "GaveUp", "pointer"]


class ChildDied(Exception):  # it never leaves the machine
    """The child is dead without having decided so: killed, or crashed."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code


class ChildGone(Exception):  # it never leaves the machine
    """The child has ended, and the events of its end are out.

    message: why.  by_parent: whether its parent ended it, for it could not copy; told is what that
    says of it then, None where it says nothing.
    """

    def __init__(
        self, message: str, exit_code: int, told: TextId | None = None, *, by_parent: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code
        self.told = told
        self.by_parent = by_parent


class GaveUp(Exception):  # it never leaves the machine
    """The reload of ``repaired`` can't have *dll* at its place.  message: why."""

    def __init__(self, dll: Dll, message: str) -> None:
        super().__init__(message)
        self.dll = dll
        self.message = message


class Forkee:
    """A forked child that is being made into its parent's double.

    dlls: the parent's list, in the order that the sort left.  phase: where the fork is.
    attempt: which child it is, from 1.  left: the parent's retry count.
    quiet: whether it prints nothing where it gives up: with forkables a second one is to come.
    stack: base of the forking thread's stack in the parent, -1 where it is not known.
    system: Windows or Wine.
    unseen: where the child has linked DLLs that are elsewhere, which nothing compares (2011-04).
    ledger: what ``repaired`` has reserved and not yet released, by address, with the DLL that it
    was for; the published policies keep none.
    """

    __slots__ = (
        "_loads", "attempt", "dlls", "ledger", "left", "phase", "policy", "quiet", "stack",
        "system", "unseen",
    )  # fmt: skip

    def __init__(
        self,
        policy: Policy,
        dlls: Sequence[Dll],
        attempt: int = 1,
        left: int = 0,
        stack: int = -1,
        system: System = System.WINDOWS,
    ) -> None:
        self.attempt = attempt
        self.left = left
        self.quiet = policy.forkables and attempt == 1
        self.stack = stack
        self.system = system
        self.unseen: dict[str, int] = {}
        self.policy = policy
        self.dlls = tuple(dlls)
        self.phase = Phase.P3
        self.ledger: dict[int, Dll] = {}
        self._loads = tuple(dll for dll in self.dlls if dll.kind is DllKind.LOAD)

    def loads(self) -> tuple[Dll, ...]:
        """The DLL_LOAD entries, in list order."""
        return self._loads

    def linked(self) -> tuple[Dll, ...]:
        """The DLL_LINK entries, in list order."""
        return tuple(dll for dll in self.dlls if dll.kind is DllKind.LINK)

    @inline
    def release_all(self) -> Steps[None]:
        """Release what the ledger holds, on whatever path the child leaves."""
        for address, dll in list(self.ledger.items()):
            yield VirtualFree(dll, address, Why.UNBLOCK)
        self.ledger.clear()


def pointer(address: int) -> str:
    """How Cygwin's messages write an address: ``0x`` and upper-case digits (its %p)."""
    return f"0x{address:X}"
