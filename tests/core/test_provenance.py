"""Where each region was read: from the capture through the scenario to whatever keeps it."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.provenance import Elsewhere, Origin, origin_of, place_text
from forkviz.core.region import Region, Source
from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario
from forkviz.explanations.words.explain import explain
from forkviz.redaction.redact import redact
from forkviz.scenarios.edits import SetBase, edited
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.traces.jsonl import dump_trace, parse_trace
from tests.support.boards import PERL
from tests.support.caveats import sentences, written
from tests.support.scenarios import dll, scenario


@pytest.fixture(scope="module")
def plan() -> Scenario:
    """Of a real bundle, with a conflict that its merging might have found."""
    capture = forkviz.read(PERL)
    assert isinstance(capture, Capture)
    conflict = "POSIX.dll: 0x1000 in a.txt, which is believed, 0x2000 in b.txt"
    return forkviz.scenario(
        replace(capture, conflicts=(conflict,), caveats=written("rows are missing"))
    )


def test_each_region_of_a_real_capture_leads_to_its_row(plan: Scenario) -> None:
    """The row at that line of that file begins with the region's start."""
    for space, origin in (
        (plan.parent_space(), plan.parent_origin),
        (plan.child_space(), plan.child_origin),
    ):
        for region in space:
            file, _, line = origin.place(region).rpartition(":")
            row = (PERL / file).read_text().splitlines()[int(line) - 1]
            assert int(row.split("-")[0], 16) == region.start


def test_each_dll_leads_to_its_headers(plan: Scenario) -> None:
    """At that line of images.json its entry begins."""
    lines = (PERL / "images.json").read_text().splitlines()
    for one in plan.dlls:
        file, _, line = one.headers.rpartition(":")
        assert file == "images.json"
        assert one.name in lines[int(line) - 1]


def test_caveats_and_conflicts_travel_apart_from_what_was_assumed(plan: Scenario) -> None:
    """They are the sources', the notes are the derivation's."""
    assert sentences(plan.caveats) == ("rows are missing",)
    assert len(plan.conflicts) == 1
    assert not {*sentences(plan.caveats), *plan.conflicts} & set(plan.notes)


def test_files_keep_all_of_it(plan: Scenario) -> None:
    """A scenario and a trace read back are what was written, several files of a process as well."""
    elsewhere = (Elsewhere(0x30000, 7, 'a "b".txt'), Elsewhere(0x30000, 9, "c"))
    several = replace(plan, child_origin=Origin("child.maps", elsewhere))
    assert parse_scenario(dump_scenario(several)) == several
    trace = forkviz.fork(several)
    again = parse_trace(list(dump_trace(trace)))
    assert again == trace
    assert again.scenario == several


@pytest.mark.parametrize(
    "text",
    ["file = 3", "elsewhere = [3]", "elsewhere = [{start = 1, line = 2}]",
     "elsewhere = [{start = 1, line = 2, file = 'x', more = 1}]"],
)  # fmt: skip
def test_a_bad_origin_is_refused(text: str) -> None:
    """With the table that it is in."""
    with pytest.raises(BadScenario, match=r"\[child\]"):
        parse_scenario(f"schema = 1\nbits = 32\n[child]\n{text}\n")


def test_what_no_file_has_names_none() -> None:
    """A region that the machinery made, or somebody who asks what if."""
    origin = Origin("parent.maps", (Elsewhere(0x20000, 3, "lm.txt"),))
    assert origin.place(Region(0x10000, 0x20000, source=Source.SIMULATED)) == ""
    assert origin.place(Region(0x20000, 0x30000, line=3)) == "lm.txt:3"
    assert origin.place(Region(0x20000, 0x30000, line=4)) == "parent.maps:4"
    assert place_text("a.dmp", 0) == "a.dmp"
    assert list(origin.files()) == ["parent.maps", "lm.txt"]


def test_a_merged_process_s_regions_are_each_of_their_own_file() -> None:
    """As the capture has it; those of its main file are not listed."""
    space = AddressSpace(32, [Region(0x10000, 0x20000, line=1), Region(0x30000, 0x40000, line=5)])
    process = Process(space, file="a.maps", elsewhere=((0x30000, "b.txt"),))
    assert origin_of(process) == Origin("a.maps", (Elsewhere(0x30000, 5, "b.txt"),))


def test_what_was_changed_is_no_longer_what_was_read(plan: Scenario) -> None:
    """A DLL that is moved by hand is on no line."""
    name = plan.dlls[0].name
    assert plan.dll(name).line
    moved = edited(plan, [SetBase(name, 0x5A0000000)])
    assert moved.dll(name).line is None


def test_redaction_reaches_the_files_and_what_is_said(plan: Scenario) -> None:
    """A path among them names a user as any other does."""
    told = replace(
        plan,
        caveats=written("C:\\Users\\jane\\lm.txt: rows are missing"),
        conflicts=("x.dll: 0x1 in C:\\Users\\jane\\lm.txt, 0x2 in b",),
        child_origin=Origin("C:\\Users\\jane\\a.maps", (Elsewhere(1, 1, "/home/jane/b"),)),
        dlls=tuple(replace(one, headers="/home/jane/images.json:3") for one in plan.dlls),
    )
    text = "\n".join(dump_trace(redact(forkviz.fork(told))))
    assert "jane" not in text
    assert "user1" in text


def test_who_is_in_the_way_is_told_with_the_line() -> None:
    """The words of a failure name the row where the occupant was read."""
    taken = Region(0x700000, 0x710000, name="hook", line=12)
    lost = scenario([dll("a.dll", 0x700000)], child=(taken,))
    trace = forkviz.fork(replace(lost, child_origin=Origin("child.maps")))
    facts = explain(trace, trace.failure()).facts
    assert [fact for fact in facts if "hook" in fact and "(child.maps:12)" in fact]
