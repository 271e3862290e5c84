"""forkviz study: many forks, counted, in every form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape
from forkviz.study.study import run_study

#: Writes pages with bokeh, which the fast tier does without.
pytestmark = pytest.mark.figures

if TYPE_CHECKING:
    from tests.cli.conftest import Run

FEW = ("--forks", "2", "--seed", "1", "--jobs", "1")
SMALL = ("--forks", "12", "--seed", "1", "--jobs", "1")


def test_the_counts_are_those_of_the_study(run: Run) -> None:
    """For every era, if none is named; how long it took is printed beside the output."""
    ran = run("study", *SMALL, "--json")
    value = ran.json()
    study = run_study(12, tuple(POLICIES), seed=1, jobs=1)
    assert ran.status == 0
    assert "a second" in ran.err
    assert [row["policy"] for row in value["policies"]] == list(POLICIES)
    for row in value["policies"]:
        tally = study.tallies[row["policy"]]
        assert (row["successes"], row["forks"]) == (tally.successes, 12)
        assert row["share"] == pytest.approx(tally.share, abs=1e-6)
        assert (row["low"], row["high"]) == pytest.approx(tally.interval, abs=1e-6)
        assert row["lost"] == tally.possible_lost
    assert value["possible"] == study.possible
    assert sum(row["failures"] for row in value["causes"]) == sum(
        12 - tally.successes for tally in study.tallies.values()
    )


def test_the_same_study_is_the_same_text(run: Run) -> None:
    """Byte for byte, in every form; the seed matters."""
    for form in ((), ("--json",), ("--csv",)):
        assert run("study", *SMALL, *form).out == run("study", *SMALL, *form).out
    assert (
        run("study", "--forks", "12", "--seed", "2", "--json").out
        != run("study", *SMALL, "--json").out
    )


def test_the_text_has_shares_in_percent(run: Run) -> None:
    """With their intervals."""
    ran = run("study", *SMALL, "--policies", "repaired, cygwin-2011-04 +topsort")
    lines = [line.split() for line in ran.out.splitlines()]
    (repaired,) = (line for line in lines if line[:1] == ["repaired"])
    assert repaired.count("%") == 3
    assert any(line[:2] == ["cygwin-2011-04", "+topsort"] for line in lines)


def test_switches_counts_all_mixtures(run: Run) -> None:
    """32 rows, the most successful first, and what each patch does on average."""
    arguments = ("study", *FEW, "--policies", "repaired", "--switches")
    value = run(*arguments, "--json").json()
    assert len(value["mixtures"]) == 32
    successes = [row["successes"] for row in value["mixtures"]]
    assert successes == sorted(successes, reverse=True)
    assert len({tuple(list(row.values())[:5]) for row in value["mixtures"]}) == 32
    assert [row["switch"] for row in value["switches"]][:2] == ["clean-exit", "topsort"]
    assert [row["policy"] for row in value["policies"]] == ["repaired"]
    assert len(run(*arguments, "--csv").csv()) == 32


def test_the_smallest_lost_forks_are_saved(run: Run, tmp_path: Path) -> None:
    """Each is lost by the policy that it names, and can be opened and forked."""
    folder = tmp_path / "new" / "folder"
    policies = "cygwin-2011-05-30,cygwin-2011-04"
    ran = run("study", *SMALL, "--policies", policies, "--save-failing", folder)
    files = sorted(folder.glob("*.toml"))
    assert files
    assert all(str(file) in ran.err for file in files)
    for file in files:
        plan = forkviz.read(file)
        assert isinstance(plan, Scenario)
        assert file.name.startswith(plan.policy)
        assert len(plan.dlls) <= 3
        assert any("shrunk from uniform, seed 1" in note for note in plan.notes)
        assert run("fork", file).status == 1


def test_the_page_holds_figures_and_numbers(run: Run, tmp_path: Path) -> None:
    """In one file that asks for nothing; the same study gives the same bytes."""
    places = [tmp_path / "a.html", tmp_path / "b.html"]
    for place in places:
        ran = run("study", *FEW, "--switches", "--policies", "repaired", "--html", place)
        assert f"wrote {place}" in ran.err
    page = places[0].read_text(encoding="utf-8")
    assert page == places[1].read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "default-src 'none'" in page
    assert "2 forks of shape uniform, seed 1" in page
    assert page.count("<tr>") == 2 + 1 + 32
    assert "http-equiv" in page
    # BokehJS itself holds addresses, for extensions that nothing here asks for.
    assert 'src="' not in page.partition("<script>")[0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--shape", "round"), "no shape is called 'round'"),
        (("--policies", "windows-95"), "no policy is called 'windows-95'"),
        (("--forks", "0"), "not a whole number of 1 or more"),
        (("--forks", "many"), "invalid natural value"),
        (("--jobs", "-1"), "not a whole number of 1 or more"),
    ],
)
def test_what_can_not_be_studied_is_bad_usage(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    """With what there is."""
    ran = run("study", "--forks", "2", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_the_help_names_every_shape(run: Run) -> None:
    """It can't ask for them: help is to be quick."""
    said = run("study", "--help").out
    assert all(shape in said for shape in Shape)
