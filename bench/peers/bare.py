"""The peer of a command: an interpreter with the standard modules that any tool loads.

A bare ``python -c pass`` takes 12 to 15 ms on an idle machine, and this one about three times that.
The goals of the rows are 50 ms for the help and 80 ms for the others, as multiples of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from bench.peers.row import Side

__all__ = ["SMALL", "beside_bare"]

#: What is shown and forked.
SMALL = "data/scenarios/two-relocated.toml"
USUAL = "import argparse, json, re, dataclasses, enum"


def beside_bare(*words: str) -> Callable[[Path], tuple[Side, Side]]:
    """The sides of a row: forkviz with *words*, from its start to its end, and the interpreter."""

    def sides(_folder: Path) -> tuple[Side, Side]:
        command = (sys.executable, "-m", "forkviz", *words)
        return (
            Side(f"forkviz {words[0]}", command, outside=True),
            Side("a bare interpreter", (sys.executable, "-c", USUAL), outside=True),
        )

    return sides
