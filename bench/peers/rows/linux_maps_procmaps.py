"""A large map of Linux's, read by ``read_capture``, beside PyPI's procmaps.

procmaps is a parser in Rust that makes an object of each row, and no more: no allocations, no uses,
no lines.  The row informs; forkviz is Python.
"""

from __future__ import annotations

from math import inf
from pathlib import Path

from bench.peers.installed import peer_variables
from bench.peers.row import Row, Side
from bench.peers.text_reading import MEGABYTES, read_by_forkviz, side


def sides(folder: Path) -> tuple[Side, Side]:
    """Both of one file."""
    place = folder / "linux.maps"
    work = "read = procmaps.from_path(sys.argv[1])"
    return (
        read_by_forkviz(place, "linux-maps"),
        side("procmaps", place, "import procmaps", work, peer_variables()),
    )


ROW = Row(
    "linux_maps_procmaps", f"{MEGABYTES} MB of Linux's maps read", sides, goal=inf, file_goal=inf
)
