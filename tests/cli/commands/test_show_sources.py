"""forkviz show: dumps, lists and messages; several sources; all that is known of an address."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.core.address import SLOT, slot_ceil

if TYPE_CHECKING:
    from tests.cli.conftest import Run

DATA = Path(__file__).parents[3] / "data"
TINY = DATA / "minidump" / "google__breakpad__tiny-exe-with-cet-xsave.dmp"
XP = DATA / "minidump" / "google__breakpad__minidump2.dmp"
REBASE = DATA / "rebase" / "rebase-i-gentoo-prefix-2019.txt"
POSIX = "0x3fd3a0000"


def test_free_memory_is_summed_up_where_it_is_known(run: Run) -> None:
    """The largest block, how little of all it is, and the tails that no allocation can have."""
    row = run("show", TINY, "--json").json()["processes"][0]
    capture = forkviz.read(TINY)
    gaps = [(gap.start, gap.end) for gap in capture.parent.space.gaps()]
    assert row["total_free"] == sum(end - start for start, end in gaps)
    assert row["largest_free"] == max(end - start for start, end in gaps)
    assert row["fragmentation"] == pytest.approx(
        1 - row["largest_free"] / row["total_free"], abs=1e-6
    )
    assert row["unusable_tails"] == sum(min(slot_ceil(s), e) - s for s, e in gaps)
    assert 0 < row["unusable_tails"] < SLOT * len(gaps)


def test_nothing_is_called_free_where_rows_are_missing(run: Run) -> None:
    """A dump without memory info has modules, and what is between them is not known."""
    row = run("show", XP, "--json").json()["processes"][0]
    assert (row["largest_free"], row["total_free"], row["fragmentation"]) == (None, None, None)
    at = run("show", XP, "--at", "0x10000000", "--json").json()["at"][0]
    assert at["state"] == "unknown: rows are missing"


def test_every_region_is_listed_below_its_allocation(run: Run) -> None:
    """--regions has one row a region, with its file."""
    rows = run("show", TINY, "--regions", "--csv").csv()
    assert len(rows) == len(forkviz.read(TINY).parent.space)
    assert {row["file"] for row in rows} == {TINY.name}
    assert any("PAGE_GUARD" in row["protect"] for row in rows)


def test_overlaps_are_the_pairs_behind_the_stars(run: Run) -> None:
    """Seven pairs of the list of 249."""
    value = run("show", REBASE, "--json").json()
    assert len(value["images"]) == 249
    assert len(value["overlaps"]) == 7
    assert all(row["size"] % SLOT == 0 for row in value["overlaps"])


def test_all_that_is_known_of_an_address(run: Run, clobbered: Path) -> None:
    """Who is there, since which line of the log, who prefers it, and which message names it."""
    rows = run("show", clobbered, POSIX, "--json").json()["at"]
    who = {row["who"]: row for row in rows}
    assert who["parent"]["file"] == "parent.maps"
    assert who["log, parent"]["state"] == "loaded"
    assert who["log, parent"]["file"] == "fork.strace"
    assert "preferred" in who
    assert who["message, child"]["line"] == "96"


def test_several_sources_become_one_capture_with_its_conflicts(
    run: Run, clobbered: Path, tmp_path: Path
) -> None:
    """The headers of the bundle are believed, and the list's line is named."""
    path = "/usr/lib/perl5/5.26/x86_64-cygwin-threads/auto/POSIX/POSIX.dll"
    row = f"{path} base 0x0005f7760000 size 0x0001e000  \n"
    (tmp_path / "rebase.txt").write_text(row)
    value = run("show", clobbered, tmp_path / "rebase.txt", "--json").json()
    assert value["files"][-1] == "rebase.txt"
    (conflict,) = value["conflicts"]
    assert "POSIX.dll" in conflict
    assert "rebase.txt:1" in conflict
    assert conflict in run("show", clobbered, tmp_path / "rebase.txt").out


def test_an_address_may_follow_several_sources(run: Run, clobbered: Path) -> None:
    """The last word is an address where no file is called so."""
    assert run("show", clobbered, REBASE, POSIX, "--json").json()["address"] == POSIX
    assert run("show", clobbered, "no-such-file").status == 2


