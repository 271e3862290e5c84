"""Bundles: the three real ones, and folders in which something is missing or wrong."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from forkviz import files
from forkviz.core.captures.dialect import LINUX
from forkviz.errors import BadCapture, NotWritten
from forkviz.readers import read_capture, write_bundle
from forkviz.readers.own.bundle import BUNDLE_FILES, CAPTURE, is_bundle, read_bundle
from tests.readers.images.pe_files import build_pe, import_table
from tests.support.caveats import sentences

CAPTURES = Path(__file__).parents[3] / "data" / "captures"
PERL = CAPTURES / "cygwin-3.0.7-perl"
SMALL = CAPTURES / "cygwin-3.0.7-perl-small"
CLOBBERED = CAPTURES / "cygwin-3.0.7-perl-clobbered"
LOW = "00010000-00020000 rw-p 00000000 0000:0000 0\n"
HIGH = LOW + "600000000-600010000 rw-p 00000000 0000:0000 0 [heap]\n"


def image(path: str, machine: str) -> dict[str, object]:
    return {
        "path": path,
        "machine": machine,
        "preferred_base": "0x400000",
        "size_of_image": "0x10000",
        "dll_characteristics": "0x0",
        "relocations_stripped": False,
        "imports": [],
    }


def bundle(folder: Path, **files: str | list[dict[str, object]]) -> Path:
    """A folder with files called as the keywords, ``_`` for the dot; a list is images."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps({"schema": 1, "images": content})
        (folder / name.replace("_", ".")).write_text(text)
    return folder


@pytest.mark.parametrize("folder", [PERL, SMALL, CLOBBERED], ids=lambda p: p.name)
def test_a_real_bundle_is_read_whole(folder: Path) -> None:
    """Title, maps, images and log are those of the folder's files; what is missing is reported."""
    capture = read_capture(folder)
    assert capture.title == folder.name
    assert set(capture.files) == {path.name for path in folder.iterdir()}
    assert capture.parent is not None
    rows = (folder / "parent.maps").read_text().count("\n")
    assert (len(capture.parent.space), capture.parent.role) == (rows, "parent")
    assert (capture.child is not None) == (folder / "child.maps").exists()
    if capture.child is not None:
        rows = (folder / "child.maps").read_text().count("\n")
        assert (len(capture.child.space), capture.child.role) == (rows, "child")
        assert sentences(capture.all_caveats()) == ()
    else:
        assert any("child" in caveat for caveat in sentences(capture.all_caveats()))
    assert len(capture.images) == (folder / "images.json").read_text().count('"path"')
    assert (capture.log is not None) == (folder / "fork.strace").exists()


@pytest.mark.parametrize("folder", [PERL, SMALL, CLOBBERED], ids=lambda p: p.name)
def test_every_module_of_a_real_map_has_its_header(folder: Path) -> None:
    """A module is as large as its header says, and no relocated image hides its base."""
    capture = read_capture(folder)
    for process in capture.processes():
        assert process.modules()
        for module in process.modules():
            header = capture.image(module.path)
            assert header is not None
            assert header.size_of_image == module.size


def test_the_perl_capture_has_its_dlopened_dlls_in_both_processes() -> None:
    """Each DLL under auto/ of the parent is in the child, at the same place."""
    capture = read_capture(PERL)
    parent, child = capture.processes()
    loaded = {(m.path, m.base) for m in parent.modules() if "/auto/" in m.path}
    names = {
        line.split(None, 5)[5]
        for line in (PERL / "parent.maps").read_text().splitlines()
        if "/auto/" in line
    }
    assert {path for path, _ in loaded} == names
    assert len(loaded) == 13
    assert loaded <= {(m.path, m.base) for m in child.modules()}


def test_the_files_names_do_not_choose_the_dialect(tmp_path: Path) -> None:
    """parent.maps may be Linux's: what is in it counts."""
    row = "7f0000000000-7f0000001000 rw-p 00000000 00:00 0\n"
    capture = read_capture(bundle(tmp_path, parent_maps=row))
    assert capture.parent is not None
    assert capture.parent.dialect is LINUX


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    """A lone parent.maps is a bundle, without a child and without headers."""
    capture = read_capture(bundle(tmp_path, parent_maps=HIGH))
    assert capture.child is None
    assert capture.log is None
    assert any("child.maps" in caveat for caveat in sentences(capture.caveats))
    assert any("headers" in caveat for caveat in sentences(capture.caveats))
    only_images = read_capture(bundle(tmp_path / "x", images_json=[image("/a.exe", "i386")]))
    assert only_images.parent is None
    assert only_images.bits == 32
    assert any("parent.maps" in caveat for caveat in sentences(only_images.caveats))


