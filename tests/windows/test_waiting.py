"""Waiting: for the end of a process that is reaped late, for a state, for a lock."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.windows.waiting import (
    end,
    has_ended,
    one_at_a_time,
    status_of,
    status_of_program,
    until,
)
from tests.support.late import LateProcess

ROOT = Path(__file__).resolve().parents[2]
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no lock on Windows")


def test_a_process_that_is_reaped_late_has_ended_with_its_status() -> None:
    """Asked too soon it seems to run; a wait gives the status that it ended with."""
    process = LateProcess(status=7, after=20)
    assert not has_ended(process)
    assert status_of(process) == 7
    assert has_ended(process)


def test_a_process_that_runs_on_has_no_status() -> None:
    """And is ended, with its group, by its id; a second time nothing is asked of anybody."""
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE,
                               start_new_session=True)  # fmt: skip
    assert process.stdin is not None
    with process.stdin:
        assert status_of(process, 0) is None
        end(process)
    assert has_ended(process)
    process.pid = -1  # were it asked for, that would be an error
    end(process)


HANGS_AT_ITS_END = """
import ctypes, sys, threading
threading.Thread(target=sys.stdin.read).start()
ctypes.CDLL(None).pthread_exit(None)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="there is no /proc")
def test_a_program_that_hangs_at_its_end_is_not_waited_for() -> None:
    """Its main thread is gone, another one waits for good; one that ends at last has a status."""
    # By itself, and started by another one that waits for it, as strace does.
    waits = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {HANGS_AT_ITS_END!r}])"
    for text in (HANGS_AT_ITS_END, waits):
        command = [sys.executable, "-c", text]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
        assert process.stdin is not None
        with process.stdin:
            assert status_of_program(process, 600, lingers=0) is None
            assert not has_ended(process)
            end(process)
    for lasting, status in ((600, 3), (0, None)):
        code = [sys.executable, "-c", "import sys; sys.stdin.read(); sys.exit(3)"]
        process = subprocess.Popen(code, stdin=subprocess.PIPE, start_new_session=True)
        assert process.stdin is not None
        if status is not None:
            process.stdin.close()
        assert status_of_program(process, lasting, lingers=600) == status
        end(process)
        process.stdin.close()


def test_a_state_is_waited_for_and_looked_at_once_more_at_the_end() -> None:
    """One that comes in the last moment counts."""
    looks = iter([False, False, True])
    assert until(lambda: next(looks), 60)
    looks = iter([False, True])
    assert until(lambda: next(looks), 0)
    assert not until(lambda: False, 0)


# -- locks ---------------------------------------------------------------------------------------

WAITER = """
import sys
from pathlib import Path
from forkviz.windows.waiting import one_at_a_time
with one_at_a_time(Path(sys.argv[1]), "makes a Wine prefix"):
    print("held", flush=True)
    sys.stdin.read()
"""

pytestmark = pytest.mark.figures


def holder(lock: Path) -> subprocess.Popen[str]:
    """Another process that wants the lock, says so when it has it, and holds it till its end."""
    return subprocess.Popen(
        [sys.executable, "-c", WAITER, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@ON_POSIX
def test_who_waits_for_a_lock_says_for_whom(tmp_path: Path) -> None:
    """A line on standard error, with the lock and the process that has it; then it goes on."""
    lock = tmp_path / "wine.lock"
    with one_at_a_time(lock, "makes a Wine prefix"):
        waiter = holder(lock)
        assert waiter.stderr is not None
        said = waiter.stderr.readline()  # it waits: nothing else lets this return
    assert said == (
        f"forkviz: waiting for process {os.getpid()}, which makes a Wine prefix and holds {lock}"
        " ...\n"
    )
    out, more = waiter.communicate("")
    assert (out, more, waiter.returncode) == ("held\n", "", 0)


@ON_POSIX
def test_who_does_not_wait_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor does the one after a process that was killed while it held the lock."""
    lock = tmp_path / "deep" / "wine.lock"
    killed = holder(lock)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "held\n"
    killed.kill()
    killed.communicate()
    with one_at_a_time(lock, "makes a Wine prefix"):
        assert lock.read_text() == str(os.getpid())
    assert lock.read_text() == ""
    assert capsys.readouterr().err == ""


@ON_POSIX
def test_a_holder_that_left_no_number_is_another_process(tmp_path: Path) -> None:
    """What stands in the lock is not believed."""
    lock = tmp_path / "wine.lock"
    said: list[str] = []
    first = one_at_a_time(lock, "fetches it")
    with first:
        lock.write_text("\x1b]0;evil")

        def tell(text: str) -> None:
            said.append(text)
            raise KeyboardInterrupt  # a person does not want to wait

        with pytest.raises(KeyboardInterrupt), one_at_a_time(lock, "fetches it", tell):
            pass
    assert said == [f"waiting for another process, which fetches it and holds {lock} ..."]


# -- the source ----------------------------------------------------------------------------------


def calls(file: Path) -> Iterator[tuple[str, str]]:
    """What is called in *file*, as far as it has a name, and the function that it is called in."""

    def walk(node: ast.AST, inside: str) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            name = child.name if isinstance(child, ast.FunctionDef) else inside
            if isinstance(child, ast.Call):
                yield ast.unparse(child.func), name
            yield from walk(child, name)

    return walk(ast.parse(file.read_text(encoding="utf-8")), "")


def test_no_decision_rests_on_one_look() -> None:
    """poll() of a process, a pause, a lock: each is in one function of the source, and no other."""
    found: dict[str, set[tuple[str, str]]] = {"poll": set(), "sleep": set(), "flock": set()}
    for folder in ("forkviz", "tools", "tests", "bench"):
        for file in (ROOT / folder).rglob("*.py"):
            for called, function in calls(file):
                what = called.rpartition(".")[2]
                if what in found:
                    found[what].add((file.relative_to(ROOT).as_posix(), function))
    waiting = "forkviz/windows/waiting.py"
    here = ("tests/support/late.py", "LateProcess")
    assert found["poll"] - {here} == {(waiting, "has_ended")}
    assert found["sleep"] == {(waiting, "until")}
    # Those that never wait: a folder that is held, a prefix that is used, a file that is written.
    at_once = {
        ("forkviz/files/__init__.py", "_hold"),
        ("forkviz/files/grows.py", "_hold_alone"),
        ("forkviz/files/__init__.py", "_sweep_part"),
        ("tests/test_files.py", "test_what_a_killed_run_left_is_swept_and_nothing_else"),
        ("forkviz/windows/scratch_folder.py", "_hold"),
        ("forkviz/windows/scratch_folder.py", "_is_free"),
        ("forkviz/windows/run.py", "_prefix"),
    }
    assert found["flock"] - at_once == {(waiting, "one_at_a_time")}
