"""What the front end is given of a diagnosis: whole where it fits, visible, marked where it was."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.core.text import visible
from forkviz.diagnosis.diagnosis import Remedy, Shell
from forkviz.diagnosis.record import diagnosis_record
from forkviz.front.diagnosis_data import COMMAND, LINE, diagnosis_data, pieces
from tests.support.diagnoses import COLLISION, DIAGNOSES, called
from tests.support.hostile import CORPUS, unseen


@pytest.mark.parametrize("name", DIAGNOSES)
def test_all_that_fits_is_there(name: str) -> None:
    """Each line with its number and its marks, each remedy with all its commands."""
    diagnosis = DIAGNOSES[name]
    data = diagnosis_data(diagnosis_record(diagnosis))
    assert json.loads(json.dumps(data)) == data
    assert data["inputs"] == list(diagnosis.inputs)
    for cause, shown in zip(diagnosis.causes, data["causes"], strict=True):
        assert (shown["class"], shown["sentence"]) == (str(cause.kind), cause.sentence)
        for row, told in zip(cause.evidence, shown["evidence"], strict=True):
            assert told["line"] == row.line
            assert "".join(text for text, _ in told["pieces"]) == row.text
            marked = [text for text, is_marked in told["pieces"] if is_marked]
            assert marked == [row.text[start:end] for start, end in row.marks]
        for remedy, told in zip(cause.remedies, shown["remedies"], strict=True):
            assert told["command"] == remedy.command
            assert [one["command"] for one in told["others"]] == [line for _, line in remedy.others]


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    st.text(max_size=3 * LINE),
    st.lists(st.tuples(st.integers(-5, 4 * LINE), st.integers(-5, 4 * LINE)), max_size=4),
)
def test_a_line_is_cut_outside_of_its_first_mark(text: str, marks: list[tuple[int, int]]) -> None:
    """However long it is, and wherever the marks are; what is no mark of it is none."""
    found = pieces(text, marks)
    assert sum(len(piece) for piece, _ in found) <= 12 * (max(LINE, len(text)) + 4)
    assert unseen("".join(piece for piece, _ in found).replace("\n", "")) == set()
    fitting = [(a, b) for a, b in sorted(marks) if 0 <= a < b <= len(text)]
    if fitting:
        start, end = fitting[0]
        first = next(piece for piece, is_marked in found if is_marked)
        assert first == visible(text[start:end])
    else:
        assert not any(is_marked for _, is_marked in found)
    if not fitting and len(text) <= LINE:
        assert "".join(piece for piece, _ in found) == visible(text)


def test_no_name_brings_a_character_that_nobody_sees() -> None:
    """In whatever it stands: a line, a cause, a command, a place."""
    for text in CORPUS.values():
        data = diagnosis_data(diagnosis_record(called(text)))
        assert unseen(json.dumps(data, ensure_ascii=False)) == set()


def test_a_command_is_shown_whole_or_not_at_all() -> None:
    """Half of a command may do something else."""
    long = "rebase " + "x" * COMMAND
    remedy = Remedy("x", long, Shell.CMD, others=((Shell.DASH, long), (Shell.CMD, "short")))
    cause = replace(COLLISION.causes[0], remedies=(remedy,))
    (shown,) = diagnosis_data(diagnosis_record(replace(COLLISION, causes=(cause,))))["causes"]
    assert shown["remedies"][0]["command"] == ""
    assert [one["command"] for one in shown["remedies"][0]["others"]] == ["short"]
