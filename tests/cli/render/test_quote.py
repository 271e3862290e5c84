"""A quoted line: cut at words, its decisive parts whole, a sign for what is left out."""

from __future__ import annotations

import pytest

from forkviz.cli.render.diagnosis.lines import Look
from forkviz.cli.render.diagnosis.quote import quote

ABORT = (
    "      1 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' "
    "(0x1B0000) is already occupied"
)
ROW = (
    "3FD3A0000-3FD3A1000 r--p 00000000 5A00:0000 2482178           "
    "/usr/lib/perl5/5.26/x86_64-cygwin-threads/auto/POSIX/POSIX.dll"
)
JSON = (
    '  "path": "/usr/lib/perl5/5.26/auto/Fcntl/Fcntl.dll", "machine": "amd64", '
    '"preferred_base": "0x3fd4c0000", "size_of_image": "0xe000"'
)


def shown(text: str, parts: tuple[str, ...], room: int) -> str:
    marks = [(text.rindex(part), text.rindex(part) + len(part)) for part in parts]
    return "".join(span.text for span in quote(text, marks, room))


@pytest.mark.parametrize(
    ("text", "parts", "room", "line"),
    [
        (ABORT, ("POSIX.dll", "0x1B0000"), 200, " ".join(ABORT.split())),
        (
            ABORT,
            ("POSIX.dll", "0x1B0000"),
            80,
            ".. address space needed by 'POSIX.dll' (0x1B0000) is already occupied",
        ),
        (ABORT, ("POSIX.dll", "0x1B0000"), 50, ".. needed by 'POSIX.dll' (0x1B0000) is already .."),
        (ABORT, ("POSIX.dll", "occupied"), 40, ".. POSIX.dll .. occupied"),
        (ROW, ("3FD3A0000-3FD3A1000", "POSIX.dll"), 60, "3FD3A0000-3FD3A1000 .. POSIX.dll"),
        (ROW, ("POSIX.dll",), 50, ".. 5.26/x86_64-cygwin-threads/auto/POSIX/POSIX.dll"),
        (ROW, ("3FD3A0000-3FD3A1000",), 50, "3FD3A0000-3FD3A1000 r--p 00000000 5A00:0000 .."),
        (
            JSON,
            ("Fcntl.dll", "0x3fd4c0000", "0xe000"),
            56,
            '.. Fcntl.dll .. 0x3fd4c0000", "size_of_image": "0xe000"',
        ),
        (JSON, (), 30, '.. auto/Fcntl/Fcntl.dll", ..'),
        (ABORT, (), 30, "1 [main] perl 451 .."),
        ("a line", (), 30, "a line"),
        ("", (), 30, ""),
    ],
)
def test_a_line_keeps_what_there_is_room_for(
    text: str, parts: tuple[str, ...], room: int, line: str
) -> None:
    """Gaps between decisive parts whole or not at all, words around them while a clause goes on."""
    assert shown(text, parts, room) == line
    assert len(line) <= room or not parts


@pytest.mark.parametrize("marks", [((9, 3),), ((-5, 4),), ((2, 900),), ((0, 4), (2, 6)), ((3, 3),)])
def test_marks_that_are_out_of_order_or_range_are_mended(
    marks: tuple[tuple[int, int], ...],
) -> None:
    """The text is there once, whatever they say."""
    assert "".join(span.text for span in quote("some plain words", marks, 80)) == "some plain words"


def test_a_name_without_end_is_cut_in_its_middle() -> None:
    """What goes on for thousands of characters decides nothing there."""
    spans = quote("x" * 5000, ((0, 5000),), 40)
    assert sum(len(span.text) for span in spans) <= 400
    assert " .. " in spans[0].text


def test_the_name_of_a_file_is_kept_and_not_marked() -> None:
    """Nothing says that it is decisive."""
    assert {span.look for span in quote(JSON, (), 30)} == {Look.PLAIN}
    long = f"/x/{'y' * 70}.dll and more words behind it"
    assert f"{'y' * 70}.dll" in "".join(span.text for span in quote(long, (), 30))
