"""picturing: the picture of an answer as a page, and beside it a report of each fork behind it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from forkviz.arguments.outputs import check_outputs
from forkviz.core.formats.paths import given_path
from forkviz.files import make_folder, replace_text
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape
from forkviz.study.questions.examples import examples, shrunk
from forkviz.study.questions.table import Answer, Lost

__all__ = ["LinkedFork", "forks_folder", "linked_forks", "picture"]


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
    question without forks has none.  Raises NotWritten where a file can't be written, Unavailable
    without the extra ``study``.
    """
    from forkviz.lab import from_lab

    place = given_path(path)
    writer = from_lab("forkviz.reports.question")
    forks = linked_forks(answer)
    folder = forks_folder(place)
    reports = {folder / one.file: one for one in forks}
    check_outputs((place, *reports))
    if reports:
        make_folder(folder)
    for report, one in reports.items():
        replace_text(report, one.page())
    replace_text(place, writer.question_html(answer, forks, folder.name))
    return place


def forks_folder(place: Path) -> Path:
    """Where the reports are of the picture at *place*."""
    return place.with_name(f"{place.stem}-forks")


def linked_forks(answer: Answer) -> list[LinkedFork]:
    """The lost forks of *answer*, each shrunk; none of a question without forks.

    The names of the files depend on the answer alone.
    """
    found = []
    for number, one in enumerate(examples(answer), 1):
        scenario = shrunk(one, answer.seed, Shape(answer.shape))
        name = re.sub(r"[^A-Za-z0-9.+-]+", "-", one.policy)
        found.append(LinkedFork(one, scenario, f"{number:02}-{name}.html"))
    return found
