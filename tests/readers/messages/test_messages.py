# ruff: noqa: E501  # messages are long
"""Messages of failed forks: each era's, and however they were kept."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from forkviz.core.captures.findings import Finding
from forkviz.errors import BadCapture
from forkviz.readers import read_capture
from forkviz.readers.messages.messages import all_findings

DATA = Path(__file__).parents[3] / "data"

OCCUPIED = "1 [main] perl 451 child_info_fork::abort: address space needed by 'POSIX.dll' (0x3FD3A0000) is already occupied"
MAPPED = "C:\\cygwin\\bin\\sh.exe: *** fatal error - MapViewOfFileEx '(null)'(0x1F8), Win32 error 5.  Terminating."


class Told(NamedTuple):
    """What a message tells: what it is, and all that it names."""

    rule: str
    phase: str = ""
    dll: str = ""
    addresses: tuple[int, ...] = ()
    exit_code: int | None = None
    errno: int | None = None
    error: int | None = None
    retries: int | None = None


# fmt: off
MESSAGES: dict[str, Told] = {
    OCCUPIED: Told("occupied", dll="POSIX.dll", addresses=(0x3FD3A0000,)),
    r"0 [main] sh 12 child_info_fork::abort: \??\C:\cygwin\bin\cygx.dll: Loaded to different address: parent(0x5C0000) != child(0x6C0000)": Told("loaded elsewhere", phase="C5", dll=r"\??\C:\cygwin\bin\cygx.dll", addresses=(0x5C0000, 0x6C0000)),
    "1 [main] sh 12 child_info_fork::abort: data segment start: parent(0x5C0000) != child(0x6C0000)": Told("segment elsewhere", phase="C5", addresses=(0x5C0000, 0x6C0000)),
    "1 [main] sh 12 child_info_fork::abort: unable to create interim mapping for C:\\a b.dll, Win32 error 126": Told("no interim mapping", phase="C8", dll="C:\\a b.dll", error=126),
    "1 [main] sh 12 child_info_fork::abort: unable to block off 0x5C0000 to prevent C:\\a.dll from loading there": Told("not blocked off", phase="C8", dll="C:\\a.dll", addresses=(0x5C0000,)),
    "1 [main] sh 12 child_info_fork::abort: unable to remap a.dll (using C:\\a.dll) to same address as parent (0x5C0000) - try running rebaseall": Told("not remapped", phase="C8", dll="a.dll", addresses=(0x5C0000,)),
    "C:\\msys\\bin\\sh.exe: *** unable to remap C:\\a.dll to same address as parent(0x5C0000) != 0x6C0000": Told("not remapped", phase="C8", dll="C:\\a.dll", addresses=(0x5C0000, 0x6C0000)),
    "C:\\msys\\bin\\sh.exe: *** unable to remap C:\\a.dll to same address as parent -- 0x5C0000": Told("not remapped", phase="C8", dll="C:\\a.dll", addresses=(0x5C0000,)),
    "1 [main] sh 12 child_info_fork::abort: unable to map C:\\a.dll, Win32 error 1114": Told("not mapped", phase="C8", dll="C:\\a.dll", error=1114),
    "1 [main] sh 12 child_copy: cygheap read copy failed, 0x180000000..0x1800A0000, done 0, windows pid 44, Win32 error 299": Told("not copied", phase="C3", addresses=(0x180000000, 0x1800A0000), error=299),
    "1 [main] sh 12 child_copy: linked dll data write copy failed, 0x5C0000..0x5C8000, done 0, windows pid 44, Win32 error 487": Told("linked data not copied", phase="P11", addresses=(0x5C0000, 0x5C8000), error=487),
    "C:\\cygwin\\bin\\sh.exe: *** fatal error in forked process - fork: can't reserve memory for parent stack 0x600000 - 0x800000, (child has 0x400000 - 0x600000), Win32 error 487": Told("stack not placed", phase="C6", addresses=(0x600000, 0x800000, 0x400000, 0x600000), error=487),
    "1 [main] sh 12 C:\\sh.exe: *** fatal error in forked process - couldn't allocate heap, Win32 error 487, base 0x800000000, top 0x800090000, reserve_size 536870912, allocsize 589824, page_const 4096": Told("heap not placed", phase="C3", addresses=(0x800000000, 0x800090000), error=487),
    "1 [main] sh 12 C:\\sh.exe: *** fatal error - cygheap base mismatch detected - 0x612708F0/0x612808F0.": Told("mismatch", phase="C2", addresses=(0x612708F0, 0x612808F0)),
    "1 [main] sh 12 fork: child -1 - forked process 5264 died unexpectedly, retry 0, exit code 0xC0000142, errno 11": Told("died early", phase="P8", exit_code=0xC0000142, errno=11, retries=0),
    "1 [main] sh 12 fork: child -1 - forked process 5264 died unexpectedly, retry 0, exit code -1073741819, errno 11": Told("died early", phase="P8", exit_code=0xC0000005, errno=11, retries=0),
    "1 [main] sh 12 fork: child -1 - forked process died unexpectedly, retry 10, exit code 33554432, errno 11": Told("died early", phase="P8", exit_code=0x2000000, errno=11, retries=10),
    "1 [main] sh 12 fork: child -1 - died waiting for longjmp before initialization, retry 10, exit code 0x600, errno 11": Told("died early", phase="P8", exit_code=0x600, errno=11, retries=10),
    "1 [main] sh 12 dofork: child 451 - died waiting for dll loading, errno 11": Told("died loading", phase="P12", errno=11),
    "1 [main] sh 12 dofork: child 451 - pid 44, exitval 0x103, errno 11": Told("died before the stack", phase="P10", exit_code=0x103, errno=11),
    "1 [main] sh 12 dofork: child -1 - CreateProcessW failed for 'C:\\sh.exe', errno 13": Told("not started", phase="P7", dll="C:\\sh.exe", errno=13),
    "1 [main] sh 12 sync_with_child: child 44(0x1A0) died before initialization with status code 0x1": Told("died early", phase="P8", exit_code=0x1),
    "bash: fork: retry: Resource temporarily unavailable": Told("refused", errno=11),
    MAPPED: Told("shared region not mapped", phase="C3", error=5),
    "1 [main] sh 12 child_copy: cygheap read copy failed, 0x0..0x800029A98, done 0, windows pid 5524, Win32 error 299": Told("not copied", phase="C3", addresses=(0, 0x800029A98), error=299),
    "C:\\cygwin\\bin\\sh.exe: *** fatal error - proc size mismatch detected - 0x1A8/0x1B8.": Told("mismatch", phase="C2"),
    "C:\\cygwin\\bin\\sh.exe: *** fatal error - fhandler size mismatch detected - 0x1A8/0x1B8.": Told("mismatch", phase="C2"),
    "1 [main] sh 12 child_info_fork::abort: WFSO timed out performed fork fixups and dynamic dll loading": Told("parent silent"),
    "1 [main] sh 12 child_info_fork::abort: WFSO timed out performed fork fixup": Told("parent silent"),
    "1 [main] sh 12 fixup_mmaps_after_fork: VirtualAlloc failed for MAP_PRIVATE address 0x6FFFFFF0000, Win32 error 487": Told("mmaps not made again", phase="C3", addresses=(0x6FFFFFF0000,), error=487),
    "1 [main] sh 12 fhandler_dev_zero::fixup_mmap_after_fork: requested 0x6FFFFFF0000 got 0x6FFFFFE0000": Told("mmaps not made again", phase="C3", addresses=(0x6FFFFFF0000, 0x6FFFFFE0000)),
    "C:\\cygwin\\bin\\sh.exe: *** fatal error - Couldn't reserve space for cygwin's heap, Win32 error 487": Told("runtime's heap not placed", error=487),
    "zsh: fork failed: resource temporarily unavailable": Told("refused", errno=11),
    "error: cannot fork() for index-pack: Resource temporarily unavailable": Told("refused", errno=11),
    "fatal: fork failed: Resource temporarily unavailable": Told("refused", errno=11),
    "Error: Could not fork child process: Resource temporarily unavailable (11).": Told("refused", errno=11),
    "Failed to fork child process": Told("refused"),
    "sh: 1: Cannot fork": Told("refused"),
}
# fmt: on
NOISE = "checking for gcc... gcc\n"


def told(finding: Finding) -> Told:
    return Told(*(getattr(finding, name) for name in Told._fields))


def wrapped(line: str) -> str:
    return "\n".join(textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False))


def torn(line: str) -> str:
    return "\n".join(line[i : i + 80] for i in range(0, len(line), 80))


KEPT: dict[str, Callable[[str], str]] = {
    "as it was printed": lambda line: line,
    "quoted": lambda line: f"> {line}",
    "behind a clock": lambda line: f"2024-03-01T10:11:12.1234567Z {line}",
    "wrapped by a mailer": wrapped,
    "torn by a terminal": torn,
    "wrapped and quoted": lambda line: "\n".join("> " + p for p in wrapped(line).split("\n")),
}


@pytest.mark.parametrize("how", sorted(KEPT))
@pytest.mark.parametrize("line", MESSAGES)
def test_a_message_is_told_with_all_that_it_names(line: str, how: str) -> None:
    """Phase, DLL, addresses, codes and retries, and the line that it began in."""
    (finding,) = all_findings(NOISE + KEPT[how](line) + "\n" + NOISE, "log")
    assert told(finding) == MESSAGES[line]
    assert (finding.line, finding.file) == (2, "log")
    assert finding.meaning


def test_the_era_of_the_parents_words_decides_the_childs_phase() -> None:
    """Places were kept after the first handshake until 3.0; what 3.0 says, all since say, too."""
    old = OCCUPIED + "\n1 [main] perl 450 fork: child -1 - x, errno 11\n"
    new = OCCUPIED + "\n1 [main] perl 450 dofork: child -1 - x, errno 11\n"
    assert [all_findings(text)[0].phase for text in (old, new)] == ["C7", ""]


def test_the_real_relocations_are_all_there() -> None:
    """26 of them, each with where the DLL wanted to be and where it was put."""
    capture = read_capture(DATA / "rebase" / "relocated-2019.txt")
    assert [f.rule for f in capture.findings] == ["relocated"] * 26
    first = capture.findings[0]
    assert (first.dll, first.addresses) == ("libpython2.7.dll", (0x53BB50000, 0xA80000))
    assert (first.program, first.pid, first.line) == ("python2.7", 51113, 1)


def test_a_strace_log_has_its_messages_as_findings_too() -> None:
    """The child's abort and what the parent says of it."""
    capture = read_capture(DATA / "captures" / "cygwin-3.0.7-perl-clobbered" / "fork.strace")
    assert [(f.rule, f.phase, f.errno, f.line) for f in capture.findings] == [
        ("occupied", "C7", None, 96),  # where the log itself places it
        ("fork failed", "", 11, 106),
    ]


