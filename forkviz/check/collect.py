"""collect: the images of folders and named files, called what an answer calls them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.tree import LeftOut, Progress, survey_tree

__all__ = ["Collected", "collect"]


class Collected(NamedTuple):
    """What there is to judge.  images: by name.  left_out: broken files of folders."""

    images: tuple[PlacedImage, ...]
    left_out: tuple[LeftOut, ...]


def collect(places: Sequence[str], progress: Progress | None = None) -> Collected:
    """The images of *places*: folders, and files that are judged whatever they import.

    ``path`` of each is its name in the answer: of one folder what is below it, so that the answer
    is the same wherever the folder is; else the file as it was named or found.  A file with several
    names (hard links) counts once, by one that the user named or the first: the loader takes them
    for one module.  Raises BadCapture for a named file that is no whole PE file, and for what is
    not there.
    """
    tree = survey_tree(*places, progress=progress, with_programs=True)
    root = Path(places[0]) if len(places) == 1 and os.path.isdir(places[0]) else None

    def name(file: str) -> str:
        path = Path(file)
        return (path.relative_to(root) if root else path).as_posix()

    images = (replace(image, path=name(image.file)) for image in _once(tree.images))
    return Collected(
        tuple(sorted(images, key=lambda image: image.path)),
        tuple(one._replace(file=name(one.file)) for one in tree.left_out),
    )


def _once(images: Iterable[PlacedImage]) -> Iterator[PlacedImage]:
    """Each file of *images* by one of its names."""
    seen: set[tuple[int, int]] = set()
    for image in sorted(images, key=lambda image: (not image.named, image.file)):
        try:
            found = os.stat(image.file)
        except OSError:  # it was read, and is going away
            yield image
            continue
        key = found.st_dev, found.st_ino
        if found.st_nlink < 2 or key not in seen:
            seen.add(key)
            yield image
