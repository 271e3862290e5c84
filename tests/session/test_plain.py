"""A session is plain Python: it forks and answers where no notebook and no drawing library is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.layers import imports

PACKAGE = Path(__file__).resolve().parents[2] / "forkviz"
FOREIGN = {"anywidget", "traitlets", "ipywidgets", "IPython", "comm", "bokeh", "numpy"}

PROGRAM = """
import sys
for name in FOREIGN:
    sys.modules[name] = None  # an import of it fails
import forkviz
from forkviz.session.session import Session
session = Session(forkviz.fork(PLACE))
answer = session.asked({"kind": "policy", "name": "repaired"}, 3)
page = session.asked({"kind": "export"}, answer.step).page
print(answer.data["policy"], len(page) > 10_000)
"""


def test_a_session_imports_no_notebook_and_no_drawing() -> None:
    """Neither its files do, nor those that they stand on, when it is used."""
    place = str(PACKAGE.parent / "data" / "scenarios" / "two-relocated.toml")
    program = f"FOREIGN = {sorted(FOREIGN)!r}\nPLACE = {place!r}\n{PROGRAM}"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ran.stdout.split() == ["repaired", "True"], ran.stderr


@pytest.mark.parametrize("file", sorted((PACKAGE / "session").glob("*.py")), ids=lambda f: f.name)
def test_no_file_of_it_names_them(file: Path) -> None:
    """In a function or for types only, either."""
    roots = {one.target.partition(".")[0] for one in imports(file, PACKAGE)}
    assert roots & FOREIGN == set()
