"""What a plan and a check need of a PE file; a malformed one is a BadCapture."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from forkviz.core.image import DllCharacteristics
from forkviz.errors import BadCapture
from forkviz.readers.images.pe import read_pe
from forkviz.readers.images.pe_file import PeFile
from forkviz.rebase.image import placed, read_placed
from forkviz.rebase.placed import PlacedImage, Reach
from tests.support.dll_files import HIGHLOW, TEXT_RAW, TEXT_RVA, build_dll
from tests.support.limited import set_limit


def image_of(data: bytes) -> PlacedImage:
    return placed(PeFile.of(data, "x.dll"), "x.dll", "/usr/bin/x.dll")


def complaint(file: Path) -> BadCapture | None:
    try:
        read_placed(file)
    except BadCapture as error:
        return error
    return None


@pytest.mark.parametrize(("bits", "base"), [(64, 0x3_FD3A_0000), (32, 0x6D4A_0000)])
def test_a_dll_is_read_from_its_bytes(tmp_path: Path, bits: int, base: int) -> None:
    """Of both widths."""
    file = tmp_path / "cygx.so"
    imports = ("cygwin1.dll", "KERNEL32.dll", "kernel32.dll")
    file.write_bytes(build_dll(base=base, size=0x2A000, bits=bits, imports=imports, dll_flags=0x40))
    assert read_placed(file, "/usr/lib/cygx.so") == PlacedImage(
        "/usr/lib/cygx.so", base, 0x2A000, str(file), bits, ("cygwin1.dll", "kernel32.dll"),
        DllCharacteristics.DYNAMIC_BASE,
    )  # fmt: skip
    assert read_placed(file).path == file.as_posix()


def test_signature_program_and_runtime_are_read() -> None:
    """By the security directory, the flag of a DLL, and the name."""
    assert image_of(build_dll(signature=b"PKCS")).signed
    assert image_of(build_dll(coff_flags=0x22)).program
    plain = image_of(build_dll())
    assert (plain.signed, plain.program, plain.runtime, plain.owned) == (False, False, False, True)
    assert not image_of(build_dll(imports=("kernel32.dll",))).owned
    runtime = placed(PeFile.of(build_dll(imports=())), "", "/usr/bin/Cygwin1.DLL")
    assert (runtime.runtime, runtime.owned) == (True, True)


def test_references_of_few_bits_are_counted_by_dll() -> None:
    """Those of 64 bits reach everywhere; in a 32-bit DLL, all do."""
    imports = ("cygwin1.dll", "cyga.dll", "CygB.dll")
    reach = {"cyga.dll": (64, 32, 32), "CygB.dll": (64,), "cygwin1.dll": (8, 16)}
    found = image_of(build_dll(imports=imports, reach=reach)).reach
    assert found == (Reach("cyga.dll", 2), Reach("cygwin1.dll", 2))
    assert image_of(build_dll(imports=imports, reach={"cyga.dll": (64,)})).reach == ()
    assert image_of(build_dll(bits=32, base=0x400000, imports=imports, reach=reach)).reach == ()


def test_imports_end_where_the_loader_ends() -> None:
    """At a descriptor that has no name, or no table of addresses."""
    good = build_dll(imports=("cyga.dll", "cygb.dll", "cygc.dll"))
    table = good.index(b".idata") + 20
    (raw,) = struct.unpack_from("<I", good, table)
    for field in (12, 16):
        data = bytearray(good)
        struct.pack_into("<I", data, raw + 20 + field, 0)
        assert image_of(bytes(data)).imports == ("cyga.dll",)


def test_what_only_looks_like_a_list_of_references_is_none() -> None:
    """Its places must be those of imports, its targets in the image, its bits a width."""
    good = build_dll(imports=("cyga.dll",), reach={"cyga.dll": 1})
    at = good.index(struct.pack("<III", 0, 0, 1)) + 12
    (slot,) = struct.unpack_from("<I", good, at)
    fields = ((0, 0x2000), (0, slot - 8), (0, slot + 4), (4, 0), (4, 0x10000), (8, 33), (8, 0))
    for field, value in fields:
        data = bytearray(good)
        struct.pack_into("<I", data, at + field, value)
        assert image_of(bytes(data)).reach == ()


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"fixups": ()}, "it has no fix-ups"),
        ({"coff_flags": 0x2023}, "its fix-ups were stripped"),
        # Wherever the header is, and whatever stands where it mostly is.
        ({"coff_flags": 0x2023, "lfanew": 0x100}, "its fix-ups were stripped"),
        ({"fixups": [(5, TEXT_RVA)]}, "a fix-up is of kind 5, which is not applied"),
        ({"fixups": [(HIGHLOW, 0x6000)]}, "a fix-up (0x6000) lies in no bytes of the file"),
        ({"fixups": [(10, TEXT_RVA + 0x1FA)]}, "a fix-up (0x11fa) lies in no bytes of the file"),
        ({"fixups": [(10, 0x5000)]}, "a fix-up (0x5000) lies in the table of fix-ups"),
        ({"bits": 32, "base": 0x400000, "fixups": [(10, TEXT_RVA)]}, "a fix-up is of kind 10"),
    ],
)  # fmt: skip
def test_why_a_dll_cannot_be_moved(options: dict[str, object], why: str) -> None:
    """It is said; all others can be."""
    found = image_of(build_dll(**options))  # type: ignore[arg-type]
    assert not found.movable
    assert found.why_fixed.startswith(why)


def test_a_dll_whose_header_is_elsewhere_is_movable() -> None:
    """The flag at the offset where most have it is not looked at."""
    data = bytearray(build_dll(lfanew=0x100))
    assert not image_of(bytes(data)).rebase_skips
    data[0x96] = 0xFF
    assert image_of(bytes(data)).movable
    # rebase does look there.
    assert image_of(bytes(data)).rebase_skips
    assert image_of(build_dll(coff_flags=0x2023)).rebase_skips
    assert not image_of(build_dll(coff_flags=0x2023, lfanew=0x100)).rebase_skips


@pytest.mark.sweep
def test_each_prefix_of_a_file_is_read_or_refused(tmp_path: Path) -> None:
    """With the place of what is missing."""
    whole = build_dll(reach={"cygwin1.dll": 2})
    file = tmp_path / "x.dll"
    for length in [*range(0x400), *range(0x400, len(whole), 37)]:
        file.write_bytes(whole[:length])
        if (error := complaint(file)) is not None:
            assert error.file == str(file)
            assert 0 <= error.offset <= max(length, 0x200)


@pytest.mark.sweep
def test_mutated_files_are_read_or_refused(tmp_path: Path) -> None:
    """And the reader of headers alone says the same of them wherever both read them."""
    chance = random.Random(14)
    whole = build_dll(imports=("cygwin1.dll", "cyga.dll"), reach={"cyga.dll": 2})
    file = tmp_path / "x.dll"
    both = 0
    for _ in range(1500):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 4)):
            at = chance.choice((chance.randrange(0x400), chance.randrange(len(data))))
            data[at] = chance.choice((0, 0xFF, data[at] ^ 1 << chance.randrange(8)))
        file.write_bytes(data)
        try:
            found = read_placed(file)
        except BadCapture:
            continue
        try:
            other = read_pe(file)
        except BadCapture:
            continue
        both += 1
        assert (found.base, found.size, found.characteristics) == (
            other.preferred, other.size_of_image, other.dll_characteristics,
        )  # fmt: skip
        assert found.imports == tuple(dict.fromkeys(name.lower() for name in other.imports))
    assert both > 1000


def test_no_table_of_a_file_is_followed_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sections, imports and fix-ups are counted."""
    set_limit(monkeypatch, "sections", 3)
    with pytest.raises(BadCapture, match="sections"):
        image_of(build_dll())
    monkeypatch.undo()
    set_limit(monkeypatch, "imports", 2)
    with pytest.raises(BadCapture, match="more than 2"):
        image_of(build_dll(imports=("a.dll", "b.dll", "c.dll")))
    monkeypatch.undo()
    set_limit(monkeypatch, "moved", 1000)
    assert image_of(build_dll()).why_fixed == "it has more than 0 MiB"
    monkeypatch.undo()
    set_limit(monkeypatch, "fix-ups", 3)
    assert image_of(build_dll()).why_fixed == "it has more than 3 fix-ups"


