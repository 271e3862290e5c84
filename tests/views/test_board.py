"""The board: what every view shows at a step is what the engine's state is at that step."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import forkviz
from forkviz.core.address import page_ceil
from forkviz.core.delta import Delta
from forkviz.core.region import module_key
from forkviz.core.space import AddressSpace
from forkviz.machine.events import (
    Aborted,
    Call,
    ChildCreated,
    Finished,
    MapsRead,
    SortAppended,
    SortPassed,
    SortVisited,
    Why,
    Win32,
)
from forkviz.traces.state import Placed, State
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from forkviz.views.changes import Columns
from forkviz.views.palette import theme_json
from tests.support.boards import (
    CLOBBERED,
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


def boxes(space: AddressSpace) -> list[tuple[object, ...]]:
    """Where each region of *space* must be, what it is, and what it is called."""
    return [
        (
            region.start,
            region.end,
            region.base,
            str(region.state),
            str(region.kind),
            str(region.use),
            str(region.source),
            region.name,
        )
        for region in one_box_each(space)
    ]


def shown(columns: Columns) -> list[tuple[object, ...]]:
    keys = ("start", "end", "base", "state", "kind", "use", "source", "name")
    return sorted(tuple(row[key] for key in keys) for row in visible(columns))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_the_child_s_boxes_are_its_regions_at_every_step(source: Path) -> None:
    """No box too many, none missing, each at its addresses; walked forward and back."""
    board = board_of(source)
    tables = {name: {k: list(v) for k, v in t.items()} for name, t in board.tables.items()}
    rightly = [boxes(state.child) for state in board.trace.states()]
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
            assert shown(board.at(state.step)["child"]) == boxes(state.child)


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
        assert shown(board.tables["parent"]) == boxes(board.trace.initial_parent)
        assert not [c for step in board.changes for c in step if c.table == "parent"]


def test_a_box_knows_its_dll_and_looks_like_what_it_is() -> None:
    """``dll`` is the number of that DLL in the list; every look is in the palette of each theme."""
    themes = theme_json().values()
    for board, state, tables in moments():
        dlls = board.trace.scenario.dlls
        for table in ("parent", "child"):
            for row in visible(tables[table]) if state.step in (0, len(board) - 1) else ():
                assert all(row["look"] in theme["looks"] for theme in themes)
                if row["dll"] >= 0:
                    assert module_key(row["name"]) == dlls[row["dll"]].key
                if row["use"] == "image" and row["name"] in {known.name for known in dlls}:
                    assert row["dll"] >= 0
                    assert row["look"] == "image"


def test_the_recursion_has_a_card_for_each_frame() -> None:
    """It says for whom it was called, at which DLL it is and what it holds; rows beyond are off."""
    for _, state, tables in moments():
        frames = tables["frames"]
        there = visible(frames)
        assert frames["shown"] == sorted(frames["shown"], reverse=True)
        assert [(f["first"], f["current"], f["block"]) for f in there] == [
            (frame.first, frame.current, -1 if frame.block is None else frame.block)
            for frame in state.frames
        ]


def test_the_recursion_has_room_for_the_deepest_call() -> None:
    """A row for each depth that is reached, and no more; and it says whether it ever runs."""
    for board in (*map(board_of, SOURCES), *random_boards()):
        deepest = max((len(state.frames) for state in board.trace.states()), default=0)
        assert len(board.tables["frames"]["shown"]) == max(deepest, 1)
        (text,) = board.tables["idle"]["text"]
        assert ("never" in str(text)) == (deepest == 0)


def test_the_sort_numbers_the_dlls_in_its_order() -> None:
    """A DLL has a place from when it is appended; the one that is visited is told apart."""
    for _, state, tables in moments():
        nodes = tables["nodes"]
        for row, name in enumerate(nodes["name"]):
            if name in state.order:
                assert nodes["place"][row] == state.order.index(str(name))
                assert nodes["mark"][row] == "appended"
            else:
                assert nodes["place"][row] == -1
                visited = name in state.progress.visited
                assert nodes["mark"][row] == ("visited" if visited else "unvisited")
        event = state.event
        at = event.dll if isinstance(event, SortVisited | SortPassed | SortAppended) else None
        current = zip(nodes["name"], nodes["current"], strict=True)
        assert [name for name, now in current if now] == ([at] if at else [])


def test_each_dll_has_its_standing_and_its_address_in_the_child() -> None:
    """Where it is mapped, it has a box there that is its own."""
    mapped = (str(Placed.LOADED), str(Placed.ELSEWHERE))
    for board, state, tables in moments():
        table = tables["places"]
        for row, known in enumerate(board.trace.scenario.dlls):
            place = state.places[known.name]
            assert table["standing"][row] == str(place.placed)
            assert table["base"][row] == (place.base or 0)
    for source in SOURCES:
        board = board_of(source)
        tables = board.at(len(board) - 1)
        for row, known in enumerate(board.trace.scenario.dlls):
            if tables["places"]["standing"][row] in mapped:
                base = tables["places"]["base"][row]
                met = [b["dll"] for b in visible(tables["child"]) if b["start"] <= base < b["end"]]
                assert row in met, (source.name, known.name)


def test_what_a_step_touches_does_not_stay() -> None:
    """Rows that come and go, are in the way, or lie where something is refused."""
    for board in (*map(board_of, SOURCES), *random_boards()):
        changed: dict[str, set[int]] = {"parent": set(), "child": set()}
        for step, changes in enumerate(board.changes):
            if isinstance(board.trace.events[step], ChildCreated | MapsRead):
                continue
            for change in changes:
                if change.table in changed:
                    changed[change.table].add(change.row)
        failure = board.trace.events[board.trace.failure()] if not board.trace.succeeded else None
        for name, rows in changed.items():
            table = board.tables[name]
            assert not [row for row in rows if table["stays"][row]]
            if isinstance(failure, Aborted) and failure.address > 0 and failure.size > 0:
                end = failure.address + failure.size
                for row, start in enumerate(table["start"]):
                    if start < end and failure.address < table["end"][row]:
                        assert not table["stays"][row]


def test_of_the_perl_capture_nearly_all_stays() -> None:
    """What the failure is about does not; Windows' own images are told apart by their folder."""
    tables = board_of(CLOBBERED).tables
    titles = {
        name: [
            title for title, stays in zip(table["title"], table["stays"], strict=True) if not stays
        ]
        for name, table in tables.items()
        if name in ("parent", "child")
    }
    assert titles["parent"] == ["POSIX.dll"]
    assert [str(title)[:20] for title in titles["child"]] == [
        "an unknown occupant,",
        "kept for Socket.dll",
    ]
    windows = {
        t
        for t, own in zip(tables["parent"]["title"], tables["parent"]["windows"], strict=True)
        if own
    }
    assert {"ntdll.dll", "kernel32.dll"} < windows
    assert not windows & {"bloda.dll", "cygwin1.dll", "POSIX.dll", "locale.nls"}