def test_messages_are_shown_as_a_table(run: Run, tmp_path: Path) -> None:
    """What each is and what it means."""
    (tmp_path / "log").write_text(
        "noise\n1 [main] sh 12 fork: child -1 - forked process 5264 died unexpectedly, "
        "retry 0, exit code 0xC0000142, errno 11\n"
    )
    value = run("show", tmp_path / "log", "--json").json()
    assert value["what"] == "messages of failed forks"
    (row,) = value["findings"]
    assert (row["phase"], row["exit_code"], row["errno"], row["line"]) == ("P8", 0xC0000142, 11, 2)
    assert row["meaning"] in run("show", tmp_path / "log").out.replace("\n", " ")


def test_a_process_is_chosen_by_its_pid(run: Run, tmp_path: Path) -> None:
    """And the error for a pid that is not there names those that are."""
    text = "x.exe pid: 1\nBase Size Path\n0x00400000 0x8000 C:\\x.exe\n"
    (tmp_path / "list").write_text(
        text + text.replace("x.exe", "y.exe").replace("pid: 1", "pid: 2")
    )
    shown = run("show", tmp_path / "list", "--pid", 2, "--modules", "--json").json()
    assert [row["name"] for row in shown["modules"]] == ["y.exe"]
    ran = run("show", tmp_path / "list", "--pid", 3)
    assert ran.status == 2
    assert "1, 2" in ran.err


def test_a_pid_changes_no_number(run: Run, tmp_path: Path) -> None:
    """``#1`` is the same process with and without --pid; what is said is said once, and right."""
    lists = (
        f"x.exe pid: {pid}\nBase  Size  Path\n0x{pid}00000  0x8000    C:\\x.exe\n"
        for pid in (4, 5, 6)
    )
    (tmp_path / "list").write_text("".join(lists))
    plain = run("show", tmp_path / "list", "--json").json()
    asked = run("show", tmp_path / "list", "--pid", 5, "--json").json()
    for said, told in ((plain, "#1"), (asked, "#2")):
        assert [(row["choose"], row["pid"]) for row in said["several"]] == (
            [("#1", 4), ("#2", 5), ("#3", 6)]
        )
        assert [row["choose"] for row in said["several"] if row["told"]] == [told]
    (caveat,) = (text for text in asked["caveats"] if "processes" in text)
    assert "#2, x.exe (5), is shown" in caveat
    assert asked["allocations"][0]["base"] == "0x500000"


def test_only_captures_are_merged(run: Run, clobbered: Path) -> None:
    """A scenario is no source of a capture."""
    ran = run("show", clobbered, DATA / "scenarios" / "recursion.toml")
    assert ran.status == 2
    assert "only captures" in ran.err


def test_several_maps_of_one_mail_are_listed_chosen_and_compared(
    run: Run, perl: Path, tmp_path: Path
) -> None:
    """Each under its number; their difference is that of the two files, but that what one of them
    lacks may have been left out of the mail."""
    maps = [perl / name for name in ("parent.maps", "child.maps")]
    mail = tmp_path / "mail"
    mail.write_text("\n--\n".join(path.read_text() for path in maps))
    rows = run("show", mail, "--json").json()["several"]
    spaces = [forkviz.read(path).parent.space for path in maps]
    assert [(row["choose"], row["told"]) for row in rows] == [("#1", True), ("#2", False)]
    assert [row["regions"] for row in rows] == [len(space) for space in spaces]
    second = run("show", f"{mail}#2", "--json").json()
    assert second["processes"][0]["regions"] == len(spaces[1])
    assert "several" not in second or not second["several"]
    both = run("diff", f"{mail}#1", f"{mail}#2", "--json")
    apart = run("diff", *maps, "--json")
    expected = apart.json()["changes"]
    for change in expected:
        if None in (change["a"], change["b"]):
            change["status"] = "not known"
    assert (both.status, both.json()["changes"]) == (1, expected)
    assert both.json()["changes"]
