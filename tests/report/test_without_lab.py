"""Without the extra ``lab`` the engine works, and what needs it says what to install."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.boards import PERL, RECURSION

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import json, sys
for name in sys.argv[1].split():
    sys.modules[name] = None  # as if it were not installed
import forkviz
from forkviz import api
said = []
capture = forkviz.read(sys.argv[2])
for act in (
    lambda: forkviz.explore(sys.argv[3]),
    lambda: forkviz.show(capture),
    lambda: forkviz.report(sys.argv[3], sys.argv[4]),
):
    try:
        act()
        said.append("done")
    except forkviz.Unavailable as error:
        said.append(str(error))
print(json.dumps([said, forkviz.fork(sys.argv[3]).succeeded]))
"""


def without(missing: str, place: Path) -> tuple[list[str], bool]:
    """What explore, show and report say without the packages, and whether a fork still works."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, missing, str(PERL), str(RECURSION), str(place)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    said, works = json.loads(run.stdout)
    return said, works


def test_without_bokeh_each_says_what_to_install(tmp_path: Path) -> None:
    """Not a traceback out of somebody else's package; and no half of a file is left."""
    said, works = without("bokeh ipywidgets jupyter_bokeh anywidget", tmp_path / "fork.html")
    for message in said:
        assert "is not installed: pip install 'forkviz[lab]'" in message
    assert works
    assert list(tmp_path.iterdir()) == []


def test_a_report_needs_bokeh_alone(tmp_path: Path) -> None:
    """Only a notebook needs widgets."""
    said, works = without("jupyter_bokeh anywidget", tmp_path / "fork.html")
    assert "this needs anywidget, which is not installed" in said[0]
    assert "this needs jupyter_bokeh, which is not installed" in said[1]
    assert said[2] == "done"
    assert works
    assert (tmp_path / "fork.html").stat().st_size > 500_000
