"""Claims of explanations, held against the state that the words are about.

Each kind of claim is checked by what the state and the scenario say, found here in another way than
the explanation found it: by comparing all regions, by counting the list.
"""

from __future__ import annotations

from collections.abc import Callable

from forkviz.core.address import SLOT, page_ceil
from forkviz.core.region import Region, Use, module_key
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import BlockChosen, Call, Checked, ChildCreated, Drifted, RetryDecided
from forkviz.traces.state import State
from forkviz.traces.trace import Trace

__all__ = ["Held", "is_so"]


class Held:
    """What claims of one step are held against: the state after it, and the one before."""

    def __init__(self, trace: Trace, before: State | None, state: State) -> None:
        self.trace = trace
        self.state = state
        self.event = state.event
        self.regions: list[Region] = list(state.child)
        self.before: list[Region] = list(before.child) if before is not None else []
        self.order: list[str] = list(before.order) if before is not None else []
        self.dlls: dict[str, Dll] = {dll.name: dll for dll in trace.scenario.dlls}

    def overlapping(self, start: int, end: int) -> list[Region]:
        """Whatever shares a byte with the range after the step."""
        return [r for r in self.regions if r.start < end and start < r.end]

    def imports(self, name: str) -> set[str]:
        """The DLLs of the list that *name* imports."""
        wanted = {module_key(text) for text in self.dlls[name].imports}
        return {dll.name for dll in self.trace.scenario.dlls if dll.key in wanted} - {name}


def is_so(claim: Claim, held: Held) -> bool:
    """Whether *claim* is so."""
    return _CHECKS[claim.kind](claim, held)


def _free(claim: Claim, held: Held) -> bool:
    return claim.start < claim.end and not held.overlapping(claim.start, claim.end)


def _held(claim: Claim, held: Held) -> bool:
    return any(
        (r.start, r.end, r.name) == (claim.start, claim.end, claim.dll) for r in held.regions
    )


def _hole(claim: Claim, held: Held) -> bool:
    """Nothing is in it, and something is right after it, or the space ends there."""
    top = held.state.child.top
    after = any(r.start == claim.end for r in held.regions) or claim.end == top
    return _free(claim, held) and after


def _place(claim: Claim, held: Held) -> tuple[int, int]:
    dll = held.dlls[claim.dll]
    return dll.base, page_ceil(dll.end)


def _outside(claim: Claim, held: Held) -> bool:
    place = range(*_place(claim, held))
    return place.stop <= claim.start or claim.end <= place.start


def _begins_in(claim: Claim, held: Held) -> bool:
    return claim.start <= _place(claim, held)[0] < claim.end


def _reaches_in(claim: Claim, held: Held) -> bool:
    start, end = _place(claim, held)
    return start < claim.start < end


def _takes(claim: Claim, held: Held) -> bool:
    """It is in the place, and the block of this step or of the next one covers it."""
    start, end = _place(claim, held)
    inside = start <= claim.start < claim.end <= end
    event = held.event
    if isinstance(event, BlockChosen):
        low = event.start // SLOT * SLOT
        return inside and low <= claim.start and claim.end <= event.start + event.size
    covered = [r for r in held.overlapping(claim.start, claim.end) if r.use is Use.BLOCK]
    return inside and bool(covered) and covered[0].start <= claim.start


def _needs(claim: Claim, held: Held) -> bool:
    return (claim.start, claim.end) == _place(claim, held)


def _asks(claim: Claim, held: Held) -> bool:
    event = held.event
    ranges = {
        (start, start + (getattr(event, "size", None) or 0))
        for name in ("address", "start")
        if (start := getattr(event, name, None)) is not None
    }
    if (end := getattr(event, "end", None)) is not None:
        ranges |= {(getattr(event, name, -1), end) for name in ("result", "start")}
    return (claim.start, claim.end) in ranges | {(a, page_ceil(b)) for a, b in ranges}


