"""studies: many random forks under several policies, on any executor.  Public API.

>>> study = run_study(20, ["repaired"], seed=1, jobs=1)
>>> first, *others = map(run_task, tasks(20, ["repaired"], seed=1, size=5))
>>> for part in others:
...     first.merge(part)
>>> first == study
True
"""

from __future__ import annotations

from forkviz.study.generator import Shape
from forkviz.study.running.cluster import on_cluster
from forkviz.study.setting import Setting
from forkviz.study.study import MIXTURES, StudyInterrupted, mixture, run_study
from forkviz.study.tally import Study, Tally
from forkviz.study.task import Task, run_task, scenario_at, tasks
from forkviz.study.workers import Broken

__all__ = [
    "MIXTURES",
    "Broken",
    "Setting",
    "Shape",
    "Study",
    "StudyInterrupted",
    "Tally",
    "Task",
    "mixture",
    "on_cluster",
    "run_study",
    "run_task",
    "scenario_at",
    "tasks",
]
