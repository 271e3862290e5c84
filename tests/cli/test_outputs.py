"""Outputs of the command line: none is another one, none is an input, whatever it is called."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.errors import NotWritten
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from tests.cli.conftest import Run

DATA = Path(__file__).parents[2] / "data"
posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes are POSIX's")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with a scenario, a trace, a report with notes, a bundle and a map."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(DATA / "scenarios" / "recursion.toml", tmp_path / "x.toml")
    shutil.copytree(DATA / "captures" / "cygwin-3.0.7-perl-small", tmp_path / "bundle")
    shutil.copy(tmp_path / "bundle" / "parent.maps", tmp_path / "a.maps")
    trace = forkviz.fork("x.toml")
    forkviz.save(trace, "x.jsonl")
    forkviz.report(trace, "fork.html", notes={3: "by hand"})
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def spellings(place: Path) -> list[str]:
    """Names of one file: as it is, another spelling, a link, a hard link."""
    link, hard = place.with_name("link-" + place.name), place.with_name("hard-" + place.name)
    if not link.exists():
        link.symlink_to(place)
        hard.hardlink_to(place)
    return [place.name, str(place), f"bundle/../{place.name}", link.name, hard.name]


@posix
@pytest.mark.parametrize(
    "command",
    [
        ("report", "x.toml", "-o", "x.toml"),
        ("report", "x.jsonl", "-o", "x.jsonl"),
        ("report", "x.toml", "--against", "x.jsonl", "-o", "x.jsonl"),
        ("report", "fork.html", "--against", "x.toml", "-o", "fork.html"),
        ("report", "fork.html", "--policy", "cygwin-2011-04", "-o", "fork.html"),
        ("report", "fork.html", "--without", "topsort", "-o", "fork.html"),
        ("report", "fork.html", "--redact", "-o", "fork.html"),
        ("report", "fork.html", "--edit", "occupy 0x10000000 0x10000", "-o", "fork.html"),
        ("fork", "x.toml", "--trace", "x.toml"),
        ("fork", "x.toml", "--scenario", "x.toml"),
        ("fork", "fork.html", "--trace", "fork.html"),
        ("fork", "x.jsonl", "--policy", "cygwin-2011-04", "--trace", "x.jsonl"),
        ("fork", "x.jsonl", "--scenario", "x.jsonl"),
        ("compare", "x.toml", "x.jsonl", "--report", "x.jsonl"),
        ("compare", "fork.html", "x.toml", "--report", "fork.html"),
        ("convert", "a.maps", "--to", "maps", "-o", "a.maps"),
        ("convert", "a.maps", "--to", "csv", "-o", "a.maps"),
        ("live", "x.toml", "--trace", "x.toml"),
        ("live", "x.toml", "--report", "x.toml"),
    ],
    ids=" ".join,
)
def test_an_output_that_is_an_input_is_refused(
    run: Run, here: Path, command: tuple[str, ...]
) -> None:
    """By its name, another spelling, a link or a hard link; nothing is written."""
    *words, output = command
    for name in spellings(here / output):
        before = contents(here)
        ran = run(*words, name)
        assert (ran.status, ran.out) == (2, "")
        assert f"{name} is also an input, which would be lost: nothing was written" in ran.err
        assert contents(here) == before


@pytest.mark.parametrize(
    "command",
    [
        ("fork", "bundle", "--trace", "bundle/fork.strace"),
        ("fork", "bundle", "--scenario", "bundle/capture.jsonl"),
        ("report", "bundle", "-o", "bundle/parent.maps"),
        ("convert", "bundle", "--to", "maps", "-o", "bundle/parent.maps"),
        ("convert", "bundle", "--to", "csv", "-o", "bundle/child.maps"),
        ("convert", "a.maps#1", "--to", "csv", "-o", "a.maps"),
    ],
    ids=" ".join,
)
def test_a_part_of_an_input_is_one(run: Run, here: Path, command: tuple[str, ...]) -> None:
    """Also one that the bundle has not got yet: it would be read from then on."""
    before = contents(here)
    ran = run(*command)
    assert (ran.status, "is also an input" in ran.err) == (2, True)
    assert contents(here) == before


@posix
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("new", "new"),
        ("new", "bundle/../new"),
        ("x.jsonl", "link-x.jsonl"),
        ("hard-x.jsonl", "x.jsonl"),
        ("to-new", "new"),
    ],
)
def test_two_outputs_of_one_name_are_refused(run: Run, here: Path, first: str, second: str) -> None:
    """The second would be all that is left."""
    spellings(here / "x.jsonl")
    (here / "to-new").symlink_to("new")
    before = contents(here)
    ran = run("fork", "x.toml", "--trace", first, "--scenario", second)
    assert (ran.status, "is named as an output twice" in ran.err) == (2, True)
    assert contents(here) == before
    # One that keeps nothing may be.
    assert run("fork", "x.toml", "--trace", os.devnull, "--scenario", os.devnull).status == 0


def test_a_report_is_written_over_itself_with_its_notes(run: Run, here: Path) -> None:
    """And with a new one: that is how an author goes on; what was read is all in it."""
    for arguments in ([], ["--step", "5"], ["--note", "5=more"]):
        assert run("report", "fork.html", "-o", "fork.html", *arguments).status == 0
    again = forkviz.read("fork.html")
    assert isinstance(again, Trace)
    assert again == forkviz.read("x.jsonl")
    assert again.notes == {3: "by hand", 5: "more"}


def test_a_trace_is_saved_over_itself(run: Run, here: Path) -> None:
    """The same bytes."""
    before = (here / "x.jsonl").read_bytes()
    assert run("fork", "x.jsonl", "--trace", "x.jsonl").status == 0
    assert (here / "x.jsonl").read_bytes() == before


def test_the_api_keeps_to_the_same_rule(here: Path) -> None:
    """Where it is given the input's name."""
    before = contents(here)
    for arguments in (
        {"source": "x.toml", "path": "x.toml"},
        {"source": "fork.html", "path": "fork.html", "policy": "cygwin-2011-04"},
        {"source": "x.toml", "path": "x.jsonl", "against": "x.jsonl"},
    ):
        with pytest.raises(NotWritten):
            forkviz.report(**arguments)
    assert contents(here) == before
    assert forkviz.report("fork.html", "fork.html")


