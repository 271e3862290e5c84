"""forkviz rebase on a small tree: plans, their files, moves, undoing, and what is refused."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.dll_files import build_dll
from tests.support.hostile import unseen
from tests.support.ruby_tree import SO, STRINGIO, STRSCAN, bases, write_map, write_ruby_tree
from tests.support.trees import guest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

UNDO = "forkviz-rebase.undo"
MOVED = f"/usr/{STRINGIO}"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The tree, in the current folder, with a map of its ruby beside it."""
    monkeypatch.chdir(tmp_path)
    write_map(tmp_path / "parent.maps")
    return write_ruby_tree(tmp_path / "cygwin64")


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


# -- a plan --------------------------------------------------------------------------------------


def test_the_json_of_a_plan_is_what_others_rely_on(run: Run, root: Path) -> None:
    """Its keys and types, and exit status 1 where something moves."""
    before = contents(root)
    ran = run("rebase", root, "--avoid", "parent.maps", "--plan", "--json")
    assert ran.status == 1
    value = ran.json()
    (move,) = value["moves"]
    assert (value["schema"], value["images"], value["cannot"]) == (1, 9, [])
    assert value["helps"] is True
    assert value["rebaseall"]["moves"] == 1
    assert value["rebaseall"]["helps"] is True
    assert move["file"] == str(root / STRINGIO)
    assert (move["from"], type(move["to"])) == (0x3_FB2A_0000, int)
    assert [f"-b {move['to']:#x} {MOVED}" in text for text in move["commands"]] == [
        True, True, False, False,
    ]  # fmt: skip
    assert contents(root) == before


def test_the_text_says_what_moves_and_what_else_would_help(run: Run, root: Path) -> None:
    """As the pages have it; no line but a path or a command is longer than 80."""
    ran = run("rebase", root, "--avoid", "parent.maps")
    lines = ran.out.splitlines()
    assert lines[0] == "9 images, 1 to move; the same fork then succeeds (simulated)"
    assert "cannot    none" in lines
    assert any(line.startswith("instead   rebaseall moves 1 of 9") for line in lines)
    assert any(line.startswith("unknown   whether a program has the file open") for line in lines)
    long = [line for line in lines if len(line) > 80]
    assert all("rebase.exe" in line or "forkviz rebase" in line for line in long)
    assert ran.out.isascii()


@pytest.mark.parametrize("name", [UNDO, "etc/rebase.db.x86_64", "etc/rebase.db.i386"])
def test_a_plan_is_not_saved_over_what_an_undo_or_rebase_needs(
    run: Run, root: Path, name: str
) -> None:
    """The open undo file, the databases, by whatever name of the root."""
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_bytes(b"kept")
    for place in (root, root / "lib"):
        ran = run("rebase", place, "-o", root / name)
        assert ran.status == 2
        assert "would be lost: nothing was written" in ran.err
        assert (root / name).read_bytes() == b"kept"


def test_a_tree_that_is_in_order_has_exit_status_0(run: Run, root: Path) -> None:
    """And says so."""
    (root / STRINGIO).unlink()
    ran = run("rebase", root)
    assert (ran.status, ran.out.splitlines()[0]) == (0, "8 images, none to move")


def test_a_guest_is_seen_in_the_map_alone(run: Run, root: Path) -> None:
    """No file overlaps it, rebaseall moves nothing away from it, and -s has no line."""
    (root / STRINGIO).unlink()
    hook = guest("avhook64.dll", 0x3_FB40_0000, 0x30000)
    write_map(Path("guest.maps"), [hook], without=[STRINGIO])
    assert run("rebase", root).status == 0
    ran = run("rebase", root, "--avoid", "guest.maps", "--json")
    value = ran.json()
    (move,) = value["moves"]
    assert (ran.status, value["helps"], move["in_the_way"]) == (1, True, ["avhook64.dll"])
    assert (value["rebaseall"]["moves"], value["rebaseall"]["helps"]) == (0, False)
    assert not any(" -s " in text for text in move["commands"])
    text = run("rebase", root, "--avoid", "guest.maps").out
    assert "would not help: avhook64.dll is in no" in text


def test_a_plan_that_does_not_help_is_not_offered(run: Run, root: Path) -> None:
    """The program runs with an older file: no -o is written, and the reason is said."""
    write_map(Path("old.maps"))
    data = build_dll(base=0x3_FA00_0000, size=0x16000, imports=("cygwin1.dll",))
    (root / SO / "zlib.so").write_bytes(data)
    ran = run("rebase", root, "--avoid", "old.maps", "-o", "cure.plan", "--json")
    value = ran.json()
    assert (ran.status, value["moves"], value["helps"]) == (1, [], False)
    assert "started again" in value["why"]
    assert [move["path"] for move in value["withheld"]] == [MOVED]
    assert not Path("cure.plan").exists()
    ran = run("rebase", root, "--avoid", "old.maps", "-o", "cure.plan")
    assert "no plan is offered" in ran.out
    assert "cure.plan is not written" in ran.err
    ran = run("rebase", root, "--avoid", "old.maps", "--apply", "--json")
    assert (ran.status, ran.json()["written"]) == (1, [])


