"""The CPU of ``forkviz report`` of the perl bundle, beside that of ``memray flamegraph``.

    python -m bench.report_cpu [--runs N]

Both make one HTML file of something that was recorded: memray of a program that makes a list and
dumps it.  They run by turns, each in a process of its own, so a busy machine disturbs both alike;
what counts is the time of the CPU, of user and system, that the process was charged.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PERL = ROOT / "data" / "captures" / "cygwin-3.0.7-perl"
#: What memray records.
SMALL = "import json\njson.dumps([{'row': row} for row in range(10_000)])\n"


def cpu(command: list[str], compiled: Path) -> float:
    """Seconds of CPU that *command* takes, of user and system; it must succeed.

    Modules are compiled once, into *compiled*, as those of an installed package are.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ends with {process.returncode}")
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="of each (7)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compiled = folder / "compiled"
        small, recorded = folder / "small.py", folder / "small.bin"
        small.write_text(SMALL)
        memray = [sys.executable, "-m", "memray"]
        cpu([*memray, "run", "-q", "-o", str(recorded), str(small)], compiled)
        commands = {
            "bare interpreter": [sys.executable, "-c", "pass"],
            "memray flamegraph": [
                *(*memray, "flamegraph", "-f", "-o", str(folder / "m.html"), str(recorded)),
            ],
            "forkviz report": [
                *(sys.executable, "-m", "forkviz", "report", str(PERL)),
                *("-o", str(folder / "f.html")),
            ],
        }
        for command in commands.values():
            cpu(command, compiled)  # whatever is compiled is compiled now
        took: dict[str, list[float]] = {title: [] for title in commands}
        for _ in range(runs):
            for title, command in commands.items():
                took[title].append(cpu(command, compiled))
    for title, times in took.items():
        low, middle = min(times) * 1000, statistics.median(times) * 1000
        print(f"{title}: {low:.0f} ms of CPU at best, {middle:.0f} in the middle of {runs}")
    ours, theirs = took["forkviz report"], took["memray flamegraph"]
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    print(f"ratio: {min(ours) / min(theirs):.2f} at best, {ratio:.2f} in the middle")
    return 0


if __name__ == "__main__":
    sys.exit(main())
