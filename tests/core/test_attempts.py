"""Which messages are of one attempt to fork, and which attempts are tries of one fork."""

from __future__ import annotations

from forkviz.core.captures.attempts import Attempt, attempts_of, series_of
from forkviz.core.captures.next_capture import next_capture
from forkviz.readers.messages.messages import all_findings

ABORT = "  1 [main] perl {} child_info_fork::abort: address space needed by 'a.dll' (0x5C0000) is already occupied\n"  # noqa: E501
DIED = "  1 [main] perl {} dofork: child -1 - forked process {} died unexpectedly, retry 0, exit code 0x800000, errno 11\n"  # noqa: E501
MOVED = (
    "C:\\Git\\bin\\sh.exe: *** unable to remap C:\\a.dll to same address as parent -- 0x5C0000\n"
)
RETRY = "sh: fork: retry: Resource temporarily unavailable\n"


def attempts(text: str) -> tuple[Attempt, ...]:
    return attempts_of(all_findings(text))


def lines(text: str) -> list[tuple[int, ...]]:
    return [each.lines for each in attempts(text)]


def test_a_childs_line_and_its_parents_are_one_attempt() -> None:
    """Though one has the child's Cygwin pid and the other its Windows pid."""
    (one,) = attempts(ABORT.format(451) + DIED.format(450, 7364))
    assert (one.parents, one.children, one.lines) == ((450,), (451, 7364), (1, 2))
    assert one.eras == ("since-2019",)


def test_each_child_is_an_attempt_of_its_own() -> None:
    """Also where no parent speaks between them, and where messages without a pid are alike."""
    assert lines(ABORT.format(451) + ABORT.format(452)) == [(1,), (2,)]
    assert lines(MOVED + MOVED + MOVED) == [(1,), (2,), (3,)]


def test_a_message_that_is_quoted_again_is_no_second_attempt() -> None:
    """The same child cannot end twice."""
    text = DIED.format(450, 7364)
    assert lines(f"{text}\n> {text}") == [(1, 3)]


def test_a_pid_that_is_used_again_is_another_child() -> None:
    """Where its end is reported otherwise."""
    assert len(attempts(DIED.format(450, 7364) + DIED.format(460, 7364))) == 2


def test_parents_that_speak_in_turn_keep_their_children_apart() -> None:
    """Two shells at once: what each tried again goes with its own."""
    text = "".join(DIED.format(parent, child) + RETRY for parent, child in ((1, 21), (2, 31)))
    text += "".join(DIED.format(parent, child) for parent, child in ((1, 22), (2, 32)))
    found = series_of(attempts(text))
    assert [(each.attempts, each.retries, each.seconds) for each in found] == [
        ((0, 2), 1, 1.0),
        ((1, 3), 1, 1.0),
    ]


def test_a_shells_waits_are_counted() -> None:
    """It waits 1, 2, 4 and 8 seconds."""
    text = "".join(DIED.format(1, 20 + n) + RETRY for n in range(4)) + DIED.format(1, 30)
    (one,) = series_of(attempts(text))
    assert (len(one.attempts), one.retries, one.seconds) == (5, 4, 15.0)


def test_without_a_retry_each_attempt_is_a_fork_of_its_own() -> None:
    """One parent may fork twice."""
    found = series_of(attempts(DIED.format(1, 20) + DIED.format(1, 21)))
    assert [each.attempts for each in found] == [(0,), (1,)]
    assert found[0].seconds is None


def test_what_to_capture_next_depends_on_what_is_told() -> None:
    """strace sees a child that ended without a word; a place asks for a map."""
    silent = DIED.format(1, 20).replace("0x800000", "0xC0000142")
    assert "strace" in next_capture(all_findings(silent))
    assert "parent.maps" in next_capture(all_findings(ABORT.format(2) + silent))
    assert next_capture(()) == ""
