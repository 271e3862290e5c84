"""An agent that does not begin: whether it ended or is late is no matter of one look."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario, Unavailable
from forkviz.hosts.live import agent as live_agent
from forkviz.hosts.live import processes as live_pair
from forkviz.hosts.live.agent import Agent, NotStarted
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.processes import LivePair
from forkviz.windows.windows import Windows
from tests.support.late import LateProcess
from tests.support.live import colliding

WINDOWS = Windows()


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Callable[..., NotStarted]:
    """Start an agent that is a LateProcess; why it did not begin.  silent: its pipe stays open."""

    def started(status: int, after: float, *, silent: bool = False, out: bytes = b"") -> NotStarted:
        reads, writes = os.pipe()
        os.write(writes, out)
        if not silent:
            os.close(writes)
        _, gone = os.pipe()
        process = LateProcess(
            status, after, os.fdopen(gone, "wb", buffering=0), os.fdopen(reads, "rb", buffering=0)
        )
        monkeypatch.setattr(live_agent.subprocess, "Popen", lambda *_, **__: process)
        monkeypatch.setattr(live_agent, "FIRST_LIMIT", 0.05 if silent else 60.0)
        with pytest.raises(NotStarted) as caught:
            Agent(WINDOWS, Path("agent.exe"), "parent")
        assert process.returncode is not None
        if silent:
            os.close(writes)
        return caught.value

    return started


@pytest.mark.parametrize("after", [0, 2, 20])
def test_one_that_has_ended_and_is_reaped_late_is_not_late(
    start: Callable[..., NotStarted], after: float
) -> None:
    """Its pipe is closed: however long the end takes, it ended by itself, with its own status."""
    why = start(5, after)
    assert (why.late, why.status) == (False, 5)


def test_one_that_runs_and_does_not_answer_is_late(start: Callable[..., NotStarted]) -> None:
    """Although it was ended before the error is raised, so that it does not run by then."""
    why = start(0, 0, silent=True)
    assert why.late


def test_one_that_answers_something_else_is_not_late(start: Callable[..., NotStarted]) -> None:
    """It was not given up for its time."""
    assert not start(0, 0, out=b"what you will\n" * 4).late


def test_a_child_that_is_on_its_way_out_is_not_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """It was ended, and is listed still: the one that came after it is meant."""
    looks = iter([[50, 70], [50, 70], [70]])
    now = [50, 70]

    def listed(*words: str) -> list[int]:
        now[:] = next(looks, now)
        return list(now)

    monkeypatch.setattr(live_agent, "processes_with", listed)
    agent = SimpleNamespace(windows=Windows(("wine",)), token="t")
    assert Agent.child_pid(agent) == 70  # type: ignore[arg-type]


def test_a_child_that_ends_while_its_map_is_read_has_none() -> None:
    """That is no error: its next answer tells that it is gone."""
    agent = SimpleNamespace(child_pid=lambda: 1 << 30)
    host = SimpleNamespace(agent=agent, child=lambda: AddressSpace(64))
    assert LiveHost._system(host).maps == ""  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("bits", "late", "status", "tries", "said"),
    [
        (32, False, 53, 3, "runs no 32-bit programs"),
        (32, True, -9, 1, "did not start the agent"),
        (64, False, 53, 3, "did not start the agent"),
        (64, True, -9, 1, "did not start the agent"),
        (32, False, 5, 1, "can't have its stack"),
    ],
)
def test_what_is_told_hangs_on_how_it_ended(
    monkeypatch: pytest.MonkeyPatch, bits: int, late: bool, status: int, tries: int, said: str
) -> None:
    """One that ends is tried again; where it has 32 bits, it is said what they take."""
    made: list[str] = []

    def agent(*_: Any, **__: Any) -> None:
        made.append("one")
        raise NotStarted("it did not answer", status, late=late)

    monkeypatch.setattr(live_pair, "Agent", agent)
    pair = SimpleNamespace(
        scenario=colliding(), bits=bits, _windows=Windows(("wine",), Path("prefix"))
    )
    with pytest.raises((Unavailable, BadScenario), match=said):
        LivePair._started(pair, Path("agent.exe"), 1.0)  # type: ignore[arg-type]
    assert len(made) == tries
