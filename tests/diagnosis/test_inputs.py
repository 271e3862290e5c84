"""What can be diagnosed: files, several of them, captures, pasted texts; and what cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

import forkviz
from forkviz.errors import BadCapture, ForkvizError
from tests.support.reports import FOLDER, first_class

MESSAGE = "address space needed by 'b.dll' (0x1F0000) is already occupied"
TEXT = f"      0 [main] lua 1187 child_info_fork::abort: {MESSAGE}\n"
BASES = (
    "/usr/lib/a.dll base 0x000400000000 size 0x00048000 *\n"
    "/usr/lib/b.dll base 0x000400000000 size 0x0001d000 *\n"
)


def test_several_inputs_are_looked_at_together(tmp_path: Path) -> None:
    """The message is in one, the bases in another; each line is of its own file."""
    (tmp_path / "message.log").write_text(TEXT)
    (tmp_path / "bases.txt").write_text(BASES)
    alone = forkviz.diagnose(tmp_path / "message.log")
    both = forkviz.diagnose(tmp_path / "message.log", tmp_path / "bases.txt")
    assert first_class(alone) == "already-relocated"
    assert first_class(both) == "base-collision"
    assert both.inputs == ("message.log", "bases.txt")
    lines = {(each.file, each.line) for each in both.causes[0].evidence}
    assert lines == {("message.log", 1), ("bases.txt", 1), ("bases.txt", 2)}


def test_the_order_of_the_inputs_decides_nothing(tmp_path: Path) -> None:
    """But for the order in which they are named."""
    (tmp_path / "message.log").write_text(TEXT)
    (tmp_path / "bases.txt").write_text(BASES)
    files = [tmp_path / "message.log", tmp_path / "bases.txt"]
    one, other = forkviz.diagnose(*files), forkviz.diagnose(*reversed(files))
    assert [c.kind for c in one.causes] == [c.kind for c in other.causes]


def test_a_pasted_text_is_diagnosed_as_a_file_is(tmp_path: Path) -> None:
    """A str with a line end is one; a mail's dress is taken off."""
    file = tmp_path / "t.txt"
    for name in (
        "46-small-mail-qp.txt",
        "12-shared-region-denied.txt",
        "13-system-dll-at-the-place.txt",
    ):
        text = (FOLDER / name).read_text(encoding="utf-8")
        file.write_text(text, encoding="utf-8")
        pasted, read = forkviz.diagnose(text), forkviz.diagnose(file)
        assert [c.kind for c in pasted.causes] == [c.kind for c in read.causes]
        assert [e.line for e in pasted.causes[0].evidence] == [
            e.line for e in read.causes[0].evidence
        ]


def test_a_capture_is_diagnosed(tmp_path: Path) -> None:
    """Its messages count; without a text the message itself is quoted."""
    file = tmp_path / "message.log"
    file.write_text(TEXT)
    capture = forkviz.read(file)
    assert isinstance(capture, forkviz.Capture)
    answer = forkviz.diagnose(capture)
    assert first_class(answer) == "already-relocated"
    assert answer.causes[0].evidence[0].text == MESSAGE


def test_two_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    """By their paths."""
    for folder, text in (("a", TEXT), ("b", BASES)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "log.txt").write_text(text)
    files = [tmp_path / "a" / "log.txt", tmp_path / "b" / "log.txt"]
    answer = forkviz.diagnose(*files)
    assert answer.inputs == tuple(map(str, files))
    assert {each.file for each in answer.causes[0].evidence} == set(map(str, files))


def test_a_text_that_no_reader_knows_may_settle_what_another_says(tmp_path: Path) -> None:
    """A print of the policy is no capture, and counts."""
    (tmp_path / "message.log").write_text("bash: fork: Resource temporarily unavailable\n")
    (tmp_path / "policy.txt").write_text("ASLR:\n    ForceRelocateImages : ON\n")
    answer = forkviz.diagnose(tmp_path / "message.log", tmp_path / "policy.txt")
    assert first_class(answer) == "mandatory-aslr"
    alone = forkviz.diagnose(tmp_path / "policy.txt")
    assert not alone.failed


@pytest.mark.parametrize(
    ("name", "data"), [("empty.txt", b""), ("blank.txt", b" \n\n"), ("x.bin", b"\0\1\2" * 50)]
)
def test_what_holds_nothing_is_an_error(name: str, data: bytes, tmp_path: Path) -> None:
    """It names the file."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadCapture, match=name):
        forkviz.diagnose(tmp_path / name)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """A text without a line end is a path."""
    with pytest.raises(BadCapture, match="no such file"):
        forkviz.diagnose(tmp_path / "none.log")
    with pytest.raises(BadCapture):
        forkviz.diagnose(TEXT.strip())


def test_a_scenario_cannot_be_diagnosed() -> None:
    """Nothing failed in it yet."""
    with pytest.raises(ForkvizError, match="only captures are diagnosed"):
        forkviz.diagnose("data/scenarios/two-relocated.toml")
    with pytest.raises(ForkvizError, match="nothing to diagnose"):
        forkviz.diagnose()
