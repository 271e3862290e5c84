"""Rows that a mailer wrapped, between their fields and within their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.core.captures.capture import Process
from forkviz.core.region import Source
from forkviz.errors import BadCapture
from forkviz.readers import read_capture
from tests.support.caveats import sentences

HEAD = "100400000-100401000 r--p 00000000 EE45:4341 281474978095037"
NEXT = "100401000-100413000 r-xp 00001000 EE45:4341 281474978095037"
LAST = "800000000-800090000 rw-p 00000000 0000:0000 0                 [heap]"
PATH = "/cygdrive/c/Program Files/foo/bar.dll"
CUT, REST = "/cygdrive/c/Program", "Files/foo/bar.dll"


def read(folder: Path, *lines: str, mark: str = "") -> Process:
    path = folder / "mail"
    path.write_text("".join(f"{mark}{line}\n" for line in ("Hello,", *lines)))
    parent = read_capture(path).parent
    assert parent is not None
    return parent


def names(process: Process) -> list[tuple[str, Source]]:
    return [(r.name, r.source) for r in process.space]


HEAP = ("[heap]", Source.OBSERVED)


@pytest.mark.parametrize("mark", ["", "> ", "> > "])
@pytest.mark.parametrize(
    "lines",
    [
        (f"{HEAD}   {CUT}", REST),
        (HEAD, CUT, REST),
        (HEAD, f"{CUT} Files/foo", "two/bar.dll"),
        (f"{HEAD}   {CUT}", "Files", "(x86)/foo/bar.dll"),
        (HEAD.rpartition(" ")[0], HEAD.rpartition(" ")[2], CUT, REST),
    ],
)
def test_a_name_that_was_wrapped_at_a_blank_is_whole_again(
    tmp_path: Path, lines: tuple[str, ...], mark: str
) -> None:
    """Between two rows nothing else ends a path; who joined it knows it, and did not see it."""
    process = read(tmp_path, *lines, LAST, mark=mark)
    text = " ".join(lines)
    whole = text[text.index("/cygdrive") :]
    assert names(process) == [(whole, Source.DERIVED), HEAP]
    assert [r.line for r in process.space] == [2, 2 + len(lines)]
    assert any(
        "wrapped at a blank" in text and "line 2" in text for text in sentences(process.caveats)
    )


def test_a_name_in_brackets_goes_on_to_its_bracket(tmp_path: Path) -> None:
    """That is certain, and as many lines as it takes."""
    row = "00010000-00020000 rw-s 00000000 0000:0000 0                   [win heap"
    process = read(tmp_path, row, "1 default", "shared]", LAST)
    assert [r.name for r in process.space] == ["[win heap 1 default shared]", "[heap]"]


def test_a_row_in_three_lines_is_one(tmp_path: Path) -> None:
    """A narrow mailer breaks it behind any field."""
    fields = HEAD.split(" ")
    lines = (" ".join(fields[:2]), fields[2], " ".join(fields[3:]), "/bin/sh.exe")
    assert names(read(tmp_path, *lines)) == [("/bin/sh.exe", Source.OBSERVED)]


@pytest.mark.parametrize("below", ["Files/foo", "(x86)/Common", "x.dll"])
def test_a_name_that_may_go_on_is_kept_as_it_stands(tmp_path: Path, below: str) -> None:
    """What could be of the name and could be a remark is reported, and nothing is made up."""
    process = read(tmp_path, f"{HEAD}   {CUT}", below, LAST)
    assert names(process) == [(CUT, Source.OBSERVED), HEAP]
    assert any("may go on" in text and "line 2" in text for text in sentences(process.caveats))


@pytest.mark.parametrize("below", ["bloda!", "that is where it is", "usr/bin/foo.dll"])
def test_a_remark_below_a_whole_name_is_none_of_it(tmp_path: Path, below: str) -> None:
    """A name that ends with an extension is whole, and words are no path."""
    with pytest.raises(BadCapture) as caught:
        read(tmp_path, f"{HEAD}   /usr/bin/sh.exe", below, LAST)
    assert caught.value.excerpt == below
    with pytest.raises(BadCapture):
        read(tmp_path, f"{HEAD}   {CUT}", "bloda!", LAST)


def test_below_the_last_row_prose_is_prose(tmp_path: Path) -> None:
    """There the line before must have been too long for its first word."""
    long = f"{HEAD}   /usr/lib/a-long-name-of-a-library.dll"
    last = f"{NEXT}   /usr/bin/perl"
    process = read(tmp_path, long, last, "lib/foo.dll is what fails")
    assert [r.name for r in process.space][-1] == "/usr/bin/perl"
    process = read(tmp_path, long, last, "lib/foo.dll")
    assert [r.name for r in process.space][-1] == "/usr/bin/perl"
    process = read(tmp_path, HEAD, f"{NEXT}   {CUT}", REST)
    assert names(process)[-1] == (PATH, Source.DERIVED)


def test_a_name_that_an_earlier_row_has_is_known(tmp_path: Path) -> None:
    """Then the last row's rest differs from prose, too, however short the lines are."""
    filler = f"{'200000000-200001000 r--p 00000000 EE45:4341 9':62}/usr/lib/{'a' * 90}.dll"
    rows = (f"{HEAD}   {CUT}", REST, filler, f"300{NEXT[3:10]}300{NEXT[13:]}   {CUT}", REST)
    process = read(tmp_path, *rows, "bye")
    assert [r.name for r in process.space] == [PATH, f"/usr/lib/{'a' * 90}.dll", PATH]


def test_names_are_told_where_they_were_joined_in_a_map_of_its_own(tmp_path: Path) -> None:
    """A file of nothing but a map, which an editor wrapped."""
    path = tmp_path / "map"
    path.write_text(f"{HEAD}   {CUT}\n{REST}\n{NEXT}   {CUT}\n{REST}\n{LAST}\n")
    parent = read_capture(path).parent
    assert parent is not None
    assert [m.path for m in parent.modules()] == [PATH]
    assert parent.complete
    assert [m.line for m in parent.modules()] == [1]
