"""Logs of strace in mails, issues and CI logs: the same forks, with the lines of the whole text."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.forklog import ForkLog
from forkviz.readers import read_capture, recognise
from forkviz.readers.strace.lines import has_pasted_strace, log_text
from forkviz.readers.strace.strace import parse_straces
from tests.support.caveats import sentences
from tests.support.logs import BAD, GOOD, RETRIED
from tests.support.scenarios import CAPTURES, quick

MAIL = "From: a@example.org\nDate: Tue, 1 Jan 2019 10:00:00 +0000\nSubject: fork fails\n\nSee:\n\n"
TEXTS = {"good": GOOD, "bad": BAD, "retried": RETRIED}


def quoted(text: str) -> str:
    return MAIL + "".join(f"> {line}\n" for line in text.splitlines()) + "\nbye\n"


def twice(text: str) -> str:
    return quoted(quoted(text))


def indented(text: str) -> str:
    return MAIL + textwrap.indent(text, "    ")


def clocked(text: str) -> str:
    lines = enumerate(text.splitlines())
    return "".join(f"2024-01-01T00:00:{i % 60:02}.0000000Z {line}\n" for i, line in lines)


def fenced(text: str) -> str:
    return f"It fails:\n\n```text\n{text}```\nWhy?\n"


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False)


def mailed(text: str) -> str:
    """Wrapped at blanks, and quoted after that."""
    return MAIL + "".join(f"> {part}\n" for line in text.splitlines() for part in _wrapped(line))


def rewrapped(text: str) -> str:
    """Quoted, and wrapped after that: only the first part has a mark."""
    return MAIL + "".join("> " + "\n".join(_wrapped(line)) + "\n" for line in text.splitlines())


def torn(text: str) -> str:
    """As a terminal of 80 columns shows it."""
    parts = (line[i : i + 80] for line in text.splitlines() for i in range(0, len(line), 80))
    return "$ strace perl x.pl\n" + "".join(f"{part}\n" for part in parts)


def cut(text: str) -> str:
    """As a program that cuts shows it."""
    return "$ strace perl x.pl\n" + "".join(f"{line[:80]}\n" for line in text.splitlines())


Way = Callable[[str], str]
WHOLE: list[Way] = [quoted, twice, indented, clocked, fenced]
WRAPPED: list[Way] = [mailed, rewrapped, torn]


def told(log: ForkLog) -> object:
    """All that a log tells, but in which lines."""
    tries = [
        (
            [(load.path, load.base, load.loaded) for load in each.loads],
            [point.name for point in each.sync_points],
            (each.abort.text, each.abort.phase) if each.abort is not None else None,
            each.exit_code,
            [(s.said, s.child, s.text, s.start, s.end, s.ok) for s in each.steps],
        )
        for each in log.tries()
    ]
    loads = [(load.winpid, load.path, load.base) for load in log.loads]
    return log.parent, log.child, log.errno, log.parent_text, tries, loads


@pytest.mark.parametrize("way", WHOLE + WRAPPED)
@pytest.mark.parametrize("name", TEXTS)
def test_it_tells_what_the_log_itself_tells(name: str, way: Way) -> None:
    """However it is quoted, and whatever stands around; each line is that of the whole text."""
    text = way(TEXTS[name])
    lines = text.split("\n")
    found = parse_straces(text, "x")
    assert [*map(told, found.logs)] == [*map(told, parse_straces(TEXTS[name], "x").logs)]
    for log in found.logs:
        for load in log.loads:
            assert f"--- Process {load.winpid} " in lines[load.line - 1]
        for line, beginning in log.lines:
            # What was wrapped is whole again, so it may be more than what stands there.
            assert beginning.split()[0] in lines[line - 1]
    said = " ".join(sentences(found.caveats))
    assert ("wrapped" in said) == (way in WRAPPED)
    assert ("may not be complete" in said) == (way is not clocked)


def test_a_log_as_strace_wrote_it_is_taken_as_it_is() -> None:
    """Every line by its own number, and nothing to be said."""
    log = log_text(GOOD)
    assert sentences(log.caveats) == ()
    assert list(log.numbered()) == list(enumerate(GOOD.split("\n"), 1))


def test_what_seems_to_be_cut_is_said() -> None:
    """Loads whose place is gone can't be shown; how many lines it is, is."""
    found = parse_straces(cut(BAD), "x")
    assert "seem to be cut" in " ".join(sentences(found.caveats))
    short = [line for line in BAD.split("\n") if "\\Fcntl\\Fcntl.dll" in line]
    assert short
    assert not any("Fcntl" in load.path for log in found.logs for load in log.loads)


