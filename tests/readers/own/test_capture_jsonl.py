"""The end of a capture.jsonl: what is cut is refused, what is missing or edited is reported."""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.core.captures.findings import Finding, Side
from forkviz.core.captures.forklog import ForkAbort, ForkLog
from forkviz.core.captures.forkstep import ForkStep, Said
from forkviz.core.captures.runtime import Runtime, ShownBy
from forkviz.errors import BadCapture
from forkviz.readers import read_capture
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from tests.support.caveats import sentences, written

PERL = Path(__file__).parents[3] / "data" / "captures" / "cygwin-3.0.7-perl"


@functools.cache
def perl() -> Capture:
    return read_capture(PERL)


@functools.cache
def lines() -> tuple[str, ...]:
    return tuple(dump_capture(perl()))


def parse(*written: str) -> Capture:
    return parse_capture_file("".join(f"{line}\n" for line in written), "x", "x")


def first_schema(*written: str) -> tuple[str, ...]:
    """As these lines were written before there was a last one."""
    return schema(1, *written)


def schema(number: int, *written: str) -> tuple[str, ...]:
    """These lines with another number in their header; the last line's checksum is the old one."""
    return (written[0].replace('"schema":3', f'"schema":{number}'), *written[1:])


def kind(line: str) -> str:
    return next(iter(json.loads(line)))


