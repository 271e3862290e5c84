"""picturing: the picture of a study as a page, and beside it a report of each fork behind it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from forkviz.arguments.outputs import check_outputs
from forkviz.core.formats.paths import given_path
from forkviz.files import is_stream, make_folder, replace_text, standard_descriptor
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape
from forkviz.study.questions.examples import examples, shrunk
from forkviz.study.questions.table import Answer, Lost

__all__ = [
    "LinkedFork",
    "forks_folder",
    "has_folder",
    "linked",
    "linked_forks",
    "picture",
    "reports_of",
    "save_picture",
]


@dataclass(frozen=True, slots=True)
class LinkedFork:
    """lost: which fork of the study.  scenario: shrunk.  file: the name of its report."""

    lost: Lost
    scenario: Scenario
    file: str

    def page(self) -> str:
        """The report, which opens at the failure."""
        from forkviz.api import fork  # which imports this package
        from forkviz.lab import from_lab

        text: str = from_lab("forkviz.reports.html").report_html(fork(self.scenario))
        return text


def picture(answer: Answer, path: str | os.PathLike[str]) -> Path:
    """Write the picture of *answer* as one HTML file; a click on a mark opens a lost fork.

    The forks, shrunk, are reports in a folder beside it that has its name with ``-forks``; a
    question without forks has none, nor has a pipe or a device.  Raises NotWritten where a file
    can't be written, Unavailable without the extra ``study``.
    """
    from forkviz.lab import from_lab

    place = given_path(path)
    writer = from_lab("forkviz.reports.question")
    forks = linked_forks(answer) if has_folder(place) else []
    check_outputs((place, *reports_of(place, forks)))
    save_picture(place, writer.question_html(answer, forks, forks_folder(place).name), forks)
    return place


def save_picture(place: Path, page: str, forks: Sequence[LinkedFork]) -> None:
    """Write the reports of *forks*, then the *page* that leads to them.  Raises NotWritten."""
    if forks:
        make_folder(forks_folder(place))
    for report, one in reports_of(place, forks).items():
        replace_text(report, one.page())
    replace_text(place, page)


def reports_of(place: Path, forks: Iterable[LinkedFork]) -> dict[Path, LinkedFork]:
    """Where the report of each of *forks* is, beside the picture at *place*."""
    return {forks_folder(place) / one.file: one for one in forks}


def has_folder(place: Path) -> bool:
    """Whether the picture at *place* may have a folder beside it: not one that goes into a pipe, a
    terminal or another device."""
    return standard_descriptor(place) is None and not is_stream(place)


def forks_folder(place: Path) -> Path:
    """Where the reports are of the picture at *place*."""
    return place.with_name(f"{place.stem}-forks")


def linked_forks(answer: Answer) -> list[LinkedFork]:
    """The lost forks of *answer*, each shrunk; none of a question without forks."""
    return linked(examples(answer), answer.seed, Shape(answer.shape)) if answer.shape else []


def linked(lost: Iterable[Lost], seed: int, shape: Shape) -> list[LinkedFork]:
    """Forks that the study of *seed* and *shape* lost, each shrunk.

    The names of the files depend on *lost* alone.
    """
    found = []
    for number, one in enumerate(lost, 1):
        name = re.sub(r"[^A-Za-z0-9.+-]+", "-", one.policy)
        found.append(LinkedFork(one, shrunk(one, seed, shape), f"{number:02}-{name}.html"))
    return found
