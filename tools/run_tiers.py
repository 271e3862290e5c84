"""Run the checks and the tiers of tests, each under a heading, and sum them up.

    python -m tools.run_tiers            every tier
    python -m tools.run_tiers fast mypy  these only

The last line is `N passed, N failed, N skipped`, over all tiers; a check (ruff, mypy) counts as
one. The exit status is 1 if anything failed. In CI (CI=true) a skipped test and a tier without
tests are failures too, so that a missing program cannot pass unseen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET  # the files that it reads are pytest's own
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sys.executable
PARALLEL = ("-n", "logical", "--maxprocesses", "4")
#: For what has a browser or a server: a file's tests share one, and stay together.
BY_FILE = (*PARALLEL, "--dist=loadfile")
#: Where what a file's tests share costs less than a core that waits for the longest file.
IN_HALVES = (*PARALLEL, "--dist=worksteal")
#: Files that the summary names, if their tests take that many seconds.
SLOWEST, WORTH_SAYING = 25, 10
#: Programs under Wine wait more than they work: 20 s for each that hangs at its end.
WAITING = ("-n", "2", "--dist=worksteal")
NO_TESTS_COLLECTED = 5  # pytest's exit status


@dataclass(frozen=True, slots=True)
class Tier:
    """A check or a tier of tests: name, what its heading says, the command.

    With `counts_tests` the command is pytest's, or takes its option for the file of JUnit's XML.
    """

    name: str
    title: str
    command: tuple[str, ...]
    counts_tests: bool = False


@dataclass(slots=True)
class Result:
    """What came of a tier; `skips` gives each reason the tests that it kept from running.

    seconds: by the clock.  busy: of the machine's cores, the share that worked meanwhile, of
    whatever they did; -1 where the system does not say.  files: the seconds of each file's tests.
    """

    name: str
    passed: int = 0
    failed: int = 0
    seconds: float = 0.0
    busy: float = -1.0
    files: dict[str, float] = field(default_factory=dict)
    skips: dict[str, list[str]] = field(default_factory=dict)
    remark: str = ""

    @property
    def skipped(self) -> int:
        return sum(map(len, self.skips.values()))


def tests(name: str, title: str, marker: str, *options: str) -> Tier:
    command = (PYTHON, "-m", "pytest", "--quiet", "-m", marker, *options)
    return Tier(name, title, command, counts_tests=True)


SLOW = (
    *("figures", "recipes", "notebook", "browser", "lab", "frontends", "site"),
    *("live", "fuzz", "growth", "sweep"),
)
#: Folders whose tests of the fast tier show what of the machine and of the readers is covered.
COVERING = (
    *("machine", "readers", "traces", "scenarios", "hosts", "observation", "explanations"),
    # Which read PE files to move them, and texts to diagnose them.
    *("rebase", "diagnosis"),
)
#: Folders of other tiers alone: even to collect them costs seconds, for most import bokeh.
ELSEWHERE = (
    *("views", "widgets", "report", "front", "study", "cli", "native"),
    *("notebooks", "browser", "lab", "frontends", "site", "live", "fuzz", "growth"),
)
TIERS = (
    Tier("ruff", "ruff: rules", (PYTHON, "-m", "ruff", "check", ".")),
    Tier("format", "ruff: format", (PYTHON, "-m", "ruff", "format", "--check", ".")),
    Tier("mypy", "mypy: types", (PYTHON, "-m", "mypy")),
    Tier("spelling", "codespell: spelling", (PYTHON, "-m", "codespell_lib")),
    Tier("prose", "prose: phrases that the project avoids", (PYTHON, "-m", "tools.prose")),
    Tier(
        "schema",
        "check-jsonschema: the workflow file",
        (
            *(PYTHON, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"),
            ".github/workflows/test.yml",
        ),
    ),
    Tier("docs", "mkdocs: every page and the reference", (PYTHON, "-m", "mkdocs", "build")),
    Tier(
        "front",
        "Front end: bundles, contract, types, rules, format, unit tests",
        (PYTHON, "-m", "tools.front_checks"),
        counts_tests=True,
    ),
    tests(
        "fast",
        "Fast tier: values, engine, readers, hosts",
        " and ".join(f"not {marker}" for marker in SLOW),
        *(f"--ignore=tests/{folder}" for folder in ELSEWHERE),
        *("-p", "no:anyio", "-p", "no:cacheprovider"),  # a second of twenty
        "--hypothesis-profile=few",  # the sweep tier draws all examples
        *PARALLEL,
    ),
    Tier(
        "coverage",
        "Coverage: the fast tier's tests of the machine and of the readers, and their branches",
        (PYTHON, "-m", "tools.branch_coverage"),
        counts_tests=True,
    ),
    tests(
        "figures",
        "Figures tier: command line, views, widgets, reports, studies, scripts; no browser",
        "figures",
        *PARALLEL,
    ),
    tests(
        "recipes",
        "Recipes tier: CONTRIBUTING.md, followed literally",
        "recipes",
        "tests/test_recipes.py",
        *PARALLEL,
    ),
    tests(
        "notebook",
        "Notebook tier: every notebook, executed; grades with nbgrader",
        "notebook",
        *PARALLEL,
    ),
    tests(
        "browser",
        "Browser tier: the report in chromium",
        "browser",
        *IN_HALVES,
    ),
    tests("lab", "Lab tier: JupyterLab in chromium", "lab", "tests/lab", *BY_FILE),
    tests(
        "frontends",
        "Front ends tier: JupyterLab, Notebook, Voilà, marimo and VS Code's widgets in chromium",
        "frontends",
        "tests/frontends",
        *BY_FILE,
    ),
    tests(
        "site",
        "Site tier: pages that bring Python along, in chromium and in Firefox",
        "site",
        "tests/site",
        *BY_FILE,
    ),
    tests("growth", "Growth tier: work at n, 2n and 4n", "growth", "tests/growth", *PARALLEL),
    tests(
        "sweep",
        "Sweep tier: one rule against many inputs, and all examples of each property",
        f"sweep or (hypothesis and {' and '.join(f'not {marker}' for marker in SLOW)})",
        *(f"--ignore=tests/{folder}" for folder in ELSEWHERE),
        *PARALLEL,
    ),
    tests(
        "fuzz",
        "Fuzz tier: readers of binary files, with atheris; damaged inputs the whole way",
        "fuzz",
        "tests/fuzz",
        *PARALLEL,
    ),
    tests(
        "live", "Live tier: real processes of Windows, under Wine", "live", "tests/live", *WAITING
    ),
)


def chosen(names: Collection[str]) -> list[Tier]:
    """The tiers of these names, in their order.

    Where the coverage is measured as well, the fast tier leaves to it the folders that cover, so
    that each test runs once; by itself it runs them, for to record coverage doubles their time.
    """
    found = [tier for tier in TIERS if tier.name in names]
    if {"fast", "coverage"} <= set(names):
        left = tuple(f"--ignore=tests/{folder}" for folder in COVERING)
        found = [
            replace(tier, command=(*tier.command, *left)) if tier.name == "fast" else tier
            for tier in found
        ]
    return found


def seconds_by_file(path: Path) -> dict[str, float]:
    """How long the tests of each file took, with what they share, by its module."""
    taken: defaultdict[str, float] = defaultdict(float)
    for case in ET.parse(path).iter("testcase"):
        module = ".".join(
            part for part in case.get("classname", "").split(".") if not part.startswith("Test")
        )
        taken[module] += float(case.get("time", 0))
    return taken


def read_junit(path: Path) -> tuple[Counter[str], dict[str, list[str]]]:
    """How many tests passed, failed and were skipped, and the skipped ones by their reason.

    pytest writes a test that fails and then errs in its teardown as two cases of one name: the
    worse one counts, once. A test that is expected to fail counts as skipped.
    """
    outcomes: dict[str, str] = {}
    skips: dict[str, list[str]] = {}
    for case in ET.parse(path).iter("testcase"):
        name = "::".join(filter(None, (case.get("classname"), case.get("name"))))
        if case.find("failure") is not None or case.find("error") is not None:
            outcomes[name] = "failed"
        elif (skip := case.find("skipped")) is not None:
            outcomes.setdefault(name, "skipped")
            skips.setdefault(skip.get("message") or "no reason given", []).append(name)
        else:
            outcomes.setdefault(name, "passed")
    return Counter(outcomes.values()), skips


def run(tier: Tier, folder: Path) -> Result:
    """Run a tier, its output going where ours goes."""
    print(f"\n=== {tier.title} ===", flush=True)
    result = Result(tier.name)
    report = folder / f"{tier.name}.xml"
    command = [*tier.command, f"--junitxml={report}"] if tier.counts_tests else [*tier.command]
    start = time.monotonic()
    before = _ticks()
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    result.seconds = time.monotonic() - start
    result.busy = _busy(before, _ticks())
    if not tier.counts_tests:
        result.passed, result.failed = (0, 1) if status else (1, 0)
        return result
    if report.exists():
        counts, result.skips = read_junit(report)
        result.files = seconds_by_file(report)
        result.passed, result.failed = counts["passed"], counts["failed"]
    if status not in (0, NO_TESTS_COLLECTED) and not result.failed:
        result.failed, result.remark = 1, f"pytest ended with status {status}"
    return result


def _ticks() -> tuple[int, ...]:
    """What all cores have done so far, in the fields of /proc/stat; nothing on other systems."""
    try:
        first = Path("/proc/stat").read_text(encoding="ascii").partition("\n")[0]
    except OSError:
        return ()
    return tuple(map(int, first.split()[1:9]))


def _busy(before: tuple[int, ...], after: tuple[int, ...]) -> float:
    """The share of the time between that was neither idle nor a wait for a disk."""
    spent = [b - a for a, b in zip(before, after, strict=True)]
    return 1 - sum(spent[3:5]) / sum(spent) if sum(spent) else -1.0


def hold_to_ci(results: Iterable[Result]) -> None:
    """In CI nothing may be missing: a tier that ran no test has failed."""
    for result in results:
        if not (result.passed or result.failed or result.skipped):
            result.failed, result.remark = 1, "no test was collected, and CI expects some"


def summary(results: Sequence[Result], in_ci: bool) -> str:
    """The table, what was skipped and how to get what is missing, and the closing line."""
    lines = ["", "=== Summary ===", "tier      passed  failed skipped   seconds  busy"]
    for result in results:
        row = f"{result.name:8}{result.passed:8}{result.failed:8}{result.skipped:8}"
        remark = result.remark or ("skipped" if result.skipped and not result.passed else "")
        busy = f"{result.busy:.0%}" if result.busy >= 0 else "-"
        lines.append(f"{row}{result.seconds:10.1f}{busy:>6}  {remark}".rstrip())
    lines += _slowest(results)
    for result in results:
        for reason, names in sorted(result.skips.items()):
            lines += ["", f"skipped in {result.name}: {reason}"]
            lines += [f"  {name}" for name in sorted(names)]
    skipped = sum(result.skipped for result in results)
    if skipped and in_ci:
        lines += ["", "This is CI, where nothing may be skipped: that is a failure."]
    passed = sum(result.passed for result in results)
    failed = sum(result.failed for result in results)
    lines += ["", f"{passed} passed, {failed} failed, {skipped} skipped"]
    return "\n".join(lines)


def _slowest(results: Sequence[Result]) -> list[str]:
    """Where time goes: the files that took the most, of all tiers."""
    files = [(taken, r.name, name) for r in results for name, taken in r.files.items()]
    slow = [one for one in sorted(files, reverse=True)[:SLOWEST] if one[0] >= WORTH_SAYING]
    if not slow:
        return []
    rows = [f"{taken:8.1f}  {tier:10}{name}" for taken, tier, name in slow]
    return ["", "seconds of the slowest files", *rows]


def exit_status(results: Iterable[Result], in_ci: bool) -> int:
    return int(any(result.failed or (in_ci and result.skipped) for result in results))


def main(arguments: Sequence[str] | None = None) -> int:
    names = [tier.name for tier in TIERS]
    parser = argparse.ArgumentParser(description="Run the checks and the tiers of tests.")
    parser.add_argument("tier", nargs="*", help=f"{', '.join(names)}; all of them if left out")
    wanted = parser.parse_args(arguments).tier or names
    if unknown := set(wanted) - set(names):
        parser.error(f"no such tier: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    in_ci = os.environ.get("CI") == "true"
    with tempfile.TemporaryDirectory() as folder:
        results = [run(tier, Path(folder)) for tier in chosen(wanted)]
    if in_ci:
        hold_to_ci(results)
    print(summary(results, in_ci), flush=True)
    return exit_status(results, in_ci)


if __name__ == "__main__":
    sys.exit(main())
