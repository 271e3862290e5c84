"""How a child ends in each era: its exit code, what is said, by whom, and where it shows.

The inputs of ``tests/data/law``, each under releases on both sides of each change of its law,
through the command line as a reader would run them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import forkviz
from forkviz.cli import main
from forkviz.core.law.texts import TEXTS, TextId, on_stderr
from forkviz.machine.effects import RunLast
from forkviz.machine.events import Aborted, ChildCreated, ChildEnded, Event, Printed, SyncPoint
from forkviz.machine.forkee import ChildGone, Forkee
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS, get_policy
from forkviz.machine.protocol.abort import abort, abort_null, api_fatal
from forkviz.scenarios.windows import Fault, FaultKind
from tests.support.scenarios import dll, events_of, scenario

LAW = Path(__file__).resolve().parents[1] / "data" / "law"
#: Names of a DLL of /usr/lib and of one of /usr/bin, as patterns.
WIN_A, WIN_Z = (rf"[A-Z]:\\.*\\usr\\{folder}\.dll" for folder in (r"lib\\a", r"bin\\cygz"))
NT_A, NT_Z = rf"\\\?\?\\{WIN_A}", rf"\\\?\?\\{WIN_Z}"
MOVED = r"parent\(0x6E000000\) != child\(0x350000\)"
SEGMENT = r"data segment start: parent\(0x6E010000\) != child\(0x360000\)"
ABORT = "child_info_fork::abort: "
FATAL = r".*: \*\*\* fatal error in forked process - "
DIED_LOADING = "fork: child PID - died waiting for dll loading, errno 11"
ERR, LOG = "stderr", "strace"


def run(file: str, release: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What ``forkviz fork FILE --policy cygwin-RELEASE --json`` prints."""
    name = release if release.startswith("patches") else f"cygwin-{release}"
    main(["fork", str(LAW / f"{file}.toml"), "--policy", name, "--json"])
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    return value


class Row(NamedTuple):
    """A file under some releases: where its last child ends, with which code, how many children
    there are, and the lines of child and parent as patterns, with where they show."""

    file: str
    releases: tuple[str, ...]
    phase: str
    code: int
    children: int
    child: tuple[tuple[str, str], ...]
    parent: tuple[tuple[str, str], ...]


def failed(pid: str = "PID", function: str = "fork") -> tuple[tuple[str, str], ...]:
    """What the parent logs, and does not print, of a child that failed by itself."""
    return ((LOG, rf"{function}: fork failed - child pid {pid}, errno 11"),)


