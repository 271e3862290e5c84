"""What the tests of the front share: they need node, and are skipped by name without it."""

from __future__ import annotations

import os

import pytest

from tests.support.node import HOW_TO_GET, find_node


@pytest.fixture(autouse=True)
def node() -> None:
    """Skip where node is missing, except in CI, where nothing may be."""
    if not find_node() and os.environ.get("CI") != "true":
        pytest.skip(HOW_TO_GET)
