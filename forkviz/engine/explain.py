"""explain: an event in plain words: what happened, why, and which part of Cygwin it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.address import hex_, page_ceil, size_text
from forkviz.core.region import Region, Source, Use
from forkviz.core.region import State as RegionState
from forkviz.core.space import AddressSpace
from forkviz.engine.calls import call_line
from forkviz.engine.events import (
    Aborted,
    BlockChosen,
    BlockRule,
    Call,
    Compared,
    DepsPopulated,
    Event,
    Finished,
    ForkStarted,
    FrameEntered,
    FrameLeft,
    OrderDecided,
    PhaseEntered,
    Skipped,
    SortAppended,
    SortVisited,
    Why,
)
from forkviz.engine.policy import get_policy
from forkviz.engine.trace import Trace

__all__ = ["Explanation", "explain", "occupants"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An event for a reader.

    what: a sentence.  why: the reason, "" where there is none to give.  source: the function and
    the patch that it comes from.  facts: sentences about what the event is about: who occupies an
    address, for instance.  All plain text; names in it are as captured, so a view must escape it.
    """

    what: str
    why: str = ""
    source: str = ""
    facts: tuple[str, ...] = ()


_TOPSORT = "dll_list::topsort, patch 2/5 fork-topsort"
_RESERVE_AT = "reserve_at, patch 3/5 fork-reserve-at"
_RESERVE_SPACE = "dll_list::reserve_space, patch 4/5 fork-dll-load"
_IMPL = "dll_list::load_after_fork_impl, patch 4/5 fork-dll-load"
_RELEASE_AT = "release_at, patch 4/5 fork-dll-load"

#: What each call is for: what is done, why, where it comes from.
_CALLS = {
    Why.PROTECT: (
        "Reserve the place of {dll}: {place}.",
        "The child keeps the parent's place free for each dlopened DLL before it loads anything: "
        "a clobber shows now, and nothing can slip in later.",
        _RESERVE_SPACE,
    ),
    Why.UNPROTECT: (
        "Give the place of {dll} back.",
        "The loader can't put an image onto a reservation, so it goes just before the load.",
        _IMPL,
    ),
    Why.TRIAL: (
        "Map {dll} on trial, without its imports.",
        "Windows can't be told where to put a DLL. A trial map shows where it would land, and "
        "runs none of its code.",
        _IMPL,
    ),
    Why.UNMAP_TRIAL: (
        "Take the trial map of {dll} away again.",
        "It landed at the wrong place; the hole that it found must be filled first.",
        _IMPL,
    ),
    Why.LOOK: (
        "Ask how far the hole at {address} goes.",
        "reserve_at fills the whole hole, lest the loader choose it again.",
        _RESERVE_AT,
    ),
    Why.BLOCK: (
        "Block {place}.",
        "With this hole filled, the loader must look elsewhere for {dll}.",
        _RESERVE_AT,
    ),
    Why.UNBLOCK: (
        "Release the block at {address}.",
        "Everything is loaded; each call of the recursion releases the one block that it made.",
        _RELEASE_AT,
    ),
    Why.UNMAP_INTERIM: (
        "Take the trial map of {dll} away.",
        "It landed right. The real load is to land in the same hole.",
        _IMPL,
    ),
    Why.REAL: (
        "Load {dll} for good.",
        "With its imports and its entry point: what the parent had, the child has now.",
        _IMPL,
    ),
}

#: What the fork's own doing is called where it is in its own way.
_OURS = {
    Use.RESERVATION: "reserve_space's own reservation for {dll}, not released",
    Use.BLOCK: "reserve_at's own block, made to send {dll} elsewhere",
    Use.INTERIM: "the trial map of {dll}",
}
#: Names that a sentence lists before it says how many more there are.
MOST_NAMES = 16

_RULES = {
    BlockRule.WHOLE: "The place that {dll} needs is not in this hole, so all of it is blocked.",
    BlockRule.UP_TO: "The place that {dll} needs starts in this hole, so the block stops there.",
    BlockRule.PAST: "The place that {dll} needs reaches into this hole, so the block starts after "
    "it.",
}


