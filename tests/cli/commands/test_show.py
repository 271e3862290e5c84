"""forkviz show: what an input is, and what is in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz

if TYPE_CHECKING:
    from tests.cli.conftest import Run

POSIX = 0x3FD3A0000


def test_a_bundle_is_shown_with_its_parent_and_its_child(run: Run, perl: Path) -> None:
    """The summary counts what the capture holds, for each process."""
    shown = run("show", perl, "--json")
    capture = forkviz.read(perl)
    assert shown.status == 0
    value = shown.json()
    assert (value["what"], value["bits"]) == ("parent and child", 64)
    assert [p["process"] for p in value["processes"]] == ["parent", "child"]
    for row, process in zip(value["processes"], capture.processes(), strict=True):
        assert row["regions"] == len(process.space)
        assert row["modules"] == len(process.modules())


def test_the_totals_by_use_add_up_to_the_regions_sizes(run: Run, perl: Path) -> None:
    """Nothing is counted twice and nothing is left out."""
    value = run("show", perl, "--json").json()
    for process in forkviz.read(perl).processes():
        mine = [row["size"] for row in value["totals"] if row["process"] == process.role]
        assert sum(mine) == sum(region.size for region in process.space)


def test_the_allocations_are_the_captures_own(run: Run, perl: Path) -> None:
    """One row for each allocation, with its base and the lines that it was read from."""
    rows = run("show", perl, "--csv").csv()
    for process in forkviz.read(perl).processes():
        mine = [row for row in rows if row["process"] == process.role]
        groups = process.allocations()
        assert [int(row["base"], 16) for row in mine] == [group[0].base for group in groups]
        for row, group in zip(mine, groups, strict=True):
            first, _, last = row["lines"].partition("-")
            assert (int(first), int(last or first)) == (group[0].line, group[-1].line)


def test_the_largest_free_block_is_free(run: Run, perl: Path) -> None:
    """It lies where the process has nothing, and no gap is larger."""
    space = forkviz.read(perl).parent.space
    row = run("show", perl, "--json").json()["processes"][0]
    at = int(row["largest_free_at"], 16)
    assert space.is_free(at, at + row["largest_free"])
    assert row["largest_free"] == max(gap.size for gap in space.gaps())


def test_a_bundle_without_a_child_says_so(run: Run, clobbered: Path) -> None:
    """What is not known is among the caveats, in the text as well as in the JSON."""
    caveats = run("show", clobbered, "--json").json()["caveats"]
    assert any("child" in text for text in caveats)
    assert caveats[0] in run("show", clobbered).out


def test_modules_lists_the_images_and_nothing_else(run: Run, perl: Path) -> None:
    """Each with the base that it prefers, from its headers."""
    shown = run("show", perl, "--modules", "--json").json()
    assert list(shown) == ["modules"]
    posix = [m for m in shown["modules"] if m["name"] == "POSIX.dll"]
    assert [m["process"] for m in posix] == ["parent", "child"]
    assert {m["base"] for m in posix} == {m["preferred"] for m in posix} == {hex(POSIX)}
    assert not any(m["relocated"] for m in posix)


@pytest.mark.parametrize("arguments", [["--at", "0x3fd3a0000"], ["3FD3A0000"]])
def test_at_an_address_stands_who_is_there_and_who_wants_to_be(
    run: Run, perl: Path, arguments: list[str]
) -> None:
    """Both processes' regions, the DLL that the child needs there, and the one that prefers it."""
    rows = run("show", perl, *arguments, "--json").json()["at"]
    assert [r["who"] for r in rows] == ["parent", "child", "needed in the child", "preferred"]
    assert all(r["start"] == hex(POSIX) for r in rows)
    assert all("POSIX.dll" in r["name"] for r in rows)


def test_a_child_that_nobody_captured_is_shown_as_it_is_assumed(run: Run, clobbered: Path) -> None:
    """What the log says of the place of POSIX.dll is shown, and marked as assumed."""
    rows = run("show", clobbered, "--at", hex(POSIX), "--json").json()["at"]
    (child,) = (r for r in rows if r["who"].startswith("child"))
    assert child["source"] == "assumed"
    assert child["use"] == "injected"


