"""Plans and undo files are untrusted: nothing is written outside of what was named."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from forkviz.errors import BadCapture, ForkvizError, NotWritten, TooLarge
from forkviz.rebase.apply import apply
from forkviz.rebase.kept.inside import place_inside
from forkviz.rebase.kept.saved import hashed, read_plan, save_plan
from forkviz.rebase.kept.undo_file import undo_place
from forkviz.rebase.tree import read_tree
from forkviz.rebase.undo import undo
from tests.support.dll_files import TEXT_RAW, TEXT_RVA, build_dll, write_dll
from tests.support.limited import set_limit
from tests.support.moves import contents_of, make_root, moves_in

posix = pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
#: Names that lead out of a root, or that no file has.
NAMES = [
    *("../out.dll", "/etc/out.dll", "bin/../../out.dll", "..", ".", "", "bin//cyga.dll", "./x"),
    *("bin/./cyga.dll", "C:/x.dll", "C:x.dll", "bin\\cyga.dll", "bin/x\0.dll", "a\nb", "bin/"),
    *("\ud800.dll", "x" * 5000, "//host/x.dll"),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_dll(tmp_path / "out.dll")
    return make_root(tmp_path / "root")


def edited(file: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """The JSON in *file*, with *edit* made."""
    value = json.loads(file.read_text())
    edit(value)
    file.write_text(json.dumps(value))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_leads_out_of_the_root_is_refused(root: Path, name: str) -> None:
    """In a plan as in an undo file."""
    plan = root.parent / "plan"
    save_plan(plan, moves_in(root), root)
    edited(plan, lambda value: value["moves"][0].update(file=name))
    with pytest.raises(NotWritten, match="nothing was written"):
        apply(read_plan(plan)[1], root)
    apply(moves_in(root)[:1], root)
    edited(undo_place(root), lambda value: value["files"][0].update(file=name))
    now = contents_of(root.parent)
    with pytest.raises(NotWritten, match="nothing was written"):
        undo(undo_place(root))
    assert contents_of(root.parent) == now


@posix
def test_links_are_not_followed_out_of_the_root_or_in_it(root: Path) -> None:
    """Not of a file, not of a folder on the way, not the undo file, not the database."""
    out = root.parent / "out.dll"
    moves = moves_in(root)
    (root / "bin" / "cyga.dll").unlink()
    (root / "bin" / "cyga.dll").symlink_to(out)
    now = contents_of(root.parent)
    with pytest.raises(NotWritten, match="link"):
        apply(moves, root)
    (root / "bin" / "cyga.dll").unlink()
    (root / "lib").rename(root.parent / "lib")
    (root / "lib").symlink_to(root.parent / "lib")
    with pytest.raises(NotWritten, match="link"):
        apply(moves[2:], root)
    undo_place(root).symlink_to(out)
    with pytest.raises(NotWritten, match="link"):
        apply(moves[1:2], root)
    with pytest.raises(NotWritten, match="link"):
        undo(undo_place(root))
    undo_place(root).unlink()
    undo_place(root).symlink_to(root.parent / "made")
    with pytest.raises(NotWritten, match="link"):
        apply(moves[1:2], root)
    assert not (root.parent / "made").exists()
    undo_place(root).unlink()
    (root / "etc").rename(root.parent / "etc")
    (root / "etc").symlink_to(root.parent / "etc")
    with pytest.raises(NotWritten, match="link"):
        apply(moves[1:2], root, database=True)
    assert out.read_bytes() == now["out.dll"]
    assert not undo_place(root).exists()


@posix
def test_what_is_no_file_is_refused(root: Path) -> None:
    """A folder, a pipe, which would be waited for."""
    moves = moves_in(root)
    file = root / "bin" / "cyga.dll"
    file.unlink()
    file.mkdir()
    with pytest.raises(NotWritten, match="is not a file"):
        apply(moves, root)
    file.rmdir()
    os.mkfifo(file)
    with pytest.raises(NotWritten, match="is not a file"):
        apply(moves, root)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("from", value) for value in (-1, 1 << 64, 1.5, "1", None, True)),
        *(("to", value) for value in (-1, 1 << 64, 1.5, "1", None, True)),
        *(("sha256", value) for value in ("", "0" * 63, "G" * 64, 7, None)),
        *(("bits", value) for value in (16, 63, -64)),
        *(("size", value) for value in (1 << 32, -1)),
        *(("file", value) for value in (7, None, ["x"])),
    ],
)  # fmt: skip
def test_a_plan_with_odd_fields_is_refused(root: Path, field: str, value: object) -> None:
    """As no plan."""
    plan = root.parent / "plan"
    save_plan(plan, moves_in(root), root)
    edited(plan, lambda whole: whole["moves"][1].update({field: value}))
    with pytest.raises(BadCapture) as refused:
        read_plan(plan)
    assert refused.value.file == str(plan)


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", "null", '{"schema": 1}', '{"kind": "plan", "schema": 2}', "{", "\0"),
        '{"kind": "plan", "schema": 1, "root": "relative", "moves": []}',
        '{"kind": "plan", "schema": 1, "root": 7, "moves": []}',
        r'{"kind": "plan", "schema": 1, "root": "/a\u0000b", "moves": []}',
        r'{"kind": "plan", "schema": 1, "root": "/a\ud800b", "moves": []}',
        '{"kind": "plan", "schema": 1, "root": "/x", "moves": {}}',
        '{"kind": "plan", "schema": 1, "root": "/x", "moves": [7]}',
        '{"kind": "undo file", "schema": 1, "files": [], "databases": [{}]}',
        '{"kind": "undo file", "schema": 1, "files": 7}',
        "9" * 5000,
        "[" * 100_000,
    ],
)
def test_a_text_that_is_no_plan_or_undo_file_is_refused(tmp_path: Path, text: str) -> None:
    """With one of the project's own errors."""
    file = tmp_path / "x"
    file.write_text(text)
    for read in (read_plan, undo):
        with pytest.raises((BadCapture, TooLarge)):
            read(file)
    assert contents_of(tmp_path) == {"x": file.read_bytes()}


