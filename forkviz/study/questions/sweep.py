"""sweep: how success falls, or does not, as one thing grows: a study for each value of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Unpack

from forkviz.errors import ForkvizError
from forkviz.machine.policy import get_policy
from forkviz.study.generator import Shape
from forkviz.study.questions.table import Answer, Lost, Measure, Of, Question, Row, points
from forkviz.study.running.carrying import Running, carry_out
from forkviz.study.running.part_lines import study_made, study_value
from forkviz.study.running.whole import Asked, Range, setting_value
from forkviz.study.setting import KNOBS, MOST_POINTS, Setting
from forkviz.study.tally import Study, Tally
from forkviz.study.task import Task, at_once, run_task
from forkviz.study.wilson import wilson

__all__ = ["Sweep", "run_sweep", "sweep_answer"]


@dataclass(frozen=True, slots=True)
class Sweep:
    """A study for each value of *knob*.  studies: by the value, in its order."""

    knob: str
    setting: Setting
    studies: Mapping[int, Study]


def run_sweep(
    knob: str,
    values: Sequence[int],
    forks: int,
    policies: Sequence[str],
    *,
    seed: int = 0,
    shape: Shape = Shape.UNIFORM,
    setting: Setting | None = None,
    **running: Unpack[Running],
) -> Sweep:
    """Fork *forks* scenarios under each of *policies* for each of *values*; see ``carry_out``.

    knob: the field of a setting that takes them.  setting: what else is fixed.  Raises ForkvizError
    for a knob or a value that there is not, for none and for more than MOST_POINTS values, and for
    a knob that is fixed.
    """
    if forks < 0:
        raise ForkvizError(f"{forks} forks can't be made")
    if knob not in KNOBS:
        raise ForkvizError(f"{knob[:40]!r} can't be swept over", hint=f"one of {', '.join(KNOBS)}")
    if not 1 <= len(values) <= MOST_POINTS:
        raise ForkvizError(f"a sweep has 1 to {MOST_POINTS} values, and not {len(values)}")
    fixed = Setting() if setting is None else setting
    if getattr(fixed, knob) is not None:
        raise ForkvizError(
            f"{knob} is fixed, so it can't be swept over", hint="leave one of the two out"
        )
    settings = {value: replace(fixed, **{knob: value}) for value in values}
    for one in settings.values():
        one.check(shape)
    names = tuple(dict.fromkeys(get_policy(name).name for name in policies))
    of = [Task(seed, shape, 0, forks, names, settings[value]) for value in values]
    whole = _Whole(knob, values, of, fixed)
    carry_out(whole, run_task, whole.task, at_once(len(names)), **running)
    studies = {
        value: Study(
            0, seed, shape, tallies={name: Tally() for name in names}, setting=settings[value]
        )
        for value in values
    }
    for start, part in whole.in_order():
        studies[values[start // forks]].merge(part)
    return Sweep(knob, fixed, studies)


class _Whole(Asked[Study]):
    """The studies of a sweep, as tasks *of*, one after the other: the numbers of their scenarios
    go on from one to the next."""

    def __init__(
        self, knob: str, values: Sequence[int], of: Sequence[Task], fixed: Setting
    ) -> None:
        one = of[0]
        asked = {
            "knob": knob, "values": list(values), "seed": one.seed, "shape": str(one.shape),
            "forks": one.stop, "policies": list(one.policies), "setting": setting_value(fixed),
        }  # fmt: skip
        super().__init__(str(Question.SWEEP), asked, one.stop * len(of), one.stop)
        self.of = of

    def task(self, at: Range) -> Task:
        """The scenarios *at*, of one of the studies."""
        which, start = divmod(at.start, self.every)
        return replace(self.of[which], start=start, stop=start + at.stop - at.start)

    def value(self, part: Study) -> dict[str, Any]:
        return study_value(part)

    def made(self, value: Mapping[str, Any], at: Range) -> Study:
        task = self.task(at)
        return study_made(value, task, Range(task.start, task.stop))


def sweep_answer(sweep: Sweep) -> Answer:
    """The share of forks that succeed, for each value and policy."""
    studies = list(sweep.studies.items())
    _, study = studies[0]
    title = f"{KNOBS[sweep.knob].what}: {study.forks:,} forks for each of {len(studies)} values"
    title = f"{title[0].upper()}{title[1:]}, shape {study.shape}, seed {study.seed}"
    if sweep.setting.chosen():
        title += f", {sweep.setting.text}"
    found = [row for value, one in studies for row in _rows(sweep, value, one)]
    rows = tuple(row for of in Of for row in found if row.of is of)
    sentences = tuple(_sentences(sweep))
    main = (Measure.SHARE,)
    return Answer(Question.SWEEP, title, sentences, rows, study.seed, study.shape, main)


def _rows(sweep: Sweep, value: int, study: Study) -> Iterator[Row]:
    for name, tally in study.tallies.items():
        lost = _lost(sweep, value, name, tally)
        yield Row(
            Measure.SHARE, name, sweep.knob, value, Of.ALL, tally.forks, tally.successes,
            tally.share, *tally.interval, lost,
        )  # fmt: skip
        won = tally.forks - sum(tally.causes.values())
        could = won + tally.possible_lost
        if could:
            yield Row(
                Measure.SHARE, name, sweep.knob, value, Of.POSSIBLE, could, won, won / could,
                *wilson(won, could), lost,
            )  # fmt: skip


def _lost(sweep: Sweep, value: int, policy: str, tally: Tally) -> Lost | None:
    """The first lost fork of the most frequent cause that has one."""
    causes = sorted(tally.examples, key=lambda cause: (-tally.causes[cause], cause))
    if not causes:
        return None
    setting = replace(sweep.setting, **{sweep.knob: value})
    return Lost(policy, tally.examples[causes[0]], "", setting)


def _sentences(sweep: Sweep) -> Iterator[str]:
    (first, before), *_, (last, after) = [*sweep.studies.items()] * 2
    form = KNOBS[sweep.knob].form
    for name, tally in before.tallies.items():
        then = after.tallies[name]
        yield (
            f"{name}: {points(tally.share, signed=False)} % succeed with {form(first)}, "
            f"{points(then.share, signed=False)} % with {form(last)}."
        )
