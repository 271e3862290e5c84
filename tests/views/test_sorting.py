"""The import graph: a DLL stands one level to the right of whatever it imports."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.machine.dll import Dll
from forkviz.views.board import Board
from forkviz.views.sorting import levels
from tests.support.boards import SOURCES, board_of, few
from tests.support.scenarios import chain, dll, scenario

Graph = list[list[int]]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Small graphs: cycles, loops, repeated edges and lone nodes are all common."""
    count = draw(st.integers(0, 7))
    nodes = st.integers(0, count - 1) if count else st.nothing()
    return [draw(st.lists(nodes, max_size=3)) for _ in range(count)]


def brute_force(deps: Graph) -> list[int]:
    """Levels by their definition: the longest way down that no cycle lengthens."""
    count = range(len(deps))
    reach = [[i == j or j in deps[i] for j in count] for i in count]
    for k in count:
        for i in count:
            for j in count:
                reach[i][j] = reach[i][j] or (reach[i][k] and reach[k][j])

    def height(i: int) -> int:
        below = [height(j) for j in count if reach[i][j] and not reach[j][i]]
        return 1 + max(below, default=-1)

    return [height(i) for i in count]


@few
@given(graphs())
def test_levels_are_the_longest_way_down(deps: Graph) -> None:
    """As worked out from who reaches whom, for every small graph."""
    assert levels(deps) == brute_force(deps)


def test_a_cycle_is_one_level() -> None:
    """Its members share one, what they import is below, who imports them is above."""
    #      0 -> 1 -> 2 -> 3 -> 1,  3 -> 4,  5 -> 5
    assert levels([[1], [2], [3], [1, 4], [], [5]]) == [2, 1, 1, 1, 0, 0]


def test_a_chain_of_3000_imports_is_no_deeper_than_the_stack_is() -> None:
    """A hostile list must not end in a RecursionError; nor a ring of 3000."""
    assert levels([[i + 1] for i in range(2999)] + [[]]) == list(range(2999, -1, -1))
    assert set(levels([[(i + 1) % 3000] for i in range(3000)])) == {0}


def test_a_long_chain_is_drawn() -> None:
    """Each DLL left of the one that imports it, in a figure as wide as the chain."""
    board = Board(forkviz.fork(scenario(chain(60))))
    assert board.tables["nodes"]["x"] == [float(i) for i in range(59, -1, -1)]
    assert board.sorting.levels == 60


def test_an_import_is_left_of_its_importer_or_in_one_cycle_with_it() -> None:
    """In every graph that there is; and no two nodes are at one place."""
    for source in SOURCES:
        board = board_of(source)
        nodes, edges = board.tables["nodes"], board.tables["edges"]
        assert all(a >= b for a, b in zip(edges["x0"], edges["x1"], strict=True))
        places = list(zip(nodes["x"], nodes["y"], strict=True))
        assert len(set(places)) == len(places)
        for end in ("0", "1"):
            assert set(zip(edges[f"x{end}"], edges[f"y{end}"], strict=True)) <= set(places)


def ring(count: int, then: Sequence[str] = ()) -> list[Dll]:
    """A circle of imports; its first also imports *then*."""
    names = [f"r{i}.dll" for i in range(count)]
    return [
        dll(names[i], 0x100000 + i * 0x20000, imports=[names[i - 1], *(then if i == 0 else ())])
        for i in range(count)
    ]


def test_a_circle_of_imports_is_shown_as_one() -> None:
    """A box around just its members, which says how many they are; a lone DLL has none."""
    lone = [dll(f"lone{i}.dll", 0x900000 + i * 0x20000) for i in range(3)]
    mixed = [lone[0], *ring(2), lone[1], *ring(5)[2:], lone[2]]
    board = Board(forkviz.fork(scenario([*lone, *ring(4, ["lone1.dll"])])))
    assert board.tables["cycles"]["size"] == [4]
    assert Board(forkviz.fork(scenario(lone))).tables["cycles"]["size"] == []
    itself = dll("self.dll", 0x10000, imports=["self.dll"])
    assert Board(forkviz.fork(scenario([itself]))).tables["cycles"]["size"] == []
    assert Board(forkviz.fork(scenario(mixed))).tables["cycles"]["size"] == [
        len(group) for group in circles(mixed)
    ]


@few
@given(graphs())
def test_members_of_a_circle_stand_together(deps: Graph) -> None:
    """One above the other in one column, no other DLL between them, all within their box."""
    dlls = [
        dll(f"{i}.dll", 0x100000 + i * 0x20000, imports=[f"{j}.dll" for j in deps[i]])
        for i in range(len(deps))
    ]
    tables = Board(forkviz.fork(scenario(dlls))).tables
    nodes, cycles = tables["nodes"], tables["cycles"]
    places = list(zip(nodes["x"], nodes["y"], strict=True))
    assert len(set(places)) == len(places)
    boxes = list(zip(*(cycles[key] for key in ("x", "top", "bottom", "size")), strict=True))
    found = []
    for x, top, bottom, size in boxes:
        inside = [i for i, (a, b) in enumerate(places) if a == x and top <= b <= bottom]
        assert len(inside) == size
        found.append(set(inside))
    assert sorted(map(sorted, found)) == sorted(map(sorted, circles(dlls)))


def circles(dlls: Sequence[Dll]) -> list[set[int]]:
    """The circles of imports of *dlls* by their definition: each reaches each other."""
    number = {known.name: i for i, known in enumerate(dlls)}
    count = range(len(dlls))
    reach = [[dlls[j].name in dlls[i].imports for j in count] for i in count]
    for k in count:
        for i in count:
            for j in count:
                reach[i][j] = reach[i][j] or (reach[i][k] and reach[k][j])
    found: list[set[int]] = []
    for i in number.values():
        group = {i, *(j for j in count if reach[i][j] and reach[j][i])}
        if len(group) > 1 and group not in found:
            found.append(group)
    return found
