"""Bad usage and bad inputs: status 2, the place and a hint, and never a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

READING = ("show", "diff", "images", "fork")


def complaint(run: Run, *arguments: object) -> str:
    """What forkviz complains about: nothing is written to standard output."""
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("forkviz: ")
    assert "Traceback" not in ran.err
    return ran.err


@pytest.mark.parametrize("command", READING)
def test_a_file_that_is_not_there_is_named(run: Run, tmp_path: Path, command: str) -> None:
    """With the path as it was given."""
    assert str(tmp_path / "none") in complaint(run, command, tmp_path / "none")


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("content", [b"", b"hello\n", bytes(range(256)) * 20, b"\xff\xfe\x00"])
def test_a_file_that_no_reader_knows_gets_a_hint(
    run: Run, tmp_path: Path, command: str, content: bytes
) -> None:
    """The hint says what is understood."""
    (tmp_path / "odd").write_bytes(content)
    said = complaint(run, command, tmp_path / "odd")
    assert f"{tmp_path / 'odd'}" in said
    assert "hint: " in said


def test_a_broken_map_is_shown_with_line_and_excerpt(run: Run, perl: Path, tmp_path: Path) -> None:
    """So that the reader finds the line and sees it."""
    lines = (perl / "parent.maps").read_text().splitlines()
    lines[6] = "00340000-00330000 rw-p 00000000 0000:0000 0"
    (tmp_path / "parent.maps").write_text("\n".join(lines) + "\n")
    said = complaint(run, "show", tmp_path / "parent.maps")
    assert "parent.maps:7: " in said
    assert "00340000-00330000" in said


def test_a_broken_scenario_is_shown_with_line_and_excerpt(run: Run, tmp_path: Path) -> None:
    """tomllib's complaint, with the line itself."""
    (tmp_path / "x.toml").write_text("schema = 1\nbits = 32 33\n")
    said = complaint(run, "fork", tmp_path / "x.toml")
    assert "x.toml:2: " in said
    assert "bits = 32 33" in said
    assert "hint: " in said


def test_a_broken_trace_is_shown_with_its_line(
    run: Run, failed_trace: Path, tmp_path: Path
) -> None:
    """A line that is no JSON."""
    lines = failed_trace.read_text().splitlines()
    lines[3] = lines[3][:-1]
    (tmp_path / "x.trace").write_text("\n".join(lines) + "\n")
    assert "x.trace:4: " in complaint(run, "show", tmp_path / "x.trace")


def test_a_policy_that_does_not_exist_is_answered_with_those_that_do(run: Run, calls: Path) -> None:
    """So that the name can be mended."""
    said = complaint(run, "fork", calls / "01.toml", "--policy", "cygwin-0.1")
    assert "cygwin-0.1" in said
    assert "cygwin-2011-05-30" in said


@pytest.mark.parametrize("address", ["zz", "0x", "", "0x10000000000000000"])
def test_what_is_no_address_is_said_so(run: Run, perl: Path, address: str) -> None:
    """Before anything is read."""
    assert "not an address" in complaint(run, "show", perl, "--at", address)


def test_an_output_that_cannot_be_written_is_named(run: Run, perl: Path, tmp_path: Path) -> None:
    """The folder does not exist."""
    place = tmp_path / "none" / "x.trace"
    assert str(place) in complaint(run, "fork", perl, "--trace", place)


def test_a_bundle_without_a_cygwin_program_cannot_fork(run: Run, perl: Path) -> None:
    """A map alone has no headers, and so no DLL list."""
    said = complaint(run, "fork", perl / "parent.maps")
    assert "hint: " in said


@pytest.mark.parametrize(
    "arguments", [[], ["nonsense"], ["fork"], ["show"], ["report", "x"], ["images", "x", "--jsn"]]
)
def test_bad_usage_has_status_2(run: Run, arguments: list[str]) -> None:
    """argparse explains, and its way of leaving does not end the caller."""
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("usage: forkviz")
