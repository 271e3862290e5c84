"""reload: what the child decides in its reload, between its calls, in plain words."""

from __future__ import annotations

from typing import assert_never

from forkviz.core.address import SLOT, page_ceil, slot_floor
from forkviz.core.text import listed
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.explanations.words.context import Context
from forkviz.explanations.words.explanation import Explanation
from forkviz.machine.dll import Dll
from forkviz.machine.events import (
    BlockChosen,
    BlockRule,
    Compared,
    FrameEntered,
    FrameLeft,
    Planned,
    ReloadEvent,
    Skipped,
)

__all__ = ["explain_reload"]

_PLACES = {
    BlockRule.UP_TO: ClaimKind.BEGINS_IN,
    BlockRule.PAST: ClaimKind.REACHES_IN,
}


def explain_reload(context: Context, step: int, event: ReloadEvent) -> Explanation:
    """What the child does at *step*."""
    match event:
        case FrameEntered():
            return _entered(context, event)
        case FrameLeft(dll, retries, block):
            which = f"retry {retries}" if retries else "its first call"
            returns = f"load_after_fork_impl returns from {which} ({dll})"
            if block is None:
                return Explanation(f"{returns}; it held no block.")
            gone = Claim(ClaimKind.AT, dll, block)
            return Explanation(
                f"{returns}; it has released the block at {gone.text}.", claims=(gone,)
            )
        case Skipped():
            return _skipped(context, event)
        case Compared():
            return _compared(context, step, event)
        case BlockChosen():
            return _chosen(context, event)
        case Planned(order, together):
            circles = f"In circles of imports: {listed(together)}."
            return Explanation(
                f"The plan: {listed(order)}.",
                "Except in circles of imports, each comes after what it imports, so that no load "
                "drags in a later one.",
                "",
                (circles,) if together else (),
                "Load in the order of the list, as the recursion does, and hope that it fits.",
                "Each DLL was loaded in list order, whatever that dragged in.",
            )
        case _:
            assert_never(event)


def _entered(context: Context, event: FrameEntered) -> Explanation:
    budget = context.policy.dll_retry_max
    if event.retries == 0:
        return Explanation(
            f"load_after_fork_impl begins with {event.dll}.",
            "First all relocated DLLs are mapped on trial; when each is at its place, they are "
            "loaded.",
            instead="Give each DLL a number of retries of its own.",
            older="Each DLL had two attempts, the second with everything below its place reserved.",
        )
    return Explanation(
        f"load_after_fork_impl calls itself for {event.dll}: retry {event.retries} of {budget}.",
        "The block of the caller stays in place until this call returns.",
        "",
        (f"All DLLs together have {budget} retries.",),
    )


def _skipped(context: Context, event: Skipped) -> Explanation:
    home = Claim(ClaimKind.HOME, event.dll, event.base)
    known = context.dlls.get(event.dll)
    if known is not None and known.dynamic_base:
        why = "But ASLR moves this DLL: the loader need not try its preferred base at all."
    else:
        why = "The loader tries the preferred base first, and the place is reserved until the load."
    return Explanation(
        f"{event.dll} needs no trial: the parent has it at {home.text}, its preferred base.",
        why,
        claims=(home,),
    )


def _compared(context: Context, step: int, event: Compared) -> Explanation:
    kind = "trial map" if event.trial else "load"
    function = context.marks[step].function
    landed = Claim(ClaimKind.LANDED, event.dll, event.got)
    if function == "size_now":
        return Explanation(
            f"The {kind} of {event.dll} landed at {landed.text}.",
            "Here only its size matters.",
            claims=(landed,),
        )
    home = Claim(ClaimKind.HOME, event.dll, event.wanted)
    if event.got == event.wanted:
        after = "At the same address every pointer into it is right in the child."
        if event.trial:
            after = (
                "So next it is loaded there for good."
                if function == "try_to_load"
                else "It stays mapped there until it is loaded for good."
            )
        return Explanation(
            f"The {kind} of {event.dll} landed at {landed.text}, as in the parent.",
            after,
            claims=(landed, home),
        )
    why = "Pointers to it, copied from the parent, would not reach it there."
    if event.trial:
        why = "As things are, the loader chooses this hole."
    return Explanation(
        f"The {kind} of {event.dll} landed at {landed.text}; the parent has it at {home.text}.",
        why,
        claims=(landed, home),
    )


