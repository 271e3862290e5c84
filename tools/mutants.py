"""Run random mutants of the machine, the scenarios and the readers: does a test notice each?

    python -m tools.mutants                     300 mutants of seed 1
    python -m tools.mutants --seed 2 --count 50 forkviz/readers/maps
    python -m tools.mutants --budget 5          at most 5 seconds of tests for each, the shortest
    python -m tools.mutants --again             those that survived, once more
    python -m tools.mutants --only 'NAME'       those whose names hold NAME, all of them

A mutant is a module with one small change (``tools.mutations``). It stands in no file: a process of
its own imports it and runs the tests of the fast tier that reach the changed line, the shortest
first, until one fails; then the other tests of their files, for a test may look at what another one
has put into a cache. Which test reaches which line is recorded once for a state of the tree. The
results are in build/mutants.jsonl, so a run that was stopped goes on where it was.

A mutant that no test can notice is listed, with the reason, in tools/mutants_equal.toml. The exit
status is 1 if fewer than 95 in 100 of the others are caught.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.machinery
import importlib.util
import json
import math
import os
import random
import resource
import signal
import subprocess
import sys
import tomllib
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

from forkviz.windows.waiting import until
from tools.mutations import Mutation, mutated, mutations
from tools.run_tiers import ELSEWHERE, SLOW

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
RESULTS = BUILD / "mutants.jsonl"
EQUAL = ROOT / "tools" / "mutants_equal.toml"
PACKAGES = ("forkviz/machine", "forkviz/scenarios", "forkviz/readers")
WANTED = 0.95
#: A mutant that runs so many times as long as its tests do without it never ends.
PATIENCE, AT_LEAST = 5, 30
MOST_MEMORY = 4 << 30
PYTEST = (
    *("-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:anyio"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # imported once, before the forks
    *("-m", " and ".join(f"not {marker}" for marker in SLOW)),
    *(f"--ignore=tests/{folder}" for folder in ELSEWHERE),
)


@dataclass(frozen=True, slots=True)
class Reach:
    """Which tests reach which lines: seconds of each test, and the tests of each file's lines."""

    seconds: dict[str, float]
    lines: dict[str, dict[int, list[str]]]

    def tests(self, mutation: Mutation) -> list[list[str]]:
        """The tests that may notice it: those that reach it, then the others of their files."""
        lines = self.lines.get(mutation.path, {})
        first, last = mutation.lines
        found = {t for n, tests in lines.items() if first <= n <= last for t in tests}
        if mutation.at_import:
            found |= {test for tests in lines.values() for test in tests}
            if not found:  # a table that other modules use
                folder = f"tests/{mutation.path.split('/')[1]}/"
                found = {test for test in self.seconds if test.startswith(folder)}
        files = {test.partition("::")[0] for test in found if not mutation.at_import}
        rest = {t for t in self.seconds if t.partition("::")[0] in files} - found
        return [sorted(each, key=lambda t: (self.seconds[t], t)) for each in (found, rest) if each]


class _Chosen:
    """A plugin of pytest: only *tests* run, in that order; ``failed`` is the one that failed."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.order = {test: number for number, test in enumerate(tests)}
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        chosen = [item for item in items if item.nodeid in self.order]
        items[:] = sorted(chosen, key=lambda item: self.order[item.nodeid])

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed:
            self.failed = report.nodeid


class _Timed:
    """A plugin of pytest that adds up how long each test takes."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: Any) -> None:
        self.seconds[report.nodeid] += report.duration


class _Mutating(importlib.machinery.SourceFileLoader):
    """Finds the module of a mutation, and gives it the changed code."""

    def __init__(self, mutation: Mutation) -> None:
        path = ROOT / mutation.path
        super().__init__(mutation.path.removesuffix(".py").replace("/", "."), str(path))
        self.number = mutation.number

    def find_spec(self, name: str, path: object, target: object = None) -> Any:
        if name != self.name:
            return None
        return importlib.util.spec_from_file_location(name, self.path, loader=self)

    def get_code(self, fullname: str) -> Any:
        tree = mutated(Path(self.path).read_text(encoding="utf-8"), self.number)
        return compile(tree, self.path, "exec", dont_inherit=True)