def test_two_messages_after_each_other_stay_two() -> None:
    """A line that begins a message ends the one before it."""
    assert len(all_findings("\n".join(MESSAGES))) == len(MESSAGES)


@pytest.mark.parametrize("way", ["in forked process - ", "- "])
def test_what_no_rule_knows_is_told_in_its_own_words(way: str) -> None:
    """The lowest of all: a rule that knows the message counts before it."""
    said = f"*** fatal error {way}no such thing, Win32 error 7"
    lines = [f"C:\\cygwin\\bin\\sh.exe: {said}", NOISE.strip(), MAPPED.replace("- ", way)]
    unknown, known = all_findings("\n".join(lines))
    assert (unknown.rule, unknown.text, unknown.line) == ("gave up", said, 1)
    assert unknown.program == "C:\\cygwin\\bin\\sh.exe"
    assert (known.rule, known.line) == ("shared region not mapped", 3)


@pytest.mark.parametrize(
    ("kept", "rule", "dll"),
    [("is already occ", "occupied", "POSIX.dll"), ("address space nee", "cut", "")],
)
def test_of_two_messages_in_one_line_none_is_lost(kept: str, rule: str, dll: str) -> None:
    """Two processes wrote at once: what is left of the first, and the second as it is alone."""
    first = OCCUPIED[: OCCUPIED.index(kept[:16]) + len(kept)]
    second = OCCUPIED.replace("POSIX", "IO").replace("451", "452")
    cut, whole = all_findings(f"{NOISE}{first}      {second}\n")
    assert (cut.rule, cut.dll, cut.pid, cut.line) == (rule, dll, 451, 2)
    assert (whole.rule, whole.dll, whole.pid, whole.line) == ("occupied", "IO.dll", 452, 2)


