"""docs/check.md: its rules are those that there are, and its steps do what they say."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from docs.check_rules import PAGE, written
from forkviz.check.rules.registry import RULES
from tests.support.check_dlls import FOUND, write_check_dlls
from tests.support.dll_files import write_dll

ROOT = Path(__file__).resolve().parents[2]
TEXT = PAGE.read_text(encoding="utf-8")
_TITLED = re.compile(r'^```(\w+) title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
BLOCKS = {title: body for _, title, body in _TITLED.findall(TEXT)}
WORKFLOW: Any = yaml.safe_load(BLOCKS[".github/workflows/forkviz.yml"])
STEPS = WORKFLOW["jobs"]["check"]["steps"]

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")


def step(name: str) -> str:
    """The script of the workflow's step *name*."""
    (script,) = (one["run"] for one in STEPS if one.get("name") == name)
    return str(script)


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run *script* in *folder* as a step with ``shell: bash`` does, forkviz on its path."""
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    forkviz = tools / "forkviz"
    forkviz.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m forkviz "$@"\n')
    forkviz.chmod(0o755)
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_rules_of_the_page_are_those_that_there_are() -> None:
    """``python -m docs.check_rules`` writes them anew."""
    assert written(TEXT) == TEXT
    for rule in RULES.values():
        assert f"### {rule.name}\n\n{rule.meaning}\n\n**To mend it:** {rule.mend}\n" in TEXT
        assert f"| [`{rule.name}`](#{rule.name}) | {rule.levels} | {rule.short} |" in TEXT


@pytest.mark.sweep
def test_the_workflow_is_one(tmp_path: Path) -> None:
    """By the schema of workflow files; what it uploads is what it wrote."""
    file = tmp_path / "forkviz.yml"
    file.write_text(BLOCKS[".github/workflows/forkviz.yml"])
    checked = subprocess.run(
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", "vendor.github-workflows", str(file)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    (upload,) = (one["with"] for one in STEPS if "upload-sarif" in one.get("uses", ""))
    assert f"> {upload['sarif_file']}" in step("Check the DLLs")
    assert WORKFLOW["permissions"]["security-events"] == "write"


@needs_bash
@pytest.mark.figures
def test_the_steps_of_the_workflow_work(tmp_path: Path) -> None:
    """Packages are unpacked, errors annotated and kept as SARIF, and the step fails for them."""
    (tmp_path / "artifacts").mkdir()
    write_check_dlls(tmp_path / "made" / "usr" / "bin")
    with tarfile.open(tmp_path / "artifacts" / "x-1-1-x86_64.pkg.tar.gz", "w:gz") as package:
        package.add(tmp_path / "made" / "usr", "usr")
    assert shell(step("Unpack the packages"), tmp_path).returncode == 0
    ran = shell(step("Check the DLLs"), tmp_path)
    assert ran.returncode == 1, ran.stderr
    assert len(re.findall("^::error file=tree/usr/bin/", ran.stdout, re.MULTILINE)) == 2
    log = json.loads((tmp_path / "forkviz.sarif").read_text())
    assert len(log["runs"][0]["results"]) == len(FOUND.splitlines())
    for name in ("cyghit2.dll", "cygaslr.dll"):
        (tmp_path / "tree/usr/bin" / name).unlink()
    ran = shell(step("Check the DLLs"), tmp_path)
    assert ran.returncode == 0
    assert "::warning " in ran.stdout


@needs_bash
@pytest.mark.figures
def test_the_cygport_stops_a_build_that_could_not_fork(tmp_path: Path) -> None:
    """After cyginstall, of what is below ${D}."""
    around = 'B=.\nD=inst\ncyginstall() { echo installed; }\ndie() { echo "$1"; exit 7; }\n'
    script = around + BLOCKS["NAME.cygport"] + "src_install\n"
    write_dll(tmp_path / "inst/usr/bin/cyga.dll")
    good = shell(script, tmp_path)
    assert (good.returncode, good.stdout.splitlines()[0]) == (0, "installed")
    write_dll(tmp_path / "inst/usr/bin/cygb.dll")
    bad = shell(script, tmp_path)
    assert bad.returncode == 7
    assert bad.stdout.endswith("these DLLs can't fork\n")


@needs_bash
@pytest.mark.figures
def test_the_baseline_of_the_page_works(tmp_path: Path) -> None:
    """Both lines; what comes later fails."""
    write_check_dlls(tmp_path / "tree")
    assert shell(BLOCKS["the baseline"], tmp_path).returncode == 0
    write_dll(tmp_path / "tree" / "cygnew.dll", base=0x1000_0000)
    last = BLOCKS["the baseline"].splitlines()[-1]
    assert shell(last, tmp_path).returncode == 1
