"""Check the front end: bundles, contract, types, rules, format, and the unit tests, one by one.

    python -m tools.front_checks
    python -m tools.front_checks --junitxml=FILE   the outcomes for tools/run_tiers.py, too

Without node all of it is skipped, which fails in CI.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # of node's own file
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tools.node import HOW_TO_GET, ROOT, find_node, is_ready

__all__ = ["main"]

#: Each check with what it holds.
CHECKS = {
    "bundles": "the bundles are what their sources make",
    "contract": "the contract is what Python has",
    "figures": "the figures are what bokeh makes of their sources",
    "types": "types, strict",
    "rules": "ESLint's rules",
    "format": "prettier's format",
    "units": "the unit tests",
}


def _said(command: Sequence[str]) -> str:
    """What a command says that fails, "" if it succeeds."""
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return (done.stdout + done.stderr).strip() or "it failed" if done.returncode else ""


def _checked(node: str) -> Iterator[tuple[str, str]]:
    """Each check, and what is wrong, "" where nothing is."""
    yield "bundles", _said([node, "tools/front/build.mjs", "--check"])
    yield "contract", _said([sys.executable, "-m", "tools.contract", "--check"])
    yield "figures", _said([sys.executable, "-m", "tools.figures", "--check"])
    done = subprocess.run(
        [node, "tools/front/check.mjs", "--json"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    try:
        found = json.loads(done.stdout)
    except ValueError:
        found = {key: [done.stderr or "no answer"] for key in ("types", "rules", "format")}
    for kind, complaints in found.items():
        yield kind, "\n".join(complaints)


def _units(node: str, file: Path) -> Iterator[ET.Element]:
    """The cases of node's tests; one that failed where they could not run."""
    command = [node, "tools/front/units.mjs", f"--junit={file}"]
    environment = {**os.environ, "PYTHON": sys.executable}
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    cases = list(ET.parse(file).iter("testcase")) if file.exists() else []
    failed = any(case.find("failure") is not None for case in cases)
    for case in cases:
        case.set("classname", f"units.{Path(case.get('file') or 'test').stem}")
        yield case
    if (status and not failed) or not cases:
        yield _case("units", f"node ended with status {status} after {len(cases)} tests")


def _case(name: str, wrong: str = "", skipped: str = "") -> ET.Element:
    case = ET.Element("testcase", classname="front", name=name)
    if wrong:
        ET.SubElement(case, "failure", message=_plain(wrong[:2000]))
    if skipped:
        ET.SubElement(case, "skipped", message=skipped)
    return case


def _plain(text: str) -> str:
    """Without what XML can't hold."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t")


def _cases() -> Iterator[ET.Element]:
    node = find_node()
    if node is None or not is_ready():
        print(f"skipped: {HOW_TO_GET}")
        yield from (_case(name, skipped=HOW_TO_GET) for name in CHECKS)
        return
    for name, wrong in _checked(node):
        print(f"{name}: {CHECKS[name]}: {'failed' if wrong else 'passed'}", flush=True)
        if wrong:
            print(wrong, flush=True)
        yield _case(name, wrong)
    with tempfile.TemporaryDirectory() as folder:
        yield from _units(node, Path(folder, "units.xml"))


def _write(file: Path, cases: Iterable[ET.Element]) -> None:
    suites = ET.Element("testsuites")
    ET.SubElement(suites, "testsuite", name="front").extend(cases)
    ET.ElementTree(suites).write(file, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Check the front end.")
    parser.add_argument("--junitxml", type=Path, help="where the outcomes go as XML")
    wanted = parser.parse_args(arguments)
    cases = list(_cases())
    if wanted.junitxml:
        _write(wanted.junitxml, cases)
    return int(any(case.find("failure") is not None for case in cases))


if __name__ == "__main__":
    sys.exit(main())
