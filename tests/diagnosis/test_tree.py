"""Lines to type: the tree that the messages name, and nothing that a shell takes for more."""

from __future__ import annotations

import pytest

import forkviz
from forkviz.arguments.diagnosing import read_case
from forkviz.diagnosis.remedies import path_in
from forkviz.diagnosis.tree import Tree, bits_of, safe_name, safe_path, tree_of

HEAD = "      0 [main] sh 211 child_info_fork::abort: "


def tree(text: str) -> Tree:
    """The tree of a text."""
    return tree_of(read_case([text]))


@pytest.mark.parametrize(
    ("program", "root", "folder", "runtime"),
    [
        (r"C:\cygwin64\bin\sh.exe", r"C:\cygwin64", r"\bin", "cygwin1.dll"),
        (r"D:\msys64\usr\bin\sh.exe", r"D:\msys64", r"\usr\bin", "msys-2.0.dll"),
        (
            r"C:\Program Files\Git\usr\bin\sh.exe",
            r"C:\Program Files\Git",
            r"\usr\bin",
            "msys-2.0.dll",
        ),
    ],
)
def test_the_tree_is_where_its_programs_are(
    program: str, root: str, folder: str, runtime: str
) -> None:
    """With the runtime that such a tree has."""
    said = "*** fatal error - proc size mismatch detected - 0x1/0x2."
    text = f"      1 [main] sh (8) {program}: {said}\n"
    assert tree(text) == (root, root + folder, runtime)


def test_a_program_with_blanks_in_its_path_is_quoted() -> None:
    """For cmd."""
    git = Tree(r"C:\Program Files\Git", r"C:\Program Files\Git\usr\bin", "msys-2.0.dll")
    assert git.program("cat.exe") == r'"C:\Program Files\Git\usr\bin\cat.exe"'


def test_where_nothing_is_named_the_tree_is_where_installers_put_it() -> None:
    """By the width and the dialect that the messages show."""
    assert tree(f"{HEAD}x\n").root == r"C:\cygwin64"
    assert tree(f"i686 Cygwin\n{HEAD}x\n").root == r"C:\cygwin"
    assert tree(f"pacman -S x\n{HEAD}x\n").root == r"C:\msys64"


@pytest.mark.parametrize(
    ("text", "bits"),
    [
        ("CYGWIN_NT-10.0 x 3.4.6 x86_64 Cygwin", 64),
        ("CYGWIN_NT-6.1-WOW64 x 2.8.0 i686 Cygwin", 32),
        ("from C:\\cygwin64\\home", 64),
        ("C:\\msys32\\usr and C:\\msys64\\usr", None),
        ("nothing", None),
    ],
)
def test_the_width_is_that_of_uname_and_of_the_folders(text: str, bits: int | None) -> None:
    """Where both are named, neither counts."""
    assert bits_of(read_case([f"{text}\n{HEAD}x\n"])) == bits


@pytest.mark.parametrize("name", ["a;b.dll", "$(x).dll", "a b", "a&b", "%TEMP%", "a'b", "-x\n", ""])
def test_no_name_is_more_than_a_name(name: str) -> None:
    """What a shell would take apart becomes a word to fill in."""
    assert safe_name(name) == "FILE"


@pytest.mark.parametrize("path", [r"C:\a\b;c", r"C:\a\%x%\b", "/usr/$(x)", "/usr/`x`", "a\\b", ""])
def test_no_path_is_more_than_a_path(path: str) -> None:
    """The same of paths."""
    assert safe_path(path) == "FILE"


def test_a_path_is_written_as_the_tree_writes_it() -> None:
    """Within the tree from its root on, else by its drive."""
    cygwin = Tree(r"C:\cygwin64", r"C:\cygwin64\bin", "cygwin1.dll")
    msys = Tree(r"C:\msys64", r"C:\msys64\usr\bin", "msys-2.0.dll")
    assert path_in(cygwin, r"\??\C:\cygwin64\bin\cygz.dll") == "/usr/bin/cygz.dll"
    assert path_in(cygwin, r"D:\x\y.dll") == "/cygdrive/d/x/y.dll"
    assert path_in(msys, r"D:\x\y.dll") == "/d/x/y.dll"
    assert path_in(cygwin, "~/.gem/x.so") == "~/.gem/x.so"
    assert path_in(cygwin, "~/$(x).so") == path_in(cygwin, "a;b") == "FILE"


@pytest.mark.parametrize("name", ["a;calc.dll", "$(calc).dll", "`calc`.dll", "a&calc.dll"])
def test_no_name_of_a_message_gets_into_a_command(name: str) -> None:
    """However it is quoted in the message; the words around a command may have it."""
    text = f"{HEAD}address space needed by '{name}' (0x1F0000) is already occupied\n"
    text += f"/usr/lib/{name} base 0x000400000000 size 0x00048000 *\n"
    text += "/usr/lib/b.dll base 0x000400000000 size 0x00048000 *\n"
    answer = forkviz.diagnose(text)
    commands = [remedy.command for cause in answer.causes for remedy in cause.remedies]
    commands += [line for c in answer.causes for r in c.remedies for _, line in r.others]
    commands += [answer.next.command] if answer.next else []
    assert commands
    assert not any(name in command for command in commands)
