"""Forks in real processes, of Windows or Wine, held against the model.

    python bench/live.py conform --count 500
    python bench/live.py conform --count 100 --faults
    python bench/live.py forks --count 200
    python bench/live.py faults --count 300

The exit status is 1 where a figure is not reached.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from forkviz.core.region import Region, module_key
from forkviz.errors import BadScenario
from forkviz.hosts.live.conformance import partings
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.fork import LiveFork
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.pe_writer import LEAST_SIZE
from forkviz.hosts.live.rebase_scenario import LIFT
from forkviz.hosts.live.wine_model import chosen_in, model_of, simulate
from forkviz.hosts.live.wire import LiveError
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import NEEDS_DLL, Fault, FaultKind
from forkviz.study.generator import Shape, generate
from forkviz.traces.trace import Trace
from forkviz.windows.processes import processes_with

#: The three that the figures are for, and every one.
THREE = ("cygwin-2011-05-30", "cygwin-3.6.0", "repaired")
ALL = tuple(ERAS)
SHAPES = (Shape.COLLISION, Shape.UNIFORM, Shape.IMPORTS)
MOST_DLLS = 12
#: The share of scenarios with both kinds of DLLs in which a linked one imports a dlopened one.
REPLACED = 0.5
#: How often a scenario is begun where a process can't be made; scenarios between two reports.
LOOKS, EVERY = 3, 10


def scenarios(seed: int, bits: int) -> Iterator[Scenario]:
    """Random scenarios of 1 to 12 DLLs that real processes can have."""
    rng = random.Random(seed)
    while True:
        drawn = generate(rng, rng.choice(SHAPES))
        if 1 <= len(drawn.dlls) <= MOST_DLLS:
            moved = lifted(replaced(drawn, rng), bits)
            if moved is not None:
                yield moved


def replaced(scenario: Scenario, rng: random.Random) -> Scenario:
    """*scenario*, half of the time with a linked DLL whose file was replaced under the parent.

    The new file imports one of the dlopened DLLs, so Windows drags that in as the child begins.
    """
    linked = [i for i, dll in enumerate(scenario.dlls) if dll.kind is DllKind.LINK]
    opened = [dll.name for dll in scenario.dlls if dll.kind is DllKind.LOAD]
    if not (linked and opened and rng.random() < REPLACED):
        return scenario
    dlls = list(scenario.dlls)
    at = rng.choice(linked)
    dlls[at] = replace(dlls[at], imports=(*dlls[at].imports, rng.choice(opened)))
    return replace(scenario, dlls=tuple(dlls))


def drags_in(scenario: Scenario) -> bool:
    """Whether a linked DLL imports a dlopened one."""
    kinds = {dll.key: dll.kind for dll in scenario.dlls}
    return any(
        dll.kind is DllKind.LINK
        and any(kinds.get(module_key(name)) is DllKind.LOAD for name in dll.imports)
        for dll in scenario.dlls
    )


def lifted(scenario: Scenario, bits: int) -> Scenario | None:
    """*scenario* in *bits*, moved up as it is; None where its DLLs meet once they have the three
    pages that a real one needs."""

    def up(address: int) -> int:
        return address + LIFT if address >= 0 else address

    dlls = tuple(
        replace(
            dll,
            preferred=up(dll.preferred % LIFT) & -0x10000,
            base=up(dll.base % 0x5000_0000) & -0x10000,
            size=max(dll.size, LEAST_SIZE),
            child_base=None if dll.child_base is None else up(dll.child_base),
        )
        for dll in scenario.dlls
    )
    child = tuple(
        region._replace(
            start=up(region.start), end=up(region.end), allocation=up(region.allocation)
        )
        for region in scenario.child
    )
    try:
        return replace(scenario, bits=bits, dlls=dlls, parent=(), child=child, stack=None)
    except BadScenario:
        return None


def stricken(scenario: Scenario, rng: random.Random) -> Scenario:
    """*scenario* with one to three faults of any kind, in any phase, that concern its DLLs."""
    first, last = list(Phase).index(Phase.C1), list(Phase).index(Phase.C9)
    places = [(dll.base, dll.size) for dll in scenario.dlls]
    faults = []
    for _ in range(rng.randint(1, 3)):
        kind = rng.choice([kind for kind in FaultKind if kind is not FaultKind.TEB])
        base, size = rng.choice(places)
        start = rng.choice((None, base, base + rng.randrange(-4, 5) * 0x1_0000))
        dll = rng.choice(scenario.dlls)
        if kind in NEEDS_DLL and dll.kind is DllKind.LINK:
            continue  # it is there before its file can be described to anybody
        size = rng.choice((dll.size + 0x1_0000, size, 0x1_0000, 0x3_0000))
        name = dll.name if kind in NEEDS_DLL else ""
        phase = list(Phase)[rng.randint(first, last)]
        faults.append(Fault(kind, phase, rng.choice((0, 1, 2)), start, size, name, exit_code=1))
    return replace(scenario, faults=tuple(faults))


class Held(NamedTuple):
    """One fork, held against the model's: differs says where, one line for each difference."""

    policy: str
    trace: Trace
    model: Trace
    succeeded: bool
    beyond: bool
    differs: tuple[str, ...]


