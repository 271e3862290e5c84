"""Measure the explorer in this checkout against another one, such as an older commit's, in one run.

    mkdir /tmp/before && git archive COMMIT | tar -x -C /tmp/before
    python -m bench.front_against /tmp/before             reports and JupyterLab, some 15 minutes
    python -m bench.front_against /tmp/before --report    reports alone

Each checkout makes its own explorers, in processes of its own.  A browser presses the same keys in
one and the other, and back again, so that what else the machine does slows down both.  What is
measured is what bench/front.py measures: from a key to the frame that shows its step, and from the
opening until it can be stepped.  Chromium is headless, and draws in software.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bench.front import DLLS, REGIONS, in_report, sampled
from tools.chromium import FLAGS, find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.support.lab import Lab

ROOT = Path(__file__).resolve().parents[1]
PERL = ROOT / "data" / "captures" / "cygwin-3.0.7-perl"
KEYS = 40
#: For what a kernel does on a busy machine.
PATIENCE = 300_000
#: What stands for the inputs in the tables; the source is run by each checkout on its own code.
CASES = {
    "350 regions": f"{str(PERL)!r}",
    f"{REGIONS} regions": f"colliding({DLLS}, {REGIONS})",
}
_HEAD = (
    "import sys\nsys.path.insert(0, {tree!r})\nimport forkviz\nfrom bench.inputs import colliding\n"
)
_REPORT = _HEAD + "forkviz.report({source}, {place!r}, step=0)\n"
_EXPLORE = _HEAD + "forkviz.explore({source}, step=0)"
_LAB_IDLE = """() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status
  === 'idle'"""


@dataclass(slots=True)
class Measured:
    """Milliseconds of the keys of one checkout, and of each opening."""

    keys: list[float] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)


Results = dict[str, dict[Path, Measured]]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="The explorer here against another checkout's.")
    parser.add_argument("other", type=Path, help="the other checkout")
    parser.add_argument("--rounds", type=int, default=4, help="of both (4)")
    parser.add_argument("--keys", type=int, default=KEYS, help=f"in each round ({KEYS})")
    parser.add_argument("--report", action="store_true", help="leave JupyterLab out")
    parser.add_argument("--json", type=Path, help="a file for all samples")
    args = parser.parse_args()
    from playwright.sync_api import sync_playwright

    trees = (ROOT, args.other.resolve())
    results: Results = defaultdict(lambda: defaultdict(Measured))
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))

        def new_page() -> Page:
            return browser.new_page(viewport={"width": 1280, "height": 800})

        print("milliseconds, the other checkout -> this one (quotient)", flush=True)
        reports(results, trees, args, new_page, Path(name))
        if not args.report:
            labs(results, trees, args, new_page, Path(name))
        browser.close()
    if args.json:
        args.json.write_text(json.dumps({
            case: {str(tree): [one.keys, one.opened] for tree, one in of.items()}
            for case, of in results.items()
        }))  # fmt: skip
    return 0


def turns(trees: tuple[Path, Path], rounds: int) -> Iterator[Path]:
    """Both, and both the other way round, as often as *rounds* says."""
    for number in range(rounds):
        yield from trees if number % 2 == 0 else trees[::-1]


def reports(
    results: Results, trees: tuple[Path, Path], args: argparse.Namespace,
    new_page: Callable[[], Page], folder: Path,
) -> None:  # fmt: skip
    """Reports, each written by its own checkout."""
    for title, source in CASES.items():
        files = {}
        for number, tree in enumerate(trees):
            files[tree] = folder / f"{number}.html"
            script = _REPORT.format(tree=str(tree), source=source, place=str(files[tree]))
            subprocess.run([sys.executable, "-c", script], cwd=tree, check=True)
        for tree in turns(trees, args.rounds):
            page = new_page()
            into = results[f"report, {title}"][tree]
            into.opened.append(in_report(page, files[tree]))
            into.keys += sampled(page, args.keys)
            page.close()
        say(results, trees, f"report, {title}")


def labs(
    results: Results, trees: tuple[Path, Path], args: argparse.Namespace,
    new_page: Callable[[], Page], folder: Path,
) -> None:  # fmt: skip
    """The same in JupyterLab: one server, whose kernels take one checkout or the other."""
    from tests.support.lab import running_lab

    with running_lab(folder / "lab") as server:
        for title, source in CASES.items():
            for tree in turns(trees, args.rounds):
                page = new_page()
                into = results[f"JupyterLab, {title}"][tree]
                into.opened.append(
                    in_lab(page, server, _EXPLORE.format(tree=str(tree), source=source))
                )
                into.keys += sampled(page, args.keys)
                page.evaluate("() => window.jupyterapp.serviceManager.sessions.shutdownAll()")
                page.close()
            say(results, trees, f"JupyterLab, {title}")


def in_lab(page: Page, server: Lab, source: str) -> float:
    """Run a cell in a notebook of its own; milliseconds until it can be stepped."""
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    notebook.metadata["kernelspec"] = {
        "name": "python3", "display_name": "Python 3", "language": "python",
    }  # fmt: skip
    nbformat.write(notebook, server.root / "bench.ipynb")
    page.goto(server.address_of("bench.ipynb"))
    page.locator(".jp-NotebookPanel .jp-Notebook").wait_for()
    page.wait_for_function(_LAB_IDLE, timeout=PATIENCE)
    start: float = page.evaluate("() => performance.now()")
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
    page.wait_for_function("() => document.querySelector('.fv[data-ready]')", timeout=PATIENCE)
    ready: float = page.evaluate("() => performance.now()")
    page.wait_for_timeout(1500)
    page.locator(".fv").first.focus()
    return ready - start


def upper(samples: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(samples, n=20)[-1]


def say(results: Results, trees: tuple[Path, Path], title: str) -> None:
    """Print a row: this checkout, the other one, the quotient of both."""
    after, before = (results[title][tree] for tree in trees)
    parts = [
        ("p50", statistics.median(before.keys), statistics.median(after.keys)),
        ("p95", upper(before.keys), upper(after.keys)),
        ("opening", statistics.median(before.opened), statistics.median(after.opened)),
    ]
    says = "   ".join(f"{name} {a:.1f} -> {b:.1f} ({b / a:.2f})" for name, a, b in parts)
    print(f"  {title:<28}{says}   {len(after.keys)} keys, {len(after.opened)} openings", flush=True)


if __name__ == "__main__":
    sys.exit(main())
