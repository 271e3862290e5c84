"""Messages of the agent as bytes: what is written can be read, what is not an answer is none."""

from __future__ import annotations

import re
import struct

import pytest

from forkviz.hosts.live.wire import (
    HEAD,
    AgentAnswer,
    Ask,
    LiveError,
    Run,
    Status,
    encode,
    head_of,
    runs,
)
from forkviz.native.build import SOURCES


def test_a_message_is_a_head_and_a_payload() -> None:
    """Its size is the payload's; the child's time limit stands in the head."""
    message = encode(Ask.LOAD, 7, (1,), "a.dll", child=True, limit=250)
    assert HEAD.unpack(message[:16]) == (13, Ask.LOAD, 1, 0, 7, 250)
    assert message[16:] == struct.pack("<Q", 1) + b"a.dll"


def test_the_head_of_an_answer() -> None:
    """Status, GetLastError, and how many bytes follow."""
    head = HEAD.pack(24, Ask.RESERVE, Status.CHILD_ENDED, 0, 9, 487)
    assert head_of(head, Ask.RESERVE, 9) == (Status.CHILD_ENDED, 487, 24)


@pytest.mark.parametrize(
    "head",
    [
        HEAD.pack(8, Ask.RELEASE, 0, 0, 9, 0),  # of another kind
        HEAD.pack(8, Ask.RESERVE, 0, 0, 8, 0),  # of another message
        HEAD.pack(8, Ask.RESERVE, 0, 1, 9, 0),
        HEAD.pack(7, Ask.RESERVE, 0, 0, 9, 0),  # too short for a result
        HEAD.pack(1 << 30, Ask.RESERVE, 0, 0, 9, 0),  # longer than any
        HEAD.pack(8, Ask.RESERVE, 77, 0, 9, 0),  # a status that there is not
    ],
)
def test_the_answer_to_something_else_is_an_error_that_names_the_message(head: bytes) -> None:
    """Whatever follows it can't be trusted."""
    with pytest.raises(LiveError, match="RESERVE"):
        head_of(head, Ask.RESERVE, 9)


def test_runs_are_seven_numbers_each() -> None:
    """What is left over is none."""
    rest = struct.pack("<15Q", *range(15))
    found = runs(AgentAnswer(Status.DONE, 2, 0, rest))
    assert found == [Run(*range(7)), Run(*range(7, 14))]


def test_both_sides_number_the_kinds_alike() -> None:
    """The enumeration of agent.h, and this one."""
    header = (SOURCES / "agent.h").read_text(encoding="utf-8")
    listed = re.search(r"enum kind \{(.*?)\}", header, re.DOTALL)
    assert listed is not None
    names = re.findall(r"[A-Z_]+", listed[1].replace("LAST_KIND", ""))
    assert names == [kind.name for kind in Ask]
    status = re.search(r"enum status \{(.*?)\}", header, re.DOTALL)
    assert status is not None
    assert re.findall(r"[A-Z_]+", status[1]) == [one.name for one in Status]
