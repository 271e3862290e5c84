"""The DLLs of docs/check.md's transcript: four that are not fine, one that is, and a guest."""

from __future__ import annotations

from pathlib import Path

from tests.support.dll_files import write_dll

__all__ = ["BASE", "DYNAMIC_BASE", "FOUND", "OUTPUTS", "write_check_dlls"]

ROOT = Path(__file__).resolve().parents[2]
DYNAMIC_BASE = 0x40
BASE = 0x3_F000_0000
#: What is found in them.
FOUND = """\
error    overlap       cyghit1.dll, cyghit2.dll at 0x3f1020000
error    dynamicbase   cygaslr.dll
warning  32-bit-reach  cygb32.dll has 1 32-bit reference to cyga.dll: stay within 2 GiB of it
"""
_PAGE = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
#: The page's list of outputs.
OUTPUTS = _PAGE.partition('```text title="outputs.txt"\n')[2].partition("```")[0]


def write_check_dlls(folder: Path) -> Path:
    """Write them into *folder*, which is returned."""
    write_dll(folder / "cyga.dll", base=BASE)
    write_dll(
        folder / "cygb32.dll", base=BASE + 0x200000, imports=("cyga.dll",), reach={"cyga.dll": 1}
    )
    for name in ("cyghit1.dll", "cyghit2.dll"):
        write_dll(folder / name, base=0x3F1020000)
    write_dll(folder / "cygaslr.dll", base=BASE + 0x2000000, dll_flags=DYNAMIC_BASE)
    write_dll(folder / "zlib1.dll", base=0x140000000, imports=("msvcrt.dll",), dll_flags=0x160)
    return folder
