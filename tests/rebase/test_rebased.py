"""A PE file that is linked for another base, with its fix-ups, byte by byte."""

from __future__ import annotations

import random
import struct

import pefile
import pytest

from forkviz.errors import BadCapture
from forkviz.readers.images.pe_file import PeFile
from forkviz.rebase.rebased import checksum_of, header_of, rebased, restored
from tests.support.dll_files import DIR64, HIGHLOW, TEXT_RAW, TEXT_RVA, build_dll

OLD = {64: 0x3_FD3A_0000, 32: 0x6D4A_0000}
NEW = {64: 0x2_A000_0000, 32: 0x5100_0000}


@pytest.mark.parametrize("bits", [64, 32])
def test_absolute_addresses_move_with_the_base_and_nothing_else_does(bits: int) -> None:
    """The file at the new base is the file that was linked for it."""
    for overlay, signature in ((b"", b""), (b"debug symbols", b""), (b"x" * 99, b"PKCS" * 5)):
        options = {"bits": bits, "addresses": 200, "overlay": overlay, "signature": signature}
        old = build_dll(base=OLD[bits], **options)  # type: ignore[arg-type]
        linked = build_dll(base=NEW[bits], **options)  # type: ignore[arg-type]
        assert rebased(old, NEW[bits], checksum=False) == linked
        assert rebased(linked, OLD[bits], checksum=False) == old


def test_what_looks_like_an_address_stays_unless_a_fix_up_names_it() -> None:
    """Of five addresses, two have fix-ups, and words that fill up have none."""
    fixups = [(DIR64, TEXT_RVA), (0, TEXT_RVA + 16), (DIR64, TEXT_RVA + 48)]
    old = build_dll(base=OLD[64], addresses=5, fixups=fixups)
    new = rebased(old, NEW[64])
    values = [struct.unpack_from("<Q", new, TEXT_RAW + 16 * i)[0] for i in range(5)]
    bases = [NEW[64], OLD[64], OLD[64], NEW[64], OLD[64]]
    assert values == [base + TEXT_RVA + 16 * i for i, base in enumerate(bases)]


def test_fields_of_the_header_are_as_asked() -> None:
    """A right checksum, no time, no flag for another place, unless they are wanted."""
    old = build_dll(stamp=7, checksum=5, dll_flags=0x160)
    plain = PeFile.of(rebased(old, NEW[64]))
    assert (plain.base, plain.stamp, plain.dll_flags) == (NEW[64], 7, 0x120)
    as_rebase = PeFile.of(rebased(old, NEW[64], checksum=False, stamp=9, dynamic_base=True))
    assert (as_rebase.checksum, as_rebase.stamp, as_rebase.dll_flags) == (5, 9, 0x160)


def test_the_checksum_is_imagehlps() -> None:
    """Of files of odd length, of many bytes, at any place; pefile computes it word by word."""
    chance = random.Random(5)
    for length in (0, 1, 2, 3, 1000, 7_001):
        data = build_dll(overlay=chance.randbytes(length), checksum=chance.getrandbits(32))
        pe = PeFile.of(data)
        assert checksum_of(data, pe.checksum_at) == pefile.PE(data=data).generate_checksum()
        moved = rebased(data, NEW[64])
        assert PeFile.of(moved).checksum == pefile.PE(data=moved).generate_checksum()


def test_a_checksum_is_a_sum_with_its_carries() -> None:
    """A sum that all carries make 0xffff is no zero; the field is left out wherever it is."""
    for data, at, total in (
        (bytes(16), 4, 0),
        (b"\xff\xff" + bytes(14), 4, 0xFFFF),
        (b"\x01\0\xfe\xff" + bytes(12), 8, 0xFFFF),
        (b"\x01\0\xff\xff" + bytes(12), 8, 1),
        (b"\x01\0\0\0\x05\x06\x07\x08" + bytes(8), 4, 1),
        (b"\x01\0\0\0\0\x05\x06\x07\x08" + bytes(7), 5, 1),
        (b"\x01\0\0", 8, 1),
    ):
        assert checksum_of(data, at) == total + len(data)


