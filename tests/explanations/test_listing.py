"""The listing of each policy is what the machine runs under it, and nothing else."""

from __future__ import annotations

import ast
import itertools
import re

import pytest

from forkviz.explanations.pseudocode.fold import Fold
from forkviz.explanations.pseudocode.listing import WIDTH, listing
from forkviz.machine.phase import Phase
from forkviz.machine.policy import PATCHES, POLICIES, SWITCHES, LinkCheck, Policy, get_policy

pytestmark = pytest.mark.sweep

MIXTURES = [
    " ".join(f"{'+' if on else '-'}{patch}" for patch, on in zip(PATCHES, bits, strict=True))
    for bits in itertools.product((False, True), repeat=len(PATCHES))
]
#: Every era with all mixtures of the patches, and with each switch by itself.
POLICY_NAMES = [f"{era} {mixture}" for era in POLICIES for mixture in MIXTURES] + [
    f"{era} {sign}{switch}" for era in POLICIES for switch in SWITCHES for sign in "+-"
]
EVERY = {name: get_policy(name) for name in POLICY_NAMES}
#: What only the machine needs.
PLUMBING = re.compile(r"\byield\b|\bforkee\b|\bpolicy\b|\bWhy\.|\bself\b|\bSteps\b|\bFalse and\b")


def text(policy: Policy | str, function: str = "") -> str:
    """The listing as one text; of one function, "" where it is not there."""
    if isinstance(policy, str):
        policy = get_policy(policy)
    return "\n".join(
        line.text for each in listing(policy) if function in ("", each.name) for line in each.lines
    )


def code_of(policy: Policy) -> list[str]:
    """The lines of every function, without comments."""
    lines = [
        x.text for f in listing(policy) for x in f.lines if not x.text.lstrip().startswith("#")
    ]
    return [line.partition("  #")[0] for line in lines]


def test_lines_fit_into_a_pane_and_hold_no_plumbing() -> None:
    """In every mixture; what is broken into rows is one line to a step."""
    for name, policy in EVERY.items():
        for function in listing(policy):
            assert function.source
            assert function.lines[0].text.startswith(f"def {function.name}(")
            for line in function.lines:
                assert 0 < len(line.text) <= WIDTH, (name, line)
                assert line.text == line.text.rstrip()
                assert line.text.isascii()
                if not line.text.lstrip().startswith("#"):
                    assert not PLUMBING.search(line.text.partition("  #")[0]), (name, line)


def test_a_block_follows_each_line_that_opens_one() -> None:
    """No if, loop or function is left empty by what was taken out of it."""
    for name, policy in EVERY.items():
        for function in listing(policy):
            lines = [x.text.partition("  #")[0] for x in function.lines]
            lines = [x for x in lines if not x.lstrip().startswith("#")]
            for here, then in itertools.pairwise([*lines, ""]):
                if re.match(r"\s*(if|elif|else|for|while|try|except|def)\b.*:$", here):
                    depth = len(here) - len(here.lstrip())
                    assert len(then) - len(then.lstrip()) > depth, (name, function.name, here)


def test_what_is_called_is_listed_and_what_is_listed_is_called() -> None:
    """In every mixture: no function is missing, and none is there that no other comes to."""
    known = {f.name for policy in EVERY.values() for f in listing(policy)}
    for name, policy in EVERY.items():
        listed = {function.name for function in listing(policy)}
        inside = "\n".join(line for line in code_of(policy) if not line.startswith("def "))
        called = known.intersection(re.findall(r"(\w+)\(", inside))
        assert called | {"fork"} == listed | (called & {"reserve_at"}), name


def test_each_patch_shows_where_it_is_on_and_nowhere_else() -> None:
    """Held against the switches of every mixture."""
    for name, policy in EVERY.items():
        shown = "\n".join(code_of(policy))
        assert ("topsort(" in shown) == policy.topsort, name
        assert ("block_bad_address_space(" in shown) == policy.bad_addr, name
        recursion = policy.dll_load and not policy.repaired
        assert ("load_after_fork_impl(" in shown) == recursion, name
        assert ("reserve_upto(" in shown) == (not policy.dll_load and not policy.repaired), name
        assert ("load_by_plan(" in shown) == policy.repaired, name
        assert ("ledger" in shown) == policy.repaired, name
        run_there = policy.destructors and not policy.clean_exit
        assert ("destructors of DLLs run" in text(policy)) == run_there, name
        assert ("choose_block(" in shown) == (policy.reserve_at and not policy.repaired), name
        assert ("abort(" in shown) == policy.clean_exit, name
        assert ("api_fatal(" in shown) == (not (policy.repaired and policy.clean_exit)), name


