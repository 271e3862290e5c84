"""test_dlls: real DLLs for a scenario, with the names, bases, sizes and imports that it has.

What a fault says of a DLL is in the files of the child that it concerns: another size, an entry
point that takes memory, a foreign DLL that comes along, a file that is none.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import count
from pathlib import Path

from forkviz.core.address import SLOT, hex_
from forkviz.errors import BadScenario
from forkviz.hosts.live.pe_writer import LEAST_SIZE, Layout, build_dll, entry_that_allocates, layout
from forkviz.hosts.simulated.faults import extent_of
from forkviz.lazy.patterns import regex
from forkviz.machine.dll import Dll, DllKind
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import AT_THE_END, NEEDS_DLL, Fault, FaultKind

__all__ = ["check_dlls", "data_of", "write_dlls"]

#: A name that is a file's on every system, and no device's.
_NAME = regex(r"[A-Za-z0-9_+~][A-Za-z0-9_+~.\-]{0,59}\.[A-Za-z0-9]{1,8}")
#: What each process has already, or Windows takes for something else.
_TAKEN = regex(
    r"(ntdll|kernel32|kernelbase|apisetschema|con|prn|aux|nul|com\d|lpt\d)\..*"
    r"|(api|ext)-ms-.*|(win32u|user32|gdi32|gdi32full|advapi32|msvcrt|sechost|rpcrt4|ole32|combase"
    r"|shell32|shlwapi|ws2_32|ucrtbase|bcrypt|bcryptprimitives|imm32|oleaut32|setupapi|psapi|nsi"
    r"|vcruntime\d.*|msvcp\d.*)\.dll",
    re.IGNORECASE,
)
#: What an image's header can say of its size.
_MOST_SIZE = 0xFFFF_0000
#: What fits into an entry point.
_MOST_TAKES = 20


def check_dlls(scenario: Scenario) -> None:
    """Raises BadScenario where a real DLL can't be as *scenario* has one."""
    for dll in scenario.dlls:
        if not _NAME.fullmatch(dll.name) or _TAKEN.fullmatch(dll.name):
            raise BadScenario(
                f"no real DLL can be called {dll.name!r} here",
                hint="letters, digits, '_', '+', '-', '~', a dot and an extension; not a name of "
                "Windows' own",
            )
        if dll.dynamic_base:
            raise BadScenario(
                f"{dll.name} has dynamic_base", hint="Wine has no ASLR, and on Windows it is random"
            )
        for what, base in (("preferred", dll.preferred), ("base", dll.base)):
            if base % SLOT:
                raise BadScenario(
                    f"{dll.name}: {what} = {hex_(base)} is not the start of a slot",
                    hint="Windows maps images at multiples of 64 KiB",
                )
        _check_size(dll.name, dll.size)
        least = max(LEAST_SIZE, data_of(scenario, dll).data_end)
        if dll.size <= least - 0x1000:
            raise BadScenario(
                f"{dll.name}: size = {hex_(dll.size)}",
                hint=f"with headers, code and data a real one has at least {hex_(least)} bytes",
            )
    takes = Counter(f.dll.lower() for f in scenario.faults if f.kind is FaultKind.ENTRY_ALLOCATES)
    for name, number in takes.items():
        if number > _MOST_TAKES:
            raise BadScenario(
                f"{number} times entry-allocates of {name}", hint=f"{_MOST_TAKES} at most"
            )
    for fault in scenario.faults:
        if fault.kind in AT_THE_END:
            raise BadScenario(
                f"{fault.kind}: real processes are ended without {AT_THE_END[fault.kind]}",
                hint="forkviz fork shows it",
            )
        if fault.kind in NEEDS_DLL:
            _check_fault(scenario, fault)


def _check_size(whose: str, size: int) -> None:
    if size > _MOST_SIZE:
        raise BadScenario(
            f"{whose}: size = {hex_(size)}", hint="SizeOfImage has 32 bits in a real file"
        )


def _check_fault(scenario: Scenario, fault: Fault) -> None:
    """Raises BadScenario for what no real file can do."""
    dll = next(dll for dll in scenario.dlls if dll.key == fault.dll.lower())
    if dll.kind is DllKind.LINK:
        raise BadScenario(
            f"{fault.kind} of {dll.name}, which is linked",
            hint="in real processes only faults of a dlopened DLL can be made",
        )
    _check_size(f"{fault.kind} of {dll.name}", fault.size)


def data_of(scenario: Scenario, dll: Dll) -> Layout:
    """Where in its image *dll* has what a fork copies."""
    return layout(_imports(scenario, dll), dll.name, scenario.bits)


def _imports(scenario: Scenario, dll: Dll) -> list[str]:
    """Names that are not in the list are Windows' own in a capture, and left out here."""
    listed = {other.key for other in scenario.dlls}
    return [name for name in dll.imports if name.lower() in listed]


def write_dlls(scenario: Scenario, folder: Path, attempt: int = 0) -> None:
    """Write all DLLs of *scenario* into *folder*, as the child of *attempt* finds them.

    attempt: from 1; 0 for the parent, which no fault concerns.
    """
    check_dlls(scenario)
    folder.mkdir(parents=True, exist_ok=True)
    faults = [fault for fault in scenario.faults if attempt and fault.concerns(attempt)]
    for dll in scenario.dlls:
        content = _content(scenario, dll, [f for f in faults if f.dll.lower() == dll.key], folder)
        (folder / dll.name).write_bytes(content)


def _content(scenario: Scenario, dll: Dll, faults: list[Fault], folder: Path) -> bytes:
    size, imports, bits = dll.size, _imports(scenario, dll), scenario.bits
    takes = []
    for fault in faults:
        start, extent = extent_of(fault)
        match fault.kind:
            case FaultKind.LOAD_FAILS:
                return b"this is no DLL"
            case FaultKind.WRONG_SIZE:
                size = max(fault.size, data_of(scenario, dll).data_end)
            case FaultKind.ENTRY_ALLOCATES:
                takes.append((start, extent))
            case FaultKind.DRAGS_IN:
                foreign = _unlisted(scenario, folder)
                pages = max(extent, LEAST_SIZE)
                (folder / foreign).write_bytes(build_dll(foreign, start or SLOT, pages, bits=bits))
                imports = [*imports, foreign]
    entry = entry_that_allocates(takes, bits) if takes else None
    return build_dll(dll.name, dll.preferred, size, imports, bits=bits, entry=entry)


def _unlisted(scenario: Scenario, folder: Path) -> str:
    """A name for a foreign DLL that no DLL of the list has, nor another foreign one."""
    listed = {dll.key for dll in scenario.dlls}
    names = (f"dragged{number}.dll" for number in count())
    return next(n for n in names if n not in listed and not (folder / n).exists())
