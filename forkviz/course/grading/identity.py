"""identity: whose submission a file is, by its path and the roster, never by what is in it.

The outermost folder that is called as a student is decides: the system that collects submissions
names it, and what is below it a student may have named.  Where a folder below it names another
student the file is refused.  Only where no folder names a student, the file's own name does
(``STUDENT.json``).  The path counts as it is given, in full.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forkviz.errors import BadCourseFile

__all__ = ["HandedIn", "collected", "handed_in", "student_of"]

_ENDING = ".json"
#: Folders below each other that are looked into; a system's own are few.
MOST_DEEP = 40
#: Files of no student that are named; of more only their number is.
MOST_STRANGERS = 50


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What was found.

    files: the file of each student who handed one in, or the error why there is none that counts.
    strangers: files of no student, or the errors about them; more: how many there are besides.
    links: whether a file may be a link, for it is what was named, and nothing else was.
    """

    files: Mapping[str, Path | BadCourseFile]
    strangers: tuple[Path | BadCourseFile, ...]
    more: int = 0
    links: bool = False


def student_of(file: Path, students: Mapping[str, str]) -> str | None:
    """Whose *file* it is; None where the path names no student.

    students: the ids, by the same in small letters.
    """
    return _owners(file, students)[0]


def _owners(file: Path, students: Mapping[str, str]) -> tuple[str | None, int, tuple[str, ...]]:
    """Whose *file* it is, the number of the folder that says so, and others whom folders name."""
    named = [
        (students[name.lower()], number)
        for number, name in enumerate(file.parts[:-1])
        if name.lower() in students
    ]
    if not named:
        return students.get(file.stem.lower()), len(file.parts) - 1, ()
    owner, number = named[0]
    return owner, number, tuple(dict.fromkeys(one for one, _ in named if one != owner))


def _two(file: Path, names: Sequence[str]) -> BadCourseFile:
    return BadCourseFile(
        f"its folders name more than one student: {', '.join(names)}",
        file=str(file),
        hint="the outermost folder's student handed it in, unless you named that folder yourself: "
        "then name the path from below it",
    )


def collected(places: Iterable[Path]) -> Iterator[tuple[Path, BadCourseFile | None]]:
    """Each file of *places*; of a folder every file below it that ends in .json, sorted.

    With an error it is a folder that is not looked into: one that can't be read, is too deep, or
    is a link beside other places, as a shell's ``*`` names what students made.  Raises
    BadCourseFile for a place that is not there.
    """
    named = list(places)
    for place in named:
        if not os.path.lexists(place):
            raise BadCourseFile("no such file", file=str(place), hint="check the path")
        if not os.path.isdir(place):
            yield place, None
        elif len(named) > 1 and place.is_symlink():
            yield place, _is_link(place)
        else:
            yield from _below(place)


def _below(folder: Path) -> Iterator[tuple[Path, BadCourseFile | None]]:
    errors: list[tuple[Path, BadCourseFile]] = []

    def failed(error: OSError) -> None:
        what = f"can't be read: {error.strerror or error}"
        errors.append((Path(error.filename), BadCourseFile(what, file=str(error.filename))))

    top = len(folder.parts)
    for root, folders, names in os.walk(folder, onerror=failed):  # follows no link
        folders.sort()
        here = Path(root)
        if len(here.parts) - top >= MOST_DEEP and folders:
            folders.clear()
            what = f"has folders in more than {MOST_DEEP} levels, which are not looked into"
            errors.append((here, BadCourseFile(what, file=root)))
        # What begins with a dot is a system's own, such as macOS puts beside each file.
        yield from (
            (here / name, None)
            for name in sorted(names)
            if name.lower().endswith(_ENDING) and not name.startswith(".")
        )
        yield from errors
        errors.clear()
    yield from errors


def handed_in(places: Iterable[Path], students: Sequence[str]) -> HandedIn:
    """What is handed in at *places*, each a file or a folder.

    Whatever is wrong is wrong for one student alone: two files, folders that name two students, a
    link in the path from the student's folder on, a folder that can't be read.  Links are followed
    where one file is named and nothing else.  Raises BadCourseFile for a place that is not there.
    """
    known = {student.lower(): student for student in students}
    named = list(places)
    # In what was collected a link is a student's, and leads anywhere.
    links = len(named) == 1 and not os.path.isdir(named[0])
    found: dict[str, Path | BadCourseFile] = {}
    strangers: list[Path | BadCourseFile] = []
    more = 0
    for one, error in collected(named):
        # A folder that is not looked into is whose a file in it would be.
        owner, folder, others = _owners(one / _ENDING if error else one, known)
        if owner is None:
            if len(strangers) < MOST_STRANGERS:
                strangers.append(error or one)
            else:
                more += 1
        elif isinstance(before := found.get(owner), BadCourseFile):
            continue
        elif error is not None:
            found[owner] = error
        elif others:
            found[owner] = _two(one, (owner, *others))
        elif before is not None:
            found[owner] = BadCourseFile(
                f"is a second submission of {owner}, after {before}",
                file=str(one),
                hint="remove the one that does not count",
            )
        elif not links and (link := _link(one, folder)):
            found[owner] = _is_link(link)
        else:
            found[owner] = one
    return HandedIn(found, tuple(strangers), more, links)


def _is_link(place: Path) -> BadCourseFile:
    return BadCourseFile("is a link, which is not followed", file=str(place))


def _link(file: Path, first: int) -> Path | None:
    """The first link in the path of *file*, from its part number *first* on; None for none."""
    for end in range(first + 1, len(file.parts) + 1):
        place = Path(*file.parts[:end])
        if place.is_symlink():
            return place
    return None
