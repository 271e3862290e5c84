"""The readers of binary files under atheris: a fixed number of inputs, the same in every run."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
IN_CI = os.environ.get("CI") == "true"
RUNS = 20_000
SECONDS = 600

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None and not IN_CI,
    reason="atheris is missing, which comes for Linux on x86-64: pip install 'forkviz[fuzz]'",
)


def fuzz(code: str, runs: int, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the harness in *folder*, where it leaves an input that ends it, after *code*."""
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "import tests.fuzz.binary as harness\n"
        f"{code}\n"
        f"harness.main(['-runs={runs}', '-seed=1', '-max_len=8192'])"
    )
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=SECONDS,
        check=False,
    )


def test_whatever_comes_is_read_or_refused(tmp_path: Path) -> None:
    """Minidumps, rebase.db and PE headers: nothing but values and BadCapture, to the last input."""
    done = fuzz("", RUNS, tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    assert f"Done {RUNS} runs" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("reader", ["parse_minidump", "parse_rebase_db", "read_pe"])
def test_a_reader_that_fails_otherwise_is_found(reader: str, tmp_path: Path) -> None:
    """Each of them is reached, and the input that did it is kept."""
    done = fuzz(f"harness.{reader} = lambda *args: {{}}['gone']", 2000, tmp_path)
    assert done.returncode != 0
    assert "KeyError" in done.stdout + done.stderr
    assert [path.name[:6] for path in tmp_path.iterdir()] == ["crash-"]
