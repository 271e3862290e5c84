"""examples: the captures, scenarios and traces that notebooks speak of, wherever they run."""

from __future__ import annotations

from pathlib import Path

from forkviz.course.lessons.shelf import example_place

__all__ = ["example"]


def example(name: str) -> Path:
    """The file or folder of the example data that is called *name*, wherever forkviz is installed.

    name: its path in ``data/``, with ``/``.  Raises ForkvizError, with the names that are near,
    for one that is not in this installation.

    >>> example("captures/cygwin-3.0.7-perl").name
    'cygwin-3.0.7-perl'
    """
    return example_place(name)
