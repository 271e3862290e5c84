"""A baseline: what is known is not counted, and what is no longer true is said."""

from __future__ import annotations

import json

import pytest

from forkviz.check.baseline import parse_baseline, without_known
from forkviz.check.check import Checked, check
from forkviz.check.finding import Finding, Level, RuleName
from forkviz.cli.render.check.json import json_answer
from forkviz.errors import BadCapture
from forkviz.rebase.placed import PlacedImage, Reach

LOW = PlacedImage("low.dll", 0x1000_0000, 1)
A, B = (PlacedImage(f"{name}.dll", 0x3_0000_0000, 1) for name in "ab")


def known(checked: Checked) -> tuple[Finding, ...]:
    """What is read back of the answer, written as JSON."""
    return parse_baseline(json.dumps(json_answer(checked)), "known.json")


def test_what_is_known_is_not_counted() -> None:
    """Other findings are; a file with a known one alone is not fine for that."""
    before = check((LOW, A))
    left, stale = without_known(check((LOW, A, B)), known(before))
    assert [finding.rule for finding in left.findings] == [RuleName.OVERLAP]
    assert (left.fine, left.judged, stale) == ((), 3, ())
    left, stale = without_known(before, known(before))
    assert (left.findings, left.failed, stale) == ((), False, ())


def test_it_goes_by_rule_and_files_not_by_the_text() -> None:
    """Bases change from build to build; the order of the files in a baseline is no matter."""
    moved = [PlacedImage(f"{name}.dll", 0x3_1000_0000, 1) for name in "ab"]
    answer = json_answer(check((A, B)))
    answer["findings"][0]["files"].reverse()
    entries = parse_baseline(json.dumps(answer), "x")
    assert without_known(check(moved), entries)[0].findings == ()
    # The same files by another rule, and the same rule for other files, are new.
    low = [PlacedImage(f"{name}.dll", 0x1000_0000, 1) for name in "ac"]
    left, stale = without_known(check(low), entries)
    assert {finding.rule for finding in left.findings} == {RuleName.OVERLAP, RuleName.BELOW_FLOOR}
    assert [entry.files for entry in stale] == [("a.dll", "b.dll")]


def test_a_known_warning_hides_no_error() -> None:
    """What was near enough may be too far now."""
    user = PlacedImage("x.dll", 0x2_0000_0000, 1, reach=(Reach("y.dll", 1),))
    near, far = (PlacedImage("y.dll", base, 1) for base in (0x2_4000_0000, 0x3_8000_0000))
    warned = known(check((user, near)))
    left, stale = without_known(check((user, far)), warned)
    assert [(f.level, f.rule) for f in left.findings] == [(Level.ERROR, RuleName.REACH_OF_32_BITS)]
    assert stale == ()
    erred = known(check((user, far)))
    assert without_known(check((user, near)), erred)[0].findings == ()
    # Known as both, it is known as the worse one.
    for both in ((*warned, *erred), (*erred, *warned)):
        assert without_known(check((user, far)), both)[0].findings == ()


def test_stale_entries_are_named_once() -> None:
    """In the order of the file."""
    twice = known(check((LOW, A, B))) * 2
    _, stale = without_known(check((A,)), twice)
    assert [entry.rule for entry in stale] == [RuleName.OVERLAP, RuleName.BELOW_FLOOR]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 200_000, "not JSON that"),
        ("[]", "no list of findings"),
        ('{"schema": 1}', "no list of findings"),
        ('{"schema": 2, "findings": []}', "schema 2"),
        ('{"schema": true, "findings": []}', "schema True"),
        ('{"findings": []}', "schema None"),
        ('{"schema": 1, "findings": [1]}', "finding 1"),
        ('{"schema": 1, "findings": [{}]}', "finding 1"),
        ('{"schema": 1, "findings": [{"level": "x", "rule": "overlap", "files": [], "text": ""}]}',
         "finding 1"),
        ('{"schema": 1, "findings": [{"level": "error", "rule": "y", "files": [], "text": ""}]}',
         "finding 1"),
        ('{"schema": 1, "findings": [{"level": "error", "rule": "overlap", "files": [1], '
         '"text": ""}]}', "finding 1"),
        ('{"schema": 1, "findings": [{"level": "error", "rule": "overlap", "files": 1, '
         '"text": ""}]}', "finding 1"),
        ('{"schema": 1, "findings": [{"level": [], "rule": {}, "files": ["a", 1], "text": ""}]}',
         "finding 1"),
    ],
)  # fmt: skip
def test_what_is_no_baseline_is_refused(text: str, said: str) -> None:
    """With its name, and what it would have to be."""
    with pytest.raises(BadCapture, match=r"known\.json") as caught:
        parse_baseline(text, "known.json")
    assert said in str(caught.value)
    assert caught.value.hint
