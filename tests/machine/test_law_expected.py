"""Every row of the law of data/law, under releases on both sides of each boundary of its range.

One row is one file under a range of releases: how the fork ends, in which phase, with which exit
codes, and each line of the child and of the parent with where it shows.  All of it is read from
what ``forkviz fork FILE --policy ERA --json`` prints.  The last release of each row is in the fast
tier, all others are in the sweep.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from forkviz.cli import main

LAW = Path(__file__).resolve().parents[1] / "data" / "law"
ERR, LOG = "stderr", "strace"

#: The first and the last release of each span in which no law differs, and one between, oldest
#: first.  Those of files of 64 bits begin at 1.7.22.
OLD = ("2011-05-28", "2011-05-30", "2011-08-02")
RELEASES = (
    *("1.7.10", "1.7.11", "1.7.12", "1.7.14", "1.7.15", "1.7.16", "1.7.18", "1.7.19", "1.7.20"),
    *("1.7.21", "1.7.22", "1.7.35", "2.4.0", "2.7.0", "2.8.0", "2.10.0", "2.11.2"),
    *("3.0.0", "3.0.4", "3.0.7", "3.1.0", "3.2.0", "3.3.6", "3.4.0", "3.4.3", "3.4.4", "3.4.6"),
    *("3.4.7", "3.4.10", "3.5.0", "3.5.7", "3.6.0", "3.6.1", "3.6.10"),
)
#: Exit codes.
CRASH, VIOLATION, ABORTED, RETRY = 0xC0000142, 0xC0000005, 0x800000, 0x2000000


def span(first: str, last: str = RELEASES[-1]) -> tuple[str, ...]:
    """The releases from *first* to *last*, each with ``cygwin-`` in front."""
    names = RELEASES[RELEASES.index(first) : RELEASES.index(last) + 1]
    return tuple(f"cygwin-{name}" for name in names)


def days(*names: str) -> tuple[str, ...]:
    return tuple(f"cygwin-{name}" for name in names)


class Row(NamedTuple):
    """A file under some eras, and what must come out.

    codes: the exit code of each child, () where the fork succeeds.  child, parent: patterns of
    what is said, each with where it shows; the parent's beginning and ``, errno 11`` are added.
    """

    file: str
    eras: tuple[str, ...]
    phase: str = ""
    codes: tuple[int, ...] = ()
    child: tuple[tuple[str, str], ...] = ()
    parent: str = ""


def err(*texts: str) -> tuple[tuple[str, str], ...]:
    return tuple((ERR, text) for text in texts)


def win(path: str) -> str:
    r"""A pattern of the Windows path that ends with *path*."""
    return r"[A-Z]:\\.*\\" + re.escape(path.replace("/", "\\"))


def nt(path: str) -> str:
    return r"\\\?\?\\" + win(path)


A = "usr/lib/a.dll"
FCNTL = "usr/lib/perl5/5.26/auto/Fcntl/Fcntl.dll"
SECOND = "usr/lib/second.dll"
Z = "usr/bin/cygz.dll"
DIED = r"child -1 - forked process \w+ died unexpectedly, retry 0, exit code "
ABORT = "child_info_fork::abort: "
FATAL = r".*: \*\*\* fatal error in forked process - "
MISMATCH = r"(?s).*: \*\*\* fatal error - cygheap base mismatch detected - 0x(\w+)/0x(\w+)\..*"
HEAP = (
    "couldn't allocate heap, Win32 error 487, base 0xA00000000, top 0xA00140000,"
    " reserve_size 1306624, allocsize 1310720, page_const 4096"
)
REMAP = (
    r"fhandler_disk_file::fixup_mmap_after_fork: requested 0x6FFFFFE00000 != 0x0 mem alloc base"
    r" 0x6FFFFFE00000, state 0x\w+, size 65536, Win32 error \d+"
)
OTHER = r"Loaded to different address: parent\(0x3FD4C0000\) != child\(0x\w+\)"
DRAGGED = r"Loaded to different address: parent\(0x3F2000000\) != child\(0x\w+\)"
MOVED = r"Loaded to different address: parent\(0x6E000000\) != child\(0x350000\)"
SEGMENT = r"data segment start: parent\(0x6E010000\) != child\(0x360000\)"
TAKEN = r"address space needed by 'plug\.dll' \({}\) is already occupied"
LOADING = "child PID - died waiting for dll loading"
NO_RELOAD = rf"dll_list::load_after_fork: can't reload {win(A)}, Win32 error 193"
POSTED = ("patches-as-posted",)
BEFORE = days("2011-04", "1.7.9")

TABLE = (
    Row("01-runtime-elsewhere", span("1.7.22", "3.3.6"), "C2", (CRASH,), err(MISMATCH),
        DIED + "0xC0000142"),
    Row("01-runtime-elsewhere", span("3.4.0"), "C6", (VIOLATION,),
        err(r"child_copy: dll data read copy failed, 0x210\w{6}\.\.0x210\w{6}, done 0, windows pid"
            r" \w+, Win32 error 299"),
        DIED + "0xC0000005"),
    Row("02-executable-elsewhere", span("1.7.22"), "C3", (CRASH,), (), DIED + "0xC0000142"),
    Row("03-two-of-one-name", (*BEFORE, *POSTED, *days(*OLD), *span("1.7.10", "1.7.10"),
                               *span("1.7.12"))),
    Row("03-two-of-one-name", span("1.7.11", "1.7.11"), "P13", (0x1,), (),
        r"child_copy: loaded dll data write copy failed, 0x3FD4A0000\.\.0x\w+, done 0, windows pid"
        r" \w+, Win32 error 487"),
    Row("04-wrong-at-its-real-load", span("1.7.12", "2.11.2"), "C8", (ABORTED,),
        err(f"{ABORT}{win(FCNTL)}: {OTHER}")),
    Row("04-wrong-at-its-real-load", span("3.0.0"), "C8", (ABORTED,),
        err(f"{ABORT}{nt(FCNTL)}: {OTHER}")),
    Row("05-dragged-in", span("2.8.0", "2.11.2"), "C8", (ABORTED,),
        err(f"{ABORT}{win(SECOND)}: {DRAGGED}")),
    Row("05-dragged-in", span("3.0.0"), "C8", (ABORTED,), err(f"{ABORT}{nt(SECOND)}: {DRAGGED}")),
    Row("05-dragged-in", (*days("2011-05-30", "2011-08-02"), *span("1.7.10", "2.7.0"))),
    Row("06-heap-above", (*BEFORE, *POSTED, *days(*OLD), *span("1.7.10"))),
    *(
        row
        for file in ("07-heap-at-base", "08-heap-inside")
        for row in (
            Row(file, span("1.7.10", "1.7.14"), "C3", (0x100,), err(FATAL + HEAP),
                "child -1 - forked process died unexpectedly, retry 0, exit code 256"),
            Row(file, span("1.7.15", "1.7.20"), "C3", (0x100,), err(FATAL + HEAP), DIED + "256"),
            Row(file, span("1.7.21"), "C3", (0x100,), err(FATAL + HEAP), DIED + "0x100"),
            Row(file, days(*OLD), "C3", (RETRY,), (),
                "child -1 - forked process died unexpectedly, retry 10, exit code 33554432"),
            Row(file, BEFORE, "C3", (*[RETRY] * 10, 0x100),
                err(r".*: \*\*\* fatal error - " + HEAP),
                "child -1 - died waiting for longjmp before initialization, retry 0, exit code"
                " 0x100"),
        )
    ),
    Row("09-cygheap", span("3.4.0"), "C3", (CRASH,),
        err(r"child_copy: cygheap read copy failed, 0x0\.\.0x8\w{8}, done 0, windows pid \w+,"
            r" Win32 error 299"),
        DIED + "0xC0000142"),
    Row("10-mmap", span("1.7.22"), "C3", (0x100,),
        err(REMAP, FATAL + "recreate_mmaps_after_fork_failed"), DIED + "0x100"),
    Row("11-no-dlopened", (*BEFORE, *POSTED, *days(*OLD), *span("1.7.10"))),
    Row("12-linked-imports-dlopened", BEFORE),
    Row("12-linked-imports-dlopened", ("cygwin-2011-05-30",), "C7", (ABORTED,),
        ((LOG, ABORT + TAKEN.format("3F2000000")),)),
    Row("12-linked-imports-dlopened", span("1.7.10", "3.0.7"), "C7", (ABORTED,),
        err(ABORT + TAKEN.format("0x3F2000000"))),
    Row("12-linked-imports-dlopened", span("3.1.0"), "C3", (ABORTED,),
        err(ABORT + TAKEN.format("0x3F2000000"))),
    Row("13-shared-region", span("3.4.0", "3.4.3"), "C3", (0x100,),
        err(FATAL + r"MapViewOfFileEx '[^']+'\(0x\w+\), Win32 error \d+\.  Terminating\."),
        DIED + "0x100"),
    Row("13-shared-region", span("3.4.4")),
    Row("14-hole-inside-slot", BEFORE, "C8", (0x1,),
        err(rf".*: \*\*\* fatal error - couldn't allocate memory 0x10000\(196608\) for '{win(A)}'"
            r" alignment, Win32 error 487"), LOADING),
    Row("14-hole-inside-slot", (*days("2011-05-30", "2011-08-02"), *span("1.7.10", "3.3.6"))),
    Row("15-load-fails", BEFORE, "C8", (0x1,),
        err(NO_RELOAD, NO_RELOAD,
            rf".*: \*\*\* fatal error - unable to remap {win(A)} to same address as parent:"
            " 0x6F000000 != 0x0"),
        LOADING),
    Row("15-load-fails", days("2011-05-30", "2011-08-02"), "C8", (0x1,),
        err(rf"{FATAL}unable to map {win(A)}, Win32 error 193"), LOADING),
    Row("15-load-fails", span("1.7.10", "2.11.2"), "C8", (ABORTED,),
        err(rf"{ABORT}unable to map {win(A)}, Win32 error 193")),
    Row("15-load-fails", span("3.0.0"), "C8", (ABORTED,),
        err(rf"{ABORT}unable to map {nt(A)} \(using {win(A)}\), Win32 error 193")),
    Row("16-linked-elsewhere", BEFORE, "P11", (0x1,), (),
        r"child_copy: linked dll data write copy failed, 0x6E010000\.\.0x6E010100, done 0, windows"
        r" pid \w+, Win32 error 487"),
    Row("16-linked-elsewhere", POSTED, "C5", (*[RETRY] * 10, 0x2200000)),
    Row("16-linked-elsewhere", days("2011-05-30", "2011-08-02"), "C5", (ABORTED,),
        ((LOG, ABORT + SEGMENT),)),
    Row("16-linked-elsewhere", span("1.7.10", "1.7.10"), "C5", (ABORTED,), err(ABORT + SEGMENT)),
    Row("16-linked-elsewhere", span("1.7.11", "1.7.11"), "C5", (ABORTED,),
        err(rf"{ABORT}cygz\.dll: {MOVED}")),
    Row("16-linked-elsewhere", span("1.7.12", "2.11.2"), "C5", (ABORTED,),
        err(f"{ABORT}{win(Z)}: {MOVED}")),
    Row("16-linked-elsewhere", span("3.0.0", "3.3.6"), "C5", (ABORTED,),
        err(f"{ABORT}{nt(Z)}: {MOVED}")),
    Row("capture-runtime-elsewhere", span("3.1.0", "3.3.6"), "C2", (CRASH,), err(MISMATCH),
        DIED + "0xC0000142"),
)  # fmt: skip


def run(file: str, *options: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What ``forkviz fork FILE … --json`` prints."""
    path = LAW / file
    main(["fork", str(path if path.is_dir() else path.with_suffix(".toml")), *options, "--json"])
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    return value


