"""Explanation: what an event says to a reader, and the names of the places that it comes from."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "IMPL",
    "LOW",
    "RELEASE_AT",
    "RESERVE_AT",
    "RESERVE_SPACE",
    "TOPSORT",
    "Explanation",
    "listed",
]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An event for a reader.

    what: a sentence.  why: the reason, "" where there is none to give.  source: the function and
    the patch that it comes from.  facts: sentences about what the event is about: who occupies an
    address, for instance.  instead: what else could have been done.  older: what the code before
    the patches did here.  All plain text; names in it are as captured, so a view must escape it.
    """

    what: str
    why: str = ""
    source: str = ""
    facts: tuple[str, ...] = ()
    instead: str = ""
    older: str = ""


TOPSORT = "dll_list::topsort, patch 2/5 fork-topsort"
RESERVE_AT = "reserve_at, patch 3/5 fork-reserve-at"
RESERVE_SPACE = "dll_list::reserve_space, patch 4/5 fork-dll-load"
IMPL = "dll_list::load_after_fork_impl, patch 4/5 fork-dll-load"
RELEASE_AT = "release_at, patch 4/5 fork-dll-load"
LOW = "block_bad_address_space, patch 5/5 fork-bad-addr"

#: Names that a sentence lists before it says how many more there are.
MOST_NAMES = 16


def listed(names: tuple[str, ...]) -> str:
    """*names* for a sentence, not too many of them."""
    shown = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return f"{shown} and {more} more" if more > 0 else shown
