"""The lines for Cygwin's own rebase, each of them run, and the modelled layout against the real."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

import pytest

from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow, dump_rebase_db, read_rebase_db
from forkviz.rebase.database import DATABASES
from forkviz.rebase.own_tool.alternative import rebaseall_of
from forkviz.rebase.own_tool.commands import Shell, commands_for
from forkviz.rebase.own_tool.layout import database_layout
from forkviz.rebase.own_tool.package_lists import listed_files
from forkviz.rebase.plan import PlannedMove
from forkviz.rebase.planning import plan
from forkviz.rebase.rebased import rebased
from forkviz.rebase.tree import read_tree
from forkviz.windows.run import run
from forkviz.windows.windows import Windows
from tests.support.dll_files import build_dll
from tests.support.live import PATIENCE

PLACE = 0x3_FB2A_0000
TOP = 0x4_0000_0000
SLOT = 0x10000
ODD = [
    "lib/a b/x.so",
    "lib/it's & co (2)/x.so",
    "lib/100%/%PATH%/x.so",
    "lib/a^b!c=d;e,f/x.so",
    "lib/c++/x-1.2_3~.so",
    "lib/[a]{b}$HOME/x.so",
]


@pytest.fixture
def root(cygwin: Path, tmp_path: Path) -> Path:
    """A Cygwin of three programs, with two DLLs on one place."""
    place = tmp_path / "cyg"
    for folder in ("bin", "etc", "lib", "tmp", "usr"):
        (place / folder).mkdir(parents=True)
    for name in ("cygwin1.dll", "rebase.exe", "dash.exe"):
        shutil.copy(cygwin / "bin" / name, place / "bin" / name)
    write(place, "bin/cygb.dll", PLACE, 0x16000)
    return place


def write(root: Path, name: str, base: int, size: int = 0xE000, *imports: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(build_dll(base=base, size=size, imports=("cygwin1.dll", *imports)))


def bases(root: Path) -> dict[str, int]:
    return {image.path: image.base for image in read_tree(root)}


def rows(root: Path) -> dict[str, int]:
    """What the database has."""
    file = root / DATABASES[64]
    return {row.path: row.base for row in read_rebase_db(file.read_bytes(), str(file)).rows}


def begin(root: Path, names: Iterable[str]) -> None:
    """Write a database in which the files of *names* are where they are."""
    known = {image.path: image for image in read_tree(root)}
    listed = tuple(
        RebaseRow(
            name.encode(), known[name].base, known[name].size, known[name].end - known[name].start
        )
        for name in names
    )
    (root / DATABASES[64]).write_bytes(dump_rebase_db(RebaseDb(0x8664, TOP, 0, 1, listed)))


def typed(windows: Windows, folder: Path, line: str) -> None:
    """Type *line* into a cmd."""
    file = folder / "typed.txt"
    file.write_text(f"{line}\r\nexit\r\n", encoding="utf-8")
    with file.open("rb") as stream:
        subprocess.run(
            [*windows.launcher, "cmd"],
            cwd=folder,
            env=windows.environment(),
            stdin=stream,
            # No pipes: what Wine starts besides outlives the program, and would keep them open.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )


def in_dash(windows: Windows, root: Path, line: str) -> None:
    """Let the tree's dash read *line*, in its own process: its fork is not what is tried here."""
    file = root / "tmp" / "line.sh"
    file.write_text(f"exec {line}\n", encoding="utf-8")
    run(windows, [str(root / "bin/dash.exe"), "/tmp/line.sh"], root, timeout=PATIENCE)


Ask = Callable[[str], None]


@pytest.fixture
def ask(windows: Windows, root: Path) -> dict[Shell, Ask]:
    """How each shell is given a line."""
    return {
        Shell.CMD: lambda line: typed(windows, root, line),
        Shell.DASH: lambda line: in_dash(windows, root, line),
    }


def the_move(root: Path) -> PlannedMove:
    (move,) = plan(read_tree(root)).moves
    return move


@pytest.mark.parametrize("shell", list(Shell))
def test_a_base_that_is_given_is_the_plans_and_the_database_stays(
    windows: Windows, root: Path, ask: dict[Shell, Ask], shell: Shell
) -> None:
    """The next ``rebase -s`` takes the file back to its row."""
    write(root, "bin/cyga.dll", PLACE)
    # Another one imports cygb.dll, which stays for that: so cyga.dll leaves its row.
    write(root, "bin/cygc.dll", PLACE - 0x1000_0000, 0xE000, "cygb.dll")
    begin(root, ["/usr/bin/cyga.dll"])
    before = rows(root)
    move = the_move(root)
    for one in commands_for(move, windows.path(root)):
        if one.shell is shell and one.gives_base:
            ask[shell](one.text)
    assert bases(root)[move.path] == move.new != move.old
    assert rows(root) == before
    assert not one_writes(move, windows, root, gives_base=True)
    run(windows, [str(root / "bin/rebase.exe"), "-s"], root, timeout=PATIENCE)
    assert bases(root)[move.path] == before[move.path]


def one_writes(move: PlannedMove, windows: Windows, root: Path, *, gives_base: bool) -> bool:
    """What the lines say of the database."""
    found = commands_for(move, windows.path(root))
    return any(one.writes_database for one in found if one.gives_base is gives_base)


