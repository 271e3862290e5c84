"""WinDbg's lists of modules: ``lm`` and its variants (``lmf``, ``lmv``, ``lmt``), and ``!dlls``.

``lm`` prints names without an extension, ``lmf`` paths in place of symbols, ``lmv`` lines with the
path, size and time stamp below each row.  What had been unloaded stands below a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import WINDBG_MODULES
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import basename, module_stem
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import hex_number, no_rows
from forkviz.readers.base.lines import lines_of
from forkviz.readers.pasted.process_headings import Owner, told_apart
from forkviz.readers.pasted.separate_processes import Above, Run, Shown, parted
from forkviz.readers.tools.module_rows import ModuleRows

__all__ = ["parse_module_list", "recognises_module_list"]

_HEX = r"(?:0x)?[0-9A-Fa-f]{8}(?:`?[0-9A-Fa-f]{8})?"
_BEFORE = r"[#>| \t]*+"
_HEADING = regex(rf"{_BEFORE}start\s+end\s+module name\s*")
_UNLOADED = regex(rf"{_BEFORE}Unloaded modules:\s*")
_ROW = regex(
    rf"{_BEFORE}(?P<start>{_HEX})[ \t]+(?P<end>{_HEX})[ \t]+(?P<name>\S+)(?:[ \t]+(?P<rest>.*))?"
)
_DETAIL = regex(
    rf"{_BEFORE}(?P<key>Image path|Image name|Loaded symbol image file|Mapped memory image file"
    r"|Timestamp|CheckSum|ImageSize):\s*(?P<value>.*)"
)
_PARENTHESES = regex(r"\([^)]*\)\s*")
_PATH = regex(r"[\\/.]")
_CHECKSUM = regex(r"[0-9A-Fa-f]{1,8}")
_STAMP = regex(r"\(([0-9A-Fa-f]{8})\)\s*$")
#: ``!dlls``: an entry of the loader's list, and the line below it.
_ENTRY = regex(rf"{_BEFORE}0x(?P<entry>[0-9A-Fa-f`]{{8,17}}):\s+(?P<path>\S.*)")
_BASE = regex(
    rf"{_BEFORE}Base\s+0x(?P<base>[0-9A-Fa-f`]{{1,17}})\s+EntryPoint\s+0x[0-9A-Fa-f`]{{1,17}}"
    r"\s+Size\s+0x(?P<size>[0-9A-Fa-f`]{1,17}).*"
)
_LONGEST, _REST = 4096, 600


def recognises_module_list(head: str) -> bool:
    """Whether *head*, the beginning of a file, holds the heading of ``lm`` or rows of ``!dlls``."""
    entry = False
    for line in head[:16384].split("\n")[:200]:
        if len(line) > _LONGEST:
            continue
        if _HEADING.fullmatch(line) or (entry and _BASE.fullmatch(line)):
            return True
        entry = _ENTRY.fullmatch(line) is not None
    return False


def parse_module_list(text: str, file: str, label: str = "") -> Capture:
    """The modules of each process.  Lines that are no module are passed over."""
    label = label or file
    lists = _lists(lines_of(text))
    del text  # a long one is as large as what was made of it
    groups = parted(lists, _shown)
    if not groups:
        raise no_rows("lm or !dlls", file)
    processes = [_process(group, label) for group in groups]
    said = caveat(CaveatKind.NO_PREFERRED, tool="WinDbg")
    if len(processes) == 1:
        return Capture(title=label, parent=processes[0], files=(label,), caveats=(said,))
    several = told_apart(processes, [group[0].owner for group in groups], label, "processes")
    return replace(several, caveats=(*several.caveats, said))


class _List(Run[ModuleRows]):
    """A list as it was printed once: what is loaded, and what had been."""

    __slots__ = ("unloaded",)

    def __init__(self, owner: Owner, prompt: str) -> None:
        super().__init__(ModuleRows(), owner, prompt)
        self.unloaded: list[Module] = []


def _shown(module: Module) -> Shown:
    name = module_stem(module.path)
    return Shown(module.base, module.end, None, name, name, module.base)


def _process(lists: Sequence[_List], label: str) -> Process:
    """The process that *lists* are of."""
    rows = lists[0].rows
    for each in lists[1:]:
        rows.extend(each.rows)
    count = len(rows)
    rows = rows.once()
    caveats = []
    if count > len(rows):
        caveats.append(caveat(CaveatKind.ROWS_REPEATED, count=count - len(rows)))
    bare = sum("." not in basename(path) for path in rows.paths)
    if bare:
        caveats.append(caveat(CaveatKind.BARE_NAMES, count=bare))
    caveats.append(caveat(CaveatKind.MODULES_ALONE))
    unloaded = {(m.base, m.path): m for each in reversed(lists) for m in reversed(each.unloaded)}
    made, listed = rows.assembled()
    return Process(
        made.space,
        file=label,
        dialect=WINDBG_MODULES,
        caveats=(*caveats, *made.caveats),
        complete=False,
        listed=listed,
        unloaded=tuple(reversed(unloaded.values())),
    )


def _lists(lines: Iterable[str]) -> list[_List]:
    """The lists, each as it was printed; one that says whose it is begins another, too."""
    found: list[_List] = []
    above = Above()
    gone = False
    last = False  # whether details are of the row above
    path = ""
    entries: set[str] = set()  # of !dlls, which has no heading
    for number, line in enumerate(lines, 1):
        if len(line) > _LONGEST:
            continue
        if (row := _ROW.fullmatch(line)) is not None and not _is_region(row):
            if found:
                last = _take(found[-1], row, gone, number)
        elif not line:
            continue
        elif _HEADING.fullmatch(line):
            found.append(_List(*above.told()))
            gone = last = False
        elif _UNLOADED.fullmatch(line):
            gone, last = True, False
            if not found:
                found.append(_List(*above.told()))
        elif (detail := _DETAIL.fullmatch(line)) is not None:
            if last:
                _detail(found[-1].rows, detail["key"], detail["value"].strip())
        elif (entry := _ENTRY.fullmatch(line)) is not None:
            path = entry["path"].strip()
            if not entries or path in entries:
                found.append(_List(*above.told()))
                gone = last = False
                entries.clear()
            entries.add(path)
        elif path and (entry := _BASE.fullmatch(line)) is not None:
            size = hex_number(entry["size"])
            if size:
                found[-1].rows.add(path, hex_number(entry["base"]), size, number)
            path = ""
        else:
            above.take(number, line)
    return [each for each in found if each.rows or each.unloaded]


def _take(into: _List, row: re.Match[str], gone: bool, line: int) -> bool:
    """Take a row in; whether details of it may follow."""
    start, end = hex_number(row["start"]), hex_number(row["end"])
    name = _name(row)
    if gone:
        into.unloaded.append(Module(name, start, end, line=line))
    elif end > start:
        into.rows.add(name, start, end - start, line)
        return True
    return False


def _is_region(row: re.Match[str]) -> bool:
    """Whether *row* is one of ``!address`` instead: a size where a name would be."""
    return "`" in row["name"] or (row["rest"] or "").startswith(("MEM_", "(?)"))


def _name(found: re.Match[str]) -> str:
    """A row's module: the path where ``lmf`` prints one, else the name."""
    written = found["rest"] or ""
    # Behind "(pdb symbols)" stands the file of the symbols, not of the image.
    if not written or written.lstrip().startswith("("):
        return found["name"]
    rest = _PARENTHESES.sub("", written[:_REST]).strip()
    if not _PATH.search(rest) or rest.lower().rstrip(".").endswith(("pdb", "\\")):
        return found["name"]
    return rest


def _detail(rows: ModuleRows, key: str, value: str) -> None:
    """What a line below the last of *rows* reports of it."""
    last = len(rows) - 1
    if (key == "Image path" and value) or (
        key == "Image name" and value and "." not in basename(rows.paths[last])
    ):
        rows.paths[last] = value
    elif key == "Timestamp" and (found := _STAMP.search(value)) is not None:
        rows.stamp(last, timestamp=int(found[1], 16))
    elif key == "CheckSum" and _CHECKSUM.fullmatch(value):
        rows.stamp(last, checksum=int(value, 16))
