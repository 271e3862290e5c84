"""submitted: the answers in the notebooks that nbgrader has collected.

    COURSE/submitted/STUDENT/NAME/NAME.ipynb

Whose a notebook is says the folder alone, and no link is followed.  Of its cells only those count
that state answers.
"""

from __future__ import annotations

import os
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
) -> tuple[dict[str, Submission | ForkvizError], tuple[str, ...]]:
    """What each of *students* handed in for the assignment *name*, and the folders of no student
    in which it was handed in, too.

    An error is why it can't be read.  Who handed nothing in is not in it.  A folder may be called
    as its student is in other letters, large or small.  Raises BadCourseFile where the folder of
    all cannot be read.
    """
    known = {student.lower(): student for student in students}
    found: dict[str, Submission | ForkvizError] = {}
    strangers = []
    for folder in _folders(course / "submitted"):
        if not os.path.lexists(folder / name) and os.access(folder, os.X_OK):
            continue
        student = known.get(folder.name.lower())
        if student is None:
            strangers.append(str(folder))
        elif student in found:
            found[student] = BadCourseFile(
                f"is a second folder of {student}",
                file=str(folder),
                hint="leave the one that counts",
            )
        else:
            found[student] = _submission(folder, name, student)
    return found, tuple(strangers)


def _folders(place: Path) -> list[Path]:
    """What is in *place*, in order; nothing where that is not there."""
    try:
        return sorted(one for one in place.iterdir() if one.is_symlink() or os.path.isdir(one))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise BadCourseFile(f"can't be read: {error.strerror or error}", file=str(place)) from None


def _submission(folder: Path, name: str, student: str) -> Submission | ForkvizError:
    """What *student* handed in, in *folder*; what is wrong with it is her error alone."""
    inner = folder / name
    file = inner / f"{name}.ipynb"
    try:
        for place in (folder, inner):  # the file itself is opened without following one
            if place.is_symlink():
                raise BadCourseFile("is a link, which is not followed", file=str(place))
        if not os.path.lexists(file) and os.access(inner, os.X_OK):
            raise BadCourseFile(f"has no {name}.ipynb", file=str(inner))
        return read_submitted(file, name, student)
    except ForkvizError as error:
        return error
    except Exception as error:  # one notebook must not end the grading of the others
        return BadCourseFile(f"can't be read ({type(error).__name__})", file=str(file))


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
