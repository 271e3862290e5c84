"""workers: processes of this machine, and pieces of work on all of them."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from forkviz.errors import ForkvizError

__all__ = [
    "MOST_WORKERS", "Broken", "cores", "interrupts_held_back", "processes", "spread",
    "worker_died", "workers_for",
]  # fmt: skip

Piece = TypeVar("Piece")
Part = TypeVar("Part")

#: Processes of one pool: each is a Python of its own.  Windows can wait for no more than 61.
MOST_WORKERS = 61 if sys.platform == "win32" else 1024


class Broken(ForkvizError):
    """An executor broke before all work was done.  The parts that came back are whole."""


def worker_died() -> Broken:
    """The error where a worker process died."""
    # A worker imports the script that started it; one that starts workers again can't begin.
    return Broken(
        "a worker process died; is there memory for so many?",
        hint='a script needs `if __name__ == "__main__":` above the call',
    )


def cores() -> int:
    """How many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers_for(jobs: int | None) -> int:
    """How many processes *jobs* are: None for as many as there are cores; at least one.

    Raises ForkvizError for more than MOST_WORKERS.
    """
    if jobs is None:
        return min(cores(), MOST_WORKERS)
    if jobs > MOST_WORKERS:
        raise ForkvizError(
            f"{jobs:,} processes are too many: at most {MOST_WORKERS:,} are started",
            hint="leave the number out for one process for each core",
        )
    return max(jobs, 1)


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
            raise worker_died() from None


@contextmanager
def processes(workers: int) -> Iterator[Executor]:
    """*workers* processes of this machine, MOST_WORKERS at the most, which end with this one.

    Where the block ends early, by Ctrl-C for example, they end at once: what they compute is of no
    use.
    """
    workers = min(workers, MOST_WORKERS)
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
        pool.shutdown()
    except BaseException:
        with interrupts_held_back(dropped=True):
            _end_at_once(pool)
        raise


def _end_at_once(pool: ProcessPoolExecutor) -> None:
    """End the processes of *pool* without waiting for what they do."""
    # An interrupted wait leaves a pool that no longer ends its workers, and a program that waits
    # for them for ever.  Processes that are ended need no word from the pool.
    for one in list((pool._processes or {}).values()):
        one.terminate()
    pool.shutdown(cancel_futures=True)


def _end_with_the_parent() -> None:
    """Let a worker end when its parent was killed; else it would wait for work for ever."""
    if sys.platform == "win32":  # nothing holds Ctrl-C back there; the parent ends this process
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    assert parent is not None, "a worker has a parent"

    def wait() -> None:
        import os

        parent.join()
        os._exit(1)

    Thread(target=wait, daemon=True).start()


@contextmanager
def interrupts_held_back(*, dropped: bool = False) -> Iterator[None]:
    """Let processes that are started meanwhile never see Ctrl-C, which a terminal sends to all.

    It ends this one, and this one ends them; each of them would print a traceback.  dropped: one
    that comes meanwhile is forgotten, for the end that it asks for is on its way.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        if dropped and signal.SIGINT not in before and signal.SIGINT in signal.sigpending():
            signal.sigwait({signal.SIGINT})
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