def test_a_word_of_a_message_before_another_is_no_message() -> None:
    """A build's line that a message was written into."""
    assert [f.rule for f in all_findings(f"the cat died {OCCUPIED}")] == ["occupied"]


@pytest.mark.parametrize(
    "prose",
    [
        "You cannot fork this repository on GitHub.",
        "error: cannot fork to run less",
        "We can't fork again: see errno.h",
    ],
)
def test_prose_about_forks_is_no_message_of_one(prose: str) -> None:
    """No finding, or one without a number that is not in the text."""
    assert all(finding.errno is None for finding in all_findings(prose))
    assert "to run less" not in prose or all_findings(prose) == ()


@pytest.mark.parametrize(
    ("line", "says", "not_says"),
    [
        (MAPPED, "access was denied", "room"),
        (MAPPED.replace("error 5", "error 487"), "something else is at that place", "denied"),
        (
            "C:\\a\\sh.exe: *** fatal error in forked process - couldn't allocate heap, Win32 "
            "error "
            "1455, base 0x800000000",
            "commit limit",
            "taken",
        ),
        (
            "1 [main] sh 1 fhandler_dev_zero::fixup_mmap_after_fork: requested 0xFFD80000 != 0x0 "
            "mem alloc base 0x0, state 0x10000, size 57344, Win32 error 487",
            "the place is free",
            "something else",
        ),
        (
            "1 [main] sh 1 child_copy: dll data read copy failed, 0x180231000..0x18024AC30, done "
            "0, windows pid 4, Win32 error 299",
            "could not read",
            "moved",
        ),
        (
            "1 [main] sh 1 child_copy: dll data read copy failed, 0x7FFE31A49000..0x7FFE31A55FD0, "
            "done 0, windows pid 4, Win32 error 299",
            "different places",
            "gone",
        ),
        ("1 [main] sh 1 dofork: child -1 - forked process 7 died unexpectedly, retry 0, exit code "
         "0xC0000135, errno 11", "was not found", "place"),
        ("1 [main] sh 1 dofork: child -1 - forked process 7 died unexpectedly, retry 0, exit code "
         "0xC000012D, errno 11", "commit limit", "not found"),
        ("1 [main] sh 1 dofork: child -1 - forked process 7 died unexpectedly, retry 0, exit code "
         "0xC000026B, errno 11", "session was ending", "not found"),
    ],
)  # fmt: skip
def test_a_meaning_claims_nothing_that_the_numbers_refute(
    line: str, says: str, not_says: str
) -> None:
    """An error, a state or an exit code decides what a message of many causes means."""
    (finding,) = all_findings(line + "\n")
    assert says in finding.meaning
    assert not_says not in finding.meaning


