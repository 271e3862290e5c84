"""policies: the eras of the fork machinery, their switches, and their exit codes.  Public API.

>>> policy = get_policy("cygwin-3.6 +forkables")
>>> policy.forkables, POLICIES["cygwin-3.6"].forkables
(True, False)
>>> EXIT_CODE_NAMES[0x800000]
'EXITCODE_FORK_FAILED'
"""

from __future__ import annotations

from forkviz.machine.policy import (
    BETWEEN,
    DEFAULT_POLICY,
    PATCHES,
    POLICIES,
    SWITCHES,
    LinkCheck,
    Policy,
    get_policy,
)
from forkviz.machine.protocol.exits import NAMES as EXIT_CODE_NAMES

__all__ = [
    "BETWEEN",
    "DEFAULT_POLICY",
    "EXIT_CODE_NAMES",
    "PATCHES",
    "POLICIES",
    "SWITCHES",
    "LinkCheck",
    "Policy",
    "get_policy",
]
