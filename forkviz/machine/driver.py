"""Driver: carries the machine's effects out on a Host, and makes an event of each."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from typing import Any, TypeVar

from forkviz.core.address import PAGE
from forkviz.core.delta import NOTHING
from forkviz.core.region import State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.call import Call, Why, Win32
from forkviz.machine.dll import Dll
from forkviz.machine.effects import (
    Child,
    ComeTo,
    CreateProcess,
    FindModule,
    FreeLibrary,
    LoadLibrary,
    Parent,
    Replicate,
    RunLast,
    Steps,
    VirtualAlloc,
    VirtualFree,
    VirtualQuery,
)
from forkviz.machine.events import (
    Checked,
    ChildCreated,
    Event,
    FaultStruck,
    PhaseEntered,
    Replicated,
)
from forkviz.machine.forkee import ChildDied
from forkviz.machine.host import Host, Strike
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.fork import fork

__all__ = ["drive", "run_fork"]

T = TypeVar("T")
#: Makes a Call of all its fields, in half the time that the class itself takes.
_call: Callable[[tuple[object, ...]], Call] = partial(tuple.__new__, Call)
#: GetLastError of a query above the user range.
ERROR_INVALID_PARAMETER = 87
#: How VirtualQuery's State reads in the call log.
_QUERY_STATE = {State.FREE: "free", State.RESERVED: "reserve", State.COMMITTED: "commit"}
#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_ALLOC, _FREE, _QUERY = Win32.ALLOC, Win32.FREE, Win32.QUERY
_LOAD, _LOAD_EX, _FREE_LIBRARY = Win32.LOAD, Win32.LOAD_EX, Win32.FREE_LIBRARY
_TRIAL = Why.TRIAL
#: Effects that are no call: looks, and what leads to faults.
_UNRECORDED = frozenset({Parent, Child, ComeTo, RunLast})
_USE = {Why.PROTECT: Use.RESERVATION, Why.BLOCK: Use.BLOCK, Why.LOW_BLOCK: Use.BLOCK}


def run_fork(dlls: Sequence[Dll], policy: Policy, host: Host, title: str = "") -> Iterator[Event]:
    """Fork over *host*; the other parameters are those of ``protocol.fork.fork``."""
    return drive(fork(dlls, policy, title, stack=host.stack, system=host.system), host)


def drive(machine: Steps[T], host: Host) -> Generator[Event, None, T]:
    """Run *machine* over *host*, an event at a time; returns what it returns.

    A host that finds the child dead raises ChildDied; the machine gets it where it asked, or,
    if the caller throws it into this generator, where it was telling.
    """
    carrier = _Carrier(host)
    act_of, looks, send = carrier.asks.get, carrier.looks, machine.send
    answer: Any = None
    death: ChildDied | None = None
    while True:
        try:
            said: Any = send(answer) if death is None else machine.throw(death)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # a T
        answer = death = None
        kind = type(said)
        act = act_of(kind)
        try:
            if act is not None:
                answer = act(said)
                yield answer
            elif kind not in _UNRECORDED:
                yield said
            elif kind in looks:
                answer = looks[kind]()
            else:
                if kind is ComeTo:
                    yield PhaseEntered(said.phase)
                    strikes = host.strike(said.phase)
                else:
                    strikes = host.run_last(said.what)
                for strike in strikes:
                    yield _struck(said.phase, strike)
                    if strike.exit_code is not None:
                        death = ChildDied(strike.text, strike.exit_code)
                        break
        except ChildDied as found:
            death = found


def _struck(phase: Phase, strike: Strike) -> FaultStruck:
    return FaultStruck(strike.kind, phase, strike.text, strike.exit_code is not None, strike.delta)


class _Carrier:
    """Carries out one effect.  asks: those that an event records; looks: the others."""

    __slots__ = ("_host", "_wrap", "asks", "looks")

    def __init__(self, host: Host) -> None:
        self._host = host
        self._wrap = (1 << host.bits) - 1
        self.asks: dict[type, Callable[[Any], Event]] = {
            VirtualAlloc: self._alloc,
            VirtualFree: self._free,
            VirtualQuery: self._query,
            LoadLibrary: self._load,
            FreeLibrary: self._free_library,
            Replicate: self._replicate,
            FindModule: self._find,
            CreateProcess: self._create,
        }
        self.looks: dict[type, Callable[[], AddressSpace]] = {
            Parent: host.parent,
            Child: host.child,
        }

    def _alloc(self, effect: VirtualAlloc) -> Call:
        dll, address, size, why = effect
        asked = size & self._wrap
        name = dll.name if dll else None
        result, error, delta, _ = self._host.reserve(address, asked, _USE[why], name or "")
        return _call(
            (_ALLOC, why, name, address, asked, result, None, None, None, error, delta, ())
        )

    def _free(self, effect: VirtualFree) -> Call:
        dll, address, why = effect
        result, error, delta, _ = self._host.release(address)
        name = dll.name if dll else None
        return _call((_FREE, why, name, address, None, result, None, None, None, error, delta, ()))

    def _query(self, effect: VirtualQuery) -> Call:
        dll, address, why = effect
        run = self._host.query(address)
        name = dll.name if dll else None
        if run is None:
            return Call(_QUERY, why, name, address, error=ERROR_INVALID_PARAMETER)
        state = _QUERY_STATE[run.state]
        found = run.start, run.end, state, run.protect or None
        return _call((_QUERY, why, name, address, None, *found, 0, NOTHING, ()))

    def _load(self, effect: LoadLibrary) -> Call:
        dll, why = effect
        trial = why is _TRIAL
        result, error, delta, attached = self._host.load(dll.name, resolve=not trial)
        name = _LOAD_EX if trial else _LOAD
        came = error, delta, attached
        return _call((name, why, dll.name, None, None, result, None, None, None, *came))

    def _free_library(self, effect: FreeLibrary) -> Call:
        dll, handle, why = effect
        result, error, delta, _ = self._host.free(handle)
        went = error, delta, ()
        return _call((_FREE_LIBRARY, why, dll.name, handle, None, result, None, None, None, *went))

    def _replicate(self, effect: Replicate) -> Replicated:
        what, start, end, use, used, shrinks = effect
        commit = used if used is not None and used < end - start else None
        result, error, delta, _ = self._host.reserve(start, end - start, use, what, commit)
        if result or not shrinks or commit is None:
            return Replicated(what, start, end, bool(result), error, delta)
        # One page less each time comes to the largest size that is free, if it comes to any.
        run = self._host.query(start)
        free = run.end - start if run is not None and run.state is State.FREE else 0
        if 0 < free >= commit:
            result, error, delta, _ = self._host.reserve(start, free, use, what, commit)
        made = start + (free if result else max(commit, PAGE))
        return Replicated(what, start, made, bool(result), error, delta, end)

    def _find(self, effect: FindModule) -> Checked:
        what, dll = effect
        return Checked(what, dll.name, dll.base, self._host.base_of(dll.name))

    def _create(self, effect: CreateProcess) -> ChildCreated:
        attempt, left = effect
        delta = self._host.new_child(attempt)
        return ChildCreated(attempt, left, delta, self._host.attached_at_start())
