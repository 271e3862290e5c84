"""Rows that share a line: parted where it is safe, refused elsewhere, and never a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.core.captures.capture import Process
from forkviz.errors import BadCapture
from forkviz.readers.maps.cygwin import parse_cygwin_maps
from forkviz.readers.maps.dialects import parse_map
from tests.support.caveats import sentences

SMALL = Path(__file__).parents[3] / "data" / "captures" / "cygwin-3.0.7-perl-small"
ROW = "00400000-00500000 r-xp 00000000 EE45:4341 7"
NEXT = "00500000-00600000 rw-p 00000000 0000:0000 0"


@pytest.fixture(scope="module")
def whole() -> tuple[str, Process]:
    text = (SMALL / "parent.maps").read_text()
    return text, parse_map(text, "x")


def test_a_text_that_lost_its_line_ends_has_all_its_rows(whole: tuple[str, Process]) -> None:
    """As of ``tr '\\n' ' '``: each row is of line 1, and how many there were is said."""
    text, process = whole
    glued = parse_map(text.replace("\n", " "), "x")
    assert list(glued.space) == [region._replace(line=1) for region in process.space]
    assert any(
        f"{len(process.space) - 1} rows shared a line" in c for c in sentences(glued.caveats)
    )
    assert glued.complete


def test_two_rows_of_one_line_are_two_and_the_lines_below_keep_their_numbers(
    whole: tuple[str, Process],
) -> None:
    """Only one line end is gone."""
    text, process = whole
    lines = text.split("\n")
    glued = parse_map("\n".join([*lines[:9], f"{lines[9]} {lines[10]}", *lines[11:]]), "x")
    assert [r[:9] for r in glued.space] == [r[:9] for r in process.space]
    assert [r.line for r in glued.space] == [r.line - (r.line > 10) for r in process.space]


@pytest.mark.parametrize(
    "line",
    [
        f"{ROW} /bin/a.dll{NEXT}",  # no blank: the name's end and the range's start are one word
        f"{ROW} /bin/a.dll {ROW} /bin/a.dll",  # two maps side by side
        f"{NEXT} [heap] {ROW} /bin/a.dll",
    ],
)
@pytest.mark.parametrize("below", ["", "\n00700000-00800000 rw-p 00000000 0000:0000 0\n"])
def test_rows_that_can_not_be_parted_are_refused(line: str, below: str) -> None:
    """A row within a name would be lost."""
    with pytest.raises(BadCapture, match="more than one row") as refused:
        parse_map(line + below, "x")
    assert refused.value.line == 1


@pytest.mark.parametrize("name", ["|", "bar", "00500000-00600000", "(deleted)"])
def test_a_name_in_a_map_of_cygwins_is_a_path_or_in_brackets(name: str) -> None:
    """Nothing else that follows a row is taken for what is mapped."""
    for good in ("/bin/a b.dll", "[stack (tid 7)]", "C:\\a.dll", "\\Device\\a.dll", ""):
        (region,) = parse_cygwin_maps(f"{ROW} {good}\n", "x").space
        assert region.name == good
    with pytest.raises(BadCapture) as refused:
        parse_cygwin_maps(f"{NEXT}\n00700000-00800000 r-xp 00000000 EE45:4341 7 {name}\n", "x")
    assert refused.value.line == 2


def test_a_maps_rows_in_a_table_have_no_bar_in_their_names() -> None:
    """As Markdown and psql print them."""
    process = parse_map(f"| {ROW} /bin/a.dll |\n| {NEXT}   |\n", "x")
    assert [r.name for r in process.space] == ["/bin/a.dll", ""]