def test_words_between_the_lines_are_no_part_of_them() -> None:
    """A program's output, an answer in a mail, the end of a fence."""
    lines = quoted(BAD).split("\n")
    words = [line for one in lines for line in (one, "why is that so, and what can be done?", "")]
    (log,) = parse_straces("\n".join(words), "x").logs
    assert told(log) == told(parse_straces(BAD, "x").logs[0])


def test_it_is_recognised_wherever_it_stands(tmp_path: Path) -> None:
    """Behind many lines of a CI's, and in a bundle; text without a log is none."""
    place = tmp_path / "mail.txt"
    place.write_text("building a.o\n" * 20_000 + quoted(BAD))
    assert recognise(place).name == "pasted-strace"
    trace = forkviz.observed(place)
    assert trace.step_origin is not None
    step = trace.step_origin.lines[trace.failure()]
    assert step.line > 20_000
    assert step.text in place.read_text().split("\n")[step.line - 1]
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "fork.strace").write_text(quoted(BAD))
    assert forkviz.observed(bundle).message == trace.message
    assert not has_pasted_strace("> 1 [main] sh 12 fork: child -1 - died, errno 11\n")
    assert not has_pasted_strace("we saw --- Process 12 created, and frok::parent: no more\n")


def test_a_mail_may_hold_a_map_and_a_log(tmp_path: Path) -> None:
    """Both are read, and it is said that they are taken to belong together."""
    folder = CAPTURES / "cygwin-3.0.7-perl-clobbered"
    place = tmp_path / "mail.txt"
    place.write_text(quoted((folder / "parent.maps").read_text()) + quoted(BAD))
    capture = read_capture(place)
    assert isinstance(capture, Capture)
    assert capture.parent is not None
    assert capture.log is not None
    assert any("assumed to belong to one process" in text for text in sentences(capture.caveats))
    assert "POSIX.dll" in forkviz.observed(place).message


def test_a_page_escapes_what_a_log_says() -> None:
    """Tags and entities are taken off, wherever they begin, and each line keeps its number."""
    plain = parse_straces(BAD, "x").logs[0]
    escaped = html.escape(BAD)
    for text, above in ((escaped, 0), (f"<p>x</p>\n<pre>{escaped}</pre>", 1)):
        (log,) = parse_straces(text, "x").logs
        assert log.abort is not None
        assert plain.abort is not None
        assert (log.abort.dll, log.abort.address) == ("POSIX.dll", plain.abort.address)
        assert log.abort.line == plain.abort.line + above
        assert told(log) == told(plain)


@quick
@given(st.data())
def test_no_damage_to_a_quoted_log_is_an_error(data: st.DataObject) -> None:
    """Lines are lost, cut and marked in any way; every line of what is found is of the text."""
    lines = BAD.split("\n")[:110]
    mark = st.sampled_from(["", "> ", ">> | ", "    ", "12:00:00 ", "```", "\t"])
    kept = data.draw(st.lists(st.tuples(mark, st.sampled_from(lines)), max_size=40))
    width = data.draw(st.integers(20, 120))
    text = "\n".join(f"{before}{line[:width]}" for before, line in kept)
    (log,) = parse_straces(text, "x", 1).logs
    assert all(1 <= line <= len(kept) for line, _ in log.lines)
    assert len(log.loads) <= len(kept)


@pytest.mark.parametrize(
    ("said", "code"),
    [("256", 0x100), ("-1073741819", 0xC0000005), ("33554432", 0x2000000), ("0x100", 0x100)],
)
def test_an_exit_code_is_read_in_the_form_of_its_era(said: str, code: int) -> None:
    """In decimal, with its sign, until 2013; in hexadecimal before May 2011 and since."""
    text = (
        "  123   456 [main] bash 450 fork: entering\n"
        "   10   466 [main] bash 450 frok::parent: forked pid 1176\n"
        "  200   700 [main] bash 450 fork: child -1 - forked process 1176 died unexpectedly, "
        f"retry 0, exit code {said}, errno 11\n"
        "   10   710 [main] bash 450 fork: -1 = fork()\n"
    )
    (log,) = parse_straces(text, "x").logs
    assert (log.exit_code, log.errno, log.child) == (code, 11, 1176)
    assert log.parent_text.endswith(f"exit code {said}")
