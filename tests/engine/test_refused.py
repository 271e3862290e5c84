"""A report that is asked for an engine, and can't have one or has no use for it."""

from __future__ import annotations

from pathlib import Path

import pytest

import forkviz
from forkviz.errors import ForkvizError
from tests.support.boards import RECURSION
from tests.support.diagnoses import COLLISION

NOWHERE = "no-such-folder"


@pytest.mark.parametrize(
    ("source", "asked", "why"),
    [
        (COLLISION, {}, "a diagnosis has no fork"),
        ("child: fork: Resource temporarily unavailable\n", {}, "no fork can be made of it"),
        (RECURSION, {"against": RECURSION}, "two forks side by side"),
        (RECURSION, {"policy": "none"}, "policy"),
        (RECURSION, {}, NOWHERE),
    ],
)
def test_what_is_wrong_is_said_before_an_engine_is_sought(
    tmp_path: Path, source: object, asked: dict[str, object], why: str
) -> None:
    """Only the last one has nothing else wrong with it; nothing is written."""
    if isinstance(source, str):
        place = tmp_path / "x.log"
        place.write_text(source)
        source = place
    with pytest.raises(ForkvizError, match=why):
        forkviz.report(source, tmp_path / "x.html", engine=NOWHERE, **asked)  # type: ignore[arg-type]
    assert not (tmp_path / "x.html").exists()
