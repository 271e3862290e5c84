"""Asking: the one next capture that would decide, as a line that can be typed."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Next, NextShows, Shell
from forkviz.diagnosis.tree import safe_name, tree_of

__all__ = [
    "ask_for_bases",
    "ask_for_map",
    "ask_for_policy",
    "ask_for_strace",
    "program_of",
]

_TWO = "then: forkviz diagnose, with this text and the new file"


def _shows(shows: Sequence[tuple[CauseClass, str]]) -> tuple[NextShows, ...]:
    return tuple(NextShows(kind, text) for kind, text in shows)


def program_of(case: Case) -> str:
    """The program that forks, as a word for a shell; PROG where none is named."""
    named = (finding.program for finding in case.findings)
    names = [safe_name(name, "").lstrip("-") for name in named if name]
    return next(filter(None, names), "PROG")


def ask_for_strace(case: Case, *shows: tuple[CauseClass, str]) -> Next:
    """A trace of how the child starts; strace needs no fork."""
    tree = tree_of(case)
    if tree.runtime == "msys-1.0.dll":
        return _ask_for_modules(case, shows)
    program = program_of(case)
    if program != "PROG":
        program = tree.program(program.removesuffix(".exe") + ".exe")
    return Next(
        "a trace of how the child starts",
        f"{tree.program('strace.exe')} -o %TEMP%\\fork.strace {program}",
        Shell.CMD,
        f"run it where the program fails, with its arguments; strace itself needs no fork; {_TWO}",
        _shows(shows),
    )


def ask_for_map(case: Case, *shows: tuple[CauseClass, str]) -> Next:
    """The map of the parent, while it runs."""
    tree = tree_of(case)
    if tree.runtime == "msys-1.0.dll":
        return _ask_for_modules(case, shows)
    return Next(
        "the parent's map while it runs (maps)",
        f"{tree.program('cat.exe')} /proc/PID/maps > %TEMP%\\parent.maps",
        Shell.CMD,
        f"PID is what ps shows of the program that forks; cat itself needs no fork; {_TWO}",
        _shows(shows),
    )


def ask_for_bases(case: Case, *shows: tuple[CauseClass, str]) -> Next:
    """Where all DLLs prefer to be."""
    tree = tree_of(case)
    if tree.runtime == "msys-1.0.dll":
        folder = f'"{tree.bin}"' if " " in tree.bin else tree.bin
        return Next(
            "where the DLLs prefer to be (images of their folder)",
            f"forkviz images {folder} --json > %TEMP%\\images.json",
            Shell.CMD,
            f"it reads the files and starts none of them; {_TWO}",
            _shows(shows),
        )
    return Next(
        "where all DLLs prefer to be (rebase -i): the rows with a star overlap",
        f"{tree.program('rebase.exe')} -i -s > %TEMP%\\bases.txt",
        Shell.CMD,
        f"rebase itself needs no fork; {_TWO}",
        _shows(shows),
    )


def ask_for_policy(case: Case, *shows: tuple[CauseClass, str]) -> Next:
    """Whether Windows moves images for this program."""
    program = program_of(case).removesuffix(".exe")
    return Next(
        "the policy for this program: is ForceRelocateImages ON?",
        "Get-ProcessMitigation -System"
        + (f"; Get-ProcessMitigation -Name {program}.exe" if program != "PROG" else ""),
        Shell.POWERSHELL,
        f"nothing is changed; add the answer to this text, and {_TWO.partition(': ')[2]}",
        _shows(shows),
    )


def _ask_for_modules(case: Case, shows: Sequence[tuple[CauseClass, str]]) -> Next:
    """What a process of MSYS 1 has loaded: it has neither strace nor a /proc/PID/maps to read."""
    program = program_of(case).removesuffix(".exe")
    return Next(
        "what the program has loaded, and where (ListDLLs)",
        f"listdlls -u {program}.exe > %TEMP%\\modules.txt"
        if program != "PROG"
        else "listdlls > %TEMP%\\modules.txt",
        Shell.CMD,
        f"ListDLLs is of Sysinternals; run it while the program runs; {_TWO}",
        _shows(shows),
    )
