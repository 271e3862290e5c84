"""strace logs: two real forks, one of them clobbered, and other messages put into them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.core.captures.forklog import ForkLog
from forkviz.readers.strace.strace import FORKS_MAX, parse_strace, parse_straces, recognises_strace
from tests.support.caveats import sentences
from tests.support.examples import examples
from tests.support.logs import BAD, GOOD, again


def read(text: str) -> ForkLog:
    return parse_strace(text, "fork.strace")


def line_of(text: str, what: str) -> int:
    """The number of the first line that holds *what*."""
    return next(i for i, line in enumerate(text.split("\n"), 1) if what in line)


def created(text: str) -> list[int]:
    """Windows ids of the processes, in the order in which they were created."""
    return [
        int(line.split()[2])
        for line in text.split("\n")
        if line.startswith("--- Process") and line.endswith(" created") and "thread" not in line
    ]


@pytest.mark.parametrize("text", [GOOD, BAD], ids=["good", "bad"])
def test_parent_and_child_are_the_two_processes_of_the_log(text: str) -> None:
    """The parent was created first; the child between CreateProcess and its pid."""
    log = read(text)
    assert [log.parent, log.child] == created(text)


@pytest.mark.parametrize("text", [GOOD, BAD], ids=["good", "bad"])
def test_every_load_and_unload_is_told(text: str) -> None:
    """Path, base, process and line of each are the log's."""
    log = read(text)
    lines = text.split("\n")
    loads = [
        i for i, line in enumerate(lines, 1) if " loaded \\" in line or " unloaded DLL" in line
    ]
    assert [load.line for load in log.loads] == loads
    for load in log.loads:
        line = lines[load.line - 1]
        assert f"Process {load.winpid} " in line
        assert line.endswith(f" at {load.base:016x}")
        assert load.loaded == (" loaded " in line)
        assert load.path in line
        assert bool(load.path) == load.loaded


def test_a_fork_that_succeeds_has_errno_0_and_both_sync_points() -> None:
    """The parent's fork() returned a pid, the child told twice how far it was."""
    log = read(GOOD)
    assert (log.errno, log.exit_code, log.abort, log.parent_text) == (0, 0, None, "")
    assert [(s.name, s.winpid, s.line) for s in log.sync_points] == [
        (name, log.child, line_of(GOOD, f"signalling parent: {name}"))
        for name in ("after longjmp", "loaded dlls")
    ]


def test_a_clobbered_fork_has_the_abort_and_how_it_ended() -> None:
    """Phase, DLL, address, exit code, errno and the parent's words are the log's."""
    log = read(BAD)
    assert log.abort is not None
    assert (log.abort.phase, log.abort.dll, log.abort.address) == ("C7", "POSIX.dll", 0x3FD3A0000)
    assert log.abort.text in BAD
    assert log.abort.line == line_of(BAD, "child_info_fork::abort")
    assert (log.exit_code, log.errno, log.parent_text) == (0x800000, 11, "child pid -1")
    assert log.sync_points == ()


@pytest.mark.parametrize(
    ("pid", "said", "after", "told"),
    [
        (420, "dlopen: ret 0x100400000", False, True),
        (420, "dlopen: ret 0x0", False, False),
        (420, "dlopen: ret 0x100400000", True, False),
        (421, "dlopen: ret 0x100400000", False, False),
    ],
)
def test_a_parent_has_called_dlopen_if_it_got_something_before_its_fork(
    pid: int, said: str, after: bool, told: bool
) -> None:
    """Not where it failed, nor after the fork, nor another process."""
    assert not read(GOOD).dlopened
    line = f"  100  1 [main] perl {pid} {said}\n"
    head, rest = GOOD[: GOOD.index("dofork: entering")], GOOD[GOOD.index("dofork: entering") :]
    cut = head.rindex("\n") + 1
    before, rest = head[:cut], head[cut:] + rest
    first, rest = rest.split("\n", 1)
    text = before + (f"{first}\n{line}{rest}" if after else f"{line}{first}\n{rest}")
    assert read(text).dlopened is told


