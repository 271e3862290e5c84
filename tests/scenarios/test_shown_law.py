"""The law that a fork of a capture has by default: that of the runtime, where it is shown."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.runtime import Runtime, ShownBy
from forkviz.machine.policy import DEFAULT_POLICY, ERAS
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.law_caveats import law_caveats
from forkviz.scenarios.shown_law import shown_law
from tests.support.scenarios import dll, scenario

BUNDLE = Path(__file__).resolve().parents[1] / "data" / "law" / "capture-runtime-elsewhere"


def shows(*runtimes: Runtime) -> Capture:
    """The capture of the law's cases, whose heap is where 3.1 to 3.3 have it."""
    return replace(forkviz.read(BUNDLE), runtimes=runtimes)


@pytest.mark.parametrize(
    ("runtime", "policy"),
    [
        (Runtime((3, 2, 0), ShownBy.UNAME), "cygwin-3.2.0"),
        (Runtime((3, 3, 6), ShownBy.STRACE, msys=True), "cygwin-3.3.6"),
        (Runtime((1, 7, 10), ShownBy.UNAME, day="2011-06-10"), "cygwin-2011-06-10"),
        (Runtime((1, 7, 18), ShownBy.UNAME, day="2013-04-24"), "cygwin-1.7.18"),
        (Runtime((1, 5, 25), ShownBy.UNAME), DEFAULT_POLICY),
        (Runtime((1, 0, 11), ShownBy.UNAME, msys=True), DEFAULT_POLICY),
    ],
)
def test_a_capture_has_the_law_of_its_runtime(runtime: Runtime, policy: str) -> None:
    plan = derive_scenario(shows(runtime))
    assert plan.policy == policy
    assert runtime.version in plan.notes[0]
    assert runtime.by.value in plan.notes[0]


def test_a_policy_that_is_asked_for_is_taken() -> None:
    capture = shows(Runtime((3, 2, 0), ShownBy.UNAME))
    assert derive_scenario(capture, "cygwin-3.6.0").policy == "cygwin-3.6.0"
    assert forkviz.fork(capture, policy="cygwin-2.11.2").scenario.policy == "cygwin-2.11.2"
    assert forkviz.fork(capture).scenario.policy == "cygwin-3.2.0"


def test_versions_that_contradict_each_other_are_a_conflict() -> None:
    """The mapped file is believed before what another process said; of equals the first."""
    law = shown_law(
        shows(
            Runtime((3, 1, 7), ShownBy.UNAME, file="mail.txt", line=3),
            Runtime((3, 3, 6), ShownBy.MODULE, file="x.dmp"),
            Runtime((3, 3, 6), ShownBy.UNAME, file="ci.txt", line=9),
        )
    )
    assert law.policy == "cygwin-3.3.6"
    (conflict,) = law.conflicts
    assert "3.1.7 by uname (mail.txt:3)" in conflict
    assert "3.3.6 by the version of the mapped file (x.dmp), which is believed" in conflict


def test_the_heap_s_base_is_a_range_and_decides_nothing() -> None:
    law = shown_law(shows())
    assert law.policy == DEFAULT_POLICY
    assert law.conflicts == ()
    assert "0x800000000" in law.notes[0]
    assert "from 3.1.0 to 3.3.6" in law.notes[0]


@pytest.mark.parametrize(
    ("release", "odd"),
    [((3, 0, 7), True), ((3, 1, 0), False), ((3, 3, 6), False), ((3, 4, 0), True)],
)
def test_a_heap_of_another_release_contradicts_it(release: tuple[int, int, int], odd: bool) -> None:
    law = shown_law(shows(Runtime(release, ShownBy.UNAME)))
    assert bool(law.conflicts) == odd


def test_the_record_of_a_live_run_decides(tmp_path: Path) -> None:
    """The runtime's version in its images.json."""
    for file in BUNDLE.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    record = json.loads((BUNDLE / "images.json").read_text())
    record["images"][1]["version"] = "3.1.7"
    (tmp_path / "images.json").write_text(json.dumps(record))
    assert forkviz.fork(tmp_path).scenario.policy == "cygwin-3.1.7"


@pytest.mark.parametrize("policy", ERAS)
@pytest.mark.parametrize("bits", [32, 64])
def test_a_width_that_the_era_lacks_is_a_caveat(bits: int, policy: str) -> None:
    plan = scenario([dll("a.dll", 0x700000)], bits=bits)
    said = law_caveats(replace(plan, policy=policy))
    names = list(ERAS)
    before = names.index(policy) <= names.index("cygwin-1.7.12")
    after = names.index("cygwin-3.4.0") <= names.index(policy) and policy != "repaired"
    assert bool(said) == (before if bits == 64 else after)


@pytest.mark.parametrize(
    ("bits", "policy", "caveats"),
    [
        (64, "cygwin-1.7.21", 1), (64, "cygwin-1.7.22", 0), (32, "cygwin-3.3.6", 0),
        (32, "cygwin-3.4.0", 1), (64, "cygwin-2012-02-08", 1), (64, "patches-as-posted", 1),
    ],
)  # fmt: skip
def test_the_boundaries_of_both_widths(bits: int, policy: str, caveats: int) -> None:
    plan = scenario([dll("a.dll", 0x700000)], bits=bits)
    assert len(law_caveats(replace(plan, policy=policy))) == caveats
    assert forkviz.fork(replace(plan, policy=policy)).succeeded
