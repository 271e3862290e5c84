"""The reader by struct against the one by pefile, on a whole Cygwin and on damaged files."""

from __future__ import annotations

import random
import struct
from collections import Counter
from pathlib import Path

from forkviz.errors import BadCapture
from forkviz.readers.base.signature import is_pe
from forkviz.readers.images.pe_headers import PeHeaders
from forkviz.readers.images.pe_odd import odd_headers
from forkviz.rebase.image import read_placed
from forkviz.rebase.placed import PlacedImage

DAMAGED = 1000
I386 = 0x14C


def both(file: Path) -> tuple[PlacedImage | None, PeHeaders | None]:
    """What each reader makes of *file*; None where it refuses it."""
    try:
        placed = read_placed(file)
    except BadCapture as error:
        assert error.file == str(file)  # noqa: PT017
        placed = None
    try:
        with file.open("rb", buffering=0) as stream:
            return placed, odd_headers(stream, file.stat().st_size, str(file))
    except BadCapture:
        return placed, None


def same(placed: PlacedImage, headers: PeHeaders) -> bool:
    """Whether both say the same of what both read."""
    imports = tuple(dict.fromkeys(name.lower() for name in headers.imports))
    bits = 32 if headers.machine == I386 else 64
    return (placed.base, placed.size, placed.bits, int(placed.characteristics), placed.imports) == (
        headers.base, headers.size_of_image, bits, headers.dll_flags, imports,
    )  # fmt: skip


def test_both_readers_say_the_same_of_every_file(cygwin: Path) -> None:
    """Programs, DLLs, and the one file of debug symbols, which both refuse."""
    files = [path for path in cygwin.rglob("*") if not path.is_symlink() and is_pe(path)]
    refused = []
    for file in files:
        placed, image = both(file)
        if placed is None or image is None:
            refused.append((file.suffix, placed, image))
        else:
            assert same(placed, image), file
    assert len(files) > 600
    assert refused == [(".dbg", None, None)]


def test_both_readers_say_the_same_of_damaged_files(cygwin: Path, tmp_path: Path) -> None:
    """Wherever both read one; pefile leaves out sections of odd numbers, and knows more magics."""
    chance = random.Random(14)
    files = sorted(p for p in (cygwin / "bin").glob("*.dll") if p.stat().st_size < 100_000)
    seen: Counter[str] = Counter()
    file = tmp_path / "x.dll"
    for _ in range(DAMAGED):
        data = bytearray(chance.choice(files).read_bytes())
        (pe,) = struct.unpack_from("<I", data, 60)
        for _ in range(chance.randrange(1, 4)):
            headers = chance.randrange(0x400), pe + chance.randrange(0x108)
            at = chance.choice((*headers, chance.randrange(len(data))))
            data[at] = chance.choice((0, 0xFF, data[at] ^ 1 << chance.randrange(8)))
        file.write_bytes(data[: chance.choice((None, None, None, chance.randrange(len(data))))])
        placed, image = both(file)
        if placed is not None and image is not None:
            assert same(placed, image)
            seen["both read it"] += 1
        else:
            seen["one refuses it" if placed or image else "both refuse it"] += 1
    assert seen["both read it"] > DAMAGED / 2
    assert seen["both refuse it"] > 50
    assert seen["one refuses it"] < DAMAGED / 20