def test_the_child_has_the_same_cygwin_dlls_where_the_fork_succeeded() -> None:
    """What the child holds in the end includes each DLL of Cygwin's that the parent holds."""
    log = read(GOOD)
    parent = {(m.path, m.base) for m in log.loaded_by(log.parent) if "cygwin64" in m.path}
    child = {(m.path, m.base) for m in log.loaded_by(log.child)}
    assert len(parent) == 6
    assert parent <= child


ABORT = "address space needed by 'POSIX.dll' (0x3FD3A0000) is already occupied"
FINISHED = "dll_crt0_0: finished dll_crt0_0 initialization"


def aborting(message: str, *, after: str = FINISHED) -> ForkLog:
    """The log of a child that aborts with *message* right after the line that holds *after*."""
    text = GOOD if after in GOOD and after != FINISHED else BAD
    lines = [line for line in text.split("\n") if "child_info_fork::abort" not in line]
    at = next(i for i, line in enumerate(lines) if after in line)
    pid = "421" if text is GOOD else "451"
    lines.insert(at + 1, f"  754   40722 [main] perl {pid} child_info_fork::abort: {message}")
    return read("\n".join(lines))


@pytest.mark.parametrize(
    ("message", "after", "phase"),
    [
        (ABORT, FINISHED, "C7"),
        (ABORT, "fixup_mmaps_after_fork: succeeded", "C3"),
        (
            "C:\\x\\a.dll: Loaded to different address: parent(0x5A0000) != child(0x6A0000)",
            FINISHED,
            "C5",
        ),
        ("data segment start: parent(0x5A0000) != child(0x6A0000)", FINISHED, "C5"),
        ("unable to remap a.dll to same address as parent (0x5A0000)", FINISHED, "C8"),
        ("unable to create interim mapping for a.dll, Win32 error 8", "child is running", "C8"),
        ("something else", "signalling parent: after longjmp", "C8"),
        ("something else", FINISHED, ""),
        ("something else", "fixup_mmaps_after_fork: succeeded", "C3"),
    ],
)
def test_the_phase_of_an_abort_is_how_far_the_child_had_got(
    message: str, after: str, phase: str
) -> None:
    """The same message means another phase before and after the runtime's start."""
    abort = aborting(message, after=after).abort
    assert abort is not None
    assert (abort.text, abort.phase) == (message, phase)


@pytest.mark.parametrize(
    ("message", "dll", "address"),
    [
        (ABORT, "POSIX.dll", 0x3FD3A0000),
        (
            "\\??\\C:\\a b\\c.dll: Loaded to different address:"
            " parent(0x5A0000) != child(0x6A0000)",
            "\\??\\C:\\a b\\c.dll",
            0x5A0000,
        ),
        (
            "unable to remap a.dll (using C:\\a.dll) to same address as parent (0x5A0000)"
            " - try running rebaseall",
            "a.dll",
            0x5A0000,
        ),
        ("unable to map a.dll to same address as parent: 0x5A0000 != 0x6A0000", "a.dll", 0x5A0000),
        ("unable to block off 0x5A0000 to prevent a.dll from loading there", "a.dll", 0x5A0000),
        (
            "unable to create interim mapping for a.dll (using C:\\a.dll), Win32 error 8",
            "a.dll",
            None,
        ),
        ("unable to map a.dll, Win32 error 1114", "a.dll", None),
        ("WFSO timed out after longjmp", "", None),
    ],
)
def test_an_abort_names_the_dll_and_where_it_should_be(
    message: str, dll: str, address: int
) -> None:
    """Address is the parent's, where the message has two; none is made up."""
    abort = aborting(message).abort
    assert abort is not None
    assert (abort.dll, abort.address) == (dll, address)


def test_a_fatal_error_of_the_child_is_an_abort_too() -> None:
    """api_fatal has no function before its text, but the program's path."""
    said = r"C:\cygwin64\bin\perl.exe: *** fatal error in forked process - no heap"
    text = BAD.replace(f"child_info_fork::abort: {ABORT}", said)
    abort = read(text).abort
    assert abort is not None
    assert abort.text == "no heap"