def test_what_cannot_move_is_listed_with_its_reason(run: Run, root: Path) -> None:
    """Two without relocations on one place are stuck, and exit status is 1."""
    for name in (STRINGIO, STRSCAN):
        data = build_dll(base=0x3_FB2A_0000, size=0xE000, fixups=())
        (root / name).write_bytes(data)
    ran = run("rebase", root, "--json")
    value = ran.json()
    assert (ran.status, value["moves"]) == (1, [])
    assert [one["file"] for one in value["cannot"]] == [
        str(root / STRINGIO),
        str(root / STRSCAN),
    ]
    assert all(one["why"] for one in value["cannot"])
    assert "cannot    stringio.so at 0x3fb2a0000: " in run("rebase", root).out
    assert run("rebase", root, "--apply").status == 1


def test_a_named_file_is_judged_whatever_it_imports(run: Run, root: Path) -> None:
    """In the folder it is one of the others."""
    value = run("rebase", root / "bin", "--json").json()
    assert value["others"] == 1
    vendor = root / "bin/vendor.dll"
    value = run("rebase", vendor, root / STRSCAN, "--json").json()
    assert (value["images"], len(value["moves"])) == (2, 1)


def test_the_parts_of_a_tree_have_no_rebaseall(run: Run, root: Path) -> None:
    """What it would do is not known then."""
    value = run("rebase", root / SO, "--json").json()
    assert len(value["moves"]) == 1
    assert (value["rebaseall"]["moves"], value["rebaseall"]["helps"]) == (None, None)
    assert value["helps"] is None


# -- saved, applied, undone ----------------------------------------------------------------------


def test_a_saved_plan_is_applied_exactly_and_undone(run: Run, root: Path) -> None:
    """With the database; and byte by byte back again."""
    before = contents(root)
    value = run("rebase", root, "--avoid", "parent.maps", "-o", "cure.plan", "--json").json()
    ran = run("rebase", root, "--apply", "cure.plan", "--database", "--json")
    assert ran.status == 0
    undo = root / UNDO
    assert ran.json() == {
        "schema": 1,
        "written": [STRINGIO, "etc/rebase.db.x86_64"],
        "undo": str(undo),
    }
    assert bases(root)[MOVED] == value["moves"][0]["to"]
    assert run("rebase", root).status == 0
    ran = run("rebase", "--undo", undo, "--json")
    assert (ran.status, ran.json()["written"]) == (0, [STRINGIO, "etc/rebase.db.x86_64"])
    assert contents(root) == before


def test_a_saved_plan_needs_no_root(run: Run, root: Path) -> None:
    """It knows its own; and it goes for a copy of the tree, too."""
    run("rebase", root, "-o", "cure.plan")
    copy = write_ruby_tree(Path("copy"))
    assert run("rebase", copy, "--apply", "cure.plan").status == 0
    assert bases(copy)[MOVED] != bases(root)[MOVED]
    ran = run("rebase", "--apply", "cure.plan")
    assert ran.status == 0
    assert bases(copy)[MOVED] == bases(root)[MOVED]
    line = next(line for line in ran.out.splitlines() if line.startswith("back"))
    assert run(*line.split()[2:]).status == 0


def test_a_plan_of_a_file_that_changed_is_refused(run: Run, root: Path) -> None:
    """By its hash: nothing is written."""
    run("rebase", root, "-o", "cure.plan")
    (root / STRINGIO).write_bytes((root / STRINGIO).read_bytes() + b"\0")
    before = contents(root)
    ran = run("rebase", root, "--apply", "cure.plan")
    assert (ran.status, ran.out) == (2, "")
    assert "is not the file that the plan was made for" in ran.err
    assert contents(root) == before


def test_a_second_apply_over_an_open_undo_file_is_refused(run: Run, root: Path) -> None:
    """The first has to be undone, or its undo file taken away."""
    assert run("rebase", root, "--apply").status == 0
    data = build_dll(base=0x3_FB20_0000, size=0x16000, imports=("cygwin1.dll",))
    (root / SO / "new.so").write_bytes(data)
    ran = run("rebase", root, "--apply")
    assert ran.status == 2
    assert UNDO in ran.err


def test_moves_on_copies_leave_the_tree_alone(run: Run, root: Path) -> None:
    """By the same names below the other folder."""
    before = contents(root)
    ran = run("rebase", root, "--apply", "--to", "out", "--json")
    assert (ran.status, ran.json()["undo"]) == (0, None)
    assert contents(root) == before
    assert list(contents(Path("out"))) == [STRINGIO]


def test_apply_takes_the_root_behind_it_for_the_root(run: Run, root: Path) -> None:
    """``--apply ROOT`` names no plan: a plan is a file."""
    assert run("rebase", "--apply", root).status == 0
    assert run("rebase", root).status == 0


def test_a_tree_in_order_has_nothing_to_apply(run: Run, root: Path) -> None:
    """That is done, then."""
    (root / STRINGIO).unlink()
    ran = run("rebase", root, "--apply")
    assert (ran.status, ran.out) == (0, "nothing had to be moved\n")


