# ruff: noqa: E501  # messages are long
"""One message of a fork for each rule of the readers, and the ways in which people keep it."""

from __future__ import annotations

import quopri
import textwrap
from collections.abc import Callable

__all__ = ["KEPT", "LINES", "WIDTHS", "kept_at"]

WIDTHS = range(60, 101)

_HEAD = "   2870 [main] perl 2214"
#: Messages as the runtime prints them, each in one line.
LINES: tuple[str, ...] = (
    f"{_HEAD} child_info_fork::abort: address space needed by 'cygqux-3.dll' (0x3FD3A0000) is already occupied",
    rf"{_HEAD} child_info_fork::abort: \??\C:\cygwin64\bin\cygqux-3.dll: Loaded to different address: parent(0x3FC5C0000) != child(0x3FC6C0000)",
    rf"{_HEAD} child_info_fork::abort: C:\tools\cygwin\bin\cygqux-3.dll: Loaded to different address: parent(0x5C0000) != child(0x6C0000)",
    f"{_HEAD} child_info_fork::abort: data segment start: parent(0x5C0000) != child(0x6C0000)",
    rf"{_HEAD} child_info_fork::abort: Loaded different DLL with same basename in forked child, parent loaded: \??\C:\tools\usr\bin\cygqux.dll child loaded: \??\D:\b\cygqux.dll",
    rf"{_HEAD} child_info_fork::abort: unable to create interim mapping for C:\cygwin\lib\ruby\psych.so, Win32 error 8",
    rf"{_HEAD} dll_list::load_after_fork: can't reload C:\cygwin\lib\ruby\psych.so, Win32 error 126",
    rf"{_HEAD} child_info_fork::abort: unable to block off 0x5C0000 to prevent C:\cygwin\bin\cygqux.dll from loading there",
    f"{_HEAD} child_info_fork::abort: unable to remap cygqux.dll to same address as parent (0x5C0000) - try running rebaseall",
    r"C:\Program Files (x86)\Git\bin\perl.exe: *** unable to remap C:\Program Files (x86)\Git\bin\libqux-1.dll to same address as parent -- 0x8A0000",
    r"      6 [main] perl 4932 C:\cygwin\bin\perl.exe: *** fatal error - unable to remap C:\cygwin\lib\perl5\auto\Cwd\Cwd.dll to same address as parent(0x1480000) != 0x14A0000",
    rf"{_HEAD} child_info_fork::abort: unable to release protective reservation for cygqux.dll (0x5C0000), Win32 error 487",
    rf"{_HEAD} child_info_fork::abort: unable to map C:\cygwin\bin\cygqux.dll to same address as parent: 0x5C0000 != 0x6C0000",
    rf"{_HEAD} child_info_fork::abort: unable to map C:\cygwin\bin\cygqux.dll, Win32 error 1114",
    f"{_HEAD} child_copy: cygheap read copy failed, 0x800000000..0x80001F6E0, done 0, windows pid 71244, Win32 error 299",
    f"{_HEAD} child_copy: dll data read copy failed, 0x7FFE31A49000..0x7FFE31A55FD0, done 0, windows pid 4120, Win32 error 299",
    f"{_HEAD} child_copy: user heap read copy failed, 0xA00000000..0xA00090000, done 0, windows pid 4120, Win32 error 299",
    f"{_HEAD} child_copy: linked dll data write copy failed, 0x5C0000..0x5C8000, done 0, windows pid 4120, Win32 error 487",
    f"{_HEAD} child_copy: stack write copy failed, 0xFFFF8000..0xFFFFC000, done 0, windows pid 4120, Win32 error 487",
    f"{_HEAD} fork_copy: linked dll data/bss pass 0 failed, 0x44000..0x44A90, done 0, windows pid 15104, Win32 error 998",
    rf"{_HEAD} C:\msys64\usr\bin\perl.exe: *** fatal error in forked process - couldn't allocate heap, Win32 error 487, base 0x800000000, top 0x800090000, reserve_size 536870912, allocsize 589824, page_const 4096",
    r"C:\Program Files (x86)\Git\bin\sh.exe: *** fatal error - couldn't allocate heap, Win32 error 487, base 0x6F0000, top 0x730000, reserve_size 258048, allocsize 262144, page_const 4096",
    rf"{_HEAD} C:\cygwin\bin\perl.exe: *** fatal error in forked process - heap allocated at wrong address 0x6C0000 (mapped) != 0x5C0000 (expected)",
    rf"{_HEAD} C:\msys32\usr\bin\perl.exe: *** fatal error in forked process - fork: can't reserve memory for parent stack 0x1A0000 - 0x3A0000, (child has 0x1F0000 - 0x3F0000), Win32 error 487",
    r"C:\Program Files\Git\bin\bash.exe: *** fork: can't reserve memory for stack 0x4C0000 - 0x6C0000, Win32 error 0",
    f"{_HEAD} fixup_mmaps_after_fork: ReadProcessMemory failed for MAP_PRIVATE address 0x6FCFFFD0000, Win32 error 998",
    f"{_HEAD} fhandler_dev_zero::fixup_mmap_after_fork: requested 0xFFD80000 != 0x0 mem alloc base 0x0, state 0x10000, size 57344, Win32 error 487",
    rf"{_HEAD} C:\cygwin\bin\perl.exe: *** fatal error in forked process - recreate_mmaps_after_fork_failed",
    rf"{_HEAD} D:\msys32\usr\bin\perl.exe: *** fatal error in forked process - MapViewOfFileEx '(null)'(0x1E4), Win32 error 5.  Terminating.",
    f"{_HEAD} open_shared: name 2a71c05be94d13f8-cons0x41a6c.0, n 0, shared 0x430000 (wanted 0x180000000), h 0x5C, *m 6",
    rf"{_HEAD} D:\msys64\usr\bin\perl.exe: *** fatal error in forked process - couldn't create signal pipe, Win32 error 5",
    rf"{_HEAD} D:\msys64\usr\bin\perl.exe: *** fatal error in forked process - MEM_COMMIT failed, Win32 error 1455",
    rf"{_HEAD} D:\msys64\usr\bin\perl.exe: *** fatal error in forked process - no such words as these, Win32 error 1450",
    r"      1 [main] make (316) d:\a\Rtools\bin\make.exe: *** fatal error - cygheap base mismatch detected - 0xE75410/0xE45410.",
    r"      1 [main] make (316) d:\a\Rtools\bin\make.exe: *** fatal error - proc size mismatch detected - 0x1A8/0x1B8.",
    f"{_HEAD} child_info_fork::abort: WFSO timed out after longjmp",
    f"{_HEAD} fork: child -1 - unable to allocate forker_finished event, errno 11",
    f"{_HEAD} dofork: child -1 - forked process 7364 died unexpectedly, retry 0, exit code 0xC0000142, errno 11",
    f"{_HEAD} fork: child -1 - forked process 7364 died unexpectedly, retry 0, exit code 0x100, errno 11",
    f"{_HEAD} fork: child -1 - died waiting for longjmp before initialization, retry 10, exit code 0x600, errno 11",
    f"{_HEAD} sync_with_child: child 12876(0x19C) died before initialization with status code 0x1",
    f"{_HEAD} sync_with_child: *** child state child loading dlls",
    f"{_HEAD} sync_with_child: *** child state waiting for longjmp",
    f"{_HEAD} dofork: child 451 - pid 4120, exitval 0x103, errno 11",
    f"{_HEAD} dofork: child 451 - died waiting for dll loading, errno 11",
    rf"{_HEAD} dofork: child -1 - CreateProcessW failed for 'C:\cygwin\bin\perl.exe', errno 13",
    f"{_HEAD} dofork: fork failed - child pid 2310, errno 11",
    f"{_HEAD} child_info::sync: wait failed, pid 3652, Win32 error 5",
    f"{_HEAD} dofork: 2310 = fork()",
    r"0 [main] us 0 init_cheap: VirtualAlloc pointer is null, Win32 error 487 AllocationBase 0x684E0000, BaseAddress 0x68560000, RegionSize 0x1F4000, State 0x1000",
    r"C:\Program Files (x86)\Git\bin\cat.exe: *** Couldn't reserve space for cygwin's heap, Win32 error 487",
    rf"{_HEAD} C:\git\usr\bin\perl.exe: *** fatal error - add_item (mount table) failed, errno 1",
    "libpython2.7.dll preferring 0x53BB50000 was loaded to 0xA80000",
    f"{_HEAD} cygwin_exception::open_stackdumpfile: Dumping stack trace to perl.exe.stackdump",
)


def _hard(line: str, width: int) -> list[str]:
    return [line[i : i + width] for i in range(0, len(line), width)]


def _soft(line: str, width: int) -> list[str]:
    return textwrap.wrap(line.strip(), width, break_long_words=False, break_on_hyphens=False)


def _printable(lines: list[str]) -> str:
    """*lines* as a mailer sends them: none is longer than 76 letters."""
    coded = quopri.encodestring("\n".join(lines).encode()).decode()
    return f"Content-Transfer-Encoding: quoted-printable\n\n{coded}\n"


#: How a message may have been kept, of its lines.
KEPT: dict[str, Callable[[list[str]], str]] = {
    "plain": "\n".join,
    "quoted": lambda lines: "\n".join(f"> {line}" for line in lines),
    "indented": lambda lines: "\n".join(f"    {line}" for line in lines),
    "behind a tab": lambda lines: "\n".join(f"\t{line}" for line in lines),
    "quoted-printable": _printable,
}


def kept_at(line: str, width: int, torn: bool, kept: str) -> str:
    """*line*, wrapped at *width*: at any letter where it is *torn*, else at blanks."""
    return KEPT[kept]((_hard if torn else _soft)(line, width))
