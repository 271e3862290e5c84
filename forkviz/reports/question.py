"""question: the page of an answer, with figures, the same numbers, and the lost forks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from forkviz.core.text import clipped
from forkviz.reports.linked import MOST, SUCCEED, Fork, Part, linked_html, numbers, told
from forkviz.study.questions.table import (
    COLUMNS,
    Answer,
    Lost,
    Measure,
    Of,
    Question,
    Row,
    points,
)
from forkviz.study.setting import KNOBS
from forkviz.views.figures.question import Mark, Series, band_figure, interval_figure

__all__ = ["question_html"]

#: What values are.
POINTS = "percent points (bar: 95 % confidence)"
COLLIDE = "sets with a collision (band: 95 %)"
#: What the parts of a page are called, and what their values are.
TITLES = {
    Measure.SHAPLEY: ("What each patch adds, on average over all orders", POINTS),
    Measure.INTERACTION: ("What each of two patches adds more with the other", POINTS),
    Measure.SHARE: ("Forks that succeed", SUCCEED),
    Measure.BEFORE: ("Before the plan and after it", SUCCEED),
    Measure.GAIN: ("What the plan buys", POINTS),
}
#: Measures that are shown together with the one before them.
BESIDE = frozenset({Measure.AFTER})
#: What a line or a row of one of several measures is called.
NAMES = {
    Measure.BEFORE: "before",
    Measure.AFTER: "after",
    Measure.EXACT: "birthday problem, exact",
    Measure.BIRTHDAY: "its closed form",
    Measure.SIMULATED: "names through ld's hash",
    Measure.ALIKE: "names that differ in a number alone",
}


def question_html(answer: Answer, forks: Sequence[Fork], folder: str) -> str:
    """The page of *answer*; *forks* are in *folder* beside it.

    All texts are escaped, visible and bounded.
    """
    links = {fork.lost: number for number, fork in enumerate(forks, 1)}
    table = numbers(
        "All numbers",
        [name.replace("_", " ") for name in COLUMNS[1:-1]],
        map(_cells, answer.rows),
        texts=3,
    )
    parts = list(_parts(answer, links))
    return linked_html(answer.title, answer.sentences, parts, forks, folder, table)


def _parts(answer: Answer, links: Mapping[Lost, int]) -> Iterator[Part]:
    rows = [row for row in answer.rows if row.of is Of.ALL and row.measure in answer.main]
    if answer.question is Question.SWEEP:
        names = dict.fromkeys(row.name for row in rows)
        series = tuple(_series(name, [r for r in rows if r.name == name], links) for name in names)
        knob = rows[0].knob
        title, axis = TITLES[Measure.SHARE]
        yield Part(f"{title}, by {knob}", partial(band_figure, series, KNOBS[knob].what, axis))
    elif answer.question is Question.COLLISIONS:
        for name in dict.fromkeys(row.name for row in rows):
            own = [row for row in rows if row.name == name]
            series = tuple(
                _series(NAMES[m], [r for r in own if r.measure is m], links) for m in answer.main
            )
            title = f"How likely two of so many DLLs get one base, {name}"
            yield Part(title, partial(band_figure, series, "DLLs", COLLIDE))
    else:
        for measure in answer.main:
            if measure in BESIDE:
                continue
            shown = [r for r in rows if r.measure is measure or _goes_with(r.measure, measure)]
            title, axis = TITLES[measure]
            marks = tuple(_mark(row, links, len({r.measure for r in shown}) > 1) for row in shown)
            if marks:
                yield Part(title, partial(interval_figure, marks, axis))


def _goes_with(measure: Measure, first: Measure) -> bool:
    return measure is Measure.AFTER and first is Measure.BEFORE


def _series(name: str, rows: Sequence[Row], links: Mapping[Lost, int]) -> Series:
    return Series(clipped(name, MOST), tuple(_mark(row, links, named=False) for row in rows))


def _mark(row: Row, links: Mapping[Lost, int], named: bool) -> Mark:
    label = f"{row.name}, {NAMES[row.measure]}" if named else row.name
    low = row.value if row.low is None else row.low
    high = row.value if row.high is None else row.high
    link = links.get(row.lost, 0) if row.lost is not None else 0
    at = 0 if row.at is None else row.at
    tip = told(_told(row), link)
    return Mark(clipped(label, MOST), row.value, low, high, _shown(row, row.value), tip, at, link)


def _shown(row: Row, share: float) -> str:
    """A share in percent; a difference of shares in points, with its sign."""
    if row.measure in (Measure.SHAPLEY, Measure.INTERACTION, Measure.GAIN):
        return points(share)
    return f"{100 * share:.1f} %"


def _told(row: Row) -> str:
    shown = _shown(row, row.value)
    if row.low is None or row.high is None:
        return shown
    counted = f", {row.counted:,} of {row.trials:,}" if row.counted is not None else ""
    return f"{shown}, 95 %: {_shown(row, row.low)} to {_shown(row, row.high)}{counted}"


def _cells(row: Row) -> Iterator[str]:
    yield from (str(row.measure), row.name, row.knob)
    yield from ("" if n is None else f"{n:,}" for n in (row.at,))
    yield str(row.of)
    yield from ("" if n is None else f"{n:,}" for n in (row.trials, row.counted))
    yield from ("" if x is None else f"{100 * x:.2f} %" for x in (row.value, row.low, row.high))
    yield "" if row.lost is None else row.lost.policy
