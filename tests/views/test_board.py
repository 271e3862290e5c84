"""The board: what every view shows at a step is what the engine's state is at that step."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import forkviz
from forkviz.core.address import hex_, page_ceil
from forkviz.core.delta import Delta
from forkviz.core.space import AddressSpace
from forkviz.engine.events import Aborted, Call, Finished, Why, Win32
from forkviz.engine.state import Placed, State
from forkviz.engine.trace import Trace
from forkviz.views.board import Board
from forkviz.views.changes import Columns
from forkviz.views.figures import TABLES
from forkviz.views.palette import LINK_STYLES, LOOKS
from forkviz.views.scene import CHILD
from tests.support.boards import (
    PERL,
    SOURCES,
    board_of,
    hostile_trace,
    one_box_each,
    random_boards,
    visible,
)
from tests.support.scenarios import dll, occupied, scenario


def moments() -> Iterator[tuple[Board, State, dict[str, Columns]]]:
    """Each step of every fork: the board, the engine's state and the tables."""
    for board in (*map(board_of, SOURCES), *random_boards()):
        tables = board.at(0)
        for state in board.trace.states():
            for change in board.changes[state.step]:
                tables[change.table][change.column][change.row] = change.new
            yield board, state, tables


def boxes(board: Board, space: AddressSpace) -> list[tuple[object, ...]]:
    """Where each region of *space* must be, how it looks, and what it is called."""
    position = board.scene.axis.position
    return [
        (
            position(region.start),
            position(region.end),
            LOOKS[region.use].hatch,
            region.name or f"({region.use})",
            f"{hex_(region.start)} – {hex_(region.end)}",
        )
        for region in one_box_each(space)
    ]


def shown(columns: Columns) -> list[tuple[object, ...]]:
    rows = visible(columns)
    rows.sort(key=lambda row: row["top"])
    return [(r["top"], r["bottom"], r["hatch"], r["name"], r["where"]) for r in rows]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_the_child_s_boxes_are_its_regions_at_every_step(source: Path) -> None:
    """No box too many, none missing, each at its addresses; walked forward and back."""
    board = board_of(source)
    tables = {name: {k: list(v) for k, v in t.items()} for name, t in board.tables.items()}
    rightly = [boxes(board, state.child) for state in board.trace.states()]
    last = len(board) - 1
    here = 0
    for step in (*range(last + 1), *range(last, -1, -1)):
        for change in board.between(here, step):
            tables[change.table][change.column][change.row] = change.new
        here = step
        assert shown(tables["child"]) == rightly[step], step
    assert tables == board.tables


def test_the_child_s_boxes_are_its_regions_in_random_forks_too() -> None:
    """At every step of each."""
    for board in random_boards():
        for state in board.trace.states():
            assert shown(board.at(state.step)["child"]) == boxes(board, state.child)


def test_what_was_there_from_the_start_can_go() -> None:
    """No engine unloads what the child began with; a trace of a real one may."""
    there = [occupied(0x100000 * i, 0x10000 * i, f"region {i}") for i in range(1, 6)]
    plan = scenario([], there)
    gone = plan.child_space().at(0x300000)
    assert gone is not None
    events = [
        Call(Win32.FREE_LIBRARY, Why.UNMAP_TRIAL, "x.dll", result=1, delta=Delta((gone,), ())),
        Finished(succeeded=True, message="", exit_code=0, errno=0, parent_text=""),
    ]
    board = Board(Trace(plan, plan.parent_space(), plan.child_space(), events))
    names = [row["name"] for row in visible(board.at(0)["child"])]
    assert names == ["region 1", "region 2", "region 4", "region 5"]


def test_the_parent_s_boxes_are_its_regions_and_never_change() -> None:
    """The parent waits while its child is made."""
    for source in SOURCES:
        board = board_of(source)
        assert shown(board.tables["parent"]) == boxes(board, board.trace.initial_parent)
        assert not [c for step in board.changes for c in step if c.table == "parent"]


def test_the_recursion_has_a_card_for_each_frame() -> None:
    """It says which retry, at which DLL and what it holds; without a frame the table says so."""
    for _, state, tables in moments():
        frames = state.frames
        texts = [row["text"] for row in visible(tables["frames"])]
        assert len(texts) == len(frames)
        for text, frame in zip(texts, frames, strict=True):
            assert text.startswith(f"retry {frame.retries}: at {frame.current[:20]}")
            assert text.endswith(hex_(frame.block) if frame.block >= 0 else "holds no block")
        assert bool(visible(tables["idle"])) is not bool(frames)


