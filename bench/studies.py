"""What a study costs, here and handed over: ``python -m bench.studies [FORKS [WAY...]]``.

The same study, of every era, in one process, then on each WAY (``processes``, ``loky``, ``dask``;
all of them where none is named) with two workers.  Each line has seconds by the clock and of
processor time (of this process and of all that it started), whether the result is that of the one
process, and the efficiency on two cores: the one process's seconds, over twice the other's.  On a
machine that does other things the quotient of the processor times says more: it is what handing
over costs.
"""

from __future__ import annotations

import pickle
import resource
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial

from forkviz.machine.policy import POLICIES
from forkviz.study.study import run_study
from forkviz.study.tally import Study
from forkviz.study.task import run_task, tasks

FORKS = 4000
ERAS = tuple(POLICIES)


def processor() -> float:
    """Seconds of processor time, of this process and of those that it has waited for."""
    found = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in found)


def timed(make: Callable[[], Study]) -> tuple[Study, float, float]:
    """What *make* makes, seconds by the clock, and of processor time."""
    clock, used = time.perf_counter(), processor()
    study = make()
    return study, time.perf_counter() - clock, processor() - used


def in_processes(forks: int) -> Study:
    return run_study(forks, ERAS, jobs=2)


def on_loky(forks: int) -> Study:
    import loky

    with loky.ProcessPoolExecutor(2) as executor:
        return run_study(forks, ERAS, executor=executor)


def on_dask(forks: int) -> Study:
    from distributed import LocalCluster

    from forkviz.study.running.cluster import on_cluster

    with ExitStack() as stack:
        cluster = stack.enter_context(
            LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
        )
        executor = stack.enter_context(on_cluster(cluster.scheduler_address))
        return run_study(forks, ERAS, executor=executor)


WAYS = {"processes": in_processes, "loky": on_loky, "dask": on_dask}


def main(forks: int, ways: Sequence[str]) -> None:
    """Print the sizes, then a line for one process and for each way."""
    (task, *_) = tasks(forks, ERAS)
    part = len(pickle.dumps(run_task(task)))
    print(f"a task: {len(pickle.dumps(task))} bytes; its part: {part} bytes", flush=True)
    alone, clock, used = timed(lambda: run_study(forks, ERAS, jobs=1))
    print(f"{'one process':12} {clock:8.1f} s  {used:8.1f} s of processor time", flush=True)
    for name in ways:
        shared, its_clock, its_used = timed(partial(WAYS[name], forks))
        print(
            f"{name:12} {its_clock:8.1f} s  {its_used:8.1f} s of processor time"
            f"  efficiency {clock / its_clock / 2:.2f}, by processor time {used / its_used:.2f}"
            f"  equal: {shared == alone}",
            flush=True,
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else FORKS, sys.argv[2:] or list(WAYS))
