"""lite: JupyterLab in a static folder, with forkviz in its kernel and the notebooks beside it.

JupyterLite builds the folder; here is what goes into it.  Python, the wheels and the notebooks lie
in the folder, and the kernel is given a lock that names these wheels and no others: a page asks
no server but the one that it came from.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from forkviz.errors import Unavailable
from forkviz.files import put_files
from forkviz.site.micropip import FILE as MICROPIP
from forkviz.site.micropip import fetched
from forkviz.site.pyodide import Pyodide
from forkviz.site.tree import put_tree
from forkviz.site.wheels import EPOCH, Wheel, needed, opened_wheel

__all__ = ["course", "lite_files"]

#: What a kernel loads when it starts: its own parts, and forkviz, so that `%load_ext` finds it.
_PRELOADED = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython")
_OURS = ("forkviz", "anywidget", "ipywidgets")
#: What of Pyodide a page loads.
_PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
_LOCK = "pyodide-lock.json"
#: JupyterLab's extensions that the pages need, of those that are installed.
_KERNEL = "@jupyterlite/pyodide-kernel-extension"
_EXTENSIONS = (_KERNEL, "@jupyter-widgets/jupyterlab-manager", "anywidget")
_APPS = ("lab", "notebooks", "tree")
#: What the extra ``lite`` brings.
_MODULES = (
    *("jupyterlite_core", "jupyterlite_pyodide_kernel", "jupyter_server"),
    *("anywidget", "ipywidgets", "packaging"),
)
#: Notebooks about what no tab can do.
_NOT_IN_A_TAB = frozenset({"live-fork.ipynb"})
_KERNELSPEC = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
#: Folders of an installation whose settings must not reach the site.
_JUPYTER = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")


def lite_files(
    pyodide: Pyodide, *, contents: Mapping[str, bytes] | None = None, micropip: bytes | None = None
) -> dict[str, bytes]:
    """The files of a JupyterLite with forkviz in its kernel, by their names with slashes.

    The same installation gives the same bytes.  contents: the files that a reader finds; `course()`
    if left out.  micropip: its wheel; fetched if left out.  Raises Unavailable where jupyterlite or
    a part of Pyodide is missing.
    """
    _look_for_jupyterlite()
    parts = _kernel_parts(pyodide, fetched() if micropip is None else micropip)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lite = folder / "lite"
        put_tree(lite / "static" / "pyodide", parts)
        put_tree(lite / "files", course() if contents is None else contents)
        put_files(lite, {"jupyter-lite.json": _json(_page_settings())})
        put_files(lite, {"jupyter_lite_config.json": _json(_build_settings(folder))})
        _run(lite, folder)
        built = folder / "out"
        return {
            file.relative_to(built).as_posix(): file.read_bytes()
            for file in sorted(built.rglob("*"))
            if file.is_file()
        }


def course() -> dict[str, bytes]:
    """The notebooks that run in a tab, their lessons and the data that they read, by their names.

    They belong to the project and not to the package: where forkviz was installed without them, a
    notebook to begin with stands alone.
    """
    root = Path(__file__).resolve().parents[2]
    notebooks = [
        file for file in sorted(root.glob("notebooks/*.ipynb")) if file.name not in _NOT_IN_A_TAB
    ]
    if not notebooks:
        return {"start.ipynb": _json(_notebook("%load_ext forkviz", _FIRST))}
    found = {file.name: _for_a_tab(file) for file in notebooks}
    # The lessons are beside their notebooks, as their kernel looks for them.
    for file in sorted((root / "notebooks").rglob("*.toml")):
        found[file.relative_to(root / "notebooks").as_posix()] = file.read_bytes()
    for file in sorted((root / "data").rglob("*")):
        if file.is_file():
            found[file.relative_to(root).as_posix()] = file.read_bytes()
    return found


_FIRST = """%%fork
schema = 3
title = "Two DLLs that prefer one place"

[[dll]]
name = "a.dll"
preferred = 0x400000
size = 0x10000
base = 0x400000

