"""Names that mean harm, through every channel of the command line: everywhere they stay inert text.

Each channel has a guarantee (SECURITY.md), and is held to it for every kind of input, each of
which holds the whole corpus.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.cli import main
from forkviz.cli.render.tables import Column, Document, Fact, Format, Table, visible, write
from forkviz.core.captures.capture import Capture
from forkviz.core.formats.cells import DANGER, escaped, guarded, unescaped, unguarded
from forkviz.core.text import well_formed
from forkviz.errors import BadCapture, BadInput, BadScenario, BadTrace
from forkviz.readers import write_bundle
from tests.support.hostile import (
    CORPUS,
    INPUTS,
    SHIPPED,
    VERY_LONG,
    formulas,
    input_files,
    scenario,
    unseen,
    unseen_but_colours,
)
from tests.support.hostile import capture as hostile_capture

if TYPE_CHECKING:
    from tests.cli.conftest import Ran, Run

PACKAGE = Path(forkviz.__file__).parent
#: What is asked for of each input.  A refusal is an answer as well, and is held to the same.
COMMANDS = {
    "show": ("show", "{}"),
    "show modules": ("show", "{}", "--modules"),
    "show at": ("show", "{}", "--at", "10000000"),
    "show find": ("show", "{}", "--find", "name~x"),
    "diff": ("diff", "{}"),
    "images": ("images", "{}"),
    "fork": ("fork", "{}"),
    "fork steps": ("fork", "{}", "--steps"),
    "fork observed": ("fork", "{}", "--observed", "1"),
    "compare": ("compare", "{}", "--policy-b", "cygwin-2011-04"),
    "diagnose": ("diagnose", "{}"),
    "diagnose redacted": ("diagnose", "{}", "--redact"),
}
FORMATS = {"text": (), "json": ("--json",), "csv": ("--csv",)}
#: Commands that have no table.
WITHOUT_CSV = ("diagnose", "diagnose redacted")
TERMINAL_COMMANDS = {
    **COMMANDS,
    "fork calls": ("fork", "{}", "--calls"),
    "convert csv": ("convert", "{}", "--to", "csv"),
    "convert raw": ("convert", "{}", "--to", "csv", "--raw"),
    "convert maps": ("convert", "{}", "--to", "maps"),
    "show raw": ("show", "{}", "--csv", "--raw"),
    "show csv": ("show", "{}", "--csv"),
    "show json": ("show", "{}", "--json"),
    "diagnose json": ("diagnose", "{}", "--json"),
}
BAD = (BadInput, BadCapture, BadScenario, BadTrace)


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An input of each kind, and those that are kept as files."""
    return input_files(tmp_path_factory.mktemp("hostile"))


KINDS = (*INPUTS, *(place.name for place in SHIPPED))
#: Every kind of input with every command; those that are kept are cases of the same kinds.
PIPED = [(kind, command) for command in COMMANDS for kind in INPUTS]
PIPED += [(place.name, command) for command in ("show", "fork", "diagnose") for place in SHIPPED]
SHOWN = [(kind, command) for command in TERMINAL_COMMANDS for kind in INPUTS]
SHOWN += [
    (place.name, command) for command in ("show", "convert maps", "diagnose") for place in SHIPPED
]


def asked(run: Run, command: tuple[str, ...], place: Path, *more: str) -> Ran:
    ran = run(*(word.format(place) for word in command), *more)
    assert ran.status in (0, 1, 2)
    assert unseen(ran.err) == set()
    return ran


def unseen_names(text: str) -> list[str]:
    """The names of the corpus that are in *text* unchanged, though a reader can't see all of it."""
    return [key for key, name in CORPUS.items() if unseen(name) and name in text]


# -- pipes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "command"), PIPED)
def test_a_pipe_gets_visible_characters_alone(
    run: Run, inputs: dict[str, Path], kind: str, command: str
) -> None:
    """Text, JSON and CSV; and no cell of a CSV begins as a formula."""
    answered = 0
    formats = {n: o for n, o in FORMATS.items() if n != "csv" or command not in WITHOUT_CSV}
    for name, options in formats.items():
        ran = asked(run, COMMANDS[command], inputs[kind], *options)
        assert unseen(ran.out) == set()
        answered += ran.status < 2
        if name == "json" and ran.out:
            ran.json()
        if name == "csv" and ran.out:
            assert formulas(ran.out) == []
            ran.csv()
    assert answered in (0, len(formats))


