"""ListDLLs: Sysinternals' list of the DLLs of each process: ``Base  Size  Path``.

On x64 the column of bases is 16 digits wide, but only the low 32 bits in it are real: such places
are marked as assumed, and never compared with another source's.
"""

from __future__ import annotations

from collections.abc import Iterable

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import LISTDLLS, LISTDLLS_TRUNCATED
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Source, basename
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import WIDE, no_rows
from forkviz.readers.base.lines import lines_of
from forkviz.readers.pasted.process_headings import main_of
from forkviz.readers.tools.module_rows import ModuleRows

__all__ = ["parse_listdlls", "recognises_listdlls"]


_HEADING = regex(r"\s*Base\s+Size\s+(?:Version\s+)?Path\s*")
_PROCESS = regex(r"(?P<name>\S.*?) pid: (?P<pid>\d{1,10})\s*")
_ROW = regex(
    r"[> \t]*+(?P<moved>\*?)[ \t]*0x(?P<base>[0-9A-Fa-f]{1,16})[ \t]+0x(?P<size>[0-9A-Fa-f]{1,16})"
    r"[ \t]+(?P<path>\S.*)"
)
_LONGEST = 4096
_WIDTH = 16


def recognises_listdlls(head: str) -> bool:
    """Whether *head* holds the heading of ListDLLs' table."""
    return any(_HEADING.fullmatch(line) for line in head[:16384].split("\n") if len(line) < 200)


def parse_listdlls(text: str, file: str, label: str = "") -> Capture:
    """The first process that is no fragment is the capture's, all others are its ``others``."""
    label = label or file
    lists = _lists(lines_of(text))
    del text  # a long one is as large as what was made of it
    processes = [_process(each, label) for each in lists]
    if not processes:
        raise no_rows("ListDLLs", file)
    caveats = [caveat(CaveatKind.NO_PREFERRED, tool="ListDLLs")]
    first = processes[0]
    if not first.pid:  # rows without a heading of their own: somebody quoted them
        first = processes[main_of([len(process.space) for process in processes])]
    if len(processes) > 1:
        caveats.append(
            caveat(CaveatKind.SEVERAL_BY_PID, count=len(processes), name=first.name, pid=first.pid)
        )
    return Capture(
        title=label,
        parent=first,
        files=(label,),
        caveats=tuple(caveats),
        others=tuple(process for process in processes if process is not first),
    )


class _List:
    """The modules of one process: rows, names of what was moved, digits of the widest base."""

    __slots__ = ("moved", "name", "pid", "rows", "width")

    def __init__(self, name: str = "", pid: int = 0) -> None:
        self.name, self.pid = name, pid
        self.rows = ModuleRows()
        self.moved: list[str] = []
        self.width = 0


def _lists(lines: Iterable[str]) -> list[_List]:
    here = _List()
    found = [here]
    for number, line in enumerate(lines, 1):
        if len(line) > _LONGEST:
            continue
        if (row := _ROW.fullmatch(line)) is not None:
            base, size, path = row["base"], int(row["size"], 16), row["path"].rstrip()
            here.width = max(here.width, len(base))
            if size:
                here.rows.add(path, int(base, 16), size, number)
            if row["moved"]:
                here.moved.append(basename(path))
        elif (process := _PROCESS.fullmatch(line)) is not None:
            here = _List(process["name"], int(process["pid"]))
            found.append(here)
    return [each for each in found if each.rows]


def _process(of: _List, label: str) -> Process:
    truncated = of.width == _WIDTH and all(base < WIDE for base in of.rows.bases)
    caveats = [caveat(CaveatKind.MODULES_ALONE)]
    if truncated:
        caveats.append(caveat(CaveatKind.TRUNCATED_BASES))
    if of.moved:
        caveats.append(caveat(CaveatKind.RELOCATED, names=tuple(of.moved[:20])))
    source = Source.ASSUMED if truncated else Source.OBSERVED
    made, listed = of.rows.in_order().assembled(source, 64 if of.width == _WIDTH else None)
    return Process(
        made.space,
        file=label,
        dialect=LISTDLLS_TRUNCATED if truncated else LISTDLLS,
        caveats=(*caveats, *made.caveats),
        name=of.name,
        pid=of.pid,
        complete=False,
        listed=listed,
    )
