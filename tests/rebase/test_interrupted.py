"""An apply or undo that is killed or fails at any call can be undone, and can be finished."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz import files
from forkviz.errors import NotWritten
from forkviz.rebase.apply import apply
from forkviz.rebase.image import read_placed
from forkviz.rebase.kept.undo_file import undo_place
from forkviz.rebase.undo import undo
from tests.support.faults import RAISES, inject
from tests.support.moves import contents_of, make_root, moves_in

posix = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
#: By which a file is replaced; a fault in another call stands for the same state of the disk.
STEPS = ("open", "write", "fsync", "replace", "unlink")


def faulty(n: int, fault: Callable[[], None], act: Callable[[], object]) -> tuple[int, bool]:
    """Do *act* with a fault at the n-th call; how many calls there were, and whether it failed."""
    with pytest.MonkeyPatch.context() as patch:
        system = inject(patch, n, fault, STEPS)
        patch.setattr(files, "CHUNK", 1 << 20)
        try:
            act()
        except (NotWritten, MemoryError, KeyboardInterrupt):
            return system.count, True
    return system.count, False


@pytest.mark.sweep
@pytest.mark.parametrize("fault", ["ENOSPC", "Ctrl-C"])
def test_a_fault_at_any_call_of_an_apply_can_be_undone_and_finished(
    tmp_path: Path, fault: str
) -> None:
    """Both ways: undone at once, or the same run again and then undone."""
    root = make_root(tmp_path / "root")
    before = contents_of(root)
    moves = moves_in(root)
    place = undo_place(root)

    def act() -> object:
        return apply(moves, root, database=True)

    act()
    after = contents_of(root)
    undo(place)
    assert contents_of(root) == before
    n = 1
    states = set()
    while True:
        count, failed = faulty(n, RAISES[fault], act)
        if count < n:
            assert not failed
            break
        if place.exists():
            states.add(sum(contents_of(root)[name] != before[name] for name in before))
            if n % 2 and contents_of(root) != after:
                left = [move for move in moves if read_placed(Path(move.file)).base == move.old]
                apply(moves if n % 4 == 1 else left, root, database=True)
                assert contents_of(root) == after
            undo(place)
        assert contents_of(root) == before, n
        n += 1
    assert n > 20
    assert states >= {0, 2, 3, 4}
    undo(place)


@pytest.mark.sweep
def test_a_fault_at_any_call_of_an_undo_can_be_undone_again(tmp_path: Path) -> None:
    """The undo file is the last thing that goes."""
    root = make_root(tmp_path / "root")
    before = contents_of(root)
    moves = moves_in(root)
    n = 1
    while True:
        apply(moves, root, database=True)
        count, _ = faulty(n, RAISES["EIO"], lambda: undo(undo_place(root)))
        if undo_place(root).exists():
            undo(undo_place(root))
        assert contents_of(root) == before, n
        if count < n:
            break
        n += 1
    assert n > 15


def test_nothing_is_written_before_the_undo_file_is_on_the_disk(tmp_path: Path) -> None:
    """It has its name, and its folder is flushed, before the first file is opened."""
    root = make_root(tmp_path / "root")
    with pytest.MonkeyPatch.context() as patch:
        system = inject(patch, 0, RAISES["EIO"], ("write", "fsync", "replace"))
        patch.setattr(files, "CHUNK", 1 << 20)
        apply(moves_in(root), root)
    assert system.made[:4] == ["write", "fsync", "replace", "fsync"]


KILLS = """
import os, sys
from pathlib import Path
import pytest
from forkviz import files
from forkviz.rebase.apply import apply
from forkviz.rebase.image import read_placed
from forkviz.rebase.kept.undo_file import undo_place
from forkviz.rebase.undo import undo
from tests.rebase.test_interrupted import STEPS
from tests.support.faults import inject, killed
from tests.support.moves import contents_of, make_root, moves_in

root = make_root(Path(sys.argv[1]))
before, moves, place = contents_of(root), moves_in(root), undo_place(root)
acts = {
    "apply": lambda: apply(moves, root, database=True),
    "undo": lambda: undo(place),
}
for name, act in acts.items():
    n = 1
    while True:
        if name == "undo":
            apply(moves, root, database=True)
        child = os.fork()
        if not child:
            with pytest.MonkeyPatch.context() as patch:
                inject(patch, n, killed, STEPS)
                patch.setattr(files, "CHUNK", 2000)
                act()
            os._exit(0)
        died = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert died in (0, -9), died
        if place.exists():
            moved = sum(contents_of(root)[one] != data for one, data in before.items())
            if died and name == "apply" and n % 3 == 0 and moved < len(before) - 1:
                apply(moves, root, database=True)
            undo(place)
        assert contents_of(root) == before, (name, n)
        if not died:
            break
        n += 1
    print(name, n)
apply(moves, root)
undo(place)
assert not [path for path in root.rglob("*.part") if path.parent != root / "etc"]
"""


@posix
@pytest.mark.sweep
def test_a_kill_at_any_call_can_be_undone(tmp_path: Path) -> None:
    """SIGKILL, of the apply and of the undo, in processes of their own."""
    ran = subprocess.run(
        [sys.executable, "-c", KILLS, str(tmp_path / "root")],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    rows = dict(line.split() for line in ran.stdout.splitlines())
    assert int(rows["apply"]) > 30
    assert int(rows["undo"]) > 15
