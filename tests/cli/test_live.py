"""forkviz live where it can't be: status 2, and what is missing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
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
    assert "[loader] is the model's" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "wants one scenario, not 0"),
        (("a", "b"), "wants one scenario, not 2"),
        (("x.toml", "--cygwin", "/c", "--", "perl"), "takes no scenario: 'x.toml'"),
        (("--cygwin", "/c"), "wants a program to run"),
        (("--cygwin", "/c", "--conform", "--", "perl"), "--conform goes with a scenario"),
        (("--cygwin", "/c", "--do", "C8=stall-child", "perl"), "--do goes with a scenario"),
        (("x.toml", "--clobber", "a.dll"), "--clobber goes with --cygwin"),
        (("x.toml", "--limit", "0"), "more than 0"),
    ],
)
def test_a_scenario_or_a_cygwin_is_forked(run: Run, words: tuple[str, ...], said: str) -> None:
    """One of the two, with the options that are its own."""
    ran = run("live", *words)
    assert ran.status == 2
    assert said in ran.err


def test_something_else_to_do_is_refused(run: Run) -> None:
    """With what there is."""
    ran = run("live", str(SCENARIO), "--do", "C8=dance")
    assert ran.status == 2
    assert "kill-child" in ran.err
