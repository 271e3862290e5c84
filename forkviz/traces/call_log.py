"""The call log: what the child's reload asked of the host, a call a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forkviz.core.address import hex_, wrap
from forkviz.machine.events import Call, ChildCreated, Event, Finished, OrderDecided, Why, Win32

__all__ = ["call_line", "call_log", "call_parts", "is_reloads"]


#: Calls that every process makes, forked or not: they are not the reload's.
_BEFORE_THE_FORK = (Why.LOW_LOOK, Why.LOW_BLOCK, Why.MAKE_ROOM)


def is_reloads(call: Call) -> bool:
    """Whether *call* is one of the child's reload, and so of the log."""
    return call.why not in _BEFORE_THE_FORK


def call_log(events: Iterable[Event], bits: int) -> Iterator[str]:
    """The lines: ``order …``, each call with its answer, ``outcome ok`` or ``outcome fail …``."""
    for event in events:
        if isinstance(event, OrderDecided):
            yield " ".join(("order", *event.order))
        elif isinstance(event, ChildCreated) and event.attempt > 1:
            yield f"attempt {event.attempt}"
        elif isinstance(event, Call) and is_reloads(event):
            yield call_line(event, bits)
        elif isinstance(event, Finished):
            yield "outcome ok" if event.succeeded else f"outcome fail {event.message}"


def call_line(call: Call, bits: int) -> str:
    """One call: the caller's arguments, unrounded and in the pointer's width, and the answer."""
    return " -> ".join(call_parts(call, bits))


def call_parts(call: Call, bits: int) -> tuple[str, str]:
    """What is asked, with its arguments, and the answer."""
    place = hex_(wrap(call.address or 0, bits))
    if call.name is Win32.ALLOC:
        answer = hex_(call.result) if call.result else "fail"
        return f"{call.name} {place} {hex_(wrap(call.size or 0, bits))}", answer
    if call.name is Win32.QUERY:
        if call.failed:
            return f"{call.name} {place}", "fail"
        size = hex_((call.end or 0) - call.result)
        return f"{call.name} {place}", f"{hex_(call.result)}+{size} {call.state}"
    if call.name in (Win32.LOAD, Win32.LOAD_EX):
        return f"{call.name} {call.dll}", hex_(call.result)
    return f"{call.name} {place}", "fail" if call.failed else "ok"