@posix
def test_a_report_and_a_trace_go_through_a_pipe(run: Run, here: Path) -> None:
    """They are what would be in the files, and nothing is said on standard output."""
    os.mkfifo(here / "pipe")
    for words, wanted in (
        (("report", "fork.html", "-o", "pipe"), "fork.html"),
        (("fork", "x.toml", "--calls", "--trace", "pipe"), "x.jsonl"),
    ):
        got: list[bytes] = []
        reader = threading.Thread(target=lambda got=got: got.append(Path("pipe").read_bytes()))
        reader.start()
        ran = run(*words)
        reader.join()
        assert ran.status == 0
        assert "wrote" not in ran.out
        assert got == [(here / wanted).read_bytes()]


def test_what_can_not_be_written_is_told_with_its_name(run: Run, here: Path) -> None:
    """By every command that writes; status 2, no traceback."""
    for words in (
        ("fork", "x.toml", "--trace", "gone/x"),
        ("fork", "x.toml", "--scenario", "bundle"),
        ("report", "x.toml", "-o", "gone/x"),
        ("report", "x.toml", "-o", "bundle"),
        ("compare", "x.toml", "--policy-b", "cygwin-2011-04", "--report", "gone/x"),
        ("convert", "a.maps", "--to", "csv", "-o", "gone/x"),
        ("convert", "a.maps", "-o", "x.toml"),
        ("convert", "a.maps", "-o", "x.toml/b"),
        ("study", "--forks", "1", "--jobs", "1", "--html", "gone/x"),
        ("study", "--forks", "9", "--jobs", "1", "--save-failing", "x.toml"),
        ("study", "--forks", "1", "--jobs", "1", "--collisions", "2:3", "--html", "gone/x"),
    ):
        before = contents(here)
        ran = run(*words)
        assert ran.status == 2, words
        assert ran.err.splitlines()[-1].startswith(f"forkviz: {words[-1]}"), ran.err
        assert contents(here) == before
