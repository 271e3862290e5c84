"""The sort of the DLL list: vectors, an independent recursive sort, and what must always hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.explanations.pseudocode.follow import marks
from forkviz.explanations.words.explain import explain
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import (
    DepsPopulated,
    Event,
    OrderDecided,
    SortAppended,
    SortPassed,
    SortVisited,
)
from forkviz.machine.sort.topsort import topsort
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import Trace
from tests.support.scenarios import chain, dll, quick

LETTERS = "ABCDEFGH"


def order_of(dlls: Sequence[Dll]) -> list[str]:
    *_, last = topsort(dlls)
    assert isinstance(last, OrderDecided)
    assert last.before == tuple(d.name for d in dlls)
    return list(last.order)


def listed(names: Sequence[str], imports: Mapping[str, Sequence[str]]) -> list[Dll]:
    return [
        dll(name, 0x100000 + 0x10000 * i, imports=imports.get(name, ()))
        for i, name in enumerate(names)
    ]


def recursive_sort(names: Sequence[str], imports: Mapping[str, Sequence[str]]) -> list[str]:
    """Recurse to the tail, then visit on the way back; a visit marks, visits imports, appends."""
    marked: set[str] = set()
    result: list[str] = []

    def visit(name: str) -> None:
        if name in marked:
            return
        marked.add(name)
        for other in imports.get(name, ()):
            if other in names:
                visit(other)
        result.append(name)

    def seek_tail(rest: Sequence[str]) -> None:
        if rest:
            seek_tail(rest[1:])
            visit(rest[0])

    seek_tail(names)
    return result


@st.composite
def graphs(draw: st.DrawFn, acyclic: bool = False) -> tuple[list[str], dict[str, list[str]]]:
    """A list of names and, for each, what it imports, repetitions and strangers included."""
    names = draw(st.lists(st.sampled_from(LETTERS), unique=True, max_size=len(LETTERS)))
    ranks = draw(st.permutations(names))
    imports = {}
    for i, name in enumerate(ranks):
        possible = [*(ranks[:i] if acyclic else ranks), "ntdll"]
        imports[name] = draw(st.lists(st.sampled_from(possible), max_size=4))
    return names, imports


@pytest.mark.parametrize(
    ("names", "imports", "order"),
    [
        ("ABC", {}, "CBA"),
        ("AB", {"A": "B"}, "BA"),
        ("AB", {"A": "B", "B": "A"}, "AB"),
        ("", {}, ""),
        ("A", {"A": "A"}, "A"),
    ],
)
def test_a_list_is_sorted_as_the_original_sorts_it(
    names: str, imports: dict[str, str], order: str
) -> None:
    """The walk is rooted at the tail: strangers come out reversed, a cycle ends at its entrance."""
    assert order_of(listed(names, imports)) == list(order)


@quick
@given(graphs())
def test_the_walk_on_an_explicit_stack_equals_the_recursive_one(
    graph: tuple[list[str], dict[str, list[str]]],
) -> None:
    """An independent sort, written as the facts tell it, gives the same order on any graph."""
    names, imports = graph
    assert order_of(listed(names, imports)) == recursive_sort(names, imports)


@quick
@given(graphs())
def test_the_sort_neither_loses_nor_doubles_a_dll(
    graph: tuple[list[str], dict[str, list[str]]],
) -> None:
    """The order is a permutation, and each DLL was appended once, at the position it has there."""
    names, imports = graph
    events = list(topsort(listed(names, imports)))
    order = order_of(listed(names, imports))
    assert sorted(order) == sorted(names)
    appended = [(e.position, e.dll) for e in events if isinstance(e, SortAppended)]
    assert appended == list(enumerate(order))


@quick
@given(graphs(acyclic=True))
def test_without_cycles_each_dll_comes_after_what_it_imports(
    graph: tuple[list[str], dict[str, list[str]]],
) -> None:
    """What the sort is for: no DLL drags in one that comes later."""
    names, imports = graph
    order = order_of(listed(names, imports))
    for name in names:
        for other in imports[name]:
            if other in names:
                assert order.index(other) < order.index(name)


@quick
@given(graphs())
def test_each_dll_is_visited_for_the_first_time_once(
    graph: tuple[list[str], dict[str, list[str]]],
) -> None:
    """``again`` is false at the first visit of a DLL and true at each that follows."""
    seen = set()
    for event in topsort(listed(*graph)):
        if isinstance(event, SortVisited):
            assert event.again == (event.dll in seen)
            seen.add(event.dll)


@pytest.mark.parametrize("backwards", [False, True])
def test_a_chain_of_three_thousand_imports_is_no_deeper_than_python_s_stack(
    backwards: bool,
) -> None:
    """Hostile or generated lists may be deep; wherever the walk starts, imports come first."""
    dlls = chain(3000)
    order = order_of(dlls[::-1] if backwards else dlls)
    assert order == [d.name for d in reversed(dlls)]


def test_a_ring_of_three_thousand_imports_ends() -> None:
    """The tail's own import leads to the head, and from there through all of them."""
    dlls = list(chain(3000))
    dlls[-1] = dll(dlls[-1].name, dlls[-1].base, imports=[dlls[0].name])
    order = order_of(dlls)
    assert order == [d.name for d in [*dlls[-2::-1], dlls[-1]]]


