"""questions: what a study answers, with intervals, and the lost forks behind it.  Public API.

>>> sweep = run_sweep("dlls", (1, 12), 4, ["cygwin-3.6.0"], seed=2, jobs=1)
>>> {row.at: row.counted for row in sweep_answer(sweep).rows if row.of is Of.ALL}
{1: 4, 12: 0}
>>> tuple(map(float, shapley_values([0, 1, 1, 4])))
(2.0, 2.0)
"""

from __future__ import annotations

from forkviz.arguments.picturing import picture
from forkviz.study.generator import Shape
from forkviz.study.questions.birthday import expected_overlaps, likely, likely_exactly
from forkviz.study.questions.collisions import Listed, collisions, listed
from forkviz.study.questions.examples import examples, shrunk
from forkviz.study.questions.patches import Wins, patches_answer, run_patches
from forkviz.study.questions.rebase_gain import Gain, Pairs, gain_answer, run_gain
from forkviz.study.questions.shapley import interactions, shapley_values
from forkviz.study.questions.sweep import Sweep, run_sweep, sweep_answer
from forkviz.study.questions.table import (
    COLUMNS,
    Answer,
    Lost,
    Measure,
    Of,
    Question,
    Row,
    cells,
)
from forkviz.study.setting import KNOBS, Knob, Setting

__all__ = [
    "COLUMNS",
    "KNOBS",
    "Answer",
    "Gain",
    "Knob",
    "Listed",
    "Lost",
    "Measure",
    "Of",
    "Pairs",
    "Question",
    "Row",
    "Setting",
    "Shape",
    "Sweep",
    "Wins",
    "cells",
    "collisions",
    "examples",
    "expected_overlaps",
    "gain_answer",
    "interactions",
    "likely",
    "likely_exactly",
    "listed",
    "patches_answer",
    "picture",
    "run_gain",
    "run_patches",
    "run_sweep",
    "shapley_values",
    "shrunk",
    "sweep_answer",
]