def _at(claim: Claim, held: Held) -> bool:
    names = ("address", "start", "here", "block")
    return claim.start in {getattr(held.event, name, -1) for name in names}


def _landed(claim: Claim, held: Held) -> bool:
    return any(r.base == claim.start and r.name == claim.dll for r in held.regions)


def _home(claim: Claim, held: Held) -> bool:
    return held.dlls[claim.dll].base == claim.start


def _right(claim: Claim, held: Held) -> bool:
    """The call is about where the DLL was until then: at home, or not."""
    was = any(r.base == claim.start and r.name == claim.dll for r in held.before)
    return was and _home(claim, held) == (claim.kind is ClaimKind.RIGHT)


def _pair(claim: Claim, held: Held) -> bool:
    assert isinstance(held.event, Checked | Drifted)
    same = claim.kind is ClaimKind.SAME
    pair = (held.event.parent, held.event.child)
    return pair == (claim.start, claim.end) and (claim.start == claim.end) == same


def _dragged(claim: Claim, held: Held) -> bool:
    came = [r for r in held.regions if r.start == claim.start and r.name == claim.dll]
    return bool(came) and not any(r in held.before for r in came)


def _gone(claim: Claim, held: Held) -> bool:
    extent = (claim.start, claim.end)
    was = any((r.start, r.end) == extent for r in held.before)
    return was and not held.overlapping(*extent)


def _listed(claim: Claim, held: Held) -> bool:
    return set(claim.others) <= set(held.order) and _imported(claim, held)


def _not_yet(claim: Claim, held: Held) -> bool:
    return not set(claim.others) & set(held.order) and _imported(claim, held)


def _imported(claim: Claim, held: Held) -> bool:
    return not claim.dll or set(claim.others) <= held.imports(claim.dll)


def _later(claim: Claim, held: Held) -> bool:
    order = held.state.order
    after = order[order.index(claim.dll) + 1 :]
    return set(claim.others) <= set(after) & held.imports(claim.dll)


def _none_later(_: Claim, held: Held) -> bool:
    loads = [name for name in held.state.order if held.dlls[name].kind is DllKind.LOAD]
    return not any(
        held.imports(name) & set(loads[number + 1 :]) for number, name in enumerate(loads)
    )


def _retries(claim: Claim, held: Held) -> bool:
    assert isinstance(held.event, ChildCreated | RetryDecided)
    return claim.start == max(held.event.left, 0)


def _all_home(_: Claim, held: Held) -> bool:
    return all(
        any(r.base == dll.base and r.name == dll.name for r in held.regions)
        for dll in held.dlls.values()
    )


def _stays(claim: Claim, held: Held) -> bool:
    assert isinstance(held.event, Call)
    return _landed(claim, held)


_CHECKS: dict[ClaimKind, Callable[[Claim, Held], bool]] = {
    ClaimKind.FREE: _free,
    ClaimKind.HELD: _held,
    ClaimKind.HOLE: _hole,
    ClaimKind.OUTSIDE: _outside,
    ClaimKind.BEGINS_IN: _begins_in,
    ClaimKind.REACHES_IN: _reaches_in,
    ClaimKind.TAKES: _takes,
    ClaimKind.NEEDS: _needs,
    ClaimKind.ASKS: _asks,
    ClaimKind.AT: _at,
    ClaimKind.LANDED: _landed,
    ClaimKind.HOME: _home,
    ClaimKind.RIGHT: _right,
    ClaimKind.WRONG: _right,
    ClaimKind.ELSEWHERE: _pair,
    ClaimKind.SAME: _pair,
    ClaimKind.STAYS: _stays,
    ClaimKind.DRAGGED: _dragged,
    ClaimKind.GONE: _gone,
    ClaimKind.LISTED: _listed,
    ClaimKind.NOT_YET: _not_yet,
    ClaimKind.LATER: _later,
    ClaimKind.NONE_LATER: _none_later,
    ClaimKind.RETRIES: _retries,
    ClaimKind.ALL_HOME: _all_home,
}
