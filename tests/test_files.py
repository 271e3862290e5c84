"""Files: the old one whole, or the new one whole, and nothing else, whatever happens."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz.errors import NotWritten
from forkviz.files import put_files, replace_bytes, replace_text
from forkviz.files.grows import growing
from tests.support.faults import RAISES, inject, killed
from tests.support.written import NEW, OLD, names, old_file, posix


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file with something in it, alone in its folder."""
    return old_file(tmp_path)


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    """Bytes as they are, texts as UTF-8 with plain line ends; nothing is left beside it."""
    place = tmp_path / "é"
    replace_text(place, "a\nb é \udc80")
    assert place.read_bytes() == "a\nb é \\udc80".encode()
    replace_bytes(place, NEW)
    assert place.read_bytes() == NEW
    replace_bytes(place, b"")
    assert (place.read_bytes(), names(tmp_path)) == (b"", ["é"])


# -- faults on purpose ---------------------------------------------------------------------------


def every_fault(attempt: Callable[[], None], check: Callable[[], bool]) -> set[str]:
    """Run *attempt* with each fault at each call of the system; which calls were met.

    check: whether the new state is there; it asserts that it is the old one or the new one.
    """
    met: set[str] = set()
    for name, fault in RAISES.items():
        n = 1
        while True:
            with pytest.MonkeyPatch.context() as patch:
                faulty = inject(patch, n, fault)
                try:
                    attempt()
                except (NotWritten, MemoryError, KeyboardInterrupt) as error:
                    failed, said = True, str(error)
                else:
                    failed, said = False, ""
            done = check()
            assert not (done and "as it was" in said), (name, n, said)
            assert done or failed, (name, n, faulty.met)
            if faulty.count < n:
                assert done
                assert not failed
                break
            met.add(faulty.met)
            n += 1
    return met


@pytest.mark.parametrize("there", [True, False])
def test_no_fault_at_any_call_leaves_half_a_file(tmp_path: Path, there: bool) -> None:
    """Not a full disk, a broken one, a lack of memory or Ctrl-C; nor is a temporary left."""
    place = tmp_path / "out.html"

    def attempt() -> None:
        place.unlink(missing_ok=True)
        if there:
            place.write_bytes(OLD)
        replace_bytes(place, NEW)

    def check() -> bool:
        left = names(tmp_path)
        assert left in (["out.html"], [] if not there else ["out.html"])
        found = place.read_bytes() if left else None
        assert found in (NEW, OLD if there else None)
        return found == NEW

    met = every_fault(attempt, check)
    assert met >= {"open", "write", "fsync", "replace", "close"}


@pytest.mark.sweep
def test_no_fault_at_any_call_leaves_half_a_file_in_a_folder_of_several(tmp_path: Path) -> None:
    """Each file of a bundle is the old one or the new one, and all stay where writing fails."""
    folder = tmp_path / "bundle"

    def attempt() -> None:
        folder.mkdir(exist_ok=True)
        for name in ("parent.maps", "child.maps"):
            (folder / name).write_bytes(OLD)
        (folder / "fork.strace").unlink(missing_ok=True)
        put_files(folder, {"parent.maps": NEW, "fork.strace": NEW}, ("child.maps", "gone"))

    def check() -> bool:
        found = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert set(found) <= {"parent.maps", "child.maps", "fork.strace"}
        assert set(found.values()) <= {OLD, NEW}
        assert "parent.maps" in found
        return found == {"parent.maps": NEW, "fork.strace": NEW}

    assert every_fault(attempt, check) >= {"open", "write", "fsync", "replace"}


def test_a_file_is_on_the_disk_before_it_has_its_name(place: Path) -> None:
    """Or a loss of power would leave an empty one under it; then the folder is."""
    with pytest.MonkeyPatch.context() as patch:
        faulty = inject(patch, 0, RAISES["EIO"], ("write", "fsync", "replace"))
        replace_bytes(place, NEW)
    writes = len(NEW) // 16 + bool(len(NEW) % 16)
    assert faulty.made == ["write"] * writes + ["fsync", "replace", "fsync"]


