"""The registry tells formats apart by their content, and says what it understands."""

from __future__ import annotations

import codecs
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz import readers
from forkviz.core.captures.capture import Capture
from forkviz.errors import BadCapture
from forkviz.readers import READERS, read_capture, recognise
from tests.readers.images.dumps import build_dump, memory_list
from tests.readers.images.pe_files import build_pe
from tests.readers.tools.test_rebase import database
from tests.support.caveats import sentences

DATA = Path(__file__).parents[2] / "data"
SMALL = DATA / "captures" / "cygwin-3.0.7-perl-small"
ONE_OF_EACH = {
    "cygwin-maps": (SMALL / "parent.maps").read_bytes(),
    "linux-maps": min(DATA.glob("maps/from-*.maps")).read_bytes(),
    "images": (SMALL / "images.json").read_bytes(),
    "strace": (SMALL / "fork.strace").read_bytes(),
    "pe": build_pe(),
    "minidump": build_dump(memory_list((0x10000, 0x10000, 0x1000, 0x1000, 4, 0x20000))),
    "vmmap": b'"Address","Type","Size","Committed","Private","Total WS","Private WS",'
    b'"Shareable WS","Shared WS","Locked WS","Blocks","Protection","Details",\n'
    b'"00010000","Shareable","64","64","","4","","4","4","","1","Read/Write",""\n',
    "vmmap-xml": b'<r><Snapshot><Region Address="65536" Size="4096" Commit="4096"/></Snapshot></r>',
    "windbg": (DATA / "windbg" / "msdocs--vprot.txt").read_bytes(),
    "capture": b'{"format":"forkviz-capture","schema":1,"title":"x","files":["x"],"caveats":["c"],'
    b'"conflicts":[]}\n{"log":{}}\n',
    "region-csv": b"process,bits,complete,start,end,state,kind,allocation,protect,name,use,source,"
    b"line,file\n,64,yes,0x10000,0x20000,committed,private,,rw-p,,unknown,observed,1,x\n",
    "rebase-db": database(("/usr/bin/a.dll", 0x3FD000000, 0x1000)),
    "rebase-list": b"/usr/bin/a.dll  base 0x0003fd000000 size 0x00010000  \n",
    "ldd": b"\tcygx.dll => /usr/bin/cygx.dll (0x3fd000000)\n",
    "volatility": b'[{"PID": 1, "Start VPN": 65536, "End VPN": 69631, "Protection": "R"}]',
    "listdlls": b"x.exe pid: 1\nBase  Size  Path\n0x00400000  0x8000  C:\\x.exe\n",
    "system-informer": b"0x10000, Private: Commit, 64 kB, RW\n",
    "pasted-map": b"Hello,\n> 00010000-00020000 rw-p 00000000 0000:0000\n> 0 [heap]\nbye\n",
    "pasted-strace": b"Hello,\n> --- Process 1160 created\nbye\n",
    "pasted-list": b"words\n" * 100 + b"cygx.dll => /usr/bin/cygx.dll (0x3fd000000)\nbye\n",
    "failures": b"1 [main] sh 12 dofork: child 451 - died waiting for dll loading, errno 11\n",
    "windbg-modules": (DATA / "windbg" / "msdocs-lm--list-loaded-modules-.txt").read_bytes(),
}
BINARY = {"pe", "minidump", "rebase-db"}


@pytest.mark.parametrize("name", sorted(ONE_OF_EACH))
def test_a_file_is_recognised_by_its_content(tmp_path: Path, name: str) -> None:
    """Each kind is known under each other kind's file name."""
    for misleading in ("parent.maps", "images.json", "fork.strace", "a.dll", "notes.txt"):
        path = tmp_path / misleading
        path.write_bytes(ONE_OF_EACH[name])
        assert recognise(path).name == name
        capture = read_capture(path)
        # A capture that was saved is called as it was.
        called = "x" if name == "capture" else misleading
        assert (capture.title, capture.files) == (called, (called,))
        assert sentences(capture.all_caveats())


