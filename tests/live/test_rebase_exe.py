"""What is moved, against Cygwin's own rebase: byte by byte, and left alone by its database."""

from __future__ import annotations

import random
import shutil
import struct
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.core.address import SLOT, slot_ceil
from forkviz.readers.images.pe_file import PeFile
from forkviz.readers.images.pe_fixups import fixup_blocks
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow, dump_rebase_db, read_rebase_db
from forkviz.rebase.apply import apply
from forkviz.rebase.database import moved_by_rebase
from forkviz.rebase.kept.undo_file import undo_place
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import PlannedMove
from forkviz.rebase.planning import plan
from forkviz.rebase.rebased import checksum_of, header_of, rebased, restored
from forkviz.rebase.tree import read_tree
from forkviz.rebase.undo import undo
from forkviz.windows.run import Ran, run
from forkviz.windows.windows import Windows
from tests.support.dll_files import build_dll
from tests.support.live import PATIENCE

DATABASE = "etc/rebase.db.x86_64"


class Tree:
    """A copy of all DLLs of a Cygwin, and its rebase.

    images: the DLLs but the runtime, as they were.  before: their bytes, by file.
    """

    def __init__(self, windows: Windows, cygwin: Path, root: Path) -> None:
        self.windows, self.root = windows, root
        for image in read_tree(cygwin):
            self._copy(cygwin, Path(image.file))
        for name in ("bin/rebase.exe", DATABASE):
            self._copy(cygwin, cygwin / name)
        (root / "tmp").mkdir()
        self.images = [image for image in read_tree(root) if not image.runtime]
        self.before = self.bytes()

    def _copy(self, cygwin: Path, file: Path) -> None:
        place = self.root / file.relative_to(cygwin)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)

    def bytes(self) -> dict[str, bytes]:
        files = [*(Path(image.file) for image in self.images), self.root / DATABASE]
        return {str(file): file.read_bytes() for file in files}

    def reset(self) -> None:
        for file, data in self.before.items():
            Path(file).write_bytes(data)

    def rebase(self, *options: str, files: Sequence[str] = ()) -> Ran:
        """Run rebase on *files*, as they are called in Cygwin; it must succeed."""
        (self.root / "tmp" / "list").write_text("".join(f"{file}\n" for file in files))
        command = [str(self.root / "bin" / "rebase.exe"), *options, "-T", "/tmp/list"]
        ran = run(self.windows, command, self.root, timeout=PATIENCE)
        assert ran.status == 0, ran.errors
        return ran

    def moved(self, *options: str, files: Sequence[str] = ()) -> set[str]:
        """The paths of the files that rebase changes; it prints many that it leaves as they are."""
        before = {image: Path(image.file).read_bytes() for image in read_tree(self.root)}
        self.rebase(*options, files=files)
        return {
            image.path for image, data in before.items() if Path(image.file).read_bytes() != data
        }


