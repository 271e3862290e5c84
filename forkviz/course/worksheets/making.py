"""making: the files of a course's worksheets: how many problems fit, each sheet, the key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from forkviz.course.drawing import MOST_SEED, kind_of
from forkviz.course.grading.assignment import Assignment
from forkviz.course.worksheets.key import key_html
from forkviz.course.worksheets.pages import PAGES, Page, Paper, pages_of
from forkviz.course.worksheets.paper import sheet_html, sheets_html
from forkviz.course.worksheets.sheet import Asked, Owner, Sheet, owner_by_key, owner_of, sheet_of
from forkviz.errors import ForkvizError

__all__ = ["ALL", "ANYBODY", "KEY", "assigned", "each_of", "worksheets"]

#: Names of files: the sheet without a student, the key, all sheets in one.
ANYBODY, KEY, ALL = "worksheet", "key", "all"
#: Problems of a sheet, at the most.
MOST = 16

Laid = tuple[Sheet, tuple[Page, ...]]


def worksheets(
    asked: Sequence[Asked] | Sequence[str],
    seed: int | bytes,
    students: Sequence[str] = (),
    paper: Paper = Paper.A4,
) -> dict[str, str]:
    """The pages of HTML by their names without an ending: a sheet for each of *students*, ``all``
    of them in one, and the ``key``; without students one ``worksheet`` and the key.

    seed: draws them; or the key of a course, which draws what no seed can be tried for.
    asked: the problems; of topics alone as many as fill two pages, for all students the same
    number.  Raises ForkvizError for a topic that there is not, a seed that is none, a student that
    is called as a file of its own is, and for more problems than two pages have room for.
    """
    if not asked:
        raise ForkvizError("no topic is named", hint="name at least one")
    if isinstance(seed, int) and not 0 <= seed <= MOST_SEED:
        raise ForkvizError(f"a seed is a number from 0 to {MOST_SEED}")
    for one in students:
        if one.lower() in (KEY, ALL):
            raise ForkvizError(f"no student can be called {one}: a file has this name")
    owners = _owners(students, seed)
    laid = _filled_or_just(asked, owners, paper)
    files = {sheet.student or ANYBODY: sheet_html(sheet, pages, paper) for sheet, pages in laid}
    if len(laid) > 1:
        files[ALL] = sheets_html(laid, paper)
    files[KEY] = key_html(
        [sheet for sheet, _ in laid], seed if isinstance(seed, int) else None, paper
    )
    return files


def _owners(students: Sequence[str], seed: int | bytes) -> list[Owner]:
    """Who gets a sheet: each of *students*, or anybody."""
    if isinstance(seed, bytes):
        return [owner_by_key(one, seed) for one in students or ("",)]
    return [owner_of(one, seed) for one in students] or [Owner("", seed)]


def each_of(topics: Iterable[str], each: int) -> tuple[Asked, ...]:
    """The first *each* problems of each of *topics*.  Raises ForkvizError for one that is none."""
    return tuple(
        Asked(topic, number, kind_of(topic).points)
        for topic in dict.fromkeys(topics)
        for number in range(1, each + 1)
    )


def assigned(assignment: Assignment) -> tuple[Asked, ...]:
    """The problems of *assignment*, with its points; those of one kind are numbered."""
    seen: Counter[str] = Counter()
    found = []
    for problem in assignment.problems:
        seen[problem.kind] += 1
        found.append(Asked(problem.kind, seen[problem.kind], problem.points))
    return tuple(found)


def _filled_or_just(
    asked: Sequence[Asked] | Sequence[str], owners: Sequence[Owner], paper: Paper
) -> list[Laid]:
    topics = [one for one in asked if isinstance(one, str)]
    if topics:
        return _filled(tuple(dict.fromkeys(topics)), owners, paper)
    just = [one for one in asked if isinstance(one, Asked)]
    laid = None if len(just) > MOST else _laid(just, owners, paper)
    if laid is None:
        raise _too_many(len(just))
    return laid


def _filled(topics: Sequence[str], owners: Sequence[Owner], paper: Paper) -> list[Laid]:
    """As many problems as everybody's two pages have room for: the topics in turn.

    The first owner's pages say how many can be at the most.
    """
    for problems in range(_most(topics, owners[0], paper), len(topics) - 1, -1):
        if (laid := _laid(_in_turn(topics, problems), owners, paper)) is not None:
            return laid
    raise _too_many(len(topics))


def _most(topics: Sequence[str], owner: Owner, paper: Paper) -> int:
    """How many problems of *topics* the pages of *owner* have room for; 0 for none of all."""
    found = 0
    for problems in range(len(topics), MOST + 1):
        if _laid(_in_turn(topics, problems), [owner], paper) is None:
            break
        found = problems
    return found


def _in_turn(topics: Sequence[str], problems: int) -> tuple[Asked, ...]:
    """So many problems, of the first topics one more than of the others where they differ."""
    whole, more = divmod(problems, len(topics))
    return tuple(
        one
        for index, topic in enumerate(topics)
        for one in each_of([topic], whole + (index < more))
    )


def _too_many(problems: int) -> ForkvizError:
    return ForkvizError(
        f"{problems} problems need more than {PAGES} pages",
        hint="name fewer topics, or a smaller -n; without -n the pages are filled",
    )


def _laid(asked: Sequence[Asked], owners: Iterable[Owner], paper: Paper) -> list[Laid] | None:
    """Everybody's sheet on its pages; None where one needs more of them."""
    found: list[Laid] = []
    for owner in owners:
        sheet = sheet_of(owner, asked)
        pages = pages_of(sheet, paper)
        if pages is None:
            return None
        found.append((sheet, pages))
    return found
