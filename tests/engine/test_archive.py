"""What goes into a page of forkviz is what the engine reaches, and always the same bytes."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import forkviz
from forkviz.site.archive import application, reached, zipped

PACKAGE = Path(forkviz.__file__).parent
#: What a tab has no use for.
ABSENT = (
    "cli/commands/around",
    "cli/commands/live",
    "cli/commands/report",
    "cli/__main__",
    "native",
    "widgets",
    "notebook",
    "hosts/live",
    "cygwin",
    "probe",
    "study",
)

#: An engine with nothing but the archive, in a Python that has forkviz nowhere else.
ALONE = """
import sys
sys.path[:] = [place for place in sys.path if "site-packages" not in place]
sys.path.insert(0, sys.argv[1])
import forkviz
assert forkviz.__file__.startswith(sys.argv[1])
from forkviz.site.engine import Engine
engine = Engine(sys.argv[2])
text = open(sys.argv[3]).read()
print(engine.call("scenario", {"text": text})[:60])
print(engine.call("export", {"step": 1})[:40])
"""


@pytest.mark.sweep
def test_the_same_sources_give_the_same_bytes() -> None:
    """In any order; and no clock is in them."""
    files = [("b", b"2"), ("a", b"1")]
    assert zipped(files) == zipped(reversed(files))
    assert application() == application()
    with zipfile.ZipFile(io.BytesIO(application())) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.sweep
def test_it_has_what_is_imported_and_not_the_rest() -> None:
    found = {path.relative_to(PACKAGE).as_posix() for path in reached(PACKAGE)}
    assert {"api.py", "session/session.py", "readers/registry.py", "site/engine.py"} <= found
    assert [one for one in sorted(found) if one.startswith(ABSENT)] == []
    for path in found:
        ast.parse((PACKAGE / path).read_text(encoding="utf-8"))


@pytest.mark.sweep
def test_it_runs_alone(tmp_path: Path) -> None:
    """With nothing beside it but the standard library."""
    place = tmp_path / "application.zip"
    place.write_bytes(application())
    scenario = PACKAGE.parent / "data" / "scenarios" / "two-relocated.toml"
    done = subprocess.run(
        [sys.executable, "-I", "-c", ALONE, str(place), str(tmp_path / "given"), str(scenario)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    opened, exported = done.stdout.splitlines()
    assert opened.startswith('{"value":{"kind":"explorer","title":"Two relocated DLLs"')
    assert exported.startswith('{"value":{"kind":"exported"')
