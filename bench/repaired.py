"""Hold the policy ``repaired`` to what it promises, on many random scenarios, beside each era.

    python bench/repaired.py                        10,000 scenarios, faults that take memory
    python bench/repaired.py -n 2000 --seed 7 --faults none
    python bench/repaired.py --faults all           also kills, failing loads, files of another size

Printed: how many forks are possible by the rule (tests/support/chance.py says it), and how many of
those succeed; reservations that are still held where a child lives or gives up by itself
(``held``), releases of what the fork had not reserved (``foreign``), failures without a cause
(``silent``); calls per fork that succeeds, beside those of ``repaired`` on the same scenarios.

It ends with 1 if ``repaired`` breaks a promise, or if any fork of any policy raises, hangs or fails
without a cause.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from forkviz.machine.policy import POLICIES  # noqa: E402  # the checkout that this file is in
from tests.support.chance import Run, obstacle, random_scenario, run  # noqa: E402

OURS = "repaired"
#: Scenarios that one worker takes at a time.
BATCH = 100


@dataclass(slots=True)
class Score:
    """What a policy did.  theirs, ours: calls on the scenarios that it won, its own and ours."""

    forks: int = 0
    succeeded: int = 0
    attempts: int = 0
    leaked: int = 0
    foreign: int = 0
    silent: int = 0
    theirs: int = 0
    ours: int = 0

    def __iadd__(self, other: Score) -> Score:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self


@dataclass(slots=True)
class Tally:
    """All of it.  obstacles: why forks are not possible.  lost, worse: broken promises, by seed."""

    scores: dict[str, Score] = field(default_factory=lambda: {name: Score() for name in POLICIES})
    obstacles: Counter[str] = field(default_factory=Counter)
    won_anyway: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    worse: list[str] = field(default_factory=list)
    raised: list[str] = field(default_factory=list)

    def __iadd__(self, other: Tally) -> Tally:
        for name, score in other.scores.items():
            self.scores[name] += score
        self.obstacles += other.obstacles
        self.won_anyway += other.won_anyway
        for name in ("lost", "worse", "raised"):
            getattr(self, name).extend(getattr(other, name))
        return self


def batch(seeds: Iterable[str], faults: str) -> Tally:
    """Every policy on the scenarios of *seeds*."""
    tally = Tally()
    for seed in seeds:
        try:
            one(seed, faults, tally)
        except Exception as error:  # what a fork must never do
            tally.raised.append(f"{seed}: {error!r}")
    return tally


def one(seed: str, faults: str, tally: Tally) -> None:
    """Every policy on the scenario of *seed*."""
    plan = random_scenario(seed, faults=faults)
    why = obstacle(plan)
    runs = {name: run(plan, name) for name in POLICIES}
    ours = runs[OURS]
    tally.obstacles[why] += 1
    tally.won_anyway[why] += ours.outcome.succeeded
    for name, result in runs.items():
        tally.scores[name] += score(result, ours)
    if ours.outcome.succeeded:
        return
    if not why:
        tally.lost.append(f"{seed}: {ours.outcome.message}")
    better = [name for name, result in runs.items() if result.outcome.succeeded]
    if better:
        tally.worse.append(f"{seed} ({why}): won by {', '.join(better)}; {ours.outcome.message}")


def score(result: Run, ours: Run) -> Score:
    """*result* as a score of one fork."""
    won = result.outcome.succeeded
    return Score(
        1,
        won,
        result.outcome.attempts,
        result.leaked,
        result.foreign,
        result.silent,
        result.calls if won else 0,
        ours.calls if won else 0,
    )


def show(tally: Tally, count: int, seconds: float) -> None:
    """The table, and what was broken."""
    possible = tally.obstacles[""]
    print(f"{count:,} scenarios, {seconds:.0f} s")
    print(f"possible by the rule: {possible:,}; repaired wins {tally.won_anyway['']:,} of them")
    for why, number in sorted(tally.obstacles.items()):
        if why:
            print(f"  not promised ({why}): {number:,}; repaired wins {tally.won_anyway[why]:,}")
    print()
    print(f"{'policy':<20}{'wins':>7}{'attempts':>10}{'held':>8}{'foreign':>9}{'silent':>8}"
          f"{'calls a win':>13}{'repaired, same':>16}")  # fmt: skip
    for name, s in tally.scores.items():
        won = max(s.succeeded, 1)
        attempts = s.attempts / max(s.forks, 1)
        print(f"{name:<20}{s.succeeded:>7,}{attempts:>10.2f}{s.leaked:>8,}{s.foreign:>9,}"
              f"{s.silent:>8,}{s.theirs / won:>13.1f}{s.ours / won:>16.1f}")  # fmt: skip
    for title in ("lost", "worse", "raised"):
        found = getattr(tally, title)
        print(f"\n{title}: {len(found)}", *found[:20], sep="\n  ")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Hold `repaired` to what it promises.")
    parser.add_argument("-n", type=int, default=10_000, help="scenarios (10000)")
    parser.add_argument("--seed", default="0", help="of all draws (0)")
    parser.add_argument("--faults", choices=("none", "mild", "all"), default="mild")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    start = time.perf_counter()
    seeds = [f"{args.seed}/{i}" for i in range(args.n)]
    batches = [seeds[i : i + BATCH] for i in range(0, len(seeds), BATCH)]
    tally = Tally()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for part in pool.map(batch, batches, repeat(args.faults)):
            tally += part
    if args.json:
        scores = {
            name: {key: getattr(s, key) for key in Score.__slots__}
            for name, s in tally.scores.items()
        }
        broken = {key: getattr(tally, key) for key in ("lost", "worse", "raised")}
        print(json.dumps({"obstacles": tally.obstacles, "scores": scores, **broken}, indent=2))
    else:
        show(tally, args.n, time.perf_counter() - start)
    ours = tally.scores[OURS]
    silent = sum(s.silent for s in tally.scores.values())
    return int(bool(tally.lost or tally.raised or ours.leaked or ours.foreign or silent))


if __name__ == "__main__":
    sys.exit(main())
