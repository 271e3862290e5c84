"""store.js against the board: the same tables and words at every step."""

from __future__ import annotations

import functools
import random
from pathlib import Path
from typing import Any

import pytest

from forkviz.core.address import size_text
from forkviz.front.data import board_data
from forkviz.front.giving.given import given
from forkviz.views.board import Board
from tests.support.boards import (
    CLOBBERED,
    PERL,
    RECURSION,
    board_of,
    differences,
    hostile_trace,
    random_boards,
    visible,
)
from tests.support.given import unfolded
from tests.support.node import run_pieces

#: A walk through the steps; at each of them what the page would show.
WALK = """({data, steps}) => {
  const store = makeStore(data);
  return steps.map((step) => {
    const dirty = store.go(step);
    return {
      step: store.step, words: store.words(), tables: structuredClone(store.tables),
      dirty: Object.fromEntries([...dirty].map(([table, rows]) => [table, [...rows]])),
      shown: store.shown("child"),
    };
  });
}"""
READ = "({data, step}) => makeStore(data).read(step)"
ORDER = """({data}) => {
  const store = makeStore(data);
  return ["parent", "child"].map((who) => store.order(who).map((row) => store.region(who, row)));
}"""


@functools.cache
def data_of(board: Board) -> dict[str, Any]:
    """What the page gets of *board*."""
    data: dict[str, Any] = unfolded(given(board_data(board, 0)))
    return data


def walk(board: Board, steps: list[int]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run_pieces(
        ["base/store.js"], WALK, {"data": data_of(board), "steps": steps}
    )
    return found


def agrees(board: Board, steps: list[int]) -> None:
    """At each of *steps*, in that order, the store has the board's tables and words."""
    here = 0
    for step, seen in zip(steps, walk(board, steps), strict=True):
        assert seen["step"] == step
        assert list(differences(seen["tables"], board.at(step))) == []
        words = board.words[step]
        for key in ("phase", "kind", "dll", "what", "why", "source", "instead", "older"):
            assert seen["words"][key] == getattr(words, key)
        assert seen["words"]["facts"] == list(words.facts)
        changed = {(c.table, c.row) for c in board.between(here, step)}
        told = {(table, row) for table, rows in seen["dirty"].items() for row in rows}
        assert changed <= told
        assert len(seen["shown"]) == len(visible(board.at(step)["child"]))
        here = step


@pytest.mark.parametrize("source", [PERL, CLOBBERED, RECURSION], ids=lambda path: path.name)
def test_at_each_of_50_random_steps_the_tables_are_the_board_s(source: Path) -> None:
    """Forward and back, near and far; what changed is shown, or a pane would keep the old."""
    board, chance = board_of(source), random.Random(4)
    last = len(board) - 1
    agrees(board, [0, last, 0, *(chance.randrange(len(board)) for _ in range(50))])


def test_random_forks_and_hostile_ones_are_stepped_right_too() -> None:
    """Whatever happens in them and whatever their names are."""
    chance = random.Random(6)
    for board in (Board(hostile_trace()), *random_boards()[::10]):
        agrees(board, [chance.randrange(len(board)) for _ in range(10)])


def test_a_step_tells_the_line_that_it_was_read_from() -> None:
    """Of the log, whatever stands there; nothing of a fork that was not observed."""
    origin = hostile_trace().step_origin
    assert origin is not None
    for board in (Board(hostile_trace()), board_of(RECURSION)):
        read = run_pieces(["base/store.js"], READ, {"data": data_of(board), "step": 1})
        if board.trace.step_origin is None:
            assert read is None
        else:
            assert read == {"place": origin.place(1), "text": origin.lines[1].text}


def test_a_step_beyond_the_trace_is_its_end() -> None:
    """And what is no number at all is the first."""
    board = board_of(RECURSION)
    asked: list[Any] = [-1, 10**9, -(10**9), 7.4, None, "x", "12"]
    steps = [seen["step"] for seen in walk(board, asked)]
    assert steps == [0, len(board) - 1, 0, 7, 0, 0, 12]


def test_regions_come_by_address() -> None:
    """All that are ever there, each with its own cells."""
    for board in (board_of(PERL), board_of(RECURSION)):
        for who, rows in zip(
            ("parent", "child"),
            run_pieces(["base/store.js"], ORDER, {"data": data_of(board)}),
            strict=True,
        ):
            table = board.tables[who]
            assert [row["start"] for row in rows] == sorted(table["start"])
            assert all(row["who"] == who for row in rows)
            keys = set(table) - {"shown", "stays", "windows"}
            cells = zip(*(table[key] for key in sorted(keys)), strict=True)
            assert sorted(tuple(row[key] for key in sorted(keys)) for row in rows) == sorted(cells)


def test_sizes_are_written_as_python_writes_them() -> None:
    """One rule, written twice."""
    chance = random.Random(9)
    sizes = [0, 1, 1023, 1024, 1536, 0x10000, 99 * 1024 + 512, 100 * 1024 + 1, 1 << 47]
    sizes += [(4 * i + 1) << 18 for i in range(40)]  # quarters, which are halves of the last digit
    sizes += [chance.randrange(1 << chance.randrange(1, 48)) for _ in range(300)]
    said = run_pieces(["base/dom.js"], "(sizes) => sizes.map(sizeText)", sizes)
    for size, text in zip(sizes, said, strict=True):
        assert text == size_text(size), size
