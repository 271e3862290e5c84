"""Give damaged inputs to every reader, take those that are read the whole way, and count.

    python bench/fuzz.py                                500,000 inputs, then 20,000 the whole way
    python bench/fuzz.py --inputs 20000 --whole 0 --seed 7
    python bench/fuzz.py --inputs 0 --whole 500 --first 3000

The readers get damaged bytes and, as often, texts whose lines, records, values and keys are in
disorder.  The whole way is read, show, scenario, fork, observed, compare, redact, save, read back,
report, convert (tests/support/stages.py).  Nothing but a result and an error of the project's own
may come; anything else is printed with the number of its input, and the exit status is 1.  The
slowest input and largest resident set are printed.  The same seed makes the same inputs, each from
its number alone: --first and a number give one of them again.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.fuzzed import Outcome, read_one, whole_one  # noqa: E402

#: Faults that are printed at the most.
MOST_SHOWN = 20


class Tally:
    """What came of many inputs, and which of them cost most."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.faults = 0
        self.slowest = (0.0, "", 0)
        self.grew = (0, "", 0)
        self.first = self.peak = peak()

    def add(self, number: int, one: Outcome, seconds: float) -> None:
        """Count input *number*."""
        self.outcomes.update(one.counts)
        if one.fault is not None:
            self.faults += 1
            if self.faults <= MOST_SHOWN:
                print(f"{one.kind}, input {number}:")
                traceback.print_exception(one.fault, limit=-3, file=sys.stdout)
        self.slowest = max(self.slowest, (seconds, one.kind, number))
        if (now := peak()) > self.peak:
            self.grew = max(self.grew, (now - self.peak, one.kind, number))
            self.peak = now

    def tell(self) -> None:
        """Print it."""
        for outcome, count in self.outcomes.most_common():
            print(f"  {outcome:18}{count:12,}")
        print(f"  {'anything else':18}{self.faults:12,}")
        print(f"slowest: {self.slowest[0] * 1000:.1f} ms, {self.slowest[1]}, input", end=" ")
        print(self.slowest[2])
        more = (self.peak - self.first) / 1024
        print(f"largest resident set: {self.peak / 1024:.0f} MiB, {more:.0f} MiB more than before")
        print(f"  most at once {self.grew[0] / 1024:.1f} MiB, {self.grew[1]}, input {self.grew[2]}")


def peak() -> int:
    """The largest resident set so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def readers(inputs: int, first: int, seed: int, until: float) -> int:
    """So many inputs through the readers; returns how many faults there were."""
    tally = Tally()
    number = first
    while number < first + inputs and time.monotonic() < until:
        start = time.process_time()
        one = read_one(seed, number)
        tally.add(number, one, time.process_time() - start)
        number += 1
        if number % 1000 == 0:
            gc.collect()
    print(f"{number - first:,} inputs through the readers, seed {seed}, from {first:,} on:")
    tally.tell()
    return tally.faults


def whole(accepted: int, first: int, seed: int, until: float) -> int:
    """So many inputs that are read, the whole way; returns how many faults there were."""
    tally = Tally()
    number, taken = first, 0
    with tempfile.TemporaryDirectory() as folder:
        while taken < accepted and time.monotonic() < until:
            start = time.process_time()
            one = whole_one(seed, number, Path(folder))
            tally.add(number, one, time.process_time() - start)
            taken += one.accepted
            number += 1
            if number % 100 == 0:
                gc.collect()
    print(f"{taken:,} inputs the whole way, of {number - first:,}, seed {seed}, from {first:,} on:")
    tally.tell()
    return tally.faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--inputs", type=int, default=500_000, help="through the readers")
    parser.add_argument("--whole", type=int, default=20_000, help="the whole way")
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e6, help="at the most, each of the two")
    args = parser.parse_args()
    gc.disable()
    faults = 0
    if args.inputs:
        until = time.monotonic() + 60 * args.minutes
        faults += readers(args.inputs, args.first, args.seed, until)
    if args.whole:
        until = time.monotonic() + 60 * args.minutes
        faults += whole(args.whole, args.first, args.seed, until)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
