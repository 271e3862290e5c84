"""remedies: what to do about the fork of a trace, least effort first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.core.address import hex_
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Move, Proof, Remedy, Shell, Verified
from forkviz.diagnosis.tree import safe_path
from forkviz.lazy.patterns import regex
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

__all__ = ["remedies_of"]

_CLOSE = "Close every Cygwin program first; there is no need to restart Windows."
#: The folder of the tree's programs, in the path of a DLL.
_BIN = regex(r"([A-Za-z]:(?:\\[\w.+~-]{1,60}){1,6}?)\\(usr\\)?(?:bin|lib)\\")


def remedies_of(trace: Trace, kind: CauseClass, moves: Sequence[Move]) -> tuple[Remedy, ...]:
    """What helps against *kind*; with *moves* the same fork succeeds on the model."""
    return tuple(_remedies(trace, kind, moves))


#: What is done where no move helps, or besides one; before it and behind it, by effort.
_BEFORE: dict[CauseClass, Remedy] = {
    CauseClass.INJECTED_FIXED: Remedy(
        "Start the program without the guest",
        verified=Verified.REPORTED,
        effort="the guest's own exclusion list, or another parent process",
    ),
    CauseClass.DLL_DISPLACED: Remedy(
        "Restart the program",
        verified=Verified.MEASURED,
        effort="if the file was replaced while it ran",
    ),
    CauseClass.DLL_NOT_FOUND: Remedy(
        "Find out which DLL is missing",
        "cygcheck PROG",
        Shell.CMD,
        Verified.DOCUMENTED,
        effort="changes nothing",
    ),
    CauseClass.RUNTIME_RELOCATED: Remedy(
        "Look at the policies of Windows",
        "Get-ProcessMitigation -System",
        Shell.POWERSHELL,
        Verified.DOCUMENTED,
        effort="changes nothing",
    ),
    CauseClass.CHILD_KILLED: Remedy(
        "Check whether a crash is listed",
        "Get-WinEvent -FilterHashtable @{LogName='Application';Id=1000} -MaxEvents 5",
        Shell.POWERSHELL,
        Verified.DOCUMENTED,
        effort="changes nothing",
    ),
}
_REBASEALL = Remedy(
    "Rebase all DLLs",
    "PATH=/usr/bin rebaseall -v",
    Shell.DASH,
    Verified.REPORTED,
    effort="up to all files of the tree",
    close_first="Close every program of the tree, services too.",
)
_AFTER: dict[CauseClass, Remedy] = {
    CauseClass.BASE_COLLISION: _REBASEALL,
    CauseClass.ALREADY_RELOCATED: _REBASEALL,
    CauseClass.DYNAMICBASE: Remedy(
        "Turn the flag off in the file",
        "peflags --dynamicbase=0 FILE",
        Shell.DASH,
        Verified.REPORTED,
        effort="1 file",
        close_first=_CLOSE,
    ),
    CauseClass.STACK_OR_HEAP_IN_THE_WAY: Remedy(
        "Use the 64-bit tree, or a newer runtime",
        verified=Verified.REPORTED,
        effort="another installation",
    ),
}


def _remedies(trace: Trace, kind: CauseClass, moves: Sequence[Move]) -> Iterator[Remedy]:
    if kind in _BEFORE:
        yield _BEFORE[kind]
    if moves:
        yield _move(trace.scenario, moves)
    if kind in _AFTER:
        yield _AFTER[kind]


def _move(scenario: Scenario, moves: Sequence[Move]) -> Remedy:
    """One line for each file; the lines of several are typed one after the other."""
    told = ", ".join(f"{move.name} to {hex_(move.to)}" for move in moves)
    count = "1 file" if len(moves) == 1 else f"{len(moves)} files"
    tools = {_tool(scenario, move) for move in moves}
    tool = tools.pop() if len(tools) == 1 else r"C:\cygwin64\bin\rebase.exe"
    lines = [f"-v -b {hex_(move.to)} {_file(scenario, move)}" for move in moves]
    return Remedy(
        f"Move {told}",
        " & ".join(f"{tool} {line}" for line in lines),
        Shell.CMD,
        Verified.MEASURED,
        Proof.SIMULATED,
        effort=f"{count} of {len(scenario.dlls)}",
        close_first=_CLOSE,
        note='does not update rebase\'s database: the next "rebase -s" moves the file again',
        moves=tuple(moves),
        others=(
            (Shell.POWERSHELL, "; ".join(f"& {tool} {line}" for line in lines)),
            (Shell.DASH, "; ".join(f"rebase {line}" for line in lines)),
        ),
    )


def _path(scenario: Scenario, move: Move) -> str:
    return (scenario.dll(move.name).path or "").removeprefix("\\??\\")


def _tool(scenario: Scenario, move: Move) -> str:
    """rebase.exe of the tree that the DLL is in, of the usual one where it has no path."""
    found = _BIN.match(_path(scenario, move))
    if found is None:
        return r"C:\cygwin64\bin\rebase.exe"
    return f"{found[1]}\\usr\\bin\\rebase.exe" if found[2] else f"{found[1]}\\bin\\rebase.exe"


def _file(scenario: Scenario, move: Move) -> str:
    """The DLL's file for every shell: no backslash, which dash would take away."""
    return safe_path(_path(scenario, move)).replace("\\", "/")
