"""Real forks that fail, each for one cause, and succeed with the remedy of their diagnosis."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz.cli import main
from forkviz.cygwin.tree_copy import copy_tree
from tests.support import cygwin_faults
from tests.support.live import PATIENCE

#: What is done to the tree, the class of its cause, and the files that the cure moves.
FAULTS: dict[str, tuple[Callable[[Path, Path], list[str]], set[str], list[str]]] = {
    "two DLLs on one base": (
        lambda root, _scratch: cygwin_faults.two_on_one_base(root),
        {"base-collision"},
        ["POSIX.dll"],
    ),
    "a guest at a fixed base": (
        cygwin_faults.guest_at_a_fixed_base,
        {"injected-fixed"},
        ["POSIX.dll"],
    ),
    "a DLL that grew": (
        lambda root, _scratch: cygwin_faults.grown_over_its_neighbour(root),
        # What it was before it grew is in no input: two places that overlap are what is seen.
        {"base-collision", "dll-grew"},
        ["POSIX.dll"],
    ),
    "a replaced file": (
        # One run without strace, and one with it.
        lambda root, _scratch: cygwin_faults.replaced_while_it_runs(root, 2),
        {"file-replaced"},
        [],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_remedy_makes_the_fork_succeed(
    name: str, cygwin: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Observe, diagnose, carry out on a copy, observe: before and after, in one report."""
    root = copy_tree(cygwin, tmp_path / "root")
    spoil, classes, moved = FAULTS[name]
    program = spoil(root, tmp_path)
    files = {p: p.stat().st_ino for p in root.rglob("*.dll")}
    page = tmp_path / "cure.html"
    options = ["--cure", "--json", "--report", str(page), "--timeout", str(PATIENCE)]
    status = main(["live", "--cygwin", str(root), *options, "--", *program])
    written = capsys.readouterr()
    value = json.loads(written.out)
    assert value["before"]["succeeded"] is False
    assert value["class"] in classes, value["diagnosis"]["causes"]
    assert value["after"] == {"succeeded": True, "message": None}, written
    assert status == 0
    assert [Path(move["file"]).name for move in value["moved"]] == moved
    (tried,) = [
        remedy
        for cause in value["diagnosis"]["causes"]
        for remedy in cause["remedies"]
        if remedy["proof"] == "tried"
    ]
    assert tried["text"] == value["remedy"]
    if moved:  # the tree itself stays as it is
        assert {p: p.stat().st_ino for p in root.rglob("*.dll")} == files
    assert page.stat().st_size > 0


def test_a_fork_that_succeeds_needs_no_cure(
    cygwin: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says so, and copies nothing."""
    program = cygwin_faults.perl("Fcntl")
    options = ["--cure", "--json", "--timeout", str(PATIENCE), "--bundle", str(tmp_path / "kept")]
    assert main(["live", "--cygwin", str(cygwin), *options, "--", *program]) == 0
    value = json.loads(capsys.readouterr().out)
    assert (value["before"]["succeeded"], value["after"], value["diagnosis"]) == (True, None, None)
    assert (tmp_path / "kept" / "before" / "parent.maps").is_file()
    assert not (tmp_path / "kept" / "after").exists()
