"""calls: a Win32 call in plain words: what for, why, instead of what, and since when."""

from __future__ import annotations

from forkviz.core.address import hex_, page_ceil
from forkviz.core.region import Use
from forkviz.explanations.words.call_words import Say, words_of
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.explanations.words.context import Context
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.grammar import capital, occupant_phrase
from forkviz.machine.events import Call, Why
from forkviz.traces.call_log import call_line
from forkviz.traces.trace import Trace

__all__ = ["explain_call", "facts_of_call"]

#: What is asked for by a size that no address space has: a negative one, as a number without sign.
_HUGE = 1 << 47
#: The run's state, as a call has it and as a sentence does.
_STATES = {"free": "free", "reserve": "reserved", "commit": "committed"}
_ERRORS = {
    6: "there is no such handle",
    8: "there is not enough room",
    87: "there is no such range",
    126: "there is no such DLL",
    487: "the address is taken",
}


def explain_call(trace: Trace, context: Context, step: int, call: Call) -> Explanation:
    """What *call*, the event of *step*, is for, and what came of it."""
    say = words_of(context.marks[step], call, context.policy)
    about = _about(call)
    words = {"dll": call.dll, "address": hex_(call.address or 0), "place": _place(call)}
    doing = say.do.format_map(words)
    known = _ERRORS.get(call.error, "")
    reason = known or f"error {call.error}"
    what = f"Windows refuses to {doing}: {reason}." if call.failed else f"{capital(doing)}."
    facts, found = facts_of_call(trace, context, call)
    claims = [about] if about is not None else []
    if say.claim is not None:
        claims.append(Claim(say.claim, call.dll or "", call.address or 0))
    return Explanation(
        what,
        say.why.format_map(words),
        "",
        facts,
        _instead(say, context, call).format_map(words),
        say.older.format_map(words),
        (*claims, *found),
    )


def facts_of_call(
    trace: Trace, context: Context, call: Call
) -> tuple[tuple[str, ...], tuple[Claim, ...]]:
    """The line of *call* in the call log, and what came of it, with what that claims."""
    line = call_line(call, trace.scenario.bits)
    if call.failed:
        known = _ERRORS.get(call.error, "")
        return (line, f"Windows refuses: error {call.error}{f' ({known})' if known else ''}."), ()
    came = _outcome(trace, context, call)
    claims = tuple(claim for _, claim in came if claim is not None)
    return (line, *(fact for fact, _ in came)), claims


def _about(call: Call) -> Claim | None:
    """The range or the address that *call* is about, as its words have it."""
    dll, address, size = call.dll or "", call.address, call.size
    if address is None:
        return None
    if size is not None and size < _HUGE:
        return Claim(ClaimKind.ASKS, dll, address, address + size)
    return Claim(ClaimKind.AT, dll, address)


def _place(call: Call) -> str:
    about = _about(call)
    if about is None:
        return "a range"
    if about.kind is ClaimKind.AT:
        return f"a range at {about.text} whose size is negative"
    return about.text


def _instead(say: Say, context: Context, call: Call) -> str:
    """What else could have been done; of a load that had no trial map, nothing about that."""
    dll = context.dlls.get(call.dll or "")
    return "" if say.after_trial and (dll is None or not dll.relocated) else say.instead


def _outcome(trace: Trace, context: Context, call: Call) -> list[tuple[str, Claim | None]]:
    """What came of a call that succeeded, a sentence with its claim for each."""
    match call.why:
        case Why.LOOK | Why.LOW_LOOK:
            extent = Claim(
                ClaimKind.HOLE if call.state == "free" else ClaimKind.ASKS,
                "",
                call.result,
                call.end or call.result,
            )
            state = _STATES.get(call.state or "", "")
            return [(f"Windows says: {extent.text}, {state}.", extent)]
        case Why.UNMAP_TRIAL | Why.UNMAP_INTERIM if not call.delta.removed:
            stays = Claim(ClaimKind.STAYS, call.dll or "", call.address or 0)
            return [(f"Others hold it, too: it has one reference less, and {stays.text}.", stays)]
        case Why.REAL:
            others = [r for r in call.delta.added if r.name != call.dll and r.use is Use.IMAGE]
            found = [Claim(ClaimKind.DRAGGED, r.name, r.start) for r in others]
            return [(f"It drags in {claim.text}.", claim) for claim in found]
        case Why.BLOCK:
            return _taken(context, call)
        case Why.UNBLOCK:
            return _released(trace, call)
        case _:
            return []


def _taken(context: Context, call: Call) -> list[tuple[str, Claim | None]]:
    """What a block takes of the place that it is made for: it should be nothing."""
    dll = context.dlls.get(call.dll or "")
    if dll is None:
        return []
    end = page_ceil(dll.end)
    taken = [
        Claim(ClaimKind.TAKES, dll.name, max(r.start, dll.base), min(r.end, end))
        for r in call.delta.added
        if r.start < end and dll.base < r.end
    ]
    return [(f"It takes {claim.text}.", claim) for claim in taken]


def _released(trace: Trace, call: Call) -> list[tuple[str, Claim | None]]:
    """What is gone; release_upto goes by looks, and may release what is not the fork's."""
    facts: list[tuple[str, Claim | None]] = []
    for region in call.delta.removed:
        gone = Claim(ClaimKind.GONE, region.name, region.start, region.end)
        own = region.use in (Use.BLOCK, Use.RESERVATION)
        noun = occupant_phrase(region, trace.scenario.child_origin.place(region))
        whose = "" if own else f", which was not the fork's own: {noun}"
        facts.append((f"It frees {gone.text}{whose}.", gone))
    return facts
