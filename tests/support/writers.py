"""Who in the package opens a file for writing, read from the source: ``files`` alone may.

Found are calls that create, change, rename or copy files, however they are named when they are
imported.  What is neither an output nor kept stands in ``ALLOWED``, with the reason.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

#: The package that writes.
WRITER = "files/"

#: Calls by the last part of their name, whatever they are called on.
METHODS = frozenset(
    {"write_text", "write_bytes", "touch", "rename", "symlink_to", "hardlink_to", "savefig"}
)
#: Functions of these modules.
FUNCTIONS = {
    "os": {
        "replace",
        "rename",
        "renames",
        "link",
        "symlink",
        "truncate",
        "ftruncate",
        "mkfifo",
        "mknod",
        "sendfile",
        "copy_file_range",
        "open",
        "fdopen",
    },
    "shutil": {"copy", "copy2", "copyfile", "copyfileobj", "copytree", "move", "unpack_archive"},
    "tempfile": {
        "mkstemp",
        "mkdtemp",
        "mktemp",
        "NamedTemporaryFile",
        "TemporaryFile",
        "SpooledTemporaryFile",
        "TemporaryDirectory",
    },
    "json": {"dump"},
    "pickle": {"dump"},
    "nbformat": {"write"},
    "logging": {"FileHandler"},
    "sqlite3": {"connect"},
    "io": {"FileIO"},
    "numpy": {"save", "savez", "savetxt"},
}
#: Calls with a mode, by their last name, and modules that have such functions.
OPENING = frozenset({"open", "ZipFile", "TarFile", "GzipFile"})
OPENERS = frozenset({"io", "gzip", "bz2", "lzma", "codecs", "tarfile", "zipfile", "builtins"})

#: What writes besides: by file and call, how often, and why it may.
ALLOWED: dict[tuple[str, str], tuple[int, str]] = {
    ("cli/commands/around/lesson.py", "open"): (1, "lessons.open, which reads a lesson"),
    ("cli/streams.py", "os.open"): (2, "the null device takes the place of a closed stream"),
    ("cli/streams.py", "os.fdopen"): (2, "the same, as Python's own streams"),
    ("cli/streams.py", "open"): (1, "the same, where the output has no descriptor"),
    ("course/grading/key.py", "os.open"): (1, "a new key: nothing is there, or it is refused"),
    ("course/worksheets/browser.py", "write_text"): (1, "a page, into the folder of one run"),
    ("cygwin/clobber.py", "write_bytes"): (1, "a program's copy in the folder of one run"),
    ("cygwin/company.py", "tempfile.TemporaryFile"): (1, "a program's output, without a name"),
    ("cygwin/tree_copy.py", "os.link"): (1, "a DLL of a tree's copy, in a new folder"),
    ("cygwin/tree_copy.py", "shutil.copy2"): (2, "the same, where there are no links; a text"),
    ("cygwin/tree_copy.py", "symlink_to"): (2, "a link of a tree's copy, in a new folder"),
    ("cygwin/run.py", "shutil.copy"): (2, "a perl module and a map, into the folder of one run"),
    ("cygwin/watch.py", "shutil.copy"): (1, "a script, into the folder of one run"),
    ("cygwin/watch.py", "touch"): (1, "a sign to a process that runs"),
    ("hosts/live/test_dlls.py", "write_bytes"): (2, "DLLs of one fork, in its folder"),
    ("rebase/kept/in_use.py", "os.open"): (1, "a file is opened for a look, and closed as it is"),
    ("windows/scratch_folder.py", "tempfile.mkdtemp"): (1, "the folder of one run"),
    ("windows/scratch_folder.py", "open"): (2, "a file that is held while it is used"),
    ("windows/scratch_folder.py", "rename"): (2, "that file, locked; a folder without a holder"),
    ("windows/prefix.py", "rename"): (1, "a damaged prefix goes aside, to be taken away"),
    ("windows/prefix.py", "tempfile.TemporaryFile"): (1, "what Wine says, without a name"),
    ("windows/prefix.py", "tempfile.mkdtemp"): (1, "where a damaged prefix is taken away"),
    ("windows/prefix.py", "shutil.copytree"): (1, "a prefix's copy, in the folder of one run"),
    ("windows/prefix.py", "touch"): (1, "the mark of a prefix that is being made"),
    ("windows/waiting.py", "open"): (1, "a lock: it holds the number of its process"),
    ("windows/run.py", "open"): (1, "a lock: nothing is written into it"),
    ("windows/run.py", "tempfile.TemporaryFile"): (2, "a program's output, without a name"),
    ("hosts/live/agent.py", "tempfile.TemporaryFile"): (1, "an agent's complaints, without a name"),
    ("readers/base/lines.py", "os.open"): (1, "a file that is read, and is no link"),
    ("site/archive.py", "ZipFile"): (1, "a zip in memory"),
    ("site/engine.py", "open"): (1, "its own method: what a page shows is opened"),
    ("site/plan.py", "tempfile.TemporaryDirectory"): (1, "a plan, whose text a page is given"),
    ("site/stored.py", "open"): (2, "a method of the engine, which reads"),
    ("site/stored.py", "tempfile.TemporaryDirectory"): (1, "what the engine is given, and reads"),
    ("native/kept.py", "Path.replace"): (1, "what a compiler wrote, once it is whole"),
    ("site/lite.py", "tempfile.TemporaryDirectory"): (1, "what JupyterLite builds"),
    ("site/wheels.py", "ZipFile"): (1, "an archive in memory"),
    ("site/micropip.py", "tempfile.TemporaryDirectory"): (1, "what pip fetches"),
    ("native/build.py", "tempfile.TemporaryDirectory"): (2, "what the compiler writes"),
}


class Write(NamedTuple):
    """A call that may write: the file, below the package, the line, and what is called."""

    file: str
    line: int
    what: str


def writes(file: Path, package: Path) -> Iterator[Write]:
    """Every call in *file* that may write."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    known = dict(_imported(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            what = _written(node, known)
            if what:
                yield Write(file.relative_to(package).as_posix(), node.lineno, what)


