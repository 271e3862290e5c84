"""study: the page of a study, with figures, the same numbers, and the lost forks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from forkviz.core.text import clipped
from forkviz.reports.linked import MOST, SUCCEED, Fork, Part, linked_html, numbers, told
from forkviz.views.figures.question import Mark, interval_figure
from forkviz.views.figures.study import mixture_figure

__all__ = ["Section", "Share", "study_html"]

#: How the figures lead to a fork.
WAY = "a row with a fork has a larger mark, and a click on the row opens it"


class Share(NamedTuple):
    """How often forks succeed under *policy*, which the page calls *label*.

    share, low, high: of 1, the last two with 95 % confidence.  told: for the hover.  switches: for
    each column of squares whether it is filled.
    """

    policy: str
    label: str
    share: float
    low: float
    high: float
    told: str = ""
    switches: tuple[bool, ...] = ()


class Section(NamedTuple):
    """A part of the page.  title: its heading.  rows: of the figure.  heads: of its squares.

    columns, cells: the table below it, as texts; the first column is text, the others numbers.
    """

    title: str
    rows: tuple[Share, ...]
    heads: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


def study_html(
    title: str,
    facts: Sequence[str],
    sections: Sequence[Section],
    forks: Sequence[Fork] = (),
    folder: str = "",
) -> str:
    """The page: *title*, *facts* a line each, and *sections*; *forks* are in *folder* beside it.

    The rows of a policy lead to the first of its forks.  All texts are escaped, visible and
    bounded.
    """
    links: dict[str, int] = {}
    for number, fork in enumerate(forks, 1):
        links.setdefault(fork.lost.policy, number)
    parts = [_part(section, links) for section in sections]
    return linked_html(title, facts, parts, forks, folder, way=WAY)


def _part(section: Section, links: dict[str, int]) -> Part:
    marks = [_mark(row, links.get(row.policy, 0)) for row in section.rows]
    below = numbers(f"{section.title}, in numbers", section.columns, section.cells, texts=1)
    if not section.heads:
        return Part(section.title, partial(interval_figure, marks, SUCCEED), below)
    switches = [row.switches for row in section.rows]
    heads = [clipped(head, MOST) for head in section.heads]
    return Part(section.title, partial(mixture_figure, marks, switches, heads, SUCCEED), below)


def _mark(row: Share, link: int) -> Mark:
    return Mark(
        clipped(row.label, MOST),
        row.share,
        row.low,
        row.high,
        f"{100 * row.share:.1f} %",
        told(clipped(row.told, MOST), link),
        link=link,
    )
