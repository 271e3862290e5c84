"""Building the agent: which compiler, what is kept, and what is said where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.errors import Unavailable
from forkviz.native import build as native
from forkviz.native.kept import note_of
from tests.support.spoil import SPOILS, Spoil

MINGW = "x86_64-w64-mingw32-gcc"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is all of PATH, a cache of the test's own, and no ziglang."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(native.importlib.util, "find_spec", lambda name: None)
    return folder


def compiler_that(folder: Path, does: str) -> None:
    """A shell script in a compiler's place; ``$out`` is what follows -o."""
    find = 'while [ $# -gt 0 ]; do [ "$1" = -o ] && out="$2"; shift; done'
    file = folder / MINGW
    file.write_text(f"#!/bin/sh\n{find}\n{does}\n")
    file.chmod(0o755)


def test_without_a_compiler_it_says_how_to_get_one(programs: Path) -> None:
    """Both ways."""
    with pytest.raises(Unavailable, match=r"gcc-mingw-w64.*ziglang"):
        native.build()


def test_mingw_comes_before_ziglang(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is quicker."""
    monkeypatch.setattr(native.importlib.util, "find_spec", lambda name: name)
    found = native.compiler(64)
    assert found is not None
    assert found[1:] == ("-m", "ziglang", "cc", "-target", "x86_64-windows-gnu")
    compiler_that(programs, "exit 0")
    assert native.compiler(64) == (str(programs / MINGW),)


def test_it_is_built_once_until_a_source_changes(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line is printed before each build, and before nothing else."""
    compiler_that(programs, 'echo program > "$out"')
    told: list[str] = []
    first = native.build(tell=told.append)
    assert native.build(tell=told.append) == first
    assert first.parent == tmp_path / "cache" / "forkviz"
    assert len(told) == 1
    extra = tmp_path / "extra.h"
    extra.write_text("int more;\n")
    files = [*native.source_files(), extra]
    monkeypatch.setattr(native, "source_files", lambda: files)
    assert native.build(tell=told.append) != first
    assert len(told) == 2


@pytest.mark.parametrize("spoil", SPOILS)
@pytest.mark.parametrize("of", ["program", "note"])
def test_one_that_is_damaged_is_built_again(programs: Path, spoil: Spoil, of: str) -> None:
    """And is whole then: it is not built a third time."""
    compiler_that(programs, 'echo "a program" > "$out"')
    told: list[str] = []
    place = native.build(tell=told.append)
    spoil(place if of == "program" else note_of(place))
    assert native.build(tell=told.append) == place
    assert place.read_text() == "a program\n"
    assert native.build(tell=told.append) == place
    assert len(told) == 2


def test_what_the_compiler_says_is_told(programs: Path) -> None:
    """And nothing is kept of a build that failed."""
    compiler_that(programs, "echo 'agent.c:1: no such thing' >&2; exit 1")
    with pytest.raises(Unavailable, match=r"agent\.c:1: no such thing"):
        native.build()
    assert not list(native.cache_folder().glob("*.exe"))
