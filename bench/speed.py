"""Measure how fast the engine forks, and how its cost grows with DLLs and with regions.

    python bench/speed.py            all of it, about two minutes
    python bench/speed.py --quick    smaller sizes

Forks are consumed without a trace, on one core, in processor time.  Beside each figure stands the
calibration of bench/figures.py: a machine that takes twice as long for that loop may take twice as
long here.  An exponent is the slope of log(time) over log(size) by least squares; the one to look
at is of the larger half, where fixed costs no longer flatter it.
"""

from __future__ import annotations

import argparse
import gc
import math
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.figures import calibrate  # noqa: E402
from bench.inputs import HOLES, colliding, scattered  # noqa: E402
from forkviz.hosts.simulated.host import SimulatedHost  # noqa: E402
from forkviz.machine.driver import run_fork  # noqa: E402
from forkviz.machine.events import Event, Finished  # noqa: E402  # the checkout that this file is in
from forkviz.machine.policy import POLICIES, get_policy  # noqa: E402
from forkviz.scenarios.scenario import Scenario  # noqa: E402
from forkviz.scenarios.windows import Loader, Placement  # noqa: E402

RUNS = 5
#: Seconds of forks that one measurement of forks a second takes.
ENOUGH = 0.5


def one(plan: Scenario, policy: str) -> Finished:
    """A fork without a trace: its last event."""
    last: Event | None = None
    for event in run_fork(plan.listed(), get_policy(policy), SimulatedHost(plan)):
        last = event
    assert isinstance(last, Finished)
    return last


def processor_time(work: Callable[[], object]) -> float:
    """Seconds of processor time that *work* takes."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def forks_a_second(plan: Scenario, policy: str) -> float:
    """How many forks of *plan* a core does in a second."""
    count = max(1, round(ENOUGH / max(processor_time(lambda: one(plan, policy)), 1e-4)))

    def many() -> None:
        for _ in range(count):
            one(plan, policy)

    return count / statistics.median(processor_time(many) for _ in range(RUNS))


def exponent(sizes: Sequence[int], times: Sequence[float]) -> float:
    """The slope of log(time) over log(size)."""
    x, y = [math.log(s) for s in sizes], [math.log(t) for t in times]
    return statistics.linear_regression(x, y).slope


def growth(title: str, sizes: Sequence[int], plans: Callable[[int], Scenario]) -> None:
    """How the cost of a fork of ``plans(size)`` grows, policy by policy."""
    made = {size: plans(size) for size in sizes}
    print(f"\n{title}: " + ", ".join(f"{size:,}" for size in sizes))
    half = len(sizes) // 2
    for policy in POLICIES:
        times = []
        for size in sizes:
            plan = made[size]
            work = partial(one, plan, policy)
            times.append(statistics.median(processor_time(work) for _ in range(RUNS)))
        won = one(made[sizes[-1]], policy).succeeded
        shown = " ".join(f"{t * 1000:9.1f}" for t in times)
        print(
            f"  {policy:<18} ms {shown}   exponent {exponent(sizes, times):.2f},"
            f" of the larger half {exponent(sizes[half:], times[half:]):.2f}"
            f"  ({'succeeds' if won else 'fails'})"
        )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How fast the engine forks, and how it grows.")
    parser.add_argument("--quick", action="store_true", help="smaller sizes")
    args = parser.parse_args()
    before = calibrate()
    print(f"python {sys.version.split()[0]}, processor time of one core, median of {RUNS}")
    print("\nforks a second, 7 DLLs (wanted: 2,000)")
    home = tuple(replace(dll, base=dll.preferred) for dll in colliding(14).dlls[::2])
    for title, plain in (
        (f"every other one relocated, {HOLES} holes below", colliding(7)),
        ("each where it prefers to be", Scenario("at home", 64, home)),
    ):
        print(f" {title}")
        for policy in POLICIES:
            held = one(plain, policy)
            print(
                f"  {policy:<18}{forks_a_second(plain, policy):>8,.0f}"
                f"   {held.attempts} child{'ren' if held.attempts > 1 else ''},"
                f" {'succeeds' if held.succeeded else 'fails'}"
            )
    dlls = (50, 100, 200, 400) if args.quick else (125, 250, 500, 1000, 2000)
    regions = (500, 1000, 2000, 4000) if args.quick else (6250, 12500, 25000, 50000, 100_000)
    growth("DLLs, half of them relocated", dlls, colliding)
    growth("regions above everything, 7 DLLs", regions, lambda n: colliding(7, n))
    growth("regions with holes below the targets, 7 DLLs", regions, lambda n: scattered(7, n))
    lots = Loader(Placement.RANDOM, seed=1)
    growth(
        "the same, and a loader that draws lots",
        regions,
        lambda n: replace(scattered(7, n), loader=lots),
    )
    print(f"\ncalibration: {before * 1000:.0f} ms before, {calibrate() * 1000:.0f} ms after")
    return 0


if __name__ == "__main__":
    sys.exit(main())