def _chosen(context: Context, event: BlockChosen) -> Explanation:
    end = event.start + event.size
    hole = Claim(ClaimKind.HOLE, event.dll, event.here, event.free_end)
    facts = [f"The hole: {hole.text}."]
    here = Claim(ClaimKind.AT, event.dll, event.here)
    claims = [hole, here]
    if event.size > 0:
        block = Claim(ClaimKind.ASKS, event.dll, event.start, end)
        what = f"so reserve_at has to block {block.text}"
    else:
        block = Claim(ClaimKind.AT, event.dll, event.start)
        what = f"so reserve_at has to block from {block.text} up, with a size that is not positive"
    claims.append(block)
    dll = context.dlls.get(event.dll)
    if dll is None:
        return Explanation(_must_not(event, here, what), "", "", tuple(facts), claims=tuple(claims))
    place = _place_in(dll, hole)
    claims.append(place)
    why = place.text
    taken = _taken(dll, event)
    if event.rule is BlockRule.UP_TO:
        why += ", so the block ends where the place begins"
    elif event.rule is BlockRule.PAST:
        why += ", so the block begins where the place ends"
    elif taken is None:
        why += ", so all of the hole is blocked"
    else:
        why += ", and yet all of the hole is blocked"
    if taken is not None:
        rounds = event.start % SLOT and event.rule is BlockRule.PAST
        facts.append(
            f"Windows rounds the start down, so the block takes {taken.text}."
            if rounds
            else f"The block takes {taken.text}."
        )
        claims.append(taken)
    instead, older = _otherwise(context, event, dll, taken)
    return Explanation(
        _must_not(event, here, what), f"{why}.", "", tuple(facts), instead, older, tuple(claims)
    )


def _must_not(event: BlockChosen, here: Claim, what: str) -> str:
    return f"{event.dll} must not land at {here.text} again, {what}."


def _place_in(dll: Dll, hole: Claim) -> Claim:
    """How *dll*'s place lies to the hole, found from the addresses and not from the rule."""
    end = page_ceil(dll.end)
    if end <= hole.start or hole.end <= dll.base:
        return Claim(ClaimKind.OUTSIDE, dll.name, hole.start, hole.end)
    kind = ClaimKind.BEGINS_IN if hole.start <= dll.base else ClaimKind.REACHES_IN
    return Claim(kind, dll.name, hole.start, hole.end)


def _taken(dll: Dll, event: BlockChosen) -> Claim | None:
    """The part of *dll*'s place that the block will take; Windows rounds its start down."""
    start, end = slot_floor(event.start), event.start + event.size
    low, high = max(start, dll.base), min(end, page_ceil(dll.end))
    return Claim(ClaimKind.TAKES, dll.name, low, high) if event.size > 0 and low < high else None


def _otherwise(
    context: Context, event: BlockChosen, dll: Dll, taken: Claim | None
) -> tuple[str, str]:
    """What else could be done with the hole, and what the first reserve_at did."""
    if not context.policy.reserve_at:
        # This is the first one; it could spare the place, where it takes some of it.
        return ("Stop where the place begins, or begin where it ends." if taken else ""), ""
    if event.rule is BlockRule.WHOLE:
        return "", ""
    low, high = max(event.here, dll.base), min(event.free_end, page_ceil(dll.end))
    return (
        "Block the whole hole: a part of the place would be gone with it.",
        "The whole hole was blocked, and with it a part of the place." if low < high else "",
    )