def test_an_error_names_the_file_and_why(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In words of our own."""
    inject(monkeypatch, 1, RAISES["ENOSPC"], ("write",))
    with pytest.raises(NotWritten) as refused:
        replace_bytes(place, NEW)
    assert str(refused.value) == (
        f"{place} could not be written: No space left on device; what was there is unchanged"
    )


def test_a_folder_that_was_made_in_vain_is_taken_away(tmp_path: Path) -> None:
    """One that was there stays."""
    for there in (False, True):
        folder = tmp_path / "bundle"
        if there:
            folder.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            inject(patch, 1, RAISES["ENOSPC"], ("write",))
            with pytest.raises(NotWritten):
                put_files(folder, {"a": NEW})
        assert names(tmp_path) == (["bundle"] if there else [])


KILLS = """
import os, sys
from pathlib import Path
import pytest
from tests.support.faults import inject, killed
from forkviz.files import replace_bytes
place, n = Path(sys.argv[1]), 1
old, new = (bytes.fromhex(word) for word in sys.argv[2:])
while True:
    for left in place.parent.iterdir():
        left.unlink()
    place.write_bytes(old)
    child = os.fork()
    if not child:
        with pytest.MonkeyPatch.context() as patch:
            inject(patch, n, killed)
            replace_bytes(place, new)
        os._exit(0)
    died = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert place.read_bytes() in (old, new), n
    left = [path.name for path in place.parent.iterdir() if path != place]
    assert len(left) <= 1, left
    print(n, died, len(left))
    if not died:
        break
    replace_bytes(place, new)
    assert [path.name for path in place.parent.iterdir()] == [place.name], n
    n += 1
"""


@pytest.mark.sweep
@posix
def test_a_kill_at_any_call_leaves_the_old_file_or_the_new_one(place: Path) -> None:
    """SIGKILL, in a process of its own; what it left beside the file the next run takes away."""
    ran = subprocess.run(
        [sys.executable, "-c", KILLS, str(place), OLD.hex(), NEW.hex()],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    rows = [tuple(map(int, line.split())) for line in ran.stdout.splitlines()]
    assert rows[-1][1:] == (0, 0)
    assert {died for _, died, _ in rows[:-1]} == {-9}
    # Some died before there was a temporary, some while it was written.
    assert {left for *_, left in rows} == {0, 1}
    assert killed


@pytest.mark.sweep
@posix
def test_a_limit_of_the_shell_leaves_an_old_trace_whole(tmp_path: Path) -> None:
    """``ulimit -f 4; forkviz fork X --trace OLD``: the file system's limit is met half-way."""
    import forkviz

    scenario = Path(__file__).parents[1] / "data" / "scenarios" / "recursion.toml"
    old = forkviz.save(forkviz.fork(scenario), tmp_path / "old.jsonl")
    before = old.read_bytes()
    assert len(before) > 4096
    program = f"'{sys.executable}' -m forkviz fork '{scenario}' --trace '{old}'"
    ran = subprocess.run(
        ["bash", "-c", f"ulimit -f 4; PYTHONDONTWRITEBYTECODE=1 {program}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert f"{old} could not be written: File too large" in ran.stderr
    assert (old.read_bytes(), names(tmp_path)) == (before, ["old.jsonl"])


# -- what is left of others ----------------------------------------------------------------------


@posix
def test_what_a_killed_run_left_is_swept_and_nothing_else(place: Path) -> None:
    """Not what somebody writes at this moment, not a link, not what is called otherwise."""
    folder = place.parent
    left, held, link, other = (
        folder / f".forkviz-{word}.part" for word in ("0" * 16, "1" * 16, "2" * 16, "x")
    )
    for path in (left, held, other):
        path.write_bytes(b"half")
    link.symlink_to(other)
    import fcntl

    with held.open("rb") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        replace_bytes(place, NEW)
    assert names(folder) == sorted(path.name for path in (held, link, other, place))


def test_two_that_write_one_file_leave_one_of_the_two(place: Path) -> None:
    """Each sweeps while the other writes."""
    new = [bytes([65 + i]) * 100_000 for i in range(4)]
    writers = [
        threading.Thread(target=lambda data=data: [replace_bytes(place, data) for _ in range(20)])
        for data in new
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert place.read_bytes() in new
    assert names(place.parent) == [place.name]


# -- a file that grows ---------------------------------------------------------------------------


def test_no_fault_at_any_call_leaves_half_a_piece(tmp_path: Path) -> None:
    """What was there stays, and of the new piece all is there or nothing."""
    place = tmp_path / "parts"

    def attempt() -> None:
        place.write_bytes(OLD)
        with growing(place) as file:
            file.append(NEW)

    def check() -> bool:
        assert place.read_bytes() in (OLD, OLD + NEW)
        return place.read_bytes() == OLD + NEW

    met = every_fault(attempt, check)
    assert met >= {"open", "write"}


def test_a_piece_is_on_the_disk_before_the_next_step(place: Path) -> None:
    """Or a loss of power would take more than the last one."""
    with growing(place) as file, pytest.MonkeyPatch.context() as patch:
        faulty = inject(patch, 0, RAISES["EIO"], ("write", "fsync"))
        file.append(b"12345678")
        file.append(b"9")
        file.cut(3)
    assert faulty.made == ["write", "fsync", "write", "fsync", "fsync"]
    assert place.read_bytes() == OLD[:3]


def test_a_file_is_held_by_one_that_appends(place: Path) -> None:
    """Another one is refused, under any name, until it is closed."""
    link = place.with_name("link")
    link.symlink_to(place)
    with growing(place) as file:
        with pytest.raises(NotWritten, match="in use by another process"), growing(link):
            pass
        file.append(NEW)
    with growing(link) as file:
        file.append(NEW)
    assert place.read_bytes() == OLD + NEW + NEW


def test_a_kill_leaves_what_was_appended_and_no_lock(place: Path) -> None:
    """The system unlocks what a process held."""
    code = (
        "import os, sys; sys.path.insert(0, sys.argv[2])\n"
        "from forkviz.files.grows import growing\n"
        "with growing(sys.argv[1]) as file:\n"
        "    file.append(b'a piece')\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    root = Path(__file__).resolve().parents[1]
    ran = subprocess.run([sys.executable, "-c", code, place, root], check=False)
    assert ran.returncode
    with growing(place) as file:
        file.append(b".")
    assert place.read_bytes() == OLD + b"a piece."
