"""injected-fixed: a DLL that the program never asked for holds the place, at its own base."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_map, ask_for_strace
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Look,
    Next,
    NextShows,
    Occupant,
    Place,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_first, verdicts
from forkviz.diagnosis.remedies import keep_out, move_to, see_modules
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.guests.near import Guest, guests
from forkviz.diagnosis.rules.guests.product import counter_proofs
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import Sign, quoted
from forkviz.diagnosis.texts.wanted import by_name
from forkviz.diagnosis.tree import bits_of

__all__ = ["INJECTED_FIXED", "guest_evidence", "guest_places"]

#: Messages of a place that is taken, or that leave the cause open.
_OPEN = frozenset(
    {
        *("occupied", "not remapped", "mapped elsewhere", "not blocked off", "loaded elsewhere"),
        *("died early", "died loading", "refused", "child state", "cut", "fork failed"),
        *("shared region elsewhere", "not reloaded", "not mapped", "stack dump"),
    }
)
_SENTENCE = "A DLL that the program never asked for holds a place that the fork needs"
_REBASE = Reason(
    "rebase -s, rebaseall",
    "the other product's DLL is in no rebase database: nothing overlaps there",
)


def _find(case: Case) -> tuple[Cause, ...]:
    all_found = guests(case)
    found = [each for each in all_found if len(each.bases) == 1]
    if found:
        return (_cause(case, found),)
    proofs = counter_proofs(case)
    if all_found or not proofs or any(each.rule not in _OPEN for each in failures(case)):
        return ()
    return (_proved(case, proofs),)


def _proved(case: Case, proofs: tuple[Sign, ...]) -> Cause:
    """Where people say that it works without a product, and the messages leave that open."""
    return Cause(
        CauseClass.INJECTED_FIXED,
        Certainty.LIKELY,
        _SENTENCE,
        "It works without another product. The text does not show which of its DLLs is in the way.",
        (
            *(
                quoted(case, each, means="a place that is taken, or no cause at all")
                for each in failures(case)
            ),
            *(sign.quoted("counter-evidence: it works without it") for sign in proofs[:2]),
        ),
        remedies=(*keep_out(case, ""), see_modules(case, "")),
        does_not_help=(_REBASE,),
    )


def _cause(case: Case, found: list[Guest]) -> Cause:
    guest = found[0]
    name, over = guest.over.name, guest.over
    told = by_name(case)
    ours = next((each for each in told.values() if each[0].parent is not None), None)
    moves: tuple[Remedy, ...] = ()
    if ours is not None:
        bits = 64 if (ours[0].parent or 0) >> 32 else bits_of(case) or 64
        moves = (move_to(case, ours[0].path, 0x100000, bits),)
    return Cause(
        CauseClass.INJECTED_FIXED,
        Certainty.CERTAIN if guest.exact else Certainty.LIKELY,
        _SENTENCE,
        f"{name} is at {hex_(over.base)}, over {hex_(guest.need.start)}, where the parent's "
        "memory must be made again. The program never asked for it: something else put it there.",
        guest_evidence(case, found),
        occupant=_occupant(guest),
        remedies=(*keep_out(case, name), *moves, see_modules(case, name)),
        places=guest_places(found),
        not_this=(
            Reason("two DLLs of the tree", f"{name} is not a DLL of the tree"),
            Reason("randomization of addresses", "nothing says that the runtime itself has moved"),
        ),
        does_not_help=(_REBASE,),
    )


def _occupant(guest: Guest) -> Occupant:
    over = guest.over
    end = over.end if over.end is not None else max(guest.need.start + 1, over.base + 1)
    return Occupant(over.name, over.base, end, None, over.file, over.line)


def guest_evidence(case: Case, found: list[Guest]) -> tuple[Evidence, ...]:
    """The messages, and every line that shows the guest."""
    said = [
        quoted(
            case,
            each.need.finding,
            f"{each.need.start:x}",
            means="the place that the child cannot get",
        )
        for each in found
    ]
    lines = [
        seen.evidence(case, f"{seen.name}: not a DLL of the tree, at {hex_(seen.base)}")
        for seen in dict.fromkeys(s for each in found for s in each.seen)
    ]
    unique = {(each.file, each.line): each for each in (*lines, *said)}
    return tuple(sorted(unique.values(), key=lambda each: (each.file, each.line)))


def guest_places(found: list[Guest]) -> tuple[Place, ...]:
    """The rows of the small map."""
    rows = []
    for each in found[:2]:
        rows.append(Place("It wants", Look.PREFERS, each.need.start, each.need.end))
        over = each.over
        end = over.end if over.end is not None else max(each.need.end, over.base + 1)
        rows.append(Place("In the way", Look.IN_THE_WAY, over.base, end, over.name))
    return tuple(rows)


def _ask(case: Case) -> Next:
    shown = verdicts(case, CauseClass.INJECTED_FIXED)
    if shown and shown[0].certainty is Certainty.CERTAIN:
        return Next(
            "the product that the DLL belongs to",
            see_modules(case, shown[0].occupant.name if shown[0].occupant else "").command,
            Shell.POWERSHELL,
            "add | select FileName, Company to the end; run it while the program runs",
            (NextShows(CauseClass.INJECTED_FIXED, "the folder and the company of the DLL"),),
        )
    shows = (
        (CauseClass.INJECTED_FIXED, "the same DLL of another product at the same base"),
        (CauseClass.INJECTED_ROAMING, "it is at a different base each time"),
    )
    return ask_for_strace(case, *shows) if shown else ask_for_map(case, *shows)


INJECTED_FIXED = Rule(
    CauseClass.INJECTED_FIXED,
    4,
    maps_first(CauseClass.INJECTED_FIXED, _find),
    "a DLL that the program never asked for (hook, compatibility layer, protection) holds the "
    "wanted place, at its own base",
    "a map row, `loaded … at` or WinDbg `lm` over the wanted range; the same base each time",
    _SENTENCE,
    _ask,
    cures=(
        ("start without it", Verified.REPORTED),
        ("an exception", Verified.REPORTED),
        ("see which product it belongs to", Verified.DOCUMENTED),
        ("move our DLL, the guest taken into account", Verified.MEASURED),
    ),
)
