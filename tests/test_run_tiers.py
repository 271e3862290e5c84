"""The script behind `make test`: it counts every test once and hides nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import run_tiers
from tools.run_tiers import (
    Result,
    Tier,
    exit_status,
    hold_to_ci,
    read_junit,
    seconds_by_file,
    summary,
)

JUNIT = """<testsuites><testsuite>
<testcase classname="tests.test_a" name="test_good"/>
<testcase classname="tests.test_a" name="test_bad"><failure message="no">…</failure></testcase>
<testcase classname="tests.test_a" name="test_bad"><error message="in teardown"/></testcase>
<testcase classname="tests.test_a" name="test_late"/>
<testcase classname="tests.test_a" name="test_late"><error message="in teardown"/></testcase>
<testcase classname="tests.test_b" name="test_left[1]"><skipped message="no browser"/></testcase>
<testcase classname="tests.test_b" name="test_left[2]"><skipped message="no browser"/></testcase>
<testcase classname="" name="tests.test_c"><error message="collection failure"/></testcase>
</testsuite></testsuites>"""


ONE_SKIPPED = (
    '<testsuites><testcase name="test_c"><skipped message="no wine"/></testcase></testsuites>'
)
NONE_COLLECTED = "<testsuites/>"


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[[Tier], None]:
    """Call with a tier: it is the only one, and this is no CI."""
    monkeypatch.delenv("CI", raising=False)
    return lambda tier: monkeypatch.setattr(run_tiers, "TIERS", (tier,))


def stand_in(report: str, status: int = 0) -> Tier:
    """A tier whose pytest is a line of Python that writes this report and ends with this status."""
    code = (
        "import sys, pathlib\n"
        f"pathlib.Path(sys.argv[1].partition('=')[2]).write_text({report!r})\n"
        f"sys.exit({status})"
    )
    return Tier("one", "One", (sys.executable, "-S", "-c", code), counts_tests=True)


def test_a_test_counts_once_by_its_worst_outcome(tmp_path: Path) -> None:
    """pytest writes a test that errs in its teardown twice."""
    file = tmp_path / "junit.xml"
    file.write_text(JUNIT, encoding="utf-8")
    counts, skips = read_junit(file)
    assert counts == {"passed": 1, "failed": 3, "skipped": 2}
    assert skips == {"no browser": ["tests.test_b::test_left[1]", "tests.test_b::test_left[2]"]}


@pytest.mark.figures  # it starts pytest, which is slow
def test_the_last_line_sums_up_what_pytest_ran(
    capsys: pytest.CaptureFixture[str], only: Callable[[Tier], None], tmp_path: Path
) -> None:
    """The closing line is alone on its line, and the last; this one is from a real pytest."""
    (tmp_path / "test_x.py").write_text(
        "import pytest\n"
        "def test_a(): pass\n"
        "def test_b(): assert 0\n"
        "def test_c(): pytest.skip('no wine')\n"
    )
    only(run_tiers.tests("one", "One", "", str(tmp_path)))
    assert run_tiers.main(["one"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "1 passed, 1 failed, 1 skipped"
    assert any("no wine" in line for line in lines)


def test_a_skip_passes_for_a_user_and_fails_in_ci(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    only: Callable[[Tier], None],
) -> None:
    """A laptop without the program is fine; a CI without it proves nothing."""
    only(stand_in(ONE_SKIPPED))
    assert run_tiers.main([]) == 0
    monkeypatch.setenv("CI", "true")
    assert run_tiers.main([]) == 1
    assert capsys.readouterr().out.endswith("\n0 passed, 0 failed, 1 skipped\n")


def test_a_tier_without_tests_fails_in_ci_only(
    monkeypatch: pytest.MonkeyPatch, only: Callable[[Tier], None]
) -> None:
    """Tests that are no longer collected must not look like tests that pass."""
    only(stand_in(NONE_COLLECTED, status=5))
    assert run_tiers.main([]) == 0
    monkeypatch.setenv("CI", "true")
    assert run_tiers.main([]) == 1


def test_a_pytest_that_could_not_run_is_a_failure(only: Callable[[Tier], None]) -> None:
    """A report without failures is no success when pytest itself says otherwise."""
    only(stand_in(ONE_SKIPPED, status=3))
    assert run_tiers.main([]) == 1


def test_a_check_counts_as_one(tmp_path: Path) -> None:
    """ruff and mypy are in the totals too, so that 0 failed means that nothing failed."""
    good = run_tiers.run(Tier("good", "Good", ("true",)), tmp_path)
    bad = run_tiers.run(Tier("bad", "Bad", ("false",)), tmp_path)
    assert (good.passed, good.failed, bad.passed, bad.failed) == (1, 0, 0, 1)


def test_the_summary_names_what_was_skipped_and_why() -> None:
    """The reason says how to get what is missing."""
    result = Result("browser", skips={"chromium is missing: install it": ["t::a", "t::b"]})
    text = summary([Result("fast", passed=3), result], in_ci=False)
    assert "skipped in browser: chromium is missing: install it\n  t::a\n  t::b\n" in text
    assert text.endswith("\n3 passed, 0 failed, 2 skipped")
    assert exit_status([result], in_ci=False) == 0
    assert exit_status([result], in_ci=True) == 1


def test_the_summary_says_where_time_goes(tmp_path: Path) -> None:
    """Classes of a file count for the file; what takes a moment is not named."""
    report = tmp_path / "report.xml"
    report.write_text(
        "<testsuites>"
        '<testcase classname="tests.lab.test_a" name="test_x" time="20.5"/>'
        '<testcase classname="tests.lab.test_a.TestOne" name="test_y" time="10"/>'
        '<testcase classname="tests.lab.test_b" name="test_z" time="0.5"/>'
        "</testsuites>"
    )
    files = seconds_by_file(report)
    assert files == {"tests.lab.test_a": 30.5, "tests.lab.test_b": 0.5}
    text = summary([Result("lab", passed=3, seconds=31, busy=0.5, files=files)], in_ci=False)
    assert "      31.0   50%\n" in text
    assert "    30.5  lab       tests.lab.test_a\n" in text
    assert "test_b" not in text


def test_holding_to_ci_leaves_a_tier_with_tests_alone() -> None:
    """Only the empty tier is turned into a failure."""
    full, empty = Result("full", passed=1), Result("empty")
    hold_to_ci([full, empty])
    assert (full.failed, empty.failed) == (0, 1)


def test_an_unknown_tier_is_a_usage_error() -> None:
    """A typing error must not run nothing and call it success."""
    with pytest.raises(SystemExit, match="2"):
        run_tiers.main(["fats"])
