"""Lists whose rows a mailer wrapped: joined where that is safe, and counted where it is not."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.captures.capture import Process
from forkviz.readers import read_capture
from tests.support.caveats import sentences

LDD = """\
hello

        ntdll.dll => /cygdrive/c/Windows/SYSTEM32/ntdll.dll
(0x7ff911140000)
        KERNEL32.DLL =>
/cygdrive/c/Windows/System32/some/longer/dir/here/KERNEL32.DLL
(0x7ff90f450000)
        cygwin1.dll => /usr/bin/cygwin1.dll (0x180040000)
"""
ADDRESS = """\
        BaseAddress      EndAddress+1        RegionSize     Type
State                 Protect             Usage
+        0`00000000        0`7ffe0000        0`7ffe0000             MEM_FREE
PAGE_NOACCESS                      Free
+        0`7ffe0000        0`7ffe1000        0`00001000 MEM_PRIVATE
MEM_COMMIT  PAGE_READONLY                      Other      [User Shared Data]
+        0`7fff0000        0`7fff1000        0`00001000
MEM_PRIVATE MEM_COMMIT  PAGE_READONLY                      Other      [x]
"""


def parent(path: Path, text: str) -> tuple[Process, str]:
    """The process that *text* reports, and the capture's caveats."""
    path.write_text(text, encoding="utf-8")
    capture = read_capture(path)
    assert capture.parent is not None
    return capture.parent, "\n".join(sentences(capture.caveats))


def test_a_wrapped_row_of_ldd_is_one_again(tmp_path: Path) -> None:
    """After the arrow, after the path, or after both; with the line that it begins in."""
    process, said = parent(tmp_path / "mail", LDD)
    found = {module.name: (module.base, module.line) for module in process.modules()}
    assert found == {
        "ntdll.dll": (0x7FF911140000, 3),
        "KERNEL32.DLL": (0x7FF90F450000, 5),
        "cygwin1.dll": (0x180040000, 8),
    }
    assert "torn" not in said


def test_a_wrapped_row_of_address_is_one_again(tmp_path: Path) -> None:
    """Before or behind its kind; free rows lose nothing."""
    process, said = parent(tmp_path / "mail", ADDRESS)
    assert [(r.start, r.name, r.line) for r in process.space] == [
        (0x7FFE0000, "[User Shared Data]", 5),
        (0x7FFF0000, "[x]", 7),
    ]
    assert "torn" not in said


def test_what_stays_torn_is_counted_and_the_list_is_not_whole(tmp_path: Path) -> None:
    """With its line, and nothing is made up for it."""
    _, said = parent(tmp_path / "ldd", LDD + "        cygz.dll =>\n\nbye\n")
    assert "1 rows of ldd are torn and were not read (first: line 9)" in said
    torn = "+        0`7fff8000        0`7fff9000        0`00001000\n\nbye\n"
    process, said = parent(tmp_path / "address", ADDRESS + torn)
    assert "1 rows of !address are torn and were not read (first: line 9)" in said
    assert not process.complete
    assert len(process.space) == 2
