"""parts_file: the parts of one study that are done, in a file that grows with each.

JSON Lines.  The first line says of what study the parts are, or of which question to one, and which
engine makes them; each other line is one part.  A run that is killed leaves the last line torn at
the worst: it is cut off, and its scenarios are forked again.  Any other damage is an error, for
nothing that this program does leaves it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, Generic, NoReturn

from forkviz import limits
from forkviz.errors import BadStudy
from forkviz.files.grows import Growing, growing
from forkviz.study.running.part_lines import (
    FORMAT,
    SCHEMA,
    SUM,
    checksum,
    first_value,
    line_of,
    part_line,
    part_of,
)
from forkviz.study.running.whole import Made, Range, Whole

__all__ = ["PartsFile", "open_parts"]

_AGAIN = "give the same options again, or name a new file"


class PartsFile(Generic[Made]):
    """The parts of *whole* in a file that is held; those that it has are added to *whole*.

    done: their ranges, in the order of the numbers.  torn: how many bytes of a damaged last line
    were cut off.
    """

    def __init__(self, file: Growing, whole: Whole[Made]) -> None:
        self.done: list[Range] = []
        self.torn = 0
        self._file = file
        self._whole = whole
        value = first_value(whole)
        self._above = checksum(value)
        self._first = line_of(value)
        self._read()

    def add(self, part: Made, at: Range) -> None:
        """Append *part*, the pieces *at*; it is on the disk on return.  Raises NotWritten."""
        self._file.append(part_line(self._whole, part, at, self._above))

    def _read(self) -> None:
        good = 0
        damaged: tuple[int, bytes] | None = None
        ranges: list[tuple[int, int, int]] = []
        for number, line in enumerate(self._lines(), 1):
            if damaged is not None:
                self._refuse(
                    "this part is damaged, and others follow it", *damaged,
                    hint="take this line out: its scenarios are then forked again",
                )  # fmt: skip
            try:
                if number == 1:
                    self._check_first(line)
                else:
                    at, part = part_of(line, self._whole, self._above)
                    self._whole.add(part, at)
                    ranges.append((*at, number))
            except ValueError:
                damaged = number, line
            else:
                good += len(line)
        self.done = self._apart(ranges)
        if damaged is not None:
            self.torn = len(damaged[1])
            self._file.cut(good)
        if not good:
            self._file.append(self._first)

    def _lines(self) -> Iterator[bytes]:
        """The lines, each with its end.  Their number has no limit but that of the scenarios."""
        with open(self._file.path, "rb") as file:
            for number in range(1, self._whole.stop + 3):
                line = file.readline(limits.of("part") + 1)
                if not line:
                    return
                limits.check("part", len(line), file=self._name, line=number)
                yield line
        self._refuse("has more parts than the study has scenarios", 0, hint="name a new file")

    def _check_first(self, line: bytes) -> None:
        """Raises ValueError for a torn beginning of this study, BadStudy for that of another."""
        if line == self._first:
            return
        if self._first.startswith(line):
            raise ValueError("a run was killed when it had hardly begun")
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            self._refuse("is not a file of a study's parts", 1, line, "name a new file")
        if found.get("schema") != SCHEMA:
            self._refuse(
                f"is of schema {found.get('schema')!r}; this version knows {SCHEMA}", 1,
                hint="finish the study with the version that began it, or name a new file",
            )  # fmt: skip
        for key, value in self._asked(found).items():
            if found.get(key) != value and key != "engine":
                said, asked = json.dumps(found.get(key)), json.dumps(value)
                self._refuse(f"is of another study: {key} {said}, not {asked}", 1, hint=_AGAIN)
        if found.get("engine") != first_value(self._whole)["engine"]:
            self._refuse(
                "was begun by another version of forkviz, whose parts can't be added to those of "
                "this one", 1,
                hint="finish the study with the version that began it, or name a new file",
            )  # fmt: skip
        self._refuse(f"its first line is damaged: {SUM} is wrong", 1, line, "name a new file")

    def _asked(self, found: dict[str, Any]) -> dict[str, Any]:
        """What the first line of this result says; raises BadStudy for that of another question."""
        asked = first_value(self._whole)
        theirs, ours = found.get("question"), asked.get("question")
        if theirs != ours:
            what = f"of the question {json.dumps(theirs)}" if theirs else "of a study that counts"
            mine = f"the question {json.dumps(ours)}" if ours else "of a study that counts"
            self._refuse(f"is {what}, not {mine}", 1, hint=_AGAIN)
        return asked

    def _apart(self, ranges: list[tuple[int, int, int]]) -> list[Range]:
        """The ranges in order; raises BadStudy where two have a scenario in common."""
        ranges.sort()
        for (_, stop, first), (start, _, second) in pairwise(ranges):
            if start < stop:
                self._refuse(
                    f"this part has scenarios of line {min(first, second)}", max(first, second),
                    hint="take one of the two lines out",
                )  # fmt: skip
        return [Range(start, stop) for start, stop, _ in ranges]

    @property
    def _name(self) -> str:
        return os.fspath(self._file.path)

    def _refuse(self, what: str, line: int, excerpt: bytes = b"", hint: str = "") -> NoReturn:
        text = excerpt.decode("utf-8", "backslashreplace")
        raise BadStudy(what, file=self._name, line=line, excerpt=text, hint=hint)


@contextmanager
def open_parts(path: str | os.PathLike[str], whole: Whole[Made]) -> Iterator[PartsFile[Made]]:
    """The parts of *whole* at *path*, which are added to it; a new file where there is none.

    Raises BadStudy where it is of another study or damaged before its last line, TooLarge for a
    line that is too long, and NotWritten where it can't be held or appended to.
    """
    with growing(path) as file:
        yield PartsFile(file, whole)
