"""What the browser tests share: reports on disk, written once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import forkviz
from tests.support.boards import trace_of

Written = Callable[[Path], Path]


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