def test_places_are_reserved_in_the_phase_of_the_policy() -> None:
    """Between C3 and C4, or between C7 and C8; nowhere before patch 4."""
    for name, policy in EVERY.items():
        reserving = "keep_places()" if policy.repaired else "reserve_space()"
        before, reserved, after = text(policy, "child").partition(reserving)
        assert bool(reserved) == policy.keeps_places, name
        if reserved:
            [*_, last] = re.findall(r"# ([CP]\d+)", before)
            assert Phase[last] is policy.reserve_space, name
            assert reserving not in after


def test_a_linked_dll_is_compared_as_the_policy_compares_it() -> None:
    """By its handle, by its segments, or not at all; where its data end, to tell other files."""
    words = {
        LinkCheck.NONE: "it goes unseen",
        LinkCheck.SEGMENTS: "data segment start",
        LinkCheck.POSTED: "Location of",
        LinkCheck.HANDLE: "Loaded to different address",
    }
    for name, policy in EVERY.items():
        shown = text(policy, "alloc")
        assert [kind for kind, word in words.items() if word in shown] == [policy.compared], name
        bounds = policy.compared is LinkCheck.SEGMENTS or policy.repaired
        assert ("check_bounds(" in shown) == bounds, name


@pytest.mark.parametrize("policy", POLICIES)
def test_numbers_are_those_of_the_policy(policy: str) -> None:
    """The count of retries, the exit code, the trials of the recursion."""
    chosen = get_policy(policy)
    assert f"left = {chosen.retry_count}  # retries" in text(policy, "fork")
    assert f"{chosen.exit_code_failed:#x}" in text(policy, "error_line")
    impl = text(policy, "load_after_fork_impl")
    assert not impl or f"retries >= {chosen.dll_retry_max}:" in impl


def test_the_first_function_is_fork_and_all_phases_are_in_it_or_in_the_child() -> None:
    """P1 to P14 and C1 to C9, each once, in the order of a fork that succeeds."""
    for policy in POLICIES:
        assert listing(get_policy(policy))[0].name == "fork"
        told = re.findall(r"# ([PC]\d+):", text(policy, "fork") + text(policy, "child"))
        assert set(told) == set(Phase.__members__)
        inner = re.findall(r"# ([PC]\d+):", text(policy, "child"))
        assert inner == [phase.name for phase in Phase if phase.name in inner]


def test_comments_of_the_source_stand_where_their_code_does() -> None:
    """And go with code that a policy has not."""
    assert "# Step 2: on trial, until all sit right" in text(
        "cygwin-2011-05-30", "load_after_fork_impl"
    )
    assert "continue  # it stays mapped" in text("cygwin-2011-05-30", "load_after_fork_impl")
    assert "destructors" in text("cygwin-2011-04", "api_fatal")
    assert "destructors" not in text("cygwin-2011-05-30", "abort")
    assert "a hole above it" in text("cygwin-2011-04", "load_after_fork")


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("forkee.policy.topsort and x", "x"),
        ("x or policy.repaired", "x"),
        ("x and policy.repaired", "False"),
        ("not policy.topsort", "False"),
        ("a if policy.repaired else b", "b"),
        ("policy.compared is LinkCheck.SEGMENTS", "True"),
        ("policy.reserve_space is Phase.C3", "False"),
        ("x < policy.dll_retry_max", "x < 6"),
        ("param + 1", "value + 1"),
    ],
)
def test_what_a_policy_decides_is_decided(source: str, folded: str) -> None:
    """Operand by operand; what it does not decide stays."""
    tree = ast.parse(source, mode="eval").body
    found = Fold(get_policy("cygwin-2011-05-30"), {"param": ast.Name("value")}).visit(tree)
    assert ast.unparse(found) == folded