def test_the_recursion_has_room_for_the_deepest_call() -> None:
    """A row for each depth that is reached, and no more."""
    for board in (*map(board_of, SOURCES), *random_boards()):
        deepest = max((len(state.frames) for state in board.trace.states()), default=0)
        assert len(board.tables["frames"]["left"]) == max(deepest, 1)


def test_the_sort_numbers_the_dlls_in_its_order() -> None:
    """A DLL has a number from when it is appended; the one that is visited is told apart."""
    for _, state, tables in moments():
        nodes = tables["nodes"]
        for row, name in enumerate(nodes["name"]):
            text, standing = str(nodes["text"][row]), str(nodes["standing"][row])
            if name in state.order:
                number = state.order.index(str(name)) + 1
                assert text.startswith(f"{number}  ")
                assert standing == f"number {number} of the new list"
            else:
                assert text[:8] == str(name)[:8]
                assert standing.startswith("visited") == (name in state.progress.visited)


def test_each_dll_has_a_line_to_where_it_is_in_the_child() -> None:
    """Its standing, its sign, its address, and the height at which the line ends."""
    for board, state, tables in moments():
        links, position = tables["links"], board.scene.axis.position
        dlls = board.trace.scenario.dlls
        places = state.places
        assert links["name"] == [known.name for known in dlls]
        for row, known in enumerate(dlls):
            place = places[known.name]
            mapped = place.placed in (Placed.LOADED, Placed.ELSEWHERE, Placed.INTERIM)
            base = place.address if mapped and place.address else known.base
            middle = (position(base) + position(base + page_ceil(known.size))) / 2
            assert links["standing"][row] == str(place.placed)
            assert links["sign"][row] == LINK_STYLES[place.placed].sign
            assert links["got"][row] == (hex_(place.address) if place.address else "–")
            assert links["y1"][row] == middle
            assert links["wanted"][row] == hex_(known.base)


def test_a_line_ends_on_the_dll_s_own_box() -> None:
    """Whoever is in the child has a box there, and the line meets it: not a box beside it."""
    for source in SOURCES:
        board = board_of(source)
        tables = board.at(len(board) - 1)
        standing = (str(Placed.LOADED), str(Placed.ELSEWHERE))
        links = tables["links"]
        child = visible(tables["child"])
        for row, name in enumerate(links["name"]):
            if links["standing"][row] in standing:
                met = [b["name"] for b in child if b["top"] <= links["y1"][row] <= b["bottom"]]
                assert any(str(one).endswith(str(name)) for one in met), (source.name, name)


def test_a_box_is_in_the_child_s_column_or_nowhere() -> None:
    """Hidden is hidden for everything of a row; there is no third place."""
    for source in SOURCES:
        board = board_of(source)
        lefts = set(board.tables["child"]["left"])
        lefts |= {
            c.new for s in board.changes for c in s if (c.table, c.column) == ("child", "left")
        }
        assert lefts <= {None, CHILD[0]}


def test_the_cursor_is_at_the_step() -> None:
    """The timeline has a mark for each step, and the cursor stands at one."""
    for source in SOURCES:
        board = board_of(source)
        assert board.tables["ticks"]["x"] == [float(step) for step in range(len(board))]
        assert [board.at(s)["cursor"]["x"] for s in range(len(board))] == [
            [float(s)] for s in range(len(board))
        ]


def test_the_bands_are_the_phases_without_a_gap() -> None:
    """Each step lies in the band of the phase that its state is in."""
    for source in SOURCES:
        board = board_of(source)
        bands = board.tables["bands"]
        for state in board.trace.states():
            at = [
                name
                for name, left, right in zip(
                    bands["name"], bands["left"], bands["right"], strict=True
                )
                if float(str(left)) <= state.step <= float(str(right))
            ]
            before_the_first = state.step < float(str(bands["left"][0]))
            assert before_the_first or at == [state.phase.name]


