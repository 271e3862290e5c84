"""What the worst inputs within the limits cost, and how soon those past one are refused.

    python bench/limits.py              every input
    python bench/limits.py chain dlls   these only

Each input is made in a scratch folder and given to the command line in a process of its own, with
its modules compiled, as an installed package has them.  Printed are CPU seconds (user and system),
peak memory, and what a loop of plain Python took just before; docs/limits.md promises 5 s and
512 MiB.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.readers import BASE, FILES, STEP  # noqa: E402  # the checkout that this file is in
from forkviz import limits  # noqa: E402

#: Those of bench/readers.py that list modules and no regions.
_OF_MODULES = ("windbg-modules", "rebase-list", "ldd", "listdlls")
#: A line of a strace log that says that a fork gave up.
GAVE_UP = (
    "   12 [main] bash {pid} fork: child -1 - forked process {pid} died unexpectedly, retry 0,"
    " exit code 0xC0000005, errno 11\n"
)
#: A line of a strace log that names a child.
FORKED = (
    "    5  {at} [main] perl {pid} frok::parent: forked pid {child} == child pid {child}, 0x1\n"
)


def dlls(count: int, *, chained: bool = False, based: bool = True) -> Iterator[str]:
    """A scenario of *count* dlopened DLLs; chained: each imports the one before it."""
    yield 'schema = 1\ntitle = "many"\nbits = 64\n'
    for number in range(count):
        base = 0x2_0000_0000 + number * 0x20000
        yield f'[[dll]]\nname = "d{number}.dll"\nkind = "load"\nsize = 0x10000\n'
        yield f"preferred = {base:#x}\n"
        if based:
            yield f"base = {base:#x}\n"
        if chained and number:
            yield f'imports = ["d{number - 1}.dll"]\n'


def faulty(count: int) -> Iterator[str]:
    """*count* DLLs with a fault each."""
    yield from dlls(count)
    for number in range(count):
        yield f'[[fault]]\nkind = "load-fails"\ndll = "d{number}.dll"\n'


def regions(count: int) -> Iterator[str]:
    """A map of Cygwin of *count* rows."""
    for number in range(count):
        start = 0x1_0000_0000 + number * 0x20000
        yield f"{start:012X}-{start + 0x10000:012X} rw-p 00000000 0000:0000 0\n"


def messages(count: int) -> Iterator[str]:
    """*count* messages of failed forks, a line each."""
    return (GAVE_UP.format(pid=1000 + number % 9000) for number in range(count))


def forks(count: int) -> Iterator[str]:
    """A log of strace with *count* forks."""
    return (
        FORKED.format(at=number * 7, pid=1000, child=2000 + number % 30000)
        for number in range(count)
    )


def listed(name: str) -> Iterator[str]:
    """As many rows of the kind *name* of bench/readers.py as are read, or as the file may have."""
    before, row, _ = FILES[name]
    yield before
    most = limits.of("modules") if name in _OF_MODULES else limits.of("regions")
    room = limits.of("file") - len(before)
    for number in range(most):
        text = row(number, BASE + number * STEP)
        room -= len(text)
        if room < 0:
            return
        yield text


def dotted(count: int) -> Iterator[str]:
    """One dotted key of *count* parts."""
    yield "a" + ".a" * count + " = 1\n"


def tables(count: int) -> Iterator[str]:
    """*count* TOML tables."""
    return (f"[t{number}]\n" for number in range(count))


class Input(NamedTuple):
    """what: for a reader.  file: its name.  make: its text.  command: what it is given to."""

    what: str
    file: str
    make: Callable[[], Iterator[str]]
    command: str = "show"


INPUTS = {
    "dotted": Input("dotted TOML key, 90 KB", "x.toml", lambda: dotted(45_000)),
    "tables": Input("500,000 TOML tables", "x.toml", lambda: tables(500_000)),
    "digits": Input("9,000,000 digits", "x.toml", lambda: iter(["n = ", "7" * 9_000_000])),
    "chain-5": Input("chain of 5,000", "x.toml", lambda: dlls(5_000, chained=True), "fork"),
    "chain": Input("chain of 10,000", "x.toml", lambda: dlls(10_000, chained=True), "fork"),
    "faults": Input("20,000 faults", "x.toml", lambda: faulty(20_000)),
    "unbased": Input("20,000 DLLs without a base", "x.toml", lambda: dlls(20_000, based=False)),
    "dlls": Input("the same, forked", "x.toml", lambda: dlls(20_000, based=False), "fork"),
    "forks": Input("strace with 100,000 forks", "x.strace", lambda: forks(100_000)),
    "messages": Input("28 MiB of messages", "x.txt", lambda: messages(250_000)),
    "regions": Input("100,000 regions", "x.maps", lambda: regions(100_000)),
    "many-regions": Input("2,000,000 regions", "x.maps", lambda: regions(2_000_000)),
}

INPUTS |= {name: Input(f"the longest {name}", "x.txt", partial(listed, name)) for name in FILES}


def measured(command: str, place: Path, compiled: Path) -> tuple[int, float, float]:
    """Status, CPU seconds and MiB of ``forkviz COMMAND PLACE``; *compiled*: where modules are."""
    code = (
        "import os, resource, sys; from forkviz.cli import main; status = main(sys.argv[1:]);"
        "sys.stdout.flush(); used = resource.getrusage(resource.RUSAGE_SELF);"
        "print(status, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, command, str(place)],
        cwd=ROOT,
        env={
            **{k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
            "PYTHONPYCACHEPREFIX": str(compiled),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    status, seconds, memory = ran.stderr.splitlines()[-1].split()
    return int(status), float(seconds), float(memory)


def calibrated() -> float:
    """Processor seconds of a loop of plain Python: twice as many while others share the cores."""
    start = time.process_time()
    total = 0
    for i in range(1_000_000):
        total += i & 7
    assert total
    return time.process_time() - start


def main() -> None:
    """Measure the inputs that are named, or all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", choices=[*INPUTS, []], metavar="NAME")
    chosen = parser.parse_args().names or list(INPUTS)
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / "compiled"
        few = Path(folder) / "few.maps"
        few.write_text("".join(regions(3)), encoding="ascii")
        measured("show", few, compiled)
        for name in chosen:
            what, file, make, command = INPUTS[name]
            place = Path(folder) / file
            with place.open("w", encoding="utf-8") as stream:
                stream.writelines(make())
            size = place.stat().st_size / 2**20
            loop = calibrated() * 1000
            status, seconds, memory = measured(command, place, compiled)
            end = "refused" if status == 2 else "read"
            print(
                f"{what:36} {size:6.1f} MiB  {end:8} {seconds:6.1f} s {memory:6.0f} MiB"
                f"  ({loop:.0f} ms)",
                flush=True,
            )


if __name__ == "__main__":
    main()
