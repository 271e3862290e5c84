"""plan: a rebase plan in a tab: of a folder of DLLs, and of maps that it has to avoid."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from forkviz.arguments.inputs import read
from forkviz.core.captures.capture import Capture
from forkviz.errors import BadCapture
from forkviz.readers.base.lines import read_head
from forkviz.readers.own.bundle import is_bundle
from forkviz.rebase.kept.saved import plan_root, save_plan
from forkviz.rebase.own_tool.commands import Command, commands_for, is_msys
from forkviz.rebase.own_tool.record import plan_value
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Plan, PlannedMove
from forkviz.rebase.proven import cured_fork, proven_plan
from forkviz.rebase.tree import Tree, root_of, survey_tree
from forkviz.traces.trace import Trace

__all__ = ["is_tree", "moved_fork", "planned"]


class _Planned(NamedTuple):
    """A folder of DLLs, the maps that it has to avoid, and the plan for it."""

    title: str
    found: Tree
    root: Path | None
    maps: list[Capture]
    made: Plan


def is_tree(names: Iterable[str]) -> bool:
    """Whether what is called *names* is DLLs and folders of them, with nothing to be diagnosed: a
    folder that is a bundle, and a file that is no image, are such."""
    places = [Path(name) for name in names]
    if any(_is_map(place) or (place.is_dir() and is_bundle(place)) for place in places):
        return False
    inside = (file for place in places if place.is_dir() for file in place.rglob("*"))
    return any(file.is_file() and not _is_map(file) for file in itertools.chain(places, inside))


def planned(names: Sequence[str]) -> dict[str, Any]:
    """The plan for what is called *names* in the current folder.

    plan: as JSON has it (docs/rebase.md).  left_out: files that can't be read, and why.  clean:
    whether nothing has to move.  tree: where the DLLs of the moves' width are, ``[start, end]``
    each.  saved: the plan as ``forkviz rebase --apply`` takes it, "" where nothing moves.  Raises
    BadCapture where no DLL is among them.
    """
    title, found, root, _, made = _planned(names)
    msys = is_msys(found.images)
    commands = {
        move: commands_for(move, msys=msys, by_guest=bool(move.guest)) for move in made.moves
    }
    return {
        "title": title,
        "plan": plan_value(made, commands),
        "clean": made.clean,
        "left_out": [{"file": one.file, "why": one.why} for one in found.left_out],
        "tree": _spans(found.images, made),
        "saved": _saved(made, root, commands) if made.moves else "",
    }


def moved_fork(names: Sequence[str]) -> tuple[Trace, Trace]:
    """The fork that the plan for *names* cures, without its moves and with them; as ``planned``.

    Raises BadCapture where it cures none.
    """
    _, found, root, maps, made = _planned(names)
    forks = cured_fork(found.images, maps, made, root=root)
    if forks is None:
        raise BadCapture(
            "shows no fork that the plan cures",
            file=maps[0].title if maps else "the folder",
            hint="give the map of a process that cannot fork",
        )
    return forks


def _planned(names: Sequence[str]) -> _Planned:
    maps = [name for name in names if _is_map(Path(name))]
    places = [name for name in names if name not in maps]
    if not places:
        raise BadCapture("there is no DLL to plan for", hint="choose the folder that holds them")
    found = survey_tree(*places)
    if not found.images:
        raise BadCapture(
            "has no DLL that can be read",
            file=places[0],
            hint="choose the folder that Cygwin calls /, or its bin",
        )
    roots = {root_of(Path(place)) for place in places}
    root = roots.pop() if len(roots) == 1 else None
    whole = root is not None and any(Path(place).absolute() == root for place in places)
    captures = [_capture(name) for name in maps]
    made = proven_plan(found.images, captures, root=root, whole=whole)
    return _Planned(places[0], found, root, captures, made)


def _spans(images: Sequence[PlacedImage], made: Plan) -> list[list[int]]:
    """Where the DLLs are that are judged, and as wide as those that move; by address."""
    widths = {move.bits for move in made.moves}
    return sorted(
        [image.base, image.base + image.size]
        for image in images
        if image.bits in widths and not image.program and (image.owned or image.named)
    )


def _saved(
    made: Plan, root: Path | None, commands: Mapping[PlannedMove, tuple[Command, ...]]
) -> str:
    """The file of the plan.  Its root is none of the user's: who applies it names his own."""
    place = root or plan_root([move.file for move in made.moves])
    with TemporaryDirectory() as folder:
        file = Path(folder) / "plan"
        save_plan(file, made.moves, place, plan_value(made, dict(commands)))
        return file.read_text(encoding="utf-8")


def _is_map(place: Path) -> bool:
    """Whether *place* is no image: a file that does not begin as one does."""
    return place.is_file() and not read_head(place).startswith(b"MZ")


def _capture(name: str) -> Capture:
    value = read(name)
    if not isinstance(value, Capture):
        raise BadCapture("is not a map of a process", file=name, hint="cat /proc/PID/maps")
    return value
