"""building: what a scenario is made of, to build one in Python or from TOML.  Public API."""

from __future__ import annotations

from forkviz.machine.dll import (
    Dll,
    DllKind,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import (
    dump_scenario,
    parse_scenario,
)
from forkviz.scenarios.windows import (
    NEEDS_DLL,
    Aslr,
    Fault,
    FaultKind,
    Loader,
    Placement,
)

__all__ = [
    "NEEDS_DLL",
    "Aslr",
    "Dll",
    "DllKind",
    "Fault",
    "FaultKind",
    "Loader",
    "Placement",
    "Scenario",
    "dump_scenario",
    "parse_scenario",
]
