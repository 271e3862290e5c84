"""Reports of failed forks as people paste them: each fact is found, and none that is not there."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from forkviz.cli.app import main
from forkviz.core.captures.findings import Finding
from forkviz.readers import read_capture
from forkviz.readers.base.lines import read_text
from tests.support.reports import EXPECTED, FOLDER, false_facts, missed_facts

pytestmark = pytest.mark.sweep


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_fact_of_a_report_is_told(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As ``show --json`` prints it: pids, codes, errors, addresses by role, phases and eras."""
    assert main(["show", str(FOLDER / name), "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert answer["schema"] == 1
    assert missed_facts(answer, EXPECTED[name]) == []
    assert false_facts(answer, EXPECTED[name]) == []


def numbers_of(finding: Finding) -> list[int]:
    told = [finding.exit_code, finding.error, finding.retries, finding.pid, *finding.children]
    told += [number for _, number in finding.numbers]
    return [number for number in told if number]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_no_number_is_told_that_the_text_does_not_have(name: str) -> None:
    """Of each message every number stands in its lines, whatever tore or wrapped them."""
    text = read_text(FOLDER / name).replace("=\n", "").split("\n")
    whole = re.sub(r"[\s>]", "", "".join(text)).lower()
    for finding in read_capture(FOLDER / name).findings:
        for number in numbers_of(finding):
            assert any(form in whole for form in (f"{number}", f"{number:x}"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_report_is_shown_to_a_person(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each message has a meaning, each attempt a row; ``fork`` says what to capture next."""
    assert main(["show", str(FOLDER / name)]) == 0
    shown = capsys.readouterr().out
    findings = read_capture(FOLDER / name).findings
    assert all(finding.meaning for finding in findings)
    assert ("Attempts to fork" in shown) == bool(findings)
    status = main(["fork", str(FOLDER / name)])
    assert status == 0 or "hint:" in capsys.readouterr().err


def test_32_bits_are_told_where_a_report_shows_them() -> None:
    """MSYS 1 was of 32 bits alone, i386 is in a path, and nothing is said where nothing tells."""
    bits = {name: read_capture(FOLDER / name).known_bits for name in EXPECTED}
    assert bits["23-msys1-on-new-windows.txt"] == 32
    assert bits["19-no-room-left-32-bit.txt"] == 32
    assert bits["06-container-dynamicbase.txt"] == 64
    assert bits["36-small-wait-failed.txt"] is None


def test_a_shells_retries_are_tries_of_one_fork(capsys: pytest.CaptureFixture[str]) -> None:
    """Three shells at once: each attempt goes with its own parent, and the waits are counted."""
    main(["show", str(FOLDER / "27-six-shells-torn.txt"), "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert len(answer["episodes"]) == 5
    assert [each["episodes"] for each in answer["sequences"]] == [[0, 3], [1, 4], [2]]
    assert [each["retries"] for each in answer["sequences"]] == [2, 1, 1]


def test_a_fork_that_succeeded_is_called_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    """Its one line has the child's pid."""
    main(["show", str(FOLDER / "53-small-fork-returned.txt")])
    shown = capsys.readouterr().out
    assert "messages of forks" in shown
    assert "failed" not in shown
