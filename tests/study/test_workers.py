"""Workers: how many there are, how they end, and what is said when one dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from forkviz.errors import ForkvizError
from forkviz.study import study, workers
from forkviz.study.questions.patches import run_patches
from forkviz.study.running import carrying, executors
from forkviz.study.running.whole import Range, gaps
from forkviz.study.study import MIXTURES, run_study
from forkviz.study.task import at_once
from forkviz.study.workers import MOST_WORKERS, Broken, processes, workers_for
from forkviz.windows.waiting import has_ended, until

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
#: The command line, which says on standard error when it waits for the end of its workers.
LEAVES = """
import signal, sys, threading, time
signal.signal(signal.SIGINT, signal.default_int_handler)
main = threading.get_ident()
def look():
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    names = set()
    while not {"shutdown", "join"} <= names:
        time.sleep(0.001)
        frame, names = sys._current_frames()[main], set()
        while frame is not None:
            names.add(frame.f_code.co_name)
            frame = frame.f_back
    print("leaves", file=sys.stderr, flush=True)
threading.Thread(target=look, daemon=True).start()
from forkviz.cli import program
program()
"""


@POSIX
def test_a_second_ctrl_c_ends_a_study_too(tmp_path: Path) -> None:
    """A terminal sends each to all of its processes; none of them is left."""
    parts = tmp_path / "parts"
    words = ("--forks", "5000", "--shape", "hash", "--switches", "--jobs", "2")
    ran = subprocess.Popen(
        [sys.executable, "-c", LEAVES, "study", *words, "--resume", parts],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    try:
        assert until(lambda: parts.exists() and parts.read_bytes().count(b"\n") > 1, 120)
        os.killpg(ran.pid, signal.SIGINT)
        assert ran.stderr is not None
        for line in ran.stderr:
            if line == "leaves\n":
                break
        if not has_ended(ran):
            os.killpg(ran.pid, signal.SIGINT)
        # Its workers have the same standard error: it ends with the last of them.
        ran.communicate(timeout=60)
        assert ran.returncode == 130
    finally:
        if not has_ended(ran):
            os.killpg(ran.pid, signal.SIGKILL)
            ran.communicate()


def test_what_is_left_early_waits_for_nothing() -> None:
    """What the workers compute has no reader any more."""
    futures = []

    def begin_and_leave() -> None:
        with processes(1) as pool:
            futures.extend(pool.submit(time.sleep, 20) for _ in range(2))
            assert until(futures[0].running, 60)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        begin_and_leave()
    for future in futures:
        with pytest.raises((BrokenProcessPool, CancelledError)):
            future.result(timeout=0)


@POSIX
def test_an_interrupt_that_is_dropped_never_comes() -> None:
    """One that is held back comes later."""
    # What runs in the background ignores it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with workers.interrupts_held_back(dropped=True):
            signal.pthread_kill(threading.get_ident(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt), workers.interrupts_held_back():
            signal.pthread_kill(threading.get_ident(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


# -- how many ------------------------------------------------------------------------------------


def test_there_are_only_so_many_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than can be started are refused, and are no default."""
    assert workers_for(0) == 1
    assert workers_for(MOST_WORKERS) == MOST_WORKERS
    for ask in (run_study, lambda forks, _policies, **more: run_patches(forks, **more)):
        with pytest.raises(ForkvizError, match="1,000,000,000 processes are too many"):
            ask(1, ("repaired",), jobs=10**9)
    monkeypatch.setattr(workers, "cores", lambda: 5000)
    assert workers_for(None) == MOST_WORKERS


def test_windows_waits_for_61_processes_at_the_most() -> None:
    """Its pool refuses more, so a machine with 64 cores has 61 of them at work."""
    code = (
        "import importlib, sys\n"
        "from forkviz.study import workers\n"
        "sys.platform = 'win32'\n"
        "importlib.reload(workers).cores = lambda: 64\n"
        "print(workers.workers_for(None))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stdout == "61\n"


class Refusing(Executor):
    """Takes no task.  asked: how many scenarios the first one had."""

    asked = 0

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.asked = args[1].stop - args[1].start
        raise RuntimeError("it is closed")


def test_a_huge_study_begins_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its tasks are made as they are handed over, and not all before the first."""
    made = 0

    def counted(*args: Any) -> Iterator[Range]:
        nonlocal made
        for at in gaps(*args):
            made += 1
            assert made < 10_000
            yield at

    for module in (study, carrying):
        monkeypatch.setattr(module, "gaps", counted)
    with pytest.raises(Broken):
        run_study(10**9, ("repaired",), executor=Refusing())
    with pytest.raises(Broken):
        run_patches(10**9, executor=Refusing())


def test_a_part_is_small_under_many_policies() -> None:
    """So parts are kept often; under few policies it has fifty scenarios."""
    assert [at_once(count) for count in (0, 1, 5, 10, 36, 1000)] == [50, 50, 50, 25, 6, 1]
    for policies in (("repaired",), tuple(MIXTURES)):
        refusing = Refusing()
        with pytest.raises(Broken):
            run_study(1000, policies, executor=refusing)
        assert refusing.asked == at_once(len(policies))


# -- what is said --------------------------------------------------------------------------------


def test_an_executor_that_breaks_says_how_to_go_on(tmp_path: Path) -> None:
    """With the file, if there is one."""
    place = tmp_path / "parts"
    for run in (run_study, lambda forks, _policies, **more: run_patches(forks, **more)):
        with pytest.raises(Broken, match="with resume=FILE") as raised:
            run(3, ("repaired",), executor=Refusing())
        assert "RuntimeError: it is closed" in raised.value.detail
        with pytest.raises(Broken) as raised:
            run(3, ("repaired",), executor=Refusing(), resume=place)
        assert raised.value.hint == (
            f"the same call with resume={str(place)!r} makes only what is missing"
        )
        place.unlink()


def test_a_script_that_starts_itself_again_is_said_to_need_a_condition(tmp_path: Path) -> None:
    """Each worker imports the script, and would start workers in turn."""
    script = tmp_path / "plain.py"
    script.write_text(
        "from forkviz.studies import run_study\nrun_study(40, ['repaired'], jobs=2)\n"
    )
    ran = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.returncode == 1
    assert 'a script needs `if __name__ == "__main__":` above the call; with resume=' in ran.stderr


# -- Windows -------------------------------------------------------------------------------------


def test_workers_ignore_ctrl_c_where_it_can_not_be_held_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The console of Windows sends it to all of them."""
    said: list[tuple[Any, ...]] = []
    monkeypatch.setattr(workers, "parent_process", lambda: said)
    monkeypatch.setattr(workers, "Thread", lambda **_: ThreadPoolExecutor)
    monkeypatch.setattr(ThreadPoolExecutor, "start", lambda: None, raising=False)
    monkeypatch.setattr(signal, "signal", lambda *args: said.append(args))
    workers._end_with_the_parent()
    assert said == []
    monkeypatch.setattr(sys, "platform", "win32")
    workers._end_with_the_parent()
    assert said == [(signal.SIGINT, signal.SIG_IGN)]


def test_a_wait_that_begins_anew_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows Ctrl-C is seen between two waits alone."""
    monkeypatch.setattr(executors, "LOOK_SECONDS", 0.0001)
    with ThreadPoolExecutor(2) as threads:
        found = run_study(20, ("repaired",), executor=threads)
    assert found == run_study(20, ("repaired",), jobs=1)
