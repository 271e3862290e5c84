"""marks_retry: by which line of proc_retry the parent decided; the rules are those of ``judge``."""

from __future__ import annotations

from forkviz.machine.events import RetryDecided
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.exits import NAMES, STATUS_DLL_NOT_FOUND

__all__ = ["rule_of"]

_CRASHES = tuple(
    code for code, name in NAMES.items() if name.endswith(("VIOLATION", "INSTRUCTION"))
)


def rule_of(event: RetryDecided, policy: Policy, phase: Phase) -> str:
    """The mark of that line.  phase: the last one that was entered before the child ended."""
    if event.retry:
        return "again"
    if policy.forkables or policy.repaired:
        return "spent"
    if not policy.retries:
        return "never"
    if phase.after_handshake:
        return "late" if policy.silent_retry and event.left <= 0 else "reported"
    if event.exit_code == policy.exit_code_failed and policy.clean_exit:
        return "failed"
    if event.exit_code == STATUS_DLL_NOT_FOUND:
        return "final"
    if policy.crash_is_final and event.exit_code in _CRASHES:
        return "crash"
    return "spent"
