"""archive: what a page needs of forkviz and of Python besides Pyodide's core: zips, and one script.

The same versions give the same bytes: names in order, no clock, and only what the engine can reach.
Which modules of forkviz these are, their own imports say; which of the standard library, a list
that ``python -m tools.stdlib_used`` finds in the tab itself.
"""

from __future__ import annotations

import ast
import re
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, files
from importlib.resources import files as resources
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import forkviz
from forkviz.errors import Unavailable
from forkviz.site.pyodide import Pyodide

__all__ = ["APPLICATION", "SCRIPT", "Part", "application", "engine_parts", "stdlib"]

#: The names of the parts: what front/engine/parts.js asks for.
SCRIPT, WASM, STDLIB, APPLICATION = (
    *("engine.js", "pyodide.asm.wasm", "python_stdlib.zip", "application.zip"),
)

#: A text that names a module, by which it is imported.
_MODULE = re.compile(r"forkviz(?:\.\w+)+")
#: Where the engine begins and where problems are drawn, and what is read besides modules.
ROOTS = ("forkviz", "forkviz.site.engine", "forkviz.course.record")
DATA = ("front/styles/*.css", "front/built/report.js", "front/built/bokeh.js")
#: What is installed beside forkviz and goes along: distribution, and its top-level modules.
BESIDE = {"defusedxml": ("defusedxml/",), "pefile": ("pefile.py", "ordlookup/")}
#: The list of the standard library's modules, beside this file.
LIST = "stdlib.txt"
#: The oldest time that a zip can hold; each file has it.
_TIME = (1980, 1, 1, 0, 0, 0)
#: No such place is there; front/engine/worker.js answers what is asked of it.
ENGINE_ADDRESS = "https://engine.invalid/"
#: How Pyodide's two modules end: with what they export.
_LOADER_END = "export{dt as loadPyodide,U as version};"
_MODULE_END = "export default _createPyodideModule;"


class Part(NamedTuple):
    """A part of an engine: its name and its bytes."""

    name: str
    data: bytes


def engine_parts(pyodide: Pyodide, worker: str) -> tuple[Part, ...]:
    """Everything that an engine is made of, with the script *worker* (``assets.engine_worker_js``).

    Raises ForkvizError for a Pyodide that is not the pinned one, and Unavailable where what forkviz
    needs is not installed as files.
    """
    return (
        Part(SCRIPT, script(pyodide, worker)),
        Part(WASM, pyodide.read("pyodide.asm.wasm")),
        Part(STDLIB, stdlib(pyodide)),
        Part(APPLICATION, application()),
    )


def script(pyodide: Pyodide, worker: str) -> bytes:
    """The one script that the worker runs: Pyodide's two modules, and ours; it imports nothing.

    So a page's policy needs to allow no script but its own.  No module, for a browser lets none
    begin a worker of a page on a disk.
    """
    loader = pyodide.read("pyodide.mjs").decode()
    made = (
        pyodide.read("pyodide.asm.mjs").decode().replace("import.meta.url", f'"{ENGINE_ADDRESS}"')
    )
    before, _, after = loader.partition(_LOADER_END)
    body, _, rest = made.rpartition(_MODULE_END)
    assert after.strip().startswith("//#")
    assert not rest.strip()
    return (
        '"use strict";\n'
        # What a module can't have, and Pyodide takes for a sign of a script.
        "self.importScripts=()=>{throw new TypeError()};\n"
        f"const forkvizLoad=(()=>{{{before}\nreturn dt}})();\n"
        f"{body}\n"
        "self.forkvizPyodide={loadPyodide:forkvizLoad,createPyodideModule:_createPyodideModule};\n"
        f"{worker}"
    ).encode()


def stdlib(pyodide: Pyodide) -> bytes:
    """Pyodide's standard library, cut to the modules of the list."""
    wanted = set(_listed())
    with zipfile.ZipFile(BytesIO(pyodide.read("python_stdlib.zip"))) as whole:
        return zipped((name, whole.read(name)) for name in whole.namelist() if name in wanted)


@cache
def _listed() -> tuple[str, ...]:
    text = (resources("forkviz.site") / LIST).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def application() -> bytes:
    """The modules that the engine can reach, its data, and what is installed beside them."""
    package = Path(forkviz.__file__).parent
    found = {f"forkviz/{path.relative_to(package).as_posix()}": path for path in reached(package)}
    for pattern in DATA:
        for path in package.glob(pattern):
            found[f"forkviz/{path.relative_to(package).as_posix()}"] = path
    return zipped([*((name, path.read_bytes()) for name, path in found.items()), *_beside()])


def reached(package: Path) -> Iterator[Path]:
    """The files of the modules that the engine imports, wherever in a file that stands."""
    seen: set[str] = set()
    waiting = list(ROOTS)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        path = _file_of(name, package)
        if path is None:
            continue
        yield path
        # Its packages are imported before it.
        waiting += [name.rpartition(".")[0]] if "." in name else []
        waiting += _imports(path, name)


def _file_of(name: str, package: Path) -> Path | None:
    base = package.parent.joinpath(*name.split("."))
    for path in (base / "__init__.py", base.with_suffix(".py")):
        if path.is_file():
            return path
    return None


def _imports(path: Path, name: str) -> Iterator[str]:
    """The names in forkviz that a module imports, those of its attributes among them; what it
    imports for types alone is left out."""
    for node in _nodes(ast.parse(path.read_bytes())):
        match node:
            case ast.Import(names=names):
                found = [alias.name for alias in names]
            case ast.ImportFrom(module=module, names=names, level=0):
                found = [str(module), *(f"{module}.{alias.name}" for alias in names)]
            case ast.ImportFrom(module=module, names=names):
                own = name if path.name == "__init__.py" else name.rpartition(".")[0]
                base = f"{own}.{module}" if module else own
                found = [base, *(f"{base}.{alias.name}" for alias in names)]
            case ast.Constant(value=str(text)) if _MODULE.fullmatch(text):
                found = [text] if name != "forkviz" else []
            case _:
                continue
        yield from (one for one in found if one.partition(".")[0] == "forkviz")


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """*node* and all in it but what is under ``if TYPE_CHECKING``."""
    if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
        return
    yield node
    for inner in ast.iter_child_nodes(node):
        yield from _nodes(inner)


def _beside() -> Iterator[tuple[str, bytes]]:
    """The modules of the distributions beside forkviz.  Raises Unavailable."""
    for name, tops in BESIDE.items():
        try:
            listed = files(name) or []
        except PackageNotFoundError:
            raise Unavailable(f"{name} is not installed: pip install {name}") from None
        for file in listed:
            path = file.as_posix()
            if path.endswith(".py") and path.startswith(tops):
                yield path, Path(str(file.locate())).read_bytes()


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of *files*, by name and content: the same files give the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(files):
            info = zipfile.ZipInfo(name, _TIME)
            info.external_attr = 0o644 << 16
            info.create_system = 3  # wherever it is made
            archive.writestr(info, data)
    return out.getvalue()
