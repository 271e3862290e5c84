"""explain: an event in plain words: what happened, why, and which part of Cygwin it comes from."""

from __future__ import annotations

from forkviz.core.address import hex_, page_ceil, size_text
from forkviz.core.region import Region, Source, Use
from forkviz.core.region import State as RegionState
from forkviz.core.space import AddressSpace
from forkviz.engine.events import (
    Aborted,
    BlockChosen,
    BlockRule,
    Call,
    Compared,
    DepsPopulated,
    Event,
    FrameEntered,
    FrameLeft,
    OrderDecided,
    Skipped,
    SortAppended,
    SortPassed,
    SortVisited,
)
from forkviz.engine.explain_calls import explain_call
from forkviz.engine.explain_protocol import PROTOCOL, explain_protocol
from forkviz.engine.explanation import IMPL, RESERVE_AT, TOPSORT, Explanation, listed
from forkviz.engine.origin import NOWHERE, Origin
from forkviz.engine.policy import get_policy
from forkviz.engine.trace import Trace

__all__ = ["Explanation", "explain", "occupants"]


#: What the fork's own doing is called where it is in its own way.
_OURS = {
    Use.RESERVATION: "reserve_space's own reservation for {dll}, not released",
    Use.BLOCK: "reserve_at's own block, made to send {dll} elsewhere",
    Use.INTERIM: "the trial map of {dll}",
}

#: The other ways to cut a hole, and why they are not taken here.
_CUTS = {
    BlockRule.WHOLE: "Stop at the target, or start after it: but it is not in this hole.",
    BlockRule.UP_TO: "Take the whole hole: the target would be gone with it.",
    BlockRule.PAST: "Start where it landed: the target's tail would be gone.",
}
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
        return explain_call(trace, event)
    if isinstance(event, Aborted):
        return _aborted(trace, event, step)
    if isinstance(event, PROTOCOL):
        return explain_protocol(trace, event)
    return _decision(trace, event)


def occupants(
    space: AddressSpace, start: int, end: int, origin: Origin = NOWHERE
) -> tuple[str, ...]:
    """Who is in ``[start, end)`` of *space*, a sentence for each region; *origin*: of the space."""
    return tuple(
        _occupant(region, origin.place(region)) for region in space.overlapping(start, end)
    )


def _occupant(region: Region, place: str) -> str:
    name = region.name or f"an unnamed {region.kind} region"
    extent = f"{hex_(region.start)}-{hex_(region.end)} ({size_text(region.size)})"
    if region.source is Source.ASSUMED:
        where = f", as in {place}" if place else ""
        return f"{extent}: {name} — assumed{where}, nobody saw it"
    if region.use in _OURS:
        return f"{extent}: {_OURS[region.use].format(dll=region.name)}"
    state = "reserved" if region.state is RegionState.RESERVED else "committed"
    where = f" ({place})" if place else ""
    return f"{extent}: {name} — {region.kind}, {state}, {region.use}, {region.source}{where}"


def _counted(count: int) -> str:
    """*count* DLLs as the subject of a clause that says when they were dlopened."""
    return f"{count} DLL that was" if count == 1 else f"{count} DLLs that were"


