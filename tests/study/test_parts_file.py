"""A file of parts: what is in it is gone on from, and nothing that is damaged is counted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz import limits
from forkviz.errors import BadStudy, NotWritten, TooLarge
from forkviz.study.generator import Shape
from forkviz.study.running import part_lines
from forkviz.study.running.part_lines import (
    Counted,
    checksum,
    first_value,
    line_of,
    part_line,
    part_of,
)
from forkviz.study.running.parts_file import open_parts
from forkviz.study.running.whole import Range
from forkviz.study.study import run_study
from forkviz.study.tally import Study
from forkviz.study.task import Task, run_task, tasks

POLICIES = ("cygwin-2011-05-30", "repaired")
WHOLE = Task(2, Shape.MIXED, 0, 8, POLICIES)
TASKS = tasks(8, POLICIES, seed=2, shape=Shape.MIXED, size=2)
PARTS = [run_task(task) for task in TASKS]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file with three of the four parts, in no order."""
    found = tmp_path / "parts.jsonl"
    with open_parts(found, Counted(WHOLE)) as file:
        for number in (2, 0, 3):
            file.add(PARTS[number], range_of(TASKS[number]))
    return found


def range_of(task: Task) -> Range:
    """The scenarios of *task*."""
    return Range(task.start, task.stop)


def value_of(task: Task, part: Study) -> dict[str, Any]:
    """What a line of the part says, without its checksum."""
    value: dict[str, Any] = json.loads(part_line(Counted(WHOLE), part, range_of(task), "above"))
    del value["sum"]
    return value


def resumed(place: Path, said: list[str] | None = None) -> Study:
    return run_study(
        8, POLICIES, seed=2, shape=Shape.MIXED, jobs=1, resume=place,
        note=(said if said is not None else []).append,
    )  # fmt: skip