def test_signed_files_move_where_that_is_allowed(run: Run, root: Path) -> None:
    """Else the other one does; two of them are stuck."""
    for name in (STRINGIO, STRSCAN):
        data = build_dll(base=0x3_FB2A_0000, size=0xE000, signature=b"\x10\0\0\0\0\x02\x02\0" * 2)
        (root / name).write_bytes(data)
    value = run("rebase", root, "--json").json()
    assert (value["moves"], len(value["cannot"])) == ([], 2)
    assert run("rebase", root, "--apply", "--allow-signed").status == 0
    assert run("rebase", root).status == 0


# -- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "there is nothing to move"),
        (("--apply",), "there is nothing to move"),
        (("{}", "--database"), "--database goes with --apply"),
        (("{}", "--to", "out"), "--to goes with --apply"),
        (("{}", "--apply", "-o", "x.plan"), "-o goes with --plan"),
        (("{}", "--apply", "--to", "out", "--database"), "--to leaves the tree as it is"),
        (("{}", "--undo", "x"), "--undo FILE takes no other names"),
        (("{}", "--apply", "parent.maps", "--avoid", "parent.maps"), "a plan that is made now"),
        (("{}", "--avoid", "cygwin64/bin/ruby.exe"), "has no map"),
        (("{}", "--avoid", "none.maps"), "none.maps"),
        (("none",), "is not there"),
        (("parent.maps",), "parent.maps"),
        (("{}", "-o", "parent.maps", "--avoid", "parent.maps"), "is also an input"),
        (("{}", "-o", f"cygwin64/{STRSCAN}"), "is also an input, which would be lost"),
        (("{}", "--apply", "parent.maps"), "it is not JSON"),
        (("--undo", "parent.maps"), "parent.maps"),
        (("{}", "{}/bin", "--apply", "parent.maps"), "a saved plan is for one tree"),
    ],
)
def test_bad_usage_is_refused_with_nothing_written(
    run: Run, root: Path, words: tuple[str, ...], said: str
) -> None:
    """Exit status 2, and the reason."""
    before = contents(root.parent)
    ran = run("rebase", *(word.format(root) for word in words))
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert contents(root.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize(
    "name", ["a\x1b[31mred.dll", "a\u202egpj.dll", 'it\'s a "b".dll', "new\nline.dll", "%PATH%.dll"]
)
def test_a_hostile_name_is_seen_whole_and_quoted(run: Run, root: Path, name: str) -> None:
    """In text, in JSON, and in a command that a shell can be given."""
    place = root / "bin" / name
    place.write_bytes(build_dll(base=0x3_FB2A_0000, size=0x4000))
    # A saved plan names no file whose name has a control character.
    savable = name.isprintable() or "\u202e" in name
    for options in ((), ("--json",), ("-o", "x.plan"), ("--avoid", "parent.maps")):
        ran = run("rebase", root, *options)
        assert ran.status == (1 if savable or "-o" not in options else 2)
        assert unseen(ran.out + ran.err) == set()
    value = run("rebase", root, "--json").json()
    found = {move["path"]: move for move in value["moves"]}
    assert f"/usr/bin/{name}" in found
    if savable:
        assert run("rebase", root, "--apply", "x.plan").status == 0
        assert bases(root)[f"/usr/bin/{name}"] == found[f"/usr/bin/{name}"]["to"]


@pytest.mark.skipif(sys.platform == "win32", reason="names are characters there")
def test_a_name_that_is_no_text_is_planned_and_moved(run: Run, root: Path) -> None:
    """Bytes that are no UTF-8."""
    place = Path(os.fsdecode(os.fsencode(root) + b"/bin/\xff\xfe.dll"))
    place.write_bytes(build_dll(base=0x3_FB2A_0000, size=0x4000))
    ran = run("rebase", root, "-o", "x.plan", "--json")
    assert len(ran.json()["moves"]) == 2
    assert run("rebase", root, "--apply", "x.plan").status == 0
    assert run("rebase", root).status == 0


def test_many_moves_are_listed_and_counted(run: Run, root: Path) -> None:
    """Forty in the text, all of them in JSON; commands for the first few."""
    for number in range(60):
        data = build_dll(base=0x3_F000_0000, size=0x4000)
        (root / f"bin/cyg{number:02}.dll").write_bytes(data)
    text = run("rebase", root).out
    assert "and 20 more; --json has all of them" in text
    assert len(re.findall(r"rebase\.exe -v -b", text)) == 3
    assert len(run("rebase", root, "--json").json()["moves"]) == 60


def test_a_broken_file_of_a_folder_is_left_out_and_said(run: Run, root: Path) -> None:
    """A named one is an error."""
    broken = root / "bin/broken.dll"
    broken.write_bytes(build_dll()[:0x200])
    ran = run("rebase", root, "--json")
    assert "broken.dll" in ran.err
    assert json.loads(ran.out)["images"] == 9
    assert run("rebase", broken).status == 2
