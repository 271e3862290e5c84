"""What the browser tests share: reports on disk, written once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

import forkviz
from forkviz.views.board import Board
from tests.support.boards import CLOBBERED, PERL, trace_of
from tests.support.scenarios import chain, scenario
from tools.seeing.contents import Content

Written = Callable[[Path], Path]


@pytest.fixture(scope="module", autouse=True)
def _patience() -> None:
    """As long as all else is waited for: on a busy machine it comes late."""
    expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Call with an input: its report on disk."""
    folder = tmp_path_factory.mktemp("reports")

    def write(source: Path) -> Path:
        place = folder / f"{source.name}.html"
        if not place.exists():
            forkviz.report(trace_of(source), place)
        return place

    return write


@pytest.fixture(scope="session")
def long(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Board]:
    """The report and the board of a fork of hundreds of steps."""
    trace = forkviz.fork(scenario(chain(70)))
    return forkviz.report(trace, tmp_path_factory.mktemp("long") / "long.html"), Board(trace)


@pytest.fixture(scope="session")
def versus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of two forks; the second one fails."""
    place = tmp_path_factory.mktemp("versus") / "versus.html"
    return forkviz.report(trace_of(PERL), place, against=trace_of(CLOBBERED))


#: Gives the page of a content.
Shown = Callable[[Content], Path]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Call with a content: its page, written once."""
    folder = tmp_path_factory.mktemp("shown")

    def write(content: Content) -> Path:
        place = folder / f"{content.name}.html"
        if not place.exists():
            content.write(place)
        return place

    return write
