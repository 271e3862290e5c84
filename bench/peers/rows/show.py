"""``forkviz show`` of a small scenario, beside a bare interpreter."""

from __future__ import annotations

from bench.peers.bare import SMALL, beside_bare
from bench.peers.row import Row

ROW = Row("show", "CPU of forkviz show, two DLLs", beside_bare("show", SMALL), goal=2.1)