def test_a_study_is_gone_on_with(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is missing is forked, and the sum is that of a study without a stop."""
    made = []

    def counted(task: Task) -> Study:
        made.append((task.start, task.stop))
        return run_task(task)

    monkeypatch.setattr("forkviz.study.running.executors.run_task", counted)
    said: list[str] = []
    assert resumed(place, said) == run_task(WHOLE)
    assert made == [(2, 3), (3, 4)]
    assert resumed(place) == run_task(WHOLE)
    assert (len(made), said) == (2, [])


def test_a_torn_end_is_cut_off_wherever_it_was_torn(place: Path) -> None:
    """A kill can come after any byte of the last line, and after any of the first one."""
    data = place.read_bytes()
    lines = data.splitlines(keepends=True)
    whole = run_task(WHOLE)
    last = len(data) - len(lines[-1])
    for size in (*range(last + 1, len(data), 97), len(data) - 1, *range(1, len(lines[0]), 29)):
        place.write_bytes(data[:size])
        said: list[str] = []
        with open_parts(place, Counted(WHOLE)) as file:
            done = file.done
        assert done == ([(0, 2), (4, 6)] if size > last else [])
        assert resumed(place, said) == whole
        assert said == []  # it was cut off when it was opened
        assert place.read_bytes().startswith(data[:last] if size > last else lines[0])


def test_a_torn_end_is_said(place: Path) -> None:
    """One sentence, with the file."""
    with place.open("ab") as file:
        file.write(b'{"start":2,')
    said: list[str] = []
    resumed(place, said)
    assert said == [f"{place}: the last part was damaged; it is made again"]


def test_damage_before_the_end_is_an_error(place: Path) -> None:
    """With its line; the file stays as it is."""
    lines = place.read_bytes().splitlines(keepends=True)
    for number in (1, 2):
        changed = [*lines]
        changed[number] = changed[number].replace(b'"forks":2', b'"forks":3', 1)
        place.write_bytes(b"".join(changed))
        with pytest.raises(BadStudy, match="damaged, and others follow") as refused:
            resumed(place)
        assert refused.value.line == number + 1
        assert place.read_bytes() == b"".join(changed)
    place.write_bytes(b"".join([lines[0], lines[1], b"\n", lines[2]]))
    with pytest.raises(BadStudy, match=":3: this part is damaged"):
        resumed(place)


@given(data=st.data())
def test_no_changed_byte_is_counted(data: st.DataObject) -> None:
    """Whichever byte of a line is another one, its part is none."""
    line = part_line(Counted(WHOLE), PARTS[1], range_of(TASKS[1]), "above")
    at = data.draw(st.integers(0, len(line) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != line[at]))
    changed = line[:at] + bytes([other]) + line[at + 1 :]
    assert part_of(line, Counted(WHOLE), "above") == (range_of(TASKS[1]), PARTS[1])
    with pytest.raises(ValueError):
        part_of(changed, Counted(WHOLE), "above")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("start", -1), ("start", 2.0), ("start", 5), ("stop", 9), ("stop", None)),
        *(("possible", 3), ("possible", True), ("cyclic", 9), ("tallies", {}), ("tallies", [])),
    ],
)
def test_a_part_that_can_not_be_is_none(key: str, value: object) -> None:
    """Though its checksum is right: anybody can compute one."""
    wrong = value_of(TASKS[1], PARTS[1]) | {key: value}
    with pytest.raises(ValueError):
        part_of(line_of(wrong, "above"), Counted(WHOLE), "above")


def test_counts_that_contradict_each_other_are_none() -> None:
    """More failures than forks, or an example from elsewhere."""
    for key, value in (("successes", 1 << 70), ("forks", 3), ("examples", {"C8": 99})):
        wrong = value_of(TASKS[1], PARTS[1])
        wrong["tallies"] = {name: tally | {key: value} for name, tally in wrong["tallies"].items()}
        with pytest.raises(ValueError, match="contradict"):
            part_of(line_of(wrong, "above"), Counted(WHOLE), "above")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"seed": 3}, "seed 2, not 3"),
        ({"shape": Shape.HASH}, 'shape "mixed", not "hash"'),
        ({"forks": 9}, "forks 8, not 9"),
        ({"policies": ("repaired",)}, 'not \\["repaired"\\]'),
    ],
)
def test_the_parts_of_another_study_are_refused(
    place: Path, change: dict[str, object], said: str
) -> None:
    """The error says what differs; the file stays as it is."""
    before = place.read_bytes()
    asked = {"forks": 8, "policies": POLICIES, "seed": 2, "shape": Shape.MIXED} | change
    with pytest.raises(BadStudy, match=said):
        run_study(**asked, jobs=1, resume=place)  # type: ignore[arg-type]
    assert place.read_bytes() == before


def test_the_parts_of_another_version_are_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another engine may count otherwise; another schema can't be read."""
    monkeypatch.setattr(part_lines, "engine_digest", lambda: "another")
    with pytest.raises(BadStudy, match="another version of forkviz"):
        resumed(place)
    monkeypatch.undo()
    value = json.loads(place.read_bytes().splitlines()[0])
    place.write_text(json.dumps(value | {"schema": 2}) + "\n")
    with pytest.raises(BadStudy, match="is of schema 2; this version knows 1"):
        resumed(place)
    place.write_text(json.dumps(value | {"sum": "0"}) + "\n")
    with pytest.raises(BadStudy, match="first line is damaged"):
        resumed(place)


@pytest.mark.parametrize("text", ["x", "[1]\n", "\n", '{"format": "x"}\n', "[" * 9999 + "\n"])
def test_another_file_is_left_alone(tmp_path: Path, text: str) -> None:
    """A slip of the hand does not cost it."""
    place = tmp_path / "notes"
    place.write_text(text)
    with pytest.raises(BadStudy, match="is not a file of a study's parts"):
        resumed(place)
    assert place.read_text() == text


def test_a_part_of_another_study_s_file_is_damage(place: Path, tmp_path: Path) -> None:
    """Its checksum covers the first line."""
    other = tmp_path / "other.jsonl"
    run_study(8, POLICIES, seed=3, shape=Shape.MIXED, jobs=1, resume=other)
    lines = place.read_bytes().splitlines(keepends=True)
    place.write_bytes(lines[0] + other.read_bytes().splitlines(keepends=True)[2] + lines[1])
    with pytest.raises(BadStudy, match=":2: this part is damaged"):
        resumed(place)


def test_scenarios_that_are_there_twice_are_refused(place: Path) -> None:
    """They would be counted twice."""
    with open_parts(place, Counted(WHOLE)) as file:
        task = Task(2, Shape.MIXED, 1, 3, POLICIES)
        file.add(run_task(task), range_of(task))
    with pytest.raises(BadStudy, match=":5: this part has scenarios of line 3"):
        resumed(place)


def test_two_do_not_add_to_one_file(place: Path) -> None:
    """The second is refused, and the first one goes on."""
    with open_parts(place, Counted(WHOLE)) as file:
        with pytest.raises(NotWritten, match="in use by another process"):
            resumed(place)
        file.add(PARTS[1], range_of(TASKS[1]))
    assert resumed(place) == run_task(WHOLE)


def test_a_line_that_is_too_long_is_not_read(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit ``part``; nor are more lines than there are scenarios."""
    first = line_of(first_value(Counted(WHOLE)))
    with place.open("ab") as file:
        file.write(b" " * (limits.of("part") + 9))
    with pytest.raises(TooLarge, match=r":5: has 4,194,305 bytes of a line"):
        resumed(place)
    task = Task(2, Shape.MIXED, 0, 1, POLICIES)
    line = line_of(value_of(task, run_task(task)), checksum(first_value(Counted(WHOLE))))
    place.write_bytes(first + line * 20)
    with pytest.raises(BadStudy, match="more parts than the study has scenarios"):
        resumed(place)


def test_a_disk_that_is_full_leaves_the_parts_before(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are there when there is room again."""
    from tests.support.faults import RAISES, inject

    before = place.read_bytes()
    with monkeypatch.context() as patch:
        inject(patch, 3, RAISES["ENOSPC"], ("write",))
        with pytest.raises(NotWritten, match="No space left"):
            resumed(place)
    assert place.read_bytes() == before
    assert resumed(place) == run_task(WHOLE)


@pytest.mark.skipif(os.name != "posix", reason="a pipe is POSIX's")
def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, a pipe, a place that is not there."""
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", ".", "gone/parts"):
        with pytest.raises(NotWritten):
            resumed(tmp_path / name)