def test_a_free_address_is_shown_with_the_hole_around_it(run: Run, perl: Path) -> None:
    """The hole's ends are those of its neighbours."""
    row = run("show", perl, "--at", "0x620000000", "--json").json()["at"][0]
    assert row["state"] == "free"
    assert int(row["start"], 16) <= 0x620000000 < int(row["end"], 16)


def test_an_address_that_no_program_has_is_called_so(run: Run, perl: Path) -> None:
    """Kernel addresses are neither free nor taken."""
    row = run("show", perl, "--at", "0xffff800000000000", "--json").json()["at"][0]
    assert row["state"] == "outside the user range"


def test_a_scenario_is_shown_with_its_dll_list(run: Run, calls: Path) -> None:
    """In the parent's order, with kind, base, preferred base, size and imports."""
    scenario = forkviz.read(calls / "07.toml")
    shown = run("show", calls / "07.toml", "--json")
    assert shown.json()["what"] == "scenario"
    rows = shown.json()["dlls"]
    assert [row["name"] for row in rows] == [dll.name for dll in scenario.dlls]
    for row, dll in zip(rows, scenario.dlls, strict=True):
        assert (row["kind"], int(row["base"], 16)) == (dll.kind, dll.base)
        assert (int(row["preferred"], 16), row["size"]) == (dll.preferred, dll.size)
        assert tuple(row["imports"]) == dll.imports
    assert len(run("show", calls / "07.toml", "--csv").csv()) == len(scenario.dlls)


def test_a_trace_is_shown_with_its_outcome_and_each_dlls_place(
    run: Run, failed_trace: Path
) -> None:
    """A failed fork is shown like any other: it is what the input holds, not a fault of ours."""
    shown = run("show", failed_trace, "--json")
    assert shown.status == 0
    value = shown.json()
    assert (value["what"], value["outcome"]) == ("trace", "failed")
    assert value["exit_code"] == 0x800000
    standings = {row["name"]: row["standing"] for row in value["dlls"]}
    assert standings["POSIX.dll"] == "blocked"
    assert standings["cygcrypt-0.dll"] == "same place"


def test_a_log_alone_is_shown_with_its_loads(run: Run, clobbered: Path) -> None:
    """And with what the logged fork came to."""
    shown = run("show", clobbered / "fork.strace", "--json").json()
    assert shown["what"] == "log"
    assert shown["logged_abort"].startswith("C7: address space needed by 'POSIX.dll'")
    assert any(row["path"].endswith("cygwin1.dll") for row in shown["events"] if row["path"])


def test_a_phase_of_a_log_has_its_name_for_a_reader(run: Run, clobbered: Path) -> None:
    """Beside its number, which alone is in the JSON; also where another child came after."""
    log = clobbered / "fork.strace"
    said = "address space needed by 'POSIX.dll'"
    assert f"logged abort         C7 keep places: {said}" in run("show", log).out
    again = clobbered.parent / "cygwin-3.0.7-perl-retried"
    (before,) = run("show", again, "--json").json()["logged_children_before"]
    assert f": C7: {said}" in before
    assert f": C7 keep places: {said}" in run("show", again).out


@pytest.mark.parametrize("name", ["parent.maps", "images.json", "fork.strace"])
@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"], ["--modules"]])
def test_each_file_of_a_bundle_can_be_shown_by_itself(
    run: Run, clobbered: Path, name: str, form: list[str]
) -> None:
    """Every input has a text, a JSON and a CSV form."""
    shown = run("show", clobbered / name, *form)
    assert shown.status == 0
    assert shown.err == ""
    assert shown.out.count("\n") >= 1
    if form == ["--json"]:
        assert shown.json()["what"] in ("map", "images", "log")
    if form == ["--csv"]:
        assert len(shown.csv()) > 10


def test_images_without_a_single_image_are_an_empty_table(run: Run, tmp_path: Path) -> None:
    """A file that says nothing is no fault."""
    (tmp_path / "images.json").write_text('{"schema": 1, "images": []}')
    assert run("show", tmp_path / "images.json", "--csv").csv() == []