def test_a_box_is_there_or_not() -> None:
    """There is no third way, and nothing else of a row changes but whether it is in the way."""
    for source in SOURCES:
        board = board_of(source)
        assert set(board.tables["child"]["shown"]) <= {0, 1}
        changes = [c for s in board.changes for c in s if c.table == "child"]
        marks = [c for c in changes if c.column == "look"]
        assert all("in-way" in (c.new, c.old) and c.new != c.old for c in marks)
        changes = [c for c in changes if c.column != "look"]
        assert {(c.column, *sorted((int(str(c.new)), int(str(c.old))))) for c in changes} <= {
            ("shown", 0, 1)
        }


def test_at_the_failure_the_picture_points_at_the_place_that_is_needed() -> None:
    """The yellow focus covers what the message is about, from its first page to its last."""
    seen = 0
    for board in (*map(board_of, SOURCES), *random_boards()):
        step = board.trace.failure()
        event = board.trace.events[step]
        if not isinstance(event, Aborted) or event.address < 0 or event.size <= 0:
            continue
        seen += 1
        (focus,) = visible(board.at(step)["focus"])
        end = page_ceil(event.address + event.size)
        assert (focus["start"], focus["end"]) == (event.address, end)
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
    board.at(0)["focus"]["start"][0] = 99
    assert board.at(0)["focus"]["start"] == [None]


def test_all_columns_of_a_table_are_equally_long_and_its_numbers_exact_in_a_page() -> None:
    """A row has all its cells; JavaScript has no integers above 2**53."""
    for board in (*map(board_of, SOURCES), *random_boards()):
        for columns in board.tables.values():
            assert len({len(values) for values in columns.values()}) == 1
            cells = [cell for values in columns.values() for cell in values]
            assert all(cell < 1 << 53 for cell in cells if isinstance(cell, int))


def test_the_call_log_is_the_trace_s_with_the_step_of_each_line() -> None:
    """A click on a line must lead to the step that it reports."""
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
        assert shown(board.at(step)["child"]) == boxes(trace.state(step).child)


def test_the_words_of_a_step_know_which_dll_they_are_about() -> None:
    """As a number of the list, so that whoever picks a DLL finds its steps."""
    for source in SOURCES:
        board = board_of(source)
        dlls = board.trace.scenario.dlls
        for event, words in zip(board.trace, board.words, strict=True):
            name = getattr(event, "dll", None)
            numbers = [i for i, known in enumerate(dlls) if known.name == name]
            assert words.dll == (numbers[0] if numbers else -1)


def test_texts_are_kept_as_they_are_and_of_some_length() -> None:
    """A name is data: whoever shows it escapes it; one of any length is cut."""
    trace = hostile_trace()
    board = Board(trace)
    assert board.tables["nodes"]["name"] == [known.name for known in trace.scenario.dlls]
    long = Board(forkviz.fork(scenario([dll("x" * 5000 + ".dll", 0x10000)])))
    for columns in long.tables.values():
        for values in columns.values():
            assert all(len(cell) <= 310 for cell in values if isinstance(cell, str))
    assert all(len(line) <= 400 for _, line in long.calls)
