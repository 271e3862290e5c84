"""At risk: a fork that succeeded says which DLLs another loader, or less luck, might cost it."""

from __future__ import annotations

from dataclasses import replace

import forkviz
from forkviz.core.region import Region, Use
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Loader, Placement
from forkviz.study.at_risk import SEEDS, at_risk
from forkviz.study.outcome import outcome_of

POSIX = Dll("POSIX.dll", DllKind.LOAD, 0x3FD3A0000, 0x20000, 0x3F0000000)
HOOK = Region(0x3FD3A0000, 0x3FD3C0000, name="avhook64.dll", use=Use.IMAGE)


def plan(*dlls: Dll, holds: bool = True, loader: Loader | None = None) -> Scenario:
    """A parent and a child of 64 bits in which the hook has POSIX.dll's own place, or has not."""
    held = (HOOK,) if holds else ()
    made = Scenario("hooked", 64, dlls or (POSIX,), "cygwin-3.6.0", held, held)
    return replace(made, loader=loader) if loader is not None else made


def test_a_dll_whose_own_place_is_held_is_at_risk_and_its_holder_is_named() -> None:
    """The fork succeeds, in each child the reload has to force it home."""
    scenario = plan()
    trace = forkviz.fork(scenario)
    assert trace.succeeded
    [found] = at_risk(scenario, len(trace))
    assert (found.dll, found.holder, found.of) == ("POSIX.dll", "avhook64.dll", 3 * SEEDS)


def test_lost_counts_the_forks_that_other_loaders_lose() -> None:
    """Each is a fork of the same scenario under that loader; one that draws nothing stands for all
    its seeds."""
    scenario = plan(POSIX, replace(POSIX, name="b.dll", base=0x3F0020000))
    [first, second] = at_risk(scenario, 100, 6)
    policy = get_policy(scenario.policy)
    wanted = {"POSIX.dll": 0, "b.dll": 0}
    for placement in Placement:
        for seed in range(6):
            chosen = replace(scenario, loader=Loader(placement, seed=seed))
            outcome = outcome_of(chosen, policy)
            if not outcome.succeeded:
                wanted[outcome.dll] += 1
    assert {first.dll: first.lost, second.dll: second.lost} == wanted
    assert sum(wanted.values()) > 0


def test_a_dll_at_home_under_a_loader_that_draws_nothing_is_at_no_risk() -> None:
    """And is no entry beside one that is."""
    home = replace(POSIX, name="home.dll", preferred=0x400000000, base=0x400000000)
    assert at_risk(plan(home), 100) == ()
    assert [found.dll for found in at_risk(plan(home, POSIX), 100)] == ["POSIX.dll"]


def test_luck_of_the_loader_counts_where_no_dll_is_relocated() -> None:
    """ASLR of each process: a seed with which the fork succeeds says little."""
    drawn = replace(POSIX, name="a.dll", preferred=0x400000000, base=0x400000000, dynamic_base=True)
    scenario = plan(drawn, holds=False, loader=Loader(aslr=Aslr.PROCESS, seed=1))
    [found] = at_risk(scenario, 100)
    assert found.dll == "a.dll"
    assert found.holder is None
    assert found.lost > 0


def test_a_large_fork_is_tried_with_fewer_seeds() -> None:
    """So that an answer takes seconds, and says of how many forks it is."""
    [found] = at_risk(plan(), 50_000)
    assert found.of == 3 * 6


def test_a_boot_that_drew_the_bases_is_not_drawn_again() -> None:
    """The parent and its children are of one boot, whatever luck its loader has with places."""
    loader = Loader(Placement.RANDOM, Aslr.BOOT, seed=1)
    one = replace(POSIX, name="a.dll", dynamic_base=True)
    space = plan(one, holds=False).child_space()
    base = loader.aslr_base(one.key, 1, space.low, space.top, one.size)
    scenario = plan(replace(one, base=base), holds=False, loader=loader)
    assert forkviz.fork(scenario).succeeded
    assert [(found.dll, found.lost) for found in at_risk(scenario, 100)] == [("a.dll", 0)]


def test_places_are_drawn_anew_in_one_boot() -> None:
    """Two DLLs that are not where they want to be depend on that luck."""
    loader = Loader(Placement.RANDOM, Aslr.BOOT, seed=1)
    scenario = plan(POSIX, replace(POSIX, name="b.dll", base=0x3F0020000), loader=loader)
    without = replace(scenario, loader=replace(loader, aslr=Aslr.NONE))
    assert at_risk(scenario, 100, 6) == at_risk(without, 100, 6)
    assert sum(found.lost for found in at_risk(scenario, 100, 6)) > 0
