"""The sort of the DLL list: vectors, an independent recursive sort, and what must always hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.events import DepsPopulated, OrderDecided, SortAppended, SortVisited
from forkviz.engine.listing import listing
from forkviz.engine.marks import marks
from forkviz.engine.policy import get_policy
from forkviz.engine.scenario import Scenario
from forkviz.engine.topsort import topsort
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


def test_a_sort_that_finds_no_imports_reverses_linked_dlls() -> None:
    """As a real Cygwin 3.0.7 was seen to do; what was dlopened keeps its order."""
    dlls = [
        Dll("crypt.dll", DllKind.LINK, 0x10000, 0x1000, 0x10000),
        Dll("perl.dll", DllKind.LINK, 0x20000, 0x1000, 0x20000, ("crypt.dll",)),
        Dll("a.dll", DllKind.LOAD, 0x30000, 0x1000, 0x30000, ("perl.dll",)),
        Dll("b.dll", DllKind.LOAD, 0x40000, 0x1000, 0x40000, ("perl.dll",)),
    ]
    *_, decided = topsort(dlls, keep_order=True, sees_imports=False)
    assert isinstance(decided, OrderDecided)
    assert decided.order == ("a.dll", "b.dll", "perl.dll", "crypt.dll")


@pytest.mark.parametrize(
    ("policy", "dlopened", "order"),
    [
        ("cygwin-3.0", False, "crypt.dll perl.dll"),
        ("cygwin-3.0", True, "perl.dll crypt.dll"),
        ("cygwin-3.6", False, "crypt.dll perl.dll"),
        ("cygwin-3.0 -topsort", True, "crypt.dll perl.dll"),
    ],
)
def test_a_3_0_sorts_nothing_for_who_never_called_dlopen(
    policy: str, dlopened: bool, order: str
) -> None:
    """A bash's list stays as it is, a perl's, which has opened itself, is turned round; the listing
    says which."""
    dlls = (
        Dll("crypt.dll", DllKind.LINK, 0x10000, 0x1000, 0x10000),
        Dll("perl.dll", DllKind.LINK, 0x20000, 0x1000, 0x20000, ("crypt.dll",)),
    )
    trace = forkviz.fork(Scenario("linked alone", 64, dlls, dlopened=dlopened), policy=policy)
    step, decided = next((i, e) for i, e in enumerate(trace) if isinstance(e, OrderDecided))
    assert decided.order == tuple(order.split())
    sorts = "-topsort" not in policy and (dlopened or policy != "cygwin-3.0")
    assert any(isinstance(event, SortVisited) for event in trace) is sorts
    mark = marks(trace)[step]
    function = next(f for f in listing(get_policy(policy)) if f.name == mark.function)
    at = {line.mark: i for i, line in enumerate(function.lines)}
    assert mark.line == at["as-is" if not sorts and "-topsort" not in policy else "order"]