def test_every_input_is_shown_and_names_are_there_to_be_read(
    run: Run, inputs: dict[str, Path]
) -> None:
    """The corpus is read, not refused: else the table above would hold nothing."""
    shown = {kind: run("show", inputs[kind], "--json").out for kind in INPUTS}
    assert all(shown.values())
    for kind in ("toml", "trace", "cygwin maps", "bundle", "csv", "images.json"):
        assert CORPUS["image"] in shown[kind], kind
        assert CORPUS["rich"] in shown[kind], kind


def test_a_name_in_json_is_the_name(run: Run, inputs: dict[str, Path]) -> None:
    """Escaped for the terminal, and the same again once it is read."""
    rows = run("show", inputs["bundle"], "--json").json()["allocations"]
    found = {row["path"] for row in rows}
    assert found >= set(map(well_formed, CORPUS.values()))


def test_a_name_in_csv_is_one_cell_on_one_line(run: Run, inputs: dict[str, Path]) -> None:
    """Commas, quotes and line ends in it notwithstanding."""
    ran = run("fork", inputs["toml"], "--csv")
    assert len(ran.out.splitlines()) == 1 + len(CORPUS)
    names = {row["name"] for row in ran.csv()}
    # TOML holds no half of a surrogate pair.
    expected = {dll.name for dll in scenario().dlls if "\ud800" not in dll.name}
    assert names >= {guarded(visible(name)) for name in expected}


@pytest.mark.parametrize("options", [("--json", "--raw"), ("--raw",)])
def test_raw_goes_with_csv(run: Run, inputs: dict[str, Path], options: tuple[str, ...]) -> None:
    """No other format changes a name."""
    for command in (("show",), ("convert", "--to", "maps"), ("study", "--forks", "1")):
        words = [] if command[0] == "study" else [inputs["bundle"]]
        more = options if command[0] != "convert" else ("--raw",)
        assert run(*command, *words, *more).status == 2


def test_raw_names_are_the_names(run: Run, inputs: dict[str, Path]) -> None:
    """In a pipe: what a program reads is what there was."""
    ran = run("show", inputs["bundle"], "--csv", "--raw")
    rows = list(csv.DictReader(io.StringIO(ran.out, newline="")))
    exact = {name for name in CORPUS.values() if "\ud800" not in name and "\r" not in name}
    assert {row["path"] for row in rows} >= exact