def test_the_last_line_counts_the_others_and_sums_them_up() -> None:
    """By what each is; the same capture gives the same bytes."""
    told = json.loads(lines()[-1])["end"]
    assert told["counts"] == {
        "parent": 1,
        "child": 1,
        "image": len(perl().images),
    } | ({"log": 1} if perl().log else {})
    text = "".join(f"{line}\n" for line in lines()[:-1])
    assert told["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert tuple(dump_capture(read_capture(PERL))) == lines()
    assert parse(*lines()) == perl()


@pytest.mark.parametrize("count", [1, 2, 3, -10, -1])
def test_a_capture_that_is_cut_at_the_end_of_a_line_is_refused(count: int) -> None:
    """Wherever; the complaint says what it has."""
    with pytest.raises(BadCapture, match=r"is cut off: its last line, .*, is missing") as refused:
        parse(*lines()[:count])
    left = lines()[:count]
    assert refused.value.line == len(left)
    assert ("the parent" in refused.value.what) is (len(left) > 1)
    assert ("the child" in refused.value.what) is (len(left) > 2)


def test_a_capture_that_is_cut_within_a_line_is_refused() -> None:
    """As ever."""
    text = "\n".join(lines())
    for at in (10, len(text) // 2, len(text) - 1):
        with pytest.raises(BadCapture):
            parse_capture_file(text[:at], "x")


def test_what_is_missing_from_the_middle_is_named() -> None:
    """Of the child, of the images, of both; what is there is read."""
    assert [kind(line) for line in lines()[1:4]] == ["parent", "child", "image"]
    images = len(perl().images)
    for gone, said in (
        ((2,), "the child"),
        ((3,), f"1 of {images} lines of the kind image"),
        ((2, 3, 4), f"the child and 2 of {images} lines of the kind image"),
    ):
        capture = parse(*(line for i, line in enumerate(lines()) if i not in gone))
        assert sentences(capture.caveats) == (
            *sentences(perl().caveats),
            f"lines of this capture are missing: {said}",
        )
        assert (capture.child is None) is (2 in gone)
        assert parse(*dump_capture(capture)) == capture
    with pytest.raises(BadCapture, match="child but no parent, whose line is missing"):
        parse(lines()[0], *lines()[2:])


def test_what_is_too_much_is_told_as_an_edit() -> None:
    """An image twice."""
    capture = parse(*lines()[:4], lines()[3], *lines()[4:])
    assert "edited" in sentences(capture.caveats)[-1]
    assert "too much" in sentences(capture.caveats)[-1]


@pytest.mark.parametrize(
    ("old", "new"), [('"title":"cygwin', '"title":"Cygwin'), ("65536,73728", "65536,69632")]
)
def test_what_somebody_edited_says_so(old: str, new: str) -> None:
    """Of the right number of lines, but others; written again, the caveat stays."""
    text = "\n".join(lines())
    assert old in text
    capture = parse_capture_file(text.replace(old, new, 1), "x")
    assert sentences(capture.caveats)[-1].startswith("this capture was edited")
    assert parse(*dump_capture(capture)) == capture


def test_blank_lines_and_other_line_ends_are_no_edit() -> None:
    """A mail or an editor may change them."""
    assert parse(*(part for line in lines() for part in (f"{line}\r", ""))) == perl()


@pytest.mark.parametrize(
    "end",
    [
        "7",
        "{}",
        '{"counts":{"parent":1},"sha256":7}',
        '{"counts":{"parent":true},"sha256":"' + "0" * 64 + '"}',
        '{"counts":{"parent":1e300},"sha256":"' + "0" * 64 + '"}',
        '{"counts":{"parent":1},"sha256":"' + "0" * 64 + '","more":1}',
    ],
)
def test_a_last_line_that_is_none_is_refused(end: str) -> None:
    """So is anything behind it."""
    with pytest.raises(BadCapture):
        parse(*lines()[:-1], '{"end":' + end + "}")
    with pytest.raises(BadCapture, match="continues"):
        parse(*lines(), lines()[2])


def test_a_capture_of_the_first_schema_is_read_with_a_caveat() -> None:
    """Nothing ends it, so what its header names and is not there is all that can be said."""
    capture = parse(*first_schema(*lines()[:-1]))
    doubt = "this capture is of schema 1, which does not show whether its end was cut off"
    assert sentences(capture.caveats) == (*sentences(perl().caveats), doubt)
    cut = parse(*first_schema(*lines()[:2]))
    gone = "it has nothing from images.json and child.maps"
    assert sentences(cut.caveats) == (*sentences(perl().caveats), f"{doubt}; {gone}")
    with pytest.raises(BadCapture):
        parse(*first_schema(*lines()))


@pytest.mark.parametrize("number", [0, 7, None])
def test_what_is_not_known_is_none_and_was_minus_one(number: int | None) -> None:
    """Of a log, of a step of it and of a message; the other numbers stay as they are."""
    abort = ForkAbort("C5", "x", address=number)
    steps = (ForkStep(Said.COPIED, False, 1, "stack", number, number),)
    log = ForkLog(1, 2, abort=abort, exit_code=number, errno=number, steps=steps)
    finding = Finding(Side.CHILD, "x", "x", "x", exit_code=number, clock=number)
    known = Capture("x", log=log, findings=(finding,))
    written = list(dump_capture(known))
    assert parse(*written) == known
    fields = ("address", "exit_code", "errno", "error", "retries", "clock")
    old = first_schema(*written[:-1])
    for field in fields:
        old = tuple(line.replace(f'"{field}":null', f'"{field}":-1') for line in old)
    old = tuple(line.replace('"stack",null,null', '"stack",-1,-1') for line in old)
    assert ("-1" in "".join(old)) or number is not None
    again = parse(*old)
    assert (again.log, again.findings) == (known.log, known.findings)


@pytest.mark.parametrize(("number", "known"), [(2, None), (3, -1)])
def test_minus_one_is_a_number_since_the_third_schema(number: int, known: int | None) -> None:
    """Before, it stood for what is unknown; all else is read alike."""
    capture = Capture("x", findings=(Finding(Side.CHILD, "x", "x", "x", exit_code=-1),))
    assert json.loads(next(iter(dump_capture(capture))))["schema"] == 3
    (found,) = parse(*schema(number, *dump_capture(capture))).findings
    assert found == replace(capture.findings[0], exit_code=known)


def test_the_line_of_a_runtime_is_none_and_was_0() -> None:
    """Of one that a map of modules shows; the others keep theirs."""
    shown = (
        Runtime((3, 3, 6), ShownBy.MODULE, file="x.dmp"),
        Runtime((3, 3, 6), ShownBy.UNAME, file="ci.txt", line=9),
    )
    written = list(dump_capture(Capture("x", runtimes=shown)))
    assert parse(*written).runtimes == shown
    assert '"x.dmp",null]' in written[0]
    written[0] = written[0].replace('"x.dmp",null]', '"x.dmp",0]')
    assert parse(*schema(2, *written)).runtimes == shown


def test_a_schema_that_is_not_known_is_refused() -> None:
    """With the numbers that are."""
    with pytest.raises(BadCapture, match=r"schema is 4") as refused:
        parse(*schema(4, *lines()))
    assert refused.value.hint.startswith("schema 1 to 3")


def test_a_capture_of_the_first_schema_has_its_numbers_in_names_of_files() -> None:
    """And caveats as plain texts; both are values once it is read."""
    parent, child = perl().processes()
    several = Capture(
        "mail",
        replace(parent, file="mail#2", role="", caveats=written("torn: it is")),
        others=(replace(child, file="mail#1", role=""), replace(child, file="x#0", role="")),
    )
    old = first_schema(*list(dump_capture(several))[:-1])
    assert '"caveats":["torn: it is"]' in old[1]
    for field in ('"number":null', '"number": null'):
        old = tuple(line.replace(f",{field}", "") for line in old)
    assert "number" not in "".join(old)
    again = parse(*old)
    assert again.parent is not None
    assert again.parent.caveats == written("torn: it is")
    assert [p.number for p in (again.parent, *again.others)] == [2, 1, None]
    assert parse(*dump_capture(again)) == again
