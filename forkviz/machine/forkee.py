"""Forkee: the child as the engine sees it: its DLL list, its host, and each call as an event."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

from forkviz.core.region import State, Use
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Call, Event, Why, Win32
from forkviz.machine.host import Host
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy

__all__ = ["ChildDied", "ForkAborted", "Forkee", "ParentGaveUp", "pointer"]

#: How VirtualQuery's State reads in the call log.
_QUERY_STATE = {State.FREE: "free", State.RESERVED: "reserve", State.COMMITTED: "commit"}
_USE = {Why.PROTECT: Use.RESERVATION, Why.BLOCK: Use.BLOCK, Why.LOW_BLOCK: Use.BLOCK}


class ForkAborted(Exception):  # Cygwin's word; it never leaves the engine
    """child_info_fork::abort: carries what the Aborted event will say."""

    def __init__(
        self,
        function: str,
        message: str,
        dll: Dll | None = None,
        address: int = -1,
        size: int = -1,
        *,
        exit_code: int = -1,
        clobbered: bool = False,
    ) -> None:
        """*exit_code*: what the child ends with, where the policy does not decide it.

        clobbered: something has the place of a DLL, which another child might get; the patch as
        posted retries for that alone.
        """
        super().__init__(message)
        self.exit_code = exit_code
        self.clobbered = clobbered
        self.function = function
        self.message = message
        self.dll = dll
        self.address = address
        self.size = size


class ChildDied(Exception):  # it never leaves the engine
    """The child is dead without having decided so: killed, or crashed."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code


class ParentGaveUp(Exception):  # it never leaves the engine
    """The parent can't copy into its child, and ends it.

    printed: what it writes about the copy.  message: what its log says of the fork.
    """

    def __init__(self, printed: str, message: str) -> None:
        super().__init__(message)
        self.printed = printed
        self.message = message


class Forkee:
    """A forked child that is being made into its parent's double.

    dlls: the parent's list, in the order that the sort left.  phase: where the fork is.
    attempt: which child it is, from 1.
    ledger: what ``repaired`` has reserved and not yet released, by address, with the DLL that it
    was for; the published policies keep none.
    """

    __slots__ = ("_loads", "_wrap", "attempt", "dlls", "host", "ledger", "phase", "policy")

    def __init__(self, host: Host, policy: Policy, dlls: Sequence[Dll], attempt: int = 1) -> None:
        self.host = host
        self.attempt = attempt
        self.policy = policy
        self.dlls = tuple(dlls)
        self.phase = Phase.P3
        self.ledger: dict[int, Dll] = {}
        self._loads = tuple(dll for dll in self.dlls if dll.kind is DllKind.LOAD)
        self._wrap = (1 << host.bits) - 1

    def loads(self) -> tuple[Dll, ...]:
        """The DLL_LOAD entries, in list order."""
        return self._loads

    def release_all(self) -> Iterator[Event]:
        """Release what the ledger holds, on whatever path the child leaves."""
        for address, dll in list(self.ledger.items()):
            yield from self.virtual_free(dll, address, Why.UNBLOCK)
        self.ledger.clear()

    # Each of these makes one call, yields it as an event, and returns what the caller needs of it.

    def virtual_alloc(
        self, dll: Dll | None, address: int, size: int, why: Why
    ) -> Generator[Event, None, Call]:
        """Reserve *size* bytes at *address*; a negative size goes to Windows as the huge one."""
        asked = size & self._wrap
        name = dll.name if dll else ""
        answer = self.host.reserve(address, asked, _USE[why], name)
        call = Call(
            Win32.ALLOC,
            why,
            name,
            address,
            asked,
            answer.result,
            error=answer.error,
            delta=answer.delta,
        )
        yield call
        return call

    def virtual_free(self, dll: Dll | None, address: int, why: Why) -> Generator[Event, None, Call]:
        """Release the reservation at exactly *address*."""
        answer = self.host.release(address)
        call = Call(
            Win32.FREE,
            why,
            dll.name if dll else "",
            address,
            result=answer.result,
            error=answer.error,
            delta=answer.delta,
        )
        yield call
        return call

    def virtual_query(
        self, dll: Dll | None, address: int, why: Why = Why.LOOK
    ) -> Generator[Event, None, Call]:
        """Ask what is at *address*."""
        run = self.host.query(address)
        name = dll.name if dll else ""
        if run is None:
            call = Call(Win32.QUERY, why, name, address, error=87)
        else:
            call = Call(
                Win32.QUERY,
                why,
                name,
                address,
                result=run.start,
                end=run.end,
                state=_QUERY_STATE[run.state],
                protect=run.protect,
            )
        yield call
        return call

    def load_library(self, dll: Dll, why: Why) -> Generator[Event, None, Call]:
        """Load *dll*: for real, or (TRIAL) mapped without its imports."""
        answer = self.host.load(dll.name, resolve=why is not Why.TRIAL)
        name = Win32.LOAD_EX if why is Why.TRIAL else Win32.LOAD
        call = Call(
            name, why, dll.name, result=answer.result, error=answer.error, delta=answer.delta
        )
        yield call
        return call

    def free_library(self, dll: Dll, handle: int, why: Why) -> Generator[Event, None, Call]:
        """Let go of the module at *handle*."""
        answer = self.host.free(handle)
        call = Call(
            Win32.FREE_LIBRARY,
            why,
            dll.name,
            handle,
            result=answer.result,
            error=answer.error,
            delta=answer.delta,
        )
        yield call
        return call


def pointer(address: int) -> str:
    """How Cygwin's messages write an address: ``0x`` and upper-case digits (its %p)."""
    return f"0x{address:X}"
