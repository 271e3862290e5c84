"""PE files with one damaged field: read, moved and moved back, or refused; nothing else."""

from __future__ import annotations

from random import Random

import pytest

from forkviz.errors import BadCapture
from forkviz.readers.images.pe_file import PeFile
from forkviz.rebase.image import placed
from forkviz.rebase.rebased import header_of, rebased, restored
from tests.support.dll_files import build_dll

#: What a field may be that no linker writes.
ODD = (
    0,
    1,
    3,
    7,
    0xFF,
    0x1000,
    0xFFFF,
    0x10000,
    0x7FFF_FFFF,
    0x8000_0000,
    0xFFFF_FFF0,
    0xFFFF_FFFF,
)


@pytest.mark.parametrize("bits", [32, 64])
def test_a_damaged_field_is_refused_or_harmless(bits: int) -> None:
    """Each word of the headers, and some of all others, with odd values, and each cut."""
    base = 0x400000 if bits == 32 else 0x3_FD3A_0000
    reach = {"cygwin1.dll": (8, 16, 32) if bits == 32 else (8, 16, 32, 64)}
    whole = build_dll(bits=bits, base=base, reach=reach)
    draws = Random(bits)
    refused = 0
    places = [*range(0, 0x400, 2), *(draws.randrange(0x400, len(whole) - 4) for _ in range(700))]
    damaged = [cut(whole, at, draws.choice(ODD)) for at in places for _ in range(2)]
    damaged += [whole[:end] for end in range(0, len(whole), 37)]
    for data in damaged:
        try:
            pe = PeFile.of(data, "x")
            placed(pe, "x", "x")
            restored(rebased(data, 0x1000_0000), header_of(pe))
        except BadCapture:
            refused += 1
    assert 100 < refused < len(damaged)


def cut(whole: bytes, at: int, value: int) -> bytes:
    """*whole* with *value* in the four bytes at *at*."""
    return whole[:at] + value.to_bytes(4, "little") + whole[at + 4 :]
