"""The reload of 8 DLLs, half of them relocated, one after five tries, beside a program in C.

The program (``bench/peers/fork.c``) keeps no events, and models what this one reload needs of
Windows; it is there to tell what a listing that can be stepped costs.  Both make the same calls.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from bench.inputs import colliding
from bench.peers.row import ROOT, Row, Side, python
from forkviz.core.region import module_key
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.call import Call
from forkviz.machine.dll import Dll
from forkviz.machine.driver import drive
from forkviz.machine.effects import Steps
from forkviz.machine.forkee import Forkee
from forkviz.machine.policy import get_policy
from forkviz.machine.reload.reload import load_after_fork_impl
from forkviz.machine.reload.reserve import reserve_space
from forkviz.scenarios.scenario import Scenario

SOURCE = ROOT / "bench" / "peers" / "fork.c"
DLLS = 8
#: Reloads of a measurement: for us, and, so that it takes as long as can be measured, for C.
OURS, THEIRS = 300, 300_000

_CODE = f"""
import gc, json, time
from bench.inputs import colliding
from bench.peers.rows.fork import reload
plan = colliding({DLLS})
reload(plan)
gc.collect()
start = time.process_time()
for _ in range({OURS}):
    reload(plan)
print(json.dumps({{"seconds": (time.process_time() - start) / {OURS}}}))
"""
_RUN_C = f"""
import json, subprocess
done = subprocess.run(
    [sys.argv[1], "{THEIRS}"], stdin=open(sys.argv[2]), check=True, capture_output=True
)
print(json.dumps({{"seconds": json.loads(done.stdout)["seconds"] / {THEIRS}}}))
"""


def reload(plan: Scenario) -> int:
    """Keep all places and load all DLLs of *plan*, which are in their order; the calls made."""

    def steps() -> Steps[None]:
        forkee = Forkee(get_policy("cygwin-2011-05-30"), plan.dlls)
        yield from reserve_space(forkee)
        yield from load_after_fork_impl(forkee, forkee.loads(), 0, 0)

    return sum(type(event) is Call for event in drive(steps(), SimulatedHost(plan)))


def plan_for_c(plan: Scenario) -> str:
    """*plan* as the program reads it."""
    held = [f"held {region.start:x} {region.end:x}" for region in plan.child]
    number = {dll.file_key: i for i, dll in enumerate(plan.dlls)}

    def row(dll: Dll) -> str:
        imports = [number[key] for name in dll.imports if (key := module_key(name)) in number]
        return " ".join(f"{n:x}" for n in (dll.preferred, dll.size, dll.base, *imports))

    return "\n".join([*held, *(f"dll {row(dll)}" for dll in plan.dlls), ""])


def sides(folder: Path) -> tuple[Side, Side]:
    """Both, with the program compiled; SystemExit where they do not make the same calls."""
    program, text = folder / "fork", folder / "plan"
    subprocess.run(["cc", "-O2", "-o", program, SOURCE], check=True)
    text.write_text(plan_for_c(colliding(DLLS)))
    with text.open() as given:
        done = subprocess.run([program, "1"], stdin=given, check=True, capture_output=True)
    told, ours = json.loads(done.stdout), reload(colliding(DLLS))
    if (told["calls"], told["won"]) != (ours, 1):
        raise SystemExit(f"forkviz makes {ours} calls, and the program in C {told}")
    return (
        Side("forkviz", python(_CODE)),
        Side("C", python(_RUN_C, str(program), str(text))),
    )


ROW = Row(
    "fork",
    f"the reload of {DLLS} DLLs, events made and not kept",
    sides,
    goal=1000,
    unit=("µs", 1e-6),
)
