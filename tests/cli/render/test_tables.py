"""Documents and how they are written."""

from __future__ import annotations

import io
import json

import pytest

from forkviz.cli.render.tables import (
    Column,
    Document,
    Fact,
    Format,
    Kind,
    Named,
    Table,
    visible,
    write,
)

TABLE = Table(
    "dlls",
    (
        Column("name"),
        Column("base", Kind.ADDRESS),
        Column("size", Kind.SIZE),
        Column("exact", Kind.HEX),
        Column("count", Kind.NUMBER),
        Column("good"),
        Column("imports"),
        Column("why", machine_only=True),
    ),
    (
        ("a.dll", 1 << 60, 1 << 20, 255, 255, True, ("b.dll", "c.dll"), "so"),
        ("long name.dll", None, None, None, None, None, (), None),
    ),
    "DLLs",
)
DOCUMENT = Document((Fact("exit_code", 255, Kind.HEX),), (TABLE,), (Fact("notes", ("x", "y")),))


def written(document: Document, form: Format) -> str:
    out = io.StringIO()
    write(document, form, out)
    return out.getvalue()


def test_a_text_is_aligned_under_its_headings() -> None:
    """Numbers to the right, texts to the left, what is absent as a dash, no trailing blanks."""
    assert written(DOCUMENT, Format.TEXT) == (
        "exit code  0xff\n"
        "\n"
        "DLLs\n"
        "name                         base   size  exact  count  good  imports\n"
        "a.dll          0x1000000000000000  1 MiB   0xff    255  yes   b.dll, c.dll\n"
        "long name.dll                   -      -      -      -  -\n"
        "\n"
        "notes:\n"
        "  - x\n"
        "  - y\n"
    )


def test_json_keeps_types_and_addresses_as_text() -> None:
    """2**60 survives any reader of JSON; absent is null; every column is there."""
    value = json.loads(written(DOCUMENT, Format.JSON))
    assert value["exit_code"] == 255
    assert value["notes"] == ["x", "y"]
    assert value["dlls"][0] == {
        "name": "a.dll",
        "base": "0x1000000000000000",
        "size": 1 << 20,
        "exact": 255,
        "count": 255,
        "good": True,
        "imports": ["b.dll", "c.dll"],
        "why": "so",
    }
    assert value["dlls"][1]["base"] is None


def test_csv_is_the_last_table() -> None:
    """One table a file; absent is empty."""
    other = Table("other", (Column("x"),), (("y",),))
    document = Document(DOCUMENT.facts, (other, TABLE))
    assert written(document, Format.CSV) == (
        "name,base,size,exact,count,good,imports,why\n"
        "a.dll,0x1000000000000000,1048576,255,255,true,b.dll;c.dll,so\n"
        "long name.dll,,,,,,,\n"
    )


def test_wide_characters_keep_the_columns_straight() -> None:
    """A Chinese character takes two cells."""
    table = Table("t", (Column("name"), Column("b")), (("库.dll", "x"), ("ab.dll", "y")))
    lines = written(Document(tables=(table,)), Format.TEXT).splitlines()
    assert lines[1:] == ["库.dll  x", "ab.dll  y"]


def test_equal_values_are_each_written_as_what_they_are() -> None:
    """1 equals True and 1.0, and a code the same one with a name; what repeats is written alike."""
    values = (1, True, 1.0, 1, "C7", Named("C7", "reload"), "C7", None)
    table = Table("t", (Column("value", Kind.NUMBER),), tuple((value,) for value in values))
    (cells,) = [cells for _, cells in table.shown()]
    assert cells == ["1", "yes", "1.00", "1", "C7", "C7 reload", "C7", "-"]


def test_a_table_without_rows_is_its_headings() -> None:
    """In every format."""
    empty = Document(tables=(Table("t", (Column("a"), Column("b")), ()),))
    assert written(empty, Format.TEXT) == "a  b\n"
    assert written(empty, Format.CSV) == "a,b\n"
    assert json.loads(written(empty, Format.JSON)) == {"t": []}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 库", "plain é 库"),
        ("\x1b[31m", "\\x1b[31m"),
        ("a\nb\x7f\x9b", "a\\x0ab\\x7f\\x9b"),
        ("\u202e\ud800", "\\u202e\\ud800"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_is_not_printable_is_spelt_out(text: str, shown: str) -> None:
    """C0, DEL, C1, writing direction, halves of surrogates, tags."""
    assert visible(text) == shown
