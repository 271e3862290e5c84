"""observed_events: what a log tells, as events: phases, loads, copies, sync points, the end.

Each process's events are in the order of the log.  The two write into it at once, so between them
only what one waits for is an order: where nobody waits, the earlier phase comes first, as in a
simulated fork.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from forkviz.core.address import page_ceil
from forkviz.core.delta import Delta
from forkviz.core.forklog import ForkLog, ModuleLoad
from forkviz.core.forkstep import ForkStep, Said
from forkviz.core.region import Kind, Region, State, Use, module_key
from forkviz.core.space import AddressSpace
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.events import (
    Aborted,
    Call,
    ChildCreated,
    ChildEnded,
    Copied,
    Event,
    Finished,
    ForkStarted,
    PhaseEntered,
    SyncPoint,
    Why,
    Win32,
)
from forkviz.engine.fork import EAGAIN
from forkviz.engine.phase import CHILD_READY, PARENT_DONE, SYNC_LOADED, SYNC_LONGJMP, Phase
from forkviz.engine.scenario import Scenario

__all__ = ["map_linked", "observed_events"]

_ORDER = {phase: i for i, phase in enumerate(Phase)}
#: Where the machinery is when either process says such a thing.
_PHASES = {
    Said.ENTERED: Phase.P1,
    Said.STARTING: Phase.P5,
    Said.CREATING: Phase.P7,
    Said.ALIVE: Phase.P9,
    Said.SPOKE: Phase.C2,
    Said.SIGNALS: Phase.C4,
    Said.RUNNING: Phase.C8,
    Said.RETURNED_ZERO: Phase.C9,
}
#: Messages that only one function writes; the log itself names child_info_fork::abort.
_WHERE = (("address space needed by", "dll_list::reserve_space"),)
_LONGEST_MESSAGE = 4096


#: An event, and the line that it was read from, 0 where it was concluded.
Read = tuple[Event, int]


class _Seen(NamedTuple):
    """Something that was seen: in which phase, by which line (0: it was concluded from others),
    and the events that tell it.
    """

    phase: Phase
    line: int
    events: tuple[Event, ...] = ()


# -- the order of what was seen ------------------------------------------------------------------


def observed_events(
    log: ForkLog, plan: Scenario, child: AddressSpace, notes: list[str]
) -> Iterator[Read]:
    """All events, from ForkStarted to Finished."""
    yield ForkStarted(plan.policy, plan.title), _line_of(log, Said.ENTERED)
    phase: Phase | None = None
    parents = list(_parents(log, plan))
    children = list(_children(log, plan, child, notes))
    for seen in _merged(parents, children):
        if seen.phase is not phase:
            phase = seen.phase
            yield PhaseEntered(phase), seen.line
        for event in seen.events:
            yield event, seen.line
    if phase is not Phase.P14:
        notes.append("the log ends before fork() returns in the parent")
        yield PhaseEntered(Phase.P14), 0
    yield _finished(log, notes), _line_of(log, Said.RETURNED) or _line_of(log, Said.FAILED)


def _line_of(log: ForkLog, said: Said) -> int:
    """The line of the first step of a kind, 0 where there is none."""
    return next((step.line for step in log.steps if step.said is said), 0)


def _merged(parents: Sequence[_Seen], children: Sequence[_Seen]) -> Iterator[_Seen]:
    """Both processes' own orders, kept; between them, the earlier phase first."""
    i = j = 0
    while i < len(parents) or j < len(children):
        if j == len(children) or (
            i < len(parents) and _ORDER[parents[i].phase] <= _ORDER[children[j].phase]
        ):
            yield parents[i]
            i += 1
        else:
            yield children[j]
            j += 1


# -- the parent ----------------------------------------------------------------------------------