@pytest.mark.parametrize("bits", [64, 32])
def test_what_was_moved_is_restored_byte_by_byte(bits: int) -> None:
    """With the header that it had; so is one whose addresses overflow."""
    top = 0xFFFF_FFFF if bits == 32 else 0xFFFF_FFFF_FFFF_FFFF
    old = bytearray(build_dll(bits=bits, base=OLD[bits], dll_flags=0x40, checksum=1, stamp=2))
    struct.pack_into("<I" if bits == 32 else "<Q", old, TEXT_RAW, top - 3)
    header = header_of(PeFile.of(old))
    for base in (NEW[bits], 0x10000, OLD[bits]):
        moved = rebased(bytes(old), base, stamp=9)
        assert restored(moved, header) == old


@pytest.mark.parametrize(
    ("options", "base", "why"),
    [
        ({}, NEW[64] + 0x1000, "not the start of a"),
        ({}, 0, "not the start of a"),
        ({}, 0x7FFF_FFFF_0000, "above the last address"),
        ({"bits": 32, "base": 0x400000}, 0xFFFF_0000 + 0x10000, "above the last address"),
        ({"fixups": ()}, NEW[64], "no fix-ups"),
        ({"coff_flags": 0x2023}, NEW[64], "stripped"),
        ({"fixups": [(1, TEXT_RVA)]}, NEW[64], "kind 1"),
        ({"fixups": [(HIGHLOW, TEXT_RVA)]}, NEW[64], "above 4 GiB"),
        ({"fixups": [(DIR64, 0x9000)]}, NEW[64], "no bytes of the file"),
        ({"fixups": [(DIR64, 0x10)]}, NEW[64], "no bytes of the file"),
        ({"fixups": [(DIR64, 0x5000)]}, NEW[64], "table of fix-ups"),
    ],
)  # fmt: skip
def test_what_cannot_be_moved_is_refused(options: dict[str, object], base: int, why: str) -> None:
    """A base that was set without all of its fix-ups would break the file."""
    with pytest.raises(BadCapture, match=why) as refused:
        rebased(build_dll(**options), base, file="x.dll")  # type: ignore[arg-type]
    assert refused.value.file == "x.dll"
    assert refused.value.offset >= 0


def test_a_file_whose_sections_overlap_is_refused() -> None:
    """Bytes that two sections share would be fixed twice, or in one of them alone."""
    good = build_dll()
    table = PeFile.of(good).optional + 240
    text = table + 12
    for at, value in ((text + 40, 0x1000), (text + 48, TEXT_RAW), (text + 8, 0x200)):
        data = bytearray(good)
        struct.pack_into("<I", data, at, value)
        with pytest.raises(BadCapture, match=r"overlap|share"):
            rebased(bytes(data), NEW[64])


def test_fix_ups_that_overlap_are_applied_one_after_the_other() -> None:
    """As the loader does it; whether that can be undone, an apply finds out beforehand."""
    fixups = [(DIR64, TEXT_RVA), (DIR64, TEXT_RVA + 4), (DIR64, TEXT_RVA)]
    old = build_dll(base=OLD[64], fixups=fixups)
    (value,) = struct.unpack_from("<Q", old, TEXT_RAW)
    moved = rebased(old, OLD[64] + 0x10000)
    (now,) = struct.unpack_from("<I", moved, TEXT_RAW)
    assert now == (value + 0x20000) & 0xFFFF_FFFF


@pytest.mark.sweep
def test_mutated_files_are_moved_back_or_refused() -> None:
    """Whatever the bytes: an equal file again, or a BadCapture."""
    chance = random.Random(9)
    whole = build_dll(addresses=40, overlay=b"after")
    equal = refused = 0
    for _ in range(1500):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 3)):
            at = chance.choice((chance.randrange(0x400), chance.randrange(0xA00, len(data))))
            data[at] = chance.choice((0, 0xFF, chance.randrange(256)))
        old = bytes(data)
        try:
            pe = PeFile.of(old)
            base = 0x5000_0000
            back = restored(rebased(old, base), header_of(pe))
        except BadCapture:
            refused += 1
            continue
        equal += back == old
        assert back == old
    assert equal > 700
    assert refused > 50
