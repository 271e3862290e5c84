"""Measure the explorer in this checkout against another one, such as an older commit's, in one run.

    mkdir /tmp/before && git archive COMMIT | tar -x -C /tmp/before
    python -m bench.front_against /tmp/before             reports and JupyterLab, some 15 minutes
    python -m bench.front_against /tmp/before --report    reports alone

An older checkout may need a package that is no longer one of forkviz's, as those before the first
bundle of BokehJS do: ``--needs jupyter_bokeh==4.0.5`` installs it for the run, in a folder of its
own.

Each checkout makes its own explorers, in processes of its own.  A browser presses the same keys in
one and the other, and back again, so that what else the machine does slows down both.  What is
measured is what bench/front.py measures: from a key to the frame that shows its step, and from the
opening until it can be stepped.  Chromium is headless, and draws in software.

Of the time from a key to its frame, a part is the wait for the next frame, and on a busy machine
for a processor.  So the work of a key is measured besides: processor time of the page's main
thread, for everything that it does for a key, for its scripts, and for styles and layout.
"""

from __future__ import annotations

import argparse
import json
import os
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
#: Kinds of work on the main thread, by what Chromium calls them.
WORK = {
    "task": ("TaskDuration",),
    "script": ("ScriptDuration",),
    "layout": ("LayoutDuration", "RecalcStyleDuration"),
}
#: How the cell ended: the explorer can be stepped, or what the kernel says instead.
_SHOWN = """() => {
  if (document.querySelector('.fv[data-ready]')) return 'ready';
  const outputs = [...document.querySelectorAll('.jp-OutputArea-output')];
  const failed = outputs.find(({ textContent }) => textContent.includes('Traceback'));
  return failed?.textContent.trim() ?? null;
}"""
_LAB_IDLE = """() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status
  === 'idle'"""


@dataclass(slots=True)
class Measured:
    """Milliseconds of the keys of one checkout, of each opening, and of the work of a key."""

    keys: list[float] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)
    #: Of a key, a row for each page: as WORK has them.
    work: list[list[float]] = field(default_factory=list)


Results = dict[str, dict[Path, Measured]]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="The explorer here against another checkout's.")
    parser.add_argument("other", type=Path, help="the other checkout")
    parser.add_argument("--rounds", type=int, default=4, help="of both (4)")
    parser.add_argument("--keys", type=int, default=KEYS, help=f"in each round ({KEYS})")
    parser.add_argument("--report", action="store_true", help="leave JupyterLab out")
    parser.add_argument(
        "--needs", action="append", default=[], metavar="PACKAGE",
        help="what the other checkout needs in JupyterLab, for pip",
    )  # fmt: skip
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
            case: {str(tree): [one.keys, one.opened, one.work] for tree, one in of.items()}
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
            press(page, into, args.keys)
            page.close()
        say(results, trees, f"report, {title}")


def labs(
    results: Results, trees: tuple[Path, Path], args: argparse.Namespace,
    new_page: Callable[[], Page], folder: Path,
) -> None:  # fmt: skip
    """The same in JupyterLab: one server, whose kernels take one checkout or the other."""
    from tests.support.lab import running_lab

    packages = folder / "packages"
    if args.needs:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
        subprocess.run([*pip, str(packages), *args.needs], check=True)
        os.environ["JUPYTER_PATH"] = str(packages / "share" / "jupyter")
    with running_lab(folder / "lab") as server:
        for title, source in CASES.items():
            for tree in turns(trees, args.rounds):
                page = new_page()
                into = results[f"JupyterLab, {title}"][tree]
                cell = _EXPLORE.format(tree=str(tree), source=source)
                if args.needs:
                    cell = f"import sys\nsys.path.append({str(packages)!r})\n{cell}"
                into.opened.append(in_lab(page, server, cell))
                press(page, into, args.keys)
                page.evaluate("() => window.jupyterapp.serviceManager.sessions.shutdownAll()")
                page.close()
            say(results, trees, f"JupyterLab, {title}")


def in_lab(page: Page, server: Lab, source: str) -> float:
    """Run a cell in a notebook of its own; milliseconds until it can be stepped.

    A cell that fails ends the program with what the kernel says.
    """
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
    shown = page.wait_for_function(_SHOWN, timeout=PATIENCE).json_value()
    if shown != "ready":
        raise SystemExit(f"the explorer is not shown; the kernel says\n{shown}\n(see --needs)")
    ready: float = page.evaluate("() => performance.now()")
    page.wait_for_timeout(1500)
    page.locator(".fv").first.focus()
    return ready - start


def press(page: Page, into: Measured, keys: int) -> None:
    """Press keys; note the time of each, and the work of one of them."""
    session = page.context.new_cdp_session(page)
    # Processor time: what else the machine does is not in it.
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> list[float]:
        metrics = session.send("Performance.getMetrics")["metrics"]
        by_name = {one["name"]: float(one["value"]) for one in metrics}
        return [sum(by_name[name] for name in names) for names in WORK.values()]

    before = spent()
    into.keys += sampled(page, keys)
    into.work.append([(b - a) * 1000 / keys for a, b in zip(before, spent(), strict=True)])
    session.detach()


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
    for i, name in enumerate(WORK):
        was, now = (statistics.median(page[i] for page in one.work) for one in (before, after))
        parts.append((name, was, now))
    says = "   ".join(f"{name} {a:.1f} -> {b:.1f} ({b / a:.2f})" for name, a, b in parts)
    print(f"  {title:<28}{says}   {len(after.keys)} keys, {len(after.opened)} openings", flush=True)


if __name__ == "__main__":
    sys.exit(main())
