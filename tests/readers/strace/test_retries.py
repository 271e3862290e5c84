"""Forks that are tried again: every child of a log, a real one and such as were made of it."""

from __future__ import annotations

import json

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.forklog import ForkLog
from forkviz.core.captures.forkstep import Said
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from forkviz.readers.strace.strace import parse_straces
from tests.support.caveats import sentences
from tests.support.logs import BAD, GOOD, RETRIED, again, in_vain, looped
from tests.support.scenarios import CAPTURES

BUNDLE = CAPTURES / "cygwin-3.0.7-perl-retried"


def only(text: str) -> ForkLog:
    """The one fork of a log."""
    (log,) = parse_straces(text, "x").logs
    return log


def test_a_real_second_attempt_is_the_same_fork() -> None:
    """dofork fails and begins anew, with hardlinks: one fork() with two children."""
    log = only(RETRIED)
    first, second = log.tries()
    assert (log.attempts, log.errno, log.child) == (2, 0, second.child)
    assert [first.child, second.child] == [
        int(line.split()[2]) for line in RETRIED.split("\n")
        if line.startswith("---") and line.endswith(" created") and "thread" not in line
    ][1:]  # fmt: skip
    assert first.abort is not None
    assert (first.abort.phase, first.abort.dll, first.exit_code) == ("C7", "POSIX.dll", 0x800000)
    assert (second.abort, log.abort, first.hardlinks) == (None, None, 0)
    lines = RETRIED.split("\n")
    assert "_forkables: " in lines[second.hardlinks - 1]
    assert lines[first.exit_line - 1].endswith("exited with status 0x800000")
    assert [point.name for point in second.sync_points] == ["after longjmp", "loaded dlls"]


@pytest.mark.parametrize("text", [RETRIED, in_vain(), looped(), looped(220)],
                         ids=["real", "in vain", "looped", "the same id twice"])  # fmt: skip
def test_everything_is_of_the_child_that_it_is_of(text: str) -> None:
    """Loads, sync points and steps lie between the creation of one child and that of the next."""
    log = only(text)
    lines = text.split("\n")
    creations = [i for i, line in enumerate(lines, 1) if "frok::parent: CreateProcess" in line]
    assert len(log.tries()) == len(creations) == log.attempts == 2
    for each, start, end in zip(log.tries(), creations, [creations[1], len(lines)], strict=True):
        told = [load.line for load in each.loads] + [point.line for point in each.sync_points]
        told += [step.line for step in each.steps if step.child]
        assert told
        assert all(start < line < end for line in told)
        assert all(f"Process {each.child} " in lines[load.line - 1] for load in each.loads)
        assert sum(step.said is Said.CREATING for step in each.steps) == 1
    assert {line.line for line in log.lines} >= {
        step.line for each in log.tries() for step in each.steps
    }


def test_a_parent_that_goes_back_to_create_process_makes_another_child() -> None:
    """As until 2011; no hardlinks then, and the parent's beginning is the first child's."""
    first, second = only(looped()).tries()
    assert (first.hardlinks, second.hardlinks) == (0, 0)
    assert first.abort is not None
    assert Said.ENTERED in [step.said for step in first.steps]
    assert Said.ENTERED not in [step.said for step in second.steps]


def test_a_program_that_forks_again_is_no_retry() -> None:
    """Without hardlinks; and behind a second attempt that failed, for there is no third."""
    twice = parse_straces(GOOD + again((1124, 420), (2176, 951)) + again((1124, 420), (3, 9)), "x")
    assert [len(log.tries()) for log in twice.logs] == [1, 1, 1]
    assert len(only(BAD).tries()) == 1
    more = in_vain()
    at = more.rindex("dofork: entering")
    more += more[more.rindex("\n", 0, at) + 1 :]
    logs = parse_straces(more, "x").logs
    assert [len(log.tries()) for log in logs] == [2, 1]
    assert "2 forks" in sentences(parse_straces(more, "x").caveats)[0]


def test_what_is_kept_of_it_keeps_every_child() -> None:
    """A capture that is written and read is the same; one of before knows of one child."""
    capture = forkviz.read(BUNDLE)
    assert isinstance(capture, Capture)
    assert capture.log is not None
    lines = list(dump_capture(capture))
    assert parse_capture_file("\n".join(lines), "x").log == capture.log
    at = next(i for i, line in enumerate(lines) if line.startswith('{"log"'))
    old = json.loads(lines[at])
    for name in ("earlier", "hardlinks", "lines", "exit_line"):
        del old["log"][name]
    lines[at] = json.dumps(old)
    log = parse_capture_file("\n".join(lines), "x").log
    assert log is not None
    assert (len(log.tries()), log.tries()[0].child, log.lines) == (1, capture.log.child, ())


def test_the_capture_s_paths_are_those_of_a_cygwin() -> None:
    """Where it was made is private."""
    for file in BUNDLE.iterdir():
        text = file.read_text().lower()
        assert not any(word in text for word in ("/home/", "forkviz", "c:\\users", "/root"))
