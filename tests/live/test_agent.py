"""The agent: what it understands, what it refuses, and that it never outlives who started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.hosts.live.agent import Agent
from forkviz.hosts.live.wire import HEAD, Ask, LiveError, Status, encode, head_of, runs, walked
from forkviz.native.build import build
from forkviz.windows.waiting import REAPED, until
from forkviz.windows.windows import find_windows
from tests.support.live import PATIENCE, needs_windows, nobody_is_left

pytestmark = needs_windows
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def agent() -> Iterator[Agent]:
    """A parent without a child."""
    agent = Agent(find_windows(), build(), "parent")
    yield agent
    agent.close()
    assert nobody_is_left(agent.token)


def with_child(agent: Agent) -> Agent:
    assert agent.ask(Ask.SPAWN, text=agent.token).result
    assert agent.ask(Ask.RESUME).result
    return agent


def test_it_says_where_its_own_memory_is(agent: Agent) -> None:
    """Its image, stack and heap are in its map, where HELLO has them."""
    image, image_end, stack, _, heap, _ = agent.hello[6:12]
    bases = {run.allocation for run in walked(agent.ask)}
    assert {image, stack, heap} <= bases
    assert image < image_end


def test_memory_is_where_it_was_asked_for(agent: Agent) -> None:
    """Reserved, seen by a query, taken once, released once."""
    place, size = 0x2000_0000, 0x3_0000
    assert agent.ask(Ask.RESERVE, place, size, 0).result == place
    (run,) = runs(agent.ask(Ask.QUERY, place + 0x1234))
    assert (run.start, run.allocation, run.size) == (place + 0x1000, place, size - 0x1000)
    assert agent.ask(Ask.RESERVE, place + 0x1_0000, size, 0).error == 487
    assert agent.ask(Ask.RELEASE, place + 0x1_0000).result == 0
    assert agent.ask(Ask.RELEASE, place).result == 1
    assert agent.ask(Ask.RELEASE, place).result == 0


def test_a_child_is_suspended_until_it_is_resumed(agent: Agent) -> None:
    """Its parent can look into it before it has run, and it answers afterwards."""
    assert agent.ask(Ask.SPAWN, text=agent.token).result
    before = {run.allocation for run in walked(agent.ask, 1)}
    assert agent.hello[6] in before  # its image, at the parent's place
    assert agent.hello[8] not in before  # but not the application's stack
    agent.ask(Ask.RESUME)
    assert agent.ask(Ask.HELLO, child=True).numbers()[6] == agent.hello[6]


def test_what_is_asked_of_no_child_says_so(agent: Agent) -> None:
    """A status, and nothing else happens."""
    assert agent.ask(Ask.HELLO, child=True).status is Status.NO_CHILD
    assert agent.ask(Ask.WAIT_CHILD, 0).status is Status.NO_CHILD


def test_a_child_that_ends_is_told_with_its_code(agent: Agent) -> None:
    """Whether it ended itself or was ended."""
    with_child(agent).ask(Ask.EXIT, 0x80_0000, child=True)
    assert agent.ask(Ask.WAIT_CHILD, 5000).result == 0x80_0000
    assert agent.ask(Ask.HELLO, child=True).status is Status.CHILD_ENDED


def test_a_child_that_does_not_answer_is_late(agent: Agent) -> None:
    """Its parent goes on, and can end it."""
    with_child(agent)
    assert agent.ask(Ask.STALL, child=True, limit=0.2).status is Status.CHILD_LATE
    assert agent.ask(Ask.HELLO).status is Status.DONE
    assert agent.ask(Ask.END_CHILD, 7).result == 1


def test_a_parent_that_does_not_answer_is_named_and_ended(agent: Agent) -> None:
    """The error says which message it was."""
    with pytest.raises(LiveError, match="did not answer STALL within"):
        agent.ask(Ask.STALL, limit=0.2)
    assert agent.ended


@pytest.mark.parametrize(
    ("numbers", "text"), [((), ""), ((1, 2), ""), ((1, 2, 3, 4, 5), ""), ((1, 2, 3), "more")]
)
def test_a_message_of_the_wrong_length_is_refused(
    agent: Agent, numbers: tuple[int, ...], text: str
) -> None:
    """It is read to its end, and the next one is understood."""
    with pytest.raises(LiveError, match="does not understand RESERVE"):
        agent.ask(Ask.RESERVE, *numbers, text=text)
    assert agent.ask(Ask.HELLO).result == 1


def test_a_text_that_is_too_long_is_refused(agent: Agent) -> None:
    """Longer than any path."""
    with pytest.raises(LiveError, match="does not understand BASE_OF"):
        agent.ask(Ask.BASE_OF, text="x" * 5000)
    assert agent.ask(Ask.BASE_OF, text="kernel32.dll").result


def raw(message: bytes) -> tuple[int, bytes]:
    """Exit status and output of an agent that gets *message*, and then nothing."""
    windows = find_windows()
    ran = subprocess.run(
        [*windows.launcher, windows.path(build()), "probe", "raw"],
        input=message,
        capture_output=True,
        env=windows.environment(),
        timeout=PATIENCE,
        check=False,
    )
    return ran.returncode, ran.stdout


@pytest.mark.parametrize(
    "head",
    [HEAD.pack(8, 2, 9, 0, 1, 0), HEAD.pack(8, 2, 0, 1, 1, 0), HEAD.pack(1 << 31, 2, 0, 0, 1, 0)],
)
def test_after_a_head_that_is_none_the_agent_ends(head: bytes) -> None:
    """With code 3: whatever follows can't be trusted."""
    assert raw(head + bytes(64)) == (3, b"")


def test_half_a_message_is_no_message() -> None:
    """When the input ends in it, nothing is carried out or answered."""
    assert raw(encode(Ask.HELLO, 1)[:9]) == (0, b"")
    assert raw(encode(Ask.RESERVE, 1, (0x1000, 2, 3))[:-1]) == (0, b"")


def test_an_unknown_kind_is_refused() -> None:
    """And the one after it is answered."""
    status, out = raw(encode(99, 1) + encode(Ask.HELLO, 2))
    assert status == 0
    assert head_of(out[:16], 99, 1)[0] is Status.BAD_MESSAGE
    assert head_of(out[24:40], Ask.HELLO, 2)[0] is Status.DONE


@pytest.mark.skipif(sys.platform == "win32", reason="there the job object sees to it")
@pytest.mark.parametrize("then", ["time.sleep(600)", "host.agent.ask(Ask.STALL, child=True)"])
def test_both_processes_end_when_python_is_killed(then: str) -> None:
    """Python can't clean up after a SIGKILL: the agents see it, while they are asked nothing and
    while the parent waits for an answer of its child."""
    code = f"""
        import sys, time
        sys.path.insert(0, {str(ROOT)!r})
        from forkviz.hosts.live.host import LiveHost
        from forkviz.hosts.live.wire import Ask
        from tests.support.live import colliding
        host = LiveHost(colliding(), limit=600)
        print(host.agent.token, flush=True)
        {then}
    """
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child.stdout:
        token = child.stdout.readline().strip()
        assert token
        assert not nobody_is_left(token)
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert until(lambda: nobody_is_left(token), REAPED)
