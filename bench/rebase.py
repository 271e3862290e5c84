"""Measure how long it takes to read, to plan and to move a tree of DLLs, and to undo that.

    python bench/rebase.py            2,000 DLLs of 100 KB, some seconds
    python bench/rebase.py 500        so many
    python bench/rebase.py --real     those of the real Cygwin, in a copy, too

A tenth of the made DLLs want the place of another one, and are moved; then all of them are.  Times
are of the wall, files in the system's cache; beside them is the calibration of bench/figures.py.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.figures import calibrate  # noqa: E402
from forkviz.core.address import SLOT, slot_ceil  # noqa: E402  # the checkout that this file is in
from forkviz.readers.images.pe import read_pe  # noqa: E402
from forkviz.readers.images.pe_file import opened_pe  # noqa: E402
from forkviz.readers.images.pe_imports import imported  # noqa: E402
from forkviz.rebase.apply import apply  # noqa: E402
from forkviz.rebase.image import read_placed  # noqa: E402
from forkviz.rebase.kept.saved import hashed  # noqa: E402
from forkviz.rebase.kept.undo_file import undo_place  # noqa: E402
from forkviz.rebase.placed import PlacedImage  # noqa: E402
from forkviz.rebase.plan import PlannedMove  # noqa: E402
from forkviz.rebase.tree import read_tree  # noqa: E402
from forkviz.rebase.undo import undo  # noqa: E402
from tests.support.dll_files import build_dll, write_dll  # noqa: E402
from tools.real_cygwin import HOW_TO_GET, find_real_cygwin  # noqa: E402

DLLS, BYTES = 2000, 100_000
#: Absolute addresses of a made DLL; a real one has some 1,500.
ADDRESSES = 255


@dataclass
class Took:
    """Seconds of the block that it is of."""

    seconds: float = 0.0


@contextmanager
def timed(what: str, count: int) -> Iterator[Took]:
    """Print how long the block took, and each of *count* files."""
    took = Took()
    start = time.perf_counter()
    yield took
    took.seconds = time.perf_counter() - start
    print(f"  {what:<34}{took.seconds:8.2f} s{took.seconds / max(1, count) * 1e3:9.3f} ms a file")


def made_tree(root: Path, count: int) -> None:
    """*count* DLLs in ten folders, one of ten at the place of another."""
    write_dll(root / "bin" / "cygwin1.dll", imports=(), base=0x1_8004_0000)
    chance = random.Random(14)
    base = 0x2_4000_0000
    for number in range(count):
        if number % 10:
            base += 0x40000
        folder = root / ("bin" if number % 10 < 5 else f"lib/{number % 10}")
        file = folder / f"cyg{number}.dll"
        size = chance.randrange(1, 4) * SLOT
        data = build_dll(
            base=base, size=size, addresses=ADDRESSES, overlay=bytes(BYTES),
            imports=("cygwin1.dll", f"cyg{chance.randrange(number + 1)}.dll"),
        )  # fmt: skip
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def to_new_places(images: Sequence[PlacedImage], top: int) -> list[PlannedMove]:
    """Each of *images* to a place below *top*."""
    moves = []
    for image in images:
        top -= slot_ceil(image.size) + SLOT
        moves.append(PlannedMove(image.file, image.path, image.base, top, image.size, image.bits))
    return moves


def measure(root: Path) -> None:
    """Read, move, undo what is in *root*."""
    with timed("read the tree", len(read_tree(root))):
        images = [image for image in read_tree(root) if not image.runtime]
    count = len(images)
    for share in (10, 1):
        chosen = images[::share]
        moves = to_new_places(chosen, 0x2_4000_0000 - 0x1000_0000)
        with timed(f"hashes of {len(chosen)} that move", len(chosen)):
            moves = list(hashed(moves, root))
        with timed(f"apply {len(chosen)} moves of {count}", len(chosen)):
            apply(moves, root, database=True)
        with timed("undo them", len(chosen)):
            undo(undo_place(root))


def headers_and_imports(path: Path) -> object:
    """What a report needs of a file that is no subject of a plan."""
    with opened_pe(path) as pe:
        return imported(pe)


def pefile_alone(path: Path) -> object:
    """pefile, told to read no more than headers and imports."""
    import pefile

    pe = pefile.PE(str(path), fast_load=True)
    pe.parse_data_directories([1])
    pe.close()
    return pe


def readers(root: Path) -> None:
    """Milliseconds a file of each reader of PE files, the least of three rounds."""
    files = [Path(image.file) for image in read_tree(root)]
    each: tuple[tuple[str, Callable[[Path], object]], ...] = (
        ("headers and imports (pe_file)", headers_and_imports),
        ("what a plan needs (read_placed)", read_placed),
        ("headers and imports (readers.pe)", read_pe),
        ("headers and imports (pefile)", pefile_alone),
    )
    for name, read in each:
        least = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            for file in files:
                read(file)
            least = min(least, time.perf_counter() - start)
        print(f"  {name:<34}{least:8.2f} s{least / len(files) * 1e3:9.3f} ms a file")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=DLLS)
    parser.add_argument("--real", action="store_true", help="the DLLs of the real Cygwin, too")
    options = parser.parse_args(arguments)
    print(f"calibration: {calibrate():.3f} s")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "made")
        made_tree(root, options.count)
        print(f"{options.count} DLLs of {BYTES >> 10} KiB and {ADDRESSES} fix-ups")
        measure(root)
        if options.real:
            real = find_real_cygwin()
            if real is None:
                print(HOW_TO_GET)
                return 0
            copy = Path(folder, "real")
            for image in read_tree(real):
                place = copy / Path(image.file).relative_to(real)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(image.file, place)
            print(f"the real Cygwin's DLLs, in a copy of {real.name}")
            measure(copy)
            readers(copy)
    return 0


if __name__ == "__main__":
    sys.exit(main())
