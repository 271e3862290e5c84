"""policies: the eras of the fork machinery, their switches, and their exit codes.  Public API.

>>> policy = get_policy("cygwin-3.6.0 +forkables")
>>> policy.forkables, POLICIES["cygwin-3.6.0"].forkables
(True, False)
>>> EXIT_CODE_NAMES[0x800000]
'EXITCODE_FORK_FAILED'
"""

from __future__ import annotations

from forkviz.machine.policy import (
    ALIASES,
    DEFAULT_POLICY,
    ERAS,
    PATCHES,
    POLICIES,
    SWITCHES,
    CygheapPlace,
    FoundBy,
    LinkCheck,
    Policy,
    SharedPlace,
    get_policy,
    meant,
)
from forkviz.machine.protocol.exits import NAMES as EXIT_CODE_NAMES

__all__ = [
    "ALIASES",
    "DEFAULT_POLICY",
    "ERAS",
    "EXIT_CODE_NAMES",
    "PATCHES",
    "POLICIES",
    "SWITCHES",
    "CygheapPlace",
    "FoundBy",
    "LinkCheck",
    "Policy",
    "SharedPlace",
    "get_policy",
    "meant",
]
