"""Host: whoever carries out the engine's calls in a child process, modelled or real."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from forkviz.core.delta import NOTHING, Delta

if TYPE_CHECKING:
    from forkviz.core.region import Region, Use
    from forkviz.core.space import AddressSpace
    from forkviz.machine.dlls.attached import Attached
    from forkviz.machine.effects import Last
    from forkviz.machine.phase import Phase
    from forkviz.machine.system import System

__all__ = ["Answer", "Host", "Strike"]


class Answer(NamedTuple):
    """result: address or handle, 1 where only success counts, 0 for failure.
    error: GetLastError after a failure, else 0.  delta: what the call changed in the child.
    attached: of a load, the DLLs of the list whose entry points ran, in the order in which they
    ran; Windows' own are left out, and so are foreign ones, which never call the runtime."""

    result: int
    error: int = 0
    delta: Delta = NOTHING
    attached: tuple[Attached, ...] = ()


class Strike(NamedTuple):
    """Something that happened to the child.  exit_code: what it died with, None if it lives."""

    kind: str
    text: str
    delta: Delta = NOTHING
    exit_code: int | None = None


class Host(Protocol):
    """A parent, a child that was just created, and the calls that the child can make.

    *use* and *name* tell a picture what a reservation is for; they change nothing else.
    system: Windows or Wine.
    """

    bits: int
    system: System

    @property
    def stack(self) -> int | None:
        """Base of the forking thread's stack in the parent, None where it is not known."""
        ...

    def parent(self) -> AddressSpace:
        """The parent's address space, as it is now."""
        ...

    def child(self) -> AddressSpace:
        """The child's address space, as it is now."""
        ...

    def new_child(self, attempt: int) -> Delta:
        """Give up the child and create another one; *attempt* counts from 1, and 1 is there."""
        ...

    def attached_at_start(self) -> tuple[Attached, ...]:
        """The DLLs of the list whose entry points ran before the child does, in that order."""
        ...

    def strike(self, phase: Phase) -> Sequence[Strike]:
        """What happens to the child as it comes to *phase*."""
        ...

    def run_last(self, what: Last) -> Sequence[Strike]:
        """What happens to a child that gives up, as it runs *what*."""
        ...

    def base_of(self, name: str) -> int:
        """Where the child has the module *name*, 0 if it has not."""
        ...

    def query(self, address: int) -> Region | None:
        """VirtualQuery: the run from *address*'s page on; None where Windows refuses."""
        ...

    def reserve(
        self, address: int, size: int, use: Use, name: str, commit: int | None = None
    ) -> Answer:
        """VirtualAlloc(address, size, MEM_RESERVE, PAGE_NOACCESS); of a mapping, its view.

        commit: bytes of it that are committed then; None for all of what is made to be used, and
        for nothing of what is kept from others.
        """
        ...

    def release(self, address: int) -> Answer:
        """VirtualFree(address, 0, MEM_RELEASE)."""
        ...

    def load(self, name: str, *, resolve: bool) -> Answer:
        """LoadLibrary; without *resolve*, LoadLibraryEx(DONT_RESOLVE_DLL_REFERENCES)."""
        ...

    def free(self, handle: int) -> Answer:
        """FreeLibrary."""
        ...
