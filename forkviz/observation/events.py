"""events: what a log tells, as events: phases, loads, copies, sync points, the end.

Each process's events are in the order of the log.  The two write into it at once, so between them
only what one waits for is an order: where neither waits, the earlier phase comes first, as in a
simulated fork.  Of a fork that made several children each is shown, one after the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from forkviz.core.captures.forklog import ForkLog, ForkTry
from forkviz.core.captures.forkstep import ForkStep, Said
from forkviz.core.delta import NOTHING, Delta
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.attached import attached_as_listed
from forkviz.machine.events import (
    ChildCreated,
    Copied,
    Event,
    Finished,
    ForkStarted,
    PhaseEntered,
    RetryDecided,
    SyncPoint,
)
from forkviz.machine.phase import PARENT_DONE, SYNC_LOADED, SYNC_LONGJMP, Phase
from forkviz.machine.protocol.exits import SECOND_TIME
from forkviz.machine.protocol.fork import EAGAIN
from forkviz.observation.child_events import LONGEST_MESSAGE, PHASES, Seen, seen_of_child
from forkviz.scenarios.scenario import Scenario

__all__ = ["observed_events"]

_ORDER = {phase: i for i, phase in enumerate(Phase)}
#: An event, and the line that it was read from, 0 where it was concluded.
Read = tuple[Event, int]


# -- the order of what was seen ------------------------------------------------------------------


def observed_events(
    log: ForkLog, plan: Scenario, children: Sequence[AddressSpace], notes: list[str]
) -> Iterator[Read]:
    """All events, from ForkStarted to Finished.

    children: the address space of each child as it begins; what it loads changes it.
    """
    tries = log.tries()
    yield ForkStarted(plan.policy, plan.title), _line_of(tries[0], Said.ENTERED)
    returned = _line_of(log, Said.RETURNED)
    # Who gave up can't be the child that fork() returned: the lines of that one are missing.
    untold = log.errno == 0 and tries[-1].abort is not None
    phase: Phase | None = None
    change = NOTHING
    for number, (each, child) in enumerate(zip(tries, children, strict=True), 1):
        following = tries[number] if number < len(tries) else None
        phase = None
        created = ChildCreated(number, None, change, attached_as_listed(plan.dlls))
        dead = bool(log.errno) if following is None else True
        parents = list(_parents(each, plan, created, last=following is None))
        theirs = list(seen_of_child(each, plan, child, notes, dead=dead))
        for seen in _merged(parents, theirs):
            if untold and following is None and seen.phase is Phase.P14:
                continue
            if seen.phase is not phase:
                phase = seen.phase
                yield PhaseEntered(phase), seen.line
            for event in seen.events:
                yield event, seen.line
        if following is not None:
            if each.exit_code is None:
                notes.append(f"the log does not show how child {number} ended")
            why = SECOND_TIME if following.hardlinks else "it creates another"
            line = following.hardlinks or _line_of(following, Said.CREATING)
            yield RetryDecided(each.exit_code, True, None, why), line
            change = Delta(tuple(child), tuple(children[number]))
    if untold:
        notes.append(f"the log does not show the child that came after child {len(tries)}")
        yield RetryDecided(tries[-1].exit_code, True, None, "it creates another"), 0
        yield PhaseEntered(Phase.P7), 0
        yield ChildCreated(len(tries) + 1, None, Delta(tuple(children[-1]), ())), 0
        phase = Phase.P14
        yield PhaseEntered(phase), returned
    if phase is not Phase.P14:
        notes.append("the log ends before fork() returns in the parent")
        yield PhaseEntered(Phase.P14), 0
    attempts = max(log.attempts, len(tries) + untold)
    yield _finished(log, attempts, notes), returned or _line_of(log, Said.FAILED)


def _line_of(where: ForkLog | ForkTry, said: Said) -> int:
    """The line of the first step of a kind, 0 where there is none."""
    return next((step.line for step in where.steps if step.said is said), 0)


def _merged(parents: Sequence[Seen], children: Sequence[Seen]) -> Iterator[Seen]:
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


def _parents(each: ForkTry, plan: Scenario, created: ChildCreated, *, last: bool) -> Iterator[Seen]:
    """What the parent was seen to do about one child; last: whether fork() returns after it."""
    waits = 0
    woken = 0
    reports = [point.name for point in each.sync_points if point.name != SYNC_LONGJMP]
    second = reports[-1] if reports else SYNC_LOADED
    copied: set[tuple[str, str | None]] = set()
    if created.attempt > 1 and all(step.said is not Said.CREATING for step in each.steps):
        yield Seen(Phase.P7, 0, (created,))
    made = False
    for step in (s for s in each.steps if not s.child):
        match step.said:
            case Said.CREATING:
                yield Seen(Phase.P7, step.line, () if made else (created,))
                made = True
            case Said.SYNCED:
                waits += 1
                yield Seen(Phase.P8 if waits == 1 else Phase.P12, step.line)
            case Said.WOKE:
                woken += 1
                name = SYNC_LONGJMP if woken == 1 else second
                phase = Phase.P12 if woken == 1 else Phase.P13
                yield Seen(phase, step.line, (SyncPoint("parent", name, PARENT_DONE),))
            case Said.COPIED:
                seen = _pushed(step, plan, copied)
                if seen is not None:
                    yield seen
            case Said.RETURNED | Said.FAILED:
                if last:
                    yield Seen(Phase.P14, step.line)
            case _:
                yield Seen(PHASES[step.said], step.line)


def _pushed(step: ForkStep, plan: Scenario, copied: set[tuple[str, str | None]]) -> Seen | None:
    """A copy into the child, a step for data and bss of a DLL together; None where it failed."""
    if not step.ok:
        return None
    memory = step.memory
    if memory is None or not memory.is_of_dll:
        return Seen(Phase.P10, step.line, (Copied("pushed", step.text),))
    whose, phase = ("linked", Phase.P11) if memory.is_linked else ("loaded", Phase.P13)
    dll = _holding(plan.dlls, step.start)
    what = f"{whose} dll data and bss"
    if (what, dll) in copied:
        return None
    copied.add((what, dll))
    return Seen(phase, step.line, (Copied("pushed", what, dll),))


def _holding(dlls: Iterable[Dll], address: int | None) -> str | None:
    """The name of the DLL that has *address* in the parent, if one has."""
    if address is None:
        return None
    by_base = sorted((dll.base, dll.end, dll.name) for dll in dlls)
    at = bisect_right(by_base, (address, 1 << 64, "")) - 1
    return by_base[at][2] if at >= 0 and address < by_base[at][1] else None


# -- the end -------------------------------------------------------------------------------------


def _finished(log: ForkLog, attempts: int, notes: list[str]) -> Finished:
    """The outcome, as the parent's log has it."""
    succeeded = log.errno == 0
    if log.errno is None:
        succeeded = log.abort is None and any(step.said is Said.RETURNED_ZERO for step in log.steps)
        notes.append("the log does not show what fork() returned in the parent")
    if succeeded:
        return Finished(True, "", 0, 0, "", attempts)
    message = log.abort.text[:LONGEST_MESSAGE] if log.abort else log.parent_text
    told = next((s.text for s in log.steps if s.said is Said.FAILED), log.parent_text)
    return Finished(False, message, log.exit_code, log.errno or EAGAIN, told, log.attempts)
