"""What shows the version of the Cygwin runtime, in every kind of input."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.runtime import ShownBy
from forkviz.errors import BadCapture
from forkviz.readers.images.images_json import parse_images, render_images
from forkviz.readers.images.minidump import parse_minidump
from forkviz.readers.images.pe import read_pe
from forkviz.readers.merge import merge_captures
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from forkviz.readers.runtime_shown import runtimes_in
from tests.readers.images.dumps import build_dump
from tests.readers.images.pe_files import build_pe

LM = """start             end                 module name
00000001`00400000 00000001`00409000   perl       (deferred)
    Image path: C:\\cygwin64\\bin\\perl.exe
    Image name: perl.exe
    File version:     5.26.2.0
00000001`80040000 00000001`80630000   cygwin1    (deferred)
    Image path: C:\\cygwin64\\bin\\cygwin1.dll
    Image name: cygwin1.dll
    Timestamp:        Tue Apr 30 20:08:00 2019 (5CC88E5C)
    CheckSum:         005F3C4D
    ImageSize:        005F0000
    File version:     3000.7.0.0
    Product version:  3000.7.0.0
"""
LISTDLLS = """perl.exe pid: 1234
Command line: perl

Base                Size      Path
0x0000000000400000  0x9000    C:\\msys64\\usr\\bin\\perl.exe
\tVersion:\t5.38.0.0
0x0000000080040000  0x5f0000  C:\\msys64\\usr\\bin\\msys-2.0.dll
\tVerified:\tUnsigned
\tVersion:\t3004.10.0.0
"""


@pytest.mark.parametrize(
    ("text", "version", "by", "msys"),
    [
        ("CYGWIN_NT-10.0 host 3.0.7(0.338/5/3) 2019-04-30 18:08 x86_64 Cygwin", "3.0.7",
         ShownBy.UNAME, False),
        ("> CYGWIN_NT-6.1-WOW64 host 1.7.9(0.237/5/3) 2011-03-29 10:10 i686 Cygwin", "1.7.9",
         ShownBy.UNAME, False),
        ("CYGWIN_NT-10.0-19045 host 3.4.6-1.x86_64 2023-02-14 13:23 UTC x86_64 Cygwin", "3.4.6",
         ShownBy.UNAME, False),
        ("MSYS_NT-10.0-19045 host 3.4.9.x86_64 2023-09-15 12:15 UTC x86_64 Msys", "3.4.9",
         ShownBy.UNAME, True),
        ("MINGW64_NT-10.0-22621 PC 3.4.10-87d57229.x86_64 2024-02-14 20:17 UTC", "3.4.10",
         ShownBy.UNAME, True),
        ("    Cygwin DLL version info:\n        DLL version: 2.11.2\n", "2.11.2",
         ShownBy.CYGCHECK, False),
        ("   81     196 [main] ls (220) DLL version:  3000.7, api: 0.338", "3.0.7",
         ShownBy.STRACE, False),
        ("   81     196 [main] ls (220) DLL version:  1007.10, api: 0.259", "1.7.10",
         ShownBy.STRACE, False),
        ("cygwin                     3.0.7-1        OK", "3.0.7", ShownBy.PACKAGE, False),
        ("msys2-runtime 3.4.10-4", "3.4.10", ShownBy.PACKAGE, True),
        (LM, "3.0.7", ShownBy.MODULE, False),
        (LISTDLLS, "3.4.10", ShownBy.MODULE, True),
        ("0x61000000  0x490000  1007.9.0.0  C:\\cygwin\\bin\\cygwin1.dll", "1.7.9",
         ShownBy.MODULE, False),
        ("cygwin1.dll, 0x180040000, 5.9 MB, Cygwin POSIX Emulation DLL, 3000.7.0.0", "3.0.7",
         ShownBy.MODULE, False),
    ],
)  # fmt: skip
def test_a_text_shows_the_version(text: str, version: str, by: ShownBy, msys: bool) -> None:
    (found,) = runtimes_in(text, "x")
    assert (found.version, found.by, found.msys) == (version, by, msys)
    assert text.split("\n")[found.line - 1].find(version.rpartition(".")[2]) >= 0


@pytest.mark.parametrize(
    "text",
    [
        "Linux host 5.15.0-91-generic #101-Ubuntu SMP x86_64 GNU/Linux",
        "C:\\cygwin-3.0.7\\bin\\cygwin1.dll",
        "the host 10.0.0.1 has C:\\cygwin64\\bin\\cygwin1.dll",
        "Base Size Path\n0x10000 0x9000 C:\\x.dll\n\tVersion:\t3000.7.0.0\n",
        "perl 5.26.2-1 OK",
        "DLL version: unknown",
    ],
)
def test_what_is_no_version_of_the_runtime_shows_none(text: str) -> None:
    assert runtimes_in(text, "x") == ()


def test_a_snapshot_is_of_its_day() -> None:
    """The number of a snapshot is that of the release to come."""
    text = "CYGWIN_NT-6.1 host 1.7.10s(0.241/5/3) 20110610 22:30:00 i686 Cygwin"
    (found,) = runtimes_in(text, "x")
    assert (found.version, found.day) == ("1.7.10", "2011-06-10")


@pytest.mark.parametrize(
    ("name", "high", "low", "versions"),
    [
        ("C:\\cygwin64\\bin\\cygwin1.dll", 0x0BB80007, 0, ["3.0.7"]),
        ("C:\\x\\MSYS-2.0.DLL", 0x0BBC000A, 0, ["3.4.10"]),
        ("C:\\cygwin64\\bin\\cygz.dll", 0x0BB80007, 0, []),
    ],
)
def test_a_minidump_has_the_version_of_each_module(
    name: str, high: int, low: int, versions: list[str]
) -> None:
    """In the VS_FIXEDFILEINFO of its entry."""
    encoded = name.encode("utf-16le")
    text = struct.pack("<I", len(encoded)) + encoded
    info = struct.pack("<IIII", 0xFEEF04BD, 0x10000, high, low) + bytes(84 - 16)
    at = 32 + 2 * 12 + 28 + 24  # behind the header, the directory and SystemInfo
    entry = struct.pack("<QIIII", 0x180040000, 0x5F0000, 1, 2, at + 4 + 108) + info
    data = build_dump((4, struct.pack("<I", 1) + entry + text))
    capture = parse_minidump(data, "x.dmp")
    assert capture.parent is not None
    assert [m.path for m in capture.parent.listed] == [name]
    assert [r.version for r in capture.runtimes] == versions


def test_the_runtime_s_own_file_says_which_it_is(tmp_path: Path) -> None:
    """``images.json`` keeps it; any other file with the same words in it has none."""
    said = b"%%% Cygwin dll major: 2011\n%%% Cygwin dll minor: 2\n"
    for name, version in (("cygwin1.dll", (2, 11, 2)), ("a.dll", None)):
        (tmp_path / name).write_bytes(build_pe() + said)
        image = read_pe(tmp_path / name)
        assert image.version == version
        assert [i.version for i in parse_images(render_images([image]), "i")] == [version]


@pytest.mark.parametrize("value", ['"three"', "3", '"1.2.3.4"', "null"])
def test_a_version_that_is_none_is_refused(value: str) -> None:
    text = (
        '{"schema": 1, "images": [{"path": "/bin/cygwin1.dll", "machine": "amd64",'
        ' "preferred_base": "0x180040000", "size_of_image": "0x5f0000",'
        ' "dll_characteristics": "0x0", "relocations_stripped": false, "imports": [],'
        f' "version": {value}}}]}}'
    )
    with pytest.raises(BadCapture, match="version"):
        parse_images(text, "images.json")


def test_a_capture_keeps_what_was_shown(tmp_path: Path) -> None:
    """Through a list with a uname above it, a merge, and the project's own file."""
    file = tmp_path / "mail.txt"
    file.write_text(f"$ uname -a\nCYGWIN_NT-10.0 h 3.0.7(0.338/5/3) 2019\n\n{LM}")
    capture = forkviz.read(file)
    assert [(r.version, r.by, r.line) for r in capture.runtimes] == [
        ("3.0.7", ShownBy.UNAME, 2),
        ("3.0.7", ShownBy.MODULE, 15),
    ]
    text = "\n".join(dump_capture(capture))
    assert parse_capture_file(text, "x") == capture
    other = tmp_path / "list.txt"
    other.write_text(LM)
    merged = merge_captures([capture, forkviz.read(other)])
    assert [r.file for r in merged.runtimes] == ["mail.txt", "mail.txt", "list.txt"]
