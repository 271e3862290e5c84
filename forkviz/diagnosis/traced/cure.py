"""cure: which DLLs of a failing fork have to move, and where to, tried on the model.

A cure that does not help is none: the same fork is made again with the moves, and has to succeed.
"""

from __future__ import annotations

from collections.abc import Iterable

from forkviz.core.address import SLOT, page_ceil, slot_floor
from forkviz.core.occupants import slots
from forkviz.core.space import AddressSpace
from forkviz.diagnosis.diagnosis import Move
from forkviz.errors import ForkvizError
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.hosts.simulated.run import run_machine
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.driver import run_fork
from forkviz.machine.policy import get_policy
from forkviz.scenarios.edits import Rebase, apply
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from forkviz.verdict.failure import OWN_DOING, failure_of

__all__ = ["cured", "new_base", "refork"]

#: DLLs that are moved for one fork at the most: who has more to move rebases all.
MOST_MOVES = 8
#: Steps of a fork that is made again; a longer one is not, so that a view opens soon.
MOST_STEPS = 20_000
#: Where rebase puts DLLs, by the bits of an address: from the top of it downwards.
_WINDOWS = {64: (0x200000000, 0x400000000), 32: (0x10000000, 0x70000000)}


def cured(trace: Trace) -> tuple[Move, ...]:
    """The moves with which the fork of *trace* succeeds on the model, none where it is not known.

    Each fork that still fails names the next DLL to be moved; where that leads nowhere, one of the
    DLLs that are not where they prefer to be may be the one.
    """
    if trace.step_origin is not None or len(trace) > MOST_STEPS:
        return ()
    try:
        if not _ends_alike(trace, refork(trace, trace.scenario)):
            return ()  # it is no fork of this model: what that makes of a move says nothing of it
    except ForkvizError:
        return ()
    return _moved_in_turn(trace) or _moved_alone(trace)


def _ends_alike(one: Trace, other: Trace) -> bool:
    """Whether both fail of the same DLL at the same place, with the same code."""
    first, second = failure_of(one), failure_of(other)
    if first is None or second is None:
        return False
    codes = [(trace.exit_code, trace.errno) for trace in (one, other)]
    return (first.step, first.dll, first.wanted) == (second.step, second.dll, second.wanted) and (
        codes[0] == codes[1]
    )


def _moved_in_turn(trace: Trace) -> tuple[Move, ...]:
    moves: list[Move] = []
    for _ in range(MOST_MOVES):
        failure = failure_of(trace)
        dll = failure.dll if failure is not None else None
        if failure is None or dll is None or not _is_movable(dll, moves):
            return ()
        move, after = _moved(trace, dll, failure.child)
        if move is None or after is None:
            return ()
        moves.append(move)
        if after.succeeded:
            return tuple(moves)
        trace = after
    return ()


def _moved_alone(trace: Trace) -> tuple[Move, ...]:
    failure = failure_of(trace)
    if failure is None or failure.dll is None:
        return ()
    relocated = [dll for dll in trace.scenario.dlls if dll.relocated and _is_movable(dll, ())]
    for dll in relocated[:MOST_MOVES]:
        move, after = _moved(trace, dll, failure.child)
        if move is not None and after is not None and after.succeeded:
            return (move,)
    return ()


def _moved(trace: Trace, dll: Dll, child: AddressSpace) -> tuple[Move | None, Trace | None]:
    """The move of *dll*, and the fork of *trace* with it; None where there is no such."""
    base = new_base(trace.scenario, dll, (child,))
    if base is None:
        return None, None
    move = Move(dll.name, dll.preferred, base)
    try:
        after = refork(trace, apply(trace.scenario, Rebase(dll.name, base)))
    except ForkvizError:
        return move, None
    return move, after if len(after) <= MOST_STEPS else None


def _is_movable(dll: Dll, moves: Iterable[Move]) -> bool:
    """Whether a move of *dll* may help: not twice, and not of the runtime or the program."""
    return dll.kind is not DllKind.SELF and all(dll.name != move.name for move in moves)


def refork(before: Trace, scenario: Scenario) -> Trace:
    """A fork of *scenario* on the model, by the machine that made the trace *before*."""
    if before.machine is not None:
        return run_machine(before.machine, scenario)
    host = SimulatedHost(scenario)
    parent, child = host.parent(), host.child()
    events = run_fork(scenario.listed(), get_policy(scenario.policy), host, scenario.title)
    return Trace(scenario, parent, child, events)


def new_base(scenario: Scenario, dll: Dll, children: Iterable[AddressSpace] = ()) -> int | None:
    """The highest place where rebase puts DLLs that nothing has, and no other DLL prefers.

    children: what a child was seen to hold.  None where there is not enough room.
    """
    low, high = _WINDOWS[scenario.bits]
    size = page_ceil(dll.size)
    spaces = (scenario.parent_space(), scenario.child_space(), *children)
    taken = [
        (region.start, region.end)
        for space in spaces
        for region in space
        if region.start < high and region.end > low and region.use not in OWN_DOING
    ]
    taken += [slots(one.preferred, one.size) for one in scenario.dlls]
    at = slot_floor(high - size)
    for start, end in sorted(taken, key=lambda one: -one[1]):
        if end <= at:
            break
        if start < at + size:
            at = min(at, slot_floor(start - size))
    return at if at >= low and at % SLOT == 0 else None
