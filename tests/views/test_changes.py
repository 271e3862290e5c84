"""The recorder: tables that remember, step by step, which cells change."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forkviz.views.changes import HIDDEN, Cell, Change, Columns, Recorder
from tests.support.boards import few

ROWS = 4
cells = st.sampled_from((HIDDEN, 0.0, 1.5, 2, "", "a", "<b>"))
columns = st.fixed_dictionaries({name: st.lists(cells, min_size=ROWS, max_size=ROWS)
                                 for name in ("left", "text")})  # fmt: skip
edits = st.lists(
    st.lists(
        st.tuples(st.sampled_from(("left", "text")), st.integers(0, ROWS - 1), cells), max_size=6
    ),
    max_size=6,
)


def copy(table: Columns) -> Columns:
    return {key: list(values) for key, values in table.items()}


@few
@given(columns, edits)
def test_the_changes_lead_from_each_step_to_the_next_and_back(
    start: Columns, steps: list[list[tuple[str, int, Cell]]]
) -> None:
    """Their new values forward, their old ones back, whatever was set in between."""
    record = Recorder()
    record.table("t", start)
    naive = [copy(start)]
    for step in steps:
        after = copy(naive[-1])
        for column, row, value in step:
            record.set("t", column, row, value)
            after[column][row] = value
        record.end_step()
        naive.append(after)
    for changes, before, after in zip(record.steps, naive, naive[1:], strict=False):
        forward, back = copy(before), copy(after)
        for change in changes:
            forward[change.column][change.row] = change.new
            back[change.column][change.row] = change.old
        assert (forward, back) == (after, before)
    assert record.tables == {"t": start}


@few
@given(columns, edits)
def test_a_step_has_no_change_that_changes_nothing(
    start: Columns, steps: list[list[tuple[str, int, Cell]]]
) -> None:
    """A cell that is set twice is one change; one that is set back is none."""
    record = Recorder()
    record.table("t", start)
    for step in steps:
        for column, row, value in step:
            record.set("t", column, row, value)
        record.end_step()
    for changes in record.steps:
        assert all(change.new != change.old for change in changes)
        assert len({change[:3] for change in changes}) == len(changes)


def test_a_row_that_comes_later_is_there_from_the_start() -> None:
    """Tables never grow while they are shown: a row that is added is hidden until it is due."""
    record = Recorder()
    record.table("t", {"left": [1.0], "text": ["a"]})
    record.end_step()
    assert record.append("t", {"left": HIDDEN, "text": "b"}) == 1
    record.set("t", "left", 1, 2.0)
    record.end_step()
    assert record.tables["t"] == {"left": [1.0, HIDDEN], "text": ["a", "b"]}
    assert record.steps == [[], [Change("t", "left", 1, 2.0, HIDDEN)]]


def test_what_a_table_was_made_from_is_left_alone() -> None:
    """A caller's list is the caller's; two columns made from one list are two."""
    shared: list[Cell] = [1.0]
    record = Recorder()
    record.table("t", {"left": shared, "right": shared})
    record.set("t", "left", 0, 2.0)
    record.end_step()
    record.append("t", {"left": 3.0, "right": 4.0})
    assert shared == [1.0]
    assert record.tables["t"] == {"left": [1.0, 3.0], "right": [1.0, 4.0]}
    assert [change.column for change in record.steps[0]] == ["left"]
