"""Driver: carries the machine's effects out on a Host, and makes an event of each."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

from forkviz.core.address import PAGE
from forkviz.core.delta import NOTHING
from forkviz.core.region import State, Use, made
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
from forkviz.machine.forkee import ChildDied, ChildGone
from forkviz.machine.host import Host, Strike
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.beginning import begun
from forkviz.machine.protocol.fork import fork

__all__ = ["drive", "run_fork"]

T = TypeVar("T")
#: The event of each phase, in the phases' order.
_ENTERED = tuple(map(PhaseEntered, Phase))
#: GetLastError of a query above the user range.
ERROR_INVALID_PARAMETER = 87
#: How VirtualQuery's State reads in the call log.
_QUERY_STATE = {State.FREE: "free", State.RESERVED: "reserve", State.COMMITTED: "commit"}
#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_ALLOC, _FREE, _QUERY = Win32.ALLOC, Win32.FREE, Win32.QUERY
_LOAD, _LOAD_EX, _FREE_LIBRARY = Win32.LOAD, Win32.LOAD_EX, Win32.FREE_LIBRARY
_TRIAL = Why.TRIAL
_USE = {Why.PROTECT: Use.RESERVATION, Why.BLOCK: Use.BLOCK, Why.LOW_BLOCK: Use.BLOCK}


def run_fork(
    dlls: Sequence[Dll], policy: Policy, host: Host, title: str = ""
) -> Generator[Event, None, None]:
    """Fork over *host*; the other parameters are those of ``protocol.fork.fork``."""
    known = begun(dlls, policy)
    return drive(fork(dlls, policy, title, stack=host.stack, system=host.system, known=known), host)


def drive(machine: Steps[T], host: Host) -> Generator[Event, None, T]:
    """Run *machine* over *host*, an event at a time; returns what it returns.

    A host that finds the child dead raises ChildDied; the machine gets it where it asked, or,
    if the caller throws it into this generator, where it was telling.  So it gets a ChildGone.
    """
    carrier = _Carrier(host)
    act_of, others, send = carrier.acts.get, carrier.others, machine.send
    step: Callable[[Any], Any] = send
    given: Any = None
    while True:
        try:
            said = step(given)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # a T
        step, given = send, None
        kind = type(said)
        act = act_of(kind)
        try:
            if act is None:
                yield said  # an event
                continue
            given = act(said)
            if kind not in others:
                yield given
                continue
            if kind is ComeTo:
                yield given
                strikes = host.strike(said.phase)
            elif kind is RunLast:
                strikes = given
            else:
                continue  # it looks at a space
            given = None
            for strike in strikes:
                yield _struck(said.phase, strike)
                if strike.exit_code is not None:
                    step, given = machine.throw, ChildDied(strike.text, strike.exit_code)
                    break
        except (ChildDied, ChildGone) as found:
            step, given = machine.throw, found


def _struck(phase: Phase, strike: Strike) -> FaultStruck:
    return FaultStruck(strike.kind, phase, strike.text, strike.exit_code is not None, strike.delta)


class _Carrier:
    """Carries out one effect.  acts: what does so, by its kind; others: the kinds that one event
    does not record: it is none, or more than one."""

    __slots__ = ("_host", "_wrap", "acts")

    others = frozenset({ComeTo, RunLast, Parent, Child})

    def __init__(self, host: Host) -> None:
        self._host = host
        self._wrap = (1 << host.bits) - 1
        self.acts: dict[type, Callable[[Any], Any]] = {
            VirtualAlloc: self._alloc,
            VirtualFree: self._free,
            VirtualQuery: self._query,
            LoadLibrary: self._load,
            FreeLibrary: self._free_library,
            Replicate: self._replicate,
            FindModule: self._find,
            CreateProcess: self._create,
            ComeTo: self._come_to,
            RunLast: self._run_last,
            Parent: self._look_at_parent,
            Child: self._look_at_child,
        }

    def _come_to(self, effect: ComeTo) -> PhaseEntered:
        return _ENTERED[effect.phase.index]

    def _run_last(self, effect: RunLast) -> Sequence[Strike]:
        return self._host.run_last(effect.what)

    def _look_at_parent(self, _: Parent) -> AddressSpace:
        return self._host.parent()

    def _look_at_child(self, _: Child) -> AddressSpace:
        return self._host.child()

    def _alloc(self, effect: VirtualAlloc) -> Call:
        dll, address, size, why = effect
        asked = size & self._wrap
        name = dll.name if dll is not None else None
        result, error, delta, _ = self._host.reserve(address, asked, _USE[why], name or "")
        return made(
            Call, (_ALLOC, why, name, address, asked, result, None, None, None, error, delta, ())
        )

    def _free(self, effect: VirtualFree) -> Call:
        dll, address, why = effect
        result, error, delta, _ = self._host.release(address)
        name = dll.name if dll is not None else None
        return made(
            Call, (_FREE, why, name, address, None, result, None, None, None, error, delta, ())
        )

    def _query(self, effect: VirtualQuery) -> Call:
        dll, address, why = effect
        run = self._host.query(address)
        name = dll.name if dll is not None else None
        if run is None:
            return Call(_QUERY, why, name, address, error=ERROR_INVALID_PARAMETER)
        start, end, state, _, _, protect, _, _, _, _ = run
        shown = _QUERY_STATE[state]
        return made(
            Call,
            (_QUERY, why, name, address, None, start, end, shown, protect or None, 0, NOTHING, ()),
        )

    def _load(self, effect: LoadLibrary) -> Call:
        dll, why = effect
        trial = why is _TRIAL
        result, error, delta, attached = self._host.load(dll.name, resolve=not trial)
        name = _LOAD_EX if trial else _LOAD
        came = error, delta, attached
        return made(Call, (name, why, dll.name, None, None, result, None, None, None, *came))

    def _free_library(self, effect: FreeLibrary) -> Call:
        dll, handle, why = effect
        result, error, delta, _ = self._host.free(handle)
        went = error, delta, ()
        return made(
            Call, (_FREE_LIBRARY, why, dll.name, handle, None, result, None, None, None, *went)
        )

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
