"""Hypothesis strategies for address spaces, DLLs and scenarios, and small helpers around them.

Everything is kept in a small part of the address space, in few sizes, so that places collide often.
"""

from __future__ import annotations

import functools
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import forkviz
from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP, page_ceil
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Event, PhaseEntered
from forkviz.machine.policy import DEFAULT_POLICY
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from tests.support.examples import examples

TESTS = Path(__file__).resolve().parents[1]
CALLS = TESTS / "data" / "calls"
CAPTURES = TESTS.parent / "data" / "captures"

#: A test that runs whole forks: enough examples to find a fault, few enough to stay fast.
quick = settings(max_examples=examples(40), deadline=None, derandomize=True)

#: Distance between the cells that DLLs and occupants are put into; no DLL is larger.
CELL = 6 * SLOT
CELLS = 24

Result = TypeVar("Result")


def exhaust(work: Generator[Event, None, Result]) -> tuple[list[Event], Result]:
    """The events that *work* tells, and what it returns."""
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value


def dll(
    name: str,
    base: int,
    preferred: int | None = None,
    size: int = SLOT,
    imports: Sequence[str] = (),
    **more: Any,
) -> Dll:
    """A dlopened DLL; at its preferred base, where none is given."""
    place = base if preferred is None else preferred
    more.setdefault("kind", DllKind.LOAD)
    return Dll(name=name, preferred=place, size=size, base=base, imports=tuple(imports), **more)


def occupied(start: int, size: int, name: str = "occupied", **more: Any) -> Region:
    """Committed private pages that are in the way."""
    return Region(start, start + size, allocation=start, name=name, **more)


def scenario(dlls: Iterable[Dll], child: Iterable[Region] = (), **more: Any) -> Scenario:
    """A 32-bit scenario, of the default policy."""
    more = {"title": "test", "bits": 32, "policy": DEFAULT_POLICY, **more}
    return Scenario(dlls=tuple(dlls), child=tuple(child), **more)


def events_of(trace: Iterable[Event], kind: type[Any]) -> list[Any]:
    """The events of *trace* that are of one kind."""
    return [event for event in trace if isinstance(event, kind)]


def phase_of(trace: Iterable[Event], wanted: Event) -> str:
    """In which phase *wanted* happens."""
    phase = ""
    for event in trace:
        if isinstance(event, PhaseEntered):
            phase = event.phase.name
        if event == wanted:
            return phase
    raise AssertionError(f"there is no {wanted}")


def two_relocated() -> Scenario:
    """The smallest fork that the published recursion loses and that a simpler one wins.

    The sort reverses what has nothing to do with each other, so the child loads a.dll first.
    """
    return scenario(
        [dll("b.dll", 0x740000, 0x400000), dll("a.dll", 0x700000, 0x400000)],
        [occupied(0x400000, 0x10000)],
    )


def chain(length: int) -> tuple[Dll, ...]:
    """DLLs each of which imports the next, the first of them listed first."""
    return tuple(
        dll(f"{i}.dll", USER_LOW + i * SLOT, size=PAGE, imports=[f"{i + 1}.dll"])
        for i in range(length)
    )


# -- strategies ----------------------------------------------------------------------------------

#: Any text that a file can hold: quotes, newlines, control characters, no halves of surrogates.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
awkward_texts = st.one_of(
    texts,
    st.sampled_from(
        ['"', "'''", '"""\n', "a\\b", "\x00\x1b[31m", "\x7f", "\u2028\u0085", "é\U0001f600", "{x}"]
    ),
)
sizes = st.one_of(
    st.integers(1, 4 * SLOT),
    st.integers(1, 4).map(SLOT.__mul__),
    st.integers(1, 64).map(PAGE.__mul__),
)


@st.composite
def spaces(draw: st.DrawFn, *, most: int = 8, slots: int = 40) -> AddressSpace:
    """An address space of private and mapped regions, page by page, at the low end and the top."""
    bits = draw(st.sampled_from((32, 64)))
    edges = draw(st.lists(st.integers(0, slots * 16), max_size=2 * most, unique=True))
    low = draw(st.sampled_from((USER_LOW, USER_TOP[bits] - slots * SLOT)))
    edges.sort()
    regions = [
        Region(
            low + a * PAGE,
            low + b * PAGE,
            draw(st.sampled_from((State.RESERVED, State.COMMITTED))),
            draw(st.sampled_from((Kind.PRIVATE, Kind.MAPPED))),
            low + a * PAGE,
        )
        for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]
    return AddressSpace(bits, regions)


