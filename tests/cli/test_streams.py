"""Streams that are closed or full, and an encoding that lacks what is to be written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import forkviz
from forkviz.cli import app
from tests.cli.test_interrupted import BUNDLE, LINES, ROOT, SCENARIO

#: The C locale, with neither of the two ways in which Python would leave it.
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def shell(line: str, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run ``forkviz`` with the rest of a line of the shell."""
    command = f'"{sys.executable}" -m forkviz {line}'
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("words", [" ".join((n, *w)) for n, w in LINES.items()] + ["show --help"])
def test_closed_standard_output_is_an_output_that_fails(words: str) -> None:
    """It is said, and the status is that of any output that can't be written."""
    ran = shell(f"{words} >&-")
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[-1] == b"forkviz: output: Bad file descriptor"
    assert b"Traceback" not in ran.stderr
    assert b"ignored" not in ran.stderr


def test_closed_standard_error_loses_what_is_said_and_nothing_else(tmp_path: Path) -> None:
    """It gets into no file that is opened next, and not into the output."""
    whole = shell(f"fork {SCENARIO} --calls")
    place = tmp_path / "x.jsonl"
    ran = shell(f"fork {SCENARIO} --calls --trace '{place}' 2>&-")
    assert (ran.returncode, ran.stdout) == (whole.returncode, whole.stdout)
    assert forkviz.read(place) == forkviz.fork(ROOT / SCENARIO)
    refused = shell("fork nonsense 2>&-")
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, b"", b"")


def test_a_file_is_written_though_all_streams_are_closed(tmp_path: Path) -> None:
    """None of them is the file that is opened first."""
    place = tmp_path / "x.jsonl"
    assert shell(f"fork {SCENARIO} --trace '{place}' <&- >&- 2>&-").returncode == 2
    assert forkviz.read(place) == forkviz.fork(ROOT / SCENARIO)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's")
def test_a_full_disk_is_named() -> None:
    """Once, and without Python's own complaint at its end."""
    ran = shell(f"show {BUNDLE} --json >/dev/full")
    assert (ran.returncode, ran.stderr) == (2, b"forkviz: output: No space left on device\n")


@pytest.mark.parametrize("form", ["", "--json", "--csv"])
@pytest.mark.parametrize("command", ["show", "fork", "compare --policy-a cygwin-2011-04"])
def test_the_c_locale_can_write_every_name(command: str, form: str, tmp_path: Path) -> None:
    """Of a file whose name and whose text are not ASCII."""
    text = (ROOT / SCENARIO).read_text(encoding="utf-8")
    plan = text.replace('title = "', 'title = "Größe ж \\u202e', 1)
    assert plan != text
    (tmp_path / "größe-ж.toml").write_text(plan, encoding="utf-8")
    ran = shell(f"{command} größe-ж.toml {form}", tmp_path, **C_LOCALE)
    assert ran.returncode in (0, 1), ran.stderr
    assert ran.stderr == b""
    assert ran.stdout.isascii()
    assert b"\\xf6" in ran.stdout or b"\\u00f6" in ran.stdout or form == "--csv"


@pytest.mark.parametrize("form", ["", "--json", "--redact"])
def test_the_c_locale_can_write_every_answer(form: str, tmp_path: Path) -> None:
    """Of a text that is not ASCII, from a file that is not called so, or from standard input."""
    text = "Größe ж \u202e: fork: child 7 - MEM_COMMIT failed, Win32 error 1455\n"
    (tmp_path / "größe-ж.txt").write_text(text, encoding="utf-8")
    for words in (f"diagnose größe-ж.txt {form}", f"diagnose - {form} < größe-ж.txt"):
        ran = shell(words, tmp_path, **C_LOCALE)
        assert (ran.returncode, ran.stderr) == (1, b"")
        assert ran.stdout.isascii()
        assert b"commit-limit" in ran.stdout


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("</dev/null", b"there is nothing in it"),
        ("<&-", b"there is nothing in it"),
        ("</dev/zero", b"are read"),
    ],
)
def test_a_standard_input_that_holds_no_text_is_a_bad_input(given: str, said: bytes) -> None:
    """Empty, closed, without end: named, in a line, and the status is 2."""
    ran = shell(f"diagnose - {given}")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.startswith(b"forkviz: standard input: "), ran.stderr
    assert said in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_the_c_locale_writes_the_same_files(tmp_path: Path) -> None:
    """Traces, scenarios, reports and bundles, under names that are not ASCII."""
    for words in (
        f"fork '{ROOT / SCENARIO}' --trace é.jsonl --scenario é.toml",
        f"report '{ROOT / SCENARIO}' -o é.html",
        f"convert '{ROOT / BUNDLE}' --to bundle -o é",
        f"convert '{ROOT / BUNDLE}' --to csv -o é.csv",
        f"convert '{ROOT / BUNDLE}' --to maps -o é.maps",
    ):
        kept = {}
        for name, env in (("c", C_LOCALE), ("utf-8", {"PYTHONUTF8": "1"})):
            folder = tmp_path / name
            folder.mkdir(exist_ok=True)
            ran = shell(words, folder, **env)
            assert ran.returncode in (0, 1), (words, ran.stderr)
            found = (path for path in folder.rglob("*") if path.is_file())
            kept[name] = {str(p.relative_to(folder)): p.read_bytes() for p in found}
        assert kept["c"] == kept["utf-8"]
        assert all("é" in name for name in kept["c"])


@pytest.mark.parametrize(("error", "said"), [(MemoryError, "memory"), (RecursionError, "nested")])
def test_what_python_can_not_go_on_with_ends_in_words(
    error: type[Exception],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With what to do about it, and the status of a bad input."""

    def exhausted(*_: object) -> None:
        raise error

    monkeypatch.setattr("forkviz.arguments.inputs.read", exhausted)
    assert app.main(["show", "anything"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("forkviz: ")
    assert said in err
    assert "hint: " in err


def test_memory_that_is_really_not_there_ends_in_words(tmp_path: Path) -> None:
    """Under a limit of the shell's."""
    row = "{:08x}-{:08x} rw-p 00000000 00:00 0 /x/{}\n"
    rows = (row.format(i << 12, (i + 1) << 12, i) for i in range(16, 400_016))
    (tmp_path / "x.maps").write_text("".join(rows))
    limited = f"ulimit -v 300000; exec '{sys.executable}' -m forkviz show '{tmp_path / 'x.maps'}'"
    ran = subprocess.run(
        ["/bin/sh", "-c", limited], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("forkviz: ")
    assert "Traceback" not in ran.stderr
