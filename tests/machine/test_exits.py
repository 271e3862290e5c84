"""Exit codes: what a child ends with that gives up, and what its parent makes of it."""

from __future__ import annotations

import pytest

from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, Policy, get_policy
from forkviz.machine.protocol.exits import Verdict, failing_exit
from forkviz.machine.protocol.exits import proc_retry as deciding
from tests.support.scenarios import exhaust

BEFORE, POSTED, LANDED, TODAY, OURS = POLICIES.values()
RETRY, CRASH, INIT_FAILED, NOT_FOUND = 0x2000000, 0xC0000005, 0xC0000142, 0xC0000135


def proc_retry(policy: Policy, code: int, phase: Phase, left: int, attempt: int) -> Verdict:
    """What the parent decides."""
    _, verdict = exhaust(deciding(policy, code, phase, left, attempt))
    return verdict


@pytest.mark.parametrize(
    ("policy", "left", "code"),
    [
        ("patches-as-posted", 10, RETRY),
        ("patches-as-posted", 1, RETRY),
        ("patches-as-posted", 0, 0x2200000),
        (
            "cygwin-2011-05-30",
            10,
            0x800000,
        ),  # whatever is left: the comment about retries is untrue
        ("cygwin-3.6.0", 0, 0x800000),
        ("repaired", 10, 0x800000),
        ("cygwin-2011-04 +clean-exit", 0, 0x800000),
    ],
)
def test_a_child_that_gives_up_says_so_in_its_exit_code(policy: str, left: int, code: int) -> None:
    """Era by era."""
    assert failing_exit(get_policy(policy), left) == code


def test_as_posted_a_retry_costs_one_and_a_crash_two() -> None:
    """proc_retry counts anything that it does not know twice."""
    assert proc_retry(POSTED, RETRY, Phase.C3, 10, 1)[:2] == (True, 9)
    assert proc_retry(POSTED, INIT_FAILED, Phase.C1, 10, 1)[:2] == (True, 9)
    assert proc_retry(POSTED, CRASH, Phase.C3, 10, 1)[:2] == (True, 8)
    assert proc_retry(POSTED, 1, Phase.C3, 10, 1)[:2] == (True, 8)


@pytest.mark.parametrize(
    ("code", "left", "verdict"),
    [
        (RETRY, 10, (True, 9)),
        (RETRY, 1, (True, 0)),
        (RETRY, 0, (False, -1)),  # it is lowered all the same
        (INIT_FAILED, 1, (True, 0)),
        (0xC000026B, 1, (True, 0)),
        (0xC000013A, 1, (True, 0)),
        (CRASH, 10, (True, 8)),
        (CRASH, 2, (True, 0)),
        (CRASH, 1, (False, 0)),  # one is not enough
        (CRASH, 0, (False, 0)),
        (0x100, 2, (True, 0)),
        (0x100, 0, (False, 0)),
        (NOT_FOUND, 10, (False, 10)),
        (0xE0000269, 10, (False, 10)),
    ],
)
def test_the_table_before_the_patches(code: int, left: int, verdict: tuple[bool, int]) -> None:
    """What each exit code costs, and which are final."""
    assert proc_retry(BEFORE, code, Phase.C3, left, 1)[:2] == verdict


def test_a_crash_from_ten_makes_six_children() -> None:
    """The last one is made when nothing is left."""
    left, children, again = 10, 0, True
    while again:
        children += 1
        again, left, _ = proc_retry(BEFORE, CRASH, Phase.C3, left, children)
    assert (children, left) == (6, 0)


@pytest.mark.parametrize("code", [0x2200000, NOT_FOUND])
def test_as_posted_these_are_final(code: int) -> None:
    """EXITCODE_FORK_FAILED says itself that it is; a DLL that is missing stays missing."""
    assert not proc_retry(POSTED, code, Phase.C3, 10, 1).retry


@pytest.mark.parametrize("code", [RETRY, CRASH, INIT_FAILED, 1])
def test_with_nothing_left_nobody_tries_again(code: int) -> None:
    """The count is the limit."""
    for policy in (BEFORE, POSTED, OURS):
        assert not proc_retry(policy, code, Phase.C3, 0, 1).retry


def test_only_as_posted_a_child_that_had_reported_is_tried_again_and_only_if_it_asks() -> None:
    """After the first handshake the parent waits for the child no more."""
    assert proc_retry(POSTED, RETRY, Phase.C8, 10, 1).retry
    assert not proc_retry(POSTED, CRASH, Phase.C8, 10, 1).retry
    assert not proc_retry(BEFORE, 0x100, Phase.C8, 10, 1).retry
    assert proc_retry(BEFORE, 0x100, Phase.C3, 10, 1).retry


@pytest.mark.parametrize("policy", [LANDED, TODAY], ids=lambda policy: policy.name)
@pytest.mark.parametrize("code", [0x800000, RETRY, CRASH, INIT_FAILED, 1])
@pytest.mark.parametrize("phase", [Phase.C3, Phase.C8])
def test_since_it_landed_fork_has_never_retried(policy: object, code: int, phase: Phase) -> None:
    """proc_retry is asked only where the recorded exit code is zero, and a dead child's is not."""
    assert not proc_retry(policy, code, phase, 10, 1).retry


@pytest.mark.parametrize("code", [CRASH, 0xC000001D])
def test_a_crash_is_final_since_2011_11(code: int) -> None:
    """Were the loop ever gone through again, today's parent would stop at a crash."""
    assert not proc_retry(get_policy("cygwin-3.6.0 +retries"), code, Phase.C3, 10, 1).retry
    assert proc_retry(get_policy("cygwin-2011-05-30 +retries"), code, Phase.C3, 10, 1).retry


@pytest.mark.parametrize("phase", [Phase.C1, Phase.C5, Phase.C8, Phase.P13])
@pytest.mark.parametrize("code", [0x800000, CRASH, NOT_FOUND, 0x100])
def test_repaired_tries_again_whatever_happened_and_whenever(phase: Phase, code: int) -> None:
    """Each child costs one: so it has at least as many as any era."""
    assert proc_retry(OURS, code, phase, 3, 1)[:2] == (True, 2)


@pytest.mark.parametrize("policy", POLICIES.values(), ids=lambda policy: policy.name)
def test_a_verdict_has_a_reason(policy: Policy) -> None:
    """It is shown to a reader."""
    for code in (0x800000, 0x2200000, RETRY, CRASH, NOT_FOUND, INIT_FAILED, 0x100, 1):
        for phase in Phase:
            for left in (0, 1, 10):
                verdict = proc_retry(policy, code, phase, left, 1)
                assert verdict.why
                assert verdict.left < left or not verdict.retry
