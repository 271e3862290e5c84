"""explain_calls: a Win32 call in plain words: what for, why, instead of what, and since when."""

from __future__ import annotations

from forkviz.core.address import hex_, size_text
from forkviz.engine.calls import call_line
from forkviz.engine.events import Call, Why
from forkviz.engine.explanation import IMPL, LOW, RELEASE_AT, RESERVE_AT, RESERVE_SPACE, Explanation
from forkviz.engine.policy import get_policy
from forkviz.engine.trace import Trace

__all__ = ["explain_call"]

#: What each call is for: what is done, why, where it comes from.
_CALLS = {
    Why.PROTECT: (
        "Reserve the place of {dll}: {place}.",
        "The child keeps the parent's place free for each dlopened DLL before it loads anything: "
        "a clobber shows now, and nothing can slip in later.",
        RESERVE_SPACE,
    ),
    Why.LOW_LOOK: (
        "Ask what is at {address}, in the low 4 MiB.",
        "Windows moves things about down there, so no DLL shall come to need a place in it.",
        LOW,
    ),
    Why.LOW_BLOCK: (
        "Keep {place} from everybody.",
        "Every process does it as it starts, so that no DLL of the parent can be down here.",
        LOW,
    ),
    Why.UNPROTECT: (
        "Give the place of {dll} back.",
        "The loader can't put an image onto a reservation, so it goes just before the load.",
        IMPL,
    ),
    Why.TRIAL: (
        "Map {dll} on trial, without its imports.",
        "Windows can't be told where to put a DLL. A trial map shows where it would land, and "
        "runs none of its code.",
        IMPL,
    ),
    Why.UNMAP_TRIAL: (
        "Take the trial map of {dll} away again.",
        "It landed at the wrong place; the hole that it found must be filled first.",
        IMPL,
    ),
    Why.LOOK: (
        "Ask how far the hole at {address} goes.",
        "reserve_at fills the whole hole, lest the loader choose it again.",
        RESERVE_AT,
    ),
    Why.BLOCK: (
        "Block {place}.",
        "With this hole filled, the loader must look elsewhere for {dll}.",
        RESERVE_AT,
    ),
    Why.UNBLOCK: (
        "Release the block at {address}.",
        "Everything is loaded; each call of the recursion releases the one block that it made.",
        RELEASE_AT,
    ),
    Why.UNMAP_INTERIM: (
        "Take the trial map of {dll} away.",
        "It landed right. The real load is to land in the same hole.",
        IMPL,
    ),
    Why.KEEP: (
        "Load {dll} as it is mapped on trial: its entry point does not run.",
        "It fails whatever is done. Windows only counts a reference to what is mapped already; its "
        "data come from the parent, as all data do.",
        "forkviz: repair",
    ),
    Why.REAL: (
        "Load {dll} for good.",
        "With its imports and its entry point: what the parent had, the child has now.",
        IMPL,
    ),
}

