"""volatility 3: ``windows.vadinfo`` and ``windows.dlllist`` as text, CSV, JSON and JSON lines.

Start VPN and End VPN are addresses, and the end is inclusive.  A VAD is a whole allocation: which
of its pages are committed it does not tell.  One output may hold every process of the machine.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import DLLLIST, VADINFO
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use, basename
from forkviz.core.text import well_formed
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import assemble, module_regions, no_rows
from forkviz.readers.base.lines import lines_of

__all__ = ["columns_of", "parse_volatility", "recognises_volatility"]

_VAD = {"PID", "Start VPN", "End VPN", "Protection"}
_DLL = {"PID", "Base", "Size", "Path"}
_NUMBER = regex(r"0x[0-9A-Fa-f]{1,16}|\d{1,20}")
_NEGATIVE = regex(r"-\d{1,20}")
_MISSING = {"", "-", "N/A", "None", "NotAvailableValue", "NotApplicableValue"}
_TOP = 1 << 64

_WHOLE = caveat(CaveatKind.WHOLE_VADS)
_ALONE = caveat(CaveatKind.MODULES_ALONE)

#: A row by its columns' names, and the line that it stands in.
_Fields = tuple[dict[str, str], int]


def recognises_volatility(head: str) -> bool:
    """Whether *head* holds the columns of vadinfo or of dlllist."""
    start = head[:16384].lstrip()
    if start[:1] in "[{":
        keys = set(re.findall(r'"([A-Z][A-Za-z ]{1,20})":', start))
        return keys >= _VAD or keys >= _DLL
    return any(columns is not None for columns, _ in map(columns_of, head[:16384].split("\n")[:40]))


def parse_volatility(text: str, file: str, label: str = "") -> Capture:
    """The first process is the capture's; all others, by pid, are its ``others``."""
    label = label or file
    rows = _json(text, file) if text.lstrip()[:1] in "[{" else _table(text)
    groups: dict[int, _Group] = {}
    for fields, line in rows:
        pid = _number(fields, "PID", file, line) or 0
        group = groups.get(pid)
        if group is None:
            group = groups[pid] = _Group(pid, fields.get("Process", ""))
        group.take(fields, file, line)
    processes = [process for g in groups.values() if (process := g.process(label)) is not None]
    if not processes:
        raise no_rows("vadinfo or dlllist", file)
    caveats = [caveat(CaveatKind.NO_PREFERRED, tool="volatility")]
    if len(processes) > 1:
        first = processes[0]
        caveats.append(
            caveat(CaveatKind.SEVERAL_BY_PID, count=len(processes), name=first.name, pid=first.pid)
        )
    return Capture(
        title=label,
        parent=processes[0],
        files=(label,),
        caveats=tuple(caveats),
        others=tuple(processes[1:]),
    )


@dataclass(slots=True)
class _Group:
    """What the rows of one process made: regions where they are VADs, else modules."""

    pid: int
    name: str
    regions: list[Region] = field(default_factory=list)
    modules: list[Module] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)  # each once: few are many rows'

    def take(self, fields: dict[str, str], file: str, line: int) -> None:
        """Take in a row."""
        if "Start VPN" in fields:
            self.regions.append(_vad(fields, self.texts, file, line))
        elif (module := _module(fields, file, line)) is not None:
            self.modules.append(module)

    def process(self, label: str) -> Process | None:
        """The process, None where no row is of it."""
        if not self.regions and not self.modules:
            return None
        vads = bool(self.regions)
        made = assemble(self.regions or module_regions(self.modules))
        return Process(
            made.space,
            file=label,
            dialect=VADINFO if vads else DLLLIST,
            caveats=(_WHOLE if vads else _ALONE, *made.caveats),
            name=self.name,
            pid=self.pid,
            complete=vads,
            listed=() if vads else tuple(self.modules),
        )


def columns_of(line: str) -> tuple[list[str] | None, str]:
    """The columns of a header line and what separates them; None for any other line."""
    for separator in ("\t", ","):
        names = [name.strip().strip('"') for name in line[:4096].split(separator)]
        if set(names) >= _VAD or set(names) >= _DLL:
            return names, separator
    return None, ""


