# ruff: noqa: E501  # the tables of a debugger are wide
"""WinDbg: the documentation's samples, and the traps of each form."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.core.captures.capture import Process
from forkviz.core.region import Kind, State, Use
from forkviz.readers import read_capture, recognise
from forkviz.readers.tools.windbg import parse_windbg, recognises_windbg
from forkviz.readers.tools.windbg_modules import parse_module_list, recognises_module_list
from tests.support.caveats import sentences

WINDBG = Path(__file__).parents[3] / "data" / "windbg"

TABLE = """\
        BaseAddress      EndAddress+1        RegionSize     Type       State                 Protect             Usage
--------------------------------------------------------------------------------------------------------------------------
+        0`00000000        0`00010000        0`00010000             MEM_FREE    PAGE_NOACCESS                      Free
+        0`00010000        0`00110000        0`00100000 MEM_PRIVATE MEM_RESERVE                                    Stack      [~0; 1a2c.3b4]
         0`00110000        0`00113000        0`00003000 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE | PAGE_GUARD        Stack      [~0; 1a2c.3b4]
+        0`00113000     7ff7`96f60000     7ff7`96e40000             MEM_FREE    PAGE_NOACCESS                      Free
+     7ff7`96f60000     7ff7`96f61000        0`00001000 MEM_IMAGE   MEM_COMMIT  PAGE_READONLY                      Image      [notepad; "C:\\Windows\\notepad.exe"]
      7ff7`96f61000     7ff7`96f68000        0`00007000 MEM_IMAGE   MEM_COMMIT  PAGE_EXECUTE_READ                  Image      [notepad; "C:\\Windows\\notepad.exe"]