def release(era: str) -> tuple[int, ...]:
    """The numbers of an era that is a release, else those of none."""
    numbers = era.removeprefix("cygwin-").split(".")
    return tuple(map(int, numbers)) if len(numbers) == 3 else ()


@pytest.mark.parametrize(
    ("row", "era"),
    [
        pytest.param(row, era, marks=() if era == row.eras[-1] else pytest.mark.sweep)
        for row in TABLE
        for era in row.eras
    ],
    ids=lambda value: value if isinstance(value, str) else value.file,
)
def test_the_fork_ends_as_the_law_of_its_release_has_it(
    row: Row, era: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Outcome, errno, phase, codes, and each line with where it shows."""
    told = run(row.file, "--policy", era, capsys=capsys)
    assert told["outcome"] == ("failed" if row.codes else "succeeded")
    assert [child["exit_code"] for child in told["children"]] == list(row.codes)
    assert told["exit_code"] == (row.codes[-1] if row.codes else 0)
    if row.codes:
        assert (told["errno"], {child["phase"] for child in told["children"]}) == (11, {row.phase})
    said: dict[str, list[tuple[str, str]]] = {"child": [], "parent": []}
    for line in told["said"]:
        if line["where"] == ERR or line["text"].startswith(ABORT):
            said[line["who"]].append((line["where"], line["text"]))
    function = "dofork" if release(era) >= (3,) else "fork"
    parent = ()
    if row.parent:
        copied = row.parent.startswith("child_copy")
        parent = err(row.parent if copied else f"{function}: {row.parent}, errno 11")
    for got, expected in ((said["child"], row.child), (said["parent"], parent)):
        assert [where for where, _ in got] == [where for where, _ in expected], got
        for (_, text), (_, pattern) in zip(got, expected, strict=True):
            assert re.fullmatch(pattern, text), text


@pytest.mark.parametrize("row", [row for row in TABLE if row.child == err(MISMATCH)])
def test_a_moved_runtime_is_off_by_as_much_as_it_moved(
    row: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    told = run(row.file, "--policy", row.eras[0], capsys=capsys)
    match = re.fullmatch(MISMATCH, told["printed"][0]["text"])
    assert match is not None
    moved = 0x50000000 if row.file.startswith("capture") else 0x8FFC0000
    assert int(match[2], 16) - int(match[1], 16) == moved


@pytest.mark.parametrize("name", ["01-runtime-elsewhere", "02-executable-elsewhere"])
def test_neither_the_runtime_nor_the_executable_is_elsewhere_without_harm(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for era in (*span("1.7.22", "1.7.22"), *span("3.0.0", "3.0.0"), *span("3.4.0", "3.4.0")):
        assert run(name, "--policy", era, capsys=capsys)["drifted"] == []


@pytest.mark.parametrize(
    ("eras", "report", "resumes"),
    [
        (("cygwin-2011-04", "cygwin-1.7.10", "cygwin-3.0.7"), "performed fork fixup", 1),
        (("cygwin-3.1.0", "cygwin-3.6.10"), "performed fork fixups and dynamic dll loading", 2),
    ],
)
def test_who_waits_where_nothing_was_dlopened(
    eras: tuple[str, ...], report: str, resumes: int, capsys: pytest.CaptureFixture[str]
) -> None:
    for era in eras:
        told = run("11-no-dlopened", "--policy", era, capsys=capsys)
        texts = [line["text"] for line in told["said"] if line["where"] == LOG]
        last = texts.index(f"sync_with_parent: signalling parent: {report}")
        assert texts.count("resume_child: signalled child") == resumes
        assert ("sync_with_parent: awake" in texts[last:]) == (resumes == 2)


FORWARD = ["cygncursesw-10.dll", "cygreadline7.dll", "cygiconv-2.dll", "cygintl-8.dll"]
BACK = FORWARD[2:] + FORWARD[:2]
LOST = ["cygintl-8.dll", "cygncursesw-10.dll", "cygreadline7.dll", "cygiconv-2.dll"]


@pytest.mark.parametrize(
    ("eras", "options", "orders"),
    [
        (("cygwin-2011-05-30", "cygwin-1.7.10", "cygwin-2.11.2"), (), [FORWARD, BACK, FORWARD]),
        (("cygwin-3.0.0", "cygwin-3.6.10"), (), [BACK] * 3),
        (("cygwin-3.0.0", "cygwin-3.0.7"), ("--with", "first-process"), [LOST, BACK, LOST]),
    ],
    ids=["to 2.11.2", "since 3.0", "the first process"],
)
def test_linked_dlls_are_copied_in_this_order_fork_after_fork(
    eras: tuple[str, ...],
    options: tuple[str, ...],
    orders: list[list[str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    for era in eras:
        for again, order in enumerate(orders):
            before = ("--again", str(again)) if again else ()
            told = run("17-order-of-linked", "--policy", era, *before, *options, capsys=capsys)
            assert copied(told) == order, (era, again)


def copied(told: dict[str, Any]) -> list[str]:
    """The linked DLLs in the order in which the parent copied them."""
    rows = [row for row in told["dlls"] if row["kind"] == "link"]
    return [row["name"] for row in sorted(rows, key=lambda row: row["order"])]
