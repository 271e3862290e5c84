"""Executors: any of them, in whatever order it is done; and how one breaks."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from typing import Any

import pytest

from forkviz.errors import ForkvizError
from forkviz.study.generator import Shape
from forkviz.study.running import executors
from forkviz.study.running.executors import parts_of
from forkviz.study.study import StudyInterrupted, run_study
from forkviz.study.task import Task, run_task, tasks
from forkviz.study.workers import Broken

POLICIES = ("cygwin-2011-05-30",)


class Backwards(Executor):
    """Does nothing before it has *first* tasks, then those from the last to the first, then each
    at once.  most: how many it had at once.
    """

    def __init__(self, first: int) -> None:
        self.first = first
        self.most = self.given = 0
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        self.most = max(self.most, len(self.waiting))
        self.given += 1
        if self.given >= self.first:
            while self.waiting:
                one, call = self.waiting.pop()
                one.set_result(call())
        return future


class Breaking(Executor):
    """Does *good* tasks, and breaks at the next one with *error*."""

    def __init__(self, good: int, error: BaseException) -> None:
        self.good, self.error = good, error

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.good -= 1
        if self.good >= 0:
            future.set_result(fn(*args, **kwargs))
        else:
            future.set_exception(self.error)
        return future


def test_the_order_changes_nothing() -> None:
    """Parts come backwards, and no more tasks are handed over than are asked for."""
    todo = tasks(20, POLICIES, seed=1, size=2)
    backwards = Backwards(4)
    found = list(parts_of(todo, backwards, in_flight=4))
    assert [task.start for task, _ in found][:3] == [4, 2, 0]
    assert sorted(task.start for task, _ in found) == [task.start for task in todo]
    assert all(part == run_task(task) for task, part in found)
    assert backwards.most == 4


def test_a_study_is_equal_on_any_executor() -> None:
    """It is not shut down either, for it is not the study's."""
    alone = run_study(120, POLICIES, seed=1, jobs=1)
    backwards = Backwards(3)
    assert run_study(120, POLICIES, seed=1, executor=backwards) == alone
    with ThreadPoolExecutor(2) as threads:
        assert run_study(120, POLICIES, seed=1, executor=threads, in_flight=1) == alone
        assert threads.submit(int).result() == 0


def test_an_executor_and_jobs_contradict_each_other() -> None:
    """One has its own workers."""
    with pytest.raises(ForkvizError, match="its own workers"):
        run_study(1, POLICIES, jobs=2, executor=Backwards(1))


@pytest.mark.parametrize("error", [BrokenExecutor("gone"), ImportError("no module"), OSError(5)])
def test_an_executor_that_breaks_is_said_to(error: BaseException) -> None:
    """Whatever its future raises; what came before is whole."""
    parts = parts_of(tasks(6, POLICIES, size=2), Breaking(2, error), in_flight=1)
    for task in tasks(4, POLICIES, size=2):
        assert next(parts) == (task, run_task(task))
    with pytest.raises(Broken, match=type(error).__name__):
        next(parts)


def test_an_executor_that_was_shut_down_is_said_to() -> None:
    """It takes nothing."""
    with ThreadPoolExecutor(1) as threads:
        pass
    with pytest.raises(Broken, match="after shutdown"):
        run_study(1, POLICIES, executor=threads)


def test_what_a_task_raises_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug is no broken executor: it comes out as it is, with where it happened."""

    def faulty(task: Task) -> None:
        raise ZeroDivisionError(f"in {task.start}")

    monkeypatch.setattr(executors, "run_task", faulty)
    with pytest.raises(ZeroDivisionError, match="in 0") as raised:
        run_study(1, POLICIES, executor=Backwards(1))
    assert "in faulty" in raised.value.__notes__[0]


def test_a_worker_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its parts would be added to those of this one."""
    digests = iter(["here", "there"])
    monkeypatch.setattr(executors, "engine_digest", lambda: next(digests))
    with pytest.raises(ForkvizError, match="its engine is there, here it is here"):
        run_study(1, POLICIES, executor=Backwards(1))


def test_a_worker_that_dies_breaks_a_study_of_this_machine() -> None:
    """Killed in the middle, as by a lack of memory."""

    def kill(done: int, _total: int) -> None:
        if not done:
            return
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(Broken, match="a worker process died"):
        run_study(400, POLICIES, jobs=2, progress=kill)


def test_an_interrupted_study_has_what_was_done() -> None:
    """And no more than that: tasks that are not begun are cancelled."""

    def interrupt(done: int, _total: int) -> None:
        if done >= 100:
            raise KeyboardInterrupt

    backwards = Backwards(2)
    with pytest.raises(StudyInterrupted) as stopped:
        run_study(1000, POLICIES, executor=backwards, in_flight=2, progress=interrupt)
    assert stopped.value.study == run_task(Task(0, Shape.UNIFORM, 0, 100, POLICIES))
    assert backwards.given <= 4


@pytest.mark.skipif(os.name != "posix", reason="kills a process as POSIX does")
def test_workers_end_with_a_parent_that_is_killed(tmp_path: Any) -> None:
    """They hold a pipe open for as long as they live."""
    import signal
    import subprocess
    import sys
    from pathlib import Path

    code = (
        "import os\n"
        "from forkviz.study.workers import processes\n"
        "if __name__ == '__main__':\n"
        "    with processes(2) as pool:\n"
        "        pids = {pool.submit(os.getpid).result()}\n"
        "        print(*pids, flush=True)\n"
        "        input()\n"
    )
    script = tmp_path / "parent.py"
    script.write_text(code)
    root = Path(__file__).resolve().parents[2]
    parent = subprocess.Popen(
        [sys.executable, script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert parent.stdout
    assert int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    # The workers have the same standard output: it ends with the last of them.
    assert parent.stdout.read() == b""
    parent.stdout.close()
    assert parent.stdin
    parent.stdin.close()