def in_a_fork(do: Callable[[], dict[str, Any]], seconds: float) -> dict[str, Any] | None:
    """What *do* gives in a process of its own; None if it does not end in time."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(reading)
        os.setsid()
        out = os.open(BUILD / "mutants.out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        try:
            os.write(writing, json.dumps(do()).encode())
        except BaseException:  # whatever it is, this process ends here
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(writing)
    try:
        if not until(lambda: os.waitpid(pid, os.WNOHANG) != (0, 0), seconds):
            os.killpg(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return None
        text = os.read(reading, 1 << 16)
        found: dict[str, Any] = json.loads(text) if text else {"status": -1}
        return found
    finally:
        os.close(reading)


def run_tests(tests: Sequence[str], mutation: Mutation) -> dict[str, Any]:
    """Run *tests* with the mutant in the module's place: pytest's status, and what failed."""
    import pytest

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    sys.meta_path.insert(0, _Mutating(mutation))
    chosen = _Chosen(tests)
    files = sorted({test.partition("::")[0] for test in tests})
    status = int(pytest.main([*PYTEST, "-p", "no:cov", *files], plugins=[chosen]))
    return {"status": status, "by": chosen.failed}


def within(tests: Sequence[str], reach: Reach, budget: float) -> list[str]:
    """The first of *tests*, as many as run in *budget* seconds, and at least one."""
    sums = accumulate(reach.seconds[test] for test in tests)
    return [
        t for i, (t, spent) in enumerate(zip(tests, sums, strict=True)) if spent < budget or not i
    ]


def outcome(mutation: Mutation, reach: Reach, budget: float) -> dict[str, Any]:
    """Whether a test notices the mutant: ``caught`` with the test, or ``survived``."""
    result: dict[str, Any] = {"name": mutation.name, "line": mutation.lines[0]}
    result["tests"] = 0
    for tests in reach.tests(mutation):
        tests = within(tests, reach, budget)
        patience = AT_LEAST + PATIENCE * sum(reach.seconds[test] for test in tests)
        ran = in_a_fork(lambda tests=tests: run_tests(tests, mutation), patience)  # type: ignore[misc]
        result["tests"] += len(tests)
        if ran is None:
            return result | {"outcome": "caught", "by": "it never ends"}
        if ran["status"] != 0:
            return result | {"outcome": "caught", "by": ran.get("by") or "it can't be imported"}
    return result | {"outcome": "survived"}


def record() -> dict[str, Any]:
    """Run the fast tier and keep which test reaches which line of the packages."""
    import coverage
    import pytest

    timed = _Timed()
    data = BUILD / "mutants.coverage"
    os.environ["COVERAGE_FILE"] = str(data)
    sources = [f"--cov={package.replace('/', '.')}" for package in PACKAGES]
    options = ["--cov-context=test", "--cov-report=", "--cov-config=/dev/null", *sources]
    status = int(pytest.main([*PYTEST, *options, "tests"], plugins=[timed]))
    kept = coverage.CoverageData(str(data))
    kept.read()
    names = list(timed.seconds)
    numbers = {name: number for number, name in enumerate(names)}
    lines: dict[str, dict[int, list[int]]] = {}
    for file in kept.measured_files():
        found = lines[Path(file).relative_to(ROOT).as_posix()] = {}
        for line, contexts in kept.contexts_by_lineno(file).items():
            tests = {context.rpartition("|")[0] for context in contexts if context}
            if tests:
                found[line] = sorted(numbers[test] for test in tests)
    data.unlink()
    if not status:
        place(tree_hash()).write_text(json.dumps({"seconds": timed.seconds, "lines": lines}))
    return {"status": status}


def tree_hash() -> str:
    """Of every file that the tests or the package consist of."""
    listed = ["git", "ls-files", "-z", "-co", "--exclude-standard", "forkviz", "tests", "data"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    hashed = hashlib.sha256()
    for name in sorted(filter(None, names.split("\0"))):
        if (ROOT / name).is_file():
            hashed.update(name.encode() + b"\0" + (ROOT / name).read_bytes())
    return hashed.hexdigest()[:16]


def place(tree: str) -> Path:
    return BUILD / f"mutants-{tree}.json"


def reached() -> Reach:
    """The record for today's tree, made if there is none."""
    path = place(tree_hash())
    if not path.exists():
        print("running the fast tier once, to see which test reaches which line", flush=True)
        for old in BUILD.glob("mutants-*.json"):
            old.unlink()
        ran = in_a_fork(record, 3600)
        if ran != {"status": 0}:
            sys.exit(f"the fast tier fails without a mutant: see {BUILD / 'mutants.out'}")
    kept = json.loads(path.read_text())
    names = list(kept["seconds"])
    lines = {
        file: {int(line): [names[number] for number in tests] for line, tests in found.items()}
        for file, found in kept["lines"].items()
    }
    return Reach(kept["seconds"], lines)


