"""A real minidump with memory info, beside PyPI's minidump, which is given the same streams."""

from __future__ import annotations

from pathlib import Path

from bench.peers.row import ROOT, Row, Side
from bench.peers.rows.minidump import both

FILE = ROOT / "data" / "minidump" / "google__breakpad__tiny-exe-with-cet-xsave.dmp"


def sides(folder: Path) -> tuple[Side, Side]:
    """Both, for the file of breakpad's tests."""
    return both(FILE, 100)


ROW = Row("minidump_real", "a real minidump with 557 entries of memory info", sides, goal=0.7)
