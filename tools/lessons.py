"""Write the notebooks of the course again from their lessons: ``python -m tools.lessons``.

Each ``notebooks/lessons/NAME.toml`` that notebooks/course.toml names gives one.  ``--check`` says
which differ; the exit status is then 1.  tests/course/test_course.py compares them, too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from forkviz import lessons

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = ROOT / "notebooks"


def notebooks() -> Iterator[tuple[Path, str]]:
    """Each notebook of the course: its place, and its text."""
    for lesson in lessons.course():
        opened = lessons.OpenLesson(lesson)
        yield (
            NOTEBOOKS / f"{lesson.notebook or lesson.name}.ipynb",
            lessons.notebook(opened, lesson.name),
        )


def main() -> int:
    check = "--check" in sys.argv[1:]
    stale = []
    for place, text in notebooks():
        if place.is_file() and place.read_text(encoding="utf-8") == text:
            continue
        stale.append(place.name)
        if not check:
            place.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        print(f"{'differ' if check else 'written'}: {', '.join(stale)}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