#: What else could have been done at a call, and what the code before the patches did.
_OTHERWISE = {
    Why.PROTECT: (
        "Find out only when the DLL is loaded, when threads and other DLLs may have taken it.",
        "Nothing was kept free; a clobber showed late, after the first handshake.",
    ),
    Why.TRIAL: (
        "Load it for good and see: its entry point would run at a wrong address.",
        "The same trial, but twice at the most.",
    ),
    Why.LOOK: (
        "Block just the size of the image: the loader would take the next bit of the same hole.",
        "The same question; but if Windows did not answer, its answer was used all the same.",
    ),
    Why.BLOCK: (
        "Reserve everything below the target at once, as reserve_upto did.",
        "The whole hole was taken, even where the target reached into it.",
    ),
    Why.UNBLOCK: (
        "Release it as soon as the DLL sits right: the next DLL would have to fight for itself.",
        "release_upto freed whatever looked like a reservation, whoever had made it.",
    ),
    Why.KEEP: (
        "Give up. The published recursion does the same, unseen, to every DLL that is imported by "
        "one before it in the list.",
        "Its entry point ran, and the fork was lost.",
    ),
    Why.REAL: (
        "Keep the trial map: its imports would be missing, and its entry point would never run.",
        "The same, right after the DLL's own trial, in list order.",
    ),
}
#: Where the words of the recursion do not fit: the reload before the patches, and ours.
_UPTO = {
    Why.LOOK: (
        "Ask what is at {address}.",
        "reserve_upto and release_upto walk all regions below the target, one by one.",
        "reserve_upto, release_upto (2011-04)",
    ),
    Why.UNBLOCK: (
        "Release what looks like a reservation at {address}.",
        "release_upto tells its own reservations by their looks alone.",
        "release_upto (2011-04)",
    ),
    Why.BLOCK: (
        "Reserve {place}, below the target or where {dll} landed.",
        "With everything below it taken, {dll} can't land there.",
        "reserve_upto (2011-04)",
    ),
}
#: What the patches do in place of a call of the code before them.
_PATCHED = {
    Why.LOOK: "Look only at the hole that a DLL landed in, as the recursion does.",
    Why.BLOCK: "Block only the holes that a DLL lands in, and remember each on the stack.",
    Why.UNBLOCK: "Release exactly what was reserved, as the recursion unwinds.",
}
_REPAIRED = {
    Why.UNPROTECT: (
        "Give the place of {dll} back: it is next.",
        "Each reservation is released once, by the ledger, right before its own DLL is mapped.",
        "forkviz: repair",
    ),
    Why.UNBLOCK: (
        "Lift the block at {address}.",
        "Its group of DLLs is loaded, or something that comes with one needs the room.",
        "forkviz: repair",
    ),
    Why.LOOK: (
        "Ask what is at {address}.",
        "To block the whole hole, or to tell who is in the way.",
        "forkviz: repair",
    ),
}


def explain_call(trace: Trace, call: Call) -> Explanation:
    policy = get_policy(trace.policy)
    table = _CALLS
    if policy.repaired:
        table = _CALLS | _REPAIRED
    elif not policy.dll_load:
        table = _CALLS | _UPTO
    what, why, source = table[call.why]
    instead, older = _OTHERWISE.get(call.why, ("", ""))
    if not policy.dll_load:
        # This is the older code; what it could have done is what the patches do.
        instead, older = ("", "") if policy.repaired else (_PATCHED.get(call.why, ""), "")
    size = call.size if 0 <= call.size < 1 << 47 else -1
    place = f"{hex_(call.address)}-{hex_(call.address + size)} ({size_text(size)})"
    if size < 0:
        place = f"a range at {hex_(max(call.address, 0))}"
    words = {"dll": call.dll, "address": hex_(max(call.address, 0)), "place": place}
    facts = [call_line(call, trace.scenario.bits)]
    if call.why is Why.LOOK and not call.failed:
        extent = f"{hex_(call.result)}-{hex_(call.end)} ({size_text(call.end - call.result)})"
        facts.append(f"Windows says: {extent}, {call.state}.")
    if call.why in (Why.UNMAP_TRIAL, Why.UNMAP_INTERIM) and not (call.failed or call.delta.removed):
        facts.append("Others hold it, too: one reference less, and it stays mapped.")
    if call.failed:
        facts.append(f"Windows refuses: error {call.error}{_error_text(call.error)}.")
    facts += _dragged_in(call)
    return Explanation(
        what.format(**words), why.format(**words), source, tuple(facts), instead, older
    )


def _dragged_in(call: Call) -> list[str]:
    if call.why is not Why.REAL:
        return []
    others = [r for r in call.delta.added if r.name != call.dll]
    return [f"It drags in {r.name}, which lands at {hex_(r.start)}." for r in others]


def _error_text(error: int) -> str:
    known = {
        6: " (no such handle)",
        8: " (no room)",
        87: " (no such range)",
        126: " (no such DLL)",
        487: " (the address is taken)",
    }
    return known.get(error, "")
