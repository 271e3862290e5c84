"""What a pasted line says of somebody beyond folders: prompts, mails, names of machines."""

from __future__ import annotations

import pytest

from forkviz.redaction.personal import MOST_LINES, Personal, telling_lines
from forkviz.redaction.pseudonyms import Pseudonyms


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("zeb@QUUXBOX ~", "zeb@host1 ~"),
        ("zeb@quuxbox.corp.test:~$ make", "mail1@example.org:~$ make"),
        ("From: Zeb Quux <zq@quux.test>", "From: person1 <mail1@example.org>"),
        ("> On Monday, Zeb Quux wrote:", "> On Monday, person1 wrote:"),
        (
            "CYGWIN_NT-10.0-19045 QUUXBOX 3.4.6-1.x86_64",
            "CYGWIN_NT-10.0-19045 host1 3.4.6-1.x86_64",
        ),
        ("Host Name:      QUUXBOX", "Host Name:      host1"),
        ("COMPUTERNAME=QUUXBOX", "COMPUTERNAME=host1"),
        ("https://ci.quux.test/job/7", "https://host1/job/7"),
        (r"runs as QUUXWORKS\zeb", r"runs as host1\zeb"),
        (r"quuxworks\zeb", r"host1\zeb"),
        # Of no person and no machine.
        ("git@github.com:msys2/MINGW-packages.git", "git@github.com:msys2/MINGW-packages.git"),
        ("https://cygwin.com/ml/cygwin", "https://cygwin.com/ml/cygwin"),
        (r"HKLM\SYSTEM", r"HKLM\SYSTEM"),
        (r"bin\sh.exe", r"bin\sh.exe"),
        (r"usr\bin", r"usr\bin"),
        (r"cd src\module", r"cd src\module"),
        ("u@PC ~", "u@PC ~"),
        ("2 [main] sh 7412 dofork: child -1 - died, errno 11", None),
    ],
)
def test_a_line_is_left_without_what_is_personal(line: str, kept: str | None) -> None:
    """And with all the rest of it."""
    assert Personal([line]).without(line) == (line if kept is None else kept)
    assert kept is None or telling_lines([[line]]) == [line]


@pytest.mark.parametrize(
    ("line", "user"),
    [("zeb@QUUXBOX ~", "zeb"), (r"QUUXWORKS\zeb", "zeb"), ("USERNAME=zeb", "zeb"), ("git@x.y", "")],
)
def test_users_are_found_for_whoever_replaces_them(line: str, user: str) -> None:
    """In prompts, accounts and variables; a service is none."""
    assert Personal([line]).users == ((user,) if user else ())


def test_a_word_has_one_substitute_and_no_substitute_is_taken() -> None:
    """Whatever its case; a number that stands in the text already is left out."""
    personal = Personal(["zeb@QUUXBOX host1 is up", "bob@quuxbox", "eve@otherone"])
    assert personal.without("QuuxBox, otherone") == "host2, host3"
    assert Personal(["zeb@host2"]).without("zeb@host2") == "zeb@host2"


def test_a_host_of_a_domain_that_sounds_like_a_kind_is_a_host() -> None:
    """``zeb.home`` is somebody's; ``home`` is a kind."""
    assert Personal(["zeb@zeb.home"]).without("zeb.home") == "host1"


@pytest.mark.sweep
@pytest.mark.parametrize("text", ["x" * 100_000, "Ab " * 33_000, "a@" * 50_000, "a\\b" * 33_000])
def test_a_line_of_any_length_is_looked_through(text: str) -> None:
    """In a bounded part of it; and of a bounded number of lines."""
    assert len(telling_lines([[f"{i}@{i} {text}" for i in range(MOST_LINES + 9)]])) == MOST_LINES
    assert Personal([text]).without("zeb@quuxbox") == "zeb@quuxbox"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one program of ram's", "one program of user1's"),
        ("Ram: ram_x.dll, diagram.dll", "user1: user1_x.dll, diaguser1.dll"),
        (r"close C:\Users\ram\program\x.exe, a program", None),
    ],
)
def test_in_forkviz_s_own_words_only_names_are_names(text: str, shown: str | None) -> None:
    """A user who is called as a part of a word, a folder as a whole one: the words stay."""
    words = Pseudonyms([r"C:\Users\ram\program\x.exe"], [])
    expected = shown or r"close C:\Users\user1\folder1\x.exe, a program"
    assert words.prose(text) == expected
