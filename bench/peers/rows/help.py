"""``forkviz --help`` beside a bare interpreter with the modules that any tool loads."""

from __future__ import annotations

from bench.peers.bare import beside_bare
from bench.peers.row import Row

ROW = Row("help", "CPU of forkviz --help", beside_bare("--help"), goal=1.3)