def test_at_the_failure_the_picture_points_at_the_place_that_is_needed() -> None:
    """The yellow focus covers what the message is about, from its first page to its last."""
    seen = 0
    for board in (*map(board_of, SOURCES), *random_boards()):
        step = board.trace.failure()
        event = board.trace.events[step]
        if not isinstance(event, Aborted) or event.address < 0 or event.size <= 0:
            continue
        seen += 1
        tables, position = board.at(step), board.scene.axis.position
        (focus,) = visible(tables["focus"])
        assert focus["top"] == position(event.address)
        assert focus["bottom"] == position(page_ceil(event.address + event.size))
    assert seen > 10


def test_from_one_step_to_another_and_back_nothing_is_left_over() -> None:
    """between(a, b) gives b's tables, each cell once; between(b, a) gives back the start."""
    chance = random.Random(11)
    for board in (*map(board_of, SOURCES), *random_boards()):
        for _ in range(3):
            a, b = chance.randrange(len(board)), chance.randrange(len(board))
            tables, there = board.at(a), list(board.between(a, b))
            assert len({change[:3] for change in there}) == len(there)
            for change in there:
                tables[change.table][change.column][change.row] = change.new
            assert tables == board.at(b)
            for change in board.between(b, a):
                tables[change.table][change.column][change.row] = change.new
            assert tables == board.at(a)


def test_what_it_gives_is_a_copy() -> None:
    """Whoever changes what ``at`` gave does not change the board."""
    board = board_of(PERL)
    board.at(0)["cursor"]["x"][0] = 99.0
    assert board.at(0)["cursor"]["x"] == [0.0]


def test_every_table_is_drawn_by_one_figure() -> None:
    """And all columns of one are equally long."""
    for source in SOURCES:
        tables = board_of(source).tables
        assert sorted(tables) == sorted(name for group in TABLES.values() for name in group)
        for columns in tables.values():
            assert len({len(values) for values in columns.values()}) == 1


def test_the_call_log_is_the_trace_s_with_the_step_of_each_line() -> None:
    """A click on a line must lead to the step that it tells of."""
    for source in SOURCES:
        board = board_of(source)
        assert [line for _, line in board.calls] == board.trace.calls()
        steps = [step for step, _ in board.calls]
        assert steps == sorted(set(steps))
        for step, line in board.calls:
            if line.startswith("LoadLibrary"):
                assert line.split()[1] == board.trace.events[step].dll


def test_the_words_name_the_kind_of_each_step() -> None:
    """Failures are those at which the child gives up or the fork ends badly; decisions the rest."""
    for source in SOURCES:
        board = board_of(source)
        kinds = [words.kind for words in board.words]
        assert kinds[-1] == ("done" if board.trace.succeeded else "failure")
        assert [i for i in board.trace.decisions() if kinds[i] not in ("decision", "failure")] == []
        if board.trace.failure() >= 0:
            assert kinds[board.trace.failure()] == "failure"


def test_progress_is_told_and_ends_at_the_end() -> None:
    """A long trace takes a while; whoever waits is told how far it is."""
    told: list[tuple[int, int]] = []
    trace = forkviz.fork(scenario([dll(f"{i}.dll", 0x100000 + i * 0x20000) for i in range(120)]))
    Board(trace, progress=lambda done, of: told.append((done, of)))
    assert [done for done, _ in told] == [*range(500, len(trace) + 1, 500), len(trace)]
    assert {of for _, of in told} == {len(trace)}


@pytest.mark.parametrize(
    "trace",
    [
        forkviz.fork(scenario([])),
        forkviz.fork(scenario([], bits=64)),
        forkviz.fork(scenario([dll("only.dll", 0x10000, size=1)])),
        forkviz.fork(scenario([dll("self.dll", 0x10000, imports=["self.dll", "SELF.DLL"])])),
    ],
    ids=["no DLL", "no DLL, 64 bits", "one DLL of one byte", "a DLL that imports itself"],
)
def test_a_fork_of_next_to_nothing_is_drawn(trace: Trace) -> None:
    """Empty tables are tables."""
    board = Board(trace)
    for step in range(len(board)):
        assert shown(board.at(step)["child"]) == boxes(board, trace.state(step).child)


def test_texts_are_kept_as_they_are_and_labels_short() -> None:
    """A name is data: whoever shows it escapes it; only what must fit a box is cut."""
    trace = hostile_trace()
    board = Board(trace)
    names = {known.name for known in trace.scenario.dlls}
    assert set(board.tables["links"]["name"]) == names
    for table in ("parent", "child"):
        assert all(len(str(text)) <= 25 for text in board.tables[table]["text"])
