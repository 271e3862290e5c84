"""The import graph: a DLL stands one level to the right of whatever it imports."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.views.board import Board
from forkviz.views.sorting import levels
from tests.support.boards import SOURCES, board_of, few
from tests.support.scenarios import chain, scenario

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
