"""forkviz compare: two forks step by step; and --edit, which changes a scenario first."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.cli.commands.compare import MOST_SHOWN
from forkviz.scenarios.edits import Vacate, edited

if TYPE_CHECKING:
    from forkviz.comparison.compare import Comparison
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]
TWO = ROOT / "data" / "scenarios" / "two-relocated.toml"
OLD_AND_NEW = ("--policy-a", "cygwin-2011-04", "--policy-b", "cygwin-2011-05-30")


@pytest.fixture(scope="module")
def found() -> Comparison:
    """What the command is to say about the two policies above."""
    return forkviz.compare(TWO, policy_a="cygwin-2011-04", policy_b="cygwin-2011-05-30")


def test_the_differences_are_those_of_the_comparison(run: Run, found: Comparison) -> None:
    """All of them, to a program, with the steps and the words of both."""
    value = run("compare", TWO, *OLD_AND_NEW, "--json").json()
    assert [(r["kind"], r["step_a"], r["step_b"]) for r in value["differences"]] == [
        (str(d.kind), d.a, d.b) for d in found.differences
    ]
    assert [(r["in_a"] or "", r["in_b"] or "") for r in value["differences"]] == [
        (d.in_a, d.in_b) for d in found.differences
    ]
    assert len(run("compare", TWO, *OLD_AND_NEW, "--csv").csv()) == len(found.differences)
    assert (value["same"], value["left_out"]) == (False, 0)


def test_each_end_is_told_side_by_side(run: Run) -> None:
    """The two columns are what two forks by themselves would tell."""
    rows = run("compare", TWO, *OLD_AND_NEW, "--json").json()["ends"]
    sides = {row["what"]: (row["a"], row["b"]) for row in rows}
    forks = [forkviz.fork(TWO, policy=name) for name in OLD_AND_NEW[1::2]]
    assert sides["policy"] == OLD_AND_NEW[1::2]
    assert sides["outcome"] == ("succeeded", "failed")
    assert sides["message"] == (None, forks[1].message)
    assert sides["exit code"] == (None, "0x1 api_fatal, or ended by its parent")
    assert sides["steps"] == tuple(str(len(fork)) for fork in forks)
    assert sides["calls"] == tuple(
        str(sum("->" in line for line in fork.calls())) for fork in forks
    )


def test_where_they_part_is_told_of_both(run: Run, found: Comparison) -> None:
    """The same step, in its own words on each side, though in B alone DLLs are sorted."""
    rows = run("compare", TWO, *OLD_AND_NEW, "--json").json()["parting"]
    sides = {row["what"]: (row["a"], row["b"]) for row in rows}
    assert sides["step"] == (str(found.parts_at),) * 2
    assert sides["phase"] == ("P3", "P3")
    assert "in which they came" in sides["what"][0]
    assert "imports" in sides["what"][1]


def test_the_dlls_that_are_elsewhere_and_what_was_given_are_told(run: Run) -> None:
    """By name, with the place in each child; what is the same in both is left out."""
    value = run("compare", TWO, "--policy-b", "repaired", "--json").json()
    assert {row["name"]: (row["standing_a"], row["standing_b"]) for row in value["dlls"]} == {
        "a.dll": ("blocked", "same place"),
        "b.dll": ("interim", "same place"),
    }
    given = {row["what"]: (row["a"], row["b"]) for row in value["given"]}
    assert given["policy: repaired"] == ("off", "on")
    assert "policy: topsort" not in given


def test_a_text_is_bounded_unless_all_is_asked_for(run: Run, found: Comparison) -> None:
    """What is left out is counted, in all."""
    short, whole = (run("compare", TWO, *OLD_AND_NEW, *more).out for more in ((), ("--all",)))
    left_out = len(found.differences) - MOST_SHOWN
    assert left_out > 0
    assert short.splitlines()[-1].split() == ["left", "out", str(left_out)]
    assert whole.splitlines()[-1].split() == ["left", "out", "0"]
    assert len(whole.splitlines()) - len(short.splitlines()) == left_out
    assert short.splitlines()[-2] == whole.splitlines()[-2]


def test_what_is_the_same_all_along_has_status_0(run: Run, tmp_path: Path) -> None:
    """A scenario and the trace of it; a policy that makes no difference here, but has another
    name."""
    trace = forkviz.save(forkviz.fork(TWO), tmp_path / "two.trace")
    for arguments in ((TWO, trace), (TWO, "--policy-b", "cygwin-2011-05-30 +rebase-hint")):
        ran = run("compare", *arguments, "--json")
        assert (ran.status, ran.json()["same"], ran.json()["differences"]) == (0, True, [])
    assert run("compare", TWO, *OLD_AND_NEW).status == 1


def test_policies_are_of_both_or_of_one(run: Run) -> None:
    """--policy is for the side that has none of its own."""

    def policies(*arguments: object) -> list[str]:
        rows = run("compare", TWO, *arguments, "--json").json()["ends"]
        (row,) = (row for row in rows if row["what"] == "policy")
        return [row["a"], row["b"]]

    assert policies("--policy-b", "repaired") == ["cygwin-2011-05-30", "repaired"]
    assert policies("--policy-a", "repaired") == ["repaired", "cygwin-2011-05-30"]
    assert policies(TWO, "--policy", "repaired") == ["repaired", "repaired"]
    assert policies(TWO, "--policy", "repaired", "--policy-a", "cygwin-3.6.0") == [
        "cygwin-3.6.0",
        "repaired",
    ]


def test_b_may_be_a_after_an_edit(run: Run) -> None:
    """What would happen if nothing were in the way?  The edit is in what B was given."""
    ran = run("compare", TWO, "--edit", "vacate 0x400000", "--json")
    wanted = forkviz.compare(TWO, edited(forkviz.scenario(TWO), [Vacate(0x400000)]))
    assert ran.status == 1
    assert len(ran.json()["differences"]) == len(wanted.differences) > 0
    assert [(row["what"], row["b"]) for row in ran.json()["given"]] == [
        ("child: region at 0x400000", None)
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((TWO,), "hint: give a second input"),
        ((TWO, "--policy", "repaired"), "hint: give a second input"),
        ((TWO, ROOT / "none.toml"), "none.toml"),
        ((TWO, "--policy-b", "cygwin-9"), "cygwin-9"),
        ((TWO, "--edit", "vacate 0x10000"), "nothing is at 0x10000"),
        ((TWO, "--edit", "explode"), "no edit is called 'explode'"),
    ],
)
def test_bad_input_has_status_2_and_says_what_to_do(
    run: Run, arguments: tuple[object, ...], told: str
) -> None:
    """On standard error, and nothing on standard output."""
    ran = run("compare", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert told in ran.err


def test_two_captures_can_be_compared(run: Run, perl: Path, clobbered: Path) -> None:
    """The fork that worked with the one that did not: it ends otherwise, of POSIX.dll."""
    value = run("compare", perl, clobbered, "--json").json()
    sides = {row["what"]: (row["a"], row["b"]) for row in value["ends"]}
    assert sides["outcome"] == ("succeeded", "failed")
    posix = next(row for row in value["dlls"] if row["name"] == "POSIX.dll")
    assert (posix["standing_a"], posix["standing_b"]) == ("same place", "blocked")


def test_names_stay_inert(run: Run, tmp_path: Path) -> None:
    """Those of DLLs on both sides, and that of an edit."""
    name = "\x1b[2J<b>.dll"
    place = tmp_path / "x.toml"
    place.write_text(TWO.read_text().replace('"a.dll"', '"\\u001b[2J<b>.dll"'))
    edit = "add-fault kill C8 name='\x1b[31m'"
    for form, all_ in itertools.product(((), ("--json",), ("--csv",)), ((), ("--all",))):
        ran = run("compare", place, "--edit", edit, *form, *all_)
        assert ran.status == 1
        assert "\x1b" not in ran.out
        assert "<b>.dll" in ran.out
    assert name in {
        row["name"] for row in run("compare", place, "--edit", edit, "--json").json()["dlls"]
    }


def test_a_fork_after_edits_says_so(run: Run, tmp_path: Path) -> None:
    """In the notes, one for each, in order; the scenario that is saved is the edited one."""
    saved = tmp_path / "edited.toml"
    edits = ("--edit", "base a.dll 0x800000", "--edit", "switch dll-load off")
    ran = run("fork", TWO, *edits, "--json", "--scenario", saved)
    notes = ran.json()["notes"]
    assert ["0x800000" in notes[0], "dll-load" in notes[1], len(notes)] == [True, True, 2]
    plan = forkviz.read(saved)
    assert plan.dll("a.dll").base == 0x800000
    assert plan.policy == "cygwin-2011-05-30 -dll-load"
    assert ran.status == (0 if forkviz.fork(plan).succeeded else 1)


def test_edits_come_before_the_policy_that_is_asked_for(run: Run) -> None:
    """--policy has the last word; a switch is of the policy that the edits leave."""

    def policy(*arguments: str) -> str:
        edit = ("--edit", "policy cygwin-2011-04")
        return run("fork", TWO, *edit, *arguments, "--json").json()["policy"]

    assert policy() == "cygwin-2011-04"
    assert policy("--policy", "repaired") == "repaired"
    assert policy("--with", "topsort") == "cygwin-2011-04 +topsort"
