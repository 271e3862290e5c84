"""The layers of the package, and who imports across them the wrong way, read from the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "forkviz"

# Each layer, and the layers directly below it; what is below those is below it too. A new folder
# needs a line here: deciding where it stands is part of adding it.
DIRECTLY_BELOW: dict[str, tuple[str, ...]] = {
    "lazy": (),
    "text": ("lazy",),
    "errors": ("text",),
    "limits": ("errors",),
    "files": ("errors",),  # what writes them; nothing else does (support/writers.py)
    "native": ("errors", "files"),
    "core": ("errors", "limits"),
    "machine": ("core",),
    "scenarios": ("machine",),
    "traces": ("scenarios",),
    "explanations": ("traces",),
    "verdict": ("traces",),  # what is in the way since when; diagnosis and comparison ask it
    "observation": ("traces",),
    "comparison": ("explanations", "verdict"),
    "redaction": ("traces",),
    "readers": ("core", "files"),
    "windows": ("core", "native"),  # finds Windows or Wine, and runs programs there
    "hosts": ("traces", "windows"),
    "probe": ("hosts", "readers"),  # what is seen of a process is read as its file would be
    "cygwin": ("windows", "rebase", "machine"),  # it says which policy predicts a run
    "study": ("hosts", "observation", "rebase"),  # what a plan of moves buys is studied, too
    "rebase": ("hosts", "readers"),  # the modelled fork is a plan's proof
    "check": ("rebase",),
    "cure": ("cygwin", "diagnosis"),  # what a diagnosis says is tried on a copy of a real tree
    "diagnosis": ("rebase", "observation", "redaction", "study", "verdict"),
    "course": ("diagnosis", "comparison"),  # problems, their answers by the engine, grading
    "views": ("explanations", "comparison"),
    "notebook": ("diagnosis", "comparison"),
    "front": ("views",),  # JavaScript, the Python that joins it, and what it is given
    "reports": ("front", "course"),
    "session": ("reports", "hosts", "observation", "course"),  # it forks again on the model
    "widgets": ("session", "course"),
}
# The public API (forkviz/__init__.py is "") and the command line stand on everything; only they may
# import each other.
TOP = frozenset(
    {
        *("", "api", "cli", "arguments", "lab", "site", "__main__"),
        # Public names from inside, each module a subject.
        *("building", "edits", "events", "lessons", "machines"),
        *("merging", "policies", "queries", "questions", "regions", "studies"),
    }
)
# The model is plain Python: it must run, and be read, without these.
FOREIGN_TO_THE_MODEL = frozenset({"bokeh", "ipywidgets", "IPython", "numpy", "pefile"})
MODEL = frozenset({"core", "machine", "scenarios", "traces", "explanations"})


@dataclass(frozen=True, slots=True)
class Import:
    """An import in the source: the file, the line, and the full name of what is imported."""

    file: Path
    line: int
    target: str


def below(layer: str) -> frozenset[str]:
    """The layers that a layer may import, itself among them."""
    found = {layer}
    for lower in DIRECTLY_BELOW[layer]:
        found |= below(lower)
    return frozenset(found)


def imports(file: Path, package: Path) -> Iterator[Import]:
    """Every import in a file: absolute or relative, in a function, for types only or by a call.

    An import under TYPE_CHECKING counts: who names a type from above knows what is above.
    """
    inside = (package.name, *file.parent.relative_to(package).parts)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
        match node:
            case ast.Import(names=names):
                targets = [alias.name for alias in names]
            case ast.ImportFrom(module=module, names=names, level=level):
                base = ".".join(inside[: len(inside) - level + 1]) if level else ""
                origin = ".".join(filter(None, (base, module)))
                targets = [f"{origin}.{alias.name}" for alias in names]
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__")
                | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                targets = [".".join((*inside, name.lstrip("."))) if name[:1] == "." else name]
            case _:
                continue
        for target in targets:
            yield Import(file, node.lineno, target)


def layer_of(file: Path, package: Path) -> str:
    """The folder of the package, or the module right in it, that a file belongs to; "" is the top.

    >>> layer_of(Path("forkviz/core/region.py"), Path("forkviz"))
    'core'
    >>> layer_of(Path("forkviz/__init__.py"), Path("forkviz"))
    ''
    """
    first = file.relative_to(package).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def target_layer(target: str, package: Path) -> str:
    """The layer that a full name inside the package leads to; "" where it leads to the top.

    `from forkviz import read` names no layer: it asks the top.
    """
    parts = target.split(".")
    name = parts[1] if len(parts) > 1 else ""
    return name if (package / name).is_dir() or (package / f"{name}.py").is_file() else ""


def violations(package: Path) -> list[str]:
    """What is wrong with the imports of the package in that folder, a sentence each."""
    found = []
    for file in sorted(package.rglob("*.py")):
        layer = layer_of(file, package)
        if layer in TOP:
            continue
        if layer not in DIRECTLY_BELOW:
            found.append(f"{file}: '{layer}' has no place in the table of layers")
            continue
        for one in imports(file, package):
            where = f"{file}:{one.line}: {layer} imports {one.target}"
            root = one.target.partition(".")[0]
            if root == package.name and target_layer(one.target, package) not in below(layer):
                found.append(f"{where}, which is not below it")
            if root in FOREIGN_TO_THE_MODEL and layer in MODEL:
                found.append(f"{where}, and the model is plain Python")
    return found
