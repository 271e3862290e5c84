"""Where lessons and data are found: in a checkout, in a wheel, beside the notebooks of a tab."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import forkviz
from forkviz import lessons
from forkviz.course.lessons import shelf
from forkviz.errors import ForkvizError, Unavailable
from forkviz.site.lite import course as in_a_tab


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that has neither a shelf nor a checkout around it, and an empty working folder."""
    package = tmp_path / "site-packages" / "forkviz"
    monkeypatch.setattr(shelf, "_PACKAGE", package)
    monkeypatch.setattr(shelf, "SHELVES", (package / "shelf", package.parent / "data"))
    work = tmp_path / "a" / "drive"
    work.mkdir(parents=True)
    monkeypatch.chdir(work)
    return work


def test_where_there_are_none_it_is_said(elsewhere: Path) -> None:
    with pytest.raises(Unavailable, match="not here"):
        lessons.open("topsort")


def test_beside_the_notebooks_of_a_tab_all_of_them_are_found(elsewhere: Path) -> None:
    """With the very files that a tab gets."""
    for name, data in in_a_tab().items():
        if not name.endswith(".ipynb"):
            (elsewhere / name).parent.mkdir(parents=True, exist_ok=True)
            (elsewhere / name).write_bytes(data)
    for lesson in lessons.course():
        lessons.OpenLesson(lesson).stage.check()


def test_in_a_wheel_they_are_inside_of_the_package(elsewhere: Path) -> None:
    """As pyproject.toml has them put there."""
    inside = shelf._PACKAGE / "shelf"
    (inside / "course" / "lessons").mkdir(parents=True)
    (inside / "scenarios").mkdir()
    root = Path(__file__).resolve().parents[2]
    (inside / "course" / "course.toml").write_text('schema = 1\nlessons = ["reserve-at"]\n')
    for source, to in (
        ("notebooks/lessons/reserve-at.toml", "course/lessons"),
        ("data/scenarios/lesson-block-past.toml", "scenarios"),
    ):
        (inside / to / Path(source).name).write_bytes((root / source).read_bytes())
    assert [lesson.name for lesson in lessons.course()] == ["reserve-at"]
    assert not lessons.open("reserve-at").fork("before").succeeded


def test_an_example_is_found_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its path in the data; it can be read, and it is none outside of the data."""
    monkeypatch.chdir(tmp_path)
    assert forkviz.read(forkviz.example("scenarios/recursion.toml")).dlls
    assert forkviz.example("captures/cygwin-3.0.7-perl").is_dir()
    for outside in ("../README.md", "/etc/passwd", "scenarios/../../README.md"):
        with pytest.raises(ForkvizError, match="there is no example"):
            forkviz.example(outside)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("scenarios/recursoin.toml", "there is: scenarios/recursion.toml"),
        ("captures/cygwin-3.0.7-prl", "captures/cygwin-3.0.7-perl"),
        ("scenario/x", "there is: "),
        ("no\0such\x1b" + "x" * 5000, "there is: "),
    ],
)
def test_an_example_that_is_not_here_is_answered_with_those_that_are_near(
    name: str, near: str
) -> None:
    with pytest.raises(ForkvizError, match="there is no example") as caught:
        forkviz.example(name)
    assert near in str(caught.value)
    assert "data/" in str(caught.value)
    assert str(caught.value).replace("\n", " ").isprintable()


def test_a_wheel_without_the_data_says_so(elsewhere: Path) -> None:
    """And where all of it is."""
    with pytest.raises(ForkvizError, match="a checkout has all of it"):
        forkviz.example("captures/cygwin-3.0.7-perl")


def test_a_wheel_has_what_the_notebooks_read() -> None:
    """Each example of a notebook is below a folder that pyproject.toml puts into the wheel."""
    root = Path(__file__).resolve().parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    inside = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    named = {
        found
        for file in root.glob("notebooks/*.ipynb")
        for found in re.findall(r'example\(\\"([^"\\]+)', file.read_text(encoding="utf-8"))
    }
    assert named
    for name in named:
        assert any(f"data/{name}".startswith(f"{folder}/") for folder in inside), name


def test_an_unknown_name_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(ForkvizError, match="one of: address-space, "):
        lessons.open("no-such")
