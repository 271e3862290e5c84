"""Forks of 32 bits in real processes, and the probe that looks at them from either width."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.cli.app import main
from forkviz.core.region import Use
from forkviz.hosts.live.address_space import OwnKind
from forkviz.hosts.live.conformance import partings
from forkviz.hosts.live.fork import LiveFork
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.wine_model import model_of, simulate
from forkviz.probe.windows import probe
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.windows import wine32
from tests.support.caveats import sentences
from tests.support.live import colliding, needs_32_bits, nobody_is_left, simple

pytestmark = needs_32_bits


def in_32_bits(scenario: Scenario) -> Scenario:
    """The same in the lower half."""
    return replace(scenario, bits=32)


@pytest.mark.parametrize(
    "policy", ["cygwin-2011-04", "cygwin-2011-05-30", "cygwin-3.6.0", "repaired"]
)
def test_fork_returns_twice_with_the_parents_values(policy: str) -> None:
    """0 in the child, which has locals, globals, heap and DLL data; its id in the parent."""
    with LiveHost(in_32_bits(simple(policy))) as host:
        live = LiveFork(host)
        assert live.run().succeeded
        proof = live.proof
        assert proof is not None
        assert proof.intact
        assert proof.child["address of local"] < 1 << 32
    assert nobody_is_left(host.agent.token)


@pytest.mark.parametrize(
    "faults",
    [
        (),
        (Fault(FaultKind.ENTRY_ALLOCATES, start=0x1800_0000, dll="d0.dll"),),
        (Fault(FaultKind.DRAGS_IN, start=0x1800_0000, size=0x3_0000, dll="d1.dll"),),
        (Fault(FaultKind.LOAD_FAILS, attempt=1, dll="d2.dll"),),
    ],
    ids=lambda faults: faults[0].kind if faults else "none",
)
@pytest.mark.parametrize("policy", ["cygwin-2011-04", "cygwin-3.6.0", "repaired"])
def test_the_model_says_what_really_happens(policy: str, faults: tuple[Fault, ...]) -> None:
    """The same calls with the same answers; what happens to a DLL happens to it here, too."""
    with LiveHost(replace(in_32_bits(colliding(5)), faults=faults)) as host:
        live = LiveFork(host, policy)
        model = model_of(live.scenario, host)
        trace = live.run()
        assert partings(live, trace, simulate(live.scenario, model, trace)) == ()
        if policy == "repaired" and faults and faults[0].start is not None:
            assert trace.succeeded
            assert host.child().at(0x1800_0000) is not None


@pytest.mark.parametrize("bits", [32, 64])
def test_the_probe_of_either_width_names_what_it_has(bits: int) -> None:
    """The program's stack, heap, PEB and TEB, not those of the Windows below it."""
    with LiveHost(in_32_bits(colliding())) as host:
        own = {one.kind: one.start for one in host.own_memory()}
        process = probe(host.agent.hello[1], bits=bits).process
        stack = host.stack
    space = process.space
    assert space.bits == 32
    for kind, name in (
        (OwnKind.HEAP, "[win heap 0 default]"),
        (OwnKind.PEB, "[peb]"),
        (OwnKind.TEB, "[teb (tid "),
    ):
        region = space.at(own[kind])
        assert region is not None
        assert region.name.startswith(name)
    assert [r.start for r in space if r.use is Use.STACK] == [stack]
    assert any("above 4 GiB" in text for text in sentences(process.caveats)) is (bits == 64)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows runs programs of 32 bits")
def test_a_wine_that_runs_none_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, and how to get what is missing; there is no traceback, and no process is left."""
    monkeypatch.setattr(wine32, "dlls_folder", lambda: tmp_path / "none")
    file = tmp_path / "low.toml"
    file.write_text(dump_scenario(in_32_bits(colliding())), encoding="utf-8")
    assert main(["live", str(file)]) == 2
    assert "runs no 32-bit programs" in capsys.readouterr().err
    with pytest.raises(forkviz.Unavailable, match=r"tools\.wine32"):
        LiveHost(in_32_bits(colliding()))