@pytest.mark.parametrize("what", ["capture", "scenario"])
def test_a_name_of_a_hundred_thousand_characters_is_a_name(
    run: Run, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every format, and to a terminal."""
    names = {"a": f"{CORPUS['clear']}{VERY_LONG}", "b": "b", "c": "c", "d": "d"}
    place = tmp_path / "x"
    if what == "capture":
        write_bundle(hostile_capture(names), place)
    else:
        forkviz.save(scenario(names), place)
    for options in FORMATS.values():
        ran = run("show", place, *options)
        assert ran.status == 0
        assert VERY_LONG in ran.out
        assert unseen(ran.out) == set()
    out = Terminal()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["show", str(place)]) == 0
    assert unseen_but_colours(out.getvalue()) == set()


# -- a terminal -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "command"), SHOWN)
def test_in_a_terminal_only_the_program_draws(
    inputs: dict[str, Path], kind: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is written: colours are the program's, and no name acts on a terminal."""
    out, err = Terminal(), Terminal()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    status = main([word.format(inputs[kind]) for word in TERMINAL_COMMANDS[command]])
    assert status in (0, 1, 2)
    for text in (out.getvalue(), err.getvalue()):
        # A bar of progress comes and goes by the cursor; no name is in it.
        text = text.replace("\x1b[?25l", "").replace("\x1b[?25h", "").replace("\x1b[2K", "")
        text = text.replace("\x1b[1A", "").replace("\r", "")
        assert unseen_but_colours(text) == set()
        assert unseen_names(text) == []


def test_a_name_adds_no_escape_sequence_and_its_markup_is_none() -> None:
    """As many of them as harmless names of the same widths get."""

    def drawn(names: tuple[str, ...]) -> str:
        rows = tuple((name, names) for name in names)
        table = Table("t", (Column("name"), Column("names")), rows, names[0])
        out = Terminal()
        write(Document((Fact("title", names[0]),), (table,), (Fact("notes", names),)), out=out)
        return out.getvalue()

    names = tuple(name for name in CORPUS.values() if len(name) < 200)
    text = drawn(names)
    harmless = drawn(tuple("x" * len(visible(name)) for name in names))
    assert text.count("\x1b") == harmless.count("\x1b")
    assert "\\x1b[2J\\x1b]0;owned\\x07" in text
    assert CORPUS["rich"] in text


# -- what is converted and saved ------------------------------------------------------------------


@pytest.mark.parametrize("raw", [False, True])
def test_a_csv_brings_every_name_back(run: Run, tmp_path: Path, raw: bool) -> None:
    """Without a formula in it, without a character that is not visible; or as it is."""
    from forkviz.readers.own.region_csv import dump_region_csv, parse_region_csv

    made = hostile_capture()
    text = "".join(f"{row}\n" for row in dump_region_csv(made, raw=raw))
    assert (unseen(text) == set()) is not raw
    assert (formulas(text) == []) is not raw
    again = parse_region_csv(text, "x")
    assert again.parent is not None
    assert list(again.parent.space) == [
        region._replace(name=well_formed(region.name), protect=well_formed(region.protect))
        for region in made.parent.space
    ]
    assert again.parent.file == well_formed(made.parent.file)


@pytest.mark.parametrize("to", ["csv", "maps", "bundle"])
@pytest.mark.parametrize("kind", [k for k in INPUTS if k not in ("toml", "trace")])
def test_what_convert_writes_is_read_back(
    run: Run, inputs: dict[str, Path], kind: str, to: str, tmp_path: Path
) -> None:
    """Into a file: the names that the format holds, in the bytes that its reader needs."""
    ran = run("convert", inputs[kind], "--to", to, "-o", tmp_path / "out")
    assert unseen(ran.err) == set()
    before = forkviz.read(inputs[kind])
    assert isinstance(before, Capture)
    if to == "bundle":
        assert forkviz.read(tmp_path / "out") == before
        return
    if before.parent is None:
        return  # headers and logs have no map
    assert ran.status == 0
    if to == "csv":
        after = forkviz.read(tmp_path / "out")
        assert list(after.parent.space) == list(before.parent.space)


def test_a_table_without_the_last_column_is_read_as_it_stands() -> None:
    """As older versions wrote it: an apostrophe is a name's own."""
    from forkviz.readers.own.region_csv import COLUMNS, parse_region_csv

    row = "parent,64,yes,0x1000,0x2000,committed,private,,rw,'=x,unknown,observed,1,f"
    found = parse_region_csv(",".join(COLUMNS[:-1]) + f"\n{row}\n", "x").parent
    assert [region.name for region in found.space] == ["'=x"]
    guarded_row = ",".join(COLUMNS) + f"\n{row},guarded\n"
    assert [r.name for r in parse_region_csv(guarded_row, "x").parent.space] == ["=x"]
    for wrong in (f"{row},other", row.replace("'=x", "\\q") + ",escaped"):
        with pytest.raises(BadCapture, match="is not a row of a region"):
            parse_region_csv(",".join(COLUMNS) + f"\n{wrong}\n", "x")


@pytest.mark.parametrize("key", CORPUS)
def test_cells_lose_nothing(key: str) -> None:
    """Nor do those that begin with what is put before them."""
    for text in (CORPUS[key], f"'{CORPUS[key]}", f"''{CORPUS[key]}", *DANGER):
        assert unguarded(guarded(text)) == text or not text.startswith(("'", *DANGER))
        assert not guarded(text).startswith(tuple(DANGER))
        assert unescaped(escaped(text)) == text
        assert unseen(escaped(text)) == set()


def test_saved_files_are_inert_and_read_back(inputs: dict[str, Path], tmp_path: Path) -> None:
    """A trace and a bundle are ASCII: whoever prints one prints no escape sequence."""
    for place in (inputs["trace"], inputs["bundle"] / "capture.jsonl"):
        text = place.read_text(encoding="utf-8")
        assert text.isascii()
        assert unseen(text) == set()
    trace = forkviz.read(inputs["trace"])
    assert forkviz.read(forkviz.save(trace, tmp_path / "again.jsonl")) == trace
    assert unseen(inputs["toml"].read_text(encoding="utf-8")) == set()


# -- encodings ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(Format))
def test_an_output_without_unicode_gets_every_name(form: Format) -> None:
    """Where the encoding lacks a character, JSON still holds it."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii", errors="backslashreplace")
    table = Table("t", (Column("name"),), (("naïve-é😀.dll",),))
    write(Document(tables=(table,)), form, out)
    out.flush()
    text = raw.getvalue().decode("ascii")
    if form is Format.JSON:
        assert json.loads(text) == {"t": [{"name": "naïve-é😀.dll"}]}
    else:
        assert "na\\xefve" in text
