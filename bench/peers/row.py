"""Row: a piece of work that forkviz and a peer both do, and what is measured of the two."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["ROOT", "Measured", "Row", "Side", "measure", "python"]

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two.

    command: a program.  The last line that it prints is a JSON object: ``seconds`` of processor
    time, and ``peak``, the largest resident set in bytes, where that is measured, too; ``file``,
    the bytes of what it reads, where that is compared with the peak.  outside: it prints no such
    line; what it takes from its start to its end, of user and system, is measured.
    variables: of its environment.
    """

    title: str
    command: tuple[str, ...]
    outside: bool = False
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table.

    name: what it goes by on the command line.  work: what is done.  unit: of ``seconds`` as it is
    shown, with what it is divided by: ``("ms", 1e-3)``.  sides: makes both, ours first, in a folder
    for their inputs.  goal: ours over the peer's, at the most; inf where the row only informs.
    peak_goal: of the memory, file_goal: of our memory over the file's size; None where they are not
    measured.
    """

    name: str
    work: str
    sides: Callable[[Path], tuple[Side, Side]]
    goal: float
    unit: tuple[str, float] = ("ms", 1e-3)
    peak_goal: float | None = None
    file_goal: float | None = None


@dataclass(slots=True)
class Measured:
    """What the rounds gave for both sides, in order: seconds, and peaks where there are any.

    of_file: the peaks over the size of the file, where a side tells that.
    """

    seconds: tuple[list[float], list[float]] = field(default_factory=lambda: ([], []))
    peaks: tuple[list[float], list[float]] = field(default_factory=lambda: ([], []))
    of_file: tuple[list[float], list[float]] = field(default_factory=lambda: ([], []))

    @property
    def ratio(self) -> float:
        """Ours over the peer's, the median of the rounds."""
        return _ratio(*self.seconds)

    @property
    def peak_ratio(self) -> float | None:
        """The same of the memory."""
        return _ratio(*self.peaks) if self.peaks[0] and self.peaks[1] else None


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def measure(row: Row, folder: Path, rounds: int) -> tuple[tuple[Side, Side], Measured]:
    """Run both sides by turns, *rounds* times, so that a busy machine disturbs both alike.

    A first round is not counted: it compiles modules, into *folder*, and warms the caches.
    """
    sides = row.sides(folder)
    found = Measured()
    for number in range(rounds + 1):
        for i in (0, 1) if number % 2 else (1, 0):
            taken = _run(sides[i], folder)
            if number:
                found.seconds[i].append(taken["seconds"])
                if "peak" in taken:
                    found.peaks[i].append(taken["peak"])
                if "file" in taken:
                    found.of_file[i].append(taken["peak"] / taken["file"])
    return sides, found


def _run(side: Side, folder: Path) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled"), **side.variables}
    # As an installed package has it, whose modules are compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with (folder / "printed").open("w+b") as printed:
        process = subprocess.Popen(side.command, cwd=ROOT, stdout=printed, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{side.title}: {side.command} ends with {process.returncode}")
        if side.outside:
            return {"seconds": used.ru_utime + used.ru_stime}
        printed.seek(0)
        lines = printed.read().decode().splitlines()
    taken: dict[str, float] = json.loads(lines[-1])
    return taken


def python(code: str, *arguments: str) -> tuple[str, ...]:
    """A command that runs *code*, with this checkout on its path."""
    return (
        sys.executable,
        "-c",
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}",
        *arguments,
    )