+     7ff7`96f68000     7fff`ffff0000        8`69088000             MEM_FREE    PAGE_NOACCESS                      Free
"""

XP = """\
    00030000 : 00030000 - 000fd000
                    Type     00020000 MEM_PRIVATE
                    State    00002000 MEM_RESERVE
                    Usage    RegionUsageStack
                    Pid.Tid  d8c.c8c
               0012d000 - 00001000
                    Type     00020000 MEM_PRIVATE
                    Protect  00000104 PAGE_READWRITE | PAGE_GUARD
                    State    00001000 MEM_COMMIT
                    Usage    RegionUsageStack
                    Pid.Tid  d8c.c8c
    00130000 : 00130000 - 00010000
                    Type     00000000
                    Protect  00000001 PAGE_NOACCESS
                    State    00010000 MEM_FREE
                    Usage    RegionUsageFree
"""


def windbg(text: str) -> Process:
    assert recognises_windbg(text)
    parent = parse_windbg(text, "x").parent
    assert parent is not None
    return parent


def modules(text: str) -> Process:
    assert recognises_module_list(text)
    parent = parse_module_list(text, "x").parent
    assert parent is not None
    return parent


def test_a_table_is_read_with_back_ticks_blanks_and_empty_columns() -> None:
    """A plus begins an allocation; a guard page keeps both its words; the end is exclusive."""
    process = windbg(TABLE)
    reserved, guard, header, code = process.space
    assert (reserved.state, reserved.protect, reserved.name) == (
        State.RESERVED,
        "",
        "[stack (tid 948)]",
    )
    assert (guard.base, guard.protect) == (0x10000, "PAGE_READWRITE | PAGE_GUARD")
    assert (header.end, code.base, code.kind) == (0x7FF796F61000, 0x7FF796F60000, Kind.IMAGE)
    assert [m.path for m in process.modules()] == ["C:\\Windows\\notepad.exe"]


def test_a_table_without_its_free_rows_is_not_complete() -> None:
    """What a filter left out must not be called free."""
    assert windbg(TABLE).complete
    kept = "\n".join(line for line in TABLE.split("\n") if "MEM_FREE" not in line)
    process = windbg(kept)
    assert not process.complete
    assert any("rows are missing" in text for text in sentences(process.caveats))


def test_quoted_tables_and_csv_have_the_same_rows() -> None:
    """Whoever pasted it put marks before the lines, or asked for -o:csv."""
    quoted = "\n".join("> " + line for line in TABLE.split("\n"))
    rows = [(r.start, r.end, r.state, r.protect) for r in windbg(TABLE).space]
    assert [(r.start, r.end, r.state, r.protect) for r in windbg(quoted).space] == rows
    csv = (
        '"BaseAddress","EndAddress+1","RegionSize","Type","State","Protect","Usage"\n'
        '"0x10000","0x110000","0x100000","MEM_PRIVATE","MEM_RESERVE","","Stack [~0; 1a2c.3b4]"\n'
        '"0x110000","0x113000","0x3000","MEM_PRIVATE","MEM_COMMIT","PAGE_READWRITE | PAGE_GUARD",""\n'
    )
    assert [(r.start, r.end, r.state, r.protect) for r in windbg(csv).space] == rows[:2]


def test_the_form_of_xp_names_an_allocation_once() -> None:
    """Later regions of it begin with their own address."""
    first, second = windbg(XP).space
    assert (first.base, second.base, second.end) == (0x30000, 0x30000, 0x12E000)
    assert (first.use, second.protect) == (Use.STACK, "PAGE_READWRITE | PAGE_GUARD")
    assert first.name == second.name == f"[stack (tid {0xC8C})]"


@pytest.mark.parametrize(
    ("name", "reader", "regions"),
    [
        ("lowleveldesign-address-x86-filters.txt", "windbg", 12),
        ("msdocs--vadump.txt", "windbg", 1),
        ("msdocs--vprot.txt", "windbg", 1),
        ("msdocs-lm--list-loaded-modules-.txt", "windbg-modules", 12),
    ],
)
def test_the_documentations_samples_are_read(name: str, reader: str, regions: int) -> None:
    """Each region once, though pages show several commands over the same memory."""
    path = WINDBG / name
    assert recognise(path).name == reader
    parent = read_capture(path).parent
    assert parent is not None
    assert len(parent.space) == regions
    assert not parent.complete


def test_vprot_gives_the_allocation_and_its_base() -> None:
    """One region of an image that begins below it."""
    parent = read_capture(WINDBG / "msdocs--vprot.txt").parent
    assert parent is not None
    (region,) = parent.space
    assert (region.base, region.start, region.size) == (0x30C0000, 0x30C1000, 0x11000)
    assert (region.kind, region.protect, region.line) == (Kind.IMAGE, "PAGE_EXECUTE", 2)


def test_lm_tells_unloaded_modules_from_loaded_ones() -> None:
    """Three drivers had been there; the name of a symbol file is none of a module."""
    parent = read_capture(WINDBG / "msdocs-lm--list-loaded-modules-.txt").parent
    assert parent is not None
    assert [m.name for m in parent.unloaded] == ["swmidi.sys", "splitter.sys", "Sfloppy.SYS"]
    assert parent.find("ntdll") is not None
    assert not any(".pdb" in m.path for m in parent.modules())


def test_lmf_gives_paths_and_lmv_the_stamp() -> None:
    """lmv's lines are of the row above them."""
    text = (
        "start             end                 module name\n"
        "00007ff6`8c1d0000 00007ff6`8c208000   notepad    C:\\Windows\\notepad.exe\n"
        "00007ffb`10000000 00007ffb`10100000   kernel32   (deferred)\n"
        "    Image path: C:\\Windows\\System32\\KERNEL32.DLL\n"
        "    Timestamp:        Thu Apr  1 00:00:00 2021 (6065A0B0)\n"
        "    CheckSum:         000C5B0F\n"
        "    ImageSize:        00100000\n"
    )
    first, second = modules(text).listed
    assert first.path == "C:\\Windows\\notepad.exe"
    assert (second.name, second.timestamp, second.checksum) == (
        "KERNEL32.DLL",
        0x6065A0B0,
        0xC5B0F,
    )


def test_dlls_gives_base_size_and_path() -> None:
    """The address before the path is the loader's entry, not the module's."""
    text = (
        "0x002a1ec0: C:\\WINDOWS\\system32\\notepad.exe\n"
        "      Base   0x01000000  EntryPoint  0x01006ae0  Size        0x00014000\n"
        "      Flags  0x00005000  LoadCount   0x0000ffff  TlsIndex    0x00000000\n"
    )
    (module,) = modules(text).modules()
    assert (module.base, module.size, module.name) == (0x1000000, 0x14000, "notepad.exe")