def unaccounted(package: Path, allowed: dict[tuple[str, str], tuple[int, str]]) -> list[str]:
    """Who writes without leave in *package*, and leave that is not needed, a sentence each."""
    found = [write for file in sorted(package.rglob("*.py")) for write in writes(file, package)]
    found = [write for write in found if not write.file.startswith(WRITER)]
    counts = Counter((write.file, write.what) for write in found)
    said = []
    for (file, what), count in sorted(counts.items()):
        may, _ = allowed.get((file, what), (0, ""))
        if count > may:
            lines = [write.line for write in found if (write.file, write.what) == (file, what)]
            said.append(f"{file}: {what} at {lines}: forkviz.files writes files")
    for (file, what), (may, _) in sorted(allowed.items()):
        if counts[file, what] < may:
            said.append(f"{file}: {what} is allowed {may} times, and is there {counts[file, what]}")
    return said


def _imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """What the names that are imported stand for: ``{"cp": "shutil.copy", "o": "os"}``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name.partition(".")[0], alias.name
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _written(call: ast.Call, known: dict[str, str]) -> str:
    """What *call* is, if it may write; else ""."""
    match call.func:
        case ast.Name(id=name):
            module, _, last = known.get(name, name).rpartition(".")
        case ast.Attribute(value=ast.Name(id=name), attr=last):
            module = known.get(name, "")
        case ast.Attribute(attr=last):
            module = ""
        case _:
            return ""
    if last in FUNCTIONS.get(module, ()):
        return "" if module == "os" and last == "open" and _reads(call) else f"{module}.{last}"
    if last in METHODS:
        return last
    # `made.replace(place)` is Path's; `text.replace(old, new)` has two arguments.
    if last == "replace" and len(call.args) == 1 and not call.keywords:
        own = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
        return "" if own or module == "dataclasses" else "Path.replace"
    # A path is opened in a mode, everything else by a name and in a mode.
    a_path = isinstance(call.func, ast.Attribute) and module not in OPENERS
    if last in OPENING and _may_write(call, 0 if a_path else 1):
        return last
    return ""


def _reads(call: ast.Call) -> bool:
    """Whether the flags are those of a file that is read, and no more."""
    flags = call.args[1] if len(call.args) > 1 else None
    return isinstance(flags, ast.Attribute) and flags.attr == "O_RDONLY"


def _may_write(call: ast.Call, place: int) -> bool:
    """Whether the mode, which is named or argument *place*, is one that writes, or not known."""
    if any(word.arg is None for word in call.keywords):  # **options: anything
        return True
    modes: list[ast.expr] = [word.value for word in call.keywords if word.arg == "mode"]
    modes += call.args[place : place + 1]
    return any(
        not isinstance(mode, ast.Constant) or bool(set(str(mode.value)) & set("wax+"))
        for mode in modes
    )
