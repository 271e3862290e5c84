"""forkviz worksheet: the files that it writes, what it says, and what it refuses."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forkviz.course.worksheets import browser
from forkviz.course.worksheets.making import each_of, worksheets
from forkviz.course.worksheets.pages import Paper
from tests.support.course import KEY

if TYPE_CHECKING:
    from tests.cli.conftest import Run

SEED = ("--seed", "4711")
HTML = ("--no-pdf",)


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Two students."""
    place = tmp_path / "roster.csv"
    place.write_text("student,name\nada,Ada\nbob,Bob\n")
    return place


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that stands in for a browser: its PDF is the page, behind a PDF's first bytes."""
    program = tmp_path / "browser"
    program.write_text(
        '#!/bin/sh\nfor one; do case "$one" in\n--print-to-pdf=*) out="${one#*=}";;\n'
        'file://*) page="${one#file://}";; esac; done\n{ printf "%%PDF-"; cat "$page"; } >"$out"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv(browser.VARIABLE, str(program))
    return program


def names(folder: Path) -> list[str]:
    """What is in *folder*."""
    return sorted(one.name for one in folder.iterdir())


def test_one_sheet_and_its_key(run: Run, tmp_path: Path) -> None:
    """The bytes are those of the function, and the same again."""
    for _ in range(2):
        ran = run("worksheet", "lands", *SEED, *HTML, "-n", "1", "-o", tmp_path / "out")
        assert (ran.status, ran.out) == (0, "")
        assert ran.err == f"wrote 2 HTML files to {tmp_path / 'out'}\n"
        assert names(tmp_path / "out") == ["key.html", "worksheet.html"]
        made = worksheets(each_of(["lands"], 1), 4711)
        for name, page in made.items():
            assert (tmp_path / "out" / f"{name}.html").read_text(encoding="utf-8") == page


def test_a_sheet_for_each_student(run: Run, tmp_path: Path, roster: Path) -> None:
    """All of them in one file as well; on the paper that is asked for."""
    out = tmp_path / "out"
    wanted = ("--students", roster, "--paper", "letter", "-n", "1", "-o", out)
    assert run("worksheet", "lands", *SEED, *HTML, *wanted).status == 0
    assert names(out) == ["ada.html", "all.html", "bob.html", "key.html"]
    made = worksheets(each_of(["lands"], 1), 4711, ["ada", "bob"], Paper.LETTER)
    assert (out / "ada.html").read_text(encoding="utf-8") == made["ada"]
    assert "size: letter" in made["ada"]


def test_an_assignment_says_what_is_asked(run: Run, tmp_path: Path) -> None:
    """Its problems in their order, with its points."""
    file = tmp_path / "a.toml"
    file.write_text(
        'name = "a"\ntitle = "A"\n[[problem]]\nid = "1"\nkind = "order"\npoints = 9\n'
        '[[problem]]\nid = "2"\nkind = "lands"\n'
    )
    out = tmp_path / "out"
    assert run("worksheet", "--assignment", file, *SEED, *HTML, "-o", out).status == 0
    page = (out / "worksheet.html").read_text(encoding="utf-8")
    assert "____ / 13 points" in page
    assert page.index("____ / 9 points") < page.index("____ / 4 points")


def test_the_key_of_a_course_draws_an_exam(run: Run, tmp_path: Path, roster: Path) -> None:
    """In place of a seed, never beside one; without either nothing is drawn."""
    key, out = tmp_path / "course.key", tmp_path / "out"
    key.write_bytes(KEY)
    key.chmod(0o600)
    wanted = ("worksheet", "lands", *HTML, "-n", "1", "--students", roster, "-o", out)
    assert run(*wanted, "--key-file", key, *SEED).status == 2
    assert run(*wanted).status == 2
    assert not out.exists()
    assert run(*wanted, "--key-file", key).status == 0
    made = worksheets(each_of(["lands"], 1), KEY, ["ada", "bob"])
    assert (out / "ada.html").read_text(encoding="utf-8") == made["ada"]
    key.chmod(0o644)
    if os.name == "posix":
        assert "others can read" in run(*wanted, "--key-file", key).err


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_the_key_is_its_owners_alone(run: Run, tmp_path: Path, printer: Path) -> None:
    """Also where an earlier one could be read by all; the sheets are as the umask says."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "key.html").write_text("old")
    (out / "key.html").chmod(0o644)
    before = os.umask(0o022)
    try:
        assert run("worksheet", "lands", *SEED, "-n", "1", "-o", out).status == 0
    finally:
        os.umask(before)
    modes = {name: (out / name).stat().st_mode & 0o777 for name in names(out)}
    assert modes == {
        "key.html": 0o600,
        "key.pdf": 0o600,
        "worksheet.html": 0o644,
        "worksheet.pdf": 0o644,
    }


def test_the_pdfs_are_those_of_the_pages(run: Run, tmp_path: Path, printer: Path) -> None:
    """One for each page of HTML."""
    out = tmp_path / "out"
    ran = run("worksheet", "lands", *SEED, "-n", "1", "-o", out)
    assert ran.err.splitlines()[-1] == f"wrote 2 PDF files to {out}"
    for name in ("worksheet", "key"):
        assert (out / f"{name}.pdf").read_bytes() == b"%PDF-" + (out / f"{name}.html").read_bytes()


def test_without_a_browser_the_html_stands(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said how to get one, and that older PDFs are older."""
    monkeypatch.setenv(browser.VARIABLE, str(tmp_path / "gone"))
    out = tmp_path / "out"
    ran = run("worksheet", "lands", *SEED, "-n", "1", "-o", out)
    assert ran.status == 0
    assert browser.HOW_TO_GET in ran.err
    assert names(out) == ["key.html", "worksheet.html"]
    (out / "key.pdf").write_bytes(b"%PDF-")
    assert "of an earlier run" in run("worksheet", "lands", *SEED, "-n", "1", "-o", out).err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nothing",), "no such topic: 'nothing'"),
        (("lands", "-n", "9"), "need more than 2 pages"),
        ((), "name topics or an --assignment"),
        (("lands", "--assignment", "x.toml"), "one of the two"),
        (("--assignment", "x.toml", "-n", "2"), "-n goes with topics"),
        (("lands", "-n", "0"), "not a whole number"),
        (("lands", "--paper", "a3"), "invalid choice"),
    ],
)
def test_what_can_not_be_done_is_said(
    run: Run, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """Status 2, and nothing is written."""
    ran = run("worksheet", *words, *SEED, *HTML, "-o", tmp_path / "out")
    assert ran.status == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("seed", ["-1", "x", str(1 << 64)])
def test_a_seed_is_a_number(run: Run, tmp_path: Path, seed: str) -> None:
    """Of 64 bits."""
    ran = run("worksheet", "lands", f"--seed={seed}", *HTML, "-o", tmp_path / "out")
    assert ran.status == 2
    assert "--seed" in ran.err


@pytest.mark.parametrize(
    "student", ["../x", "a/b", "<script>", "key", "All", "nul", "a\x1bb", "=1+1", "x" * 80]
)
def test_a_hostile_name_is_refused(run: Run, tmp_path: Path, student: str) -> None:
    """Before anything is written; the line is named where it is the roster's."""
    place = tmp_path / "roster.csv"
    place.write_text(f"student\nada\n{student}\n")
    ran = run("worksheet", "lands", *SEED, *HTML, "--students", place, "-o", tmp_path / "out")
    assert ran.status == 2
    assert "no student can be called" in ran.err
    assert "\x1b" not in ran.err
    assert not (tmp_path / "out").exists()


def test_no_sheet_replaces_the_roster(run: Run, tmp_path: Path) -> None:
    """A roster that is called as a sheet would be."""
    place = tmp_path / "ada.html"
    place.write_text("student\nada\n")
    ran = run("worksheet", "lands", *SEED, *HTML, "--students", place, "-o", tmp_path)
    assert ran.status == 2
    assert "also an input" in ran.err
    assert place.read_text() == "student\nada\n"
