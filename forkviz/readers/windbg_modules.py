"""WinDbg's lists of modules: ``lm`` and its variants (``lmf``, ``lmv``, ``lmt``), and ``!dlls``.

``lm`` prints names without an extension, ``lmf`` paths in place of symbols, ``lmv`` lines with the
path, size and time stamp below each row.  What had been unloaded stands below a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from forkviz.core.capture import Capture, Module, Process
from forkviz.readers.rows import assemble, hex_number, module_regions, no_rows
from forkviz.readers.text import lines_of

__all__ = ["parse_module_list", "recognises_module_list"]

_HEX = r"(?:0x)?[0-9A-Fa-f]{8}(?:`?[0-9A-Fa-f]{8})?"
_BEFORE = r"[#>| \t]*+"
_HEADING = re.compile(rf"{_BEFORE}start\s+end\s+module name\s*")
_UNLOADED = re.compile(rf"{_BEFORE}Unloaded modules:\s*")
_ROW = re.compile(
    rf"{_BEFORE}(?P<start>{_HEX})[ \t]+(?P<end>{_HEX})[ \t]+(?P<name>\S+)(?:[ \t]+(?P<rest>.*))?"
)
_DETAIL = re.compile(
    rf"{_BEFORE}(?P<key>Image path|Image name|Loaded symbol image file|Mapped memory image file"
    r"|Timestamp|CheckSum|ImageSize):\s*(?P<value>.*)"
)
_PARENTHESES = re.compile(r"\([^)]*\)\s*")
_STAMP = re.compile(r"\(([0-9A-Fa-f]{8})\)\s*$")
#: ``!dlls``: an entry of the loader's list, and the line below it.
_ENTRY = re.compile(rf"{_BEFORE}0x(?P<entry>[0-9A-Fa-f`]{{8,17}}):\s+(?P<path>\S.*)")
_BASE = re.compile(
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
    """The modules of one process.  Lines that are no module are passed over."""
    label = label or file
    loaded, unloaded, caveats = _modules(lines_of(text))
    if not loaded and not unloaded:
        raise no_rows("lm or !dlls", file)
    made = assemble(module_regions(loaded))
    bare = sum("." not in m.name for m in loaded)
    if bare:
        caveats.append(f"{bare} modules have a name without an extension, as lm prints it")
    caveats.append("a list of modules alone: what lies between them may not be free")
    process = Process(
        made.space,
        file=label,
        dialect="windbg modules",
        caveats=(*caveats, *made.caveats),
        complete=False,
        listed=tuple(loaded),
        unloaded=tuple(unloaded),
    )
    return Capture(
        title=label,
        parent=process,
        files=(label,),
        caveats=("WinDbg tells where images are, not where they prefer to be",),
    )


def _modules(lines: Iterable[str]) -> tuple[list[Module], list[Module], list[str]]:
    """Loaded and unloaded modules in order, each once, and what is odd about them."""
    loaded: dict[int, Module] = {}
    unloaded: dict[tuple[int, str], Module] = {}
    caveats = []
    gone = False
    last = -1
    path = ""
    repeated = 0
    for number, line in enumerate(lines, 1):
        if len(line) > _LONGEST:
            continue
        if _HEADING.fullmatch(line):
            gone, last = False, -1
        elif _UNLOADED.fullmatch(line):
            gone, last = True, -1
        elif (found := _ROW.fullmatch(line)) is not None and not _is_region(found):
            module = _module(found, number)
            if gone:
                unloaded.setdefault((module.base, module.path), module)
                continue
            repeated += module.base in loaded
            last = module.base
            loaded.setdefault(last, module)
        elif last in loaded and (found := _DETAIL.fullmatch(line)) is not None:
            loaded[last] = _detailed(loaded[last], found["key"], found["value"].strip())
        elif (found := _ENTRY.fullmatch(line)) is not None:
            path = found["path"].strip()
        elif path and (found := _BASE.fullmatch(line)) is not None:
            base = hex_number(found["base"])
            loaded.setdefault(
                base, Module(path, base, base + hex_number(found["size"]), line=number)
            )
            path = ""
    if repeated:
        caveats.append(f"{repeated} rows repeat a module and are counted once")
    ordered = sorted(m for m in loaded.values() if m.end > m.base)
    return sorted(ordered, key=lambda m: m.base), list(unloaded.values()), caveats


def _is_region(row: re.Match[str]) -> bool:
    """Whether *row* is one of ``!address`` instead: a size where a name would be."""
    return "`" in row["name"] or (row["rest"] or "").startswith(("MEM_", "(?)"))


def _module(found: re.Match[str], line: int) -> Module:
    """A row's module: the path where ``lmf`` prints one, else the name."""
    rest = _PARENTHESES.sub("", (found["rest"] or "")[:_REST]).strip()
    shown = found["name"]
    # Behind "(pdb symbols)" stands the file of the symbols, not of the image.
    if rest and not (found["rest"] or "").lstrip().startswith("(") and re.search(r"[\\/.]", rest):
        shown = rest if not rest.lower().rstrip(".").endswith(("pdb", "\\")) else shown
    return Module(shown, hex_number(found["start"]), hex_number(found["end"]), line=line)


def _detailed(module: Module, key: str, value: str) -> Module:
    if key == "Image path" and value:
        return module._replace(path=value)
    if key == "Image name" and value and "." not in module.name:
        return module._replace(path=value)
    if key == "Timestamp" and (found := _STAMP.search(value)) is not None:
        return module._replace(timestamp=int(found[1], 16))
    if key == "CheckSum" and re.fullmatch(r"[0-9A-Fa-f]{1,8}", value):
        return module._replace(checksum=int(value, 16))
    return module
