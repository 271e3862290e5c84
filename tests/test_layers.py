"""The layers of the design: nothing imports upward, and importing forkviz stays light."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.layers import DIRECTLY_BELOW, FOREIGN_TO_THE_MODEL, below, violations
from tests.support.writers import ALLOWED, unaccounted

PACKAGE = Path(__file__).resolve().parents[1] / "forkviz"
MOST_LINES = 500
MOST_MODULES = 15
LAYERS = ("core", "machine", "hosts", "readers", "views", "front", "widgets", "reports", "cli")
TYPES_ONLY = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "


def planted(folder: Path, files: dict[str, str]) -> list[str]:
    """The violations in a package of these files, written into the folder."""
    package = folder / "forkviz"
    for name in ("__init__.py", "errors.py", *(f"{layer}/__init__.py" for layer in LAYERS)):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).touch()
    for name, source in files.items():
        (package / name).write_text(source)
    return violations(package)


def test_nothing_in_forkviz_imports_upward() -> None:
    """The rule itself, over the real package."""
    assert violations(PACKAGE) == []


def test_the_table_says_what_the_architecture_says() -> None:
    """core < machine < scenarios < traces; readers stand on core alone; views know no host."""
    base = {"core", "errors", "lazy", "limits", "text"}
    assert below("core") == base
    assert below("machine") == {"machine"} | base
    assert below("readers") == {"readers", "files"} | base
    assert below("scenarios") == {"scenarios", "machine"} | base
    assert below("traces") == {"traces", "scenarios", "machine"} | base
    assert below("hosts") & {"readers", "explanations", "observation", "views"} == set()
    assert below("views") & {"hosts", "readers", "windows"} == set()
    assert "front" in below("reports") & below("widgets")
    assert all("errors" in below(layer) for layer in DIRECTLY_BELOW.keys() - {"lazy", "text"})


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("core/region.py", "from forkviz.machine import fork"),
        ("core/region.py", "import forkviz.machine"),
        ("core/region.py", "from ..machine import fork"),
        ("core/region.py", "from .. import machine"),
        ("core/region.py", "from forkviz import machine"),
        ("core/region.py", "from forkviz import read"),
        ("core/region.py", "import forkviz"),
        ("core/region.py", "def late():\n    from forkviz.views import figure"),
        ("core/region.py", f"{TYPES_ONLY}from ..hosts import simulated"),
        ("core/region.py", "import importlib\nimportlib.import_module('forkviz.machine.fork')"),
        ("core/region.py", "import os, forkviz.hosts as hosts"),
        ("machine/fork.py", "from forkviz.hosts import simulated"),
        ("readers/maps.py", "from forkviz.machine import trace"),
        ("views/figure.py", "from forkviz.widgets import explorer"),
        ("views/figure.py", "from forkviz import front"),
        ("front/pieces.py", "from forkviz.reports import page"),
        ("widgets/explorer.py", "from forkviz.cli import main"),
        ("reports/page.py", "from ..widgets import explorer"),
        ("errors.py", "from .core import region"),
        ("core/region.py", "import numpy as np"),
        ("machine/fork.py", "from bokeh.models import Range1d"),
        ("machine/fork.py", "try:\n    import IPython.display\nexcept ImportError:\n    pass"),
        ("core/image.py", "def read():\n    import pefile"),
        ("core/image.py", f"{TYPES_ONLY}import ipywidgets"),
    ],
)
def test_a_planted_upward_import_is_caught(tmp_path: Path, file: str, source: str) -> None:
    """Each way of importing what is above, or foreign to the model, is one violation."""
    found = planted(tmp_path, {file: source})
    assert len(found) == 1, found
    assert f"{file}:" in found[0]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("core/region.py", "from forkviz.core.address import Address"),
        ("core/region.py", "from .address import Address\nfrom ..errors import ForkvizError"),
        ("core/region.py", "from forkviz import errors\nimport dataclasses"),
        ("machine/fork.py", "from ..core.region import Region"),
        ("hosts/simulated.py", "from forkviz.machine import fork\nimport forkviz.core.region"),
        ("readers/images.py", "import pefile\nfrom ..core import image"),
        ("views/figure.py", "import bokeh\nfrom forkviz.machine import trace"),
        ("widgets/explorer.py", "import ipywidgets\nfrom ..views import figure"),
        ("cli/show.py", "import forkviz\nfrom forkviz.widgets import explorer"),
        ("__init__.py", "from forkviz.reports import page\nfrom .cli import main"),
    ],
)
def test_an_import_from_below_is_no_violation(tmp_path: Path, file: str, source: str) -> None:
    """The rule forbids no more than it says."""
    assert planted(tmp_path, {file: source}) == []


def test_a_folder_without_a_place_in_the_table_is_caught(tmp_path: Path) -> None:
    """A new layer has to be placed before it can be used."""
    (tmp_path / "forkviz" / "extras").mkdir(parents=True)
    assert len(planted(tmp_path, {"extras/__init__.py": ""})) == 1


@pytest.mark.sweep
def test_nothing_but_files_opens_a_file_for_writing() -> None:
    """What is written is written whole or not at all; each exception has its reason, and is one."""
    assert unaccounted(PACKAGE, ALLOWED) == []
    assert all(reason for _, reason in ALLOWED.values())


@pytest.mark.parametrize(
    "source",
    [
        "open(name, 'w')",
        "open(name, mode='ab')",
        "open(name, mode)",
        "open(name, 'r+b')",
        "open(name, **how)",
        "place.open('xb')",
        "place.open(mode)",
        "import io\nio.open(name, 'w')",
        "import gzip as gz\ngz.open(name, 'wb')",
        "import os\nos.open(name, os.O_WRONLY | os.O_CREAT)",
        "import os as o\no.replace(a, b)",
        "from os import rename as mv\nmv(a, b)",
        "place.write_text(text)",
        "place.parent.write_bytes(data)",
        "place.touch()",
        "made.replace(place)",
        "import shutil\nshutil.copyfile(a, b)",
        "from shutil import move\nmove(a, b)",
        "import json\njson.dump(value, stream)",
        "import tempfile\ntempfile.NamedTemporaryFile()",
        "import nbformat\nnbformat.write(book, name)",
        "from zipfile import ZipFile\nZipFile(name, 'w')",
        "def late():\n    from pathlib import Path\n    Path(x).write_text(y)",
    ],
)
def test_a_planted_write_is_caught(tmp_path: Path, source: str) -> None:
    """Each way of writing a file is one, and is none in the module that may."""
    (tmp_path / "files").mkdir()
    for name, expected in (("files/new.py", 0), ("api.py", 1)):
        (tmp_path / name).write_text(source)
        assert len(unaccounted(tmp_path, {})) == expected
    assert unaccounted(tmp_path, {("api.py", "gone"): (1, "no longer")})[1:]


@pytest.mark.parametrize(
    "source",
    [
        "open(name)",
        "open(name, 'rb')",
        "place.open('rb')",
        "place.open(encoding='utf-8')",
        "import os\nos.open(name, os.O_RDONLY)",
        "text.replace('a', 'b')",
        "self.replace(trace)",
        "from dataclasses import replace\nreplace(a, b=1)",
        "import json\njson.dumps(value)",
    ],
)
def test_reading_is_no_write(tmp_path: Path, source: str) -> None:
    """The rule forbids no more than it says."""
    (tmp_path / "api.py").write_text(source)
    assert unaccounted(tmp_path, {}) == []


def test_no_folder_of_forkviz_is_crowded() -> None:
    """A reader takes a folder in at a glance: at most 15 modules beside its __init__."""
    crowded = {}
    for folder in {file.parent for file in PACKAGE.rglob("*.??")}:
        for kind in ("*.py", "*.js", "*.c"):
            modules = [file for file in folder.glob(kind) if file.name != "__init__.py"]
            if len(modules) > MOST_MODULES:
                crowded[folder.relative_to(PACKAGE).as_posix(), kind] = len(modules)
    assert crowded == {}


def test_every_folder_says_what_is_in_it() -> None:
    """The docstring of a folder's __init__ is its sign."""
    signs = PACKAGE.rglob("__init__.py")
    assert [f for f in signs if not ast.get_docstring(ast.parse(f.read_text("utf-8")))] == []


@pytest.mark.sweep
def test_a_docstring_that_begins_with_a_name_has_the_module_s_own() -> None:
    """``store: ...``, not what the file was called once; a sentence or several words will do."""
    odd = {}
    for file in PACKAGE.rglob("*.py"):
        text = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
        begun = re.match(r"(\w+): ", text)
        if begun and begun[1].lower() not in (file.stem.lower(), file.parent.name.lower()):
            odd[file.relative_to(PACKAGE).as_posix()] = begun[1]
        elif begun and file.stem != "__init__":
            assert begun[1].lower() == file.stem.lower(), file
    assert odd == {}


def test_no_file_of_forkviz_is_long() -> None:
    """One noun a file: at most 500 lines."""
    lines = {
        file.relative_to(PACKAGE).as_posix(): file.read_text(encoding="utf-8").count("\n")
        for file in PACKAGE.rglob("*.py")
    }
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def test_importing_forkviz_leaves_the_heavy_packages_alone() -> None:
    """`import forkviz` works, and is quick, where only the base dependencies are installed."""
    code = f"import sys, forkviz; print(*sorted({set(FOREIGN_TO_THE_MODEL)} & set(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert run.stdout.split() == []
