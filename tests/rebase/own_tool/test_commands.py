"""The lines for Cygwin's own rebase: what they say, and how shells read them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from forkviz.rebase.own_tool.commands import (
    Command,
    Shell,
    commands_for,
    is_msys,
    quoted_for_cmd,
    quoted_for_dash,
    windows_root,
)
from forkviz.rebase.plan import PlannedMove
from tests.support.trees import RUNTIME, dll

ODD = [
    "/usr/lib/a b/x.dll",
    "/usr/lib/it's/x.dll",
    '/usr/lib/a"b/x.dll',
    "/usr/lib/$HOME/`id`/x.dll",
    "/usr/lib/a&b|c<d>e^f(g)/x.dll",
    "/usr/lib/100%/%PATH%/x.dll",
    "/usr/lib/a;b,c=d!e/x.dll",
    "/usr/lib/*?[a]{b}~#/x.dll",
    "/usr/lib/c++/x-1.2_3.dll",
    "/usr/lib/Größe/日本/x.dll",
    "/usr/lib/a\\b/x.dll",
    "/usr/lib/new\nline/x.dll",
]


def move(path: str = "/usr/bin/a.dll", bits: int = 64) -> PlannedMove:
    return PlannedMove("", path, 0x3_FD00_0000, 0x3_FC80_0000, 0x1E000, bits)


def by_kind(found: tuple[Command, ...]) -> dict[tuple[str, bool], str]:
    return {(str(one.shell), one.gives_base): one.text for one in found}


def test_there_is_a_line_for_each_shell_and_way() -> None:
    """One gives the base and leaves the database alone, one chooses and writes it."""
    found = commands_for(move(), "D:\\cyg")
    assert by_kind(found) == {
        ("cmd", True): "D:\\cyg\\bin\\rebase.exe -v -b 0x3fc800000 /usr/bin/a.dll",
        ("dash", True): "/usr/bin/rebase -v -b 0x3fc800000 /usr/bin/a.dll",
        ("cmd", False): "D:\\cyg\\bin\\rebase.exe -v -n -s /usr/bin/a.dll",
        ("dash", False): "/usr/bin/rebase -v -n -s /usr/bin/a.dll",
    }
    assert all(one.writes_database is not one.gives_base for one in found)


def test_against_a_guest_rebase_has_no_place_to_choose() -> None:
    """No database knows it, so that only a base that is given helps."""
    assert all(one.gives_base for one in commands_for(move(), by_guest=True))


def test_32_bits_and_msys2_have_their_own() -> None:
    """An option, and other folders."""
    assert by_kind(commands_for(move(bits=32)))["cmd", True] == (
        "C:\\cygwin\\bin\\rebase.exe -4 -v -b 0x3fc800000 /usr/bin/a.dll"
    )
    assert by_kind(commands_for(move(), msys=True))["cmd", True].startswith(
        "C:\\msys64\\usr\\bin\\rebase.exe -v -b "
    )
    assert by_kind(commands_for(move(), "C:\\my msys", msys=True))["cmd", True].startswith(
        '"C:\\my msys\\usr\\bin\\rebase.exe" -v -b '
    )
    assert is_msys([dll("msys-2.0.dll", 0x1_8004_0000, runtime=True)])
    assert not is_msys([RUNTIME])


def test_the_root_is_what_windows_calls_it() -> None:
    """Elsewhere it is not known, and the usual place stands for it."""
    assert windows_root(Path("/mnt/c"), "C:/cygwin64/") == "C:\\cygwin64"
    assert windows_root(Path("/mnt/cygwin"), "/mnt/cygwin") == ""
    assert windows_root(None) == ""


@pytest.mark.parametrize("path", ODD)
@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no POSIX shell")
def test_a_posix_shell_reads_the_path_as_it_is(path: str) -> None:
    """Whatever is in it."""
    line = f"printf '%s' {quoted_for_dash(path)}"
    said = subprocess.run(["sh", "-c", line], capture_output=True, check=True)
    assert said.stdout.decode() == path


@pytest.mark.parametrize("path", ODD)
def test_in_cmd_nothing_special_is_outside_of_quotes(path: str) -> None:
    """Nor can a variable be named; what no line of cmd can hold has no line there."""
    shells = {one.shell for one in commands_for(move(path))}
    if '"' in path or "\n" in path:
        assert shells == {Shell.DASH}
        return
    quoted = quoted_for_cmd(path)
    outside = "".join(quoted.split('"')[::2])
    assert not set(outside) & set(" &|<>^()%!;,=*?[]{}'`$#")
    assert quoted.replace('"', "") == path
    assert '""' not in quoted
    assert all('"' in name for name in quoted.split("%")[1:-1])
    assert shells == {Shell.CMD, Shell.DASH}


@pytest.mark.parametrize("name", ["-x.dll", "@x.dll", "~x.dll"])
def test_a_name_is_never_an_option(name: str) -> None:
    """Nor a list of files, nor a home."""
    for one in commands_for(move(name)):
        assert one.text.split()[-1].strip("\"'").startswith("./")