def every(places: Iterable[str]) -> Iterator[Mutation]:
    """All mutations of the modules below *places*, in order."""
    for given in places:
        top = ROOT / given
        for path in [top] if top.is_file() else sorted(top.rglob("*.py")):
            if path.name != "__init__.py":
                yield from mutations(path, path.relative_to(ROOT).as_posix())


def results() -> dict[str, dict[str, Any]]:
    """The last result of each mutant, by its name."""
    lines = RESULTS.read_text().splitlines() if RESULTS.exists() else []
    return {value["name"]: value for value in map(json.loads, lines)}


def equal() -> dict[str, str]:
    """The mutants that no test can notice, each with the reason."""
    kept = tomllib.loads(EQUAL.read_text(encoding="utf-8"))["equal"] if EQUAL.exists() else []
    return {each["mutant"]: each["reason"] for each in kept}


def chosen(options: argparse.Namespace) -> list[Mutation]:
    """The mutants to run."""
    found = list(every(options.places or PACKAGES))
    if options.only:
        return [mutation for mutation in found if options.only in mutation.name]
    if options.again:
        done = results()
        lost = {name for name, result in done.items() if result["outcome"] == "survived"}
        return [mutation for mutation in found if mutation.name in lost - set(equal())]
    random.Random(options.seed).shuffle(found)
    taken: dict[tuple[str, tuple[int, int]], Mutation] = {}
    for mutation in found:  # one mutant for each place
        taken.setdefault((mutation.path, mutation.lines), mutation)
    return list(taken.values())[: options.count]


def table(mutants: Sequence[Mutation], done: dict[str, dict[str, Any]]) -> tuple[str, bool]:
    """How many of each package were caught, and whether these are enough."""
    known = equal()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for mutation in mutants:
        if result := done.get(mutation.name):
            lost = result["outcome"] == "survived"
            what = "equal" if lost and mutation.name in known else result["outcome"]
            for name in ("/".join(mutation.path.split("/")[:2]), "all"):
                counts[name][what] += 1
    lines = [f"{'package':20}  caught  survived  equal"]
    for name, count in sorted(counts.items(), key=lambda each: (each[0] == "all", each[0])):
        lines.append(f"{name:20}{count['caught']:8}{count['survived']:10}{count['equal']:7}")
    caught, lost = counts["all"]["caught"], counts["all"]["survived"]
    return "\n".join(lines), caught >= WANTED * (caught + lost)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Does a test notice each of these mutants?")
    parser.add_argument("places", nargs="*", help="files or folders of the package")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--again", action="store_true", help="those that survived")
    parser.add_argument("--budget", type=float, default=math.inf, help="seconds of tests for each")
    parser.add_argument("--only", default="", help="those whose names hold this text")
    options = parser.parse_args(arguments)
    BUILD.mkdir(exist_ok=True)
    os.environ["CI"] = "true"  # the same examples of hypothesis in every run
    import hypothesis
    import pytest

    assert all((hypothesis.__version__, pytest.__version__))  # imported once, for all of the forks
    reach, mutants = reached(), chosen(options)
    done = {} if options.again or options.only else results()
    with RESULTS.open("a", encoding="utf-8") as file:
        for number, mutation in enumerate(mutants, 1):
            if mutation.name not in done:
                done[mutation.name] = result = outcome(mutation, reach, options.budget)
                file.write(json.dumps(result) + "\n")
                file.flush()
                if result["outcome"] == "survived":
                    where = f"{number}/{len(mutants)} survived: line {mutation.lines[0]}"
                    print(f"{where} {mutation.name}", flush=True)
    text, enough = table(mutants, done)
    print(text)
    return int(not enough)


if __name__ == "__main__":
    sys.exit(main())
