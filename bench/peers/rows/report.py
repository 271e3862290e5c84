"""``forkviz report`` of the perl bundle, beside ``memray flamegraph`` of a small run.

Both make one HTML file of something that was recorded: memray of a program that makes a list and
dumps it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.peers.row import ROOT, Row, Side

PERL = ROOT / "data" / "captures" / "cygwin-3.0.7-perl"
#: What memray records.
SMALL = "import json\njson.dumps([{'row': row} for row in range(10_000)])\n"


def sides(folder: Path) -> tuple[Side, Side]:
    """Both commands."""
    small, recorded = folder / "small.py", folder / "small.bin"
    small.write_text(SMALL)
    memray = (sys.executable, "-m", "memray")
    subprocess.run([*memray, "run", "-q", "-o", recorded, small], check=True)
    page, graph = str(folder / "f.html"), str(folder / "m.html")
    report = (sys.executable, "-m", "forkviz", "report", str(PERL), "-o", page)
    return (
        Side("forkviz report", report, outside=True),
        Side("memray flamegraph", (*memray, "flamegraph", "-f", "-o", graph, str(recorded)), True),
    )


ROW = Row("report", "CPU of a report of the perl bundle", sides, goal=1.0)