def explain(trace: Trace, step: int) -> Explanation:
    """What happens at *step* of *trace*, in words."""
    event = trace.events[step]
    if isinstance(event, Call):
        return _call(trace, event)
    if isinstance(event, Aborted):
        return _aborted(trace, event, step)
    return _decision(trace, event)


def occupants(space: AddressSpace, start: int, end: int) -> tuple[str, ...]:
    """Who is in ``[start, end)`` of *space*, a sentence for each region."""
    return tuple(_occupant(region) for region in space.overlapping(start, end))


def _occupant(region: Region) -> str:
    name = region.name or f"an unnamed {region.kind} region"
    extent = f"{hex_(region.start)}-{hex_(region.end)} ({size_text(region.size)})"
    if region.source is Source.ASSUMED:
        return f"{extent}: {name} — assumed, nobody saw it"
    if region.use in _OURS:
        return f"{extent}: {_OURS[region.use].format(dll=region.name)}"
    state = "reserved" if region.state is RegionState.RESERVED else "committed"
    return f"{extent}: {name} — {region.kind}, {state}, {region.use}, {region.source}"


def _call(trace: Trace, call: Call) -> Explanation:
    what, why, source = _CALLS[call.why]
    size = call.size if 0 <= call.size < 1 << 47 else -1
    place = f"{hex_(call.address)}-{hex_(call.address + size)} ({size_text(size)})"
    if size < 0:
        place = f"a range at {hex_(max(call.address, 0))}"
    words = {"dll": call.dll, "address": hex_(max(call.address, 0)), "place": place}
    facts = [call_line(call, trace.scenario.bits)]
    if call.why is Why.LOOK and not call.failed:
        extent = f"{hex_(call.result)}-{hex_(call.end)} ({size_text(call.end - call.result)})"
        facts.append(f"Windows says: {extent}, {call.state}.")
    if call.failed:
        facts.append(f"Windows refuses: error {call.error}{_error_text(call.error)}.")
    facts += _dragged_in(call)
    return Explanation(what.format(**words), why.format(**words), source, tuple(facts))


def _dragged_in(call: Call) -> list[str]:
    if call.why is not Why.REAL:
        return []
    others = [r for r in call.delta.added if r.name != call.dll]
    return [f"It drags in {r.name}, which lands at {hex_(r.start)}." for r in others]


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return f"{shown} and {more} more" if more > 0 else shown


def _error_text(error: int) -> str:
    known = {
        6: " (no such handle)",
        8: " (no room)",
        87: " (no such range)",
        126: " (no such DLL)",
        487: " (the address is taken)",
    }
    return known.get(error, "")


