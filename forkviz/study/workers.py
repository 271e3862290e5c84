"""workers: processes of this machine, and pieces of work on all of them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from forkviz.errors import ForkvizError

__all__ = ["WORKER_DIED", "Broken", "cores", "interrupts_held_back", "processes", "spread"]

Piece = TypeVar("Piece")
Part = TypeVar("Part")

WORKER_DIED = "a worker process died; is there memory for so many?"


class Broken(ForkvizError):
    """An executor broke before all work was done.  The parts that came back are whole."""


def cores() -> int:
    """How many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(work: Callable[[Piece], Part], pieces: Sequence[Piece], workers: int) -> Iterator[Part]:
    """What *work* makes of each of *pieces*, in their order, on *workers* processes.

    With one worker, or one piece, no process is started.  *work* and the pieces are pickled.
    Raises Broken where a worker dies.
    """
    workers = min(workers, len(pieces))
    if workers <= 1:
        yield from map(work, pieces)
        return
    with processes(workers) as pool:
        try:
            yield from pool.map(work, pieces)
        except BrokenProcessPool:
            raise Broken(WORKER_DIED) from None


@contextmanager
def processes(workers: int) -> Iterator[Executor]:
    """*workers* processes of this machine, which end with this one."""
    # A process that is started anew inherits no threads in the middle of something.
    pool = ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_end_with_the_parent
    )
    try:
        with interrupts_held_back():
            # All of them are started while Ctrl-C is held back.
            for _ in range(workers):
                pool.submit(int)
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _end_with_the_parent() -> None:
    """Let a worker end when its parent was killed; else it would wait for work for ever."""
    parent = parent_process()
    assert parent is not None, "a worker has a parent"

    def wait() -> None:
        import os

        parent.join()
        os._exit(1)

    Thread(target=wait, daemon=True).start()


@contextmanager
def interrupts_held_back() -> Iterator[None]:
    """Let processes that are started meanwhile never see Ctrl-C, which a terminal sends to all.

    It ends this one, and this one ends them; each of them would print a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
