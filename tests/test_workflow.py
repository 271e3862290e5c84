"""Files that other programs run: hooks of pre-commit and the workflow of the usual host."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml

from tools.run_tiers import TIERS

ROOT = Path(__file__).resolve().parents[1]
WORKFLOW = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
NAMES = {tier.name for tier in TIERS}


def test_hooks_call_the_projects_own_tools() -> None:
    """Local ones only, in the active environment: a commit needs no network."""
    assert [repo["repo"] for repo in HOOKS["repos"]] == ["local"]
    for hook in HOOKS["repos"][0]["hooks"]:
        assert hook["language"] == "system"
        *command, tier = hook["entry"].split()
        assert command == ["python", "-m", "tools.run_tiers"]
        assert tier == hook["id"]
        assert tier in NAMES


def test_the_workflow_says_that_it_was_never_run() -> None:
    """A reader must not take it for proof."""
    assert WORKFLOW.startswith("# Never run")


def test_the_workflow_has_every_system_and_python() -> None:
    """Those that the project names: the classifiers' versions on three systems."""
    matrix = yaml.safe_load(WORKFLOW)["jobs"]["test"]["strategy"]["matrix"]
    assert {name.partition("-")[0] for name in matrix["os"]} == {"ubuntu", "macos", "windows"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    versions = [
        words[-1]
        for line in project["classifiers"]
        if (words := line.split(" :: "))[:2] == ["Programming Language", "Python"]
        and words[-1] != "Only"
    ]
    assert matrix["python"] == [version for version in versions if "." in version]


@pytest.mark.parametrize("job", ["test"])
def test_the_workflow_runs_tiers_that_exist(job: str) -> None:
    """A renamed tier is renamed there, too."""
    steps = yaml.safe_load(WORKFLOW)["jobs"][job]["steps"]
    runs = [step["run"] for step in steps if "tools.run_tiers" in step.get("run", "")]
    assert runs
    for run in runs:
        assert set(run.split("tools.run_tiers")[1].split()) <= NAMES
