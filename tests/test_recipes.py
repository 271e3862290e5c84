"""CONTRIBUTING.md: its recipes work as written, in a copy of the tree."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
#: Those that are followed, and the files that each says it touches.
FOLLOWED = {
    "Add a reader": 5,
    "Add an event": 4,
    "Add a switch of a policy": 4,
    "Add a class of causes": 4,
}
COUNTS = {"two": 2, "four": 4, "five": 5, "six": 6, "seven": 7}
_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def recipe(title: str) -> str:
    """The text under a recipe's heading."""
    return TEXT.partition(f"### {title}\n")[2].partition("\n### ")[0]


def patched(text: str, diff: str, name: str) -> str:
    """*text* after one hunk, whose context and removed lines stand in it exactly once."""
    lines = [line or " " for line in diff.rstrip("\n").split("\n")]
    assert all(line[0] in " +-" for line in lines), f"{name}: not a hunk:\n{diff}"
    old = "".join(f"{line[1:]}\n" for line in lines if line[0] != "+")
    new = "".join(f"{line[1:]}\n" for line in lines if line[0] != "-")
    found = text.count(f"\n{old}")
    assert found == 1, f"{name} has {found} places for\n{diff}"
    return text.replace(f"\n{old}", f"\n{new}")


def follow(title: str, tree: Path) -> set[str]:
    """Apply each block of a recipe to the tree; the names of the files that it touched."""
    touched = set()
    for kind, name, body in _BLOCK.findall(recipe(title)):
        if not name:
            continue
        file = tree / name
        if kind == "diff":
            text = file.read_text(encoding="utf-8")
            file.write_text(patched(text, body, name), encoding="utf-8")
        else:
            assert not file.exists(), f"{name} is there already"
            file.write_text(body, encoding="utf-8")
        touched.add(name)
    return touched


@pytest.fixture(name="tree")
def _tree(tmp_path: Path) -> Path:
    """A copy of the tree; what is only read (data) is linked."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        source = ROOT / name
        if source.is_file() and not name.startswith("data/"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, tmp_path / name)
    (tmp_path / "data").symlink_to(ROOT / "data", target_is_directory=True)
    return tmp_path


@pytest.mark.recipes
@pytest.mark.parametrize("title", FOLLOWED)
def test_a_recipe_works_as_written(title: str, tree: Path) -> None:
    """Its blocks apply, it touches as many files as it says, and its tests pass."""
    assert len(follow(title, tree)) == FOLLOWED[title]
    commands = [body.strip() for kind, _, body in _BLOCK.findall(recipe(title)) if kind == "sh"]
    assert commands
    for command in commands:
        program, *arguments = shlex.split(command)
        assert program == "python"
        done = subprocess.run(
            [sys.executable, *arguments, "--quiet", "-p", "no:cacheprovider"],
            cwd=tree, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.recipes
def test_the_tests_of_a_recipe_fail_without_its_blocks(tree: Path) -> None:
    """They prove what the recipe adds: without the registry's line no reader is found."""
    text = recipe("Add a reader")
    body = next(
        b for kind, name, b in _BLOCK.findall(text) if kind == "python" and "tests/" in name
    )
    (tree / "tests" / "test_it.py").write_text(body, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_it.py"],
        cwd=tree, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1


#: What treats every event of its group, and so must treat a new one that is no remark.
DISPATCHES = {
    "forkviz/explanations/pseudocode/follow.py",
    "forkviz/explanations/words/protocol.py",
    "forkviz/traces/state.py",
    "forkviz/views/in_way.py",
    "forkviz/views/scene.py",
}


@pytest.mark.recipes
def test_mypy_names_what_must_treat_a_new_event(tree: Path) -> None:
    """An event of the protocol that nothing treats: an error in each dispatch, and only there."""
    file = tree / "forkviz" / "machine" / "events.py"
    text = file.read_text(encoding="utf-8")
    counted = "class HandlesCounted(NamedTuple):\n    handles: int\n"
    declared = '@event(key="HandlesCounted", lane=Lane.OTHER, about=())\n' + counted
    text = text.replace("#: What is recorded for", f"{declared}\n\n#: What is recorded for", 1)
    text = text.replace("    | Drifted\n)", "    | Drifted\n    | HandlesCounted\n)", 1)
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", str(tree / "cache"), "forkviz"],
        cwd=tree, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = re.findall(r"^([\w/.]+):\d+: error: .*HandlesCounted", done.stdout, re.M)
    assert set(found) == DISPATCHES, done.stdout


@pytest.mark.parametrize("title", re.findall(r"^### (.+)$", TEXT, re.M))
def test_a_recipe_says_how_many_files_it_touches(title: str) -> None:
    """And for those that are followed it is the number that they touch."""
    counted = re.search(r"touches (\w+) files", recipe(title))
    assert counted
    assert COUNTS[counted[1]] == FOLLOWED.get(title, COUNTS[counted[1]])
    assert len(re.findall(r"^### ", TEXT, re.M)) == 7


def test_every_file_that_a_recipe_names_exists() -> None:
    """In the package or in the project; what a recipe adds is in a title, not in the text."""
    text = _BLOCK.sub("", TEXT)
    named = re.findall(r"`([\w.]+/[\w./]*)`|\b(docs/[\w.]+\.md|tests/[\w/.]+\.py)\b", text)
    paths = {first or second for first, second in named}
    assert len(paths) > 15
    missing = [
        p for p in paths if not any((base / p).exists() for base in (ROOT, ROOT / "forkviz"))
    ]
    assert missing == []


def test_each_block_of_a_recipe_fits_the_tree(tmp_path: Path) -> None:
    """The fast half of the proof: every hunk has one place in the file as it is."""
    for title in FOLLOWED:
        for kind, name, _ in _BLOCK.findall(recipe(title)):
            if name and kind == "diff":
                (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, tmp_path / name)
            elif name:
                (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        follow(title, tmp_path)
