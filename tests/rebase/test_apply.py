"""Moves are made whole, with an undo file first, and undone byte by byte."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.errors import NotWritten
from forkviz.readers.images.pe_file import PeFile
from forkviz.readers.tools.rebase_db import read_rebase_db
from forkviz.rebase import apply as apply_module
from forkviz.rebase.apply import Applied, How, apply
from forkviz.rebase.image import read_placed
from forkviz.rebase.kept import in_use
from forkviz.rebase.kept.saved import hashed, plan_root, read_plan, save_plan
from forkviz.rebase.kept.undo_file import undo_place
from forkviz.rebase.rebased import checksum_of
from forkviz.rebase.tree import read_tree
from forkviz.rebase.undo import undo
from tests.support.dll_files import build_dll
from tests.support.moves import DATABASE, contents_of, make_root, moves_in

NAMES = ("bin/cyga.dll", "bin/cygb.dll", "lib/own/c.so")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_root(tmp_path / "root")


def test_moves_are_made_and_undone_byte_by_byte(root: Path) -> None:
    """Files and database; the undo file is there meanwhile, and gone afterwards."""
    before = contents_of(root)
    moves = moves_in(root)
    done = apply(moves, root, database=True)
    place = undo_place(root)
    assert done == Applied((*NAMES, DATABASE), str(place), (), os.name == "nt")
    assert {i.path: i.base for i in read_tree(root) if not i.runtime} == {
        move.path: move.new for move in moves
    }
    for name in NAMES:
        pe = PeFile.of(data := (root / name).read_bytes())
        assert pe.checksum == checksum_of(data, pe.checksum_at)
        assert not pe.dll_flags & 0x40
    undone = undo(place)
    assert (undone.written, undone.undo) == (done.written, str(place))
    assert contents_of(root) == before


def test_the_database_has_the_new_places(root: Path) -> None:
    """A row that it had, one that it had not; what nothing meets stays."""
    moves = moves_in(root)
    apply(moves, root, database=True)
    rows = {row.path: row for row in read_rebase_db((root / DATABASE).read_bytes(), "").rows}
    assert {path: row.base for path, row in rows.items()} == {
        **{move.path: move.new for move in moves},
        "/usr/bin/gone.dll": 0x4000,
    }
    assert all(row.slot == 0x10000 for row in rows.values())


def test_a_root_without_a_database_gets_one_of_all_its_dlls(root: Path) -> None:
    """And loses it again; where there is no Cygwin, none is written."""
    (root / DATABASE).unlink()
    before = contents_of(root)
    moves = moves_in(root)
    apply(moves[:1], root, database=True)
    db = read_rebase_db((root / DATABASE).read_bytes(), "")
    assert {row.path for row in db.rows} == {move.path for move in moves}
    assert (db.machine, db.base, db.down) == (0x8664, 0x4_0000_0000, 1)
    undo(undo_place(root))
    assert contents_of(root) == before
    (root / "bin" / "cygwin1.dll").unlink()
    with pytest.raises(NotWritten, match="not the root of a Cygwin"):
        apply(moves, root, database=True)


def test_moves_on_copies_leave_the_root_as_it_is(root: Path, tmp_path: Path) -> None:
    """The copies are what the files would be; nothing that is there is written over."""
    before = contents_of(root)
    copies = tmp_path / "copies"
    done = apply(moves_in(root), root, database=True, copies=copies)
    assert contents_of(root) == before
    assert (done.undo, set(contents_of(copies))) == ("", {*NAMES, DATABASE})
    with pytest.raises(NotWritten, match="already exists"):
        apply(moves_in(root), root, copies=copies)
    apply(moves_in(root), root, database=True)
    assert contents_of(copies) == {name: (root / name).read_bytes() for name in done_names(done)}


def done_names(done: Applied) -> list[str]:
    return [name for name in (*NAMES, DATABASE) if any(one.endswith(name) for one in done.written)]


def test_an_open_undo_file_is_not_written_over(root: Path) -> None:
    """Neither by the same moves nor by others; undone, they can be made again."""
    moves = moves_in(root)
    apply(moves[:2], root)
    after = contents_of(root)
    for again in (moves[:2], moves, moves[:1], moves_in(root, 0x2_F000_0000)):
        with pytest.raises(NotWritten, match="is open"):
            apply(again, root)
    with pytest.raises(NotWritten, match="is open"):
        apply(moves[:2], root, database=True)
    assert contents_of(root) == after
    undo(undo_place(root))
    assert len(apply(moves, root).written) == 3


def test_an_interrupted_run_is_finished_by_what_is_left_of_it_and_by_no_other(root: Path) -> None:
    """The moves that are left, with or without those that were made; not fewer, not others."""
    before = contents_of(root)
    moves = moves_in(root)
    for left in (1, 2):
        apply(moves, root, database=True)
        after = contents_of(root)
        for name in (*NAMES[-left:], DATABASE):
            (root / name).write_bytes(before[name])
        half = contents_of(root)
        other = [replace(moves[-1], new=0x2_F000_0000)]
        more = [replace(moves[0], new=0x2_F000_0000), *moves[-left:]]
        for wrong in (moves[:-left], other, [*moves[:-1], *other], more):
            with pytest.raises(NotWritten, match="is open"):
                apply(wrong, root, database=True)
        with pytest.raises(NotWritten, match="is open"):
            apply(moves, root)
        assert contents_of(root) == half
        apply(moves[-left:], root, database=True)
        assert contents_of(root) == after
        (root / DATABASE).write_bytes(before[DATABASE])
        apply([], root, database=True)
        assert contents_of(root) == after
        assert apply([], root, database=True).written == ()
        undo(undo_place(root))
        assert contents_of(root) == before


def test_a_move_besides_is_no_part_of_the_run_that_was_interrupted(root: Path) -> None:
    """What is left of it alone finishes it; with one more file it is another plan."""
    first, second, third = moves_in(root)
    old = (root / NAMES[1]).read_bytes()
    apply([first, second], root)
    (root / NAMES[1]).write_bytes(old)
    now = contents_of(root)
    with pytest.raises(NotWritten, match="is open"):
        apply([second, third], root)
    assert contents_of(root) == now
    apply([second], root)
    assert {read_placed(root / name).base for name in NAMES[:2]} == {first.new, second.new}


@pytest.mark.parametrize("known", [True, False])
def test_a_database_that_changes_meanwhile_is_not_written_over(
    root: Path, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    """Between its reading and its writing rebase may run; the undo file has what it was."""
    if not known:
        (root / DATABASE).unlink()
    before = contents_of(root)
    batches = apply_module.put_batches

    def rebase_runs(place: Path, files: Iterable[tuple[str, Callable[[], bytes | None]]]) -> None:
        batches(place, files)
        monkeypatch.undo()  # the files are moved; the database is next
        (root / DATABASE).write_bytes(b"another")

    monkeypatch.setattr(apply_module, "put_batches", rebase_runs)
    with pytest.raises(NotWritten, match="was changed meanwhile; the undo file has what it was"):
        apply(moves_in(root), root, database=True)
    assert (root / DATABASE).read_bytes() == b"another"
    with pytest.raises(NotWritten, match=r"rebase\.db\.x86_64 changed since"):
        undo(undo_place(root))
    if known:
        (root / DATABASE).write_bytes(before[DATABASE])
    else:
        (root / DATABASE).unlink()
    undo(undo_place(root))
    assert contents_of(root) == before


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
def test_a_plan_of_a_root_that_is_a_link_is_applied(root: Path, tmp_path: Path) -> None:
    """To what the link means, by the name that was saved or another."""
    link = tmp_path / "link"
    link.symlink_to(root)
    plan = tmp_path / "plan"
    moves = [replace(m, file=m.file.replace(str(root), str(link))) for m in moves_in(root)]
    save_plan(plan, moves, link)
    before = contents_of(root)
    for given in (None, root, link):
        place, saved = read_plan(plan, given)
        assert apply(saved, place).written == NAMES
        undo(undo_place(root))
        assert contents_of(root) == before


def test_signed_files_are_moved_only_if_that_is_wanted(root: Path) -> None:
    """The signature would no longer hold."""
    (root / "bin" / "cyga.dll").write_bytes(build_dll(signature=b"PKCS"))
    before = contents_of(root)
    with pytest.raises(NotWritten, match=r"cyga.dll is signed") as refused:
        apply(moves_in(root), root)
    assert "--allow-signed" in refused.value.hint
    assert contents_of(root) == before
    assert len(apply(moves_in(root), root, how=How(allow_signed=True)).written) == 3
    undo(undo_place(root))
    assert contents_of(root) == before


def test_a_file_that_is_not_as_planned_is_refused(root: Path) -> None:
    """By its hash, or its base and size; nothing is written, no undo file either."""
    moves = list(hashed(moves_in(root), root))
    file = root / "bin" / "cygb.dll"
    good = file.read_bytes()
    before = contents_of(root)
    for wrong in (
        [moves[0], replace(moves[1], sha256="0" * 64)],
        [moves[0], replace(moves[1], old=0x5000_0000, sha256="")],
        [moves[0], replace(moves[1], size=0x20000, sha256="")],
        [moves[0], replace(moves[1], new=0x5000_0001)],
        [moves[0], replace(moves[1], file=str(root / "bin" / "gone.dll"))],
        [moves[0], moves[0]],
    ):
        with pytest.raises(Exception, match=r"cyg[ab]\.dll|gone\.dll|two places"):
            apply(wrong, root)
        assert contents_of(root) == before
    file.write_bytes(good + b"x")
    with pytest.raises(NotWritten, match=r"cygb.dll is not the file that the plan was made for"):
        apply(moves, root)
    assert not undo_place(root).exists()
    assert apply([], root).written == ()


def test_undo_refuses_files_that_changed_since_and_says_which(root: Path) -> None:
    """All stay as they are, the undo file too; so does a database that was written since."""
    apply(moves_in(root), root, database=True)
    place = undo_place(root)
    for name in ("bin/cygb.dll", DATABASE):
        file = root / name
        kept = file.read_bytes()
        for data in (kept + b"x", None):
            file.unlink() if data is None else file.write_bytes(data)
            now = contents_of(root)
            with pytest.raises(NotWritten, match=f"{name} changed since"):
                undo(place)
            assert contents_of(root) == now
        file.write_bytes(kept)
    undo(place)


def test_a_file_that_is_in_use_is_noticed_where_that_is_known(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows, which lets no one write what is mapped; elsewhere the answer says so."""

    class Windows:
        name, O_RDWR = "nt", os.O_RDWR

        def __getattr__(self, name: str) -> object:
            return getattr(os, name)

        def open(self, path: Path, *arguments: object, **options: object) -> int:
            if str(path).endswith("cygb.dll"):
                raise PermissionError(13, "Permission denied")
            return os.open(path, *arguments, **options)  # type: ignore[arg-type]

    before = contents_of(root)
    assert in_use.is_in_use(root / "bin" / "cyga.dll") is (False if os.name == "nt" else None)
    with monkeypatch.context() as patch:
        patch.setattr(in_use, "os", Windows())
        assert in_use.is_in_use(root / "bin" / "cyga.dll") is False
        assert in_use.is_in_use(root / "bin" / "gone.dll") is False
        with pytest.raises(NotWritten, match=r"bin/cygb.dll can't be replaced while a program"):
            apply(moves_in(root), root)
    assert contents_of(root) == before
    apply(moves_in(root), root)
    with monkeypatch.context() as patch:
        patch.setattr(in_use, "os", Windows())
        with pytest.raises(NotWritten, match=r"bin/cygb.dll can't be replaced while a program"):
            undo(undo_place(root))