TABLE = (
    Row(
        "15-load-fails",
        ("2011-05-30", "2011-08-02"),
        "C8", 0x1, 1,
        ((ERR, FATAL + rf"unable to map {WIN_A}, Win32 error 193"),),
        ((ERR, DIED_LOADING),),
    ),
    Row(
        "15-load-fails",
        ("2011-08-03", "1.7.10", "1.7.11", "1.7.12", "1.7.19", "2.8.0", "2.11.2"),
        "C8", 0x800000, 1,
        ((ERR, ABORT + rf"unable to map {WIN_A}, Win32 error 193"),),
        failed(),
    ),
    Row(
        "15-load-fails",
        ("3.0.0", "3.0.7", "3.1.0", "3.3.6", "3.4.0", "3.6.0", "3.6.1"),
        "C8", 0x800000, 1,
        ((ERR, ABORT + rf"unable to map {NT_A} \(using {WIN_A}\), Win32 error 193"),),
        failed(function="dofork"),
    ),
    Row(
        "16-linked-elsewhere",
        ("2011-04", "1.7.9"),
        "P11", 0x1, 1,
        (),
        (
            (
                ERR,
                r"child_copy: linked dll data write copy failed, 0x6E010000\.\.0x6E010100, done 0,"
                r" windows pid WINPID, Win32 error 487",
            ),
            *failed(),
        ),
    ),
    Row("16-linked-elsewhere", ("patches-as-posted",), "C5", 0x2200000, 11, (), failed("-1")),
    Row(
        "16-linked-elsewhere",
        ("2011-05-28", "2011-05-30", "2011-08-02"),
        "C5", 0x800000, 1,
        ((LOG, ABORT + SEGMENT),),
        failed("-1"),
    ),
    Row(
        "16-linked-elsewhere",
        ("2011-08-03", "1.7.10"),
        "C5", 0x800000, 1,
        ((ERR, ABORT + SEGMENT),),
        failed("-1"),
    ),
    Row(
        "16-linked-elsewhere",
        ("1.7.11",),
        "C5", 0x800000, 1,
        ((ERR, ABORT + rf"cygz\.dll: Loaded to different address: {MOVED}"),),
        failed("-1"),
    ),
    Row(
        "16-linked-elsewhere",
        ("1.7.12", "1.7.22", "2.11.2"),
        "C5", 0x800000, 1,
        ((ERR, ABORT + rf"{WIN_Z}: Loaded to different address: {MOVED}"),),
        failed("-1"),
    ),
    Row(
        "16-linked-elsewhere",
        ("3.0.0", "3.0.7", "3.1.0", "3.3.6"),
        "C5", 0x800000, 1,
        ((ERR, ABORT + rf"{NT_Z}: Loaded to different address: {MOVED}"),),
        failed("-1", "dofork"),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("row", "release"),
    [(row, release) for row in TABLE for release in row.releases],
    ids=lambda value: value if isinstance(value, str) else value.file,
)
def test_a_child_ends_and_says_so_as_its_era_does(
    row: Row, release: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Outcome, phase, exit code, how many children; and each line, with where it shows."""
    told = run(row.file, release, capsys)
    assert (told["outcome"], told["errno"]) == ("failed", 11)
    last = told["children"][-1]
    assert (last["phase"], last["exit_code"], told["attempts"]) == (
        row.phase, row.code, row.children,
    )  # fmt: skip
    assert told["exit_code"] == row.code
    for who, expected in (("child", row.child), ("parent", row.parent)):
        said = [(line["where"], line["text"]) for line in told["printed"] if line["who"] == who]
        assert [where for where, _ in said] == [where for where, _ in expected]
        for (_, text), (_, pattern) in zip(said, expected, strict=True):
            assert re.fullmatch(pattern, text), text


def test_before_the_patches_a_file_that_can_t_be_loaded_is_fatal_in_c8(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """By api_fatal, whose exit code is 1 there, and the child does not say that it is a fork's."""
    told = run("15-load-fails", "2011-04", capsys)
    assert [c["exit_code"] for c in told["children"]] == [0x1]
    *_, (child, parent) = [told["printed"][-2:]]
    assert re.match(r".*: \*\*\* fatal error - unable to ", child["text"])
    assert (child["where"], parent["where"], parent["text"]) == (ERR, ERR, DIED_LOADING)


@pytest.mark.parametrize(
    ("release", "report", "resumes"),
    [
        ("1.7.22", "performed fork fixup", 1),
        ("3.0.7", "performed fork fixup", 1),
        ("3.1.0", "performed fork fixups and dynamic dll loading", 2),
        ("3.6.1", "performed fork fixups and dynamic dll loading", 2),
    ],
)
def test_a_child_without_dlopened_dlls_waits_since_3_1(
    release: str, report: str, resumes: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its second report has another text then, and the parent resumes it in either case."""
    told = run("11-no-dlopened", release, capsys)
    assert (told["outcome"], told["exit_code"], told["children"]) == ("succeeded", 0, [])
    assert told["printed"] == []
    texts = [line["text"] for line in told["said"]]
    assert {line["where"] for line in told["said"]} == {LOG}
    assert texts.count(f"sync_with_parent: signalling parent: {report}") == 1
    assert texts.count("resume_child: signalled child") == resumes
    assert texts.count("sync_with_parent: awake") == resumes
    last = texts.index(f"sync_with_parent: signalling parent: {report}")
    assert ("sync_with_parent: awake" in texts[last:]) == (resumes == 2)


@pytest.mark.parametrize(
    ("release", "report"),
    [
        ("2011-04", "loaded dlls"),
        ("3.0.7", "loaded dlls"),
        ("3.1.0", "performed fork fixups and dynamic dll loading"),
    ],
)
def test_with_dlopened_dlls_the_parent_resumes_twice_in_every_era(
    release: str, report: str
) -> None:
    """Both reports, and both answers, each by its name."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]), policy=f"cygwin-{release}")
    points = [(point.who, point.name) for point in events_of(trace, SyncPoint)]
    names = ("after longjmp", report)
    assert points == [(who, name) for name in names for who in ("child", "parent")]


# -- the parent's line of a child that died before its first report -------------------------------

HEX, DECIMAL = "0xC0000005", "-1073741819"
DIED = {
    "2011-04": f"fork: child -1 - died waiting for longjmp before initialization, retry 0,"
    f" exit code {HEX}",
    "2011-05-27": f"fork: child -1 - died waiting for longjmp before initialization, retry 0,"
    f" exit code {HEX}",
    "2011-05-28": f"fork: child -1 - forked process died unexpectedly, retry 10,"
    f" exit code {DECIMAL}",
    "2012-01-25": f"fork: child -1 - forked process died unexpectedly, retry 10,"
    f" exit code {DECIMAL}",
    "2012-01-26": f"fork: child -1 - forked process died unexpectedly, retry 0,"
    f" exit code {DECIMAL}",
    "1.7.10": f"fork: child -1 - forked process died unexpectedly, retry 0, exit code {DECIMAL}",
    "1.7.14": f"fork: child -1 - forked process died unexpectedly, retry 0, exit code {DECIMAL}",
    "1.7.15": f"fork: child -1 - forked process WINPID died unexpectedly, retry 0,"
    f" exit code {DECIMAL}",
    "1.7.20": f"fork: child -1 - forked process WINPID died unexpectedly, retry 0,"
    f" exit code {DECIMAL}",
    "1.7.21": f"fork: child -1 - forked process WINPID died unexpectedly, retry 0, exit code {HEX}",
    "2.11.2": f"fork: child -1 - forked process WINPID died unexpectedly, retry 0, exit code {HEX}",
    "3.0.0": f"dofork: child -1 - forked process WINPID died unexpectedly, retry 0,"
    f" exit code {HEX}",
}


def killed(phase: Phase = Phase.C3, code: int = 0xC0000005) -> Fault:
    return Fault(FaultKind.KILL, phase, exit_code=code)


@pytest.mark.parametrize("era", DIED)
def test_the_parent_s_line_has_its_era_s_form(era: str) -> None:
    """No pid and decimal, a pid and decimal, a pid and hexadecimal; and the count as it is."""
    plan = replace(scenario([dll("a.dll", 0x700000)]), faults=(killed(),))
    trace = forkviz.fork(plan, policy=f"cygwin-{era}")
    assert trace.outcome.parent_text == f"{DIED[era]}, errno 11"
    text = f"{DIED[era]}, errno 11"
    said = Printed("parent", text, "stderr", TextId.DIED_EARLY, era)
    assert events_of(trace, Printed)[-1] == said
    children = len(events_of(trace, ChildCreated))
    assert children == (6 if era in ("2011-04", "2011-05-27") else 1)


# -- abort, abort without a text, and api_fatal ---------------------------------------------------

#: What the fields of the texts that a child ends with are filled with here.
FIELDS = {"child_at": 0x1000, "error": 487}


def ended(release: str, phase: Phase, text: TextId, how: Any = abort, left: int = 0) -> list[Event]:
    """The events of a child's end in *phase*."""
    one = dll("a.dll", 0x700000)
    forkee = Forkee(get_policy(f"cygwin-{release}"), [one], left=left)
    forkee.phase = phase
    events, _ = until_gone(how(forkee, text, one, one.base, one.size, **FIELDS))
    return events


def until_gone(steps: Iterable[Event]) -> tuple[list[Event], int]:
    """The events until the child is gone, and its exit code; what it runs last is no event."""
    found: list[Event] = []
    with pytest.raises(ChildGone) as gone:  # noqa: PT012
        for event in steps:
            if not isinstance(event, RunLast):
                found.append(event)  # what was there before it raised is kept
    return found, gone.value.exit_code


#: The texts of the reload that 2011-05-30 ends by api_fatal with.
FATAL_ONES = (
    TextId.STILL_RESERVED_2,
    TextId.STILL_RESERVED_3,
    TextId.NO_INTERIM,
    TextId.NOT_EXAMINED,
    TextId.NOT_ALLOCATED,
    TextId.NOT_RELEASED,
    TextId.NOT_BLOCKED,
    TextId.NOT_UNLOADED,
    TextId.NOT_MAPPED,
    TextId.MAPPED_ELSEWHERE,
)


@pytest.mark.parametrize("text", [*FATAL_ONES, TextId.NOT_REMAPPED, TextId.OCCUPIED])
@pytest.mark.parametrize("release", ["2011-05-30", "2011-08-02", "2011-08-03", "1.7.10", "3.6.1"])
def test_until_2011_08_most_texts_of_the_reload_are_api_fatal_s(release: str, text: TextId) -> None:
    """And what is an abort's shows under strace alone; then all are aborts, on standard error."""
    early = release in ("2011-05-30", "2011-08-02")
    phase = Phase.C7 if text is TextId.OCCUPIED else Phase.C8
    gave_up, said, end = ended(release, phase, text)
    assert isinstance(gave_up, Aborted)
    assert isinstance(said, Printed)
    fatal = early and text in FATAL_ONES
    assert gave_up.exit_code == (0x1 if fatal else 0x800000)
    assert end == ChildEnded(gave_up.exit_code, clean=True, destructors=False)
    assert said.where == (LOG if early and not fatal else ERR)
    assert said.text.endswith(gave_up.message)
    assert said.text.startswith("PROGRAM: *** fatal error in forked process - " if fatal else ABORT)


@pytest.mark.parametrize(
    ("phase", "code"),
    [(Phase.C3, 0x100), (Phase.C6, 0x100), (Phase.C7, 0x100), (Phase.C8, 0x1)],
)
@pytest.mark.parametrize("release", ["2011-04", "2011-05-30", "1.7.10", "3.6.1"])
def test_an_api_fatal_is_0x1_once_the_parent_has_the_child_in_its_table(
    release: str, phase: Phase, code: int
) -> None:
    """P9 comes before C8."""
    gave_up, said, end = ended(release, phase, TextId.NO_SHM, api_fatal)
    assert isinstance(gave_up, Aborted)
    assert isinstance(said, Printed)
    assert isinstance(end, ChildEnded)
    assert gave_up.exit_code == end.exit_code == code
    assert said.where == ERR


@pytest.mark.parametrize(
    ("era", "run_there"), [("1.7.9", True), ("2011-05-03", True), ("2011-05-04", False)]
)
def test_destructors_run_in_a_child_that_ends_until_2011_05_03(era: str, run_there: bool) -> None:
    """Those of all DLLs, whose state was never made right."""
    *_, end = ended(era, Phase.C3, TextId.NO_SHM, api_fatal)
    assert isinstance(end, ChildEnded)
    assert end.destructors is run_there


@pytest.mark.parametrize("release", ["2011-04", "2011-05-30", "1.7.10", "3.6.1"])
def test_an_abort_without_a_text_asks_for_a_retry_in_silence_while_the_count_lasts(
    release: str,
) -> None:
    """Its exit code alone says so; where nothing is left it returns."""
    forkee = Forkee(get_policy(f"cygwin-{release}"), [], left=1)
    forkee.phase = Phase.C3
    found, code = until_gone(abort_null(forkee, TextId.NO_SHM))
    assert code == 0x2000000
    assert not events_of(found, Printed)
    assert events_of(found, ChildEnded) == [ChildEnded(0x2000000, clean=True, destructors=False)]
    forkee.left = 0
    assert list(abort_null(forkee, TextId.NO_SHM)) == []


@pytest.mark.parametrize("policy", ERAS.values(), ids=lambda policy: policy.name)
def test_the_switch_and_the_catalog_agree_on_where_an_abort_shows(policy: Any) -> None:
    """The switch is what a reader sees of it; the catalog is what readers of logs go by."""
    aborts = [text for text in TEXTS if text in (TextId.OCCUPIED, TextId.NOT_REMAPPED)]
    if policy.clean_exit and policy.name != "patches-as-posted":
        assert {on_stderr(policy.era, text) for text in aborts} == {policy.abort_printed}


def test_what_forkables_try_first_shows_under_strace_alone() -> None:
    """Child's and parent's lines; what is tried a second time, with hardlinks, prints."""
    plan = replace(scenario([dll("a.dll", 0x700000)]), faults=(killed(),))
    trace = forkviz.fork(plan, policy="cygwin-3.6.0 +forkables")
    lines = events_of(trace, Printed)
    assert [line.where for line in lines] == [LOG, ERR]
    assert all("died unexpectedly" in line.text for line in lines)
