"""building: what a scenario is made of, to build one in Python or from TOML.  Public API.

>>> dll = Dll("a.dll", DllKind.LOAD, preferred=0x400000, size=0x10000, base=0x700000)
>>> plan = Scenario("one DLL", bits=32, dlls=(dll,))
>>> parse_scenario(dump_scenario(plan), "plan.toml") == plan
True
"""

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