def test_numbers_beyond_what_a_file_can_have_are_refused(root: Path) -> None:
    """A base above the last address, a file that is named twice, too many of them."""
    before = contents_of(root)
    for new in (1 << 63, 0x7FFF_FFFF_0000, 0, 0x8000):
        moves = [replace(move, new=new) for move in hashed(moves_in(root)[:1], root)]
        with pytest.raises(BadCapture):
            apply(moves, root)
    assert contents_of(root) == before
    plan = root.parent / "plan"
    save_plan(plan, moves_in(root), root)
    edited(plan, lambda value: value["moves"].append(value["moves"][0]))
    with pytest.raises(BadCapture, match="twice"):
        read_plan(plan)


def test_an_undo_file_restores_nothing_but_what_it_says_it_was(root: Path) -> None:
    """What it makes of a file must have the hash that it names; nothing else is written."""
    apply(moves_in(root), root, database=True)
    place = undo_place(root)
    good = place.read_text()
    now = contents_of(root)
    edits: list[Callable[[dict[str, Any]], object]] = [
        lambda value: value["files"][0].update({"from": 0x5000_0000}),
        lambda value: value["files"][0].update(characteristics=0),
        lambda value: value["files"][0].update(before="0" * 64),
        lambda value: value["files"][0].update(after="0" * 64),
        lambda value: value["databases"][0].update(before=value["databases"][0]["before"][:-8]),
        lambda value: value["databases"][0].update(before="!"),
        lambda value: value["databases"][0].update(before="eJwDAAAAAAE="),
        lambda value: value["databases"][0].update(bits=16),
        lambda value: value["databases"].append(value["databases"][0]),
        lambda value: value["files"].append(value["files"][0]),
    ]
    for edit in edits:
        edited(place, edit)
        with pytest.raises(ForkvizError):
            undo(place)
        place.write_text(good)
        assert contents_of(root) == now
    undo(place)


def test_what_is_too_large_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its bytes, or by the number of moves, before anything is written."""
    moves = moves_in(root)
    plan = root.parent / "plan"
    save_plan(plan, moves, root)
    with monkeypatch.context() as patch:
        set_limit(patch, "moves", 2)
        with pytest.raises(TooLarge, match="moves of one plan"):
            apply(moves, root)
        with pytest.raises(TooLarge, match="moves of one plan"):
            read_plan(plan)
    with monkeypatch.context() as patch:
        set_limit(patch, "moved", 1000)
        with pytest.raises(TooLarge, match="bytes of an image"):
            apply(moves, root)
    assert not undo_place(root).exists()


def test_files_of_a_folder_are_counted(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them before they are opened, and then the images."""
    with monkeypatch.context() as patch:
        set_limit(patch, "files", 4)
        with pytest.raises(TooLarge, match="searched for images"):
            read_tree(root)
    set_limit(monkeypatch, "images", 3)
    with pytest.raises(TooLarge, match="images of one capture"):
        read_tree(root)


def test_a_name_inside_is_what_it_says(root: Path) -> None:
    """Spaces, dots and letters of all kinds are names like others."""
    for name in ("bin/cyga.dll", "a b/…/é.dll", "bin/..x.dll", "bin/x.."):
        assert place_inside(root, name) == root / name


def test_a_file_that_could_not_be_restored_is_not_moved(root: Path) -> None:
    """Of two fix-ups that overlap, a carry of the one gets lost where the other one is."""
    data = bytearray(build_dll(base=0x3_F000_0000, fixups=[(10, TEXT_RVA), (10, TEXT_RVA + 4)]))
    (move, *_) = moves_in(root)
    low = (move.new - move.old) & 0xFFFF_FFFF
    data[TEXT_RAW : TEXT_RAW + 8] = struct.pack("<II", 0, (1 << 32) - low)
    (root / "bin" / "cyga.dll").write_bytes(data)
    before = contents_of(root)
    with pytest.raises(NotWritten, match=r"bin/cyga\.dll could not be restored"):
        apply(moves_in(root), root)
    assert contents_of(root) == before
