"""part_lines: what stands in the lines of a file of parts, as JSON, and back.

A line is one object; its last key is a checksum of the others.  That of a part covers the first
line's, too: a part of another study is not taken for one of this.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from forkviz.study.running.engine import engine_digest
from forkviz.study.running.whole import Made, Range, Whole, count_of, setting_value
from forkviz.study.tally import Study, Tally
from forkviz.study.task import Task

__all__ = [
    "FORMAT", "SCHEMA", "SUM", "Counted", "checksum", "first_value", "line_of", "part_line",
    "part_of", "study_made", "study_value",
]  # fmt: skip

FORMAT = "forkviz study parts"
SCHEMA = 1
#: The key of the checksum.
SUM = "sum"
#: The numbers of a tally.
_NUMBERS = tuple(one.name for one in fields(Tally) if one.name not in ("causes", "examples"))


def first_value(whole: Whole[Made]) -> dict[str, Any]:
    """What the first line says: what *whole* is, and which engine makes it."""
    return {"format": FORMAT, "schema": SCHEMA, **whole.first(), "engine": whole.engine}


def _tally_value(tally: Tally) -> dict[str, Any]:
    numbers = {name: getattr(tally, name) for name in _NUMBERS}
    return {**numbers, "causes": dict(tally.causes), "examples": dict(tally.examples)}


def line_of(value: Mapping[str, Any], above: str = "") -> bytes:
    """*value* as a line.  above: the checksum of the first line, for one below it."""
    return _json({**value, SUM: checksum(value, above)}).encode() + b"\n"


def checksum(value: Mapping[str, Any], above: str = "") -> str:
    """16 hexadecimal digits, of BLAKE2b over *above* and the JSON of *value*."""
    return hashlib.blake2b(f"{above}\n{_json(value)}".encode(), digest_size=8).hexdigest()


def part_line(whole: Whole[Made], part: Made, at: Range, above: str) -> bytes:
    """The line of *part*, the pieces *at* of *whole*."""
    return line_of({"start": at.start, "stop": at.stop, **whole.value(part)}, above)


def part_of(line: bytes, whole: Whole[Made], above: str) -> tuple[Range, Made]:
    """The range and the part in *line*, of *whole*.

    Raises ValueError where it is damaged: torn, changed, or no part of that.
    """
    if not line.endswith(b"\n"):
        raise ValueError("it has no end")
    try:
        value = json.loads(line)
        if value.pop(SUM) != checksum(value, above):
            raise ValueError("its checksum is wrong")
        at = Range(count_of(value["start"]), count_of(value["stop"], whole.stop))
        if at.start >= at.stop or at.start // whole.every != (at.stop - 1) // whole.every:
            raise ValueError("its numbers contradict each other")
        return at, whole.made(value, at)
    except (TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(f"this is not a part: {error}") from None


class Counted(Whole[Study]):
    """A study that counts, which is given as one task.  study: the sum of its parts."""

    def __init__(self, whole: Task) -> None:
        self.whole = whole
        self.stop = whole.stop
        self.every = max(whole.stop, 1)
        self.engine = engine_digest()
        self.study = Study(
            0, whole.seed, whole.shape,
            tallies={name: Tally() for name in whole.policies}, setting=whole.setting,
        )  # fmt: skip

    def first(self) -> dict[str, Any]:
        whole = self.whole
        return {
            "seed": whole.seed,
            "shape": str(whole.shape),
            "forks": whole.stop,
            "policies": list(whole.policies),
            "setting": setting_value(whole.setting),
        }

    def value(self, part: Study) -> dict[str, Any]:
        return study_value(part)

    def made(self, value: Mapping[str, Any], at: Range) -> Study:
        return study_made(value, self.whole, at)

    def add(self, part: Study, at: Range) -> None:
        self.study.merge(part)


def study_value(part: Study) -> dict[str, Any]:
    """What is kept of *part*, beside its range."""
    return {
        "possible": part.possible,
        "cyclic": part.cyclic,
        "tallies": {name: _tally_value(tally) for name, tally in part.tallies.items()},
    }


def study_made(value: Mapping[str, Any], whole: Task, at: Range) -> Study:
    """The part of *whole* that *value* was made of; *at*: its scenarios.

    Raises as ``Whole.made`` does.
    """
    tallies = {name: _tally(value["tallies"][name], at) for name in whole.policies}
    part = Study(
        at.stop - at.start, whole.seed, whole.shape, count_of(value["possible"]),
        count_of(value["cyclic"]), tallies, whole.setting,
    )  # fmt: skip
    if not part.cyclic <= part.possible <= part.forks:
        raise ValueError("its numbers contradict each other")
    return part


def _tally(value: Mapping[str, Any], at: Range) -> Tally:
    tally = Tally(
        causes=Counter({cause: count_of(n) for cause, n in value["causes"].items()}),
        examples={cause: count_of(n) for cause, n in value["examples"].items()},
    )
    for name in _NUMBERS:
        setattr(tally, name, count_of(value[name]))
    if (
        tally.forks != at.stop - at.start
        or tally.successes + tally.causes.total() != tally.forks
        or not all(at.start <= number < at.stop for number in tally.examples.values())
        or not set(tally.examples) <= set(tally.causes)
    ):
        raise ValueError("its numbers contradict each other")
    return tally


def _json(value: Mapping[str, Any]) -> str:
    # Compact, ASCII, keys in the order in which they stand: read and written again it is the same.
    return json.dumps(value, separators=(",", ":"))