def _decision(trace: Trace, event: Event) -> Explanation:
    match event:
        case DepsPopulated(dll, deps, ignored, seeded):
            found = listed(deps) if deps else "no DLL of the list"
            strangers = [f"Not in the list: {listed(ignored)}"] if ignored else []
            before = [f"Ahead of its imports: {_counted(seeded)} dlopened before it"]
            return Explanation(
                f"{dll} imports {found}.",
                "Only Cygwin DLLs are in the list; Windows' own are not sorted.",
                "dll_list::populate_deps, patch 2/5 fork-topsort",
                (*strangers, *(before if seeded else ())),
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
            return Explanation(f"The sort comes to {dll}, {way}.", why, TOPSORT)
        case SortPassed(dll, _, count, first, last):
            names = first if count == 1 else f"from {first} to {last}"
            return Explanation(
                f"The sort passes {_counted(count)} dlopened before {dll}: {names}.",
                "To keep the order of dlopen, a DLL depends on all that were dlopened before it. "
                "These were visited before, so each visit returns at once.",
                TOPSORT,
            )
        case SortAppended(dll, position):
            return Explanation(
                f"{dll} goes into the new list, as number {position + 1}.",
                "All that it imports is in the list already, unless a cycle forbids it.",
                TOPSORT,
            )
        case OrderDecided(before, order):
            kept = "as it was" if before == order else "changed"
            policy = get_policy(trace.policy)
            if not policy.topsort:
                return Explanation(
                    f"The order is the one in which they came: {listed(order) or 'no DLLs'}.",
                    "Nothing is sorted; a DLL drags in what it imports, wherever that lands.",
                    "dll_list (2011-04)",
                    (),
                    "Sort the list by imports, as patch 2/5 does.",
                )
            return Explanation(
                f"The order is decided ({kept}): {listed(order) or 'no DLLs'}.",
                "The child loads in this order, so that no DLL drags in one that comes later.",
                TOPSORT,
                (),
                "Let DLLs that have nothing to do with each other come out reversed, as until 2017."
                if policy.keep_order
                else "Keep the order in which they were dlopened, as the sort does since 2017.",
                "There was no sort; a DLL dragged in what it imports, wherever that landed.",
            )
        case FrameEntered(dll, retries):
            return _entered(trace, dll, retries)
        case FrameLeft(dll, retries, block):
            held = f"it has released {hex_(block)}" if block >= 0 else "it held no block"
            return Explanation(
                f"load_after_fork_impl returns from retry {retries} ({dll}); {held}.", "", IMPL
            )
        case Skipped(dll, base):
            return Explanation(
                f"{dll} needs no trial: the parent has it at its preferred base {hex_(base)}.",
                "The loader tries the preferred base first, and the reservation kept it free.",
                IMPL,
            )
        case Compared():
            return _compared(event)
        case BlockChosen(dll, here, free_end, start, size, rule):
            return Explanation(
                f"{dll} must not land at {hex_(here)} again: block {hex_(start)}"
                f" to {hex_(start + size)}.",
                _RULES[rule].format(dll=dll),
                RESERVE_AT,
                (f"The hole: {hex_(here)}-{hex_(free_end)} ({size_text(free_end - here)}).",),
                _CUTS[rule],
                "The whole hole, to its end, whatever was in it.",
            )
        case _:
            raise AssertionError(f"no words for {event!r}")


def _entered(trace: Trace, dll: str, retries: int) -> Explanation:
    budget = get_policy(trace.policy).dll_retry_max
    if retries == 0:
        return Explanation(
            f"load_after_fork_impl begins with {dll}.",
            "First all relocated DLLs are mapped on trial; when all sit right, they are loaded.",
            IMPL,
        )
    return Explanation(
        f"load_after_fork_impl calls itself for {dll}: retry {retries} of {budget}.",
        "The block of the caller stays in place until this call returns.",
        IMPL,
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
            f"{kind} of {event.dll} landed at {hex_(event.got)}, as in the parent.", after, IMPL
        )
    return Explanation(
        f"{kind} of {event.dll} landed at {hex_(event.got)}; the parent has it at "
        f"{hex_(event.wanted)}.",
        "Pointers to it, copied from the parent, would point at nothing.",
        IMPL,
    )


def _aborted(trace: Trace, event: Aborted, step: int) -> Explanation:
    facts: tuple[str, ...] = ()
    if event.address >= 0 and event.size > 0:
        child = trace.state(step).child
        needed = (event.address, page_ceil(event.address + event.size))
        there = occupants(child, *needed, trace.scenario.child_origin)
        who = f"{event.dll} needs" if event.dll else "What is needed is"
        head = f"{who} {hex_(needed[0])}-{hex_(needed[1])} ({size_text(event.size)})."
        facts = (head, *(f"In the way: {text}" for text in there))
        if not there:
            facts = (head, "Nothing is in the way there at this moment: the space is free.")
    ending = f"It exits with {hex_(event.exit_code)} in phase {event.phase.name}; "
    if get_policy(trace.policy).clean_exit:
        ending += "no destructor runs, and the parent is told by the exit code."
        source = f"{event.function}; child_info_fork::abort, patch 1/5 fork-clean-exit"
    else:
        ending += "it does so by api_fatal, which runs the destructors of half-made DLLs."
        source = f"{event.function}; api_fatal"
    return Explanation(f"The child gives up: {event.message}", ending, source, facts)
