"""tree: files by names with slashes, written below a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from forkviz.files import put_files

__all__ = ["put_tree"]


def put_tree(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put *files* below *folder*: those of inner folders first, of one folder in their order.

    Raises NotWritten.
    """
    inside: dict[str, dict[str, bytes]] = {}
    for name, data in files.items():
        place = PurePosixPath(name)
        inside.setdefault(str(place.parent), {})[place.name] = data
    for above in sorted(inside, reverse=True):
        put_files(folder / above, inside[above])
