"""What the two processes of a fork say in strace."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.captures.forkstep import Said
from forkviz.readers.strace.steps import SaidLine, steps_of
from forkviz.readers.strace.strace import parse_strace, parse_straces

CAPTURES = Path(__file__).resolve().parents[3] / "data" / "captures"


def line(pid: int | str, text: str) -> str:
    """A line of the runtime's."""
    return f"  300  12345 [main] perl {pid} {text}"


def test_the_steps_of_a_real_log_are_each_processes_own() -> None:
    """In its order; what the debugger says and what other functions say is passed over."""
    log = parse_strace((CAPTURES / "cygwin-3.0.7-perl-small/fork.strace").read_text(), "x")
    parent = [s.said for s in log.steps if not s.child and s.said is not Said.COPIED]
    child = [s.said for s in log.steps if s.child and s.said is not Said.COPIED]
    assert [said for i, said in enumerate(parent) if said not in parent[:i]] == [
        Said.ENTERED, Said.STARTING, Said.CREATING, Said.SYNCED, Said.ALIVE, Said.WOKE,
        Said.RETURNED,
    ]  # fmt: skip
    assert child == [
        Said.SPOKE, Said.SIGNALS, Said.AWAKE, Said.RUNNING, Said.AWAKE, Said.RETURNED_ZERO,
    ]  # fmt: skip
    assert [s.line for s in log.steps] == sorted(s.line for s in log.steps)


def test_a_copy_has_its_memory_and_whether_it_went_well() -> None:
    """``res 0`` is a failure."""
    ours = [SaidLine(2, "child_copy: linked dll data - hp 0x14C low 0x3FEA, high 0x3FEB, res 0")]
    theirs = [SaidLine(1, "child_copy: cygheap - hp 0x14C low 0x100, high 0x200, res 1")]
    steps = steps_of(ours, theirs)
    copies = [s for s in steps if s.said is Said.COPIED]
    assert [(s.child, s.text, s.start, s.end, s.ok) for s in copies] == [
        (True, "cygheap", 0x100, 0x200, True),
        (False, "linked dll data", 0x3FEA, 0x3FEB, False),
    ]


def test_the_steps_of_each_fork_are_its_own() -> None:
    """Others speak in the log, too, and each of the two goes on after its return."""
    text = "\n".join(
        [
            "--- Process 70 (pid: 7) thread 1 created",
            line(7, "dofork: entering"),
            line(9, "dofork: entering"),
            line(7, "frok::parent: forked pid 80"),
            "--- Process 80 (pid: 8) thread 1 created",
            line(7, "dofork: 8 = fork()"),
            line(7, "dofork: entering"),
            line(8, "dofork: 0 = fork()"),
            line(8, "dofork: entering"),
            line(8, "frok::parent: CreateProcessW (x)"),
            "--- Process 90 created",
            line("(90)", "open: nothing that matters"),
        ]
    )
    first, second = parse_straces(text, "x").logs
    assert [(s.said, s.line) for s in first.steps] == [
        (Said.ENTERED, 2),
        (Said.RETURNED, 6),
        (Said.SPOKE, 8),
        (Said.RETURNED_ZERO, 8),
    ]
    assert (first.parent, first.child, first.attempts) == (70, 80, 1)
    assert (second.parent, second.child) == (80, 90)
    assert [(s.said, s.line) for s in second.steps] == [
        (Said.ENTERED, 9),
        (Said.CREATING, 10),
        (Said.SPOKE, 12),
    ]