def _table(text: str) -> Iterator[_Fields]:
    """Rows of the tab-separated text and of the CSV."""
    columns: list[str] | None = None
    separator = ""
    for number, line in enumerate(lines_of(text), 1):
        if columns is None:
            columns, separator = columns_of(line)
            continue
        if separator not in line:
            continue
        try:
            quoted = separator == "," and '"' in line
            cells = next(csv.reader([line])) if quoted else line.split(separator)
        except csv.Error:
            continue
        yield dict(zip(columns, (cell.strip() for cell in cells), strict=False)), number


def _json(text: str, file: str) -> Iterator[_Fields]:
    """Rows of a JSON list and of JSON lines."""
    if text.lstrip().startswith("["):
        values = ((value, 0) for value in _loaded(text, file, 0))
    else:
        lines = enumerate(lines_of(text), 1)
        values = ((_loaded(line, file, n), n) for n, line in lines if line.strip())
    for value, number in values:
        if isinstance(value, dict):
            yield {key: _plain(cell) for key, cell in value.items()}, number


def _loaded(text: str, file: str, line: int) -> Any:
    """The value that *text* is, which begins in *line*, or is all of the file where that is 0."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        line = line or getattr(error, "lineno", 0)
        raise BadCapture(f"is not JSON that can be read: {error}", file=file, line=line) from None


def _plain(value: Any) -> str:
    shown = str(int(value) if isinstance(value, bool) else value) if value is not None else ""
    return well_formed(shown)


def _vad(fields: dict[str, str], texts: dict[str, str], file: str, line: int) -> Region:
    start = _number(fields, "Start VPN", file, line)
    last = _number(fields, "End VPN", file, line)
    if start is None or last is None:
        raise BadCapture(
            "a VAD has no start or no end",
            file=file,
            line=line,
            hint="keep the columns Start VPN and End VPN",
        )
    protect = fields.get("Protection", "")
    path = fields.get("File", "")
    path = "" if path in _MISSING else path
    private = fields.get("PrivateMemory", "") in ("1", "True")
    image = bool(path) and "EXECUTE_WRITECOPY" in protect
    kind = Kind.IMAGE if image else Kind.PRIVATE if private else Kind.MAPPED
    use = Use.IMAGE if image else Use.FILE if path else Use.UNKNOWN
    if kind is Kind.MAPPED and not path:
        use = Use.SHARED
    # -1 stands for a charge that is not counted.
    uncounted = _NEGATIVE.fullmatch(fields.get("CommitCharge", "")) is not None
    charged = uncounted or bool(_number(fields, "CommitCharge", file, line))
    state = State.RESERVED if private and not charged else State.COMMITTED
    protect, path = texts.setdefault(protect, protect), texts.setdefault(path, path)
    return Region(start, last + 1, state, kind, start, protect, path, use, Source.OBSERVED, line)


def _module(fields: dict[str, str], file: str, line: int) -> Module | None:
    base, size = _number(fields, "Base", file, line), _number(fields, "Size", file, line)
    if base is None or not size:
        return None
    path, name = fields.get("Path", ""), fields.get("Name", "")
    shown = path if path not in _MISSING else name if name not in _MISSING else ""
    return Module(shown or basename(path), base, base + size, line=line)


def _number(fields: dict[str, str], key: str, file: str, line: int) -> int | None:
    """The number under *key*, hexadecimal with ``0x``, else decimal; None for none."""
    text = fields.get(key, "")
    if text in _MISSING:
        return None
    if not text.isascii() or not _NUMBER.fullmatch(text):
        raise BadCapture(f"{key} is not a number", file=file, line=line, excerpt=text)
    value = int(text, 16) if text.startswith("0x") else int(text)
    if value >= _TOP:
        raise BadCapture(f"{key} has more than 64 bits", file=file, line=line, excerpt=text)
    return value
