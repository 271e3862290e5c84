"""recognising: the reader that understands a file or a folder, and what it reads there.

A file's name never counts; inside a bundle the names tell which file is the parent's.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz import limits
from forkviz.core.formats.paths import given_path
from forkviz.errors import BadCapture
from forkviz.readers.base.lines import head_text, read_head, read_text
from forkviz.readers.pasted.decoration import is_encoded, undressed, unindented
from forkviz.readers.reader import Reader, undressing
from forkviz.readers.registry import READERS

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.readers.images.pe import Progress

__all__ = ["read_capture", "recognise"]


def read_capture(path: str | os.PathLike[str], progress: Progress | None = None) -> Capture:
    """What is captured at *path*: a bundle, a map, an images.json, a log, a PE file or a folder.

    *path* with ``#2`` behind it is the second process alone of an input that holds several.
    *progress* is called while a folder of PE files is read.  Raises BadCapture, with what is
    understood as its hint.
    """
    from forkviz.readers.select_process import chosen, only

    place, number = chosen(given_path(path, BadCapture))
    with _collector_at_rest(), limits.within_memory(str(place)):
        reader = recognise(place)
        capture = reader.read(place, progress)
        if reader.shows:
            capture = _with_runtimes(capture, place)
    return capture if number is None else only(capture, number, str(place))


def _with_runtimes(capture: Capture, place: Path) -> Capture:
    """*capture*, with the versions of the runtime that the text of *place* shows."""
    from forkviz.readers.runtime_shown import runtimes_in

    text = read_text(place)
    text = undressed(text) if is_encoded(text) else text
    shown = runtimes_in(text, place.name)
    return replace(capture, runtimes=(*capture.runtimes, *shown)) if shown else capture


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Without the garbage collector: a large map is many small values that hold no cycle, and it
    would walk through all of them again and again (a third of the time, for 100,000 rows)."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def recognise(path: str | os.PathLike[str]) -> Reader:
    """The reader for *path*.  Raises BadCapture where none is, or nothing is there."""
    place = given_path(path, BadCapture)
    head = ""
    if not place.is_dir():
        data = read_head(place)
        if not data:
            raise BadCapture("is empty", file=str(place), hint=_understood())
        head = head_text(data)
    encoded = is_encoded(head)
    for reader in READERS:
        if not (reader.late or encoded) and reader.recognises(place, head):
            return reader
    # A quoted, escaped or timestamped text is known by what it was before.
    plain = unindented(undressed(head))
    for reader in READERS:
        if plain != head and reader.parse is not None and reader.recognises(place, plain):
            return reader._replace(read=undressing(reader.parse))
    sent = read_text(place) if head else ""
    whole = undressed(sent)
    for reader in READERS:
        if whole and reader.late and reader.recognises(place, sent if reader.raw else whole):
            return reader
    from forkviz.readers.messages.nearest import nearest

    line, excerpt = nearest(whole)
    kind = "folder" if place.is_dir() else "file" if head else "binary file"
    what = f"no reader knows this {kind}"
    if line:
        what += "; this line is closest to a message of a fork"
    else:
        excerpt = next((each for each in head.split("\n") if each.strip()), "")
    raise BadCapture(what, file=str(place), line=line, excerpt=excerpt, hint=_understood())


def _understood() -> str:
    kinds = [reader.what for reader in READERS]
    # Read a layer further up, but a user who has one wants to know all the same.
    kinds += ["a scenario (TOML with schema = 3)", "a saved trace", "a report"]
    return "understood are " + "; ".join(kinds)
