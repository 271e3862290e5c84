"""child_events: what a log reports of one child of a fork, as events: loads, copies, its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from forkviz.core.address import page_ceil
from forkviz.core.captures.forklog import ForkTry, ModuleLoad
from forkviz.core.captures.forkstep import ForkStep, Said
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.attached import attached_of_delta
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import (
    Aborted,
    Call,
    ChildEnded,
    Copied,
    Event,
    SyncPoint,
    Why,
    Win32,
)
from forkviz.machine.phase import CHILD_READY, SYNC_LONGJMP, Phase
from forkviz.scenarios.scenario import Scenario

__all__ = ["LONGEST_MESSAGE", "PHASES", "Seen", "map_linked", "seen_of_child"]

#: Where the machinery is when either process says such a thing.
PHASES = {
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
LONGEST_MESSAGE = 4096


class Seen(NamedTuple):
    """Something that was seen: in which phase, by which line (0: it was concluded from others),
    and the events that tell it.
    """

    phase: Phase
    line: int
    events: tuple[Event, ...] = ()


def seen_of_child(
    each: ForkTry, plan: Scenario, child: AddressSpace, notes: list[str], *, dead: bool
) -> Iterator[Seen]:
    """What a child was seen to do; its loads change *child*.

    dead: whether it ended before fork() returned, as far as the parent tells.
    """
    loads = each.loads
    if loads:
        yield Seen(Phase.C1, loads[0].line)
    told = [
        *(_Told(step.line, step) for step in each.steps if step.child),
        *(_Told(point.line, point.name) for point in each.sync_points),
        *_loads(each, plan, child, notes),
    ]
    for line, what in sorted(told, key=lambda one: one.line):
        match what:
            case str(name):
                phase = Phase.C7 if name == SYNC_LONGJMP else Phase.C8
                yield Seen(phase, line, (SyncPoint("child", name, CHILD_READY),))
            case ForkStep(said=Said.COPIED, ok=True, text=text):
                yield Seen(Phase.C3, line, (Copied("pulled", text),))
            case ForkStep(said=said) if said in PHASES:
                yield Seen(PHASES[said], line)
            case Call():
                yield Seen(Phase.C8, line, (what,))
    yield from _end(each, plan, dead)


class _Told(NamedTuple):
    """A line of the child's, and what it is."""

    line: int
    what: ForkStep | str | Call


def _loads(each: ForkTry, plan: Scenario, child: AddressSpace, notes: list[str]) -> Iterator[_Told]:
    """The loads of dlopened DLLs as calls.

    One that is unloaded again was a trial (the machinery unloads nothing else), or an interim
    mapping where it was right.
    """
    loads = each.loads
    begun = next((s.line for s in each.steps if s.child and s.said is Said.RUNNING), 1 << 60)
    known = DllNames(plan.dlls)
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
        dll = known.at(load.path)
        if dll is None:
            others += 1
            continue
        trial = any(not x.loaded and x.base == load.base for x in loads[index + 1 :])
        mapped[load.base] = dll
        delta = _mapping(child, dll, load, Use.INTERIM if trial else Use.IMAGE)
        delta.apply(child)
        name, why = (Win32.LOAD_EX, Why.TRIAL) if trial else (Win32.LOAD, Why.REAL)
        attached = () if trial else attached_of_delta(dll.name, load.base, delta)
        yield _Told(
            load.line,
            Call(name, why, dll.name, result=load.base, delta=delta, attached=attached),
        )
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


def map_linked(each: ForkTry, plan: Scenario, child: AddressSpace, notes: list[str]) -> None:
    """Put the linked DLLs where the log has them in a child as it begins."""
    known = DllNames(plan.dlls)
    places = {dll.name: load for load in each.loaded() if (dll := known.at(load.path))}
    for dll in plan.dlls:
        if dll.kind not in (DllKind.LINK, DllKind.SELF):
            continue
        load = places.get(dll.name)
        if load is None:
            notes.append(f"{dll.name}: the log does not show where the child has it")
            continue
        delta = _mapping(child, dll, load, Use.IMAGE)
        delta.apply(child)


# -- its end -------------------------------------------------------------------------------------


def _end(each: ForkTry, plan: Scenario, dead: bool) -> Iterator[Seen]:
    """How the child ended, if it did before fork() returned."""
    abort = each.abort
    if abort is None:
        if dead and each.exit_code is not None:
            ended = ChildEnded(each.exit_code, clean=False, destructors=False)
            yield Seen(_ended_by_parent(each) or _last_phase(each), each.exit_line, (ended,))
        return
    phase = Phase[abort.phase] if abort.phase else _last_phase(each)
    dll = DllNames(plan.dlls).at(abort.dll) if abort.dll else None
    where = next((f for text, f in _WHERE if abort.text.startswith(text)), "child_info_fork::abort")
    code = each.exit_code
    gives_up = Aborted(
        phase,
        where,
        abort.text[:LONGEST_MESSAGE],
        dll.name if dll else None,
        abort.address,
        dll.size if dll else None,
        code,
    )
    yield Seen(phase, abort.line, (gives_up,))
    if code is not None:
        yield Seen(phase, each.exit_line, (ChildEnded(code, clean=True, destructors=False),))


def _ended_by_parent(each: ForkTry) -> Phase | None:
    """Where the parent ended the child, as it does with one that it can't copy into."""
    for step in each.steps:
        if step.said is Said.COPIED and not step.child and not step.ok:
            memory = step.memory
            if memory is None or not memory.is_of_dll:
                return Phase.P10
            return Phase.P11 if memory.is_linked else Phase.P13
    return None


def _last_phase(each: ForkTry) -> Phase:
    """The last phase that the child was seen in."""
    if any(point.name == SYNC_LONGJMP for point in each.sync_points):
        return Phase.C8
    said = [step.said for step in each.steps if step.child]
    if Said.SIGNALS in said:
        return Phase.C4
    if Said.COPIED in said:
        return Phase.C3
    return Phase.C2 if said else Phase.C1
