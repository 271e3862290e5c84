"""Facts of the machine that no whole fork shows at once: phases, defaults, codes, depths."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forkviz.core.address import SLOT
from forkviz.errors import BadScenario
from forkviz.machine.events import Aborted, SortVisited
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS, POLICIES, LinkCheck, Policy, get_policy
from forkviz.machine.protocol.child import STRUCK
from forkviz.machine.sort.cycles import components
from forkviz.scenarios.windows import Loader, Placement
from tests.support.refusing import fork_refusing
from tests.support.scenarios import dll, events_of, occupied, scenario


def test_the_phases_in_which_a_child_can_be_struck() -> None:
    """Its own, and those in which its parent copies into it."""
    own = {phase for phase in Phase if phase.name.startswith("C")}
    assert STRUCK == own | {Phase[f"P{n}"] for n in range(8, 14)}


def test_a_policy_without_words_is_the_oldest_law() -> None:
    """What a later era does otherwise stands in a row of the table."""
    oldest = get_policy("cygwin-1.7.9")
    plain = Policy("x", "y", oldest.era)
    on = ("destructors", "retries", "base_check")
    off = (
        *("clean_exit", "topsort", "reserve_at", "dll_load", "bad_addr", "blocks_above"),
        *("keep_order", "abort_printed", "silent_retry", "crash_is_final"),
        *("checks_file", "self_entries", "native_entries", "first_process", "name_buffer"),
        *("waits_always", "cygheap_limited", "rebase_hint", "forkables", "repaired"),
    )
    assert {name for name in (*on, *off) if getattr(plain, name)} == {*on}
    assert (plain.retry_count, plain.dll_retry_max, plain.exit_code_failed) == (10, 6, 0x800000)
    assert (plain.reserve_space, plain.link_check) == (Phase.C7, LinkCheck.NONE)
    assert plain.function == "fork"
    assert oldest == replace(plain, name=oldest.name, title=oldest.title)


def test_the_count_of_retries_is_0_in_every_release() -> None:
    """It was 10 until 2012-01-25, a week before the source of 1.7.10; ours has it still."""
    counts = {name: each.retry_count for name, each in ERAS.items()}
    has_some = {name for name, count in counts.items() if count}
    assert has_some == {"cygwin-2011-04", "patches-as-posted", "cygwin-2011-05-30", "repaired"}
    assert {counts[name] for name in has_some} == {10}


def test_a_name_that_no_policy_has_is_answered_with_what_names_are() -> None:
    """A release or a day; switches likewise."""
    with pytest.raises(BadScenario) as caught:
        get_policy("cygwin-9")
    assert caught.value.hint == (
        "a release from cygwin-1.7.9 on (cygwin-3.0.7), or a day (cygwin-2011-05-30)"
    )
    with pytest.raises(BadScenario) as caught:
        get_policy("msys")
    assert caught.value.hint == (f"there are: {', '.join(POLICIES)}, cygwin-RELEASE (cygwin-3.0.7)")
    for switch in ("topsort", "?topsort", "+sort"):
        with pytest.raises(BadScenario, match="no switch is called"):
            get_policy(f"cygwin-3.6.0 {switch}")


def test_a_visit_begins_at_depth_0() -> None:
    """A root's is 0, that of what it imports 1, and so on."""
    chain = [
        dll("c.dll", 0x500000, imports=["b.dll"]),
        dll("b.dll", 0x600000, imports=["a.dll"]),
        dll("a.dll", 0x700000),
    ]
    trace = fork_refusing(scenario(chain), "cygwin-2011-05-30")
    visits = [(e.dll, e.depth, e.again) for e in events_of(trace, SortVisited)]
    assert visits == [
        ("a.dll", 0, False),
        ("b.dll", 0, False),
        ("a.dll", 1, True),
        ("c.dll", 0, False),
        ("b.dll", 1, True),
    ]


@pytest.mark.parametrize(
    ("deps", "groups"),
    [
        ([], []),
        ([[]], [0]),
        ([[1], [2], [0]], [0, 0, 0]),
        ([[1], [0], [0]], [0, 0, 1]),
        ([[1], [2], [1], [0, 3]], [1, 0, 0, 2]),
        ([[1, 2], [3], [3], [1]], [2, 0, 1, 0]),
        ([[1], [2, 4], [0], [4], [3]], [1, 1, 1, 0, 0]),
        ([[1], [], [1, 0, 3], [2]], [1, 0, 2, 2]),
    ],
)
def test_what_imports_each_other_in_a_circle_is_a_group(
    deps: list[list[int]], groups: list[int]
) -> None:
    """Groups are numbered dependencies first."""
    assert list(components(deps)) == groups


@pytest.mark.parametrize(
    ("policy", "code", "name", "place"),
    [
        ("patches-as-posted", 0x2000000, "a.dll", "(00700000)"),
        ("cygwin-2011-05-30", 0x800000, "a.dll", "(00700000)"),
        ("cygwin-1.7.10", 0x800000, "a.dll", "(00700000) - try running rebaseall"),
        ("cygwin-2.11.2", 0x800000, "a.dll", "(0x700000) - try running rebaseall"),
        (
            "cygwin-3.6.0",
            0x800000,
            r"\??\C:\cygwin64\usr\bin\a.dll (using C:\cygwin64\usr\bin\a.dll)",
            "(0x700000) - try running rebaseall",
        ),
    ],
)
def test_when_all_retries_of_a_dll_are_used_another_child_may_be_luckier(
    policy: str, code: int, name: str, place: str
) -> None:
    """So the patch as posted ends it as one whose place is taken."""
    walls = [occupied(0x700000 + i * 4 * SLOT, SLOT) for i in range(1, 12)]
    plan = scenario([dll("a.dll", 0x700000, 0x400000)], walls, loader=Loader(Placement.HIGHEST))
    abort = events_of(fork_refusing(plan, policy), Aborted)[0]
    assert abort.message == f"unable to remap {name} to same address as parent {place}"
    assert abort.exit_code == code
