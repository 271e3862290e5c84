"""Golden captures: each real file is read as it was, in every field of every region.

Where a change is meant, ``make golden`` writes them anew and shows what changed.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkviz.readers.own.capture_jsonl import parse_capture_file
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from tools import golden

SOURCES = golden.sources()


@pytest.mark.parametrize("source", SOURCES)
def test_a_real_file_is_read_as_its_golden_says(source: str) -> None:
    """As a capture and, where one can be derived, as a scenario; both are written as they were."""
    for path, text in golden.golden_texts(source).items():
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        assert text == old, golden.told(path, old, text)


@pytest.mark.sweep
def test_a_golden_is_read_and_written_as_it_is() -> None:
    """The same bytes, so nothing of it is lost and nothing is added."""
    for path, text in golden.kept().items():
        if path.suffix == ".jsonl":
            assert golden.text_of(parse_capture_file(text, path.name)) == text, path
        elif path.suffix == ".toml":
            assert dump_scenario(parse_scenario(text, path.name)) == text, path


def test_the_table_of_messages_is_as_its_golden_says() -> None:
    """Every field of every rule: what others' texts mean does not change by accident."""
    for path, text in golden.tables().items():
        old = path.read_text(encoding="utf-8")
        assert text == old, golden.told(path, old, text)


def test_each_golden_has_its_source_and_names_no_path() -> None:
    """No golden stays behind whose source has gone; none depends on where the checkout is."""
    read = [path for path in golden.kept() if path.suffix != ".txt"]
    stems = {path.relative_to(golden.GOLDEN).with_suffix("").as_posix() for path in read}
    assert stems == set(SOURCES)
    assert not [path for path, text in golden.kept().items() if str(golden.ROOT) in text]


def test_the_real_files_are_all_there() -> None:
    """What data/ holds is a source of a golden, unless it is a table, a scenario or a trace."""
    data = golden.ROOT / "data"
    files = {path for path in data.rglob("*") if path.is_file()}
    others = {path for name in ("scenarios", "traces") for path in (data / name).rglob("*")}
    read = {golden.ROOT / source for source in SOURCES}
    assert files - others - read == {data / "SOURCES.md"}


def test_what_changed_is_shown_by_its_place() -> None:
    """A value deep in a line, a line more, and no more than a few of very many."""
    old = '{"parent":{"bits":64,"regions":[[1,2],[3,4]]}}\nx = 1\n'
    new = '{"parent":{"bits":32,"regions":[[1,2],[3,5],[6]]}}\nx = 2\nmore\n'
    assert list(golden.differences(old, new)) == [
        "line 1 .parent .bits: 64 -> 32",
        "line 1 .parent .regions [1] [1]: 4 -> 5",
        "line 1 .parent .regions [2]: (nothing) -> [6]",
        "line 2: x = 1 -> x = 2",
        "line 3: (nothing) -> more",
    ]
    many = golden.told(golden.GOLDEN / "a", "", "line\n" * 100)
    assert len(many.splitlines()) == golden.SHOWN + 2


def test_the_command_writes_what_is_missing_and_removes_what_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--check`` writes nothing."""
    monkeypatch.setattr(golden, "GOLDEN", tmp_path)
    monkeypatch.setattr(golden, "FOLDERS", ("data/windbg",))
    monkeypatch.setattr(golden, "REFUSED", ("lesson-cycle",))
    (tmp_path / "gone.jsonl").write_text(json.dumps({"x": 1}) + "\n")
    assert golden.main(["--check"]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["gone.jsonl"]
    assert golden.main([]) == 0
    assert not (tmp_path / "gone.jsonl").exists()
    assert golden.main(["--check"]) == 0
    assert "goldens, 0 of them differ" in capsys.readouterr().out
