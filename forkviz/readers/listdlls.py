"""ListDLLs: Sysinternals' list of the DLLs of each process: ``Base  Size  Path``.

On x64 the column of bases is 16 digits wide, but only the low 32 bits in it are real: such places
are marked as assumed, and never compared with another source's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forkviz.core.capture import Capture, Module, Process
from forkviz.core.region import Source
from forkviz.readers.rows import WIDE, assemble, module_regions, no_rows
from forkviz.readers.text import lines_of

__all__ = ["TRUNCATED", "parse_listdlls", "recognises_listdlls"]

#: The dialect of a list whose bases lost their upper half.
TRUNCATED = "listdlls truncated"

_HEADING = re.compile(r"\s*Base\s+Size\s+(?:Version\s+)?Path\s*")
_PROCESS = re.compile(r"(?P<name>\S.*?) pid: (?P<pid>\d{1,10})\s*")
_ROW = re.compile(
    r"(?P<moved>\*?)[ \t]*0x(?P<base>[0-9A-Fa-f]{1,16})[ \t]+0x(?P<size>[0-9A-Fa-f]{1,16})"
    r"[ \t]+(?P<path>\S.*)"
)
_LONGEST = 4096
_WIDTH = 16


def recognises_listdlls(head: str) -> bool:
    """Whether *head* holds the heading of ListDLLs' table."""
    return any(_HEADING.fullmatch(line) for line in head[:16384].split("\n") if len(line) < 200)


def parse_listdlls(text: str, file: str, label: str = "") -> Capture:
    """The first process is the capture's, all others are its ``others``."""
    label = label or file
    processes = list(_processes(text, label))
    if not processes:
        raise no_rows("ListDLLs", file)
    caveats = ["ListDLLs tells where images are, not where they prefer to be"]
    if len(processes) > 1:
        first = processes[0]
        caveats.append(
            f"{len(processes)} processes; {first.name} ({first.pid}) is told, --pid takes another"
        )
    return Capture(
        title=label,
        parent=processes[0],
        files=(label,),
        caveats=tuple(caveats),
        others=tuple(processes[1:]),
    )


def _processes(text: str, label: str) -> Iterator[Process]:
    name, pid = "", 0
    modules: list[Module] = []
    moved: list[str] = []
    width = 0
    for number, line in enumerate(lines_of(text), 1):
        if len(line) > _LONGEST:
            continue
        if (found := _PROCESS.fullmatch(line)) is not None:
            if modules:
                yield _process(modules, moved, width, name, pid, label)
            name, pid, modules, moved, width = found["name"], int(found["pid"]), [], [], 0
        elif (found := _ROW.fullmatch(line.strip())) is not None:
            base = int(found["base"], 16)
            width = max(width, len(found["base"]))
            module = Module(found["path"], base, base + int(found["size"], 16), line=number)
            if module.size:
                modules.append(module)
            if found["moved"]:
                moved.append(module.name)
    if modules:
        yield _process(modules, moved, width, name, pid, label)


def _process(
    modules: list[Module], moved: list[str], width: int, name: str, pid: int, label: str
) -> Process:
    truncated = width == _WIDTH and all(m.base < WIDE for m in modules)
    regions = module_regions(modules, Source.ASSUMED if truncated else Source.OBSERVED)
    caveats = ["a list of modules alone: what lies between them may not be free"]
    if truncated:
        caveats.append(
            "the bases lost their upper 32 bits, as ListDLLs prints them on x64: no place is real"
        )
    if moved:
        caveats.append("marked as relocated: " + ", ".join(moved[:20]))
    made = assemble(regions, bits=64 if width == _WIDTH else None)
    return Process(
        made.space,
        file=label,
        dialect=TRUNCATED if truncated else "listdlls",
        caveats=(*caveats, *made.caveats),
        name=name,
        pid=pid,
        complete=False,
        listed=tuple(modules),
    )
