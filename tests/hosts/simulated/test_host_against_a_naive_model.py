"""The modelled Windows against a naive one: any sequence of calls must give the same."""

from __future__ import annotations

import copy
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP, page_ceil
from forkviz.core.region import Kind, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.host import Answer
from tests.support.examples import examples
from tests.support.scenarios import dll, occupied, quick, scenario

TOP = USER_TOP[32]

#: Slots that are free before the first call; the rest of the space is occupied.
WINDOW = 12
NAMES = [f"{i}.dll" for i in range(5)]


class NaiveWindows:
    """The rules of the simulated host's docstring, written without regard to speed."""

    def __init__(self, dlls: list[Dll]) -> None:
        self.dlls = {d.name: d for d in dlls}
        self.taken: dict[int, tuple[int, str]] = {}  # start: (end, DLL or "" for private memory)
        self.references: dict[str, int] = {}
        self.holds: dict[str, list[str]] = {}
        self.going_on: set[str] = set()
        self.top = USER_LOW + WINDOW * SLOT
        for d in dlls:
            if d.kind is DllKind.LINK:
                self.map(d, d.base)
        self.seen = {d.key for d in dlls if d.kind is DllKind.LINK}
        for d in dlls:
            if d.kind is DllKind.LINK:
                self.drag_in(d)

    def drag_in(self, holder: Dll) -> None:
        """What a linked DLL imports comes with it, and stays."""
        for name in holder.imports:
            d = self.dlls[name.lower()]
            if d.key not in self.seen:
                self.seen.add(d.key)
                self.map(d, d.preferred)
                self.drag_in(d)

    def free(self, start: int, end: int) -> bool:
        inside = USER_LOW <= start < end <= self.top
        return inside and all(e <= start or end <= s for s, (e, _) in self.taken.items())

    def base_of(self, name: str) -> int:
        return next((s for s, (_, owner) in self.taken.items() if owner == name), 0)

    def map(self, d: Dll, wanted: int) -> bool:
        size = page_ceil(d.size)
        for base in (wanted, *range(USER_LOW, self.top, SLOT)):
            if self.free(base, base + size):
                self.taken[base] = (base + size, d.name)
                self.references[d.name] = 1
                self.holds[d.name] = []
                return True
        return False

    def bring(self, name: str, resolve: bool) -> bool:
        d = self.dlls[name]
        if not self.map(d, d.preferred):
            return False
        self.going_on.add(name)
        for other in d.imports if resolve else ():
            if other in self.going_on:
                pass
            elif other in self.references:
                self.references[other] += 1
            elif not self.bring(other, True):
                return False
            self.holds[name].append(other)
        self.going_on.remove(name)
        return True

    def load(self, name: str, resolve: bool) -> int:
        if name in self.references:
            self.references[name] += 1
            return self.base_of(name)
        before = copy.deepcopy((self.taken, self.references, self.holds))
        if not self.bring(name, resolve):
            self.taken, self.references, self.holds = before
            self.going_on.clear()
        return self.base_of(name)

    def let_go(self, name: str) -> None:
        if name not in self.references:
            return  # a circle, which came back to what is gone
        self.references[name] -= 1
        if self.references[name] <= 0:
            del self.taken[self.base_of(name)], self.references[name]
            for other in self.holds.pop(name):
                self.let_go(other)

    def reserve(self, address: int, size: int) -> int:
        start, end = address // SLOT * SLOT, -(-(address + size) // PAGE) * PAGE
        if size <= 0 or not self.free(start, end):
            return 0
        self.taken[start] = (end, "")
        return start


class AgainstNaiveWindows(RuleBasedStateMachine):
    """Any sequence of calls gives what the naive model gives, and each delta is what changed."""

    @initialize(data=st.data())
    def boot(self, data: st.DataObject) -> None:
        slots = st.integers(0, WINDOW - 3).map(lambda n: USER_LOW + n * SLOT)
        homes = data.draw(st.permutations(range(5)))
        self.known = [
            dll(
                name,
                USER_LOW + home * 2 * SLOT,
                data.draw(slots),
                data.draw(st.sampled_from((PAGE, SLOT, SLOT + 1, 2 * SLOT))),
                data.draw(st.lists(st.sampled_from([*NAMES, "KERNEL32.dll"]), max_size=3)),
                kind=data.draw(st.sampled_from([DllKind.LOAD, DllKind.LOAD, DllKind.LINK])),
            )
            for name, home in zip(NAMES, homes, strict=True)
        ]
        self.ceiling = USER_LOW + WINDOW * SLOT
        wall = occupied(self.ceiling, TOP - self.ceiling, kind=Kind.MAPPED)
        self.host = SimulatedHost(scenario(self.known, [wall]))
        ours = [
            replace(d, imports=tuple(name for name in d.imports if name in NAMES))
            for d in self.known
        ]
        self.model = NaiveWindows(ours)
        self.folded = self.host.child()

    def took(self, answer: Answer) -> None:
        answer.delta.apply(self.folded)
        assert (answer.result == 0) == (answer.error != 0)

    @rule(name=st.sampled_from(NAMES), resolve=st.booleans())
    def load(self, name: str, resolve: bool) -> None:
        answer = self.host.load(name, resolve=resolve)
        assert answer.result == self.model.load(name, resolve)
        self.took(answer)

    @rule(name=st.sampled_from(NAMES))
    def free(self, name: str) -> None:
        handle = self.model.base_of(name) or 0x12340000
        answer = self.host.free(handle)
        assert bool(answer.result) == (name in self.model.references)
        if answer.result:
            self.model.let_go(name)
        self.took(answer)

    @rule(
        address=st.integers(-1, WINDOW * 16).map(lambda n: USER_LOW + n * PAGE),
        size=st.sampled_from((0, 1, PAGE, SLOT, SLOT + 1, 3 * SLOT, (1 << 32) - SLOT)),
    )
    def reserve(self, address: int, size: int) -> None:
        answer = self.host.reserve(address, size, Use.BLOCK, "test")
        assert answer.result == self.model.reserve(address, size)
        self.took(answer)

    @rule(address=st.integers(0, WINDOW * 2).map(lambda n: USER_LOW + n * SLOT // 2))
    def release(self, address: int) -> None:
        answer = self.host.release(address)
        reserved = self.model.taken.get(address, (0, "no"))[1] == ""
        assert bool(answer.result) == reserved
        if reserved:
            del self.model.taken[address]
        self.took(answer)

    @rule(page=st.integers(0, WINDOW * 16 - 1))
    def query(self, page: int) -> None:
        address = USER_LOW + page * PAGE
        run = self.host.query(address)
        assert run is not None
        holder = [e for s, (e, _) in self.model.taken.items() if s <= address < e]
        following = [s for s in self.model.taken if s > address]
        assert run.start == address
        assert (run.state is State.FREE) == (not holder)
        assert run.end == (holder[0] if holder else min([*following, self.ceiling]))

    @invariant()
    def the_same_is_taken(self) -> None:
        child: AddressSpace = self.host.child()
        *regions, _wall = child
        assert {r.start: (r.end, r.name if r.kind is Kind.IMAGE else "") for r in regions} == (
            self.model.taken
        )

    @invariant()
    def the_deltas_lead_here(self) -> None:
        assert self.folded == self.host.child()


def test_any_sequence_of_calls_equals_a_naive_model_of_windows() -> None:
    """Loads, frees, reservations, releases and queries in a space that is nearly full."""
    run_state_machine_as_test(
        AgainstNaiveWindows,
        settings=settings(quick, max_examples=examples(30), stateful_step_count=15),
    )
