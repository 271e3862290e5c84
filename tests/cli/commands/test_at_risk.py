"""What the account of a fork that succeeded says of DLLs at risk."""

from __future__ import annotations

from pathlib import Path

import forkviz
from tests.cli.conftest import Run
from tests.study.test_at_risk import plan

SCENARIOS = Path(__file__).resolve().parents[3] / "data" / "scenarios"


def test_the_command_line_says_it_in_the_account_and_in_json(run: Run, tmp_path: Path) -> None:
    """Status 0: the fork succeeded."""
    file = tmp_path / "hooked.toml"
    forkviz.save(plan(), file)
    ran = run("fork", file, "--json")
    assert ran.status == 0
    [row] = ran.json()["at_risk"]
    assert row == {"dll": "POSIX.dll", "holder": "avhook64.dll", "lost": row["lost"], "of": 150}
    said = run("fork", file)
    assert said.status == 0
    assert "At risk" in said.out
    assert "avhook64.dll" in said.out
    assert run("fork", file, "--policy", "cygwin-2011-04", "--json").json()["at_risk"]


def test_a_fork_that_failed_has_no_entry(run: Run) -> None:
    """Its account says what went wrong."""
    ran = run("fork", SCENARIOS / "two-relocated.toml", "--json")
    assert (ran.status, ran.json()["at_risk"]) == (1, [])
