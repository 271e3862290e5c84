"""forkviz show --find: the regions that match, no others, and how many the others are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.core.query import parse_query

if TYPE_CHECKING:
    from tests.cli.conftest import Run

DATA = Path(__file__).parents[3] / "data"
QUERY = "kind:image protect~rx name~perl5 -in:parent size>16k"


def test_the_matching_regions_are_shown_and_no_others(run: Run, perl: Path) -> None:
    """In the order of the maps, each with its process; none is left out."""
    rows = run("show", perl, "--find", QUERY, "--csv").csv()
    query = parse_query(QUERY)
    expected = [
        (process.role, hex(region.start), hex(region.end), region.name)
        for process in forkviz.read(perl).processes()
        for region in process.space
        if query.matches(region, process.role)
    ]
    assert [(r["process"], r["start"], r["end"], r["name"]) for r in rows] == expected
    assert len(expected) > 5
    assert {row["process"] for row in rows} == {"child"}


def test_how_many_are_not_shown_is_said(run: Run, perl: Path) -> None:
    """The counts add up to all regions of both maps; so do a query's and its negation's."""
    regions = sum(len(process.space) for process in forkviz.read(perl).processes())
    matched = []
    for query in ("use:stack", "-use:stack"):
        said = run("show", perl, f"--find={query}", "--json").json()
        assert said["find"] == query
        assert said["of_regions"] == regions == said["matched"] + said["not_shown"]
        assert said["matched"] == len(said["found"])
        matched.append(said["matched"])
    assert sum(matched) == regions
    shown = run("show", perl, "--find", "use:stack").out
    assert f"not shown   {regions - matched[0]}\n" in shown


def test_free_runs_are_looked_through_where_they_are_asked_for(run: Run, perl: Path) -> None:
    """And where they are not, that is said."""
    said = run("show", perl, "--find", "state:free size>1t", "--json").json()
    spaces = [process.space for process in forkviz.read(perl).processes()]
    gaps = [gap for space in spaces for gap in space.gaps()]
    assert said["of_regions"] == len(gaps) + sum(map(len, spaces))
    expected = [hex(gap.start) for gap in gaps if gap.size > 1 << 40]
    assert [row["start"] for row in said["found"]] == expected != []
    assert "state:free" in run("show", perl, "--find", "size>1t").out


def test_no_gap_of_a_map_with_missing_rows_is_called_free(run: Run, tmp_path: Path) -> None:
    """What no row has may be taken there: no run is listed, and the caveats say why."""
    row = "00400000-00500000 r-xp 00000000 0000:0000 0\n"
    for name, text in (("whole", row), ("cut", row + "...\n")):
        (tmp_path / name).write_text(text)
    whole = run("show", tmp_path / "whole", "--find", "state:free", "--json").json()
    cut = run("show", tmp_path / "cut", "--find", "state:free", "--json").json()
    assert {r["source"] for r in whole["found"]} == {"derived"}
    assert (whole["free_runs"], len(whole["found"])) == ("among the regions", 2)
    assert (cut["found"], cut["of_regions"]) == ([], 1)
    assert cut["free_runs"].startswith("not known of process")
    assert any("gaps may not be free" in text for text in cut["caveats"])


def test_free_runs_that_the_tool_listed_are_observed(run: Run) -> None:
    """A dump with memory info has a row for each of them."""
    dump = DATA / "minidump" / "google__breakpad__tiny-exe-with-cet-xsave.dmp"
    found = run("show", dump, "--find", "state:free", "--json").json()["found"]
    assert {row["source"] for row in found} == {"observed"}


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"]])
def test_a_query_that_finds_nothing_says_so(run: Run, perl: Path, form: list[str]) -> None:
    """An empty table is an answer, and no failure."""
    ran = run("show", perl, "--find", "name:nobody.dll", *form)
    assert (ran.status, ran.err) == (0, "")
    if form == ["--json"]:
        assert (ran.json()["matched"], ran.json()["found"]) == (0, [])
    if form == ["--csv"]:
        assert ran.csv() == []


def test_scenarios_and_traces_are_looked_through_as_well(
    run: Run, calls: Path, failed_trace: Path
) -> None:
    """As a fork starts, and as it ended: what was in the way is found in the child."""
    parent = run("show", calls / "07.toml", "--find", "in:parent", "--json").json()
    state = forkviz.fork(str(calls / "07.toml")).state(0)
    assert parent["matched"] == len(state.parent)
    (row,) = run("show", failed_trace, "--find", "use:injected", "--json").json()["found"]
    assert (row["process"], row["source"]) == ("child", "assumed")


def test_a_query_that_is_not_understood_is_answered_with_what_there_is(
    run: Run, perl: Path
) -> None:
    """Status 2, the place of the term, and the known values."""
    ran = run("show", perl, "--find", "perl5  state:busy")
    assert (ran.status, ran.out) == (2, "")
    assert "character 8:" in ran.err
    assert "state:busy" in ran.err
    assert "free, reserved, committed" in ran.err


@pytest.mark.parametrize("other", [["--at", "0x10000"], ["10000"], ["--modules"]])
def test_find_stands_alone(run: Run, perl: Path, other: list[str]) -> None:
    """Of two questions at once one would be left unanswered; none is."""
    ran = run("show", perl, *other, "--find", "ssl")
    assert (ran.status, ran.out) == (2, "")
    assert "--find" in ran.err


def test_an_input_without_regions_is_told_from_one_where_nothing_matched(
    run: Run, clobbered: Path
) -> None:
    """A log has no regions to look through."""
    ran = run("show", clobbered / "fork.strace", "--find", "ssl")
    assert (ran.status, ran.out) == (2, "")
    assert "log" in ran.err
