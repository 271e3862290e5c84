"""Fuzzed: one damaged input by its number, given to its reader or taken the whole way.

What comes of it is the same whatever was given before, on whatever machine.
"""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from forkviz.errors import ForkvizError
from forkviz.readers.base.lines import decode
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.traces.html_island import parse_page
from forkviz.traces.jsonl import parse_trace
from tests.support.damage import BINARY, READS, Read, damaged, seeds
from tests.support.mutations import mutated
from tests.support.stages import Broken, whole_way
from tests.support.whole_inputs import FILE, draw_input, inputs, put

__all__ = ["READERS", "Outcome", "read_one", "whole_one"]

ROOT = Path(__file__).resolve().parents[2]
#: Every reader of the project, those of its own files as well.
READERS: dict[str, Read] = {
    **READS,
    "scenario": lambda data: parse_scenario(decode(data, "x"), "x"),
    "trace": lambda data: parse_trace(decode(data, "x").split("\n"), "x"),
    "report": lambda data: parse_page(decode(data, "x"), "x"),
}


@dataclass(slots=True)
class Outcome:
    """What came of one input.

    kind: of the input.  counts: what was done or refused, by name.  fault: what must not come.
    accepted: whether it was read.
    """

    kind: str
    counts: Counter[str] = field(default_factory=Counter)
    fault: BaseException | None = None
    accepted: bool = False


@cache
def _inputs() -> dict[str, tuple[bytes, ...]]:
    """Whole inputs of every reader."""
    found = {name: tuple(several) for name, several in seeds(ROOT / "data").items()}
    for name in set(READERS) - set(found):
        found[name] = tuple(files[FILE] for files in inputs()[name])
    return found


def read_one(seed: int, number: int) -> Outcome:
    """Input *number* of *seed*, given to its reader."""
    draws = Random(f"{seed} {number}")
    kind = draws.choice(tuple(READERS))
    several = _inputs()[kind]
    data = draws.choice(several)
    in_order = kind in BINARY or draws.random() < 0.5
    data = damaged(data, draws) if in_order else mutated(data, draws, several)
    one = Outcome(kind)
    try:
        READERS[kind](data)
        one.accepted = True
        one.counts["read"] += 1
    except ForkvizError as error:
        str(error)
        one.counts[type(error).__name__] += 1
    except Exception as error:
        one.fault = error
    return one


def whole_one(seed: int, number: int, folder: Path) -> Outcome:
    """Input *number* of *seed*, the whole way; *folder* is for its files, which are taken away."""
    draws = Random(f"whole {seed} {number}")
    kind, files = draw_input(draws)
    one = Outcome(kind)
    given, written = folder / "given", folder / "written"
    for made in (given, written):
        made.mkdir()
    try:
        one.counts = whole_way(put(files, given), written, draws)
        one.accepted = bool(one.counts)
    except Broken as broken:
        one.fault, one.accepted = broken, True
    finally:
        for made in (given, written):
            shutil.rmtree(made)
    return one
