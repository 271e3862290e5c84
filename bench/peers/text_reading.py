"""Rows of readers of text: a file of some MB, read by forkviz and by what reads nothing but it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bench.peers.row import Side, python
from bench.readers import rows

__all__ = ["BARE_MAPS", "MEGABYTES", "bare", "read_by_forkviz", "side"]

MEGABYTES = 20
#: Around what a side does: its processor time, and what the memory grows by.
_MEASURED = """
import json, time
from pathlib import Path
def resident(name):
    status = Path("/proc/self/status").read_text().split(name + ":")[1]
    return int(status.split()[0]) << 10
{imports}
idle = resident("VmRSS")
began = time.process_time()
{work}
seconds = time.process_time() - began
taken = {{"seconds": seconds, "peak": resident("VmHWM") - idle}}
print(json.dumps(taken | {{"file": Path(sys.argv[1]).stat().st_size}}))
"""
#: The least that a program does which wants the addresses of a map: its lines, split, as numbers.
BARE_MAPS = """
def read_bare(path):
    kept = []
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    for line in text.split("\\n"):
        if line:
            words = line.split(None, 5)
            start, end = words[0].split("-")
            kept.append((int(start, 16), int(end, 16), *words[1:]))
    return kept
"""


def side(
    title: str, place: Path, imports: str, work: str, variables: Mapping[str, str] | None = None
) -> Side:
    """A side that does *work* with the file at *place*, its ``sys.argv[1]``."""
    code = _MEASURED.format(imports=imports, work=work.strip())
    return Side(title, python(code, str(place)), variables=variables or {})


def read_by_forkviz(place: Path, name: str) -> Side:
    """Our side: a file of the kind *name* of bench/readers.py, which is written to *place*.

    It has more rows than are read of one process; what is said of a row holds for fewer, too.
    """
    with place.open("w", encoding="ascii") as stream:
        stream.writelines(rows(name, MEGABYTES * 1_000_000))
    imports = (
        "from bench.readers import without_limits; from forkviz.readers import read_capture\n"
        "without_limits()"
    )
    return side("forkviz", place, imports, "read = read_capture(sys.argv[1])")


def bare(place: Path) -> Side:
    """A bare loop over the lines of the map at *place*."""
    return side("bare split loop", place, BARE_MAPS, "read = read_bare(sys.argv[1])")