def test_unreadable_memory_of_both_kinds_says_that_a_process_was_gone() -> None:
    """The cygheap is moved by no DLL: where it fails, too, nothing moved."""
    copy = "1 [main] sh 1 child_copy: {} read copy failed, {}, done 0, windows pid 4, Win32 error 299\n"
    heap = copy.format("cygheap", "0x800000000..0x80001F6E0")
    data = copy.format("dll data", "0x180231000..0x18024AC30")
    far = copy.format("dll data", "0x7FFE31A49000..0x7FFE31A55FD0")
    assert all("was gone" in f.meaning for f in all_findings(heap + data))
    assert not any("was gone" in f.meaning for f in all_findings(heap + far))


@pytest.mark.parametrize("code", ["0xC000", "0xC00001", "0xE0"])
def test_a_torn_exit_code_is_not_told(code: str) -> None:
    """The rest of it is lost; a whole one tells by its digits that it is whole."""
    died = (
        "1 [main] sh 9 dofork: child -1 - forked process 7 died unexpectedly, retry 0, exit code "
    )
    assert all_findings(died + code)[0].exit_code is None
    assert all_findings(died + "0xC000026B")[0].exit_code == 0xC000026B
    assert all_findings(died + "0x100, errno 11")[0].exit_code == 0x100


@pytest.mark.parametrize("cut", [r"unable to remap C:\cygwin\bin\cyg", "needed by 'cygfoo.d"])
def test_a_path_that_is_cut_is_not_told(cut: str) -> None:
    """What follows a name in the message shows that it is whole."""
    assert not any(f.dll for f in all_findings(f"1 [main] sh 9 child_info_fork::abort: {cut}"))


def test_a_shared_region_at_its_place_is_no_failure() -> None:
    """strace prints a line for each: wanted where it is, or without a wish."""
    line = "1 2 [main] sh 1 open_shared: name x, n 0, shared 0x1A0000 (wanted {}), h 0x5C, *m 6\n"
    assert all_findings(line.format("0x1A0000")) == ()
    assert all_findings(line.format("0x0")) == ()
    assert all_findings(line.format("0x1B0000"))[0].numbers == (
        ("got", 0x1A0000),
        ("wanted", 0x1B0000),
    )


def test_a_message_behind_a_prompt_has_its_pid() -> None:
    """Whatever stands before the runtime's head."""
    for before in ("u@PC ~ $ ", "$", "sh-4.4$      ", "2024-03-01T10:11:12.1234567Z   "):
        (finding,) = all_findings(before + OCCUPIED)
        assert (finding.program, finding.pid) == ("perl", 451)


def test_a_refused_text_shows_the_line_that_came_nearest(tmp_path: Path) -> None:
    """Not its first one."""
    path = tmp_path / "mail"
    path.write_text("Hello,\nmy cygwin says: child retry 3, and no more\nbye\n")
    with pytest.raises(BadCapture) as refused:
        read_capture(path)
    assert (refused.value.line, "child retry" in refused.value.excerpt) == (2, True)
