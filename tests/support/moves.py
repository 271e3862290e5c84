"""A small Cygwin whose DLLs are moved: three in two folders, a runtime, a database."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.address import slot_ceil
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow, dump_rebase_db
from forkviz.rebase.plan import PlannedMove
from forkviz.rebase.tree import read_tree
from tests.support.dll_files import write_dll

__all__ = ["DATABASE", "contents_of", "make_root", "moves_in"]

DATABASE = "etc/rebase.db.x86_64"
_BASES = {
    "bin/cyga.dll": 0x3_F000_0000,
    "bin/cygb.dll": 0x3_F000_0000,
    "lib/own/c.so": 0x3_F000_8000 // 0x10000 * 0x10000,
}


def make_root(root: Path) -> Path:
    """Three DLLs that want one place, and a database that knows two of them."""
    write_dll(root / "bin" / "cygwin1.dll", imports=(), base=0x1_8004_0000)
    for name, base in _BASES.items():
        write_dll(root / name, base=base, dll_flags=0x40, checksum=1, overlay=name.encode())
    rows = [
        RebaseRow(path, base, 0x10000, 0x10000)
        for path, base in ((b"/usr/bin/cyga.dll", 0x3_F000_0000), (b"/usr/bin/gone.dll", 0x4000))
    ]
    (root / "etc").mkdir()
    (root / DATABASE).write_bytes(
        dump_rebase_db(RebaseDb(0x8664, 0x4_0000_0000, 0, 1, tuple(rows)))
    )
    return root


def moves_in(root: Path, top: int = 0x3_8000_0000) -> list[PlannedMove]:
    """Each DLL but the runtime to a place of its own below *top*."""
    moves = []
    for image in read_tree(root):
        if not image.runtime:
            top -= slot_ceil(image.size) + 0x20000
            moves.append(
                PlannedMove(image.file, image.path, image.base, top, image.size, image.bits)
            )
    return moves


def contents_of(root: Path) -> dict[str, bytes]:
    """The bytes of every file below *root*, by name; what a killed run left aside."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.endswith(".part")
    }
