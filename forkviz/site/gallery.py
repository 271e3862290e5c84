"""gallery: what a visitor can open before anything is pasted: scenarios, and texts with answers.

The scenarios are those of the repository; an installed forkviz has them inside of it.  The
texts are made up, one for each shape that an answer has.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from forkviz.api import fork, read
from forkviz.course.lessons.shelf import SHELVES as SHELVES_OF_DATA
from forkviz.errors import Unavailable
from forkviz.traces.trace import Trace

__all__ = [
    "EXAMPLES",
    "FEATURED",
    "Example",
    "Shelf",
    "example_files",
    "recorded_trace",
    "scenario_files",
    "shelves",
]

_HERE = Path(__file__).resolve().parent

#: The scenarios that the start page shows, in the order in which they are best looked at.
FEATURED = (
    "lesson-unlucky-child",
    "two-relocated",
    "recursion",
    "lesson-cycle",
    "lesson-dragged-in",
    "lesson-block-whole",
    "lesson-low",
    "lesson-aslr",
    "lesson-moved-link",
    "defect-shared-budget",
)


class Example(NamedTuple):
    """A text, or a bundle, whose answer is stored.

    name: of its page, ``#example=NAME``.  title: what is shown.  excerpt: a piece of its text.
    """

    name: str
    title: str
    excerpt: str


EXAMPLES = (
    Example("one-base", "Two DLLs on one base", "address space needed by 'POSIX.dll' (0x1B0000)…"),
    Example("policy", "Runtime moved by a policy", "cygheap base mismatch detected - 0x18034C40…"),
    Example("ended", "Ended during the copy", "dll data read copy failed … Win32 error 299"),
    Example("undecided", "Too little text", "died unexpectedly, retry 0, exit code 0xC0000142"),
    Example("guest", "A guest holds the place", "fence64.dll at 0x3fd150000, in no database"),
    Example("replaced", "A file updated while it ran", "Loaded to different address: parent(0x…"),
)  # fmt: skip
#: The example that is a bundle of files of the repository.
_BUNDLE = "one-base"


class Shelf(NamedTuple):
    """Scenarios of one kind.  prefix: what their names begin with, "" for all that are left."""

    prefix: str
    title: str
    about: str


#: How the page of all scenarios is divided.
SHELVES = (
    Shelf("lesson-", "Lessons", "one idea each"),
    Shelf("", "Recursions and real forks", "how often a DLL has to be tried"),
    Shelf("defect-", "Defects", "of the published code, each in its smallest fork"),
    Shelf("letter-", "Other ends", "what else a fork can fail of, and what does no harm"),
)


def scenario_files() -> dict[str, Path]:
    """The scenarios by name, in the order of the names.  Raises Unavailable if there are none."""
    folder = _folder("scenarios")
    return {place.stem: place for place in sorted(folder.glob("*.toml"))}


def example_files(name: str) -> dict[str, bytes]:
    """The files of the example *name*, by their names."""
    if name == _BUNDLE:
        places = sorted(_folder("reports/two-dlls-one-base").iterdir())
    else:
        places = [_HERE / "examples" / f"{name}.txt"]
    return {place.name: place.read_bytes() for place in places}


def recorded_trace(name: str) -> Trace:
    """The real fork *name*: the only one in the log of a capture, or a trace that was recorded."""
    captured = _folder("captures") / name
    if captured.is_dir():
        return fork(captured, observed=1)
    trace = read(_folder("traces") / f"{name}.jsonl")
    assert isinstance(trace, Trace)
    return trace


def shelves(names: tuple[str, ...]) -> Iterator[tuple[Shelf, tuple[str, ...]]]:
    """Each shelf with its own of *names*."""
    prefixes = tuple(shelf.prefix for shelf in SHELVES if shelf.prefix)
    for shelf in SHELVES:
        if shelf.prefix:
            yield shelf, tuple(name for name in names if name.startswith(shelf.prefix))
        else:
            yield shelf, tuple(name for name in names if not name.startswith(prefixes))


def _folder(name: str) -> Path:
    for root in SHELVES_OF_DATA:
        if (root / name).is_dir():
            return root / name
    raise Unavailable(
        f"the {name} that the site shows are not beside forkviz",
        hint="install forkviz again, or run it in its checkout",
    )
