"""The listing of each policy shows what the policy does, and nothing that it does not."""

from __future__ import annotations

import itertools
import re

import pytest

from forkviz.explanations.pseudocode.listing import WIDTH, abort_name, listing
from forkviz.machine.phase import Phase
from forkviz.machine.policy import PATCHES, POLICIES, SWITCHES, LinkCheck, Policy, get_policy

MIXTURES = [
    " ".join(f"{'+' if on else '-'}{patch}" for patch, on in zip(PATCHES, bits, strict=True))
    for bits in itertools.product((False, True), repeat=len(PATCHES))
]
#: Every era with all mixtures of the patches, and with each switch by itself.
POLICY_NAMES = [f"{era} {mixture}" for era in POLICIES for mixture in MIXTURES] + [
    f"{era} {sign}{switch}" for era in POLICIES for switch in SWITCHES for sign in "+-"
]
EVERY = {name: get_policy(name) for name in POLICY_NAMES}


def text(policy: Policy | str, function: str = "") -> str:
    """The listing as one text; of one function, "" where it is not there."""
    if isinstance(policy, str):
        policy = get_policy(policy)
    return "\n".join(
        line.text for each in listing(policy) if function in ("", each.name) for line in each.lines
    )


def test_lines_are_short_enough_for_a_pane_and_marks_are_names() -> None:
    """In every mixture; a mark is there once in a function; nothing of the template is left."""
    for name, policy in EVERY.items():
        for function in listing(policy):
            marks = [line.mark for line in function.lines if line.mark]
            assert len(marks) == len(set(marks)), (name, function.name)
            assert function.source
            assert function.lines[0].text.startswith(f"def {function.name}(")
            for line in function.lines:
                assert 0 < len(line.text) <= WIDTH, line
                assert line.text == line.text.rstrip()
                assert line.text.isascii()
                assert not re.search(r"[{}@?]", line.text), line


def test_indentation_opens_after_a_colon_and_nowhere_else() -> None:
    """As in Python: a block follows each line that ends in a colon, in every mixture."""
    for name, policy in EVERY.items():
        for function in listing(policy):
            code = [x.text for x in function.lines if not x.text.lstrip().startswith("#")]
            code = [x.partition("  #")[0] for x in code]
            depths = [(len(x) - len(x.lstrip())) / 4 for x in code]
            for i, (line, deep, then) in enumerate(zip(code, depths, depths[1:], strict=False)):
                assert (then == deep + 1) == line.endswith(":"), (name, function.name, code[i])
                assert then <= deep + 1
            assert not code[-1].endswith(":"), (name, function.name)


def test_what_is_called_is_listed_and_what_is_listed_is_called() -> None:
    """In every mixture: no function is missing, and none is there that nobody comes to."""
    known = {f.name for policy in EVERY.values() for f in listing(policy)}
    for name, policy in EVERY.items():
        listed = {function.name for function in listing(policy)}
        inside = "\n".join(line.text for f in listing(policy) for line in f.lines[1:])
        called = known.intersection(re.findall(r"(\w+)\(", inside))
        assert called | {"fork"} == listed, name


def test_each_patch_shows_where_it_is_on_and_nowhere_else() -> None:
    """Held against the switches of every mixture."""
    for name, policy in EVERY.items():
        shown = text(policy)
        assert ("topsort_visit(" in shown) == policy.topsort, name
        assert ("0x400000" in shown) == policy.bad_addr, name
        recursion = policy.dll_load and not policy.repaired
        assert ("load_after_fork_impl(" in shown) == recursion, name
        assert ("reserve_upto(" in shown) == (not policy.dll_load and not policy.repaired), name
        assert ("hardlinks" in shown) == policy.forkables, name
        assert ("load_by_plan" in shown) == policy.repaired, name
        assert ("ledger" in shown) == policy.repaired, name
        assert ("rebaseall" in shown) == (policy.rebase_hint and recursion), name
        assert ("destructors" in shown) == (not policy.clean_exit), name
        spares = "end = dll.base" in text(policy, "reserve_at")
        assert spares == (policy.reserve_at and not policy.repaired), name