def _decision(trace: Trace, event: Event) -> Explanation:
    match event:
        case ForkStarted(policy, _):
            title = get_policy(policy).title
            return Explanation("The parent calls fork().", f"Policy {policy}: {title}.", "dofork")
        case PhaseEntered(phase):
            return Explanation(f"{phase.name}, in the {phase.who}: {phase.title}.")
        case DepsPopulated(dll, deps, ignored):
            found = _listed(deps) if deps else "no DLL of the list"
            facts = (f"Not in the list: {_listed(ignored)}",) if ignored else ()
            return Explanation(
                f"{dll} imports {found}.",
                "Only Cygwin DLLs are in the list; Windows' own are not sorted.",
                "dll_list::populate_deps, patch 2/5 fork-topsort",
                facts,
            )
        case SortVisited(dll, depth, again):
            way = (
                "from the list, last element first" if depth == 0 else f"as an import, {depth} deep"
            )
            why = (
                "It was visited before: either it is in the new list already, or the walk is "
                "inside of it, and this is a cycle."
                if again
                else "First what it imports, then the DLL itself."
            )
            return Explanation(f"The sort comes to {dll}, {way}.", why, _TOPSORT)
        case SortAppended(dll, position):
            return Explanation(
                f"{dll} goes into the new list, as number {position + 1}.",
                "All that it imports is in the list already, unless a cycle forbids it.",
                _TOPSORT,
            )
        case OrderDecided(before, order):
            kept = "as it was" if before == order else "changed"
            return Explanation(
                f"The order is decided ({kept}): {_listed(order) or 'no DLLs'}.",
                "The child loads in this order, so that no DLL drags in one that comes later.",
                _TOPSORT,
            )
        case FrameEntered(dll, retries):
            return _entered(trace, dll, retries)
        case FrameLeft(dll, retries, block):
            held = f"it has released {hex_(block)}" if block >= 0 else "it held no block"
            return Explanation(
                f"load_after_fork_impl returns from retry {retries} ({dll}); {held}.", "", _IMPL
            )
        case Skipped(dll, base):
            return Explanation(
                f"{dll} needs no trial: the parent has it at its preferred base {hex_(base)}.",
                "The loader tries the preferred base first, and the reservation kept it free.",
                _IMPL,
            )
        case Compared():
            return _compared(event)
        case BlockChosen(dll, here, free_end, start, size, rule):
            return Explanation(
                f"{dll} must not land at {hex_(here)} again: block {hex_(start)}"
                f" to {hex_(start + size)}.",
                _RULES[rule].format(dll=dll),
                _RESERVE_AT,
                (f"The hole: {hex_(here)}-{hex_(free_end)} ({size_text(free_end - here)}).",),
            )
        case Finished(succeeded=True):
            return Explanation(
                "fork() returns twice: the child's pid in the parent, 0 in the child.",
                "Every DLL of the list is where the parent has it.",
                "frok::parent",
            )
        case Finished(exit_code=code, errno=errno, parent_text=text):
            return Explanation(
                f"fork() returns -1 in the parent, errno {errno} (EAGAIN).",
                f"The child exited with {hex_(code)}; the parent logs: {text}",
                "frok::parent, patch 1/5 fork-clean-exit",
            )
        case _:
            raise AssertionError(f"no words for {event!r}")


def _entered(trace: Trace, dll: str, retries: int) -> Explanation:
    budget = get_policy(trace.policy).dll_retry_max
    if retries == 0:
        return Explanation(
            f"load_after_fork_impl begins with {dll}.",
            "First all relocated DLLs are mapped on trial; when all sit right, they are loaded.",
            _IMPL,
        )
    return Explanation(
        f"load_after_fork_impl calls itself for {dll}: retry {retries} of {budget}.",
        "The block of the caller stays in place until this call returns.",
        _IMPL,
        (f"All DLLs together have {budget} retries.",),
    )


def _compared(event: Compared) -> Explanation:
    kind = "The trial map" if event.trial else "The load"
    if event.got == event.wanted:
        after = (
            "It stays mapped until every DLL sits right."
            if event.trial
            else "The same address means that every pointer into it is right in the child."
        )
        return Explanation(
            f"{kind} of {event.dll} landed at {hex_(event.got)}, as in the parent.", after, _IMPL
        )
    return Explanation(
        f"{kind} of {event.dll} landed at {hex_(event.got)}; the parent has it at "
        f"{hex_(event.wanted)}.",
        "Pointers to it, copied from the parent, would point at nothing.",
        _IMPL,
    )


def _aborted(trace: Trace, event: Aborted, step: int) -> Explanation:
    facts: tuple[str, ...] = ()
    if event.address >= 0 and event.size > 0:
        child = trace.state(step).child
        needed = (event.address, page_ceil(event.address + event.size))
        there = occupants(child, *needed)
        head = f"{event.dll} needs {hex_(needed[0])}-{hex_(needed[1])} ({size_text(event.size)})."
        facts = (head, *(f"In the way: {text}" for text in there))
        if not there:
            facts = (head, "Nothing is in the way there at this moment: the space is free.")
    return Explanation(
        f"The child gives up: {event.message}",
        f"It exits with {hex_(event.exit_code)} in phase {event.phase.name}; "
        "no destructor runs, and the parent's fork() fails with EAGAIN.",
        f"{event.function}; child_info_fork::abort, patch 1/5 fork-clean-exit",
        facts,
    )
