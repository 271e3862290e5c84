"""Tree: where the runtime's programs are, as far as the inputs name them, for lines to type.

Names and paths in the inputs are untrusted, and a line to type is run by a shell: what a shell
could take for more than a name becomes a placeholder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from forkviz.core.region import basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.texts.quoting import searched
from forkviz.lazy.patterns import regex

__all__ = ["Tree", "bits_of", "is_outside", "safe_name", "safe_path", "tree_of"]

_SAFE = regex(r"[\w.+-][\w.+~@-]{0,120}")
_SAFE_PATH = regex(r"[A-Za-z]:(?:\\[\w.+~@() -]{1,80}){1,12}|(?:/[\w.+~@-]{1,80}){1,16}")
#: A path of Windows in a text, as far as its folder of programs.
_BIN = regex(r"\b([A-Za-z]:(?:[\\/][\w.+~@() -]{1,60}){1,8}?)[\\/](usr[\\/])?bin[\\/]", re.I)
#: The same of a file that is no program, where the folder's name says that it is a tree.
_LIB = regex(
    r"\b([A-Za-z]:(?:[\\/][\w.+~@() -]{1,60}){0,6}?[\\/](?:cygwin|(msys))\d{0,2})"
    r"[\\/](?:usr|lib|libexec|home|etc|tmp|opt|var)[\\/]",
    re.I,
)
#: What tells the width of the tree: uname, and folders that have it in their names.
_WIDTHS = {
    64: regex(
        r"\bx86_64 (?:Cygwin|Msys)\b|\bx86_64-(?:pc-)?(?:cygwin|msys)\b|"
        r"[\\/](?:cygwin|msys)64[\\/]|^x86_64$",
        re.IGNORECASE | re.MULTILINE,
    ),
    32: regex(
        r"\bi686 (?:Cygwin|Msys)\b|-WOW(?:64)?\b|\bi[36]86-(?:pc-)?(?:cygwin|msys)\b|"
        r"[\\/](?:cygwin|msys)32[\\/]|^i686$",
        re.IGNORECASE | re.MULTILINE,
    ),
}
_MSYS = regex(r"\bmsys|\bpacman\b|\\git\\", re.IGNORECASE)
#: Most paths that are looked at.
_MOST = 1000
_OURS = regex(r"cyg|msys|git|mingw|rtools", re.I)

#: Folders that no package installs into.
_OUTSIDE = regex(
    r"(?:^|[\\/])(?:home|Users|tmp|Temp|AppData|\.gem|\.?venv|virtualenvs?|\.local|"
    r"site-packages-local|build|\.libs|_Inline|node_modules|\.cpan(?:m)?|\.cache|\.cabal|"
    r"\.opam|\.cargo)[\\/]|^~[\\/]",
    re.IGNORECASE,
)
#: Where packages install into, inside of whatever folder the tree is in.
_PACKAGED = regex(
    r"(?:cygwin|msys|git|rtools)[^\\/]*[\\/](?:usr[\\/])?(?:bin|lib|libexec|share|mingw\d\d)[\\/]",
    re.IGNORECASE,
)


class Tree(NamedTuple):
    """root: ``C:\\cygwin64``.  bin: its folder of programs.  runtime: the file of the runtime."""

    root: str
    bin: str
    runtime: str

    def program(self, name: str) -> str:
        """The path of the program *name*, in quotes where cmd needs them."""
        path = f"{self.bin}\\{name}"
        return f'"{path}"' if " " in path or "(" in path else path


def safe_name(name: str, otherwise: str = "FILE") -> str:
    """The file name of *name* if every shell takes it for a word, else *otherwise*."""
    base = basename(name)
    return base if _SAFE.fullmatch(base) else otherwise


def safe_path(path: str, otherwise: str = "FILE") -> str:
    """*path* if every shell takes it for a word, in quotes where it has blanks."""
    path = path.removeprefix("\\??\\")
    if not _SAFE_PATH.fullmatch(path):
        return otherwise
    return f'"{path}"' if re.search(r"[ ()]", path) else path


def bits_of(case: Case) -> int | None:
    """Width of an address, None where neither the messages nor uname nor a path tells it."""
    return case.once("bits", _bits)


def _bits(case: Case) -> int | None:
    known = case.capture.known_bits
    if known is not None:
        return known
    told = {
        bits
        for bits, sign in _WIDTHS.items()
        if any(sign.search(part.joined) for part in searched(case))
    }
    return told.pop() if len(told) == 1 else None


def tree_of(case: Case) -> Tree:
    """The tree that the messages name; where they name none, where the installer puts it."""
    return case.once("tree", _tree)


def _tree(case: Case) -> Tree:
    for found in _named(case):
        root, usr = found[1].replace("/", "\\"), bool(found[2])
        if not (usr or _OURS.search(root)) or not _SAFE_PATH.fullmatch(root):
            continue
        return Tree(root, root + ("\\usr\\bin" if usr else "\\bin"), _runtime(case, usr))
    runtime = _runtime(case, False)
    narrow = bits_of(case) == 32
    if runtime == "cygwin1.dll":
        root = "C:\\cygwin" if narrow else "C:\\cygwin64"
        return Tree(root, root + "\\bin", runtime)
    root = "C:\\msys32" if narrow else "C:\\msys64"
    return Tree(root, root + "\\usr\\bin", runtime)


def _named(case: Case) -> Iterator[re.Match[str]]:
    for pattern in (_BIN, _LIB):
        for finding in case.findings:
            for path in (finding.program, finding.dll):
                if found := pattern.search(path):
                    yield found
        for part in searched(case):
            yield from islice(pattern.finditer(part.joined), _MOST)


def _runtime(case: Case, usr: bool) -> str:
    """The name of the runtime's file, by the dialect and by the names in the texts."""
    if any(finding.era == "msys1" for finding in case.findings):
        return "msys-1.0.dll"
    if usr or any(_MSYS.search(part.joined) for part in searched(case)):
        return "msys-2.0.dll"
    return "cygwin1.dll"


def is_outside(path: str) -> bool:
    """Whether no package installs the file at *path*, so that rebaseall does not know it."""
    packaged = _PACKAGED.search(path)
    rest = path[packaged.end() :] if packaged else path
    return _OUTSIDE.search(rest if packaged else path) is not None
