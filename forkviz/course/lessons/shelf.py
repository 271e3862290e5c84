"""shelf: where the lessons and the data that they speak of are.

In a checkout they are beside the package; a wheel has them inside of it; in a browser's JupyterLab
they are beside the notebooks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from forkviz.core.text import quoted
from forkviz.errors import ForkvizError, Unavailable

__all__ = ["COURSE", "SHELVES", "data_place", "example_place", "lesson_place"]

#: Names that an error lists: those that are like the one that is wanted, else the first.
_MOST_NEAR, _MOST_KNOWN = 3, 8

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
    roots = [*([beside] if beside is not None else []), *_data_folders()]
    place = _inside(source, roots)
    if place is None:
        raise ForkvizError(
            f"there is no {quoted(source, 200)} beside the lesson or in the data",
            hint="a path with /, such as scenarios/two-relocated.toml",
        )
    return place


def example_place(name: str) -> Path:
    """The file or folder of the data that is called *name*.  Raises ForkvizError."""
    folders = [folder for folder in _data_folders() if folder.is_dir()]
    place = _inside(name, folders)
    if place is not None:
        return place
    above, _, last = name.rpartition("/")
    folder = _inside(above, folders) if above else None
    if folder is None or not folder.is_dir():
        above, known = "", _names(folders)
    else:
        known = _names([folder])
    near = get_close_matches(last, known, _MOST_NEAR, 0.4) or known[:_MOST_KNOWN]
    listed = ", ".join(f"{above}/{one}" if above else one for one in near)
    raise ForkvizError(
        f"there is no example {quoted(name, 200)} here",
        hint=(f"there is: {listed}; " if listed else "")
        + "a wheel has the data that notebooks use, a checkout has all of it, in data/",
    )


def _data_folders() -> list[Path]:
    """Where data may be, the first that has a name counts."""
    return [*SHELVES, *(folder / "data" for folder in _beside_notebooks())]


def _inside(name: str, roots: Iterable[Path]) -> Path | None:
    """What is called *name* in the first of *roots* that has it; nothing outside of them."""
    for root in roots:
        try:
            place = (root / name).resolve()
            if place.exists() and place.is_relative_to(root.resolve()):
                return place
        except (OSError, ValueError):  # a name that no file can have
            continue
    return None


def _names(folders: Iterable[Path]) -> list[str]:
    return sorted({place.name for folder in folders for place in folder.iterdir()} - {"course"})