def _parents(log: ForkLog, plan: Scenario) -> Iterator[_Seen]:
    """What the parent was seen to do."""
    waits = 0
    woken = 0
    copied: set[tuple[str, str]] = set()
    for step in (s for s in log.steps if not s.child):
        match step.said:
            case Said.CREATING:
                yield _Seen(Phase.P7, step.line, (ChildCreated(1, 0),))
            case Said.SYNCED:
                waits += 1
                yield _Seen(Phase.P8 if waits == 1 else Phase.P12, step.line)
            case Said.WOKE:
                woken += 1
                name = SYNC_LONGJMP if woken == 1 else SYNC_LOADED
                phase = Phase.P12 if woken == 1 else Phase.P13
                yield _Seen(phase, step.line, (SyncPoint("parent", name, PARENT_DONE),))
            case Said.COPIED:
                seen = _pushed(step, plan, copied)
                if seen is not None:
                    yield seen
            case Said.RETURNED | Said.FAILED:
                yield _Seen(Phase.P14, step.line)
            case _:
                yield _Seen(_PHASES[step.said], step.line)


def _pushed(step: ForkStep, plan: Scenario, copied: set[tuple[str, str]]) -> _Seen | None:
    """A copy into the child, a step for data and bss of a DLL together; None where it failed."""
    if not step.ok:
        return None
    for whose, phase in (("linked", Phase.P11), ("loaded", Phase.P13)):
        if step.text.startswith(f"{whose} dll"):
            dll = _holding(plan.dlls, step.start)
            what = f"{whose} dll data and bss"
            if (what, dll) in copied:
                return None
            copied.add((what, dll))
            return _Seen(phase, step.line, (Copied("pushed", what, dll),))
    return _Seen(Phase.P10, step.line, (Copied("pushed", step.text),))


def _holding(dlls: Iterable[Dll], address: int) -> str:
    """The name of the DLL that has *address* in the parent, "" for none."""
    by_base = sorted((dll.base, dll.end, dll.name) for dll in dlls)
    at = bisect_right(by_base, (address, 1 << 64, "")) - 1
    return by_base[at][2] if at >= 0 and address < by_base[at][1] else ""


# -- the child -----------------------------------------------------------------------------------


def _children(
    log: ForkLog, plan: Scenario, child: AddressSpace, notes: list[str]
) -> Iterator[_Seen]:
    """What the child was seen to do; its loads change *child*."""
    loads = [load for load in log.loads if load.winpid == log.child]
    if loads:
        yield _Seen(Phase.C1, loads[0].line)
    told = [
        *(_Told(step.line, step) for step in log.steps if step.child),
        *(_Told(point.line, point.name) for point in log.sync_points),
        *_loads(loads, log, plan, child, notes),
    ]
    for line, what in sorted(told, key=lambda one: one.line):
        match what:
            case str(name):
                phase = Phase.C7 if name == SYNC_LONGJMP else Phase.C8
                yield _Seen(phase, line, (SyncPoint("child", _point(name), CHILD_READY),))
            case ForkStep(said=Said.COPIED, ok=True, text=text):
                yield _Seen(Phase.C3, line, (Copied("pulled", text),))
            case ForkStep(said=said) if said in _PHASES:
                yield _Seen(_PHASES[said], line)
            case Call():
                yield _Seen(Phase.C8, line, (what,))
    yield from _end(log, plan)


def _point(name: str) -> str:
    """The engine's name of a sync point; the second one was called differently over the years."""
    return SYNC_LOADED if name == SYNC_LOADED or "dll loading" in name else name


class _Told(NamedTuple):
    """A line of the child's, and what it is."""

    line: int
    what: ForkStep | str | Call


def _loads(
    loads: Sequence[ModuleLoad],
    log: ForkLog,
    plan: Scenario,
    child: AddressSpace,
    notes: list[str],
) -> Iterator[_Told]:
    """The loads of dlopened DLLs as calls.

    One that is unloaded again was a trial (the machinery unloads nothing else), or an interim
    mapping where it was right.
    """
    begun = next((s.line for s in log.steps if s.child and s.said is Said.RUNNING), 1 << 60)
    known = {dll.key: dll for dll in plan.dlls}
    mapped: dict[int, Dll] = {}
    others = 0
    for index, load in enumerate(loads):
        if load.line < begun:
            continue
        if not load.loaded:
            gone = mapped.pop(load.base, None)
            if gone is not None:
                region = child.remove(load.base)
                right = load.base == gone.base
                why = Why.UNMAP_INTERIM if right else Why.UNMAP_TRIAL
                yield _Told(
                    load.line,
                    Call(Win32.FREE_LIBRARY, why, gone.name, load.base, result=1,
                         delta=Delta((region,))),
                )  # fmt: skip
            continue
        dll = known.get(module_key(load.path))
        if dll is None:
            others += 1
            continue
        trial = any(not x.loaded and x.base == load.base for x in loads[index + 1 :])
        mapped[load.base] = dll
        delta = _mapping(child, dll, load, Use.INTERIM if trial else Use.IMAGE)
        delta.apply(child)
        name, why = (Win32.LOAD_EX, Why.TRIAL) if trial else (Win32.LOAD, Why.REAL)
        yield _Told(load.line, Call(name, why, dll.name, result=load.base, delta=delta))
    if others:
        notes.append(
            f"{others} modules that are not in the list were mapped while DLLs were loaded"
        )


