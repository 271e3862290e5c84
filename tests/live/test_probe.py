"""forkviz capture of a process of Windows: what the probe sees is what the process itself sees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.cli.app import main
from forkviz.core.captures.capture import Capture
from forkviz.core.region import Use
from forkviz.hosts.live.address_space import OwnKind
from forkviz.hosts.live.agent import Agent
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.wire import Ask, runs, walked
from forkviz.native.build import build
from forkviz.probe import windows as live_probe
from forkviz.probe.windows import probe, running
from forkviz.windows.windows import find_windows
from tests.support.live import colliding, needs_windows

pytestmark = needs_windows


@pytest.fixture
def host() -> Iterator[LiveHost]:
    """A parent with three DLLs, and its child."""
    with LiveHost(colliding()) as host:
        yield host


def test_the_probe_sees_what_the_process_itself_sees(host: LiveHost) -> None:
    """Every run, its allocation, state and protection; the DLLs, and where they are."""
    process = probe(host.agent.hello[1]).process
    own = walked(host.agent.ask)
    seen = [(r.start, r.end, r.base) for r in process.space if r.use is not Use.SYSTEM]
    system = {r.base for r in process.space if r.use is Use.SYSTEM}
    told = [(r.start, r.start + r.size, r.allocation) for r in own if r.allocation not in system]
    assert [row for row in seen if row[2] not in system] == told
    for dll in host.scenario.dlls:
        module = process.find(dll.name)
        assert module is not None
        assert (module.base, module.end) == (dll.base, dll.base + dll.size)
        assert process.listing(module) is not None


def test_it_names_what_the_process_says_is_its_own(host: LiveHost) -> None:
    """Stack, heap, PEB and TEB of the child, each where the agent in it has them."""
    own = host.own_memory(child=True)
    pid = host.agent.ask(Ask.HELLO, child=True).numbers()[1]
    space = probe(pid).process.space
    for kind, use, name in (
        (OwnKind.STACK, Use.STACK, "[stack (tid "),
        (OwnKind.HEAP, Use.HEAP, "[win heap 0 default]"),
        (OwnKind.PEB, Use.SYSTEM, "[peb]"),
        (OwnKind.TEB, Use.SYSTEM, "[teb (tid "),
        (OwnKind.IMAGE, Use.IMAGE, ""),
    ):
        (start,) = (one.start for one in own if one.kind is kind)
        region = space.at(start)
        assert region is not None
        assert region.use is use
        assert region.name.startswith(name)
        assert kind not in (OwnKind.PEB, OwnKind.TEB) or region.start == start


def test_the_bundle_is_the_process(
    host: LiveHost, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the command: what is written is read back, with the headers of the DLLs, and forks."""
    folder = tmp_path / "bundle"
    pid = str(host.agent.hello[1])
    assert main(["capture", "--wine", "--prefix", prefix(), pid, "-o", str(folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["dialect"], told["bits"]) == ("windows", 64)
    capture = forkviz.read(folder)
    assert isinstance(capture, Capture)
    assert capture.parent is not None
    assert capture.parent.space == probe(int(pid)).process.space
    for dll in host.scenario.dlls:
        image = capture.image(dll.name)
        assert image is not None
        assert image.preferred == dll.preferred
    assert any("heaps" in text for text in told["not_seen"])


def test_processes_are_listed_with_their_numbers(
    host: LiveHost, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Parent and child are there, the probe is not."""
    probes: list[int] = []

    class Probe(Agent):
        def __init__(self, *arguments: Any, **more: Any) -> None:
            super().__init__(*arguments, **more)
            probes.append(self.hello[1])

    monkeypatch.setattr(live_probe, "Agent", Probe)
    assert main(["capture", "--wine", "--prefix", prefix(), "--list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["processes"]
    parent, child = host.agent.hello[1], host.agent.ask(Ask.HELLO, child=True).numbers()[1]
    assert {row["pid"] for row in rows} >= {parent, child}
    found = running()
    assert {row.pid: row.parent for row in found}[child] == parent
    assert len(probes) == 2
    assert not {row.pid for row in found} & set(probes)


def prefix() -> str:
    """The prefix that the tests' processes are in."""
    return str(find_windows().prefix)


def test_a_map_that_needs_several_answers_is_whole() -> None:
    """An answer has room for some 2,700 runs; here are more, and none is lost."""
    start, step, count = 0x2000_0000, 0x2_0000, 3000
    agent = Agent(find_windows(), build(), "parent")
    try:
        wanted = {start + i * step for i in range(count)}
        for place in wanted:
            assert agent.ask(Ask.RESERVE, place, 0x1_0000, 0).result == place
        assert len(runs(agent.ask(Ask.WALK, 0, 0))) < count
        assert wanted <= {run.start for run in walked(agent.ask)}
        assert wanted <= {region.start for region in probe(agent.hello[1]).process.space}
    finally:
        agent.close()


def test_a_process_that_is_not_there_is_no_capture() -> None:
    """With a hint where its number stands."""
    for pid in (0x7FFF_FFF0, 0, -1, 1 << 40):
        with pytest.raises(forkviz.ForkvizError, match=r"there is none[\s\S]*--list"):
            probe(pid)


def test_the_agent_says_what_is_its_own_and_both_maps_show_it(host: LiveHost) -> None:
    """Its image and the messages in it, its first stack, its heap, PEB and TEB."""
    for child, space in ((False, host.parent()), (True, host.child())):
        own = host.own_memory(child=child)
        by_kind = {one.kind: one for one in own}
        assert set(by_kind) == set(OwnKind)
        image, buffers = by_kind[OwnKind.IMAGE], by_kind[OwnKind.BUFFERS]
        assert image.start <= buffers.start < buffers.end <= image.end
        shown = {}
        for one in own:
            region = space.at(one.start)
            assert region is not None
            shown[one.kind] = (region.use, region.name)
        assert shown[OwnKind.STACK] == (Use.STACK, "[agent: first stack]")
        assert shown[OwnKind.HEAP] == (Use.HEAP, "[agent: win heap]")
        assert shown[OwnKind.PEB] == shown[OwnKind.TEB] == (Use.SYSTEM, "[peb, teb]")
        assert shown[OwnKind.IMAGE] == shown[OwnKind.BUFFERS] == (Use.IMAGE, "agent.exe")
