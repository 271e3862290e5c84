"""Which lines of a listing forks come to: the machine's own frames, line by line."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from types import FrameType
from typing import Any

import forkviz.machine
from forkviz.explanations.pseudocode.listing import Listing, listing_of
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import drive
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.fork import fork
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.replay import Frame

__all__ = ["executed", "lines_with_a_place"]

_MACHINE = str(Path(forkviz.machine.__file__).parent)
Where = tuple[str, int]


def lines_with_a_place(listing: Listing) -> set[Where]:
    """Function and number of each line that a statement of the source stands behind."""
    names = {function.code: function.name for function in listing.functions}
    return {(names[key[0][0]], line) for key, line in listing.at.items()}


def executed(policy: str, plans: Iterable[Scenario]) -> set[Where]:
    """Function and number of each line that forks of *plans* under *policy* come to."""
    listing = listing_of(get_policy(policy))
    names = {function.code: function.name for function in listing.functions}
    found: set[Where] = set()
    seen: dict[Any, set[int]] = defaultdict(set)

    def note(frame: FrameType, what: str, _: object) -> Any:
        if not frame.f_code.co_filename.startswith(_MACHINE):
            return None
        if what == "line" and frame.f_code.co_name in names:
            places = seen[frame.f_code]
            if frame.f_lineno in places:
                return note
            places.add(frame.f_lineno)
        if what == "line":
            _take(frame, listing, names, found)
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        for plan in plans:
            host = SimulatedHost(plan)
            # Nothing is known of how it begins: run_fork would not go through it again.
            begins = fork(plan.listed(), get_policy(policy), stack=host.stack, system=host.system)
            for _ in drive(begins, host):
                pass
    finally:
        sys.settrace(before)
    return found


def _take(frame: FrameType, listing: Listing, names: dict[str, str], found: set[Where]) -> None:
    """Add the line that *frame* is at, and those of the calls around it that are expanded."""
    chain: list[Frame] = []
    at: FrameType | None = frame
    while at is not None and at.f_code.co_filename.startswith(_MACHINE):
        chain.insert(0, Frame(at.f_code.co_name, at.f_lineno))
        if at.f_code.co_name in names:
            line = listing.at.get(tuple(chain))
            if line is not None:
                found.add((names[at.f_code.co_name], line))
            return
        at = at.f_back
