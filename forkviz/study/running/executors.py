"""executors: who runs the tasks of a study, and how its parts come back.

Any ``concurrent.futures.Executor`` will do: processes, loky's, Dask's.  Parts come back in the
order in which they are done.  Only so many tasks are handed over at once that all workers are busy,
so a study of a million scenarios does not keep a million futures.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Any, Generic, NamedTuple, TypeVar

from forkviz.errors import ForkvizError
from forkviz.study.running.engine import ASKED, engine_digest
from forkviz.study.task import run_task
from forkviz.study.workers import Broken, worker_died

__all__ = ["IN_FLIGHT", "Part", "going_on", "parts_here", "parts_of"]

#: Tasks that an executor has at once: two for each of 1,000 cores.
IN_FLIGHT = 2000
#: Seconds after which a wait begins anew, None for never.  On Windows Ctrl-C ends no wait.
LOOK_SECONDS = 0.5 if sys.platform == "win32" else None


_Task = TypeVar("_Task")
_Made = TypeVar("_Made")


class Part(NamedTuple, Generic[_Task, _Made]):
    """A task that is done, and what came of it."""

    task: _Task
    made: _Made


class _Failed(NamedTuple):
    """What a task raised.  As a value: so whatever a future raises is the executor's own."""

    error: Exception


def parts_here(
    todo: Iterable[_Task], *, run: Callable[[_Task], Any] | None = None
) -> Generator[Part[_Task, Any]]:
    """Run each task in this process, one after the other; *run* makes a part of each."""
    for task in todo:
        yield Part(task, _run_by(run)(task))


def parts_of(
    todo: Iterable[_Task],
    executor: Executor,
    *,
    in_flight: int = IN_FLIGHT,
    run: Callable[[_Task], Any] | None = None,
) -> Generator[Part[_Task, Any]]:
    """Run the tasks on *executor*; the parts come as they are done.

    in_flight: tasks that it has at once, at the most.  run: makes a part of each, ``run_task``
    where it is left out; it is pickled.  Raises Broken where the executor can't go
    on, ForkvizError where one of its workers has another version of forkviz.  Whoever stops early
    closes the iterator: tasks that no worker has begun are cancelled.
    """
    waiting = iter(todo)
    done: SimpleQueue[Future[Any]] = SimpleQueue()
    sent: dict[Future[Any], _Task] = {}
    try:
        while True:
            for task in islice(waiting, max(in_flight, 1) - len(sent)):
                future = _sent(executor, task, run)
                sent[future] = task
                future.add_done_callback(done.put)
            if not sent:
                return
            future = _next(done)
            task = sent.pop(future)
            yield Part(task, _came(future))
    finally:
        for future in sent:
            future.cancel()


@contextmanager
def going_on(resume: str | os.PathLike[str] | None) -> Iterator[None]:
    """Let a Broken say how the work is finished.  resume: the file that has the parts."""
    try:
        yield
    except Broken as error:
        how = "with resume=FILE the parts that are done are kept, for the next call"
        if resume is not None:
            how = f"the same call with resume={os.fspath(resume)!r} makes only what is missing"
        hint = "; ".join(filter(None, (error.hint, how)))
        raise Broken(error.what, hint=hint, detail=error.detail) from error.__cause__


def _next(done: SimpleQueue[Future[Any]]) -> Future[Any]:
    """The next future that is done; Ctrl-C ends the wait on every system."""
    while True:
        try:
            return done.get(timeout=LOOK_SECONDS)
        except Empty:
            continue


def _run_by(run: Callable[[_Task], Any] | None) -> Callable[[_Task], Any]:
    """What runs the tasks: those of a study where nothing else is said."""
    return run_task if run is None else run  # type: ignore[return-value]


def _digest(run: object) -> str:
    """That of the sources which decide what *run* makes."""
    return engine_digest() if run is None else engine_digest(ASKED)


def _sent(executor: Executor, task: Any, run: Callable[[Any], Any] | None) -> Future[Any]:
    try:
        return executor.submit(_run, _digest(run), task, run)
    except RuntimeError as error:  # it is broken, or was shut down
        raise _broken(error) from error


def _came(future: Future[Any]) -> Any:
    try:
        found = future.result()
    except Exception as error:
        raise _broken(error) from error
    if isinstance(found, _Failed):
        raise found.error
    return found


def _broken(error: Exception) -> Broken:
    if isinstance(error, BrokenProcessPool):
        return worker_died()
    return Broken(
        "the executor could not finish the study", detail=f"{type(error).__name__}: {error}"
    )


def _run(engine: str, task: Any, run: Callable[[Any], Any] | None = None) -> Any:
    """What a worker does.  engine: the digest of whoever asks."""
    mine = _digest(run)
    if mine != engine:
        return _Failed(
            ForkvizError(
                f"a worker has another version of forkviz: its engine is {mine}, here it is "
                f"{engine}",
                hint="install the same version on all workers",
            )
        )
    try:
        return _run_by(run)(task)
    except Exception as error:
        if not isinstance(error, ForkvizError):
            error.add_note(traceback.format_exc())
        return _Failed(error)
