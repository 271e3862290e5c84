"""call_words: what a call is for, by the function of the listing that makes it.

One call has other reasons in other functions: ``reserve_upto`` asks for a region because it walks
all of them, ``reserve_at`` because a DLL landed there.  So words are looked up by both, and what
ran decides which function that is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from forkviz.explanations.words.claims import ClaimKind
from forkviz.machine.events import Call, Why
from forkviz.machine.policy import Policy

if TYPE_CHECKING:
    from forkviz.explanations.pseudocode.follow import Mark

__all__ = ["Say", "words_of"]


class Say(NamedTuple):
    """Words for a call.

    do: as after "Windows refuses to".  why: a reason that holds whatever comes of it.
    instead: what else could be done.  older: what the code before the patches did, if this is
    another thing.  after_trial: whether *instead* is about a trial map, which a DLL at its
    preferred base has not.  claim: what *why* says of the address of the call.
    """

    do: str
    why: str = ""
    instead: str = ""
    older: str = ""
    after_trial: bool = False
    claim: ClaimKind | None = None


_MAP = "map {dll} on trial, without its imports"
_UNMAP = "remove the trial map of {dll}"
_LOAD = "load {dll} for good"
_ASK = "ask what is at {address}"
_BLOCK = "block {place}"
_GIVE_BACK = "release the place of {dll}"

_WHY_TRIAL = (
    "No call tells Windows where to put a DLL. A trial map shows where it lands, and runs none of "
    "its code."
)
_WHY_REAL = "With its imports and its entry point, as the parent loaded it."
_WHY_BLOCK = "The loader can't choose a filled hole for {dll}."
_WHY_RESERVE = (
    "The places of all dlopened DLLs are reserved before any is loaded: a clobber shows now, and "
    "nothing can take a place later."
)
_RESERVE_LATE = (
    "Notice only when the DLL is loaded, when threads and other DLLs may have taken its place."
)
_NONE_RESERVED = "No place was reserved; a clobber showed only as the DLL was loaded."
_LOAD_AND_SEE = (
    "Load it for good at once: at a wrong address its entry point would run before any check."
)
_KEEP_MAP = "Keep the trial map: the imports would be missing, and the entry point would never run."
_IN_TURN = "Each DLL was loaded right after its own trial, in list order."
_TWO_TRIALS = "The same trial, but at most twice for each DLL."
_BY_LOOKS = "release_upto released whatever looked like a reservation, no matter what had made it."

#: Words where the mark names no function that makes such a call: in a log, in a changed trace.
_PLAIN = {
    Why.PROTECT: Say("reserve the place of {dll}, {place}"),
    Why.UNPROTECT: Say(_GIVE_BACK),
    Why.TRIAL: Say(_MAP, _WHY_TRIAL),
    Why.UNMAP_TRIAL: Say(_UNMAP),
    Why.LOOK: Say(_ASK),
    Why.BLOCK: Say(_BLOCK),
    Why.UNBLOCK: Say("release the block at {address}"),
    Why.UNMAP_INTERIM: Say(_UNMAP),
    Why.LOW_LOOK: Say("ask what is at {address}, in the low 4 MiB"),
    Why.LOW_BLOCK: Say("reserve {place}, in the low 4 MiB"),
    Why.MAKE_ROOM: Say(
        "release the reservation at {address}",
        "The runtime wants a shared region right there, and does not check what owns the place.",
    ),
    Why.KEEP: Say("load {dll} as it is mapped on trial, so that its entry point does not run"),
    Why.REAL: Say(_LOAD, _WHY_REAL),
}

_UNMAP_RIGHT = Say(
    _UNMAP,
    "It is at the right place, and the real load must find that place free.",
    claim=ClaimKind.RIGHT,
)
_UNMAP_WRONG = Say(
    _UNMAP,
    "It landed at the wrong place, and the loader must not put it there again.",
    claim=ClaimKind.WRONG,
)
_RESERVE = Say("reserve the place of {dll}, {place}", _WHY_RESERVE, _RESERVE_LATE, _NONE_RESERVED)
_PUBLISHED = {
    ("reserve_space", Why.PROTECT): _RESERVE,
    ("block_bad_address_space", Why.LOW_LOOK): Say(
        "ask what is at {address}, in the low 4 MiB",
        "Windows moves things around there, so no DLL should ever need a place in it.",
    ),
    ("block_bad_address_space", Why.LOW_BLOCK): Say(
        "reserve {place}, in the low 4 MiB",
        "Every process does so as it starts, so that no dlopened DLL of a parent is there.",
    ),
    ("load_after_fork_impl", Why.UNPROTECT): Say(
        _GIVE_BACK,
        "The loader can't map an image onto a reservation, so it is released just before.",
    ),
    ("load_after_fork_impl", Why.TRIAL): Say(_MAP, _WHY_TRIAL, _LOAD_AND_SEE, _TWO_TRIALS),
    ("load_after_fork_impl", Why.UNMAP_TRIAL): _UNMAP_WRONG,
    ("load_after_fork_impl", Why.UNMAP_INTERIM): _UNMAP_RIGHT,
    ("load_after_fork_impl", Why.REAL): Say(
        _LOAD, _WHY_REAL, _KEEP_MAP, _IN_TURN, after_trial=True
    ),
    ("release_at", Why.UNBLOCK): Say(
        "release the block at {address}",
        "Every DLL is loaded; each call of the recursion releases the one block that it made.",
        "Release it as soon as the DLL is at its place: the next DLL might land in that hole.",
        _BY_LOOKS,
    ),
}
_BEFORE = {
    ("try_to_load", Why.TRIAL): Say(_MAP, _WHY_TRIAL, _LOAD_AND_SEE),
    ("try_to_load", Why.UNMAP_TRIAL): _UNMAP_WRONG,
    ("try_to_load", Why.UNMAP_INTERIM): _UNMAP_RIGHT,
    ("try_to_load", Why.REAL): Say(
        _LOAD,
        _WHY_REAL,
        "Map every DLL on trial first, and load them for good only when each is at its place.",
    ),
    ("reserve_upto", Why.LOOK): Say(
        _ASK,
        "reserve_upto walks all regions below the place of {dll}, one by one.",
        "Look only at the hole that the DLL landed in, as the recursion of 2011-05-30 does.",
    ),
    ("reserve_upto", Why.BLOCK): Say(
        "reserve {place}, below the place of {dll}",
        "With everything below it reserved, the lowest place that fits is the right one, or one "
        "above it.",
        "Block only the holes that a DLL lands in, and remember each of them.",
    ),
    ("release_upto", Why.LOOK): Say(
        _ASK,
        "release_upto walks the same regions again and looks for reservations.",
        "Remember each block, so that no walk is needed to release it.",
    ),
    ("release_upto", Why.UNBLOCK): Say(
        "release the reservation at {address}",
        "release_upto regards every inaccessible reservation below the place as one of its own.",
        "Remember each block, and release exactly those.",
    ),
    ("release_at", Why.UNBLOCK): Say(
        "release the block at {address}",
        "It was needed only for the second attempt.",
        "Keep it until every DLL is loaded, as the recursion of 2011-05-30 does.",
    ),
}
_OURS = {
    ("keep_places", Why.PROTECT): _RESERVE,
    ("size_now", Why.TRIAL): Say(
        "map {dll} on trial, to measure it",
        "The file may have another size now than the image in the parent.",
    ),
    ("size_now", Why.LOOK): Say(
        "ask how far the trial map of {dll} at {address} reaches",
        "The file may have another size now than the image in the parent.",
    ),
    ("size_now", Why.UNMAP_TRIAL): Say(_UNMAP, "It is measured; where it landed does not matter."),
    ("occupant", Why.LOOK): Say(_ASK, "The message has to name what is in the way."),
    ("load_directly", Why.UNPROTECT): Say(
        _GIVE_BACK, "Each reservation is released once, right before the turn of its own DLL."
    ),
    ("load_pinned", Why.UNPROTECT): Say(
        _GIVE_BACK, "Each reservation is released once, right before the turn of its own DLL."
    ),
    ("load_pinned", Why.UNMAP_INTERIM): _UNMAP_RIGHT,
    ("pin", Why.TRIAL): Say(_MAP, _WHY_TRIAL, _LOAD_AND_SEE, _TWO_TRIALS),
    ("pin", Why.UNMAP_TRIAL): _UNMAP_WRONG,
    ("close", Why.LOOK): Say(
        "ask what is at {address}, where {dll} landed",
        "The hole that a DLL chose is closed, so that the loader can't choose it again.",
        "Block only as much as the image needs: the loader would take the next part of the hole.",
    ),
    ("block, for close", Why.BLOCK): Say(
        _BLOCK, _WHY_BLOCK, "Reserve everything below the place at once, as reserve_upto did."
    ),
    ("close_side", Why.LOOK): Say(
        _ASK, "Every hole that {dll} fits into has to be closed, so the walk looks at all regions."
    ),
    ("block, for close_around", Why.BLOCK): Say(
        _BLOCK, "The place of {dll} has to be the only one that it fits into."
    ),
    ("load_for_good", Why.REAL): Say(_LOAD, _WHY_REAL, _KEEP_MAP, _IN_TURN, after_trial=True),
    ("load_for_good", Why.UNMAP_TRIAL): Say(
        "unload {dll}", "It was loaded at the wrong place.", claim=ClaimKind.WRONG
    ),
    ("load_for_good", Why.UNMAP_INTERIM): _UNMAP_RIGHT,
    ("load_over_trial", Why.KEEP): Say(
        "load {dll} as it is mapped on trial, so that its entry point does not run",
        "Nothing else helps. Windows counts one more reference to what is already mapped; the data "
        "come from the parent, as all data do.",
        "Give up. The published recursion does the same, unnoticed, to every DLL that an earlier "
        "one in the list imports.",
        "Its entry point ran, and the fork was lost.",
    ),
    ("load_over_trial", Why.UNMAP_INTERIM): Say(
        "drop the reference of the trial map of {dll}",
        "The load has counted its own reference.",
    ),
}
#: Why blocks are lifted, by the function that has them lifted.
_LIFTED = {
    "load_by_plan": "Every DLL is loaded.",
    "measure": "The file has to be measured with nothing blocked.",
    "load_for_good": "Something that comes with the DLL may need the space.",
    "load_over_trial": "The last resort begins with nothing blocked.",
}


def words_of(mark: Mark, call: Call, policy: Policy) -> Say:
    """The words for *call* where *mark* says that it is made, under *policy*."""
    key = (_made_by(mark), call.why)
    if key[0] == "reserve_at":
        return _of_reserve_at(call, policy)
    if key[0] == "lift" and call.why is Why.UNBLOCK:
        why = _LIFTED.get(mark.stack[-2], "") if len(mark.stack) > 1 else ""
        return Say(
            "lift the block at {address}",
            why,
            older=_BY_LOOKS,
        )
    if key[0] in ("abort", "api_fatal"):
        return Say(
            "release the reservation at {address}", "The child gives up and leaves no block behind."
        )
    table = _OURS if policy.repaired else _BEFORE if not policy.dll_load else {}
    return table.get(key) or _PUBLISHED.get(key) or _PLAIN[call.why]


def _made_by(mark: Mark) -> str:
    """The function that makes a call; of ``block``, for which of its callers, too."""
    caller = mark.stack[-2:-1]
    return f"block, for {caller[0]}" if mark.function == "block" and caller else mark.function


def _of_reserve_at(call: Call, policy: Policy) -> Say:
    """Both versions of reserve_at, called by the recursion or by what was before it."""
    if call.why is Why.LOOK:
        return Say(
            "ask what is at {address}, where {dll} landed",
            "reserve_at blocks the hole that a DLL chose, so that the loader can't choose it "
            "again.",
            "Block only as much as the image needs: the loader would take the next part of the "
            "hole.",
            "The same question; where Windows did not answer, its answer was used all the same."
            if policy.reserve_at
            else "",
        )
    if call.why is Why.BLOCK:
        # Before the recursion everything below the place is reserved besides.
        instead = "Reserve everything below the place at once, as reserve_upto did."
        return Say(_BLOCK, _WHY_BLOCK, instead if policy.dll_load else "")
    return _PLAIN[call.why]
