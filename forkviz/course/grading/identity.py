"""identity: whose submission a file is, by its path and the roster, never by what is in it.

The folder decides: the one that the file is in, else the one above that, if it is called as a
student is, as systems that collect submissions arrange them.  Only where neither is, the file's own
name does (``STUDENT.json``).  The path counts as it is given: whoever grades may be in a folder
that is called as a student is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from forkviz import limits
from forkviz.errors import BadCourseFile

__all__ = ["collected", "files_of_students", "student_of"]

_ENDING = ".json"


def student_of(file: Path, students: Mapping[str, str]) -> str | None:
    """Whose *file* it is; None where the path names no student.

    students: the ids, by the same in small letters.
    """
    for name in (file.parent.name, file.parent.parent.name, file.stem):
        if (found := students.get(name.lower())) is not None:
            return found
    return None


def collected(places: Iterable[Path]) -> Iterator[Path]:
    """Each file of *places*; of a folder every file below it that ends in .json, sorted.

    Raises BadCourseFile for a place that is not there, and TooLarge.
    """
    count = 0
    for place in places:
        if not os.path.lexists(place):
            raise BadCourseFile("no such file", file=str(place), hint="check the path")
        for file in _below(place) if place.is_dir() else (place,):
            count += 1
            limits.check("given-files", count, file=str(place))
            yield file


def _below(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):  # follows no link
        folders.sort()
        # What begins with a dot is a system's own, such as macOS puts beside each file.
        yield from (
            Path(root, name)
            for name in sorted(names)
            if name.lower().endswith(_ENDING) and not name.startswith(".")
        )


def files_of_students(
    files: Iterable[Path], students: Sequence[str]
) -> tuple[dict[str, Path], tuple[Path, ...]]:
    """The file of each student who handed one in, and the files of no student.

    Raises BadCourseFile where two are one student's: which of them counts is the lecturer's choice.
    """
    known = {student.lower(): student for student in students}
    found: dict[str, Path] = {}
    strangers = []
    for file in files:
        student = student_of(file, known)
        if student is None:
            strangers.append(file)
        elif student in found:
            raise BadCourseFile(
                f"is a second submission of {student}, after {found[student]}",
                file=str(file),
                hint="name the one that counts",
            )
        else:
            found[student] = file
    return found, tuple(strangers)
