"""shelf: where the lessons and the data that they speak of are.

In a checkout they are beside the package; a wheel has them inside of it; in a browser's JupyterLab
they are beside the notebooks.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from forkviz.errors import ForkvizError, Unavailable

__all__ = ["COURSE", "SHELVES", "data_place", "lesson_place"]

_PACKAGE = Path(__file__).resolve().parents[2]
#: Folders with the data: of a wheel, of a checkout.
SHELVES = (_PACKAGE / "shelf", _PACKAGE.parent / "data")
#: The file with the order of the lessons, beside their folder.
COURSE = "course.toml"
_LESSONS = "lessons"


def _beside_notebooks() -> Iterator[Path]:
    """The folders that a notebook runs in, or is right below of."""
    here = Path.cwd()
    yield from (here, here / "notebooks", here.parent)


def lesson_folders() -> Iterator[Path]:
    """The folders that may hold the course: the file with its order, and ``lessons``."""
    yield _PACKAGE / "shelf" / "course"
    yield _PACKAGE.parent / "notebooks"
    yield from _beside_notebooks()


def course_folder() -> Path:
    """The folder of the course.  Raises Unavailable if it is not here."""
    for folder in lesson_folders():
        if (folder / COURSE).is_file():
            return folder
    raise Unavailable(
        "the lessons of the course are not here",
        hint="install forkviz again, or run it in its checkout",
    )


def lesson_place(name: str) -> Path:
    """The file of the lesson *name* of the course.  Raises ForkvizError with the names that there
    are, and Unavailable."""
    folder = course_folder() / _LESSONS
    known = sorted(place.stem for place in folder.glob("*.toml"))
    if name not in known:
        raise ForkvizError(
            f"no lesson is called {name[:40]!r}",
            hint=f"one of: {', '.join(known)}; or a file, with its ending .toml",
        )
    return folder / f"{name}.toml"


def data_place(source: str, beside: Path | None) -> Path:
    """The file or folder that a lesson calls *source*: beside the lesson, else in the data.

    beside: the lesson's folder.  A link that leads out of the folder is not followed.  Raises
    ForkvizError.
    """
    roots = [*([beside] if beside is not None else []), *SHELVES]
    roots += [folder / "data" for folder in _beside_notebooks()]
    for root in roots:
        place = (root / source).resolve()
        if place.exists() and place.is_relative_to(root.resolve()):
            return place
    raise ForkvizError(
        f"there is no {source[:200]!r} beside the lesson or in the data",
        hint="a path with /, such as scenarios/two-relocated.toml",
    )
