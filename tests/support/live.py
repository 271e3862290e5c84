"""Live forks in tests: what they need, scenarios that real processes can have, who is left."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.core.region import Region
from forkviz.machine.dll import Dll, DllKind
from forkviz.native.build import HOW_TO_GET_A_COMPILER, compiler
from forkviz.scenarios.scenario import Scenario
from forkviz.windows.processes import processes_with
from tools import wine32
from tools.wine import how_to_get, missing

#: Above what every process has at low addresses.
LOW = 0x1000_0000
STEP = 0x10_0000
#: Seconds for a program that is to end by itself: more than it takes on any machine.
PATIENCE = 900.0


def _reason() -> str:
    if sys.platform != "win32" and "wine" in missing():
        return how_to_get()
    return "" if compiler(64) else HOW_TO_GET_A_COMPILER


#: In CI nothing is skipped: there a missing program is a failure.
needs_windows = pytest.mark.skipif(
    bool(_reason()) and os.environ.get("CI") != "true", reason=_reason() or "all is there"
)


def _reason_32() -> str:
    if _reason() or sys.platform == "win32":
        return _reason()
    return "" if wine32.find() else wine32.HOW_TO_GET


#: The same for programs of 32 bits.
needs_32_bits = pytest.mark.skipif(
    bool(_reason_32()) and os.environ.get("CI") != "true", reason=_reason_32() or "all is there"
)


def colliding(count: int = 3, *, policy: str = "repaired") -> Scenario:
    """DLLs that all prefer one base, which the child has something at; each imports the last."""
    dlls = tuple(
        Dll(
            f"d{i}.dll",
            DllKind.LOAD,
            LOW,
            0x2_0000,
            LOW + STEP * (i + 1),
            (f"d{i - 1}.dll",) if i else (),
        )
        for i in range(count)
    )
    taken = Region(LOW, LOW + 0x1_0000, name="in the way")
    return Scenario("colliding", 64, dlls, policy, child=(taken,))


def simple(policy: str) -> Scenario:
    """One DLL that is elsewhere than it prefers to be: every era gets it home."""
    return replace(colliding(1, policy=policy), child=())


def nobody_is_left(token: str) -> bool:
    """Whether no process with *token* in its command line runs (where that can be seen)."""
    return not Path("/proc").is_dir() or not list(processes_with(token))
