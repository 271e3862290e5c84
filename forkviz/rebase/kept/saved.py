"""saved: a plan in a file, with the hashes of its files, and read back to be applied exactly.

It is the JSON of the plan with ``kind`` and ``root``, and of each move ``path``, ``size``, ``bits``
and ``sha256``, too; ``file`` is a name from the root.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from forkviz.errors import NotWritten
from forkviz.files import replace_text
from forkviz.rebase.kept.fields import Fields, read_object
from forkviz.rebase.kept.inside import (
    can_be_named,
    common_root,
    digest,
    name_inside,
    place_inside,
    read_inside,
)
from forkviz.rebase.plan import PlannedMove
from forkviz.rebase.tree import root_of

__all__ = ["hashed", "plan_root", "read_plan", "save_plan"]

_KIND = "plan"
#: Fields that are written here, whatever else the plan has.
_OWN = frozenset({"schema", "kind", "root", "moves"})


def plan_root(files: Iterable[str | os.PathLike[str]]) -> Path:
    """The folder that the moves of *files* are applied in.

    The root of the Cygwin that all of them are in, else the folder that all are in or below.
    """
    listed = [Path(file) for file in files]
    if not listed:
        return Path.cwd()
    shared = common_root(listed)
    return root_of(shared) or shared


def hashed(moves: Iterable[PlannedMove], root: Path) -> tuple[PlannedMove, ...]:
    """*moves* with the hashes of their files, which are in *root* or below.  Raises NotWritten."""
    found = []
    for move in moves:
        name = name_inside(root, Path(move.file))
        data = read_inside(root, name)
        if data is None:
            raise NotWritten(f"{name} is not in {root}")
        found.append(replace(move, sha256=digest(data)))
    return tuple(found)


def save_plan(
    file: str | os.PathLike[str],
    moves: Iterable[PlannedMove],
    root: Path,
    besides: Mapping[str, Any] | None = None,
) -> None:
    """Write the plan of *moves* to *file*.

    besides: the plan's other fields (``images``, ``cannot``, ``helps``, …).  A move without a hash
    gets that of its file.  Raises NotWritten.
    """
    rows = []
    for move in moves:
        known = move if move.sha256 else hashed([move], root)[0]
        rows.append(
            {
                "file": name_inside(root, Path(move.file)),
                "path": move.path,
                "from": move.old,
                "to": move.new,
                "size": move.size,
                "bits": move.bits,
                "sha256": known.sha256,
            }
        )
    value = {
        **{"schema": 1, "kind": _KIND, "root": os.path.abspath(root)},
        **{k: v for k, v in (besides or {}).items() if k not in _OWN},
        "moves": rows,
    }
    replace_text(file, json.dumps(value, indent=1, ensure_ascii=True) + "\n")


def read_plan(file: Path, root: Path | None = None) -> tuple[Path, tuple[PlannedMove, ...]]:
    """The root and the moves of the saved plan *file*, each with the hash of its file.

    root: another one than it was made for, such as a copy of the tree.  Raises BadCapture and
    TooLarge, and NotWritten for a name that leads out of the root.
    """
    fields = read_object(file, _KIND)
    written = Path(fields.text("root"))
    if root is None and not (written.is_absolute() and can_be_named(str(written))):
        fields.bad("has no root that is an absolute path")
    place = root or written
    moves = tuple(_move(one, place) for one in fields.objects("moves"))
    if len({move.file for move in moves}) < len(moves):
        fields.bad("names a file twice")
    return place, moves


def _move(fields: Fields, root: Path) -> PlannedMove:
    bits = fields.number("bits", 8)
    if bits not in (32, 64):
        fields.bad("has an unknown width")
    name = fields.text("file")
    place_inside(root, name)
    return PlannedMove(
        file=os.path.join(root, name),  # below the root as it is called, which may be a link
        path=fields.text("path"),
        old=fields.number("from"),
        new=fields.number("to"),
        size=fields.number("size", 32),
        bits=bits,
        sha256=fields.digest("sha256"),
    )
