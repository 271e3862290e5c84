"""%fork and %%fork in an IPython shell of this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import forkviz
from forkviz.scenarios.toml_reader import dump_scenario
from forkviz.widgets.explorer import ForkExplorer
from tests.support.boards import RECURSION, last_step
from tests.support.given import data_in
from tests.support.scenarios import two_relocated

CELL = dump_scenario(two_relocated())


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InteractiveShell]:
    """A shell that keeps nothing and has none of the user's settings."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        config = Config()
        config.HistoryManager.enabled = False
        shell = InteractiveShell.instance(config=config)
        shell.run_cell("%load_ext forkviz")
        yield shell
        InteractiveShell.clear_instance()


@pytest.fixture
def shell(
    started: InteractiveShell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> InteractiveShell:
    """The shell, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return started


def made(shell: InteractiveShell, text: str) -> ForkExplorer:
    """The explorer that a cell gives."""
    done = shell.run_cell(text)
    assert done.success
    assert isinstance(done.result, ForkExplorer)
    return done.result


def refused(shell: InteractiveShell, text: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said of a cell that gives nothing: a complaint, and no traceback."""
    capsys.readouterr()
    done: Any = shell.run_cell(text)
    assert type(done.error_in_exec).__name__ == "UsageError"
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    assert said.err.startswith("UsageError: ")
    return said.err.removeprefix("UsageError: ").rstrip("\n")


# -- what is shown -------------------------------------------------------------------------------


def test_a_cell_of_toml_is_the_explorer_of_its_fork(shell: InteractiveShell) -> None:
    """As it opens by itself."""
    explorer = made(shell, f"%%fork\n{CELL}")
    assert explorer.trace == forkviz.fork(two_relocated())
    assert explorer.step == explorer.trace.failure()


def test_a_line_is_the_explorer_of_a_file(shell: InteractiveShell) -> None:
    """In quotes where the path has blanks; assigned, it is a value."""
    (Path("a b.toml")).write_text(CELL, encoding="utf-8")
    assert made(shell, "%fork 'a b.toml'").trace == forkviz.fork(two_relocated())
    explorer = made(shell, f"x = %fork {RECURSION}\nx")
    assert len(explorer.trace) == last_step(RECURSION) + 1


def test_the_options_are_those_of_the_report(shell: InteractiveShell) -> None:
    """Policy and switches, step, notes, redaction, and the report itself, opening there as well."""
    cell = CELL.replace('"test"', r'"of C:\\Users\\kim\\x.dll"')
    explorer = made(
        shell,
        "%%fork --policy cygwin-2011-04 --with topsort --step -2 --redact "
        f'--note 3="kim\'s note = this" --report out.html\n{cell}',
    )
    trace = explorer.trace
    assert trace.policy == "cygwin-2011-04 +topsort"
    assert explorer.step == len(trace) - 2
    assert trace.notes == {3: "user1's note = this"}
    assert trace.scenario.title == r"of C:\Users\user1\x.dll"
    page = Path("out.html").read_text(encoding="utf-8")
    assert data_in(page)["opening"] == len(trace) - 2
    assert forkviz.read("out.html") == trace


def test_help_lists_the_options(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    """And shows nothing else."""
    done = shell.run_cell("%fork --help")
    assert (done.success, done.result) == (True, None)
    assert "--redact" in capsys.readouterr().out


# -- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("bits = 32", "bits = 32 33", 4, "not TOML"),
        ("bits = 32", "bits = 48", 4, "bits = 48"),
        ("bits = 32", "bats = 32", 4, "'bats'"),
        ('policy = "cygwin-2011-05-30"', 'policy = "cygwin-9"', 5, "no policy is"),
        ("size = 0x10000, name", "size = 0x0, name", 9, "size = 0"),
        ('name = "a.dll"', "name = 7", 21, "name = 7"),
        ('kind = "load"', "kind = 'lid'", 22, "kind = 'lid'"),
        ("base = 0x700000", "base = 0x700001", 25, "is not the start of a page"),
    ],
)  # fmt: skip
def test_a_bad_scenario_is_refused_with_the_line_of_the_cell(
    shell: InteractiveShell,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    line: int,
    said: str,
) -> None:
    """The magic's own line is the first, as an editor counts; the line is repeated, with a hint."""
    text = f"%%fork\n{CELL}"
    assert text.count(old) >= 1
    text = new.join(text.rsplit(old, 1))
    complaint = refused(shell, text, capsys)
    assert complaint.startswith(f"cell:{line}: "), complaint
    assert said in complaint
    assert text.split("\n")[line - 1].strip()[:20] in complaint
    assert "hint: " in complaint


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("%%fork --polly x\nschema = 1", "unrecognized arguments: --polly x"),
        ("%%fork --note 1\nschema = 1", "is not STEP=TEXT"),
        ("%%fork --note '1=a\nschema = 1", "no closing quotation"),
        ("%%fork x.toml\nschema = 1", "unrecognized arguments: x.toml"),
        ("%%fork\ntitle = 'x'", "schema = None"),
        ("%%fork --step soon\nschema = 1\n", "no step is called 'soon'"),
        ("%%fork --without sort\nschema = 1\n", "no switch is called '-sort'"),
        ("%%fork --report .\nschema = 1\n", "is a folder"),
        (
            "%%fork --report gone/x.html\nschema = 1\n",
            "gone/x.html could not be written: No such file",
        ),
        ("%fork", "which file?"),
        ("%fork gone.toml", "gone.toml: no such file"),
    ],
)
def test_a_bad_line_is_refused_without_a_traceback(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str], cell: str, said: str
) -> None:
    """With what would help."""
    assert said in refused(shell, cell, capsys)


def test_a_path_of_windows_is_taken_as_it_is(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    """A backslash is part of it."""
    assert r"C:\temp\new.toml" in refused(shell, r"%fork C:\temp\new.toml", capsys)
