r"""commands: the lines for Cygwin's own rebase that put a file where a plan does, shell by shell.

``rebase -b`` gives the base and leaves the database alone, so that the next ``rebase -s`` takes the
file back.  ``rebase -s`` chooses a place by itself and writes the database.  Neither forks.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.lazy.patterns import regex
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import PlannedMove

__all__ = [
    "Command",
    "Shell",
    "commands_for",
    "is_msys",
    "quoted_for_cmd",
    "quoted_for_dash",
    "windows_root",
]

#: Where a Cygwin or an MSYS2 is by default, and its rebase from there.
_CYGWIN, _CYGWIN32, _MSYS = "C:\\cygwin64", "C:\\cygwin", "C:\\msys64"
_IN_CYGWIN, _IN_MSYS = "bin\\rebase.exe", "usr\\bin\\rebase.exe"
_PLAIN = regex(r"[A-Za-z0-9_/.:\\~+-]+")
#: What no line of cmd can hold: a quote would end its own quoting, a control character the line.
_NOT_IN_CMD = regex(r'["\0-\x1f\x7f-\x9f]')
_LETTER = regex(r"[A-Za-z0-9_/]")
_DRIVE = regex(r"[A-Za-z]:[\\/]")


class Shell(StrEnum):
    """Who reads the line."""

    CMD = "cmd"
    DASH = "dash"


class Command(NamedTuple):
    """A line.  gives_base: whether it gives the plan's base, else rebase chooses one.

    writes_database: whether rebase's database has the place from then on.
    """

    shell: Shell
    text: str
    gives_base: bool
    writes_database: bool


def commands_for(
    move: PlannedMove, root: str = "", *, msys: bool = False, by_guest: bool = False
) -> tuple[Command, ...]:
    r"""The lines for *move*; only those that a shell can run.

    root: the tree's folder as Windows writes it, its usual place where it is "".  msys: whether it
    is an MSYS2.  by_guest: whether something that no database knows is in the way, so that
    ``rebase -s`` changes nothing.

    >>> move = PlannedMove("", "/usr/bin/a.dll", 0x3fd000000, 0x3fc000000, 0x1000)
    >>> print(commands_for(move)[0].text)
    C:\cygwin64\bin\rebase.exe -v -b 0x3fc000000 /usr/bin/a.dll
    """
    usual = _MSYS if msys else _CYGWIN if move.bits == 64 else _CYGWIN32
    tool = f"{(root or usual).rstrip(chr(92))}\\{_IN_MSYS if msys else _IN_CYGWIN}"
    width = "" if move.bits == 64 else "-4 "
    given, chosen = f"{width}-v -b {hex_(move.new)}", f"{width}-v -n -s"
    # Neither an option, nor a list of files, nor somebody's home.
    path = f"./{move.path}" if move.path.startswith(("-", "@", "~")) else move.path
    found = []
    for options, gives in ((given, True), (chosen, False)):
        if not gives and by_guest:
            continue
        if not _NOT_IN_CMD.search(path + tool):
            text = f"{quoted_for_cmd(tool)} {options} {quoted_for_cmd(path)}"
            found.append(Command(Shell.CMD, text, gives, not gives))
        text = f"/usr/bin/rebase {options} {quoted_for_dash(path)}"
        found.append(Command(Shell.DASH, text, gives, not gives))
    return tuple(found)


def quoted_for_cmd(text: str) -> str:
    r"""*text* as one argument of a Cygwin program that cmd starts.

    In quotes nothing but ``%`` means anything to cmd, and Cygwin expands no ``*``.  What stands
    between two of them is kept from being the name of a variable by a letter outside of the quotes;
    a caret does not help everywhere.

    >>> print(quoted_for_cmd("/usr/lib/a b/%PATH%/x.dll"))
    "/usr/lib/a b/%"P"ATH%/x.dll"
    """
    if _PLAIN.fullmatch(text):
        return text
    first, *between = text.split("%")
    parts = [first, *(_LETTER.sub(r'"\g<0>"', part, count=1) for part in between[:-1])]
    return '"' + "%".join([*parts, *between[-1:]]) + '"'


def quoted_for_dash(text: str) -> str:
    """*text* as one word of a POSIX shell.

    >>> print(quoted_for_dash("/usr/lib/it's/x.dll"))
    '/usr/lib/it'\\''s/x.dll'
    """
    if _PLAIN.fullmatch(text) and "~" not in text and "\\" not in text:
        return text
    return "'" + text.replace("'", "'\\''") + "'"


def windows_root(root: Path | None, given: str = "") -> str:
    """The tree's folder as Windows writes it, if that is known; *given*: as the user did."""
    for text in (given, str(root) if root is not None else ""):
        if _DRIVE.match(text):
            return str(PureWindowsPath(text))
    return ""


def is_msys(images: Iterable[PlacedImage]) -> bool:
    """Whether the runtime among *images* is that of MSYS2."""
    names = {image.name.lower() for image in images if image.runtime}
    return "msys-2.0.dll" in names and "cygwin1.dll" not in names
