"""A small Cygwin on the disk whose ruby can't fork: two of its DLLs were linked for one place."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path

from forkviz.core.region import Region
from forkviz.readers.maps.cygwin_writer import render_cygwin_maps
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow, dump_rebase_db
from forkviz.rebase.tree import read_tree
from tests.support.dll_files import build_dll
from tests.support.trees import captured, dll, guest

__all__ = ["SO", "STRINGIO", "STRSCAN", "bases", "write_map", "write_maps", "write_ruby_tree"]

SO = "lib/ruby/3.2/x86_64-cygwin"
STRINGIO, STRSCAN = f"{SO}/stringio.so", f"{SO}/strscan.so"
PLACE = 0x3_FB2A_0000
_RUBY = "cygruby320.dll"
#: Path from the root, base, size, imports beside the runtime.
FILES: tuple[tuple[str, int, int, tuple[str, ...]], ...] = (
    (f"bin/{_RUBY}", 0x3_FE00_0000, 0x300000, ("cygcrypt-2.dll", "cyggmp-10.dll")),
    ("bin/cygcrypt-2.dll", 0x3_FFEE_0000, 0x41000, ()),
    ("bin/cyggmp-10.dll", 0x3_FF00_0000, 0x94000, ()),
    ("bin/cygz.dll", 0x3_FF20_0000, 0x1A000, ()),
    (f"{SO}/zlib.so", 0x3_FB20_0000, 0x16000, (_RUBY, "cygz.dll")),
    (f"{SO}/date_core.so", 0x3_FB40_0000, 0x58000, (_RUBY,)),
    (STRSCAN, PLACE, 0x16000, (_RUBY,)),
    (STRINGIO, PLACE, 0xE000, (_RUBY,)),
)
#: No DLL, so a program.
_PROGRAM = 0x22


def write_ruby_tree(root: Path, *, database: bool = True) -> Path:
    """Write it below *root*: DLLs, programs, lists of packages, and rebase's database."""
    for folder in ("bin", SO, "etc/setup"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for name, base, size, imports in FILES:
        data = build_dll(base=base, size=size, imports=("cygwin1.dll", *imports))
        (root / name).write_bytes(data)
    runtime = build_dll(base=0x1_8004_0000, size=0x60_0000, imports=("ntdll.dll",))
    (root / "bin/cygwin1.dll").write_bytes(runtime)
    program = build_dll(
        base=0x1_0040_0000, size=0x10000, imports=("cygwin1.dll", _RUBY), coff_flags=_PROGRAM
    )
    (root / "bin/ruby.exe").write_bytes(program)
    foreign = build_dll(base=PLACE, size=0x10000, imports=("kernel32.dll",))
    (root / "bin/vendor.dll").write_bytes(foreign)
    listed = "".join(f"usr/{name}\n" for name, *_ in FILES) + "usr/bin/cygwin1.dll\n"
    (root / "etc/setup/ruby.lst.gz").write_bytes(gzip.compress(listed.encode(), mtime=0))
    if database:
        rows = tuple(
            RebaseRow(f"/usr/{name}".encode(), base, size, -(-size // 0x10000) * 0x10000)
            for name, base, size, _ in FILES
            if name != STRINGIO
        )
        db = RebaseDb(0x8664, 0x4_0000_0000, 0, 1, rows)
        (root / "etc/rebase.db.x86_64").write_bytes(dump_rebase_db(db))
    return root


def write_map(file: Path, guests: Sequence[Region] = (), *, without: Sequence[str] = ()) -> Path:
    """Write the map of a ruby that loaded the DLLs in the order of FILES, after *guests*."""
    images = [
        dll(f"/usr/{name}", base, size, imports=imports)
        for name, base, size, imports in FILES
        if name not in without
    ]
    process = captured(images, guests, program="/usr/bin/ruby.exe").parent
    assert process is not None
    file.write_text("".join(f"{row}\n" for row in render_cygwin_maps(process)), encoding="utf-8")
    return file


def write_maps(folder: Path) -> None:
    """The maps of docs/rebase.md: one of the two DLLs, and one of a guest instead of the second."""
    write_map(folder / "parent.maps")
    hook = guest("avhook64.dll", 0x3_FB40_0000, 0x30000)
    write_map(folder / "guest.maps", [hook], without=[STRINGIO])


def bases(root: Path) -> dict[str, int]:
    """The bases of the tree's files by their path in Cygwin."""
    return {image.path: image.base for image in read_tree(root)}
