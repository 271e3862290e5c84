"""Hold the machine and the readers to a floor of coverage, in statements and in branches.

    python -m tools.branch_coverage            run their tests, then compare
    python -m tools.branch_coverage --missing  and list the lines and branches that no test reaches

The tests are those of the fast tier in the folders of ``COVERING``; where every tier runs, the fast
tier leaves them to this one. The exit status is 1 if a test fails or a package is below its floor.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.run_tiers import COVERING, PARALLEL, PYTHON, ROOT, SLOW

#: In percent, of statements and of branches alike.
FLOORS = {"forkviz/machine": 98.0, "forkviz/readers": 95.0}


@dataclass(slots=True)
class Covered:
    """What tests reach of a package."""

    statements: int = 0
    reached: int = 0
    branches: int = 0
    taken: int = 0

    def percent(self) -> tuple[float, float]:
        """Of the statements, and of the branches; a package without any is covered."""
        return 100 * self.reached / (self.statements or 1), 100 * self.taken / (self.branches or 1)


def command(report: Path, junit: str = "") -> list[str]:
    """pytest's command line, which leaves coverage's JSON at *report*, JUnit's XML at *junit*."""
    packages = (package.replace("/", ".") for package in FLOORS)
    return [
        *(PYTHON, "-m", "pytest", "--quiet", "-p", "no:anyio", "-p", "no:cacheprovider"),
        *("-m", " and ".join(f"not {marker}" for marker in SLOW), *PARALLEL),
        *(f"--cov={package}" for package in packages),
        *("--cov-branch", f"--cov-report=json:{report}"),
        *((f"--junitxml={junit}",) if junit else ()),
        *(f"tests/{folder}" for folder in COVERING),
    ]


def by_package(files: Mapping[str, Any]) -> dict[str, Covered]:
    """The sums of coverage's report for each package with a floor."""
    found: defaultdict[str, Covered] = defaultdict(Covered)
    for name, file in files.items():
        package = next((p for p in FLOORS if _posix(name).startswith(f"{p}/")), None)
        if package is not None:
            summary = file["summary"]
            covered = found[package]
            covered.statements += summary["num_statements"]
            covered.reached += summary["covered_lines"]
            covered.branches += summary["num_branches"]
            covered.taken += summary["covered_branches"]
    return dict(found)


def table(found: Mapping[str, Covered]) -> tuple[str, bool]:
    """A row for each package, and whether all of them reach their floors."""
    lines, enough = ["package           statements  branches  floor"], True
    for package, floor in FLOORS.items():
        if package not in found:
            lines.append(f"{package:18}no test reaches it")
            enough = False
            continue
        statements, branches = found[package].percent()
        below = min(statements, branches) < floor
        remark = "  too few" if below else ""
        lines.append(f"{package:18}{statements:9.2f}%{branches:9.2f}%{floor:6.0f}%{remark}")
        enough = enough and not below
    return "\n".join(lines), enough


def missing(files: Mapping[str, Any]) -> list[str]:
    """The lines and the branches that no test reaches, file by file."""
    lines = []
    for name, file in sorted(files.items()):
        parts = [str(line) for line in file["missing_lines"]]
        parts += [f"{a}->{b if b > 0 else 'exit'}" for a, b in file["missing_branches"]]
        if parts:
            lines.append(f"{_posix(name)}: {', '.join(parts)}")
    return lines


def _posix(name: str) -> str:
    return name.replace("\\", "/")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Hold packages to a floor of coverage.")
    parser.add_argument("--missing", action="store_true", help="list what no test reaches")
    parser.add_argument("--junitxml", metavar="FILE", default="", help="what each test came to")
    wanted = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "coverage.json")
        environment = {**os.environ, "COVERAGE_FILE": str(Path(folder, "data"))}
        status = subprocess.run(
            command(report, wanted.junitxml), cwd=ROOT, env=environment, check=False
        ).returncode
        if status or not report.exists():
            print("the tests failed; coverage is not compared", file=sys.stderr)
            return 1
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    if wanted.missing:
        print("\n".join(missing(files)))
    text, enough = table(by_package(files))
    print(text)
    return int(not enough)


if __name__ == "__main__":
    sys.exit(main())
