"""Give damaged inputs to every reader and count what comes out.

    python bench/fuzz.py                      1,000,000 inputs, some minutes
    python bench/fuzz.py --inputs 20000 --seed 7

Nothing but a value of the reader's and a BadCapture may come; anything else is printed with its
reader and the number of the input, and the exit status is 1.  The slowest input and the largest
resident set are told.  The same seed makes the same inputs.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from forkviz.errors import BadCapture  # noqa: E402
from tests.support.damage import READS, damaged, seeds  # noqa: E402


def peak() -> int:
    """The largest resident set so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    inputs = seeds(ROOT / "data")
    outcomes: Counter[str] = Counter()
    slowest = (0.0, "", 0)
    grew = (0, "", 0)
    before = peak()
    first = before
    faults = 0
    gc.disable()
    for number in range(args.inputs):
        draws = Random(f"{args.seed} {number}")
        name = draws.choice(tuple(READS))
        data = damaged(draws.choice(inputs[name]), draws)
        start = time.process_time()
        try:
            READS[name](data)
            outcomes["read"] += 1
        except BadCapture as error:
            outcomes["BadCapture"] += 1
            str(error)
        except Exception:
            faults += 1
            outcomes["anything else"] += 1
            if faults <= 20:
                print(f"{name}, input {number}:")
                traceback.print_exc(limit=-3, file=sys.stdout)
        took = time.process_time() - start
        if took > slowest[0]:
            slowest = (took, name, number)
        if (now := peak()) > before:
            grew = max(grew, (now - before, name, number))
            before = now
        if number % 1000 == 0:
            gc.collect()
    print(f"{args.inputs:,} inputs over {len(READS)} readers, seed {args.seed}:")
    for outcome in ("read", "BadCapture", "anything else"):
        print(f"  {outcome:14}{outcomes[outcome]:12,}")
    print(f"slowest: {slowest[0] * 1000:.1f} ms, {slowest[1]}, input {slowest[2]}")
    print(f"largest resident set: {before / 1024:.0f} MiB, {(before - first) / 1024:.0f} MiB more")
    most = f"{grew[0] / 1024:.1f} MiB, {grew[1]}, input {grew[2]}"
    print(f"  than before the first; most at once {most}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
