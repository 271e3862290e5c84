"""The driver: after a jump to any step the figures show what the board has there."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from bokeh.models import ColumnDataSource

from forkviz.views.board import Board
from forkviz.views.drive import Driver
from forkviz.views.figures import TABLES
from tests.support.boards import (
    CLOBBERED,
    RECURSION,
    SOURCES,
    board_of,
    differences,
    hostile_trace,
    last_step,
    random_boards,
)


def parted(driver: Driver, step: int) -> list[str]:
    data = {name: source.data for name, source in driver.figures.sources.items()}
    return list(differences(data, driver.board.at(step)))


@pytest.mark.parametrize(
    "source", [SOURCES[0], SOURCES[20], *SOURCES[-5:]], ids=lambda path: path.name
)
def test_after_each_of_many_jumps_the_figures_are_the_board_s(source: Path) -> None:
    """Forward and back, near and far."""
    board = board_of(source)
    chance = random.Random(3)
    start = chance.randrange(len(board))
    driver = Driver(board, start)
    assert parted(driver, start) == []
    for _ in range(12):
        step = chance.choice((driver.step + 1, driver.step - 1, chance.randrange(len(board))))
        step = min(max(step, 0), len(board) - 1)
        driver.go(step)
        assert driver.step == step
        assert parted(driver, step) == []


def test_random_forks_are_driven_right_too() -> None:
    """Whatever happens in them."""
    chance = random.Random(5)
    for board in random_boards()[::16]:
        driver = Driver(board)
        for _ in range(3):
            step = chance.randrange(len(board))
            driver.go(step)
            assert parted(driver, step) == []


@pytest.mark.parametrize(("wanted", "got"), [(-1, 0), (10**9, last_step(RECURSION))])
def test_a_step_beyond_the_trace_is_its_end(wanted: int, got: int) -> None:
    """Clamped, so that a key pressed once too often does nothing."""
    driver = Driver(board_of(RECURSION), 40)
    driver.go(wanted)
    assert driver.step == got
    assert parted(driver, got) == []


def test_to_go_where_one_is_sends_nothing() -> None:
    """No cell is patched that does not change: each patch is a message to a browser."""
    driver = Driver(board_of(CLOBBERED), 5)
    sent: list[str] = []

    def told(name: str) -> Callable[[str, object, object], None]:
        def tell(attr: str, old: object, new: object) -> None:
            sent.append(name)

        return tell

    for name, source in driver.figures.sources.items():
        source.on_change("data", told(name))
    driver.go(5)
    assert sent == []
    driver.go(6)
    assert set(sent) == {change.table for change in driver.board.changes[6]}


def test_every_figure_and_source_has_the_name_by_which_it_is_found() -> None:
    """The report's player asks for them by name."""
    driver = Driver(Board(hostile_trace()))
    for name, source in driver.figures.sources.items():
        assert source.name == name
    for name, pane in driver.figures.panes.items():
        assert pane.name == name
        drawn = {model.name for model in pane.references() if isinstance(model, ColumnDataSource)}
        assert drawn - {None} == set(TABLES[name])


def test_no_figure_runs_code_of_its_own() -> None:
    """Not one CustomJS: a policy that allows no script but by its hash would stop it anyhow."""
    driver = Driver(board_of(RECURSION))
    for pane in driver.figures.panes.values():
        kinds = {type(model).__name__ for model in pane.references()}
        assert not {kind for kind in kinds if kind.startswith("CustomJS")}
