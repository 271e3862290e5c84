"""study: many forks under several policies, on all cores or on a cluster, and what came of them.

The result is the same for any executor and any number of workers: ``task`` says why.
"""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack, closing
from copy import deepcopy
from itertools import islice, product

from forkviz.errors import ForkvizError
from forkviz.machine.policy import PATCHES, get_policy
from forkviz.study.generator import Shape
from forkviz.study.running.executors import IN_FLIGHT, Part, going_on, parts_here, parts_of
from forkviz.study.running.part_lines import Counted
from forkviz.study.running.parts_file import open_parts
from forkviz.study.running.whole import Range, gaps
from forkviz.study.setting import Setting
from forkviz.study.tally import Study, Tally
from forkviz.study.task import Task, at_once, scenario_at
from forkviz.study.workers import cores, processes, workers_for

__all__ = [
    "MIXTURES",
    "Study",
    "StudyInterrupted",
    "Tally",
    "cores",
    "mixture",
    "run_study",
    "scenario_at",
]

#: The era whose switches are mixed: with all five patches it is the series as it was posted, and
#: with none it does what ``cygwin-2011-04`` does.
MIXED_ERA = "patches-as-posted"

Progress = Callable[[int, int], object]


def mixture(switches: Sequence[bool]) -> str:
    """The policy with just those of the five patches that *switches* say, in PATCHES' order."""
    off = [name for name, on in zip(PATCHES, switches, strict=True) if not on]
    return " ".join([MIXED_ERA, *(f"-{name}" for name in off)])


#: All 32 mixtures of the five patches: the policy's name, and which of the patches it has.
MIXTURES = {mixture(on): on for on in product((False, True), repeat=len(PATCHES))}


class StudyInterrupted(KeyboardInterrupt):
    """Ctrl-C before a study was done.  study: what was counted until then."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study


def run_study(
    forks: int,
    policies: Sequence[str],
    *,
    seed: int = 0,
    shape: Shape = Shape.UNIFORM,
    setting: Setting | None = None,
    jobs: int | None = None,
    executor: Executor | None = None,
    in_flight: int = IN_FLIGHT,
    resume: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
    note: Callable[[str], object] = warnings.warn,
) -> Study:
    """Fork *forks* scenarios under each of *policies*.

    jobs: worker processes, as many as there are cores where it is left out; with 1 there is none.
    executor: runs the tasks instead, and is not shut down.  in_flight: tasks that it has at once,
    at the most.  resume: a file that each part is added to; the parts that it has are not made
    again.  progress: given how many scenarios of how many are done, first before any is.  note:
    given a sentence where the file had a damaged end.

    Raises BadScenario for a policy that there is not; ForkvizError for a setting that scenarios of
    *shape* do not have, and for more processes than can be started; Broken where a worker dies or
    an executor can't go on; BadStudy for a file of another study or a damaged one; NotWritten where
    it can't be written; StudyInterrupted, which is a KeyboardInterrupt, with what is counted so
    far.
    """
    if forks < 0:
        raise ForkvizError(f"{forks} forks can't be made")
    if executor is not None and jobs is not None:
        raise ForkvizError("jobs are processes of this machine; an executor has its own workers")
    if setting is not None:
        setting.check(shape)
    names = tuple(dict.fromkeys(get_policy(name).name for name in policies))
    workers = workers_for(jobs)
    counted = Counted(Task(seed, shape, 0, forks, names, setting))
    done: Sequence[Range] = ()
    with going_on(resume), ExitStack() as stack:
        kept = None
        if resume is not None:
            kept = stack.enter_context(open_parts(resume, counted))
            done = kept.done
            if kept.torn:
                note(f"{os.fspath(resume)}: the last part was damaged; it is made again")
        study = counted.study
        size = at_once(len(names))
        if executor is None:
            size = min(size, max(math.ceil((forks - study.forks) / workers / 4), 1))
        workers = sum(1 for _ in islice(gaps(counted, done, size), workers))
        todo = (Task(seed, shape, *at, names, setting) for at in gaps(counted, done, size))
        try:
            if progress is not None:
                progress(study.forks, forks)
            for task, part in stack.enter_context(
                closing(_parts(todo, workers, executor, in_flight))
            ):
                if kept is not None:
                    kept.add(part, Range(task.start, task.stop))
                # In a copy: Ctrl-C in the middle must not leave half a part.
                total = deepcopy(study)
                total.merge(part)
                study = total
                if progress is not None:
                    progress(study.forks, forks)
        except KeyboardInterrupt:
            raise StudyInterrupted(study) from None
    return study


def _parts(
    todo: Iterable[Task], workers: int, executor: Executor | None, in_flight: int
) -> Generator[Part[Task, Study]]:
    if executor is not None:
        yield from parts_of(todo, executor, in_flight=in_flight)
    elif workers <= 1:
        yield from parts_here(todo)
    else:
        with processes(workers) as pool:
            yield from parts_of(todo, pool)
