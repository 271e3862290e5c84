"""No name of an input gets out of an error: on standard error, and in an exception."""

from __future__ import annotations

import ast
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz import lab
from forkviz.cli.commands import study
from forkviz.cli.commands.around import build_agent
from forkviz.errors import BadInput, BadQuery, ForkvizError
from tests.cli.test_hostile import BAD, KINDS, PACKAGE
from tests.support.hostile import CORPUS, input_files, unseen

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An input of each kind, and those that are kept as files."""
    return input_files(tmp_path_factory.mktemp("hostile"))


# -- standard error and exceptions ----------------------------------------------------------------


@pytest.mark.parametrize("key", CORPUS)
def test_a_complaint_of_a_file_is_inert(run: Run, tmp_path: Path, key: str) -> None:
    """Of one that is not there, and of one that can't be read; and of a mistyped command."""
    name = CORPUS[key]
    for words in (
        ("show", f"./{name}"),
        ("diagnose", f"./{name}"),
        ("fork", f"./{name}"),
        ("convert", f"./{name}", "--to", "csv"),
        ("fork", tmp_path, "--policy", name),
        ("show", tmp_path, "--find", name),
        ("study", "--shape", name),
        ("show", "x", f"--{name}"),
        (name,),
    ):
        ran = run(*words)
        assert ran.status == 2
        assert unseen(ran.err + ran.out) == set()
        assert "Traceback" not in ran.err


@pytest.mark.parametrize("tell", [build_agent.tell, study.say, lab._tell])
@pytest.mark.parametrize("key", CORPUS)
def test_what_is_told_meanwhile_is_visible(
    capsys: pytest.CaptureFixture[str], tell: Callable[[str], None], key: str
) -> None:
    """Where a long wait is reported, a live fork's failure, a file that was written."""
    tell(f"forkviz: the fork failed: {CORPUS[key]}")
    out, err = capsys.readouterr()
    assert unseen(out + err) == set()
    assert "the fork failed" in out + err


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("key", CORPUS)
def test_every_text_of_an_error_is_visible_and_bounded(kind: type[BadInput], key: str) -> None:
    """str, what, hint and excerpt, of whatever a reader puts into them; the file is as it is."""
    name = CORPUS[key]
    error = kind(f"no {name}", file=name, line=3, excerpt=name, hint=f"try {name}")
    for text in (error.what, error.hint, error.excerpt):
        assert unseen(text) == set()
        assert "\n" not in text
        assert len(text) <= 2000
    assert error.file == name
    assert unseen(str(error)) == set()
    assert len(str(error)) < 8000
    # What is wrong, what stands there, what helps: no name adds a line to them.
    assert str(error).count("\n") == 1 + bool(error.excerpt)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.what, again.file) == (str(error), error.what, error.file)


@pytest.mark.parametrize("key", CORPUS)
def test_errors_without_a_file_are_no_worse(key: str) -> None:
    """What other programs said keeps its lines, each visible."""
    name = CORPUS[key]
    error = ForkvizError(f"no {name}", hint=name, detail=f"{name}\n{name}")
    for text in (str(error), error.what, error.hint, error.detail, str(BadQuery(name, term=name))):
        assert unseen(text) == set()
    assert "\n" not in error.what + error.hint


def test_no_error_brings_lines_of_its_own() -> None:
    """A hint is a field: a line end in a sentence is somebody's, and is spelt out."""
    found = []
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
                continue
            texts = [c.value for c in ast.walk(node.exc) if isinstance(c, ast.Constant)]
            if any(isinstance(text, str) and "\n" in text and len(text) > 1 for text in texts):
                found.append(f"{file.name}:{node.lineno}")
    assert found == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_input_that_is_refused_says_so_in_visible_characters(
    inputs: dict[str, Path], kind: str, tmp_path: Path
) -> None:
    """Cut anywhere, an input gives a result or an error whose every text is visible."""
    if inputs[kind].is_dir():
        return
    data = inputs[kind].read_bytes()
    for part in range(1, 12):
        (tmp_path / "cut").write_bytes(data[: len(data) * part // 12] + b"\x1b]0;\xff\x07 \x00=")
        try:
            forkviz.read(tmp_path / "cut")
        except ForkvizError as error:
            texts = (str(error), error.what, error.hint, getattr(error, "excerpt", ""))
            assert all(unseen(text) == set() for text in texts)