def held_against_the_model(
    host: LiveHost, scenario: Scenario, policies: tuple[str, ...], seed: int
) -> list[Held]:
    """Forks of *scenario* under all *policies* in the processes of *host*."""
    found = []
    for policy in policies:
        if policy is not policies[0]:
            host.renew()
        live = LiveFork(host, policy, seed)
        model_host = model_of(live.scenario, host)
        trace = live.run()
        model = simulate(live.scenario, model_host, trace)
        assert live.proof is not None
        intact = live.proof.intact if trace.succeeded else live.proof.clean
        values = [] if intact else [f"values: {live.proof}"]
        differs = (*values, *partings(live, trace, model))
        beyond = next(chosen_in(trace), None) is not None
        found.append(Held(policy, trace, model, trace.succeeded, beyond, differs))
    return found


def conform(
    count: int, seed: int, show: int, bits: int, with_faults: bool, policies: tuple[str, ...]
) -> bool:
    """*count* scenarios, each under all *policies*: are the logs equal, line by line?"""
    rng = random.Random(seed)
    outcomes: Counter[tuple[str, bool]] = Counter()
    parted: list[str] = []
    left_out = done = beyond = dragged = 0
    start = time.monotonic()
    for number, scenario in enumerate(scenarios(seed, bits)):
        if done == count:
            break
        if with_faults:
            scenario = stricken(scenario, rng)
        try:
            host = LiveHost(scenario)
        except BadScenario as error:
            left_out += 1
            print(f"left out: {number}: {error}")
            continue
        done += 1
        dragged += drags_in(scenario)
        for look in range(LOOKS):
            try:
                with host:
                    found = held_against_the_model(host, scenario, policies, number)
                break
            except LiveError as error:
                # A loaded machine may refuse a process: the scenario is begun anew, and it is said.
                print(f"begun anew: {number}: {error}", flush=True)
                if look == LOOKS - 1:
                    raise
                host = LiveHost(scenario)
        for one in found:
            beyond += one.beyond
            outcomes[one.policy, one.succeeded] += 1
            if one.differs:
                parted.append(f"{number} {one.policy}")
                if len(parted) <= show:
                    print(f"--- {number} {one.policy}:", *one.differs, sep="\n  ", flush=True)
                    tell_parting(f"{number} {one.policy}", one.trace, one.model)
        if done % EVERY == 0:
            print(f"{done} of {count}, {len(parted)} differ", file=sys.stderr, flush=True)
    took = time.monotonic() - start
    forks = sum(outcomes.values())
    print(
        f"{done} scenarios, {forks} forks, {len(parted)} differ, "
        f"{left_out} left out; in {beyond} the system under Wine chose a place"
    )
    print(f"in {dragged} scenarios a linked DLL imports a dlopened one")
    print(f"{took:.0f} s, {1000 * took / max(forks, 1):.0f} ms a fork, with all processes and DLLs")
    for (policy, good), number in sorted(outcomes.items()):
        print(f"  {policy:14} {'succeeded' if good else 'failed':9} {number}")
    return not parted and not left_out


def forks(count: int, seed: int) -> bool:
    """*count* forks in a row of one parent under ``repaired``: does each return twice?"""
    scenario = colliding()
    with LiveHost(scenario) as host:
        handles = host.handles()
        good = calls = 0
        start = time.monotonic()
        for number in range(count):
            if number:
                host.renew()
            live = LiveFork(host, "repaired", seed + number)
            trace = live.run()
            assert live.proof is not None
            good += trace.succeeded and live.proof.intact
            calls += len(trace.calls()) - 2
        took = time.monotonic() - start
        grown = host.handles() - handles
    print(f"{good} of {count} forks returned twice with the right values; handles grown: {grown}")
    print(f"{1000 * took / count:.1f} ms a fork, {calls / took:.0f} calls a second, {calls} calls")
    return good == count and grown <= 0


