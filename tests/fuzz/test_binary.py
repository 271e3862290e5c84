"""A fixed number of fuzzed inputs, the same in each run: nothing but values and BadCapture."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).parent / "corpus"
INPUTS = 20_000

pytestmark = pytest.mark.skipif(
    find_spec("atheris") is None and os.environ.get("CI") != "true",
    reason="atheris is missing: pip install 'forkviz[fuzz]', on Linux on x86-64 with Python 3.11 "
    "to 3.13",
)


def fuzz(folder: Path, before: str, runs: int) -> subprocess.CompletedProcess[str]:
    """The harness with *runs* inputs; *before*: what to do to it first, as Python."""
    code = f"from tests.fuzz import binary\n{before}\nbinary.main(__import__('sys').argv[1:])"
    options = (f"-runs={runs}", "-seed=1", "-max_len=4096", f"-artifact_prefix={folder}/")
    return subprocess.run(
        [sys.executable, "-c", code, *options],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )


def test_fuzzed_binary_files_give_nothing_but_values_and_complaints(tmp_path: Path) -> None:
    """Minidumps, rebase databases and PE files, none of which takes long or much memory."""
    done = fuzz(tmp_path, "", INPUTS)
    assert done.returncode == 0, done.stderr[-4000:]
    assert f"Done {INPUTS} runs" in done.stderr
    begun = re.search(r"INITED cov: (\d+)", done.stderr)
    assert begun, done.stderr[-4000:]
    # Without instrumentation it would be blind, and cover next to nothing.
    assert int(begun[1]) > 100


@pytest.mark.parametrize("reader", ["parse_minidump", "parse_rebase_db", "read_pe", "move"])
def test_what_a_reader_must_not_raise_ends_the_run(tmp_path: Path, reader: str) -> None:
    """A planted fault is found, told, and its input kept."""
    done = fuzz(tmp_path, f"def broken(*_): [][0]\nbinary.{reader} = broken", 1000)
    assert done.returncode != 0
    assert "IndexError" in done.stdout + done.stderr
    assert list(tmp_path.glob("crash-*"))


def test_the_kept_inputs_are_small_and_for_every_reader() -> None:
    """They are of earlier runs, and worth their place in the repository."""
    kept = [path.read_bytes() for path in CORPUS.iterdir()]
    assert {data[0] % 4 for data in kept if data} == {0, 1, 2, 3}
    assert sum(map(len, kept)) < 100_000
