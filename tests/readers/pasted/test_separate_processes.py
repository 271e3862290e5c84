# ruff: noqa: E501  # the tables of a debugger are wide
"""Several lists of one tool in one text: of one process, or each of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture, Process
from forkviz.readers import read_capture
from tests.readers.tools.test_vmmap import HEADER
from tests.readers.tools.test_windbg import TABLE, XP
from tests.support.caveats import sentences

EXE = 0x7FF796F60000
#: What the child has instead: the image is elsewhere.
MOVED = TABLE.replace("7ff7`96f6", "7ff7`a6f6")
IMAGES = "\n".join(line for line in TABLE.split("\n") if "MEM_IMAGE" in line) + "\n"


def vadump(*rows: tuple[int, int]) -> str:
    return "".join(
        f"BaseAddress:       {start:08x}\nRegionSize:        {size:08x}\nState:             00001000"
        "  MEM_COMMIT\nProtect:           00000004  PAGE_READWRITE\nType:              00020000"
        "  MEM_PRIVATE\n\n"
        for start, size in rows
    )


def lm(**bases: int) -> str:
    rows = (
        f"{base:08x} {base + 0x10000:08x}   {name}   (deferred)\n" for name, base in bases.items()
    )
    return "start    end        module name\n" + "".join(rows)


def dlls(**bases: int) -> str:
    return "".join(
        f"0x002a1ec0: C:\\{name}.dll\n"
        f"      Base   0x{base:08x}  EntryPoint  0x01006ae0  Size        0x00010000\n"
        "      Flags  0x00005000  LoadCount   0x0000ffff  TlsIndex    0x00000000\n"
        for name, base in bases.items()
    )


def ldd(**bases: int) -> str:
    rows = (f"\t{name}.dll => /usr/bin/{name}.dll ({base:#x})\n" for name, base in bases.items())
    return "$ ldd x.exe\n" + "".join(rows)


def csv(name: str, pid: int, size: int) -> str:
    row = f'"00010000","Private Data","{size}","{size}","","","","","","","","Read/Write","",\n'
    return f'"Process:","{name}"\n"PID:","{pid}"\n\n' + HEADER.replace("\r\r", "") + row


def txt(name: str, pid: int, size: int) -> str:
    heads = "Address             Type                Size    Committed  Private   Total WS   Private WS  Shareable WS  Shared WS  Locked WS  Blocks  Protection          Details\n"
    row = (
        f"0000000000010000    Private Data        {size:<8}{size:<11}".ljust(
            heads.index("Protection")
        )
        + "Read/Write\n"
    )
    return f"Process: {name}\nPID: {pid}\n\n{heads}{row}"


def read(folder: Path, text: str) -> Capture:
    path = folder / "mail"
    path.write_text(text)
    return read_capture(path)


def content(process: Process | None) -> list[object]:
    assert process is not None
    return [r._replace(line=0) for r in process.space]


#: Two lists of two processes.
PAIRS: dict[str, tuple[str, str]] = {
    "!address": (TABLE, MOVED),
    "!address, images alone": (IMAGES, IMAGES.replace("7ff7`96f6", "7ff7`a6f6")),
    "!vadump": (vadump((0x10000, 0x1000), (0x50000, 0x1000)), vadump((0x10000, 0x2000))),
    "Windows XP": (XP, XP.replace("000fd000", "000fe000")),
    "lm": (lm(a=0x10000000, b=0x20000000), lm(a=0x10000000, b=0x30000000)),
    "!dlls": (dlls(a=0x10000000, b=0x20000000), dlls(a=0x10000000, b=0x30000000)),
    "ldd": (ldd(a=0x10000000, b=0x20000000), ldd(a=0x10000000, b=0x30000000)),
    "VMMap's CSV": (csv("x.exe", 7, 64), csv("x.exe", 8, 128)),
    "VMMap's text": (txt("x.exe", 7, 64), txt("x.exe", 8, 128)),
}


@pytest.mark.parametrize("pair", sorted(PAIRS))
def test_two_lists_that_contradict_each_other_are_two_processes(tmp_path: Path, pair: str) -> None:
    """Each is what it is alone, under its number, with the lines of the text."""
    first, second = PAIRS[pair]
    both = read(tmp_path, first + "\nand here is the other one\n" + second)
    assert (both.child, len(both.others)) == (None, 1)
    assert [p.file for p in (both.parent, *both.others) if p] == ["mail#1", "mail#2"]
    for number, text in ((1, first), (2, second)):
        one = read_capture(f"{tmp_path / 'mail'}#{number}").parent
        assert content(one) == content(read(tmp_path, text).parent)
        read(tmp_path, first + "\nand here is the other one\n" + second)
    before = len((first + "\nand here is the other one\n").split("\n"))
    assert all(region.line >= before for region in both.others[0].space)


@pytest.mark.parametrize("pair", sorted(PAIRS.keys() - {"VMMap's CSV", "VMMap's text"}))
def test_words_above_two_lists_tell_parent_from_child(tmp_path: Path, pair: str) -> None:
    """As above two maps."""
    first, second = PAIRS[pair]
    capture = read(tmp_path, f"the child (pid 451):\n{first}\nthe parent:\n{second}")
    assert capture.parent is not None
    assert capture.child is not None
    assert (capture.parent.file, capture.child.file) == ("mail#2", "mail#1")
    assert any("pid 451" in caveat for caveat in sentences(capture.child.caveats))


LOOKS: dict[str, tuple[str, str]] = {
    "a filter": (TABLE, IMAGES),
    "another filter": (IMAGES, "\n".join(r for r in TABLE.split("\n") if "Stack" in r) + "\n"),
    "the same again": (TABLE, TABLE),
    "one address": (
        TABLE,
        "Usage:                  Image\nBase Address:           00007ff7`96f60000\n"
        "End Address:            00007ff7`96f61000\nRegion Size:            00000000`00001000\n"
        "State:                  00001000          MEM_COMMIT\n"
        "Protect:                00000002          PAGE_READONLY\n"
        "Type:                   01000000          MEM_IMAGE\n"
        "Allocation Base:        00007ff7`96f60000\nImage Path:             notepad.exe\n",
    ),
    "lm": (lm(a=0x10000000, b=0x20000000), lm(b=0x20000000)),
    "lm of a module": (lm(a=0x10000000), lm(c=0x40000000)),
    "!dlls": (dlls(a=0x10000000, b=0x20000000), dlls(a=0x10000000)),
    "ldd": (ldd(a=0x10000000, b=0x20000000), ldd(a=0x10000000)),
}


@pytest.mark.parametrize("looks", sorted(LOOKS))
def test_two_looks_at_one_process_are_one(tmp_path: Path, looks: str) -> None:
    """Nothing in the second contradicts the first."""
    first, second = LOOKS[looks]
    capture = read(tmp_path, f"{first}\n0:000> again\n{second}")
    assert (capture.child, capture.others) == (None, ())
    starts = {r.start for text in (first, second) for r in of(read(tmp_path, text)).space}
    assert {r.start for r in of(capture).space} == starts


def of(capture: Capture) -> Process:
    assert capture.parent is not None
    return capture.parent


@pytest.mark.parametrize(
    "written", [lambda: TABLE, lambda: vadump((0x10000, 0x1000)), lambda: lm(a=0x10000000)]
)
def test_the_number_in_the_prompt_tells_processes_apart(
    tmp_path: Path, written: Callable[[], str]
) -> None:
    """A debugger of several processes has it: what is alike in all is still of each."""
    text = written()
    capture = read(tmp_path, f"0:000> x\n{text}\n1:004> x\n{text}\n0:001> x\n{text}")
    assert len(capture.others) == 1
    assert content(capture.parent) == content(capture.others[0])
    same = read(tmp_path, f"0:000> x\n{text}\n0:001> x\n{text}")
    assert same.others == ()


def test_a_repeated_module_keeps_what_each_list_tells(tmp_path: Path) -> None:
    """lmv has the path and the stamp, whichever of the two lists comes first."""
    plain = lm(a=0x10000000, b=0x20000000)
    full = lm(b=0x20000000) + "    Image path: C:\\b.dll\n    Timestamp:  x (6065A0B0)\n"
    for text in (f"{plain}\n\n{full}", f"{full}\n\n{plain}"):
        listed = {m.base: m for m in of(read(tmp_path, text)).listed}
        assert listed[0x20000000].path == "C:\\b.dll"
        assert listed[0x20000000].timestamp == 0x6065A0B0
        assert listed[0x10000000].path == "a"


def test_rows_in_any_order_are_not_many_processes(tmp_path: Path) -> None:
    """A table that somebody sorted downwards is one list still."""
    rows = [(0x10000 * i, 0x1000) for i in range(300, 1, -1)]
    capture = read(tmp_path, vadump(*rows))
    assert (len(of(capture).space), capture.others) == (299, ())
