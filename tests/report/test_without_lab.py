"""Without bokeh and numpy all works but the picture of a study; without widgets all but explorers.

What a package is needed for says what to install.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.boards import CLOBBERED, PERL, RECURSION

ROOT = Path(__file__).resolve().parents[2]

#: Does everything that shows something, and says of each how it ended.
PROGRAM = """
import json, sys
from pathlib import Path
missing, perl, clobbered, recursion, folder = sys.argv[1:]
for name in missing.split():
    sys.modules[name] = None  # as if it were not installed
import forkviz
from forkviz.reports.diagnosis import diagnosis_html
from forkviz.reports.html import capture_html
folder = Path(folder)
capture = forkviz.read(perl)

def study():
    from forkviz.lab import from_lab
    return from_lab("forkviz.reports.study")

def page(name, text):
    (folder / name).write_text(text, encoding="utf-8")

acts = {
    "explore": lambda: forkviz.explore(recursion).data,
    "explore both": lambda: forkviz.explore(recursion, against=perl).data,
    "show": lambda: forkviz.show(capture).data,
    "report": lambda: forkviz.report(recursion, folder / "report.html"),
    "report of a failure": lambda: forkviz.report(clobbered, folder / "failure.html"),
    "both": lambda: forkviz.report(recursion, folder / "both.html", against=perl),
    "maps": lambda: page("maps.html", capture_html(capture)),
    "diagnosis": lambda: page(
        "diagnosis.html", diagnosis_html(forkviz.diagnose(clobbered), forkviz.read(clobbered))
    ),
    "compare": lambda: forkviz.compare(recursion, policy_b="repaired"),
    "study": study,
}
said = {}
for name, act in acts.items():
    try:
        act()
        said[name] = "done"
    except forkviz.Unavailable as error:
        said[name] = str(error)
loaded = [name for name in ("bokeh", "numpy") if sys.modules.get(name)]
print(json.dumps([said, forkviz.fork(recursion).succeeded, loaded]))
"""


def without(missing: str, place: Path) -> tuple[dict[str, str], bool, list[str]]:
    """What each act says without the packages, whether a fork still works, and what was loaded."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, missing, *map(str, (PERL, CLOBBERED, RECURSION, place))],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    found: Any = json.loads(run.stdout)
    return found[0], found[1], found[2]


def test_without_bokeh_and_numpy_all_works_but_the_picture_of_a_study(tmp_path: Path) -> None:
    """Explorers, maps, reports, diagnoses: their figures are package data."""
    said, works, _ = without("bokeh numpy", tmp_path)
    study = said.pop("study")
    assert "this needs bokeh, which is not installed: pip install 'forkviz[study]'" in study
    assert set(said.values()) == {"done"}
    assert len(said) == 9
    assert works
    pages = {place.name: place.read_text(encoding="utf-8") for place in tmp_path.iterdir()}
    assert set(pages) == {
        *("report.html", "failure.html", "both.html", "maps.html", "diagnosis.html"),
    }
    for text in pages.values():
        assert "forkvizBokeh={" in text
        assert "§space-0" in text


@pytest.mark.parametrize("missing", ["ipywidgets anywidget", "ipywidgets anywidget bokeh numpy"])
def test_only_a_notebook_needs_widgets(missing: str, tmp_path: Path) -> None:
    """Not a traceback out of somebody else's package; pages are written all the same."""
    said, works, loaded = without(missing, tmp_path)
    for act in ("explore", "explore both", "show"):
        message = said.pop(act)
        assert "this needs anywidget, which is not installed: pip install 'forkviz[lab]'" in message
    said.pop("study")
    assert set(said.values()) == {"done"}
    assert works
    assert len(list(tmp_path.iterdir())) == 5
    if "bokeh" in missing:
        assert loaded == []


def test_to_explore_and_to_report_imports_no_bokeh(tmp_path: Path) -> None:
    """Even where it is installed: it takes longer to import than all else."""
    code = (
        "import sys, forkviz; forkviz.report(sys.argv[1], sys.argv[2]);"
        "forkviz.explore(sys.argv[1])"
        "; print([name for name in ('bokeh', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(RECURSION), str(tmp_path / "fork.html")],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "[]\n"
