"""wire: what is asked of the agent, and its answers, as bytes.

A head of 16 bytes (payload's size, kind, whose, zero, serial, limit) and a payload: numbers of 64
bits, then a text.  An answer's payload begins with its result.  The agent's side of it is in
``forkviz/native/message.c``, which also says what each kind takes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from forkviz.errors import ForkvizError

__all__ = [
    "FREE",
    "HEAD",
    "AgentAnswer",
    "Ask",
    "LiveError",
    "Run",
    "Status",
    "attached",
    "encode",
    "head_of",
    "runs",
    "walked",
]

HEAD = struct.Struct("<IHBBII")
#: Longest payload that an answer may have.
MOST_PAYLOAD = 0x2_0008
#: No process has so many runs of pages.
MOST_RUNS = 4_000_000


class LiveError(ForkvizError):
    """A live process did not do what it was asked: it is gone, is late, or answers nonsense.

    status: what it ended with, -1 where it is not known.
    """

    status = -1


class Ask(IntEnum):
    """The kinds of messages, in the order of agent.h."""

    HELLO = 1
    RESERVE = 2
    RELEASE = 3
    QUERY = 4
    WALK = 5
    NAME = 6
    LOAD = 7
    FREE = 8
    BASE_OF = 9
    PEEK = 10
    POKE = 11
    SPAWN = 12
    RESUME = 13
    PUSH = 14
    END_CHILD = 15
    WAIT_CHILD = 16
    ALLOT = 17
    RETURN = 18
    RESUME_AS_CHILD = 19
    VALUES = 20
    SEED = 21
    EXIT = 22
    STALL = 23
    HANDLES = 24
    DIRECTORY = 25
    OPEN = 26
    BLOCKS = 27
    ABOUT = 28
    THREADS = 29
    MODULES = 30
    PROGRAM = 31
    PROCESSES = 32
    OWN = 33


class Status(IntEnum):
    """How the agent took a message."""

    DONE = 0
    BAD_MESSAGE = 1
    NO_CHILD = 2
    CHILD_ENDED = 3
    CHILD_LATE = 4


class AgentAnswer(NamedTuple):
    """status, the result (an exit code after CHILD_ENDED), GetLastError, what else was reported."""

    status: Status
    result: int
    error: int
    rest: bytes

    def numbers(self) -> tuple[int, ...]:
        """What else was reported, as numbers of 64 bits."""
        return struct.unpack(f"<{len(self.rest) // 8}Q", self.rest[: len(self.rest) // 8 * 8])


#: VirtualQuery's State of free pages (MEM_FREE).
FREE = 0x1_0000


class Run(NamedTuple):
    """What VirtualQuery says of a run of pages (MEMORY_BASIC_INFORMATION).

    protect: how it is protected, 0 where it is reserved; at_first: as what it was allocated.
    """

    start: int
    allocation: int
    size: int
    state: int
    type: int
    protect: int
    at_first: int = 0


def encode(
    kind: int,
    serial: int,
    numbers: tuple[int, ...] = (),
    text: str = "",
    *,
    child: bool = False,
    limit: int = 0,
) -> bytes:
    """A message; *limit*: milliseconds that the child may take."""
    payload = struct.pack(f"<{len(numbers)}Q", *numbers) + text.encode()
    return HEAD.pack(len(payload), kind, child, 0, serial, limit) + payload


def head_of(head: bytes, kind: int, serial: int) -> tuple[Status, int, int]:
    """Status, GetLastError and bytes of payload.  Raises LiveError for another message's answer."""
    size, its_kind, status, zero, its_serial, error = HEAD.unpack(head)
    if (its_kind, zero, its_serial) != (kind, 0, serial) or not 8 <= size <= MOST_PAYLOAD:
        raise LiveError(f"the agent's answer to {_name(kind)} ({serial}) is invalid: {head.hex()}")
    if status not in Status._value2member_map_:
        raise LiveError(f"the agent answers {_name(kind)} with the unknown status {status}")
    return Status(status), error, size


def runs(answer: AgentAnswer) -> list[Run]:
    """The runs of a WALK or a QUERY, with what was reported of each."""
    numbers = answer.numbers()
    size = len(Run._fields)
    return [Run(*numbers[i : i + size]) for i in range(0, len(numbers) - size + 1, size)]


def attached(answer: AgentAnswer) -> list[tuple[int, str]]:
    """What a LOAD attached, in order: where each module is, and its file."""
    found = []
    rest = answer.rest
    while len(rest) >= 16:
        base, length = struct.unpack_from("<QQ", rest)
        found.append((base, rest[16 : 16 + length].decode("utf-8", "replace")))
        rest = rest[16 + (length + 7) // 8 * 8 :]
    return found


def walked(ask: Callable[..., AgentAnswer], whose: int = 0) -> list[Run]:
    """All runs of a process that are not free, in order of address.

    ask: is given a kind and its numbers.  whose: 0 of whoever answers, 1 of its child, 2 of the
    process that it has opened.
    """
    found: list[Run] = []
    here = 0
    while len(found) < MOST_RUNS:
        got = ask(Ask.WALK, whose, here)
        found += runs(got)
        if got.result <= here:
            break
        here = got.result
    return found


def _name(kind: int) -> str:
    return Ask(kind).name if kind in Ask._value2member_map_ else str(kind)
