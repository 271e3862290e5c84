"""What cells hold: calls of forkviz and prose around them, no plumbing of a notebook's own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
NAMES = sorted(file.name for file in NOTEBOOKS.glob("*.ipynb"))
LESSONS = {f.stem for f in (NOTEBOOKS / "lessons").glob("*.toml")}
#: What a notebook besides the lessons teaches, so that its cells import it.
TAUGHT = {"questions.ipynb": {"from forkviz import questions"}}
#: Names by which a cell would look through folders or write files itself.
OF_FILES = {"Path", "glob", "is_dir", "is_file", "iterdir", "mkdtemp", "open", "rglob", "walk"}


def cells(name: str) -> list[str]:
    """The code cells, without lines that are IPython's own; a cell in another language is empty."""
    book = nbformat.read(NOTEBOOKS / name, as_version=4)
    code = [cell.source for cell in book.cells if cell.cell_type == "code"]
    return [
        ""
        if source.startswith("%%")
        else "\n".join(line for line in source.splitlines() if not line.startswith("%"))
        for source in code
    ]


def plumbing(source: str, allowed: set[str]) -> Iterator[str]:
    """What of a cell belongs into the package."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.Lambda():
                yield f"defines {getattr(node, 'name', 'a lambda')}"
            case ast.Import() | ast.ImportFrom() if ast.unparse(node) not in allowed:
                yield ast.unparse(node)
            # ``lessons.open`` opens a lesson.
            case ast.Attribute(value=ast.Name(id="lessons"), attr="open"):
                pass
            case ast.Attribute(attr=name) if name in OF_FILES - {"open"}:
                yield f"looks for files: .{name}"
            case ast.Name(id=name) if name in OF_FILES:
                yield f"looks for files: {name}"


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_has_no_plumbing(name: str) -> None:
    """It defines nothing, searches no folder, and imports forkviz and what it teaches alone."""
    allowed = {"import forkviz", "from forkviz import lessons"} | TAUGHT.get(name, set())
    found = [
        (n, what) for n, source in enumerate(cells(name)) for what in plumbing(source, allowed)
    ]
    assert found == []
    for source in cells(name)[1:]:
        assert "import " not in source, "imports are in the first cell"


@pytest.mark.parametrize(
    "source",
    [
        "def tell(answer):\n    print(answer)",
        "show = lambda x: x",
        "from pathlib import Path",
        "import forkviz.edits",
        "from forkviz.events import Phase",
        "data = next(p for p in places if p.is_dir())",
        "open('data/x')",
    ],
)
def test_plumbing_is_found(source: str) -> None:
    """Each way of it."""
    assert list(plumbing(source, {"import forkviz"}))


def test_the_lessons_begin_with_one_import_and_their_lesson() -> None:
    """As they are generated."""
    begun = [cells(name)[0].splitlines()[0] for name in NAMES]
    assert begun.count("from forkviz import lessons") == len(LESSONS)
    assert set(begun) == {"from forkviz import lessons", "import forkviz"}
