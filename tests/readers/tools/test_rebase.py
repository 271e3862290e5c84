"""rebase -i, the rebase database and ldd: where DLLs want to be, and where they were loaded."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.core.region import Source
from forkviz.errors import BadCapture
from forkviz.readers import read_capture, recognise
from forkviz.readers.tools.ldd import parse_ldd, recognises_ldd
from forkviz.readers.tools.rebase import (
    meeting,
    parse_rebase_db,
    parse_rebase_list,
)
from tests.support.caveats import sentences

LIST = Path(__file__).parents[3] / "data" / "rebase" / "rebase-i-gentoo-prefix-2019.txt"


def database(*images: tuple[str, int, int], count: int | None = None) -> bytes:
    """A database of *images*: name, base, size."""
    header = struct.pack(
        "<4sHHQIII",
        b"rBiI",
        0x8664,
        1,
        0x400000000,
        0x10000,
        0,
        len(images) if count is None else count,
    )
    names = [name.encode() + b"\0" for name, _, _ in images]
    rows = b"".join(
        struct.pack("<QIQIII", 0, len(raw), base, size, 0x10000, 0)
        for raw, (_, base, size) in zip(names, images, strict=True)
    )
    return header + rows + b"".join(names)


def test_the_real_list_has_249_rows_and_its_14_stars_are_found_anew() -> None:
    """A star is what rounding to slots makes of two neighbours, and nothing else."""
    assert recognise(LIST).name == "rebase-list"
    capture = read_capture(LIST)
    assert len(capture.images) == 249
    starred = {i for i, line in enumerate(LIST.read_text().splitlines()) if line.endswith("*")}
    assert len(starred) == 14
    assert meeting(capture.images) == starred
    assert not any("star" in text for text in sentences(capture.caveats))
    assert [image.line for image in capture.images] == list(range(1, 250))


def test_a_star_that_nothing_explains_is_told() -> None:
    """The list may have been cut between two neighbours."""
    row = "/usr/bin/a.dll  base 0x000400000000 size 0x00010000 *\n"
    assert any("cut" in text for text in sentences(parse_rebase_list(row, "x").caveats))


def test_eight_digits_are_a_machine_of_32_bits() -> None:
    """The list says so in no other way."""
    (image,) = parse_rebase_list(
        "/usr/bin/a b.dll  base 0x61000000 size 0x00010000  \n", "x"
    ).images
    assert (image.path, image.machine, image.bits) == ("/usr/bin/a b.dll", "i386", 32)


def test_a_database_holds_the_names_in_the_order_of_its_entries() -> None:
    """Names follow all the entries, each as long as its entry says."""
    data = database(("/usr/bin/a.dll", 0x3FD000000, 0x1234), ("/b.dll", 0x3FE000000, 0x10000))
    images = parse_rebase_db(data, "x").images
    assert [(i.path, i.preferred, i.size_of_image, i.machine) for i in images] == [
        ("/usr/bin/a.dll", 0x3FD000000, 0x1234, "amd64"),
        ("/b.dll", 0x3FE000000, 0x10000, "amd64"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        database(count=0xFFFFFFFF),
        database(("/a.dll", 1, 1), count=2),
        database(("/a.dll", 1, 1))[:-3],
        database()[:20],
        database().replace(b"\x01\0", b"\x02\0", 1),
    ],
)
def test_a_database_that_is_cut_or_lies_is_refused(data: bytes) -> None:
    """With the offset."""
    with pytest.raises(BadCapture) as caught:
        parse_rebase_db(data, "x")
    assert caught.value.offset >= 0


def ldd(text: str) -> Capture:
    assert recognises_ldd(text)
    return parse_ldd(text, "x")


def test_ldd_gives_places_whose_sizes_are_assumed() -> None:
    """A DLL that is listed twice was relocated, and one that was not found is reported."""
    capture = ldd(
        "\tntdll.dll => /cygdrive/c/Windows/SYSTEM32/ntdll.dll (0x7ffb10000000)\n"
        "\tcygx.dll => /usr/bin/cygx.dll (0x3fd000000)\n"
        "\tcygx.dll => /usr/bin/cygx.dll (0x650000)\n"
        "\tcygy.dll => not found\n"
    )
    assert capture.parent is not None
    assert len(capture.parent.modules()) == 3
    assert all(r.source is Source.ASSUMED for r in capture.parent.space)
    assert not capture.parent.complete
    assert any("cygy.dll: not found" in text for text in sentences(capture.parent.caveats))
    assert any("relocated" in text for text in sentences(capture.parent.caveats))


def test_rebase_v_tells_where_files_are_from_then_on(tmp_path: Path) -> None:
    """As many digits as a number has: the ninth is of 64 bits."""
    path = tmp_path / "log"
    path.write_text(
        "/usr/bin/cygpng16-16.dll: new base = 6d4a0000, new size = 40000\n"
        "> /usr/lib/a b.so: new base = 3fd4e0000, new size = 50000\n"
    )
    images = read_capture(path).images
    assert [(i.name, i.preferred, i.size_of_image, i.bits, i.line) for i in images] == [
        ("cygpng16-16.dll", 0x6D4A0000, 0x40000, 32, 1),
        ("a b.so", 0x3FD4E0000, 0x50000, 64, 2),
    ]