def _mapping(child: AddressSpace, dll: Dll, load: ModuleLoad, use: Use) -> Delta:
    """*dll* where it was loaded; what was assumed to be there was not, for there it is."""
    base, end = load.base, page_ceil(load.base + dll.size)
    image = Region(
        base, end, State.COMMITTED, Kind.IMAGE, base, "", dll.name, use, dll.source, load.line
    )
    return Delta(child.overlapping(base, end), (image,))


def map_linked(log: ForkLog, plan: Scenario, child: AddressSpace, notes: list[str]) -> None:
    """Put the linked DLLs where the log has them in the child as it begins."""
    places = {module_key(load.path): load for load in log.loaded_by(log.child)}
    for dll in plan.dlls:
        if dll.kind is not DllKind.LINK:
            continue
        load = places.get(dll.key)
        if load is None:
            notes.append(f"{dll.name}: the log does not tell where the child has it")
            continue
        delta = _mapping(child, dll, load, Use.IMAGE)
        delta.apply(child)


# -- the end -------------------------------------------------------------------------------------


def _end(log: ForkLog, plan: Scenario) -> Iterator[_Seen]:
    """How the child ended, if it did before fork() returned."""
    abort = log.abort
    if abort is None:
        if log.errno > 0 and log.exit_code >= 0:
            ended = ChildEnded(log.exit_code, clean=False, destructors=False)
            yield _Seen(_last_phase(log), log.exit_line, (ended,))
        return
    phase = Phase[abort.phase] if abort.phase else _last_phase(log)
    dll = next((d for d in plan.dlls if d.key == module_key(abort.dll)), None)
    where = next((f for text, f in _WHERE if abort.text.startswith(text)), "child_info_fork::abort")
    code = max(log.exit_code, 0)
    gives_up = Aborted(
        phase,
        where,
        abort.text[:_LONGEST_MESSAGE],
        dll.name if dll else abort.dll,
        abort.address,
        dll.size if dll else -1,
        code,
    )
    yield _Seen(phase, abort.line, (gives_up,))
    if log.exit_code >= 0:
        yield _Seen(phase, log.exit_line, (ChildEnded(code, clean=True, destructors=False),))


def _last_phase(log: ForkLog) -> Phase:
    """The last phase that the child was seen in."""
    if any(point.name == SYNC_LONGJMP for point in log.sync_points):
        return Phase.C8
    said = [step.said for step in log.steps if step.child]
    if Said.SIGNALS in said:
        return Phase.C4
    if Said.COPIED in said:
        return Phase.C3
    return Phase.C2 if said else Phase.C1


def _finished(log: ForkLog, notes: list[str]) -> Finished:
    """The outcome, as the parent's log has it."""
    succeeded = log.errno == 0
    if log.errno < 0:
        succeeded = log.abort is None and any(step.said is Said.RETURNED_ZERO for step in log.steps)
        notes.append("the log does not tell what fork() returned in the parent")
    if succeeded:
        return Finished(True, "", 0, 0, "", log.attempts)
    message = log.abort.text[:_LONGEST_MESSAGE] if log.abort else log.parent_text
    told = next((s.text for s in log.steps if s.said is Said.FAILED), log.parent_text)
    errno = log.errno if log.errno > 0 else EAGAIN
    return Finished(False, message, max(log.exit_code, 0), errno, told, log.attempts)