@pytest.mark.parametrize("name", sorted(ONE_OF_EACH.keys() - BINARY))
@pytest.mark.parametrize("end", ["\r\n", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_text_is_read_alike_however_windows_wrote_it(
    tmp_path: Path, name: str, end: str, encoding: str
) -> None:
    """Marks, two bytes a character and odd line ends change nothing that is read."""
    plain, odd = tmp_path / "plain", tmp_path / "odd"
    plain.write_bytes(ONE_OF_EACH[name])
    odd.write_bytes(ONE_OF_EACH[name].decode().replace("\n", end).encode(encoding))
    assert odd.read_bytes().startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE))

    def content(capture: Capture) -> object:
        log = capture.log and (capture.log.loads, capture.log.sync_points)
        images = [replace(image, file="") for image in capture.images]
        return [list(p.space) for p in capture.processes()], images, log

    assert content(read_capture(odd)) == content(read_capture(plain))


def test_folders_are_bundles_or_hold_pe_files(tmp_path: Path) -> None:
    """A bundle by its files' names; anything else by a PE file in it, however deep."""
    assert recognise(SMALL).name == "bundle"
    deep = tmp_path / "bin" / "auto"
    deep.mkdir(parents=True)
    (deep / "readme").write_text("no PE file")
    with pytest.raises(BadCapture, match="folder"):
        recognise(tmp_path)
    (deep / "x").write_bytes(build_pe())
    assert recognise(tmp_path).name == "pe-folder"
    assert [image.path for image in read_capture(tmp_path).images] == ["bin/auto/x"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"hello\n",
        b"\x7fELF\x02\x01\0\0",
        b'{"calls": []}',
        b"title = 'x'\n",
        b"\0" * 99,
    ],
)
def test_what_nobody_reads_is_refused_with_what_is_understood(
    tmp_path: Path, content: bytes
) -> None:
    """The hint lists every reader's input."""
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(BadCapture) as caught:
        read_capture(path)
    assert caught.value.file == str(path)
    assert all(reader.what in caught.value.hint for reader in READERS)


def test_a_missing_file_is_a_bad_capture_with_a_hint(tmp_path: Path) -> None:
    """Not an OSError."""
    with pytest.raises(BadCapture, match="no such file") as caught:
        read_capture(tmp_path / "missing")
    assert caught.value.hint


def test_a_folder_without_files_is_refused(tmp_path: Path) -> None:
    """There is nothing in it to read."""
    with pytest.raises(BadCapture):
        read_capture(tmp_path)


def test_a_path_may_be_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """str and Path give the same capture; a relative folder has its own name as title."""
    assert read_capture(str(SMALL)) == read_capture(SMALL)
    monkeypatch.chdir(SMALL)
    assert read_capture(".").title == SMALL.name
    assert read_capture(os.curdir) == read_capture(SMALL)


def test_each_reader_has_a_name_of_its_own_and_says_what_it_reads() -> None:
    """The command line lists them."""
    names = [reader.name for reader in READERS]
    assert len(set(names)) == len(names)
    assert {"bundle", "pe-folder", *ONE_OF_EACH} == set(names)
    assert all(reader.what for reader in READERS)


def test_the_public_names_are_sorted_and_there() -> None:
    """__all__ is in order and holds what exists."""
    assert readers.__all__ == sorted(readers.__all__, key=lambda n: (not n.isupper(), n))
    assert all(hasattr(readers, name) for name in readers.__all__)


@given(st.one_of(st.binary(max_size=300), st.sampled_from(sorted(ONE_OF_EACH.values()))), st.data())
def test_any_bytes_give_a_capture_or_a_bad_capture(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, data: st.DataObject
) -> None:
    """Whatever a file holds, and wherever it ends, nothing else comes out."""
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(content[: data.draw(st.integers(0, 3000))])
    try:
        capture = read_capture(path)
    except BadCapture:
        return
    assert capture.parent or capture.images or capture.log or capture.findings
