"""A capture as the explorer draws it: every region, each with where it was read."""

from __future__ import annotations

from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.front.data import capture_data
from forkviz.views.still import Still
from tests.support.boards import PERL, one_box_each

DATA = PERL.parents[1]


def still(path: Path) -> Still:
    """The picture of what is at *path*."""
    capture = forkviz.read(path)
    assert isinstance(capture, Capture)
    return Still(capture)


@pytest.mark.parametrize("role", ["parent", "child"])
def test_each_region_has_its_row_and_leads_to_its_line(role: str) -> None:
    """In the map, the row at that line begins with it."""
    picture = still(PERL)
    process = getattr(picture.capture, role)
    table = picture.tables[role]
    boxes = one_box_each(process.space)
    assert list(zip(table["start"], table["end"], strict=True)) == [(b.start, b.end) for b in boxes]
    lines = (PERL / f"{role}.maps").read_text().splitlines()
    for start, line, file in zip(table["start"], table["line"], table["file"], strict=True):
        assert picture.files.names[int(str(file))] == f"{role}.maps"
        assert int(lines[int(str(line)) - 1].split("-")[0], 16) == start


def test_a_dump_s_regions_name_the_dump_and_no_line() -> None:
    """Lines mean nothing there."""
    picture = still(next((DATA / "minidump").glob("*cet*")))
    table = picture.tables["parent"]
    assert set(table["line"]) == {0}
    assert set(table["file"]) == {0}
    assert picture.files.names[0].endswith(".dmp")
    assert picture.tables["child"]["start"] == []


def test_it_says_what_is_there_and_what_moved() -> None:
    """How many regions, how far they are known, and who is elsewhere in the child."""
    picture = still(PERL)
    assert picture.capture.parent is not None
    assert f"{len(picture.capture.parent.space)} regions" in picture.facts[0]
    assert any("[procinfo]" in fact and "0x20000 → 0x14b0000" in fact for fact in picture.facts)
    abridged = still(next((DATA / "maps").glob("*abridged*")))
    assert "rows are missing" in abridged.facts[0]


def test_the_front_end_is_told_why_it_does_not_fork() -> None:
    """Beside the capture's own caveats."""
    data = capture_data(still(DATA / "vmmap" / "devenv-x86.csv"), ("No fork: so.",))
    said = {kind: texts for kind, _, texts, _ in data["said"]}
    assert said["notes"] == ["No fork: so."]
    assert any("whole KiB" in text for text in said["caveats"])
    assert (data["still"], data["changes"]) == (True, [[]])


def test_what_both_processes_have_stays_and_may_fold() -> None:
    """Of a single one, all but its own images does; gaps are free only if no row is missing."""
    picture = still(PERL)
    parent, child = (picture.tables[role] for role in ("parent", "child"))
    keys = ("start", "end", "state", "kind", "use", "name")
    both = [set(zip(*(table[key] for key in keys), strict=True)) for table in (parent, child)]
    for table in (parent, child):
        for row, stays in enumerate(table["stays"]):
            key = tuple(table[name][row] for name in keys)
            assert bool(stays) == (key in both[0] & both[1])
    assert 0 < sum(map(int, map(str, parent["stays"]))) < len(parent["stays"])
    assert capture_data(picture)["complete"]
    alone = still(next((DATA / "minidump").glob("*cet*")))
    table = alone.tables["parent"]
    for use, windows, stays in zip(table["use"], table["windows"], table["stays"], strict=True):
        assert bool(stays) == (use != "image" or bool(windows))
    assert not capture_data(still(next((DATA / "maps").glob("*abridged*"))))["complete"]
