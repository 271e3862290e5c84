"""forkviz live where it can't be: status 2, and what is missing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]
SCENARIO = ROOT / "data" / "scenarios" / "live.toml"


@pytest.mark.skipif(sys.platform == "win32", reason="there is a Windows here")
def test_without_wine_it_says_how_to_get_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, and the status of what can't be done here."""
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = run("live", str(SCENARIO))
    assert ran.status == 2
    assert "apt-get install wine wine64" in ran.err


def test_a_loader_that_only_the_model_has_is_refused(run: Run, tmp_path: Path) -> None:
    """In real processes Windows decides where a DLL goes."""
    file = tmp_path / "aslr.toml"
    file.write_text(SCENARIO.read_text() + '\n[loader]\nplacement = "highest"\n')
    ran = run("live", str(file))
    assert ran.status == 2
    assert "[loader] is only for the model" in ran.err


def test_something_else_to_do_is_refused(run: Run) -> None:
    """With what there is."""
    ran = run("live", str(SCENARIO), "--do", "C8=dance")
    assert ran.status == 2
    assert "kill-child" in ran.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "0 inputs"),
        (("a.toml", "b.toml"), "2 inputs"),
        (("a.toml", "--clobber", "x.dll"), "--clobber is for a real Cygwin"),
        (("--cygwin", "root"), "which program"),
        (("--cygwin", "root", "--do", "C8=kill-child", "--", "perl"), "--do is for a scenario"),
        (("--cygwin", "root", "--edit", "undo", "--", "perl"), "--edit is for a scenario"),
    ],
    ids=" ".join,
)
def test_what_does_not_go_together_is_refused(run: Run, words: tuple[str, ...], why: str) -> None:
    """Before anything is started: a scenario or a Cygwin, and the options of each."""
    ran = run("live", *words)
    assert (ran.status, why in ran.err) == (2, True)
