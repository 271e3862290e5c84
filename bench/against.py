"""Measure forking in this checkout against another one, such as a worktree of an older commit.

    git worktree add /tmp/before COMMIT
    python bench/against.py /tmp/before            about two minutes

Each checkout measures itself, in processes of its own, one after the other and back again, so that
what else the machine does strikes both.  A figure is the quotient of the processor time for the
same forks without a trace: the median over all rounds, and the quotient of the fastest two.  Forks
a second, of both, are those of their fastest rounds; a fork of the study is one scenario under one
policy, with the scenario drawn and the question asked whether it is possible.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: What a checkout runs on itself: ``bench.speed.one`` is there in each of them.
_WORKER = """
import gc, json, sys, time
sys.path.insert(0, sys.argv[1])
from bench.inputs import colliding, scattered
from bench.speed import one
from forkviz.machine.policy import POLICIES
from forkviz.study.study import run_study
plans = {"7 DLLs": (colliding(7), 40), "50 DLLs": (colliding(50), 4)}
found = {}
for title, (plan, count) in plans.items():
    for policy in POLICIES:
        one(plan, policy)
        gc.collect()
        start = time.process_time()
        for _ in range(count):
            one(plan, policy)
        found[f"{title}, {policy}"] = (time.process_time() - start) / count
scenarios = int(sys.argv[2])
gc.collect()
start = time.process_time()
run_study(scenarios, list(POLICIES), jobs=1)
taken = time.process_time() - start
found[f"a study of {scenarios:,}"] = taken / scenarios / len(POLICIES)
print(json.dumps(found))
"""


def measured(checkout: Path, scenarios: int) -> dict[str, float]:
    """Seconds of processor time of a fork of each kind, in a process of *checkout*."""
    done = subprocess.run(
        [sys.executable, "-c", _WORKER, str(checkout), str(scenarios)],
        cwd=checkout,
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Forking here against another checkout.")
    parser.add_argument("other", type=Path, help="the other checkout")
    parser.add_argument("--rounds", type=int, default=15, help="of both (15)")
    parser.add_argument("--study", type=int, default=200, help="scenarios of the study (200)")
    args = parser.parse_args()
    rounds = []
    for number in range(args.rounds):
        trees = [ROOT, args.other]
        pair = {tree: measured(tree, args.study) for tree in (trees if number % 2 else trees[::-1])}
        rounds.append((pair[ROOT], pair[args.other]))
    print(f"this checkout over {args.other}, {args.rounds} rounds: median, of the fastest; forks")
    print("a second there and here")
    kinds = [kind for kind in rounds[0][0] if kind in rounds[0][1]]
    medians = []
    for kind in kinds:
        ours, theirs = ([pair[i][kind] for pair in rounds] for i in (0, 1))
        median = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        medians.append(median)
        fastest = f"{min(ours) / min(theirs):6.3f}  {1 / min(theirs):8,.0f} {1 / min(ours):8,.0f}"
        print(f"  {kind:<32}{median:6.3f} {fastest}")
    print(f"  {'geometric mean':<32}{statistics.geometric_mean(medians):6.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