@pytest.mark.parametrize(
    ("images", "bits"),
    [
        ([("/a.exe", "amd64"), ("/b.dll", "i386"), ("/c.dll", "i386")], 64),
        ([("/a.exe", "i386"), ("/b.dll", "amd64")], 32),
        ([("/a.dll", "amd64")], 64),
        ([("/a.dll", "arm64"), ("/b.dll", "i386")], 32),
    ],
)
def test_images_tell_the_width_of_a_map_with_low_addresses(
    tmp_path: Path, images: list[tuple[str, str]], bits: int
) -> None:
    """The program's machine counts, then that of most DLLs; a draw tells nothing."""
    entries = [image(path, machine) for path, machine in images]
    capture = read_capture(bundle(tmp_path, parent_maps=LOW, images_json=entries))
    assert capture.bits == bits
    guessed = any("assumed" in caveat for caveat in sentences(capture.all_caveats()))
    assert guessed == (len(images) == 2 and images[0][0] == "/a.dll")


def test_parent_and_child_have_one_width(tmp_path: Path) -> None:
    """One high address in either of them is enough for both."""
    for parent, child in ((LOW, HIGH), (HIGH, LOW)):
        capture = read_capture(bundle(tmp_path, parent_maps=parent, child_maps=child))
        assert [p.space.bits for p in capture.processes()] == [64, 64]


def test_the_images_may_be_the_files_themselves(tmp_path: Path) -> None:
    """PE files in the folder and in dlls/ are read for their headers."""
    bundle(tmp_path, parent_maps=HIGH)
    (tmp_path / "dlls" / "auto").mkdir(parents=True)
    pe = build_pe(imports=import_table([b"cygwin1.dll"]))
    (tmp_path / "dlls" / "auto" / "b.dll").write_bytes(pe)
    (tmp_path / "a.exe").write_bytes(pe)
    (tmp_path / "broken.dll").write_bytes(build_pe(size=0))
    capture = read_capture(tmp_path)
    assert sorted(i.path for i in capture.images) == ["a.exe", "auto/b.dll"]
    assert all(i.imports == ("cygwin1.dll",) for i in capture.images)
    assert any(
        caveat.startswith("broken.dll was left out") for caveat in sentences(capture.caveats)
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("parent.maps", "nonsense\n"),
        ("child.maps", "00020000-00010000 rw-p 00000000 0000:0000 0\n"),
        ("images.json", '{"schema": 9, "images": []}'),
        ("fork.strace", "make: nothing to be done\n"),
        ("fork.strace", "MZ\0\0"),
    ],
)
def test_an_error_names_the_file_in_the_folder(tmp_path: Path, name: str, content: str) -> None:
    """Whoever sees the error knows which of the files to mend."""
    folder = tmp_path / "copy"
    shutil.copytree(SMALL, folder)
    (folder / name).write_text(content)
    with pytest.raises(BadCapture) as caught:
        read_capture(folder)
    assert caught.value.file == str(folder / name)


def test_a_child_without_a_parent_is_refused(tmp_path: Path) -> None:
    """There is nothing to compare it with, and it would pass for the parent."""
    with pytest.raises(BadCapture, match=r"no parent\.maps"):
        read_capture(bundle(tmp_path, child_maps=HIGH))


# -- links ---------------------------------------------------------------------------------------

linked = pytest.mark.skipif(os.name != "posix", reason="only there anybody can make a link")


