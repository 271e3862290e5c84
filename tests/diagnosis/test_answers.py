"""What holds of every answer, whatever the class: marks, words, commands, the same twice."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import forkviz
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Certainty, Diagnosis
from forkviz.diagnosis.record import diagnosis_record
from tests.diagnosis.test_other_words import TEXTS
from tests.support.reports import EXPECTED, FOLDER

FILES = [*(FOLDER / name for name in EXPECTED), *TEXTS]
#: Where the runtime's own programs cannot fork, and rebaseall is one of them.
CANNOT_FORK = {
    CauseClass.RUNTIME_RELOCATED,
    CauseClass.MANDATORY_ASLR,
    CauseClass.DYNAMICBASE,
    CauseClass.TWO_RUNTIMES,
}
#: Where it would not help.
NO_HELP = {
    CauseClass.FILE_REPLACED,
    CauseClass.INJECTED_FIXED,
    CauseClass.INJECTED_ROAMING,
    CauseClass.CHILD_KILLED,
    CauseClass.COMMIT_LIMIT,
    CauseClass.DLL_NOT_FOUND,
    CauseClass.SESSION_ENDED,
}


@pytest.fixture(name="answers", scope="module")
def _answers() -> dict[Path, Diagnosis]:
    return {file: forkviz.diagnose(file) for file in FILES}


def test_marks_are_within_their_lines_and_apart(answers: dict[Path, Diagnosis]) -> None:
    """In order, none over another, none empty."""
    for answer in answers.values():
        for cause in answer.causes:
            for each in (*cause.evidence, *cause.against):
                ends = [0, *(edge for mark in each.marks for edge in mark), len(each.text)]
                assert ends == sorted(ends)
                assert all(begin < end for begin, end in each.marks)


def test_a_line_is_quoted_as_it_was_read(answers: dict[Path, Diagnosis]) -> None:
    """Under its number, from the decoded file."""
    from forkviz.readers.base.lines import read_text

    for file, answer in answers.items():
        lines = read_text(file).split("\n")
        for cause in answer.causes:
            for each in (*cause.evidence, *cause.against):
                assert each.file == file.name
                assert lines[each.line - 1] == each.text


def test_no_line_is_quoted_twice_for_one_cause(answers: dict[Path, Diagnosis]) -> None:
    """Once is enough, unless two messages stand in it."""
    for answer in answers.values():
        for cause in answer.causes:
            said = [(each.file, each.line, each.means) for each in cause.evidence]
            assert len(set(said)) == len(said)


def test_meanings_are_short(answers: dict[Path, Diagnosis]) -> None:
    """At most 15 words, and none is left out."""
    for answer in answers.values():
        for cause in answer.causes:
            for each in (*cause.evidence, *cause.against):
                assert 1 <= len(each.means.split()) <= 15, each.means


def test_a_claim_that_is_likely_rests_on_lines(answers: dict[Path, Diagnosis]) -> None:
    """A candidate need not."""
    for answer in answers.values():
        for cause in answer.claims:
            if cause.certainty is not Certainty.POSSIBLE:
                assert any(each.proves for each in cause.evidence)
                assert cause.remedies


def test_a_command_has_its_shell_and_stands_on_one_line(answers: dict[Path, Diagnosis]) -> None:
    """The linker's option alone is no command of a shell."""
    for answer in answers.values():
        for cause in answer.causes:
            for remedy in cause.remedies:
                assert "\n" not in remedy.command
                linker = remedy.command.startswith("-Wl,")
                plain = not remedy.command or linker or remedy.shell is None
                assert plain == (remedy.shell is None)
                assert remedy.effort


def test_rebaseall_is_offered_only_where_it_can_run_and_help(
    answers: dict[Path, Diagnosis],
) -> None:
    """Where it cannot, the answer says so, and why."""
    for answer in answers.values():
        for cause in answer.claims:
            offered = [r for r in cause.remedies if "rebaseall" in f"{r.text} {r.command}"]
            if cause.kind in CANNOT_FORK | NO_HELP:
                assert not offered
                dissuaded = " ".join(each.text for each in cause.does_not_help)
                assert "rebase" in dissuaded or cause.certainty is Certainty.POSSIBLE


def test_rebaseall_is_never_the_first_answer(answers: dict[Path, Diagnosis]) -> None:
    """Except where nothing but the loader's choice is known."""
    for answer in answers.values():
        for cause in answer.claims[:1]:
            if cause.remedies and cause.kind is not CauseClass.PLACED_ANEW:
                assert "rebaseall" not in cause.remedies[0].command


def test_undecided_stands_first_with_candidates_and_a_capture(
    answers: dict[Path, Diagnosis],
) -> None:
    """No remedy first: all that follows is possible, and the capture shows something for each."""
    seen = 0
    for answer in answers.values():
        kinds = [cause.kind for cause in answer.claims]
        if CauseClass.UNDECIDED not in kinds:
            continue
        seen += 1
        first, *others = answer.claims
        assert (first.kind, first.certainty) == (CauseClass.UNDECIDED, Certainty.POSSIBLE)
        assert not first.remedies
        assert len(others) >= 2
        assert {each.certainty for each in others} == {Certainty.POSSIBLE}
        assert answer.next is not None
        assert answer.next.command
        assert {each.kind for each in answer.next.shows} <= set(kinds)
    assert seen > 10


def test_an_answer_is_the_same_twice(answers: dict[Path, Diagnosis]) -> None:
    """No clock, no order of a hash."""
    for file in FILES[::5]:
        assert forkviz.diagnose(file) == answers[file]


def test_the_record_is_plain_json(answers: dict[Path, Diagnosis]) -> None:
    """Numbers are integers, addresses too; every cause has the keys that the contract names."""
    for answer in answers.values():
        record = json.loads(json.dumps(diagnosis_record(answer)))
        assert set(record) >= {"schema", "causes", "episodes", "sequences", "images", "next"}
        assert len(record["causes"]) == len(answer.causes)
        for cause in record["causes"]:
            assert cause["class"] in set(CauseClass)
            assert cause["certainty"] in set(Certainty)
            for key in ("evidence", "against", "remedies"):
                assert isinstance(cause[key], list)
            for each in cause["evidence"]:
                assert isinstance(each["line"], int)
        assert not re.search(r'"(?:base|end|size)": "', json.dumps(record))