@pytest.mark.parametrize("shell", list(Shell))
def test_a_base_that_rebase_chooses_is_modelled_and_in_the_database(
    windows: Windows, root: Path, ask: dict[Shell, Ask], shell: Shell
) -> None:
    """It is the highest hole, and no overlap is left."""
    write(root, "bin/cyga.dll", PLACE)
    begin(root, ["/usr/bin/cygb.dll"])
    move = the_move(root)
    images = read_tree(root)
    file = root / DATABASES[64]
    known = read_rebase_db(file.read_bytes(), str(file))
    layout = database_layout(images, known, [move.path])
    assert layout is not None
    for one in commands_for(move, windows.path(root)):
        if one.shell is shell and not one.gives_base:
            ask[shell](one.text)
    chosen = bases(root)[move.path]
    assert chosen == rows(root)[move.path] == layout[move.path, move.file]
    assert one_writes(move, windows, root, gives_base=False)
    assert plan(read_tree(root)).clean


@pytest.mark.parametrize("shell", list(Shell))
@pytest.mark.parametrize("name", ODD)
def test_an_odd_name_reaches_rebase_as_it_is(
    windows: Windows, root: Path, ask: dict[Shell, Ask], name: str, shell: Shell
) -> None:
    """Blanks, quotes, variables and patterns."""
    write(root, name, PLACE)
    move = the_move(root)
    assert move.path == f"/usr/{name}"
    for one in commands_for(move, windows.path(root)):
        if one.shell is shell and one.gives_base:
            ask[shell](one.text)
    assert bases(root)[move.path] == move.new


def test_a_dll_of_32_bits_gets_its_base(
    windows: Windows, root: Path, ask: dict[Shell, Ask]
) -> None:
    """With the option for it."""
    for name in ("bin/low1.dll", "bin/low2.dll"):
        data = build_dll(base=0x6500_0000, size=0xE000, bits=32)
        (root / name).write_bytes(data)
    (move,) = [one for one in plan(read_tree(root)).moves if one.bits == 32]
    for one in commands_for(move, windows.path(root)):
        if one.shell is Shell.CMD and one.gives_base:
            ask[Shell.CMD](one.text)
    assert bases(root)[move.path] == move.new


@pytest.mark.parametrize("seed", range(12))
def test_the_modelled_layout_is_what_the_real_rebase_makes(
    windows: Windows, root: Path, seed: int
) -> None:
    """Random trees that were rebased before: files that were moved, new ones, some gone."""
    rng = Random(seed)
    tool = str(root / "bin/rebase.exe")
    names = []
    for number in range(rng.randrange(2, 12)):
        name = f"{rng.choice(('bin', 'lib'))}/{rng.choice('abxyzAB_0')}{number}.dll"
        size = rng.randrange(5) * SLOT + rng.choice((0x7000, 0xE000, SLOT))
        write(root, name, 0x5_0000_0000, size)
        names.append(f"/usr/{name}")
    first = names[: rng.randrange(1, len(names) + 1)]
    run(windows, [tool, "-s", "-b", hex(TOP), *first], root, timeout=PATIENCE)
    for name in list(names):
        file = root / name.removeprefix("/usr/")
        if rng.random() < 0.15:
            file.unlink()
            names.remove(name)
        elif rng.random() < 0.25:
            size = next(image.size for image in read_tree(root) if image.path == name)
            write(root, name.removeprefix("/usr/"), 0x3_FE00_0000 + rng.randrange(64) * SLOT, size)
    file = root / DATABASES[64]
    layout = database_layout(read_tree(root), read_rebase_db(file.read_bytes(), ""), names)
    assert layout is not None
    run(windows, [tool, "-s", *names], root, timeout=PATIENCE)
    after = bases(root)
    assert {path: after[path] for path, _ in layout} == {p: b for (p, _), b in layout.items()}


def test_the_modelled_rebaseall_is_what_rebase_makes_of_a_real_tree(
    windows: Windows, cygwin: Path, tmp_path: Path
) -> None:
    """All DLLs of a real Cygwin, with its lists of packages; two of them on one place.

    rebaseall itself forks, which this Wine does not stand; its last step is what is run.
    """
    root = tmp_path / "cyg"
    for image in read_tree(cygwin):
        file = root / Path(image.file).relative_to(cygwin)
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(image.file, file)
    shutil.copy(cygwin / "bin/rebase.exe", root / "bin")
    shutil.copytree(cygwin / "etc", root / "etc")
    (root / "tmp").mkdir()
    auto = root / "lib/perl5/5.26/x86_64-cygwin-threads/auto"
    fcntl = next(i for i in read_tree(root) if i.name == "Fcntl.dll")
    posix = auto / "POSIX/POSIX.dll"
    posix.write_bytes(rebased(posix.read_bytes(), fcntl.base))
    images = read_tree(root)
    said = rebaseall_of(root, images, lambda new: (None, ""))
    listed = listed_files(root, images)
    assert listed is not None
    file = root / DATABASES[64]
    layout = database_layout(images, read_rebase_db(file.read_bytes(), str(file)), listed)
    assert layout is not None
    (root / "tmp/rebase.lst").write_text("".join(f"{name}\n" for name in sorted(listed)))
    options = ["-n", "-s", "-8", "-T", "/tmp/rebase.lst"]
    run(windows, [str(root / "bin/rebase.exe"), *options], root, timeout=PATIENCE)
    before, after = {i.path: i.base for i in images}, bases(root)
    assert {path: after[path] for path, _ in layout} == {p: b for (p, _), b in layout.items()}
    assert said.moves == sum(after[path] != base for path, base in before.items()) == 1
