"""What the tests of the command line share: running it in this process, and inputs to run it on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import forkviz
from forkviz.cli import main

ROOT = Path(__file__).resolve().parents[2]


class Ran(NamedTuple):
    """What came of a command: its exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        """The output, read as JSON."""
        return json.loads(self.out)

    def csv(self) -> list[dict[str, str]]:
        """The output, read as CSV whose rows all have as many fields as the first."""
        rows = list(csv.reader(io.StringIO(self.out)))
        assert {len(row) for row in rows} == {len(rows[0])}
        return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``forkviz`` with these arguments."""

    def run(*arguments: object) -> Ran:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        return Ran(status, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def captures() -> Path:
    """The folder of the real bundles."""
    return ROOT / "data" / "captures"


@pytest.fixture(scope="session")
def perl(captures: Path) -> Path:
    """A perl with 13 dlopened DLLs and its child; the fork succeeded."""
    return captures / "cygwin-3.0.7-perl"


@pytest.fixture(scope="session")
def clobbered(captures: Path) -> Path:
    """A perl whose fork failed, since something was in the place of POSIX.dll."""
    return captures / "cygwin-3.0.7-perl-clobbered"


@pytest.fixture(scope="session")
def calls() -> Path:
    """The folder of the recorded scenarios and their call logs."""
    return ROOT / "tests" / "data" / "calls"


@pytest.fixture(scope="session")
def failed_trace(clobbered: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A saved trace of a fork that failed."""
    return forkviz.save(forkviz.fork(str(clobbered)), tmp_path_factory.mktemp("trace") / "x.trace")