def test_the_sort_is_seeded_only_where_it_keeps_the_order() -> None:
    """And nothing is sorted where there is no sort."""
    for name, policy in EVERY.items():
        seeded = "dlopened + dll.deps" in text(policy)
        assert seeded == (policy.topsort and policy.keep_order), name
        assert ("nobody sorts" in text(policy, "fork")) == (not policy.topsort), name


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


def test_the_stack_is_made_in_c6_and_for_repaired_in_c3_already() -> None:
    """Before anything can be in its place."""
    for name, policy in EVERY.items():
        phases = re.findall(r"# (C\d)|(alloc_stack)\(", text(policy, "child"))
        made = [phases[i - 1][0] for i, (_, call) in enumerate(phases) if call]
        assert made == (["C3", "C6"] if policy.repaired else ["C6"]), name


def test_a_linked_dll_is_compared_as_the_policy_compares_it() -> None:
    """By its handle, by its segments, or not at all; where its data end, to tell other files."""
    for name, policy in EVERY.items():
        shown = text(policy, "alloc")
        assert ("crashes" in shown) == (policy.compared is LinkCheck.NONE), name
        assert ("dll.data !=" in shown) == (policy.compared is LinkCheck.SEGMENTS), name
        bounds = policy.compared is LinkCheck.SEGMENTS or policy.repaired
        assert ("bss" in shown) == bounds, name
        assert ("handle" in shown) == (policy.compared in (LinkCheck.POSTED, LinkCheck.HANDLE))
        gives_up = f"{abort_name(policy)}(" in shown
        assert gives_up == (bounds or policy.compared is not LinkCheck.NONE), name


@pytest.mark.parametrize(
    ("policy", "rules"),
    [
        ("before-patches", ["reported", "final", "spent", "again"]),
        ("patches-as-posted", ["late", "reported", "failed", "final", "spent", "again"]),
        ("cygwin-1.7.10", ["never"]),
        ("cygwin-1.7.10 +retries", ["reported", "failed", "final", "spent", "again"]),
        ("cygwin-3.6", ["never"]),
        ("cygwin-3.6 +retries", ["reported", "failed", "final", "crash", "spent"]),
        ("cygwin-3.6 +forkables", ["again", "spent"]),
        ("repaired", ["again", "spent"]),
    ],
)
def test_the_rules_for_retries_are_those_of_the_policy(policy: str, rules: list[str]) -> None:
    """In the order in which they are asked; with no count there is nothing to try again with."""
    listed = {function.name: function for function in listing(get_policy(policy))}
    assert [line.mark for line in listed["proc_retry"].lines if line.mark] == rules


@pytest.mark.parametrize("policy", POLICIES)
def test_numbers_are_those_of_the_policy(policy: str) -> None:
    """The count of retries, the exit code, the trials of the recursion."""
    chosen = get_policy(policy)
    assert f"left = {chosen.retry_count} " in text(policy, "fork")
    assert f"{chosen.exit_code_failed:#x}" in text(policy, "fork")
    impl = text(policy, "load_after_fork_impl")
    assert not impl or f"retries >= {chosen.dll_retry_max}:" in impl


def test_the_first_function_is_fork_and_all_phases_are_in_it_or_in_the_child() -> None:
    """P1 to P14 in the parent, C1 to C9 in the child, in their order."""
    for policy in POLICIES:
        assert listing(get_policy(policy))[0].name == "fork"
        for who, function in (("parent", "fork"), ("child", "child")):
            told = re.findall(r"# ([PC]\d+)\b(?! to)", text(policy, function))
            wanted = sorted(
                (phase.name for phase in Phase if phase.who == who), key=lambda n: int(n[1:])
            )
            assert list(dict.fromkeys(told)) == wanted
