"""Reports of failed forks: the right class first, its lines and remedy, nothing false.

``expected.json`` has the answers; the fields are explained in ``CLASSES.md`` beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import forkviz
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.diagnosis.record import diagnosis_record
from tests.support.dressings import DRESSINGS, SAME_LINES, other_names, other_numbers, other_pids
from tests.support.reports import (
    EXPECTED,
    FOLDER,
    false_claims,
    false_facts,
    first_class,
    missed_facts,
    missed_lines,
)

#: Changes that leave what a text says as it is.
_CHANGES: dict[str, Callable[[str], str]] = {
    "other numbers": other_numbers,
    "other pids": other_pids,
    "other names": other_names,
}


@pytest.fixture(name="answers", scope="module")
def _answers() -> dict[str, Diagnosis]:
    return {name: forkviz.diagnose(FOLDER / name) for name in EXPECTED}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_right_class_comes_first(name: str, answers: dict[str, Diagnosis]) -> None:
    """And nothing is claimed that the text does not say."""
    expected = EXPECTED[name]
    assert first_class(answers[name]) == expected["class"]
    assert false_claims(answers[name], expected) == []
    assert missed_lines(answers[name], expected) == []


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_first_remedy_and_the_next_capture(name: str, answers: dict[str, Diagnosis]) -> None:
    """A cause that is not certain names the one capture that would decide."""
    answer, expected = answers[name], EXPECTED[name]
    remedies = answer.claims[0].remedies if answer.claims else ()
    if patterns := expected["first_remedy"]:
        assert _told(f"{remedies[0].text} {remedies[0].command}", patterns)
    if patterns := expected["next"]:
        assert answer.next is not None
        assert _told(f"{answer.next.ask} {answer.next.command}", patterns)
    if answer.claims and answer.claims[0].certainty != "certain":
        assert answer.next is not None


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_fact_is_in_the_record(name: str, answers: dict[str, Diagnosis]) -> None:
    """Episodes, messages and images are those of ``show --json``."""
    record = diagnosis_record(answers[name])
    assert record["schema"] == 1
    assert missed_facts(record, EXPECTED[name]) == []
    assert false_facts(record, EXPECTED[name]) == []


def _told(what: str, patterns: list[str]) -> bool:
    return any(re.search(pattern, what, re.IGNORECASE) for pattern in patterns)


@pytest.mark.sweep
@pytest.mark.parametrize("dress", sorted(DRESSINGS))
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_dress_does_not_matter(
    name: str, dress: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Quoted, indented, in a page, a mail or a CI's log, coloured, in UTF-16: the same answer."""
    text = _text(name)
    file = tmp_path_factory.mktemp("dressed") / "t.txt"
    file.write_bytes(DRESSINGS[dress](text))
    answer, expected = forkviz.diagnose(file), EXPECTED[name]
    assert first_class(answer) in [expected["class"], *expected.get("class_or", [])]
    assert false_claims(answer, expected) == []
    if dress in SAME_LINES:
        assert missed_lines(answer, expected) == []


def changed_texts() -> list[tuple[str, str]]:
    """Each text with each change, but for other names where the names make the bases."""
    return [
        (name, change)
        for name in sorted(EXPECTED)
        for change in sorted(_CHANGES)
        if (change, EXPECTED[name]["class"]) != ("other names", "hash-collision")
    ]


@pytest.mark.sweep
@pytest.mark.parametrize(("name", "change"), changed_texts())
def test_names_and_numbers_do_not_matter(name: str, change: str) -> None:
    """Other programs, DLLs, pids, and addresses that say the same: the same answer."""
    changed = _CHANGES[change](_text(name))
    answer, expected = forkviz.diagnose(f"{changed}\n"), EXPECTED[name]
    assert first_class(answer) == expected["class"]
    assert false_claims(answer, expected) == []
    assert missed_lines(answer, expected) == []


def test_the_changes_change_something() -> None:
    """Each of them changes many of the texts."""
    for change in _CHANGES.values():
        assert sum(change(_text(name)) != _text(name) for name in EXPECTED) > 10


def _text(name: str) -> str:
    from forkviz.readers.base.lines import read_text

    return read_text(FOLDER / name)
