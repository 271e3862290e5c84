"""Scenario files: what is written comes back, and what is wrong is named."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given, settings

from forkviz.core.address import SLOT, USER_LOW, USER_TOP
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadScenario
from forkviz.machine.dll import Dll, DllKind
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from tests.support.examples import examples
from tests.support.scenarios import (
    CALLS,
    awkward_scenarios,
    dll,
    occupied,
    quick,
    scenario,
)

MINIMAL = "schema = 1\n"
DLL = '[[dll]]\nname = "a.dll"\npreferred = 0x400000\nsize = 0x10000\n'


def dlls(*tables: str) -> str:
    return MINIMAL + "".join(f"[[dll]]\n{table}\n" for table in tables)


# -- round trips ---------------------------------------------------------------------------------


@settings(quick, max_examples=examples(40))
@given(awkward_scenarios())
def test_what_is_written_comes_back(plan: Scenario) -> None:
    """Every field, with names full of quotes, newlines and control characters; twice the same."""
    text = dump_scenario(plan)
    assert parse_scenario(text) == plan
    assert dump_scenario(parse_scenario(text)) == text


@settings(quick, max_examples=examples(20))
@given(awkward_scenarios())
def test_what_is_written_is_toml_for_any_reader(plan: Scenario) -> None:
    """Python's own reader finds the values under their keys."""
    table = tomllib.loads(dump_scenario(plan))
    assert table["title"] == plan.title
    assert [(row["name"], row["base"]) for row in table.get("dll", [])] == [
        (known.name, known.base) for known in plan.dlls
    ]
    held = table.get("child", {}).get("occupied", [])
    assert [(row["start"], row["size"], row["name"]) for row in held] == [
        (region.start, region.size, region.name) for region in plan.child
    ]


@pytest.mark.parametrize("path", sorted(CALLS.glob("*.toml")), ids=lambda path: path.stem)
def test_a_written_scenario_reads_as_its_original(path: object) -> None:
    """Files that were not written by this program come back equal once it has written them."""
    from pathlib import Path

    assert isinstance(path, Path)
    plan = parse_scenario(path.read_text())
    assert parse_scenario(dump_scenario(plan)) == plan


def test_the_example_of_the_module_s_docstring_reads_as_it_says() -> None:
    """Documentation that is executed can't go stale."""
    from forkviz.scenarios import toml_reader as scenario_file

    lines = (scenario_file.__doc__ or "").splitlines()
    plan = parse_scenario("\n".join(line[4:] for line in lines if line.startswith("    ")))
    assert plan == Scenario(
        title="Two relocated DLLs",
        bits=32,
        policy="cygwin-2011-05-30",
        child=(occupied(0x400000, 0x10000, "injected heap"),),
        dlls=(dll("a.dll", 0x700000, 0x400000, imports=["b.dll"]),),
    )


def test_half_a_surrogate_pair_is_written_as_a_replacement() -> None:
    """No text file can hold it; a captured name may, and its scenario must be saved anyhow."""
    text = dump_scenario(scenario([], title="a\ud800b"))
    assert parse_scenario(text).title == "a\ufffdb"
    assert text.encode()


def test_what_is_left_out_has_a_usual_value() -> None:
    """32 bits, the default policy, no DLLs; a region is committed, private and observed."""
    plan = parse_scenario(MINIMAL + "[child]\noccupied = [{start = 0x20000, size = 1}]\n")
    assert (plan.title, plan.bits, plan.policy, plan.dlls) == ("", 32, "cygwin-2011-05-30", ())
    assert plan.child == (
        Region(
            0x20000,
            0x21000,
            State.COMMITTED,
            Kind.PRIVATE,
            0x20000,
            "",
            "",
            Use.UNKNOWN,
            Source.OBSERVED,
        ),
    )
    [only] = parse_scenario(MINIMAL + DLL).dlls
    assert only == Dll("a.dll", DllKind.LOAD, 0x400000, 0x10000, 0x400000)


def test_a_scenario_made_in_code_has_the_form_that_a_file_gives_back() -> None:
    """A region without a base, or that ends within a page, is brought to whole pages."""
    plan = scenario([], [Region(0x20000, 0x20001)])
    assert plan.child == (Region(0x20000, 0x21000, allocation=0x20000),)
    assert parse_scenario(dump_scenario(plan)) == plan


# -- bases that are left out ---------------------------------------------------------------------


def test_a_dll_without_a_base_is_placed_at_its_preferred_one() -> None:
    """As the loader model would in the parent."""
    assert parse_scenario(MINIMAL + DLL).dlls[0].base == 0x400000


def test_dlls_without_bases_are_placed_one_after_the_other() -> None:
    """The first gets what both prefer, the second the lowest fit, in load order."""
    rows = [f'name = "{n}.dll"\npreferred = 0x400000\nsize = 0x10001' for n in "abc"]
    plan = parse_scenario(dlls(*rows))
    assert [d.base for d in plan.dlls] == [0x400000, USER_LOW, USER_LOW + 2 * SLOT]


def test_given_bases_are_kept_free_for_the_dlls_that_have_them() -> None:
    """A DLL that comes first does not take the place that a later one is said to have."""
    plan = parse_scenario(
        dlls(
            'name = "a.dll"\npreferred = 0x400000\nsize = 0x10000',
            'name = "b.dll"\npreferred = 0x500000\nsize = 0x10000\nbase = 0x400000',
        )
    )
    assert [d.base for d in plan.dlls] == [USER_LOW, 0x400000]


def test_what_the_parent_holds_is_in_the_way_of_dlls_without_bases() -> None:
    """Its regions are there first."""
    text = "[parent]\noccupied = [{start = 0x10000, size = 1}, {start = 0x400000, size = 1}]\n"
    assert parse_scenario(MINIMAL + text + DLL).dlls[0].base == 0x20000


# -- the value itself ----------------------------------------------------------------------------


def test_a_dll_is_found_by_name_without_case() -> None:
    """As Windows finds it; one that is not there is a BadScenario."""
    plan = scenario([dll("A.dll", 0x500000)])
    assert plan.dll("a.DLL") is plan.dlls[0]
    with pytest.raises(BadScenario, match=r"'b\.dll'"):
        plan.dll("b.dll")


def test_the_parent_s_space_has_its_regions_and_its_dlls() -> None:
    """Whole pages for each image, under its path where one is known."""
    plan = scenario(
        [dll("a.dll", 0x500000, size=0x1001, path="/usr/bin/a.dll"), dll("b.dll", 0x600000)],
        parent=(occupied(0x400000, 0x1000, "heap"),),
    )
    assert [(r.start, r.end, r.name) for r in plan.parent_space()] == [
        (0x400000, 0x401000, "heap"),
        (0x500000, 0x502000, "/usr/bin/a.dll"),
        (0x600000, 0x610000, "b.dll"),
    ]


@pytest.mark.parametrize("bits", [32, 64])
def test_a_dll_may_end_where_the_user_range_ends(bits: int) -> None:
    """The last slot is as good as any other, and one page more is too much."""
    last = USER_TOP[bits] - SLOT
    assert scenario([dll("a.dll", last)], bits=bits).dlls[0].base == last
    with pytest.raises(BadScenario, match="outside the user range"):
        scenario([dll("a.dll", last, size=SLOT + 1)], bits=bits)
