"""What the two processes of a fork say in strace."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.forkstep import Said
from forkviz.readers.strace import parse_strace
from forkviz.readers.strace_steps import parse_steps

CAPTURES = Path(__file__).resolve().parents[2] / "data" / "captures"
WINPIDS = {7: 70, 8: 80}


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
    text = "\n".join(
        [
            line("(80)", "child_copy: cygheap - hp 0x14C low 0x100, high 0x200, res 1"),
            line(7, "child_copy: linked dll data - hp 0x14C low 0x3FEA, high 0x3FEB, res 0"),
        ]
    )
    steps, _ = parse_steps(text, 70, 80, WINPIDS)
    copies = [s for s in steps if s.said is Said.COPIED]
    assert [(s.child, s.text, s.start, s.end, s.ok) for s in copies] == [
        (True, "cygheap", 0x100, 0x200, True),
        (False, "linked dll data", 0x3FEA, 0x3FEB, False),
    ]


def test_only_the_first_fork_of_the_two_processes_is_heard() -> None:
    """Others speak in the log, too, and each of the two goes on after its return."""
    text = "\n".join(
        [
            line(7, "dofork: entering"),
            line(9, "dofork: entering"),
            line(7, "dofork: 8 = fork()"),
            line(7, "dofork: entering"),
            line(8, "dofork: 0 = fork()"),
            line(8, "dofork: entering"),
        ]
    )
    steps, attempts = parse_steps(text, 70, 80, WINPIDS)
    assert [(s.said, s.line) for s in steps] == [
        (Said.ENTERED, 1),
        (Said.RETURNED, 3),
        (Said.SPOKE, 5),
        (Said.RETURNED_ZERO, 5),
    ]
    assert attempts == 1


def test_a_log_without_a_child_has_no_steps() -> None:
    """There is nobody to tell of."""
    assert parse_steps(line(7, "dofork: entering"), 70, 0, WINPIDS) == ((), 1)
