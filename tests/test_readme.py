"""The documentation's commands work as written, and its transcripts are what the commands print."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from forkviz.cli import main
from tests.support.check_dlls import OUTPUTS, write_check_dlls
from tests.support.course import write_course, write_submissions, write_ticket
from tests.support.perl_tree import write_perl_tree
from tests.support.ruby_tree import write_maps, write_ruby_tree

#: Writes pages with bokeh, which the fast tier does without.
pytestmark = pytest.mark.figures

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [
    *(ROOT / "README.md", ROOT / "CONTRIBUTING.md"),
    *sorted((ROOT / "docs").glob("*.md")),
]
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[tuple[str, str]]:
    """The fenced blocks of *language*, each with the document that it stands in."""
    found = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        found += [(document.name, body) for kind, body in _BLOCK.findall(text) if kind == language]
    return found


def transcripts() -> list[tuple[str, str]]:
    """Each command of the console blocks with the output that is shown below it."""
    found = []
    for _, body in blocks("console"):
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the checkout to a command, and may be written to."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    write_check_dlls(tmp_path / "dlls")
    (tmp_path / "outputs.txt").write_text(OUTPUTS, encoding="utf-8")
    write_ruby_tree(tmp_path / "cygwin64")
    write_maps(tmp_path)
    write_perl_tree(tmp_path / "cygwin")
    write_course(tmp_path)
    write_submissions(tmp_path / "submissions")
    write_ticket(tmp_path / "tickets", "alice")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def matches(shown: list[str], printed: list[str]) -> bool:
    """Whether *shown* is *printed*, where a line of ``…`` stands for any lines left out."""
    if not shown:
        return not printed
    if shown[0] == "…":
        return any(matches(shown[1:], printed[i:]) for i in range(len(printed) + 1))
    return bool(printed) and shown[0] == printed[0] and matches(shown[1:], printed[1:])


@pytest.mark.parametrize(("command", "shown"), transcripts())
def test_a_transcript_is_what_the_command_prints(
    command: str, shown: str, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each line is exactly as printed; a line of ``…`` stands for lines that are left out.

    A command with nothing below it is run, and that is all.
    """
    program, *arguments = shlex.split(command)
    assert program == "forkviz"
    assert main(arguments) in (0, 1)
    printed = capsys.readouterr().out.splitlines()
    assert printed
    assert not shown.strip() or matches(shown.rstrip("\n").split("\n"), printed), "\n".join(printed)


def test_there_are_transcripts_in_the_readme_and_in_the_docs() -> None:
    """If the blocks were not found, the tests above would hold nothing."""
    assert {name for name, _ in blocks("console")} >= {"README.md", "scenarios.md"}
    assert len(transcripts()) >= 6


def test_the_python_of_the_documentation_runs(checkout: Path) -> None:
    """Each Python block runs as written, from the checkout's folder, in order."""
    bodies = [body for _, body in blocks("python")]
    assert bodies
    for number, body in enumerate(bodies):
        file = checkout / f"documentation_{number}.py"  # a listing reads its machine's source
        file.write_text(body, encoding="utf-8")
        exec(compile(body, str(file), "exec"), {})  # noqa: S102  # our own text
    assert (checkout / "fork.html").stat().st_size > 1000
    assert (checkout / "fork.jsonl").stat().st_size > 1000


@pytest.mark.parametrize(
    ("name", "body"),
    # That of lessons.md is a lesson: tests/course/test_lessons.py.
    [block for block in blocks("toml") if block[0] != "lessons.md"],
)
def test_a_scenario_of_the_documentation_is_one(name: str, body: str) -> None:
    """Each TOML block is a scenario that forks."""
    import forkviz
    from forkviz.scenarios.toml_reader import parse_scenario

    assert forkviz.fork(parse_scenario(body, name)).calls()


def test_the_commands_of_make_exist() -> None:
    """Each ``make TARGET`` that is written anywhere is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = "".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE))
    assert {"lab", "test", "bench"} <= named <= targets


def test_what_the_documentation_links_to_exists() -> None:
    """Links and pictures lead to files of the repository."""
    for document in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
            if not target.startswith("https://"):
                assert (document.parent / target).exists(), f"{document.name} links to {target}"
