"""Copies of a real Cygwin in which one fork of a perl fails, each for one cause.

Each function changes a copy and gives the program to run in it: a perl that loads Fcntl, POSIX and
Socket and forks.  The causes are real: the loader of Windows or Wine puts the DLLs where they fail.
"""

from __future__ import annotations

import struct
from pathlib import Path

from forkviz.cygwin.pe_edit import add_import
from forkviz.native.build import build_dll
from forkviz.readers.images.pe import read_pe
from forkviz.rebase.rebased import rebased

AUTO = "lib/perl5/5.26/x86_64-cygwin-threads/auto"
FORKING = (
    "$p = fork; die qq{no fork: $!} unless defined $p; exit 0 unless $p; "
    "waitpid $p, 0; print qq{ok}"
)
GUEST = """
#include <windows.h>
__declspec(dllexport) int guest_anchor(void) { return GetTickCount() != 0; }
BOOL WINAPI DllMainCRTStartup(HINSTANCE self, DWORD reason, LPVOID reserved) { return TRUE; }
"""
#: Uninitialised data that can be read and written.
_BSS = 0xC0000080


def dll(root: Path, name: str) -> Path:
    """The file of perl's *name*."""
    return root / AUTO / name / f"{name}.dll"


def perl(*names: str, before: str = "") -> list[str]:
    """A perl that loads *names* in this order, does what is *before* a fork, and forks."""
    return ["perl", *(f"-M{name}" for name in names), "-e", f"{before}{FORKING}"]


def two_on_one_base(root: Path) -> list[str]:
    """POSIX.dll prefers the base of Fcntl.dll, which is there first."""
    replace(dll(root, "POSIX"), rebased(dll(root, "POSIX").read_bytes(), base_of(root, "Fcntl")))
    return perl("Fcntl", "POSIX", "Socket")


def guest_at_a_fixed_base(root: Path, scratch: Path) -> list[str]:
    """A DLL that does not use the runtime is in every perl, at the base of POSIX.dll."""
    source = scratch / "guest.c"
    source.write_text(GUEST, encoding="utf-8")
    build_dll(source, root / "bin" / "gxhook64.dll", base_of(root, "POSIX"), "DllMainCRTStartup")
    program = root / "bin" / "perl.exe"
    replace(program, add_import(program.read_bytes(), "gxhook64.dll", "guest_anchor"))
    return perl("Fcntl", "POSIX", "Socket")


def grown_over_its_neighbour(root: Path) -> list[str]:
    """Socket.dll is so large that it reaches into the place of POSIX.dll, which comes later."""
    file = dll(root, "Socket")
    more = base_of(root, "POSIX") - base_of(root, "Socket")
    replace(file, grown(file.read_bytes(), more))
    return perl("Socket", "Fcntl", "POSIX")


def replaced_while_it_runs(root: Path, times: int) -> list[str]:
    """The program itself puts another POSIX.dll, of another base, in the place of its own.

    It does so in its first *times* runs.
    """
    file = dll(root, "POSIX")
    for run in range(1, times + 1):
        new = file.with_name(f"POSIX.new{run}")
        new.write_bytes(rebased(file.read_bytes(), 0x3F0000000 + run * 0x1000000))
        new.chmod(0o755)
    at = f"/{AUTO}/POSIX/POSIX"
    before = (
        f"for (1..{times}) {{ next unless -e qq({at}.new$_); "
        f"rename qq({at}.dll), qq({at}.old$_) or die; "
        f"rename qq({at}.new$_), qq({at}.dll) or die; last }} "
    )
    return perl("Fcntl", "POSIX", "Socket", before=before)


def base_of(root: Path, name: str) -> int:
    """Where perl's *name* prefers to be."""
    return read_pe(dll(root, name)).preferred


def replace(file: Path, data: bytes) -> None:
    """Put *data* in the place of *file*, whose other links keep the old one."""
    file.unlink()
    file.write_bytes(data)
    file.chmod(0o755)


def grown(data: bytes, more: int) -> bytes:
    """The PE32+ file *data* with *more* bytes of uninitialised data at its end."""
    new = bytearray(data)
    (pe,) = struct.unpack_from("<I", new, 0x3C)
    sections, optional = struct.unpack_from("<H12xH", new, pe + 6)
    size, headers = struct.unpack_from("<II", new, pe + 24 + 56)
    at = pe + 24 + optional + 40 * sections
    assert at + 40 <= headers, "no room for a section more"
    struct.pack_into("<8sIIIIIIHHI", new, at, b".more", more, size, 0, 0, 0, 0, 0, 0, _BSS)
    struct.pack_into("<H", new, pe + 6, sections + 1)
    struct.pack_into("<I", new, pe + 24 + 56, size + more)
    return bytes(new)