def test_imports_are_matched_by_file_name_without_case() -> None:
    """find_by_modname: the folder does not count, and upper and lower case are alike."""
    dlls = [
        dll("Socket.DLL", 0x100000, imports=[r"C:\bin\CygPerl.dll", "/usr/bin/posix.dll"]),
        dll("POSIX.dll", 0x110000),
        dll("cygperl.dll", 0x120000),
    ]
    first = next(iter(topsort(dlls)))
    assert first == DepsPopulated("Socket.DLL", ("cygperl.dll", "POSIX.dll"), ())
    assert order_of(dlls)[-1] == "Socket.DLL"


def test_imports_that_are_not_in_the_list_are_told_and_otherwise_ignored() -> None:
    """Windows' own DLLs are not in the list, so nothing is sorted by them."""
    dlls = [dll("a.dll", 0x100000, imports=["KERNEL32.dll", "b.dll", "ntdll.dll"])]
    first = next(iter(topsort(dlls)))
    assert first == DepsPopulated("a.dll", (), ("KERNEL32.dll", "b.dll", "ntdll.dll"))
    assert order_of(dlls) == ["a.dll"]


def visits(dlls: Sequence[Dll]) -> Iterator[SortVisited | SortAppended]:
    """Every visit of a sort that keeps the order of dlopen, each on its own: what 2017 does."""
    names = {each.name: each for each in dlls}
    loads = [each for each in dlls if each.kind is DllKind.LOAD]
    seen: set[str] = set()
    order: list[str] = []

    def visit(one: Dll, depth: int) -> Iterator[SortVisited | SortAppended]:
        yield SortVisited(one.name, depth, again=one.name in seen)
        if one.name in seen:
            return
        seen.add(one.name)
        before = loads[: loads.index(one)] if one in loads else []
        for dep in (*before, *(names[name] for name in one.imports if name in names)):
            yield from visit(dep, depth + 1)
        yield SortAppended(one.name, len(order))
        order.append(one.name)

    for root in reversed(dlls):
        yield from visit(root, 0)


def unfolded(dlls: Sequence[Dll], events: Iterable[Event]) -> Iterator[Event]:
    """*events*, each SortPassed as the visits that it stands for."""
    loads = [each.name for each in dlls if each.kind is DllKind.LOAD]
    for event in events:
        if not isinstance(event, SortPassed):
            yield event
            continue
        start = loads.index(event.first)
        passed = loads[start : start + event.count]
        assert passed[-1] == event.last
        yield from (SortVisited(name, event.depth, again=True) for name in passed)


@quick
@given(graphs(), st.sets(st.sampled_from(LETTERS)))
def test_the_visits_that_are_told_at_once_are_all_that_there_were(
    graph: tuple[list[str], dict[str, list[str]]], linked: set[str]
) -> None:
    """Unfolded, the walk is the one that visits each of them by itself, step by step; what a DLL
    imports is never folded."""
    dlls = [
        replace(each, kind=DllKind.LINK if each.name in linked else DllKind.LOAD)
        for each in listed(*graph)
    ]
    events = list(topsort(dlls, keep_order=True))
    walk = [e for e in events if isinstance(e, SortVisited | SortPassed | SortAppended)]
    assert list(unfolded(dlls, walk)) == list(visits(dlls))
    loads = [each.name for each in dlls if each.kind is DllKind.LOAD]
    for event in events:
        if isinstance(event, DepsPopulated):
            before = loads.index(event.dll) if event.dll in loads else 0
            assert event.seeded == before


def test_the_steps_of_a_sort_that_keeps_the_order_grow_with_the_list() -> None:
    """Not with its square: 500 dlopened DLLs were once 125,749 visits."""
    dlls = [Dll(f"d{i}.dll", DllKind.LOAD, 0x10000 * i, 0x1000, 0x10000 * i) for i in range(500)]
    assert len(list(topsort(dlls, keep_order=True))) < 5 * len(dlls)


def test_a_trace_from_before_visits_were_folded_keeps_its_steps() -> None:
    """Every visit is a step of its own, with its words and its mark; it is written as it was."""
    base = 0x400000
    dlls = tuple(
        Dll(f"d{i}.dll", DllKind.LOAD, base + i * 0x10000, 0x1000, base + i * 0x10000)
        for i in range(6)
    )
    new = forkviz.fork(Scenario("in order", 64, dlls), policy="cygwin-3.6.0")
    names = [each.name for each in dlls]
    old = [
        e._replace(deps=tuple(names[: e.seeded]) + e.deps, seeded=0)
        if isinstance(e, DepsPopulated)
        else e
        for e in unfolded(dlls, new.events)
    ]
    lines = list(dump_trace(Trace(new.scenario, new.initial_parent, new.initial_child, old)))
    assert not any("seeded" in line or "SortPassed" in line for line in lines)
    back = parse_trace(lines, "old.jsonl")
    assert list(back.events) == old
    assert len(old) > len(new)
    assert len(marks(back)) == len([explain(back, step) for step in range(len(back))]) == len(old)
    assert back.state(-1).order == new.state(-1).order
    assert parse_trace(list(dump_trace(new)), "new.jsonl") == new