def test_a_saved_plan_is_applied_exactly(root: Path, tmp_path: Path) -> None:
    """To its root, from any folder, or to a copy of it; a file that differs is refused."""
    moves = moves_in(root)
    assert plan_root([move.file for move in moves]) == root
    plan = tmp_path / "cure.plan"
    save_plan(plan, moves, root, {"images": 4, "helps": True, "root": "/elsewhere"})
    place, read = read_plan(plan)
    assert place == root
    assert read == hashed(moves, root)
    other = make_root(tmp_path / "other")
    place, there = read_plan(plan, other)
    apply(there, place)
    assert {i.base for i in read_tree(other)} >= {move.new for move in moves}
    assert {i.base for i in read_tree(root)}.isdisjoint({move.new for move in moves})
    (root / "lib" / "own" / "c.so").write_bytes(build_dll())
    with pytest.raises(NotWritten, match=r"c.so is not the file that the plan was made for"):
        apply(read, root)


def test_files_without_a_cygwin_have_the_folder_that_they_share(tmp_path: Path) -> None:
    """There the undo file lies."""
    for name in ("a/x.dll", "b/c/y.dll"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(build_dll())
    images = read_tree(tmp_path / "a", tmp_path / "b")
    assert plan_root([image.file for image in images]) == tmp_path
    done = apply(moves_in(tmp_path), tmp_path)
    assert done.written == ("a/x.dll", "b/c/y.dll")
    assert done.undo == str(undo_place(tmp_path))