[[dll]]
name = "b.dll"
preferred = 0x400000
size = 0x10000
base = 0x740000
"""


def _notebook(*sources: str) -> dict[str, Any]:
    cells: list[dict[str, Any]] = [
        {"cell_type": "code", "execution_count": None, "id": f"cell-{number}", "metadata": {},
         "outputs": [], "source": source}
        for number, source in enumerate(sources)
    ]  # fmt: skip
    metadata = {"kernelspec": _KERNELSPEC}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def _for_a_tab(file: Path) -> bytes:
    """A notebook that asks for the kernel of the tab: for another one a dialog would ask."""
    notebook = json.loads(file.read_bytes())
    notebook["metadata"]["kernelspec"] = _KERNELSPEC
    return _json(notebook)


def _look_for_jupyterlite() -> None:
    for module in _MODULES:
        if find_spec(module) is None:
            raise Unavailable(
                f"{module} is not installed, and JupyterLite is built with it",
                hint="pip install 'forkviz[lite]'",
            )


def _extension(name: str) -> Path:
    """Where one of JupyterLab's extensions is installed.  Raises Unavailable."""
    folder = Path(sysconfig.get_path("data"), "share", "jupyter", "labextensions", name)
    if not (folder / "package.json").is_file():
        raise Unavailable(
            f"the extension {name} of JupyterLab is not installed",
            hint="pip install 'forkviz[lite]'",
        )
    return folder


def _kernel_parts(pyodide: Pyodide, micropip: bytes) -> dict[str, bytes]:
    """What the kernel loads, by the names of files: Python, the wheels and the lock of them."""
    info = json.loads(pyodide.read(_LOCK))["info"]
    python = ".".join(info["python"].split(".")[:2])
    given = {"micropip": opened_wheel(MICROPIP, micropip)}
    for file in sorted(_extension(_KERNEL).glob("static/pypi/*.whl")):
        # Of two versions of one the later one stays.
        wheel = opened_wheel(file.name, file.read_bytes())
        given[wheel.name] = wheel
    wheels = needed([*_PRELOADED, *_OURS], python, given)
    parts = {name: pyodide.read(name) for name in _PYODIDE}
    parts[_LOCK] = _json({"info": info, "packages": _locked(wheels.values())})
    return parts | {wheel.file: wheel.data for wheel in wheels.values()}


def _locked(wheels: Iterable[Wheel]) -> dict[str, Any]:
    """The wheels as Pyodide's lock has them."""
    return {
        wheel.name: {
            "name": wheel.name,
            "version": wheel.version,
            "file_name": wheel.file,
            "install_dir": "site",
            "sha256": wheel.sha256,
            "package_type": "package",
            "imports": list(wheel.imports),
            "depends": list(wheel.depends),
            "unvendored_tests": False,
        }
        for wheel in wheels
    }


def _page_settings() -> dict[str, Any]:
    """The settings of the pages: what a kernel loads, and that no package lies elsewhere."""
    kernel = {
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": [*_PRELOADED, *_OURS]},
    }
    data = {"appName": "forkviz", "litePluginSettings": {f"{_KERNEL}:kernel": kernel}}
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": data}


def _build_settings(folder: Path) -> dict[str, Any]:
    return {
        "LiteBuildConfig": {
            "lite_dir": str(folder / "lite"),
            "output_dir": str(folder / "out"),
            "cache_dir": str(folder / "cache"),
            "contents": [str(folder / "lite" / "files")],
            "apps": list(_APPS),
            "ignore_sys_prefix": True,
            "federated_extensions": [str(_extension(name)) for name in _EXTENSIONS],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "source_date_epoch": EPOCH,
        }
    }


def _run(lite: Path, folder: Path) -> None:
    """Let JupyterLite build, apart from the settings of whoever runs it."""
    around = {name: str(folder / name.lower()) for name in _JUPYTER}
    done = subprocess.run(
        [sys.executable, "-m", "jupyterlite_core", "build"],
        cwd=lite,
        env={**os.environ, **around, "SOURCE_DATE_EPOCH": str(EPOCH)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Unavailable("JupyterLite could not be built", detail=done.stdout + done.stderr)


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()
