"""forkviz capture: the address space of a process that runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.readers.own.bundle import BUNDLE_FILES

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has this /proc"
)


def test_a_process_becomes_a_bundle_that_is_read(run: Run, tmp_path: Path) -> None:
    """With what could not be seen; the map is the process's."""
    ran = run("capture", os.getpid(), "-o", tmp_path / "bundle", "--json")
    value = ran.json()
    assert (ran.status, value["pid"]) == (0, os.getpid())
    assert value["not_seen"]
    capture = forkviz.read(tmp_path / "bundle")
    assert isinstance(capture, Capture)
    assert capture.parent is not None
    assert len(capture.parent.space) == value["regions"]


def test_a_process_that_is_not_there_is_bad_input(run: Run) -> None:
    """Status 2, and its number in the complaint."""
    ran = run("capture", 4_194_999)
    assert (ran.status, ran.out) == (2, "")
    assert "4194999" in ran.err


def test_a_number_or_a_list_is_asked_for(run: Run) -> None:
    """One of the two; the list is of a Windows, for this system has ps."""
    assert "or --list" in run("capture").err
    assert run("capture", 1, "--list").status == 2
    ran = run("capture", "--list")
    assert (ran.status, "goes with --wine" in ran.err) == (2, True)


def test_without_wine_it_says_how_to_get_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a process there, and for the list."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for asked in (("--wine", "56"), ("--wine", "--list"), ("--prefix", tmp_path, "56")):
        ran = run("capture", *asked)
        assert (ran.status, "apt-get install wine wine64" in ran.err) == (2, True)


def test_a_folder_with_something_in_it_is_left_alone(run: Run, tmp_path: Path) -> None:
    """Whatever it is."""
    (tmp_path / "mine").touch()
    assert run("capture", os.getpid(), "-o", tmp_path).status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_folder_of_other_things_gets_no_observed_fork(run: Run, tmp_path: Path) -> None:
    """It is refused before anything is started."""
    (tmp_path / "mine").touch()
    ran = run("live", "--cygwin", tmp_path, "--bundle", tmp_path, "--", "perl")
    assert (ran.status, "is not a bundle" in ran.err) == (2, True)
    assert not any((tmp_path / name).exists() for name in BUNDLE_FILES)