@pytest.mark.parametrize("base", [0x3_FD3A_0000, 0x4_0000_0000, 0x3_5D5B_0000, 0x2_5CFF_0000])
def test_a_dll_without_addresses_needs_no_fix_ups(base: int) -> None:
    """Linkers then make no table; one that was stripped leaves its addresses behind."""
    assert image_of(build_dll(base=base, addresses=0)).movable
    bare = build_dll(base=base, addresses=0, fixups=())
    assert image_of(bare).movable
    # Wherever in the image they lead, and at an odd place, too.
    for address in (base, base + 0xFFFF, base + 0x1234):
        for at in (0, 1, 4):
            data = bytearray(bare)
            data[TEXT_RAW + at : TEXT_RAW + at + 8] = address.to_bytes(8, "little")
            assert not image_of(bytes(data)).movable
    for address in (base - 1, base + 0x10000, base >> 8):
        data = bytearray(bare)
        data[TEXT_RAW : TEXT_RAW + 8] = address.to_bytes(8, "little")
        assert image_of(bytes(data)).movable, hex(address)
    assert not image_of(build_dll(bits=32, base=0x400000, addresses=0, fixups=())).movable


def test_sections_that_share_their_bytes_are_searched_once() -> None:
    """However many a file has: what is searched is no more than the file."""
    data = bytearray(build_dll(reach={"cygwin1.dll": 2}, overlay=bytes(200_000)))
    pe = PeFile.of(data)
    table = pe.optional + 240
    for index in (0, 1):
        struct.pack_into("<8s", data, table + 40 * index, b".rdata")
        struct.pack_into("<II", data, table + 40 * index + 16, len(data) - 0x400, 0x400)
    read: list[int] = []

    def counted(at: int, count: int) -> bytes:
        read.append(count)
        return bytes(data[at : at + count])

    placed(PeFile(len(data), counted, "x.dll"), "x.dll", "x.dll")
    assert sum(count for count in read if count > 10_000) < len(data)
