"""How a child ended, by whichever line tells it, and children without a line that creates them."""

from __future__ import annotations

from forkviz.core.captures.forklog import ForkLog
from forkviz.readers.strace.lines import LINE_MAX
from forkviz.readers.strace.strace import parse_straces
from tests.support.caveats import sentences


def said(*lines: str) -> str:
    """A log of one process, bash 450, each line a microsecond after the other."""
    return "".join(f"    1 {100 + i:6} [main] bash 450 {line}\n" for i, line in enumerate(lines))


def fork(text: str) -> ForkLog:
    return parse_straces(text, "x").logs[0]


def test_the_exit_code_stands_in_the_line_that_waits_for_it() -> None:
    """If the child still runs, or is another's, it tells nothing."""
    for pid, code, told in (
        (1176, "0xC0000142", 0xC0000142),
        (1176, "0x103", None),
        (9, "0x5", None),
    ):
        log = fork(
            said(
                "dofork: entering",
                "frok::parent: forked pid 1176",
                f"child_info::sync: pid {pid}, WFMO returned 1, exit_code {code}, res 0",
                "dofork: child -1 - died waiting, errno 11",
            )
        )
        assert (log.child, log.exit_code) == (1176, told), code


def test_a_second_forked_pid_is_a_second_child() -> None:
    """The same pid again is the same child."""
    first = said(
        "dofork: entering", "frok::parent: forked pid 1176", "frok::parent: forked pid 1176"
    )
    assert len(fork(first).tries()) == 1
    second = said(
        "dofork: entering", "frok::parent: forked pid 1176", "frok::parent: forked pid 1177"
    )
    assert [each.child for each in fork(second).tries()] == [1176, 1177]


def test_a_line_that_is_too_long_is_passed_over() -> None:
    """One that is just not too long is read."""
    line = said("frok::parent: forked pid 1176").rstrip("\n")
    entering = said("dofork: entering")
    for length, child in ((LINE_MAX, 1176), (LINE_MAX + 1, 0)):
        text = entering + line + " " * (length - len(line)) + "\n"
        assert fork(text).child == child, length


def test_a_log_without_a_fork_and_one_with_many_say_so() -> None:
    """How many there are, and how many are kept."""
    assert sentences(parse_straces(said("nothing of interest"), "x").caveats) == (
        "the log shows no fork",
    )
    one = "dofork: entering", "frok::parent: forked pid {}", "dofork: {} = fork()"
    lines = [line.format(n, n) for n in (11, 12, 13) for line in one]
    logged = parse_straces(said(*lines), "x")
    assert [log.child for log in logged.logs] == [11, 12, 13]
    (caveat,) = sentences(logged.caveats)
    assert caveat.startswith("the log shows 3 forks; one ")
    few = parse_straces(said(*lines), "x", most=2)
    assert [log.child for log in few.logs] == [11, 12]
    (_, cut) = sentences(few.caveats)
    assert cut.split(" of ")[0] == "only the first 2 forks"
