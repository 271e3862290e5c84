"""``forkviz diagnose``: what it reads, its exit status, its JSON, and answers without names."""

from __future__ import annotations

import io
import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import forkviz
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Diagnosis,
    Episode,
    Evidence,
    ListedImage,
    Next,
    Reason,
    Remedy,
    Shell,
)
from forkviz.diagnosis.redaction.redacted import redacted
from tests.support.answers import DESIGNED, line

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]
REPORTS = sorted((ROOT / "tests" / "data" / "reports").glob("*.txt"))
COMMIT = "make: fork: child 7 - MEM_COMMIT failed, Win32 error 1455\n"


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


# -- what it reads and how it ends ----------------------------------------------------------------


def test_the_status_says_whether_a_fork_failed(run: Run, tmp_path: Path) -> None:
    """0 for no failure alone, 1 for every other answer, 2 for what can't be read."""
    for name, text in (("none", "$ make\nall is well\n"), ("commit", COMMIT)):
        (tmp_path / name).write_text(text)
    for more in ((), ("--json",), ("--redact",)):
        assert run("diagnose", tmp_path / "none", *more).status == 0
        assert run("diagnose", tmp_path / "commit", *more).status == 1
        ran = run("diagnose", tmp_path / "gone", *more)
        assert (ran.status, ran.out) == (2, "")
        assert str(tmp_path / "gone") in ran.err
    assert run("diagnose").status == 2


@pytest.mark.parametrize("report", REPORTS, ids=lambda place: place.name[:2])
def test_every_report_has_an_answer(run: Run, report: Path) -> None:
    """A status that fits its classes, ASCII, no line wider than 80 columns but commands."""
    ran = run("diagnose", report)
    causes = run("diagnose", report, "--json").json()["causes"]
    claims = [each for each in causes if each["certainty"] != "excluded"]
    assert ran.status == int(bool(claims))
    assert ran.err == ""
    assert ran.out.startswith("cause     ")
    assert ran.out.isascii()
    assert ran.out.split("class ")[1].startswith(f"{claims[0]['class'] if claims else 'none'}; ")
    assert [x for x in ran.out.splitlines() if len(x) > 80 and not re.match("  [^ ]", x)] == []


def test_a_text_comes_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With or without a line end, in the encodings that files have; what is cited is text:N."""
    for data in (COMMIT.encode(), COMMIT.strip().encode(), COMMIT.encode("utf-16")):
        given(monkeypatch, data)
        ran = run("diagnose", "-")
        assert ran.status == 1
        assert "class commit-limit; read: text" in ran.out
        assert "text:1  " in ran.out


@pytest.mark.parametrize("data", [b"", b" \n\n", b"\x00\x01\x02\x00fork"])
def test_a_standard_input_without_text_is_a_bad_input(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    """Nothing, blanks, or a binary file."""
    given(monkeypatch, data)
    ran = run("diagnose", "-")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("forkviz: standard input: ")


def test_several_inputs_are_one_answer(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard input among them, once."""
    (tmp_path / "a.log").write_text("nothing\n")
    given(monkeypatch, COMMIT.encode())
    ran = run("diagnose", tmp_path / "a.log", "-")
    assert ran.status == 1
    assert "read: a.log, text" in ran.out
    assert "against   nothing in the two inputs" in ran.out
    assert run("diagnose", "-", "-").status == 2


def test_json_is_what_the_api_returns(run: Run) -> None:
    """Schema 1; the same answer as ``forkviz.diagnose``, in the order of its causes."""
    report = REPORTS[10]
    found = run("diagnose", report, "--json").json()
    answer = forkviz.diagnose(str(report))
    assert found["schema"] == 1
    assert [each["class"] for each in found["causes"]] == [str(c.kind) for c in answer.causes]
    assert forkviz.diagnose(report.read_text()).causes[0].kind is answer.causes[0].kind
    assert found["causes"][0]["evidence"][0]["line"] == answer.causes[0].evidence[0].line


# -- answers without names ------------------------------------------------------------------------

#: What somebody is called, where and by whom, in place of what the reports have.
PLANTED = (
    (r"/home/u\b", "/home/zebulon"),
    (r"(?i)([\\/]users[\\/])u\b", r"\1zebulon"),
    (r"\bu@PC\b", "zebulon@QUUXBOX"),
    (r"\bA <a@example\.org>", "Zebulon Quux <zquux@quuxworks.test>"),
)
HEAD = """\
From: Zebulon Quux <zquux@quuxworks.test>
zebulon@QUUXBOX ~
$ uname -a
CYGWIN_NT-10.0 quuxbox 3.4.6-1.x86_64 2023-02-14 13:23 UTC x86_64 Cygwin
PS C:\\Users\\zebulon> whoami
QUUXWORKS\\zebulon
https://ci.quuxworks.test/job/7
"""
SECRETS = ("zebulon", "quux")


def decoded(data: bytes) -> str:
    return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")


@pytest.mark.parametrize("report", REPORTS, ids=lambda place: place.name[:2])
def test_nobody_s_name_is_left_in_an_answer(run: Run, report: Path, tmp_path: Path) -> None:
    """In text and in JSON, of every report, with somebody's own words put into it."""
    text = decoded(report.read_bytes())
    for pattern, instead in PLANTED:
        text = re.sub(pattern, instead, text)
    place = tmp_path / "zebulon.log"
    place.write_text(f"{text}\n{HEAD}", encoding="utf-8")
    told = run("diagnose", place, "--json")
    kept = run("diagnose", place, "--json", "--redact")
    shown = run("diagnose", place, "--redact")
    assert told.status == kept.status == shown.status
    for ran in (kept, shown):
        assert [word for word in SECRETS if word in ran.out.lower()] == []
    assert skeleton(kept.json()) == skeleton(told.json())


