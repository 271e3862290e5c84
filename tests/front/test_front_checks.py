"""What tools/front_checks.py reports: every check by name, each failure, and what was skipped."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET  # of our own file
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import front_checks

CLEAN = {"types": [], "rules": [], "format": []}
UNITS = """<testsuites>
  <testcase name="a" file="/x/map.test.js"/>
  <testcase name="b" file="/x/map.test.js">{}</testcase>
</testsuites>"""
FAILURE = '<failure message="wrong"/>'

Run = Callable[..., tuple[int, dict[str, str]]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs all checks with node's answers given: the status and the outcome of each case."""

    def ran(
        *, said: str = json.dumps(CLEAN), bundles: int = 0, units: str | None = UNITS.format(""),
        status: int = 0, ready: bool = True,
    ) -> tuple[int, dict[str, str]]:  # fmt: skip
        def answer(command: list[str], **_: object) -> object:
            text, code = "", 0
            if "tools/front/build.mjs" in command:
                code = bundles
            elif "tools/front/check.mjs" in command:
                text = said
            elif "tools/front/units.mjs" in command:
                code = status
                file = Path(command[-1].removeprefix("--junit="))
                if units is not None:
                    file.write_text(units)
            return front_checks.subprocess.CompletedProcess(command, code, text, "")

        monkeypatch.setattr(front_checks, "find_node", lambda: "node" if ready else None)
        monkeypatch.setattr(front_checks, "is_ready", lambda: ready)
        monkeypatch.setattr(front_checks.subprocess, "run", answer)
        file = tmp_path / "out.xml"
        code = front_checks.main([f"--junitxml={file}"])
        return code, outcomes(file)

    return ran


def outcomes(file: Path) -> dict[str, str]:
    """Of each case: "passed", or the name of what its element holds."""
    cases = ET.parse(file).iter("testcase")
    return {f"{one.get('classname')}.{one.get('name')}": kind(one) for one in cases}


def kind(case: ET.Element) -> str:
    """Whether it passed, failed or was skipped."""
    return next((child.tag for child in case), "passed")


def test_where_all_is_well_every_check_and_unit_test_is_reported(run: Run) -> None:
    """By its name, so that one that is missing is seen."""
    status, found = run()
    assert status == 0
    assert set(found.values()) == {"passed"}
    checks = {name for name in front_checks.CHECKS if name != "units"}
    assert set(found) == {f"front.{name}" for name in checks} | {
        "units.map.test.a",
        "units.map.test.b",
    }


@pytest.mark.parametrize("kind", sorted(CLEAN))
def test_a_complaint_fails_its_check_alone(run: Run, kind: str) -> None:
    """And its words are printed."""
    status, found = run(said=json.dumps({**CLEAN, kind: ["a.js:3: wrong"]}))
    assert status == 1
    assert [name for name, outcome in found.items() if outcome == "failure"] == [f"front.{kind}"]


def test_a_bundle_that_is_older_than_its_sources_fails(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """Even where the command says nothing."""
    status, found = run(bundles=1)
    assert status == 1
    assert found["front.bundles"] == "failure"
    assert "it failed" in capsys.readouterr().out


def test_checks_that_give_no_answer_fail(run: Run) -> None:
    """As where a package is missing."""
    status, found = run(said="")
    assert status == 1
    assert {found[f"front.{name}"] for name in CLEAN} == {"failure"}


def test_a_unit_test_that_fails_is_the_failure(run: Run) -> None:
    """Without another for node's status."""
    status, found = run(units=UNITS.format(FAILURE), status=1)
    assert status == 1
    assert [name for name, outcome in found.items() if outcome == "failure"] == ["units.map.test.b"]


@pytest.mark.parametrize(("units", "status"), [(UNITS.format(""), 1), (None, 0), ("<a/>", 0)])
def test_unit_tests_that_do_not_end_well_are_a_failure(
    run: Run, units: str | None, status: int
) -> None:
    """A status without a failure, no file, no tests."""
    code, found = run(units=units, status=status)
    assert code == 1
    assert found["front.units"] == "failure"


def test_without_node_all_is_skipped_by_name(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """run_tiers.py fails of it in CI."""
    status, found = run(ready=False)
    assert status == 0
    assert found == {f"front.{name}": "skipped" for name in front_checks.CHECKS}
    assert front_checks.HOW_TO_GET in capsys.readouterr().out
