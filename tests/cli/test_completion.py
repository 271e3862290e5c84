"""--print-completion: scripts that shells accept, and what bash completes with one."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from forkviz.cli.app import COMMANDS, make_parser
from forkviz.cli.completion import SHELLS
from forkviz.machine.policy import POLICIES
from tests.cli.conftest import Run

BASH = shutil.which("bash")
needs_bash = pytest.mark.skipif(BASH is None or sys.platform == "win32", reason="there is no bash")
#: Complete the words given, the last of them being typed, as bash does when Tab is pressed.
ASK = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
_shtab_forkviz
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def script(run: Run, tmp_path: Path) -> Path:
    """What ``forkviz --print-completion bash`` prints, in a file."""
    ran = run("--print-completion", "bash")
    assert (ran.status, ran.err) == (0, "")
    file = tmp_path / "forkviz.bash"
    file.write_text(ran.out, encoding="utf-8")
    return file


def completed(script: Path, *words: str) -> set[str]:
    """What bash offers for the last of *words*."""
    assert BASH is not None
    ran = subprocess.run(
        [BASH, "--norc", "-c", ASK, "ask", str(script), "forkviz", *words],
        cwd=script.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stderr == ""
    return {word.strip() for word in ran.stdout.splitlines() if word.strip()}


def names() -> set[str]:
    """The commands."""
    (action,) = (
        each for each in make_parser()._actions if isinstance(each, argparse._SubParsersAction)
    )
    assert len(action.choices) == len(COMMANDS)
    return set(action.choices)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_knows_every_command(shell: str, run: Run) -> None:
    """For each of the three shells."""
    ran = run("--print-completion", shell)
    assert ran.status == 0
    assert all(name in ran.out for name in names())
    # tcsh's has the commands, and no options of theirs.
    assert shell == "tcsh" or "--observed" in ran.out


@needs_bash
def test_bash_accepts_its_script(script: Path) -> None:
    """Without a complaint about its syntax."""
    assert BASH is not None
    ran = subprocess.run([BASH, "-n", str(script)], capture_output=True, text=True, check=True)
    assert ran.stderr == ""


@needs_bash
def test_bash_completes_commands_options_policies_and_files(script: Path) -> None:
    """What a shell would offer, asked by the function that it would call."""
    assert names() <= completed(script, "")
    assert completed(script, "stu") == {"study"}
    assert {"--policy", "--observed", "--json"} <= completed(script, "fork", "--")
    assert completed(script, "fork", "--obs") == {"--observed"}
    assert completed(script, "fork", "--policy", "") == set(POLICIES)
    assert completed(script, "fork", "--policy", "rep") == {"repaired"}
    (script.parent / "mine.maps").touch()
    assert completed(script, "show", "min") == {"mine.maps"}
    assert completed(script, "report", "x", "-o", "min") == {"mine.maps"}


def test_without_shtab_it_is_said_how_to_get_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As of every extra; and of a shell that there is not, which there are."""
    monkeypatch.setitem(sys.modules, "shtab", None)
    ran = run("--print-completion", "zsh")
    assert (ran.status, ran.out) == (2, "")
    assert "pip install 'forkviz[completion]'" in ran.err
    assert "bash" in run("--print-completion", "fish").err


def test_a_policy_is_not_held_to_the_list_when_it_is_used(run: Run) -> None:
    """What is completed is a help: switches may follow the name of a policy all the same."""
    run("--print-completion", "bash")
    ran = run("fork", "data/scenarios/two-relocated.toml", "--policy", "cygwin-2011-04 +topsort")
    assert ran.status in (0, 1)
