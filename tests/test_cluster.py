"""A study on workers of loky's and of Dask's is equal to one of this process, to the byte."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.cli import main
from forkviz.errors import ForkvizError
from forkviz.study.generator import Shape
from forkviz.study.running.cluster import on_cluster
from forkviz.study.study import StudyInterrupted, run_study
from forkviz.study.tally import Study

#: Starts a cluster of processes.
pytestmark = pytest.mark.sweep

POLICIES = ("cygwin-2011-05-30", "repaired")
FORKS = 400
#: A scheduler, and a worker that lacks forkviz or has another one, each on its own.
SCHEDULER = "Scheduler(host='127.0.0.1', port=0, dashboard=False)"
SERVER = """
import asyncio, sys
from distributed import Scheduler, Worker
{before}
async def serve():
    async with {server} as server:
        print(server.address, flush=True)
        await server.finished()
asyncio.run(serve())
"""
LACKING = "sys.modules['forkviz'] = None"
ANOTHER = "from forkviz.study.running import engine; engine.engine_digest = lambda: 'x'"


@pytest.fixture(scope="module")
def alone() -> Study:
    """The study in this process."""
    return run_study(FORKS, POLICIES, seed=1, shape=Shape.MIXED, jobs=1)


@pytest.fixture
def servers() -> Iterator[list[subprocess.Popen[str]]]:
    """Processes that are ended with the test."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for one in reversed(started):
        one.kill()
        one.wait()
        if one.stdout:
            one.stdout.close()


def serving(started: list[subprocess.Popen[str]], server: str, before: str = "") -> str:
    """The address of *server*, in a process of its own."""
    code = SERVER.format(server=server, before=before)
    one = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).resolve().parents[1],
    )
    started.append(one)
    assert one.stdout
    return one.stdout.readline().strip()


def test_loky_gives_the_same(alone: Study) -> None:
    """Another implementation of processes."""
    loky = pytest.importorskip("loky")
    with loky.ProcessPoolExecutor(2) as executor:
        assert run_study(FORKS, POLICIES, seed=1, shape=Shape.MIXED, executor=executor) == alone


def test_dask_gives_the_same_though_a_worker_is_killed(
    alone: Study, servers: list[subprocess.Popen[str]]
) -> None:
    """In the middle: its tasks are run by the other one."""
    pytest.importorskip("distributed")
    address = serving(servers, SCHEDULER)
    for _ in range(2):
        serving(servers, f"Worker('{address}', nthreads=1)")
    victim = servers[1]

    def kill(done: int, _total: int) -> None:
        if done and victim.returncode is None:
            victim.send_signal(signal.SIGKILL)
            victim.wait()

    with on_cluster(address) as executor:
        same = {"seed": 1, "shape": Shape.MIXED, "executor": executor}
        assert run_study(FORKS, POLICIES, **same, progress=kill) == alone
        assert victim.returncode == -signal.SIGKILL
        assert run_study(FORKS, POLICIES, **same, in_flight=1) == alone


def test_ctrl_c_and_the_command_line_on_dask(
    alone: Study,
    servers: list[subprocess.Popen[str]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What was done before Ctrl-C is gone on with, and the JSON is that of this process."""
    pytest.importorskip("distributed")
    address = serving(servers, SCHEDULER)
    serving(servers, f"Worker('{address}', nthreads=1)")
    place = tmp_path / "parts.jsonl"

    def interrupt(done: int, _total: int) -> None:
        if done >= 100:
            raise KeyboardInterrupt

    with on_cluster(address) as executor, pytest.raises(StudyInterrupted):
        run_study(
            FORKS, POLICIES, seed=1, shape=Shape.MIXED, executor=executor, resume=place,
            progress=interrupt,
        )  # fmt: skip
    assert place.read_bytes().count(b"\n") == 3
    words = ["study", "--forks", str(FORKS), "--seed", "1", "--shape", "mixed", "--json"]
    words += ["--policies", ",".join(POLICIES)]
    written = []
    for more in (["--scheduler", address, "--resume", str(place)], ["--jobs", "1"]):
        assert main([*words, *more]) == 0
        written.append(capsys.readouterr().out)
    assert written[0] == written[1]


@pytest.mark.parametrize(
    ("before", "said"),
    [(LACKING, "can't run forkviz"), (ANOTHER, "has another version of forkviz: its engine is x")],
)
def test_a_worker_that_counts_otherwise_is_refused(
    servers: list[subprocess.Popen[str]], before: str, said: str
) -> None:
    """With its address; so is a scheduler without any worker."""
    pytest.importorskip("distributed")
    address = serving(servers, SCHEDULER)
    with pytest.raises(ForkvizError, match="has no worker"), on_cluster(address, 1):
        pass
    worker = serving(servers, f"Worker('{address}')", before)
    with pytest.raises(ForkvizError, match=f"the worker at {worker} {said}"), on_cluster(address):
        pass


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense", "foo://x:1", ""])
def test_an_address_at_which_nothing_answers(address: str) -> None:
    """Within the time that the error states, and without a word of Dask's own."""
    pytest.importorskip("distributed")
    with (
        pytest.raises(ForkvizError, match=r"no scheduler of Dask answers at .* within 1 s"),
        on_cluster(address, 1),
    ):
        pass
