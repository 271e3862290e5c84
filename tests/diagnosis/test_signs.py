"""Signs: words in the texts, found across line ends, with the lines that they stand on."""

from __future__ import annotations

import pytest

import forkviz
from forkviz.arguments.diagnosing import read_case
from forkviz.diagnosis.texts.quoting import marks_in, searched, signs
from tests.support.reports import first_class

MESSAGE = "bash: fork: retry: Resource temporarily unavailable"
POLICY = "    ForceRelocateImages                : ON"


def lines_of(pattern: str, text: str) -> list[int]:
    """The lines that have a sign of *pattern*."""
    return [sign.line for sign in signs(read_case([text]), pattern)]


def test_a_blank_of_a_pattern_is_any_run_of_blanks_or_a_line_end() -> None:
    """Mails wrap sentences; a set of characters keeps its own blanks."""
    text = "it works from a\nterminal, and\n\nWORKS  FROM a\tterminal\n"
    assert lines_of(r"works from a terminal", text) == [1, 4]
    assert lines_of(r"a[ ]terminal", text) == []
    assert lines_of(r"from\ a", text) == [1, 4]


def test_a_sign_is_looked_for_without_its_dress_and_quoted_with_it() -> None:
    """The line as it was read, with what was found in it marked."""
    case = read_case([f"> {MESSAGE}\n> ForceRelocateImages : ON &amp; more\n"])
    (sign,) = signs(case, r"ON & more")
    evidence = sign.quoted("it is on")
    assert (evidence.line, evidence.text) == (2, "> ForceRelocateImages : ON &amp; more")
    assert evidence.marks == ()
    (sign,) = signs(case, r"ForceRelocateImages : ON")
    evidence = sign.quoted("it is on")
    ((begin, end),) = evidence.marks
    assert evidence.text[begin:end] == "ForceRelocateImages : ON"


@pytest.mark.sweep
def test_of_a_long_log_its_ends_and_what_is_around_messages_is_looked_at() -> None:
    """What somebody says beside a message in the middle counts; the rest of the log does not."""
    noise = [
        f"line {number} of a build that prints very much and says nothing"
        for number in range(60_000)
    ]
    beside = [*noise]
    beside[30_000:30_000] = [MESSAGE, POLICY]
    answer = forkviz.diagnose("\n".join(beside))
    assert first_class(answer) == "mandatory-aslr"
    assert [each.line for each in answer.causes[0].evidence] == [30_001, 30_002]
    apart = [*noise]
    apart[30_000:30_000] = [MESSAGE]
    apart[15_000:15_000] = [POLICY]
    assert first_class(forkviz.diagnose("\n".join(apart))) == "undecided"
    for place in (0, len(noise)):
        at_end = [*noise]
        at_end[30_000:30_000] = [MESSAGE]
        at_end[place:place] = [POLICY]
        assert first_class(forkviz.diagnose("\n".join(at_end))) == "mandatory-aslr"


def test_no_more_of_a_text_is_looked_at_than_a_bound() -> None:
    """However long its lines are, and however many there are."""
    for text in ("x" * 1_000_000 + f"\n{MESSAGE}\n", "\n" * 200_000 + f"{MESSAGE}\n"):
        (part,) = searched(read_case([text]))
        assert len(part.joined) < 200_000
        assert len(part.numbers) < 20_000
        assert len(part.numbers) == len(part.begins) == part.joined.count("\n") + 1


def test_marks_are_apart_whatever_is_asked_for() -> None:
    """A part that is not there has none; upper and lower case are alike."""
    assert marks_in("at 0x1F0000", ("1f0000", "0X1F", "none", "")) == ((3, 7),)
    assert marks_in("a b a", ("a", "b")) == ((0, 1), (2, 3))