def colliding() -> Scenario:
    """Six DLLs that all prefer one base, which something in the child has."""
    at = LIFT
    dlls = tuple(
        Dll(f"d{i}.dll", DllKind.LOAD, at, 0x2_0000, at + 0x10_0000 * (i + 1), (f"d{i - 1}.dll",))
        for i in range(6)
    )
    taken = Region(at, at + 0x1_0000, name="in the way")
    return Scenario("colliding", 64, dlls, "repaired", child=(taken,))


def faults(count: int, seed: int) -> bool:
    """*count* faults at random phases: what is left, and who crashed."""
    rng = random.Random(seed)
    phases = list(Phase)[list(Phase).index(Phase.C1) : list(Phase).index(Phase.C9) + 1]
    ends: Counter[str] = Counter()
    crashed = hung = left = wrong = grown = 0
    start = time.monotonic()
    done = 0
    while done < count:
        host = LiveHost(colliding(), limit=1.0)
        tokens = host.agent.token
        try:
            with host:
                usual = host.handles()
                for _ in range(10):
                    kind, phase = rng.choice(KINDS), rng.choice(phases)
                    host.inject(fault_of(kind, phase, rng))
                    host.renew()
                    done += 1
                    began = time.monotonic()
                    live = LiveFork(host, rng.choice(ALL), done)
                    trace = live.run()
                    hung += time.monotonic() - began > 60
                    assert live.proof is not None
                    fine = live.proof.intact if trace.succeeded else live.proof.clean
                    wrong += not fine
                    asked = kind is LiveFault.KILL_CHILD
                    crashed += sum(c == 0xC000_0005 for c in live.exit_codes) > asked
                    ends["succeeded" if trace.succeeded else "failed cleanly"] += 1
                    if done == count:
                        break
                grown += host.handles() > usual + 2
        except LiveError:
            ends["parent killed"] += 1
        left += len(list(processes_with(tokens)))
    took = time.monotonic() - start
    print(
        f"{done} faults: {crashed} access violations, {hung} hangs, {left} processes left, "
        f"{grown} parents whose handles grew, {wrong} with values that are not right"
    )
    print(", ".join(f"{count} {end}" for end, count in sorted(ends.items())), f"in {took:.0f} s")
    return not (crashed or hung or left or wrong or grown)


KINDS = (*LiveFault, *(k for k in FaultKind if k is not FaultKind.TEB))


def fault_of(
    kind: LiveFault | FaultKind, phase: Phase, rng: random.Random
) -> tuple[dict[Phase, LiveFault], tuple[Fault, ...]]:
    """What is done to the next child."""
    if isinstance(kind, LiveFault):
        return {phase: kind}, ()
    start = rng.choice((None, LIFT + 0x10_0000, LIFT + rng.randrange(0x100) * 0x1_0000))
    dll = f"d{rng.randrange(6)}.dll"
    return {}, (Fault(kind, phase, rng.choice((0, 1)), start, 0x3_0000, dll, exit_code=1),)


def tell_parting(what: str, trace: Trace, model: Trace) -> None:
    """The first lines in which the logs differ."""
    print(f"--- {what}")
    for i, (a, b) in enumerate(zip_longest(trace.calls(), model.calls())):
        if a != b:
            print(f"  line {i}: live {a!r}, model {b!r}")
            print("  before:", *trace.calls()[max(0, i - 6) : i], sep="\n    ")
            print("  live:", *trace.calls()[i : i + 6], sep="\n    ")
            print("  model:", *model.calls()[i : i + 6], sep="\n    ")
            break


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("conform", "forks", "faults"))
    parser.add_argument("--count", type=int, default=0, help="500, 200, 300 if left out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=5, help="how many partings to show")
    parser.add_argument("--bits", type=int, choices=(64, 32), default=64, help="of conform; 64")
    parser.add_argument("--faults", action="store_true", help="conform, with random faults")
    parser.add_argument("--all", action="store_true", help="conform, under every policy")
    args = parser.parse_args()
    if args.what == "conform":
        policies = ALL if args.all else THREE
        good = conform(args.count or 500, args.seed, args.show, args.bits, args.faults, policies)
    elif args.what == "forks":
        good = forks(args.count or 200, args.seed)
    else:
        good = faults(args.count or 300, args.seed)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
