"""carrying: the parts of a question made one after the other, here, in processes or on a cluster.

What an answer is made of can be kept in a file, as the parts of a study that counts are.
"""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, closing
from itertools import islice
from typing import Any, TypedDict, TypeVar, Unpack

from forkviz.errors import ForkvizError
from forkviz.study.running.executors import Part, going_on, parts_here, parts_of
from forkviz.study.running.parts_file import open_parts
from forkviz.study.running.whole import Made, Range, Whole, gaps
from forkviz.study.workers import processes, workers_for

__all__ = ["Running", "carry_out"]

Piece = TypeVar("Piece")


class Running(TypedDict, total=False):
    """Where the pieces of a question run, and what is kept of them.

    jobs: worker processes, as many as there are cores where it is left out; with 1 there is none.
    executor: runs the pieces instead, and is not shut down.  resume: a file that each part is added
    to; the parts that it has are not made again.  progress: given how many of how many are done,
    first before any is.  note: given a sentence where the file had a damaged end.
    """

    jobs: int | None
    executor: Executor | None
    resume: str | os.PathLike[str] | None
    progress: Callable[[int, int], object] | None
    note: Callable[[str], object]


def carry_out(
    whole: Whole[Made],
    run: Callable[[Piece], Made],
    piece: Callable[[Range], Piece],
    size: int,
    **running: Unpack[Running],
) -> None:
    """Add to *whole* what *run* makes of each *piece* that is missing in it.

    run: a function of a module, for it is pickled.  size: numbers of one piece, at the most.
    Raises as ``run_study`` does, but KeyboardInterrupt at Ctrl-C; the file has every part then that
    was done.
    """
    jobs, executor = running.get("jobs"), running.get("executor")
    resume, progress = running.get("resume"), running.get("progress")
    if executor is not None and jobs is not None:
        raise ForkvizError("jobs are processes of this machine; an executor has its own workers")
    workers = workers_for(jobs)
    with going_on(resume), ExitStack() as stack:
        kept, done = None, list[Range]()
        if resume is not None:
            kept = stack.enter_context(open_parts(resume, whole))
            done = kept.done
            if kept.torn:
                note = running.get("note", warnings.warn)
                note(f"{os.fspath(resume)}: the last part was damaged; it is made again")
        count = sum(stop - start for start, stop in done)
        if executor is None:
            size = min(size, max(math.ceil((whole.stop - count) / workers / 4), 1))
        workers = sum(1 for _ in islice(gaps(whole, done, size), workers))
        sent: dict[Piece, Range] = {}

        def todo() -> Iterator[Piece]:
            for at in gaps(whole, done, size):
                one = piece(at)
                sent[one] = at
                yield one

        if progress is not None:
            progress(count, whole.stop)
        made = _made(todo(), run, workers, executor)
        for one, part in stack.enter_context(closing(made)):
            at = sent.pop(one)
            if kept is not None:
                kept.add(part, at)
            whole.add(part, at)
            count += at.stop - at.start
            if progress is not None:
                progress(count, whole.stop)


def _made(
    todo: Iterable[Any], run: Callable[[Any], Made], workers: int, executor: Executor | None
) -> Generator[Part[Any, Made]]:
    """Each piece, with what came of it."""
    if executor is not None:
        yield from parts_of(todo, executor, run=run)
    elif workers <= 1:
        yield from parts_here(todo, run=run)
    else:
        with processes(workers) as pool:
            yield from parts_of(todo, pool, run=run)
