"""``forkviz fork`` of a small scenario, beside a bare interpreter."""

from __future__ import annotations

from bench.peers.bare import SMALL, beside_bare
from bench.peers.row import Row

# The fork succeeds; one that fails would end with 1.
ROW = Row(
    "fork-command",
    "CPU of forkviz fork, two DLLs",
    beside_bare("fork", SMALL, "--policy", "repaired"),
    goal=2.1,
)