@linked
@pytest.mark.parametrize("name", [*BUNDLE_FILES, "a.dll", "dlls", "dlls/sub/a.dll", "dlls/sub"])
@pytest.mark.parametrize("leads", ["to what it should be", "nowhere"])
def test_a_link_in_a_bundle_is_not_read(tmp_path: Path, name: str, leads: str) -> None:
    """Whichever of its files it is: it leads to what its maker could not read himself."""
    folder, outside = tmp_path / "copy", tmp_path / "outside"
    shutil.copytree(SMALL, folder)
    (folder / "dlls" / "sub").mkdir(parents=True)
    for place in (folder / "a.dll", folder / "dlls" / "sub" / "a.dll"):
        place.write_bytes(build_pe())
    if name == CAPTURE:
        write_bundle(read_capture(SMALL), tmp_path / "whole")
        shutil.move(tmp_path / "whole" / CAPTURE, outside)
    elif (folder / name).exists():
        shutil.move(folder / name, outside)
    else:
        shutil.copy(SMALL / "parent.maps", outside)
    (folder / name).symlink_to(outside if leads != "nowhere" else tmp_path / "gone")
    if leads == "nowhere" and name == "a.dll":
        read_capture(folder)  # what is no PE file is no part of it
        return
    with pytest.raises(BadCapture, match="is a link that leads out of its bundle") as refused:
        read_capture(folder)
    assert refused.value.file == str(folder / name)


@linked
def test_a_bundle_is_read_and_written_where_a_link_of_the_user_leads(tmp_path: Path) -> None:
    """The folder's own name is the user's word."""
    capture = read_capture(SMALL)
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there")
    write_bundle(capture, tmp_path / "link")
    assert read_capture(tmp_path / "link") == capture
    assert [path.name for path in (tmp_path / "there").iterdir()] == [CAPTURE]


@linked
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    """Neither through one that was there nor through one to nowhere."""
    outside = tmp_path / "outside"
    outside.write_text("mine")
    for target in (outside, tmp_path / "gone"):
        folder = tmp_path / f"bundle-{target.name}"
        folder.mkdir()
        (folder / CAPTURE).symlink_to(target)
        with pytest.raises(NotWritten, match="is a link that leads out of the folder"):
            write_bundle(read_capture(SMALL), folder)
        assert [path.name for path in folder.iterdir()] == [CAPTURE]
    assert outside.read_text() == "mine"
    assert not (tmp_path / "gone").exists()


@linked
@pytest.mark.parametrize("planted", ["file", "folder"])
def test_a_link_that_is_planted_meanwhile_leads_nothing_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, planted: str
) -> None:
    """Between the check and the writing: the link is replaced, or the folder is that of before."""
    outside, folder = tmp_path / "outside", tmp_path / "bundle"
    outside.mkdir()
    (outside / CAPTURE).write_text("mine")
    capture = read_capture(SMALL)
    write_bundle(capture, folder)
    put = files.write_all

    def late(descriptor: int, data: bytes) -> None:
        put(descriptor, data)
        if planted == "file":
            (folder / CAPTURE).unlink()
            (folder / CAPTURE).symlink_to(outside / CAPTURE)
        else:
            folder.rename(tmp_path / "moved")
            folder.symlink_to(outside)

    monkeypatch.setattr(files, "write_all", late)
    write_bundle(capture, folder)
    assert (outside / CAPTURE).read_text() == "mine"
    assert [path.name for path in outside.iterdir()] == [CAPTURE]
    assert read_capture(folder if planted == "file" else tmp_path / "moved") == capture


@linked
def test_a_link_that_is_planted_before_it_is_read_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever looks first is overtaken."""
    folder = bundle(tmp_path / "b", parent_maps=HIGH)
    outside = tmp_path / "outside"
    outside.write_text(HIGH)

    def late(path: Path) -> None:
        if path.is_file():
            path.unlink()
            path.symlink_to(outside)

    monkeypatch.setattr("forkviz.readers.own.bundle._refuse_link", late)
    with pytest.raises(BadCapture, match="can't be read"):
        read_capture(folder)


def test_what_a_killed_run_left_is_no_part_of_a_bundle(tmp_path: Path) -> None:
    """It does not keep the next one from being written, and is gone then."""
    capture = read_capture(SMALL)
    (tmp_path / f".forkviz-{'0' * 16}.part").write_text("half")
    write_bundle(capture, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [CAPTURE]


def test_a_message_beside_the_maps_is_read(tmp_path: Path) -> None:
    """What was printed as the fork failed; a log alone makes no bundle of a folder."""
    message = "      1 [main] perl 451 child_info_fork::abort: address space needed by 'a.dll' "
    (tmp_path / "message.log").write_text(f"{message}(0x700000) is already occupied\n")
    assert not is_bundle(tmp_path)
    capture = read_bundle(bundle(tmp_path, **{"parent.maps": HIGH}))
    assert [(one.dll, one.file, one.line) for one in capture.findings] == [
        ("a.dll", "message.log", 1)
    ]
    assert capture.files == ("parent.maps", "message.log")
