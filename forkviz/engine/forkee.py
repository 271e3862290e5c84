"""Forkee: the child as the engine sees it: its DLL list, its host, and each call as an event."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from forkviz.core.region import State, Use
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.events import Call, Event, Why, Win32
from forkviz.engine.host import Host
from forkviz.engine.phase import Phase
from forkviz.engine.policy import Policy

__all__ = ["ForkAborted", "Forkee", "pointer"]

#: How VirtualQuery's State reads in the call log.
_QUERY_STATE = {State.FREE: "free", State.RESERVED: "reserve", State.COMMITTED: "commit"}
_USE = {Why.PROTECT: Use.RESERVATION, Why.BLOCK: Use.BLOCK}


class ForkAborted(Exception):  # Cygwin's word; it never leaves the engine
    """child_info_fork::abort: carries what the Aborted event will say."""

    def __init__(
        self, function: str, message: str, dll: Dll | None = None, address: int = -1, size: int = -1
    ) -> None:
        super().__init__(message)
        self.function = function
        self.message = message
        self.dll = dll
        self.address = address
        self.size = size


class Forkee:
    """A forked child that is being made into its parent's double.

    dlls: the parent's list, in the order that the sort left.  phase: where the fork is.
    """

    __slots__ = ("_wrap", "dlls", "host", "phase", "policy")

    def __init__(self, host: Host, policy: Policy, dlls: Sequence[Dll]) -> None:
        self.host = host
        self.policy = policy
        self.dlls = tuple(dlls)
        self.phase = Phase.P3
        self._wrap = (1 << host.bits) - 1

    def loads(self) -> tuple[Dll, ...]:
        """The DLL_LOAD entries, in list order."""
        return tuple(dll for dll in self.dlls if dll.kind is DllKind.LOAD)

    # Each of these makes one call, yields it as an event, and returns what the caller needs of it.

    def virtual_alloc(
        self, dll: Dll, address: int, size: int, why: Why
    ) -> Generator[Event, None, Call]:
        """Reserve *size* bytes at *address*; a negative size goes to Windows as the huge one."""
        asked = size & self._wrap
        answer = self.host.reserve(address, asked, _USE[why], dll.name)
        call = Call(
            Win32.ALLOC,
            why,
            dll.name,
            address,
            asked,
            answer.result,
            error=answer.error,
            delta=answer.delta,
        )
        yield call
        return call

    def virtual_free(self, dll: Dll, address: int, why: Why) -> Generator[Event, None, Call]:
        """Release the reservation at exactly *address*."""
        answer = self.host.release(address)
        call = Call(
            Win32.FREE,
            why,
            dll.name,
            address,
            result=answer.result,
            error=answer.error,
            delta=answer.delta,
        )
        yield call
        return call

    def virtual_query(self, dll: Dll, address: int) -> Generator[Event, None, Call]:
        """Ask what is at *address*."""
        run = self.host.query(address)
        if run is None:
            call = Call(Win32.QUERY, Why.LOOK, dll.name, address, error=87)
        else:
            call = Call(
                Win32.QUERY,
                Why.LOOK,
                dll.name,
                address,
                result=run.start,
                end=run.end,
                state=_QUERY_STATE[run.state],
            )
        yield call
        return call

    def load_library(self, dll: Dll, why: Why) -> Generator[Event, None, Call]:
        """Load *dll*: for real, or (TRIAL) mapped without its imports."""
        answer = self.host.load(dll.name, resolve=why is Why.REAL)
        name = Win32.LOAD if why is Why.REAL else Win32.LOAD_EX
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
