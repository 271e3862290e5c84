"""Ctrl-C at every moment: no traceback, and the status that a shell gives it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import NAMES

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = "data/captures/cygwin-3.0.7-perl-small"
SCENARIO = "data/scenarios/recursion.toml"
#: Each command with what it can do here; those that are not, with their help alone.
LINES = {
    "show": [BUNDLE],
    "diff": [BUNDLE],
    "images": [BUNDLE],
    "diagnose": ["tests/data/reports/11-commit-limit-ci.txt"],
    "check": [BUNDLE],
    "fork": [SCENARIO, "--steps"],
    "compare": [SCENARIO, "--policy-a", "cygwin-2011-04"],
    "rebase": [BUNDLE],
    "study": ["--forks", "10", "--jobs", "1"],
    "policies": [],
}
#: A sitecustomize that interrupts its process at the nth import of what is not loaded yet, from
#: the command line's own on; it writes how many there were.
INTERRUPTS = """
import os, signal, sys
at = int(os.environ["FORKVIZ_TEST_AT"])
signal.signal(signal.SIGINT, signal.default_int_handler)  # the shell may have had it ignored
begun = count = 0
def hook(event, args):
    global begun, count
    if event != "import":
        return
    begun = begun or args[0] == "forkviz.cli.app"
    count += begun
    if begun and count == at:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(hook)
import atexit
atexit.register(lambda: os.write(int(os.environ["FORKVIZ_TEST_OUT"]), b"%d" % count))
"""


def ended(folder: Path, words: list[str], at: int) -> tuple[int, bytes, int]:
    """Exit status, standard error, and the number of imports where the process came to its end."""
    (folder / "sitecustomize.py").write_text(INTERRUPTS)
    read_end, write_end = os.pipe()
    path = os.pathsep.join((str(folder), str(ROOT)))
    env = {**os.environ, "FORKVIZ_TEST_AT": str(at), "FORKVIZ_TEST_OUT": str(write_end)}
    ran = subprocess.run(
        [sys.executable, "-m", "forkviz", *words],
        env={**env, "PYTHONPATH": path},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        pass_fds=(write_end,),
        check=False,
    )
    os.close(write_end)
    with os.fdopen(read_end, "rb") as counted:
        imports = int(counted.read() or 0)
    return ran.returncode, ran.stderr, imports


@pytest.mark.parametrize("name", NAMES)
def test_ctrl_c_at_any_import_ends_quietly(name: str, tmp_path: Path) -> None:
    """While the program is put together, and while the command imports what it needs."""
    words = [name, *LINES.get(name, ["--help"])]
    _, _, imports = ended(tmp_path, words, 0)
    assert imports > 10
    for at in sorted({1, 2, 3, imports // 3, imports // 2, imports * 3 // 4, imports}):
        status, said, _ = ended(tmp_path, words, at)
        assert status == 130, (at, imports, said)
        assert not {b"Traceback", b"ignored", b"Interrupt"} & set(said.replace(b":", b" ").split())


def test_a_worker_never_sees_ctrl_c() -> None:
    """A terminal sends it to all processes; those of a study are ended by the first one."""
    from forkviz.study.workers import interrupts_held_back

    code = "import signal; print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))"
    with interrupts_held_back():
        started = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert started.communicate()[0].strip() == b"True"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_one_that_ignores_ctrl_c_goes_on_ignoring_it(tmp_path: Path) -> None:
    """As one that a script has put into the background does."""
    code = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN);"
        "sys.argv = ['forkviz', 'policies']; from forkviz.cli import program; program()"
    )
    (tmp_path / "sitecustomize.py").write_text(INTERRUPTS)
    env = {**os.environ, "FORKVIZ_TEST_AT": "40", "FORKVIZ_TEST_OUT": "2"}
    path = os.pathsep.join((str(tmp_path), str(ROOT)))
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**env, "PYTHONPATH": path},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0
    assert b"cygwin-2011-05-30" in ran.stdout
