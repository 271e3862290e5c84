"""question: the page of an answer, with figures, the same numbers as tables, and the lost forks.

It works from disk, and asks for nothing but a fork's own report when that is opened: see ``page``.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol
from urllib.parse import quote

from forkviz.core.text import clipped
from forkviz.reports.page import document, inert_json, sealed
from forkviz.scenarios.scenario import Scenario
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
from forkviz.views.figures.item import figure_item, whole_bokeh_js
from forkviz.views.figures.question import Mark, Series, band_figure, interval_figure
from forkviz.views.palette import DARK, LIGHT, THEMES, Theme

__all__ = ["Fork", "question_html"]

#: Characters of a text; one that is longer is cut.
MOST = 300
#: What values are.
POINTS = "percent points (bar: 95 % confidence)"
SUCCEED = "forks that succeed (band: 95 %)"
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


class Fork(Protocol):
    """A lost fork that has a page: which one, shrunk, and the name of its file."""

    @property
    def lost(self) -> Lost:
        """Of the study."""

    @property
    def scenario(self) -> Scenario:
        """The smallest that is lost alike."""

    @property
    def file(self) -> str:
        """In the folder beside the page."""


class _Part(NamedTuple):
    """A figure of the page.  marks: of rows; series: of lines.  One of the two is empty."""

    title: str
    axis: str
    across: str
    marks: tuple[Mark, ...]
    series: tuple[Series, ...]


def question_html(answer: Answer, forks: Sequence[Fork], folder: str) -> str:
    """The page of *answer*; *forks* are in *folder* beside it.

    All texts are escaped, visible and bounded.
    """
    links = {fork.lost: number for number, fork in enumerate(forks, 1)}
    parts = list(_parts(answer, links))
    items = {
        theme.name: {
            f"{theme.name}-{i}": figure_item(_figure(part, f"{theme.name}-{i}", theme))
            for i, part in enumerate(parts)
        }
        for theme in THEMES
    }
    policy, runtime, starter = sealed(whole_bokeh_js(), _STARTER)
    body = _BODY.format(
        title=_text(answer.title),
        facts="".join(f"<p>{_text(sentence)}</p>" for sentence in answer.sentences),
        sections="".join(
            f"<h2>{_text(part.title)}</h2>"
            f'<div class="pane light" id="light-{i}"></div>'
            f'<div class="pane dark" id="dark-{i}"></div>'
            for i, part in enumerate(parts)
        ),
        forks=_forks(forks, folder),
        table=_table(answer),
        data=inert_json(items),
        runtime=runtime,
        starter=starter,
    )
    return document(answer.title, f"<style>{_STYLE}</style>", body, policy=policy)


def _text(text: str) -> str:
    return html.escape(clipped(text, MOST))


def _figure(part: _Part, name: str, theme: Theme) -> object:
    if part.series:
        return band_figure(part.series, name, part.across, part.axis, theme)
    return interval_figure(part.marks, name, part.axis, theme)


# -- what is drawn -------------------------------------------------------------------------------


def _parts(answer: Answer, links: Mapping[Lost, int]) -> Iterator[_Part]:
    rows = [row for row in answer.rows if row.of is Of.ALL and row.measure in answer.main]
    if answer.question is Question.SWEEP:
        names = dict.fromkeys(row.name for row in rows)
        series = tuple(_series(name, [r for r in rows if r.name == name], links) for name in names)
        knob = rows[0].knob
        title, axis = TITLES[Measure.SHARE]
        yield _Part(f"{title}, by {knob}", axis, KNOBS[knob].what, (), series)
    elif answer.question is Question.COLLISIONS:
        for name in dict.fromkeys(row.name for row in rows):
            own = [row for row in rows if row.name == name]
            series = tuple(
                _series(NAMES[m], [r for r in own if r.measure is m], links) for m in answer.main
            )
            title = f"How likely two of so many DLLs get one base, {name}"
            yield _Part(title, "sets with a collision (band: 95 %)", "DLLs", (), series)
    else:
        for measure in answer.main:
            if measure in BESIDE:
                continue
            shown = [r for r in rows if r.measure is measure or _goes_with(r.measure, measure)]
            title, axis = TITLES[measure]
            marks = tuple(_mark(row, links, len({r.measure for r in shown}) > 1) for row in shown)
            if marks:
                yield _Part(title, axis, "", marks, ())


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
    told = _told(row) + ("; a click opens a lost fork" if link else "")
    return Mark(clipped(label, MOST), row.value, low, high, _shown(row, row.value), told, at, link)


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


# -- what is written -----------------------------------------------------------------------------


def _forks(forks: Sequence[Fork], folder: str) -> str:
    if not forks:
        return ""
    items = "".join(
        f'<li><a id="fork-{number}" href="{html.escape(quote(f"{folder}/{fork.file}"))}">'
        f"{_text(fork.scenario.title)}</a> <span>{_text(_origin(fork))}</span></li>"
        for number, fork in enumerate(forks, 1)
    )
    return (
        "<h2>Lost forks behind the marks</h2><p>Each is the smallest that is lost in the same way; "
        f"a mark with a fork is larger, and leads to it.</p><ol>{items}</ol>"
    )


def _origin(fork: Fork) -> str:
    lost = fork.lost
    parts = [f"scenario {lost.number}"]
    if lost.setting is not None and lost.setting.chosen():
        parts.append(lost.setting.text)
    if lost.rebased:
        parts.append("after a plan of moves")
    if lost.winner:
        parts.append(f"{lost.winner} wins it")
    return ", ".join(parts)


def _table(answer: Answer) -> str:
    heads = "".join(f"<th>{html.escape(name.replace('_', ' '))}</th>" for name in COLUMNS[1:-1])
    rows = "".join(
        f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in _cells(row))}</tr>"
        for row in answer.rows
    )
    return (
        "<details><summary>All numbers</summary>"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></details>"
    )


def _cells(row: Row) -> Iterator[str]:
    yield from (str(row.measure), row.name, row.knob)
    yield from ("" if n is None else f"{n:,}" for n in (row.at,))
    yield str(row.of)
    yield from ("" if n is None else f"{n:,}" for n in (row.trials, row.counted))
    yield from ("" if x is None else f"{100 * x:.2f} %" for x in (row.value, row.low, row.high))
    yield "" if row.lost is None else row.lost.policy


_STARTER = """"use strict";
const dark = matchMedia("(prefers-color-scheme: dark)");
const items = JSON.parse(document.getElementById("forkviz-data").textContent);
const drawn = new Set();
async function draw() {
  const theme = dark.matches ? "dark" : "light";
  if (drawn.has(theme)) return;
  drawn.add(theme);
  await Promise.all(Object.entries(items[theme]).map(
    ([place, item]) => Bokeh.embed.embed_item({...item, target_id: place}, place)
  ));
  document.documentElement.dataset.forkviz = "ready";
}
addEventListener("hashchange", () => {
  const link = document.getElementById(location.hash.slice(1));
  if (link === null || link.tagName !== "A") return;
  history.replaceState(null, "", location.pathname + location.search);
  link.click();
});
dark.addEventListener("change", draw);
draw();
"""


def _colours(theme: Theme) -> str:
    names = ("paper", "ink", "soft", "line", "accent")
    return " ".join(f"--{name}: {getattr(theme, name)};" for name in names)


_STYLE = f"""
:root {{ color-scheme: light dark; {_colours(LIGHT)} }}
.dark {{ display: none; }}
@media (prefers-color-scheme: dark) {{
  :root {{ {_colours(DARK)} }}
  .dark {{ display: block; }}
  .light {{ display: none; }}
}}
body {{ max-width: 1000px; margin: 0 auto; padding: 14px 16px 28px; color: var(--ink);
  background: var(--paper);
  font: 14px/1.45 "DejaVu Sans", "Segoe UI", system-ui, sans-serif; }}
h1 {{ font-size: 19px; margin: 0 0 6px; overflow-wrap: anywhere; }}
h2 {{ font-size: 16px; margin: 22px 0 4px; overflow-wrap: anywhere; }}
a {{ color: var(--accent); }}
li {{ margin: 4px 0; overflow-wrap: anywhere; }}
li span {{ color: var(--soft); }}
summary {{ cursor: pointer; margin-top: 18px; }}
:focus-visible {{ outline: 3px solid var(--accent); outline-offset: 1px; }}
details {{ overflow: auto; }}
table {{ border-collapse: collapse; margin: 8px 0 16px; font-size: 13px; }}
th, td {{ padding: 2px 10px; text-align: right; border-bottom: 1px solid var(--line); }}
th:nth-child(-n+3), td:nth-child(-n+3) {{ text-align: left; }}
td {{ font-variant-numeric: tabular-nums; }}
p {{ margin: 2px 0; }}
"""

_BODY = """<h1>{title}</h1>
{facts}
{sections}
{forks}
{table}
<script type="application/json" id="forkviz-data">{data}</script>
{runtime}
{starter}"""
