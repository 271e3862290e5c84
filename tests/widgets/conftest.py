"""Explorers that tests of the widget share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from forkviz.widgets.explorer import ForkExplorer
from tests.support.boards import CLOBBERED, RECURSION, trace_of


@pytest.fixture
def explorer() -> Iterator[ForkExplorer]:
    """Of a fork with a recursion of six retries, at step 40."""
    made = ForkExplorer(trace_of(RECURSION), step=40)
    yield made
    made.close()


@pytest.fixture
def failing() -> Iterator[ForkExplorer]:
    """Of a real fork that failed, as it opens."""
    made = ForkExplorer(trace_of(CLOBBERED))
    yield made
    made.close()
