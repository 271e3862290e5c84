"""The classes in other words than the reports have them, and texts in which nothing failed."""

from __future__ import annotations

from pathlib import Path

import pytest

import forkviz
from forkviz.diagnosis.cause_class import CauseClass
from tests.support.reports import first_class

FOLDER = Path(__file__).parents[1] / "data" / "diagnoses"
#: ``CLASS.NUMBER.txt``, or ``CLASS+CLASS.NUMBER.txt`` where either is right.
TEXTS = sorted(FOLDER.iterdir())


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_a_text_in_other_words(file: Path) -> None:
    """Its class comes first; where nothing failed, there is no cause at all."""
    answer = forkviz.diagnose(file)
    right = file.name.partition(".")[0].split("+")
    assert first_class(answer) in right
    assert answer.failed == (right != ["none"])


def test_every_class_has_a_text() -> None:
    """What has none is not held."""
    told = {each for file in TEXTS for each in file.name.partition(".")[0].split("+")}
    assert told - {"none"} >= set(CauseClass)