@pytest.mark.parametrize(
    ("said", "errno", "words"),
    [
        ("dofork: fork failed - child pid -1, errno 11", 11, "child pid -1"),
        (
            "dofork: child -1 - forked process 1176 died unexpectedly, retry 0,"
            " exit code 0xC0000142, errno 11",
            11,
            "child -1 - forked process 1176 died unexpectedly, retry 0, exit code 0xC0000142",
        ),
        (
            "fork: child -1 - CreateProcessW failed, errno 12",
            12,
            "child -1 - CreateProcessW failed",
        ),
        ("nothing of interest", None, "returning -1"),
    ],
)
def test_the_parents_words_in_each_dialect(said: str, errno: int | None, words: str) -> None:
    """fork and dofork, with the reason or without."""
    lines = [line for line in BAD.split("\n") if "-1 = fork()" not in line]
    text = "\n".join(lines).replace("dofork: fork failed - child pid -1, errno 11", said)
    log = read(text)
    assert (log.errno, log.parent_text) == (errno, words)


def test_the_first_fork_is_told_and_a_second_is_not() -> None:
    """A log goes on; processes of later forks and later loads are not the first fork's."""
    later = (
        BAD.replace("1176", "2176").replace("perl 451", "perl 951").replace("pid: 451", "pid: 951")
    )
    later = later.split("dofork: entering", 1)[1]
    assert read(GOOD + later.replace("1160", "1124").replace("450", "420")) == read(GOOD)


def test_every_fork_of_a_log_is_told() -> None:
    """The same parent forks again, and its child does: each with its own loads, steps and end."""
    second = again((1124, 420), (2176, 951))
    third = again((1140, 421), (3176, 999))
    start = GOOD[: GOOD.index("--- Process 1140 (pid: 421), exception")]
    logs = parse_straces(start + second + third, "x").logs
    assert [(log.parent, log.child) for log in logs] == [(1124, 1140), (1124, 2176), (1140, 3176)]
    # The child of the first fork ends much later, of another fork's failure.
    later = {name: getattr(logs[0], name) for name in ("exit_code", "exit_line", "lines")}
    assert logs[0] == replace(read(GOOD), file="x", **later)
    assert {line.line for line in read(GOOD).lines} <= {line.line for line in later["lines"]} | {
        read(GOOD).exit_line
    }
    alone = read(BAD)
    assert alone.abort is not None
    for log in logs[1:]:
        assert log.abort is not None
        assert (log.abort.text, log.abort.phase) == (alone.abort.text, alone.abort.phase)
        assert (log.errno, log.exit_code, log.parent_text) == (11, 0x800000, "child pid -1")
        assert [s.said for s in log.steps] == [s.said for s in alone.steps]
    # What the parent holds was loaded before either of its forks.
    assert logs[1].loaded_by(1124) == logs[0].loaded_by(1124)
    assert {load.winpid for load in logs[2].loads} == {1140, 3176}


def test_an_id_that_is_used_again_is_another_process() -> None:
    """Of a second child with the same id nothing is the first one's."""
    second = again((1124, 420), (1140, 951))
    first, other = parse_straces(GOOD + second, "x").logs
    assert first == replace(read(GOOD), file="x")
    assert other.child == first.child
    assert other.abort is not None
    assert min(load.line for load in other.loaded_by(1140)) > GOOD.count("\n")


def test_of_very_many_forks_some_are_told() -> None:
    """A log of a build has thousands; the first are there, and the caveats count all."""
    row = "  1  1 [main] sh 7 frok::parent: forked pid 80\n  1  1 [main] sh 7 fork: 8 = fork()\n"
    many = parse_straces(row * 1500, "x")
    assert len(many.logs) == FORKS_MAX
    assert "shows 1500 forks" in sentences(many.caveats)[0]
    assert f"first {FORKS_MAX} forks" in sentences(many.caveats)[1]
    assert sentences(parse_straces(row, "x").caveats) == ()
    assert sentences(parse_straces("", "x").caveats) == ("the log shows no fork",)