@st.composite
def scenarios(
    draw: st.DrawFn, *, kinds: Sequence[DllKind] = (DllKind.LINK, DllKind.LOAD)
) -> Scenario:
    """A scenario as a parser could have read it; its forks succeed or fail, about as often."""
    cells = st.integers(0, CELLS - 1)
    homes = draw(st.lists(cells, max_size=6, unique=True))
    names = [f"d{i}.dll" for i in range(len(homes))]
    foreign = st.sampled_from([*names, "D0.DLL", "KERNEL32.dll"])
    dlls = []
    for name, home in zip(names, homes, strict=True):
        base = USER_LOW + home * CELL
        elsewhere = cells.map(lambda cell: USER_LOW + cell * CELL)
        preferred = draw(st.one_of(st.just(base), elsewhere, st.just(base + SLOT)))
        dlls.append(
            Dll(
                name=name,
                kind=draw(st.sampled_from(kinds)),
                preferred=preferred,
                size=draw(sizes),
                base=base,
                imports=tuple(draw(st.lists(foreign, max_size=3))),
            )
        )
    # Most occupants spare the DLLs' places: a fork whose places are taken ends at once.
    spared = [cell for cell in range(CELLS) if cell not in homes]
    taken = draw(
        st.lists(st.one_of(*[st.sampled_from(spared)] * 7, cells), max_size=8, unique=True)
    )
    child = [
        occupied(
            USER_LOW + cell * CELL + draw(st.integers(0, 15)) * PAGE,
            draw(st.integers(1, 80)) * PAGE,
            f"occupant {cell}",
            state=draw(st.sampled_from((State.RESERVED, State.COMMITTED))),
        )
        for cell in taken
    ]
    return Scenario("random", draw(st.sampled_from((32, 64))), tuple(dlls), child=tuple(child))


@functools.cache
def random_traces() -> tuple[Trace, ...]:
    """The forks of 100 random scenarios, the same in every run, made once for all who look at them.

    For rules about traces: drawing a scenario takes longer than forking it and looking.
    """
    traces = []

    @settings(quick, max_examples=100, phases=[Phase.generate], database=None)
    @given(scenarios())
    def collect(plan: Scenario) -> None:
        traces.append(forkviz.fork(plan))

    collect()
    return tuple(traces)


@st.composite
def awkward_scenarios(draw: st.DrawFn) -> Scenario:
    """A scenario with every field filled, and with names that no format likes."""
    plain = draw(scenarios())
    names = draw(
        st.lists(
            awkward_texts.filter(bool),
            min_size=len(plain.dlls),
            max_size=len(plain.dlls),
            unique_by=lambda name: dll(name, USER_LOW).key,
        )
    )
    dlls = tuple(
        Dll(
            name,
            known.kind,
            known.preferred,
            known.size,
            known.base,
            tuple(draw(st.lists(awkward_texts, max_size=3))),
            draw(st.sampled_from((None, 0x10000, 0x23450000))),
            draw(awkward_texts) or None,
        )
        for name, known in zip(names, plain.dlls, strict=True)
    )
    above = USER_LOW + CELLS * CELL
    regions = tuple(
        Region(
            above + i * CELL,
            above + i * CELL + page_ceil(draw(sizes)),
            draw(st.sampled_from((State.RESERVED, State.COMMITTED))),
            draw(st.sampled_from(Kind)),
            draw(st.sampled_from((above, above + i * CELL))),
            draw(awkward_texts),
            draw(awkward_texts),
            draw(st.sampled_from(Use)),
            draw(st.sampled_from(Source)),
            draw(st.integers(0, 9)),
        )
        for i in range(draw(st.integers(0, 4)))
    )
    return Scenario(
        title=draw(awkward_texts),
        bits=plain.bits,
        dlls=dlls,
        parent=regions,
        child=(*plain.child, *regions),
        notes=tuple(draw(st.lists(awkward_texts, max_size=3))),
    )
