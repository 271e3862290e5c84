"""Which Cygwin it is, which era predicts it, and one file under its three names."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.cygwin import clobber
from forkviz.cygwin.run import era_of, version_of
from forkviz.errors import ForkvizError, Unavailable
from forkviz.machine.policy import get_policy
from forkviz.native import build as native
from forkviz.windows.paths import cygwin_path, file_of_cygwin
from forkviz.windows.run import open_windows
from forkviz.windows.windows import Windows


def cygwin(root: Path, text: bytes) -> Path:
    """A root whose DLL holds *text*."""
    (root / "bin").mkdir(parents=True)
    (root / "bin" / "cygwin1.dll").write_bytes(b"MZ\0" + text + b"\0")
    return root


def test_the_version_is_read_from_the_dll(tmp_path: Path) -> None:
    """Nothing has to be run for it."""
    text = b"%%% Cygwin dll major: 3000\n%%% Cygwin dll minor: 7\n"
    assert version_of(cygwin(tmp_path, text)) == (3, 0, 7)


def test_what_is_no_cygwin_is_refused(tmp_path: Path) -> None:
    """Without a DLL, and with one that does not say what it is."""
    with pytest.raises(ForkvizError, match="is not a Cygwin"):
        version_of(tmp_path)
    with pytest.raises(ForkvizError, match="its version"):
        version_of(cygwin(tmp_path / "x", b"nothing"))


@pytest.mark.parametrize(
    ("version", "era"),
    [
        ((1, 5, 25), "cygwin-1.7.9"),
        ((1, 7, 10), "cygwin-1.7.10"),
        ((2, 11, 2), "cygwin-2.11.2"),
        ((3, 0, 7), "cygwin-3.0.7"),
        ((3, 1, 0), "cygwin-3.1.0"),
    ],
)
def test_a_version_is_predicted_by_its_era(version: tuple[int, int, int], era: str) -> None:
    """Which is a policy."""
    assert era_of(version) == era
    first = f"{era} +first-process" if version == (3, 0, 7) else era
    assert era_of(version, first_process=True) == first
    assert get_policy(era).name == era


def test_a_file_has_three_names(tmp_path: Path) -> None:
    """This machine's, Windows' under Wine, and Cygwin's."""
    windows = Windows(("wine",), tmp_path)
    assert windows.path(Path("/tmp/a b/x.pl")) == r"Z:\tmp\a b\x.pl"
    assert cygwin_path(windows, Path("/tmp/a b/x.pl")) == "/cygdrive/z/tmp/a b/x.pl"


def test_cygwins_names_lead_back_to_files(tmp_path: Path) -> None:
    """/usr/bin is /bin; a drive's folders are found in whatever case; nothing leads out."""
    root, prefix = tmp_path / "root", tmp_path / "prefix"
    program = root / "bin" / "perl.exe"
    system = prefix / "dosdevices" / "c:" / "Windows" / "System32" / "Kernel32.dll"
    for file in (program, system):
        file.parent.mkdir(parents=True)
        file.touch()
    windows = Windows(("wine",), prefix)
    assert file_of_cygwin(windows, "/usr/bin/perl.exe", root) == program
    assert file_of_cygwin(windows, "/bin/perl.exe", root) == program
    assert file_of_cygwin(windows, "/cygdrive/c/windows/system32/kernel32.dll", root) == system
    assert file_of_cygwin(windows, "/usr/bin/../../secret", root) is None
    assert file_of_cygwin(windows, "/usr/bin/none.exe", root) is None


def test_without_wine_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is started."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(Unavailable, match="apt-get install wine"), open_windows():
        pass


def test_without_a_compiler_nothing_is_clobbered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it is said which ones there are."""
    monkeypatch.setattr(native, "compiler", lambda bits: None)
    with pytest.raises(Unavailable, match="gcc-mingw-w64-x86-64"):
        clobber.build_clobber(tmp_path)
