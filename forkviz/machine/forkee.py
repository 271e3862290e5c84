"""Forkee: the child as the machine knows it: its DLL list, its phase, and how it can end."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.law.text_id import TextId
from forkviz.machine.call import Why
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.attached import Attached
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
    says of it then, None where it says nothing.  phase: in which it ended, None for the one that
    the fork is in; whoever knows how a child would end may throw this into the fork at its C1.
    """

    def __init__(
        self,
        message: str,
        exit_code: int,
        told: TextId | None = None,
        *,
        by_parent: bool = False,
        phase: Phase | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code
        self.told = told
        self.by_parent = by_parent
        self.phase = phase


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
    stack: base of the forking thread's stack in the parent, None where it is not known.
    system: Windows or Wine.
    unseen: where the child has linked DLLs that are elsewhere, which nothing compares (2011-04).
    pseudo_relocs: whether the executable has any.
    lost_data: whether the child could not read its runtime's data, the list of DLLs with it.
    attached: what attached before the child's own code ran, in order.
    ledger: what ``repaired`` has reserved and not yet released, by address, with the DLL that it
    was for; the published policies keep none.
    """

    __slots__ = (
        "_by_name", "_loads", "attached", "attempt", "dlls", "ledger", "left", "lost_data", "phase",
        "policy", "pseudo_relocs", "quiet", "stack", "system", "unseen",
    )  # fmt: skip

    def __init__(
        self,
        policy: Policy,
        dlls: Sequence[Dll],
        attempt: int = 1,
        left: int = 0,
        stack: int | None = None,
        system: System = System.WINDOWS,
        program: Dll | None = None,
    ) -> None:
        self.attempt = attempt
        self.left = left
        self.quiet = policy.forkables and attempt == 1
        self.stack = stack
        self.system = system
        self.unseen: dict[str, int] = {}
        self.pseudo_relocs = program is None or program.pseudo_relocs
        self.lost_data = False
        self.policy = policy
        self.dlls = tuple(dlls)
        self.phase = Phase.P3
        self.ledger: dict[int, Dll] = {}
        self._by_name: dict[str, Dll] | None = None
        self.attached: tuple[Attached, ...] = ()
        self._loads = self._of(DllKind.LOAD)

    def loads(self) -> tuple[Dll, ...]:
        """The DLL_LOAD entries, in list order."""
        return self._loads

    def linked(self) -> tuple[Dll, ...]:
        """The DLL_LINK entries, in list order."""
        return self._of(DllKind.LINK)

    def at_start(self) -> tuple[Dll, ...]:
        """What attached before the runtime's own start: DLL_LINK, and what those dragged in."""
        linked = self.linked()
        dragged = (self.entry(one.name) for one in self.attached)
        return (*linked, *(dll for dll in dragged if dll is not None and dll.kind is DllKind.LOAD))

    def entry(self, name: str) -> Dll | None:
        """The entry of the list that goes by *name*."""
        if self._by_name is None:
            self._by_name = {dll.name: dll for dll in self.dlls}
        return self._by_name.get(name)

    def miss(self, dll: Dll, here: int) -> None:
        """Remember that *dll*, a linked one, is at *here*, which nothing compares."""
        if dll.kind is DllKind.LINK:
            self.unseen[dll.name] = here

    def natives(self) -> tuple[Dll, ...]:
        """The DLL_NATIVE entries, in list order."""
        return self._of(DllKind.NATIVE)

    def _of(self, kind: DllKind) -> tuple[Dll, ...]:
        return tuple([dll for dll in self.dlls if dll.kind is kind])

    def forget_dlls(self) -> None:
        """The child has no list: the data that it is part of could not be read."""
        self.lost_data = True
        self.dlls = self._loads = ()
        self._by_name = None

    @inline
    def release_all(self) -> Steps[None]:
        """Release what the ledger holds, on whatever path the child leaves."""
        for address, dll in list(self.ledger.items()):
            yield VirtualFree(dll, address, Why.UNBLOCK)
        self.ledger.clear()


def pointer(address: int) -> str:
    """How Cygwin's messages write an address: ``0x`` and upper-case digits (its %p)."""
    return f"0x{address:X}"
