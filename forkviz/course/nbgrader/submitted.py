"""submitted: the answers in the notebooks that nbgrader has collected.

    COURSE/submitted/STUDENT/NAME/NAME.ipynb

Whose a notebook is says the folder alone.  Of its cells only those count that state answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from forkviz import limits
from forkviz.core.formats.guarded import json_value
from forkviz.course.drawing import GENERATOR
from forkviz.course.grading.submission import Submission
from forkviz.course.nbgrader.literals import stated_answers, states_answers
from forkviz.errors import BadCourseFile, ForkvizError
from forkviz.readers.base.lines import read_text

__all__ = ["read_submitted", "submitted"]


def submitted(
    course: Path, name: str, students: Sequence[str]
) -> dict[str, Submission | ForkvizError]:
    """What each of *students* handed in for the assignment *name*; an error is why it can't be
    read.  Who handed nothing in is not in it."""
    found: dict[str, Submission | ForkvizError] = {}
    for student in students:
        folder = course / "submitted" / student / name
        file = folder / f"{name}.ipynb"
        if not folder.is_dir():
            continue
        try:
            if not file.exists():
                raise BadCourseFile(f"has no {name}.ipynb", file=str(folder))
            found[student] = read_submitted(file, name, student)
        except ForkvizError as error:
            found[student] = error
    return found


def read_submitted(file: Path, name: str, student: str) -> Submission:
    """The submission of *student* in the notebook *file*, for the assignment *name*.

    What the notebook says of itself is taken as a claim where it says something.  Raises
    BadCourseFile, BadCapture and TooLarge.
    """
    text = read_text(file, links=False)
    shown = str(file)
    try:
        with limits.within_memory(shown):
            notebook = json_value(text, shown)
    except ValueError:
        raise BadCourseFile("is not a notebook: it is not JSON", file=shown) from None
    if not isinstance(notebook, dict):
        raise BadCourseFile("is not a notebook", file=shown)
    answers: dict[str, str] = {}
    for source in _sources(notebook):
        if states_answers(source):
            for problem, answer in stated_answers(source, shown).items():
                if problem in answers:
                    raise BadCourseFile(
                        f"answers problem {problem[:40]!r} in two cells", file=shown
                    )
                answers[problem] = answer
    claim = _claim(notebook)
    return Submission(
        claim.get("assignment", name), student, answers, claim.get("generator", GENERATOR)
    )


def _claim(notebook: dict[str, Any]) -> dict[str, Any]:
    """What the notebook says of itself, where it is of the kind that it should be."""
    metadata = notebook.get("metadata")
    said = metadata.get("forkviz") if isinstance(metadata, dict) else None
    if not isinstance(said, dict):
        return {}
    kinds = {"assignment": str, "generator": int}
    return {key: said[key] for key, kind in kinds.items() if isinstance(said.get(key), kind)}


def _sources(notebook: dict[str, Any]) -> Iterator[str]:
    """The texts of the code cells."""
    cells = notebook.get("cells")
    for cell in cells if isinstance(cells, list) else ():
        if not isinstance(cell, dict) or cell.get("cell_type") != "code":
            continue
        source = cell.get("source")
        if isinstance(source, list) and all(isinstance(line, str) for line in source):
            source = "".join(source)
        if isinstance(source, str):
            yield source