@pytest.fixture(scope="module")
def whole(windows: Windows, cygwin: Path, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The copy that the tests of this module share."""
    return Tree(windows, cygwin, tmp_path_factory.mktemp("tree") / "root")


@pytest.fixture
def tree(whole: Tree) -> Iterator[Tree]:
    """The copy, as it was."""
    yield whole
    whole.reset()
    undo_place(whole.root).unlink(missing_ok=True)


@pytest.mark.parametrize("seed", [1, 2])
def test_every_dll_of_a_real_tree_is_what_rebase_makes_of_it(tree: Tree, seed: int) -> None:
    """At any legal base, with rebase's time stamp; moved back, it is what it was."""
    chance = random.Random(seed)
    order = list(tree.images)
    chance.shuffle(order)
    start = chance.randrange(0x2_0001_0000, 0x3_8000_0000) // SLOT * SLOT
    gap = chance.randrange(4) * SLOT
    paths = [image.path for image in order]
    tree.rebase("-b", hex(start), "-o", hex(gap), files=paths)
    fixups = 0
    for image in order:
        old, theirs = tree.before[image.file], Path(image.file).read_bytes()
        pe = PeFile.of(theirs)
        assert pe.base == start
        start += slot_ceil(image.size) + gap
        plain = rebased(old, pe.base, stamp=pe.stamp, checksum=False, dynamic_base=True)
        assert plain == theirs, image.path
        assert restored(theirs, header_of(PeFile.of(old))) == old
        ours = rebased(old, pe.base)
        at = pe.checksum_at
        (checksum,) = struct.unpack_from("<I", ours, at)
        assert checksum == checksum_of(ours, at)
        fixups += sum(len(words) // 2 for _, words in fixup_blocks(pe))
    assert len(order) > 200
    assert fixups > 300_000


def test_32_bit_files_and_flags_are_what_rebase_makes_of_them(tree: Tree) -> None:
    """``-n`` drops the flag that lets Windows choose a place, and no other."""
    for bits, base, new in ((32, 0x6D4A_0000, 0x6100_0000), (64, 0x3_FD3A_0000, 0x2_B000_0000)):
        for dynamic_base in (True, False):
            old = build_dll(bits=bits, base=base, dll_flags=0x160, overlay=b"what follows" * 7)
            file = tree.root / "tmp" / "x.dll"
            file.write_bytes(old)
            width = "-4" if bits == 32 else "-8"
            drop = [] if dynamic_base else ["-n"]
            tree.rebase(width, *drop, "-b", hex(new), files=["/tmp/x.dll"])
            theirs = file.read_bytes()
            stamp = PeFile.of(theirs).stamp
            assert theirs != old
            assert theirs == rebased(
                old, new, stamp=stamp, checksum=False, dynamic_base=dynamic_base
            )
            file.unlink()


def test_what_rebase_passes_over_is_known(tree: Tree) -> None:
    """It reads one flag at a fixed offset, and so takes some files for what they are not."""
    file = tree.root / "tmp" / "x.dll"
    for lfanew, at, stripped in (
        (0x80, 0, 0), (0x80, 0x96, 1), (0x100, 0, 0), (0x100, 0x96, 1), (0x100, 0x116, 1),
    ):  # fmt: skip
        data = bytearray(build_dll(lfanew=lfanew))
        if stripped:
            data[at] |= 1
        file.write_bytes(data)
        (image,) = read_tree(file)
        ran = tree.rebase("-v", "-b", "0x2b0000000", files=["/tmp/x.dll"])
        skipped = "not rebaseable" in ran.errors
        assert skipped == image.rebase_skips, (lfanew, at)
    file.unlink()


def moves_of(images: Sequence[PlacedImage], top: int) -> list[PlannedMove]:
    """Each of *images* to a place below *top*, one below the other."""
    moves = []
    for image in images:
        top -= slot_ceil(image.size) + SLOT
        moves.append(PlannedMove(image.file, image.path, image.base, top, image.size, image.bits))
    return moves


def test_the_next_rebase_leaves_alone_what_was_moved_with_the_database(tree: Tree) -> None:
    """Whatever it is given; it takes it back where the database was not written along."""
    paths = [image.path for image in tree.images]
    # The larger the lower, with a gap: this rebase takes no such place for one that is met.
    chosen = sorted(random.Random(3).sample(tree.images, 7), key=lambda image: image.size)
    moves = moves_of(chosen, min(image.start for image in tree.images))
    apply(moves, tree.root)
    ours = {move.path for move in moves}
    assert tree.moved("-s", files=paths) >= ours
    tree.reset()
    undo_place(tree.root).unlink()
    done = apply(moves, tree.root, database=True)
    assert done.moved_anyway == ()
    written = read_rebase_db((tree.root / DATABASE).read_bytes(), "")
    # It packs the others anew, top down, wherever one ends where the next begins.
    for files in (paths, paths[:3], sorted(ours), []):
        assert not tree.moved("-s", files=files) & ours
    for move in moves:
        assert PeFile.of(Path(move.file).read_bytes()).base == move.new
    # A row of ours is what rebase itself has then, but for places in its memory.
    theirs = read_rebase_db((tree.root / DATABASE).read_bytes(), "")
    assert theirs[:4] == written[:4]
    rows = [{row[:5] for row in db.rows if row.path in ours} for db in (theirs, written)]
    assert rows[0] == rows[1]
    assert len(rows[0]) == len(moves)
    assert dump_rebase_db(theirs) == (tree.root / DATABASE).read_bytes()


def test_a_file_that_goes_home_moves_no_other(tree: Tree) -> None:
    """It is away from where the database has it, over another; nothing is left to fill."""
    first, second = (
        next(i for i in tree.images if i.name == f"{n}.dll") for n in ("POSIX", "Fcntl")
    )
    assert first.home == first.base
    file = Path(first.file)
    file.write_bytes(rebased(file.read_bytes(), second.base))
    (move,) = plan(read_tree(tree.root)).moves
    assert (move.path, move.new) == (first.path, first.home)
    done = apply([move], tree.root, database=True)
    assert (done.moved_anyway, done.others) == ((), 0)
    paths = [image.path for image in tree.images]
    assert tree.moved("-s", files=paths) == set()
    assert PeFile.of(file.read_bytes()).base == first.home


def test_a_file_that_leaves_its_home_lets_others_move(tree: Tree) -> None:
    """rebase fills the hole; how many it moves is foretold but for a few."""
    image = next(i for i in tree.images if i.name == "POSIX.dll")
    away = PlannedMove(image.file, image.path, image.base, 0x3_F000_0000, image.size, image.bits)
    done = apply([away], tree.root, database=True)
    moved = tree.moved("-s", files=[one.path for one in tree.images])
    assert image.path not in moved
    assert abs(len(moved) - done.others) <= 3 < done.others


def test_a_file_above_the_databases_base_is_reported(tree: Tree) -> None:
    """rebase moves it whatever the database has."""
    (image,) = tree.images[:1]
    move = PlannedMove(image.file, image.path, image.base, 0x4_1000_0000, image.size, image.bits)
    assert apply([move], tree.root, database=True).moved_anyway == (image.path,)
    assert image.path in tree.moved("-s", files=[image.path])


def test_a_new_place_where_a_stale_row_is_is_kept(tree: Tree) -> None:
    """A file that was installed anew is not where its row says; its row becomes true."""
    first, second = tree.images[:2]
    away = min(image.start for image in tree.images) - 0x1000_0000
    settled = moves_of([first], away)[0]
    apply([settled], tree.root, database=True)
    undo_place(tree.root).unlink()
    again = away - 0x1000_0000
    Path(first.file).write_bytes(rebased(Path(first.file).read_bytes(), again))
    move = replace(moves_of([second], away)[0], new=settled.new - SLOT)
    assert apply([move], tree.root, database=True).moved_anyway == ()
    assert not tree.moved("-s") & {first.path, second.path}


@pytest.mark.parametrize("seed", range(6))
def test_what_rebase_moves_whatever_the_database_has_is_known(tree: Tree, seed: int) -> None:
    """Forty files in random places, each where the database has it: some meet, some are large."""
    chance = random.Random(seed)
    folder = tree.root / "opt"
    folder.mkdir()
    offset = chance.choice((0, SLOT))
    rows, at = [], 0x4_0000_0000 - chance.choice((0, SLOT))
    for number in range(40):
        size = chance.choice((1, 1, 2, 3, 8, 30)) * SLOT
        at -= size + chance.choice((0, 0, 1, 1, 2, 4, 9, 40)) * SLOT
        file = folder / f"{chance.randrange(1000):03}-{number}.dll"
        file.write_bytes(build_dll(base=at, size=size))
        rows.append(RebaseRow(f"/opt/{file.name}".encode(), at, size, size))
    db = RebaseDb(0x8664, 0x4_0000_0000, offset, 1, tuple(rows))
    (tree.root / DATABASE).write_bytes(dump_rebase_db(db))
    try:
        moved = tree.moved("-s")
    finally:
        shutil.rmtree(folder)
    known = {name.decode() for name in moved_by_rebase(db)}
    # One may get the place that it had.
    assert moved <= known
    assert len(known - moved) <= 3
    assert len(known) > 5


def test_a_database_of_32_bits_is_written_along(tree: Tree) -> None:
    """One that rebase begins, and one that is begun here."""
    folder = tree.root / "opt" / "own"
    folder.mkdir(parents=True)
    database = tree.root / "etc" / "rebase.db.i386"
    for name, base in (("a", 0x6000_0000), ("b", 0x6010_0000), ("c", 0x6020_0000)):
        (folder / f"{name}.dll").write_bytes(build_dll(bits=32, base=base, size=0x18000))
    paths = [f"/opt/own/{name}.dll" for name in "abc"]
    try:
        for begun_by_rebase in (True, False):
            if begun_by_rebase:
                tree.rebase("-4", "-s", "-b", "0x70000000", files=paths)
            else:
                database.unlink()
            images = [image for image in read_tree(tree.root) if image.bits == 32]
            apply(moves_of(images[:2], 0x5000_0000), tree.root, database=True)
            assert tree.moved("-4", "-s", files=paths) == set()
            undo_place(tree.root).unlink()
    finally:
        shutil.rmtree(tree.root / "opt")
        database.unlink(missing_ok=True)


def test_a_tree_that_was_moved_is_restored_byte_by_byte(tree: Tree) -> None:
    """All of it, with the database."""
    done = apply(moves_of(tree.images, 0x3_0000_0000), tree.root, database=True)
    assert len(done.written) == len(tree.images) + 1
    now = tree.bytes()
    assert all(now[file] != data for file, data in tree.before.items())
    undo(undo_place(tree.root))
    assert tree.bytes() == tree.before