def skeleton(value: Any, key: str = "") -> Any:
    """An answer without its texts and its process numbers: which lines, addresses, classes."""
    if isinstance(value, dict):
        return {k: skeleton(v, k) for k, v in value.items() if "_pid" not in k and k != "marks"}
    if isinstance(value, list):
        return [skeleton(each, key) for each in value]
    if isinstance(value, str):
        kept = ("class", "certainty", "shell", "verified", "proof", "phase", "era", "rule", "look")
        return value if key in kept else bool(value)
    return value


SECRET = Diagnosis(
    (r"C:\Users\Zebulon\fork.log",),
    (
        Cause(
            CauseClass.BASE_COLLISION,
            Certainty.CERTAIN,
            "Two DLLs prefer one place",
            r"C:\Users\Zebulon\blorp\zebulon_x.dll wants the place; one program needs it.",
            (
                line(
                    *("fork.log", 4),
                    r"zebulon@QUUXBOX: 1 [main] make 4711 C:\Users\Zebulon\blorp\make.exe: "
                    "address space needed by 'zebulon_x.dll' (0x2D0000), Win32 error 4711, pid "
                    "4712",
                    *("zebulon_x.dll", "0x2D0000"),
                ),
                Evidence("fork.log", 6, r"D:\program\make.exe is in D:\program"),
                Evidence("fork.log", 5, "Dr. Zebulon Quux <zq@quuxworks.test> wrote:"),
            ),
            remedies=(
                Remedy(
                    "Move zebulon_x.dll",
                    r"C:\Users\Zebulon\cygwin64\bin\rebase.exe -v /home/zebulon/zebulon_x.dll",
                    Shell.CMD,
                    others=((Shell.DASH, "rebase -v /home/zebulon/zebulon_x.dll"),),
                ),
            ),
            not_this=(Reason("blorp", "one program of zebulon's"),),
        ),
    ),
    (
        Episode(
            (4,),
            parent_pid=(4711,),
            child_pid=(4712,),
            program=(r"C:\Users\Zebulon\blorp\make.exe",),
            addresses=(("parent", (0x2D0000,)),),
            win32_error=(4711,),
        ),
    ),
    images=(ListedImage("/home/zebulon/blorp/cygwin1.dll", 0x180040000, 0x10000, 3),),
    next=Next("its map", "cat /proc/4711/maps", Shell.DASH),
)


def test_a_redacted_answer_says_the_same_of_the_fork() -> None:
    """Same lines, marks, addresses, DLLs; one word for one name, in whatever case."""
    answer = redacted(SECRET)
    told = repr(answer).lower()
    assert [word for word in ("zebulon", "quux", "blorp\\", "blorp/") if word in told] == []
    (cause,) = answer.causes
    quoted = cause.evidence[0]
    parts = [quoted.text[start:end] for start, end in quoted.marks]
    (user,) = set(re.findall(r"Users.(user\d)", quoted.text))
    assert parts == [f"{user}_x.dll", "0x2D0000"]
    assert cause.remedies[0].text == f"Move {user}_x.dll"
    assert cause.remedies[0].command.endswith(f"/home/{user}/{user}_x.dll")
    assert cause.remedies[0].others[0][1] == f"rebase -v /home/{user}/{user}_x.dll"
    assert "cygwin64\\bin\\rebase.exe" in cause.remedies[0].command
    assert answer.images[0].name.endswith("/cygwin1.dll")
    assert answer.images[0].base == 0x180040000
    # A folder's name between forkviz's own words is an ordinary word, and in a line it is a name.
    assert "program" not in cause.evidence[1].text
    assert cause.detail.endswith("wants the place; one program needs it.")


def test_process_numbers_go_and_errors_stay() -> None:
    """The same number for the same process, in lines, episodes and commands."""
    answer = redacted(SECRET)
    (episode,) = answer.episodes
    (parent,), (child,) = episode.parent_pid, episode.child_pid
    assert {parent, child} & {4711, 4712} == set()
    text = answer.causes[0].evidence[0].text
    assert f"make {parent} " in text
    assert f"pid {child}" in text
    assert "Win32 error 4711" in text
    assert episode.win32_error == (4711,)
    assert answer.next is not None
    assert answer.next.command == f"cat /proc/{parent}/maps"


@pytest.mark.parametrize("name", DESIGNED)
def test_an_answer_that_names_nobody_stays_as_it_is(name: str) -> None:
    """Its words, its commands and its marks."""
    assert redacted(DESIGNED[name]).causes == DESIGNED[name].causes


def test_redacting_twice_changes_nothing_more() -> None:
    """What stands for a name is no name."""
    once = redacted(SECRET)
    assert json.dumps(repr(redacted(once))) == json.dumps(repr(once))


def test_a_name_that_one_line_explains_goes_from_all_texts() -> None:
    """A user whom a prompt alone names; a folder that a command alone names."""
    remedy = Remedy(
        "Move it", r"D:\quuxworks\msys64\usr\bin\rebase.exe -v /usr/bin/a.dll", Shell.CMD
    )
    cause = Cause(
        *(CauseClass.BASE_COLLISION, Certainty.CERTAIN, "quentin_x.dll is in the way", ""),
        (Evidence("a.log", 1, "loaded quentin_x.dll"), Evidence("a.log", 2, "quentin@BOX7 ~")),
        remedies=(remedy,),
    )
    told = repr(redacted(Diagnosis(("a.log",), (cause,)))).lower()
    assert [word for word in ("quentin", "quuxworks", "box7") if word in told] == []
    alone = replace(cause, evidence=cause.evidence[:1])
    told = repr(redacted(Diagnosis(("a.log",), (alone,)), [["quentin@BOX7 ~"]])).lower()
    assert "quentin" not in told
