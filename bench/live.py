"""Forks in real processes, of Windows or Wine, held against the model.

    python bench/live.py conform --scenarios 500
    python bench/live.py forks --forks 200
    python bench/live.py faults --faults 300

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

from forkviz.core.address import page_ceil
from forkviz.engine.fork import fork
from forkviz.engine.policy import get_policy
from forkviz.engine.scenario import Scenario
from forkviz.engine.trace import Trace
from forkviz.errors import BadScenario
from forkviz.hosts.live import LiveHost
from forkviz.hosts.live_fork import LiveFork
from forkviz.hosts.live_model import simulate
from forkviz.study.generator import Shape, generate

POLICIES = ("cygwin-1.7.10", "cygwin-3.6", "repaired")
#: How far the generator's scenarios are moved up: above what every process has down there.
SHIFT = 0x1000_0000
SHAPES = (Shape.COLLISION, Shape.UNIFORM, Shape.IMPORTS)
MOST_DLLS = 12
LEAST_SIZE = 0x3000


def scenarios(seed: int) -> Iterator[Scenario]:
    """Random scenarios of 1 to 12 DLLs that real 64-bit processes can have."""
    rng = random.Random(seed)
    while True:
        drawn = generate(rng, rng.choice(SHAPES))
        if 1 <= len(drawn.dlls) <= MOST_DLLS:
            moved = lifted(drawn)
            if moved is not None:
                yield moved


def lifted(scenario: Scenario) -> Scenario | None:
    """*scenario* in 64 bits, moved up as it is; None where its DLLs meet once they have the three
    pages that a real one needs."""

    def up(address: int) -> int:
        return address + SHIFT if address >= 0 else address

    dlls = tuple(
        replace(
            dll,
            preferred=up(dll.preferred % SHIFT) & -0x10000,
            base=up(dll.base % 0x5000_0000) & -0x10000,
            size=max(dll.size, LEAST_SIZE),
            child_base=up(dll.child_base),
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
        return replace(scenario, bits=64, dlls=dlls, parent=(), child=child, stack=-1)
    except BadScenario:
        return None


def conform(count: int, seed: int, show: int) -> bool:
    """*count* scenarios, each under three policies: are the logs equal, line by line?"""
    outcomes: Counter[tuple[str, bool]] = Counter()
    parted: list[str] = []
    left_out = done = forks = beyond = 0
    start = time.monotonic()
    for number, scenario in enumerate(scenarios(seed)):
        if done == count:
            break
        try:
            host = LiveHost(scenario)
        except BadScenario as error:
            left_out += 1
            if left_out <= show:
                print(f"left out: {number}: {error}")
            continue
        with host:
          done += 1
          for policy in POLICIES:
            if policy is not POLICIES[0]:
                host.renew()
            live = LiveFork(host, policy, number)
            model, told = simulate(live.scenario, host)
            trace = live.run()
            forks += 1
            outcomes[policy, trace.succeeded] += 1
            assert live.proof is not None
            if not (live.proof.intact if trace.succeeded else live.proof.clean):
                parted.append(f"{number} {policy}: values")
            if trace.calls() != model.calls() and not told:
                beyond += 1
            elif trace.calls() != model.calls():
                parted.append(f"{number} {policy}")
                if len(parted) <= show:
                    tell_parting(f"{number} {policy}", trace, model)
    took = time.monotonic() - start
    print(
        f"{done} scenarios, {forks} forks, {len(parted)} logs differ, "
        f"{beyond} where the system under Wine chose a place, {left_out} left out"
    )
    print(f"{took:.0f} s, {1000 * took / max(forks, 1):.0f} ms a fork with its processes")
    for (policy, good), number in sorted(outcomes.items()):
        print(f"  {policy:14} {'succeeded' if good else 'failed':9} {number}")
    return not parted


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
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=("conform",))
    parser.add_argument("--scenarios", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=5)
    args = parser.parse_args()
    return 0 if conform(args.scenarios, args.seed, args.show) else 1


if __name__ == "__main__":
    sys.exit(main())
