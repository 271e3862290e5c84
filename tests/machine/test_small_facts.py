"""Facts of the machine that no whole fork shows at once: phases, defaults, codes, depths."""

from __future__ import annotations

import pytest

from forkviz.core.address import SLOT
from forkviz.errors import BadScenario
from forkviz.machine.events import Aborted, SortVisited
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS, LinkCheck, Policy, get_policy
from forkviz.machine.protocol.child import STRUCK
from forkviz.machine.sort.cycles import components
from forkviz.scenarios.windows import Loader, Placement
from tests.support.refusing import fork_refusing
from tests.support.scenarios import dll, events_of, occupied, scenario


def test_the_phases_in_which_a_child_can_be_struck() -> None:
    """Its own, and those in which its parent copies into it."""
    own = {phase for phase in Phase if phase.name.startswith("C")}
    assert STRUCK == own | {Phase[f"P{n}"] for n in range(8, 14)}


def test_a_policy_without_words_is_as_the_patches_landed() -> None:
    """What an era does otherwise stands in its entry."""
    plain = Policy("x", "y")
    on = ("clean_exit", "topsort", "reserve_at", "dll_load", "sees_imports", "sorts_always")
    off = ("bad_addr", "keep_order", "retries", "silent_retry", "crash_is_final", "rebase_hint")
    assert all(getattr(plain, name) is True for name in on)
    assert all(getattr(plain, name) is False for name in (*off, "forkables", "repaired"))
    assert (plain.retry_count, plain.dll_retry_max, plain.exit_code_failed) == (10, 6, 0x800000)
    assert (plain.reserve_space, plain.link_check) == (Phase.C7, LinkCheck.SEGMENTS)
    assert plain.function == "fork"
    assert {name: each.retry_count for name, each in {**POLICIES, **BETWEEN}.items()} == {
        "cygwin-2011-04": 10,
        "patches-as-posted": 10,
        "cygwin-2011-05-30": 10,
        "cygwin-3.6.0": 0,
        "repaired": 10,
        "cygwin-3.0.7": 0,
    }


def test_a_name_that_no_policy_has_is_answered_with_all_of_them() -> None:
    """Those that are compared with each other, and the eras between them; switches likewise."""
    with pytest.raises(BadScenario) as caught:
        get_policy("cygwin-9")
    assert caught.value.hint == f"there are: {', '.join([*ERAS])}"
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
    ("policy", "code", "hint"),
    [
        ("patches-as-posted", 0x2000000, ""),
        ("cygwin-2011-05-30", 0x800000, ""),
        ("cygwin-3.6.0", 0x800000, " - try running rebaseall"),
    ],
)
def test_when_all_retries_of_a_dll_are_used_another_child_may_be_luckier(
    policy: str, code: int, hint: str
) -> None:
    """So the patch as posted ends it as one whose place is taken."""
    walls = [occupied(0x700000 + i * 4 * SLOT, SLOT) for i in range(1, 12)]
    plan = scenario([dll("a.dll", 0x700000, 0x400000)], walls, loader=Loader(Placement.HIGHEST))
    abort = events_of(fork_refusing(plan, policy), Aborted)[0]
    assert abort.message == f"unable to remap a.dll to same address as parent (0x700000){hint}"
    assert abort.exit_code == code
