"""Exits: what a child can end with, and whether the parent tries again.

Source: pinfo.h, ``proc_retry`` of sigproc.cc, ``frok::error``; patch 1/5, fork-clean-exit.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.machine.effects import Steps
from forkviz.machine.events import RetryDecided
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.shown import shown
from forkviz.machine.system import System

__all__ = [
    "API_FATAL",
    "API_FATAL_KNOWN",
    "EXITCODE_RETRY",
    "NAMES",
    "PARENT_GAVE_UP",
    "SECOND_TIME",
    "STATUS_ACCESS_VIOLATION",
    "STATUS_DLL_INIT_FAILED",
    "STATUS_DLL_NOT_FOUND",
    "Verdict",
    "crash_in",
    "failing_exit",
    "fatal_exit",
    "proc_retry",
]

EXITCODE_RETRY = 0x2000000
API_FATAL = 0x100
#: What api_fatal ends with once the parent has the child in its table (P9): the bytes of the exit
#: status are no longer swapped.
API_FATAL_KNOWN = 0x1
#: What a child ends with that its parent ends.
PARENT_GAVE_UP = 1
#: Why a fork with forkables makes a second child.
SECOND_TIME = "with forkables, a fork is tried a second time"
STATUS_ACCESS_VIOLATION = 0xC0000005
STATUS_DLL_NOT_FOUND = 0xC0000135
STATUS_DLL_INIT_FAILED = 0xC0000142
STATUS_ILLEGAL_INSTRUCTION = 0xC000001D
STATUS_CONTROL_C_EXIT = 0xC000013A
STATUS_DLL_INIT_FAILED_LOGOFF = 0xC000026B
#: A runtime pseudo-relocation that can't be made; the runtime's own status.
STATUS_PSEUDO_RELOCATION = 0xE0000269
#: What costs one retry; the child of a Ctrl-C that the parent has not seen is among them.
COST_ONE = frozenset(
    {
        EXITCODE_RETRY,
        STATUS_DLL_INIT_FAILED,
        STATUS_DLL_INIT_FAILED_LOGOFF,
        STATUS_CONTROL_C_EXIT,
    }
)

#: Phases of the child in which code of its own runs inside the attach of cygwin1.dll.
_ATTACHING = (Phase.C2, Phase.C3, Phase.C4)

NAMES = {
    0x800000: "EXITCODE_FORK_FAILED",
    0x2200000: "EXITCODE_FORK_FAILED, as proposed",
    EXITCODE_RETRY: "EXITCODE_RETRY",
    API_FATAL: "api_fatal",
    PARENT_GAVE_UP: "api_fatal, or ended by its parent",
    STATUS_ACCESS_VIOLATION: "STATUS_ACCESS_VIOLATION",
    STATUS_DLL_NOT_FOUND: "STATUS_DLL_NOT_FOUND",
    STATUS_DLL_INIT_FAILED: "STATUS_DLL_INIT_FAILED",
    STATUS_ILLEGAL_INSTRUCTION: "STATUS_ILLEGAL_INSTRUCTION",
    STATUS_PSEUDO_RELOCATION: "STATUS_ILLEGAL_DLL_PSEUDO_RELOCATION",
    STATUS_CONTROL_C_EXIT: "STATUS_CONTROL_C_EXIT",
    STATUS_DLL_INIT_FAILED_LOGOFF: "STATUS_DLL_INIT_FAILED_LOGOFF",
}


class Verdict(NamedTuple):
    """retry: whether another child is made.  left: what the count is then.  why: in words."""

    retry: bool
    left: int
    why: str


@shown("failing_exit", "child_info_fork::abort; patch 1/5 fork-clean-exit")
def failing_exit(policy: Policy, left: int) -> int:
    """What a child exits with that gives up by abort, while the count is *left*."""
    if policy.silent_retry and left > 0:
        return EXITCODE_RETRY
    return policy.exit_code_failed  # EXITCODE_FORK_FAILED


@shown("fatal_exit", "api_fatal")
def fatal_exit(phase: Phase) -> int:
    """What a child exits with that ends by api_fatal in *phase*."""
    if phase.after_handshake:
        return API_FATAL_KNOWN  # a status, as of any process that the parent has in its table
    return API_FATAL


def crash_in(phase: Phase, system: System) -> int:
    """What a child ends with that crashes in *phase*; until C5 the runtime is still attaching."""
    return system.attach_crash if phase in _ATTACHING else STATUS_ACCESS_VIOLATION


@shown("proc_retry", "proc_retry, frok::error; patch 1/5 fork-clean-exit")
def proc_retry(policy: Policy, code: int, phase: Phase, left: int, attempt: int) -> Steps[Verdict]:
    """Whether the parent tries again after child *attempt*, which ended with *code*."""
    if policy.forkables:
        if attempt == 1:
            return (yield from decide(code, True, left, SECOND_TIME))
        return (yield from decide(code, False, left, "that was the second time"))
    if policy.repaired:
        if left > 0:
            return (
                yield from decide(
                    code, True, left - 1, "another child may be luckier, at any phase"
                )
            )
        return (yield from decide(code, False, 0, "all retries are used"))
    if not policy.retries:
        return (
            yield from decide(
                code, False, left, "the loop around CreateProcess is never gone through again"
            )
        )
    if policy.silent_retry and phase.after_handshake and left <= 0:
        return (yield from decide(code, False, left, "all retries are used"))
    if phase.after_handshake and not (policy.silent_retry and code == EXITCODE_RETRY):
        return (
            yield from decide(
                code, False, left, "the child had reported already; no retry comes after that"
            )
        )
    if code == policy.exit_code_failed and policy.clean_exit:
        return (yield from decide(code, False, left, "EXITCODE_FORK_FAILED is final"))
    final = {STATUS_DLL_NOT_FOUND, STATUS_PSEUDO_RELOCATION}
    if policy.crash_is_final:
        final |= {STATUS_ACCESS_VIOLATION, STATUS_ILLEGAL_INSTRUCTION}
    if code in final:
        return (yield from decide(code, False, left, f"{NAMES[code]} is final"))
    if code in COST_ONE:
        # a retry is counted, if one is left
        if left > 0:
            return (
                yield from decide(code, True, left - 1, f"it costs 1 retry, and leaves {left - 1}")
            )
        return (yield from decide(code, False, left - 1, "all retries are used"))
    if left < 2:
        return (yield from decide(code, False, 0, "it costs 2 retries, and fewer are left"))
    return (yield from decide(code, True, left - 2, f"it costs 2 retries, and leaves {left - 2}"))


def decide(exit_code: int, retry: bool, left: int, why: str) -> Steps[Verdict]:
    """Record a decision, and hand it on."""
    yield RetryDecided(exit_code, retry, left, why)
    return Verdict(retry, left, why)