def test_the_forking_process_is_the_parent_even_if_another_came_first() -> None:
    """A shell that was started by something else is the one that forks."""
    before = "--- Process 77 created\n--- Process 77 loaded \\??\\C:\\x.dll at 0000000000400000\n"
    log = read(before + BAD)
    assert [log.parent, log.child] == created(BAD)
    assert all(load.winpid != 77 for load in log.loads)


def test_a_log_without_a_fork_has_no_child() -> None:
    """Loads of the one process are shown, and nothing is invented."""
    text = GOOD[: GOOD.index("dofork: entering")]
    log = read(text)
    assert (log.parent, log.child, log.errno, log.exit_code) == (created(GOOD)[0], 0, None, None)
    assert len(log.loads) == text.count(" loaded \\") + text.count("unloaded DLL")


def test_a_log_that_stops_early_tells_what_it_has() -> None:
    """Without the end, the end is unknown."""
    log = read(BAD[: BAD.index("child_info_fork::abort")])
    assert [log.parent, log.child] == created(BAD)
    assert (log.abort, log.exit_code, log.errno) == (None, None, None)


@settings(max_examples=examples(40))
@given(st.data())
def test_no_damage_to_a_log_is_an_error(data: st.DataObject) -> None:
    """Lines may be lost, cut and mixed up; what is found is still of the log."""
    lines = BAD.split("\n")[:110]
    kept = data.draw(st.lists(st.sampled_from(lines), max_size=60))
    cut = data.draw(st.integers(0, 80))
    log = read(
        "\n".join(line[cut // 2 :] if i % 7 == cut % 7 else line for i, line in enumerate(kept))
    )
    assert {log.parent, log.child} <= {0, *created(BAD)}
    assert len(log.loads) <= len(kept)


@given(st.text(max_size=200))
def test_any_text_gives_an_empty_log(text: str) -> None:
    """What is no log tells nothing."""
    assert read(text) == ForkLog(file="fork.strace")


def test_a_log_is_recognised_by_either_kind_of_line() -> None:
    """The debugger's lines, or the runtime's own."""
    assert recognises_strace(GOOD[:16384])
    assert recognises_strace("".join(f"{x}\n" for x in GOOD.split("\n") if "[main]" in x)[:9000])
    assert not recognises_strace("make: *** [all] Error 1\n")


#: To 2.11 a forked process has its Windows id as its Cygwin pid, and says so before it is known.
OLD = r"""--- Process 412 created
    1       1 [main] dash (412) Program name: C:\cygwin64\bin\dash.exe (windows pid 412)
    1       2 [main] dash 412 pinfo::thisproc: myself dwProcessId 412
    1       3 [main] dash 412 fork: entering
    1       4 [main] dash 412 frok::parent: CreateProcessW (NULL, NULL)
--- Process 428 created
    1       1 [main] dash (428) sigprocmask: 0 = sigprocmask (0, 0x0, 0x1802FBC50)
    1       2 [main] dash 428 child_copy: cygheap - hp 0x1 low 0x18031D410, high 0x180325B20, res 1
    1       3 [main] dash 428 C:\cygwin64\bin\dash.exe: *** fatal error in forked process - TEXT
--- Process 428 exited with status 0x100
    1       5 [main] dash 412 child_info::sync: pid 428, WFMO returned 1, exit_code 0x100, res 0
    1       6 [main] dash 412 fork: -1 = fork(), errno 11
"""


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("couldn't allocate heap, Win32 error 487, base 0x600000000", "C3"),
        ("fork: can't reserve memory for parent stack 0xFFE00000 - 0x100000000", "C6"),
    ],
)
def test_a_child_that_speaks_by_its_windows_id_is_that_child(text: str, phase: str) -> None:
    """What it says before its parent has named it is its own; two texts settle the phase."""
    fork = parse_strace(OLD.replace("TEXT", text), "fork.strace")
    assert fork.child == 428
    assert fork.abort is not None
    assert (fork.abort.text, fork.abort.phase) == (text, phase)
    assert [step.text for step in fork.steps if step.child and step.text] == ["cygheap"]
    other = OLD.replace("dash 412 ", "dash 1017 ").replace("dash 428 ", "dash 1018 ")
    assert parse_strace(other, "fork.strace").abort is None
