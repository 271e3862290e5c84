"""outputs: files that the user asked for."""

from __future__ import annotations

from pathlib import Path

from forkviz.errors import ForkvizError

__all__ = ["write_text"]


def write_text(place: Path, text: str) -> None:
    """Write a text file.  Raises ForkvizError where something that is no file is in its place."""
    if place.exists() and not place.is_file():
        # A pipe would wait for a reader, and a device would swallow it.
        raise ForkvizError(f"{place} is there and is no file: nothing was written")
    place.write_text(text, encoding="utf-8", newline="\n")
