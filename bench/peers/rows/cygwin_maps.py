"""A large map of Cygwin's, read by ``read_capture``, beside a bare loop that splits its lines."""

from __future__ import annotations

from pathlib import Path

from bench.peers.row import Row, Side
from bench.peers.text_reading import MEGABYTES, bare, read_by_forkviz


def sides(folder: Path) -> tuple[Side, Side]:
    """Both of one file."""
    place = folder / "cygwin.maps"
    return read_by_forkviz(place, "cygwin-maps"), bare(place)


ROW = Row("cygwin_maps", f"{MEGABYTES} MB of Cygwin's maps read", sides, goal=1.9, file_goal=5.0)
