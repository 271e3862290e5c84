"""forkviz diff: how two maps differ."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.arguments import inputs

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_one_bundle_is_its_parent_against_its_child(run: Run, perl: Path) -> None:
    """The rows are those of forkviz.diff, but for what is the same."""
    ran = run("diff", perl, "--json")
    differing = [c for c in forkviz.diff(forkviz.read(perl)) if c.status != "same"]
    assert ran.status == 1
    assert [(r["status"], r["name"] or "") for r in ran.json()["changes"]] == [
        (c.status, c.name) for c in differing
    ]


def test_all_shows_what_is_the_same_as_well(run: Run, perl: Path) -> None:
    """With their places, -1 in neither."""
    rows = run("diff", perl, "--all", "--csv").csv()
    changes = forkviz.diff(forkviz.read(perl))
    assert [row["status"] for row in rows] == [c.status for c in changes]
    for row, change in zip(rows, changes, strict=True):
        assert row["a"] == (hex(change.a) if change.a >= 0 else "")
        assert row["b"] == (hex(change.b) if change.b >= 0 else "")


def test_the_last_line_counts_what_was_left_out(run: Run, perl: Path) -> None:
    """What is the same is not shown, but it is not lost either."""
    same = sum(c.status == "same" for c in forkviz.diff(forkviz.read(perl)))
    assert f" {same} same," in run("diff", perl).out.splitlines()[-1]


def test_a_map_does_not_differ_from_itself(run: Run, perl: Path) -> None:
    """Status 0, and no rows."""
    ran = run("diff", perl, perl / "parent.maps", "--json")
    assert (ran.status, ran.json()["changes"]) == (0, [])


def test_two_bundles_are_compared_by_their_parents(run: Run, perl: Path, clobbered: Path) -> None:
    """DLLs that only one of them has loaded came or went."""
    ran = run("diff", perl, clobbered, "--csv")
    assert ran.status == 1
    gone = {Path(row["name"]).name for row in ran.csv() if row["status"] == "removed"}
    assert "Storable.dll" in gone
    assert "POSIX.dll" not in gone


def test_a_failed_fork_leaves_child_and_parent_different(run: Run, failed_trace: Path) -> None:
    """Of a trace the processes are compared as the fork left them."""
    rows = run("diff", failed_trace, "--csv").csv()
    assert "Fcntl.dll" in {Path(row["name"]).name for row in rows if row["status"] == "removed"}


@pytest.mark.parametrize("name", ["", "parent.maps"])
def test_a_single_map_has_nothing_to_be_compared_with(run: Run, clobbered: Path, name: str) -> None:
    """The complaint names the input and says what to give."""
    ran = run("diff", clobbered / name)
    assert ran.status == 2
    assert str(clobbered / name) in ran.err
    assert "hint: give a second input" in ran.err


def test_each_side_may_be_several_inputs(run: Run, perl: Path, clobbered: Path) -> None:
    """They are merged as for ``show``; the order of the sides is that of the words."""
    sides = [perl / "parent.maps", perl / "images.json"], [clobbered / "parent.maps"]
    ran = run("diff", *sides[0], "--against", *sides[1], "--csv")
    merged = inputs.read_all(sides[0])
    other = inputs.read_all(sides[1])
    assert isinstance(merged, forkviz.Capture)
    assert isinstance(other, forkviz.Capture)
    wanted = [c for c in forkviz.diff(merged, other) if c.status != "same"]
    assert [(r["status"], r["name"]) for r in ran.csv()] == [(c.status, c.name) for c in wanted]
    assert ran.status == 1
    back = run("diff", *sides[1], "--against", *sides[0], "--json").json()["changes"]
    gone = {"added": "removed", "removed": "added"}
    assert {(gone.get(r["status"], r["status"]), r["name"]) for r in back} == {
        (r["status"], r["name"] or None) for r in ran.csv()
    }


def test_three_inputs_without_a_side_are_refused(run: Run, perl: Path) -> None:
    """Which two belong together is not known."""
    ran = run("diff", perl, perl, perl)
    assert (ran.status, "--against" in ran.err) == (2, True)


def test_two_processes_of_one_file_keep_their_numbers_and_caveats(run: Run, tmp_path: Path) -> None:
    """Else one could not tell them apart; and what the sources do not show is said."""
    listing = tmp_path / "dlls.txt"
    listing.write_text(
        "a.exe pid: 1\nBase  Size  Path\n0x0000000000400000  0x8000    C:\\a.exe\n"
        "b.exe pid: 2\nBase  Size  Path\n0x0000000000500000  0x8000    C:\\a.exe\n"
    )
    said = run("diff", f"{listing}#1", f"{listing}#2", "--json").json()
    assert (said["a_is"], said["b_is"]) == ("dlls.txt#1", "dlls.txt#2")
    assert [row["status"] for row in said["changes"]] == ["not known"]
    assert any("no place is real" in text for text in said["caveats"])
