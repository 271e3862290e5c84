"""Finding the browser: the user's word first, then PATH; installing it only where one may."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools import chromium


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is all of PATH, and no FORKVIZ_CHROMIUM."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    return tmp_path


def program(file: Path) -> str:
    file.touch(mode=0o755)
    return str(file)


def test_nothing_on_path_is_nothing_found(programs: Path) -> None:
    """The caller says how to get it."""
    assert chromium.find_chromium() is None


def test_chromium_comes_before_google_chrome(programs: Path) -> None:
    """The order of the names is the order of preference."""
    chrome = program(programs / "google-chrome")
    assert chromium.find_chromium() == chrome
    other = program(programs / "chromium")
    assert chromium.find_chromium() == other
    shell = program(programs / chromium.SHELL)
    assert chromium.find_chromium() == shell


def test_the_users_own_choice_wins(
    programs: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path in FORKVIZ_CHROMIUM is used, and where it leads nowhere nothing replaces it."""
    program(programs / "chromium")
    own = program(tmp_path_factory.mktemp("own") / "my-browser")
    monkeypatch.setenv(chromium.VARIABLE, own)
    assert chromium.find_chromium() == own
    monkeypatch.setenv(chromium.VARIABLE, own + "-gone")
    assert chromium.find_chromium() is None


@pytest.mark.parametrize(
    ("may", "there", "has", "made"),
    [
        (False, (), (chromium.SHELL,), []),
        (True, (), (chromium.SHELL, "chromium"), [chromium.SHELL]),
        (True, (chromium.SHELL,), (chromium.SHELL,), []),
        # What CI of Debian has; and where apt-get has no shell, any other browser does.
        (True, ("chromium",), (chromium.SHELL,), [chromium.SHELL]),
        (True, ("chromium",), (), [chromium.SHELL]),
        (True, (), ("chromium",), [chromium.SHELL, "chromium"]),
    ],
)
def test_it_is_installed_only_where_the_user_may(
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    may: bool,
    there: tuple[str, ...],
    has: tuple[str, ...],
    made: list[str],
) -> None:
    """The shell, else chromium where there is no other browser; elsewhere a line says how."""
    asked: list[str] = []

    def install(packages: Sequence[str]) -> bool:
        asked.append(packages[0])
        if packages[0] in has:
            program(programs / packages[0])
        return packages[0] in has

    for name in there:
        program(programs / name)
    monkeypatch.setattr(chromium, "may_install", lambda: may)
    monkeypatch.setattr(chromium, "install", install)
    assert chromium.main() == 0
    assert asked == made


def test_nobody_but_root_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    """No password is asked for, and nothing is tried that must fail."""
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert not chromium.may_install()


def test_no_module_changes_how_long_is_waited_when_it_is_imported() -> None:
    """Another tier's module may be imported last; each tier says it in a fixture of its own."""
    for file in sorted(Path(__file__).parent.rglob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            assert not (isinstance(node, ast.Expr) and "set_options" in ast.unparse(node)), file
