"""Names that mean harm: escape sequences, markup, HTML; everywhere they stay inert text."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.cli.tables import Column, Document, Fact, Format, Table, visible, write
from forkviz.core.capture import Capture
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.scenario import Scenario

if TYPE_CHECKING:
    from tests.cli.conftest import Run

NAMES = (
    "\x1b[2J\x1b]0;owned\x07.dll",
    "[red]bold[/red] :smile: [link=x]y[/link].dll",
    "<img src=x onerror=alert(1)>.dll",
    "\u202egnp.lld\u2028\x9b31m.dll",
    "tab\tand\nnewline\r.dll",
    '=1+1,"quoted".dll',
)
#: An import that is in no DLL list.
MISSING = ("\x1b[5mkernel32.dll",)
FORMS = [
    ("fork", []),
    ("fork", ["--json"]),
    ("fork", ["--csv"]),
    ("fork", ["--steps"]),
    ("fork", ["--steps", "--json"]),
    ("fork", ["--steps", "--csv"]),
    ("fork", ["--calls"]),
    ("show", []),
    ("show", ["--json"]),
    ("show", ["--csv"]),
]


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scenario whose title, DLLs, imports and notes have such names."""
    dlls = tuple(
        Dll(name, DllKind.LOAD, 0x400000 + i * 0x20000, 0x10000, 0x400000 + i * 0x20000, MISSING)
        for i, name in enumerate(NAMES)
    )
    scenario = Scenario(NAMES[0], 32, dlls, notes=NAMES)
    place = tmp_path_factory.mktemp("hostile") / "hostile.toml"
    assert forkviz.read(forkviz.save(scenario, place)) == scenario
    return place


def controls(text: str) -> set[str]:
    """The characters of *text* that a terminal may act on."""
    return {c for c in text if not c.isprintable() and c != "\n"}


@pytest.mark.parametrize(("command", "form"), FORMS)
def test_no_control_character_reaches_the_output(
    run: Run, hostile: Path, command: str, form: list[str]
) -> None:
    """Whatever the format; and each name is still there to be read."""
    ran = run(command, hostile, *form)
    assert ran.status == 0
    assert controls(ran.out) == set()
    assert "<img src=x onerror=alert(1)>.dll" in ran.out
    assert "[red]bold[/red] :smile: [link=x]y[/link].dll" in ran.out


def test_a_name_in_json_is_the_name(run: Run, hostile: Path) -> None:
    """Escaped for the terminal, and the same again once it is read."""
    rows = run("fork", hostile, "--json").json()["dlls"]
    assert sorted(row["name"] for row in rows) == sorted(NAMES)


def test_a_name_in_csv_is_one_field_on_one_line(run: Run, hostile: Path) -> None:
    """Commas, quotes and newlines in it notwithstanding."""
    ran = run("fork", hostile, "--csv")
    assert sorted(row["name"] for row in ran.csv()) == sorted(map(visible, NAMES))
    assert len(ran.out.splitlines()) == 1 + len(NAMES)


def test_in_a_terminal_only_rich_draws() -> None:
    """A name adds no escape sequence of its own, and its markup is no markup."""

    def drawn(names: tuple[str, ...]) -> str:
        rows = tuple((name, names) for name in names)
        table = Table("t", (Column("name"), Column("names")), rows, names[0])
        out = Terminal()
        write(Document((Fact("title", names[0]),), (table,), (Fact("notes", names),)), out=out)
        return out.getvalue()

    text = drawn(NAMES)
    harmless = drawn(tuple("x" * len(visible(name)) for name in NAMES))
    assert text.count("\x1b") == harmless.count("\x1b")
    assert controls(text) == {"\x1b"}
    assert "\\x1b[2J\\x1b]0;owned\\x07.dll" in text
    assert "[red]bold[/red] :smile: [link=x]y[/link].dll" in text


def test_a_file_name_in_a_complaint_is_inert(run: Run, tmp_path: Path) -> None:
    """Standard error is a terminal as well."""
    ran = run("show", tmp_path / "no\x1b[31mfile")
    assert ran.status == 2
    assert controls(ran.err) == set()
    assert "no\\x1b[31mfile" in ran.err


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


def test_a_capture_is_no_safer_than_its_names(run: Run, perl: Path, tmp_path: Path) -> None:
    """Names in a map go the same way as those of a scenario."""
    text = (perl / "parent.maps").read_text().replace("/POSIX.dll", "/\x1b[31mPOSIX.dll")
    (tmp_path / "parent.maps").write_text(text)
    capture = forkviz.read(tmp_path)
    assert isinstance(capture, Capture)
    for form in ([], ["--json"], ["--csv"], ["--modules"], ["--at", "3fd3a0000"]):
        assert controls(run("show", tmp_path, *form).out) == set()
