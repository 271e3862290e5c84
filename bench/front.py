"""Measure the explorer in a browser: from a key that is pressed to the frame that shows its step.

    python bench/front.py             the report and JupyterLab, about four minutes
    python bench/front.py --report    the report alone

A sample begins with the key's own time stamp.  It ends when the frame after it is drawn, or when
the last canvas was drawn on, whatever is later; keys are far apart, so that no frame waits for
another.
Chromium is headless and draws in software.  Beside the figures stands the calibration of
bench/figures.py: a machine that takes twice as long for that loop may take twice as long here.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import forkviz  # noqa: E402  # the checkout that this file is in
from bench.figures import calibrate  # noqa: E402
from bench.inputs import colliding  # noqa: E402
from tools.chromium import FLAGS, find_chromium  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Page

PERL = ROOT / "data" / "captures" / "cygwin-3.0.7-perl"
#: DLLs of a fork of some 10,000 events, and regions beside them.
DLLS, REGIONS = 905, 5000
KEYS = 120
APART_MS = 160

WATCH = """() => {
  const samples = [];
  let drawn = 0;
  for (const name of ["fillRect", "fillText", "stroke", "fill", "clearRect"]) {
    const original = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...args) {
      drawn = performance.now();
      return original.apply(this, args);
    };
  }
  window.addEventListener("keydown", (event) => {
    if (!event.isTrusted) return; // the report hands keys on
    const sample = { start: event.timeStamp, end: 0 };
    samples.push(sample);
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { sample.end = performance.now(); };
      channel.port2.postMessage(0);
    });
    setTimeout(() => { sample.end = Math.max(sample.end, drawn); }, 130);
  }, { capture: true });
  window.samples = samples;
}"""


def sampled(page: Page, count: int = KEYS) -> list[float]:
    """Milliseconds of each of *count* key presses: on, back, to decisions, over the whole trace."""
    page.evaluate(WATCH)
    keys = ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowRight", "n", "PageDown"]
    for i in range(count):
        page.keyboard.press(keys[i % len(keys)])
        page.wait_for_timeout(APART_MS)
    samples = page.evaluate("() => window.samples.map(({ start, end }) => end - start)")
    assert len(samples) == count
    return [float(sample) for sample in samples]


def told(name: str, samples: list[float], wanted: float) -> None:
    """Print a row."""
    median = statistics.median(samples)
    upper = statistics.quantiles(samples, n=20)[-1]
    print(f"  {name:<46}{median:8.1f}{upper:8.1f}{max(samples):8.1f}   {wanted:.0f}")


def in_report(page: Page, file: Path) -> float:
    """Open the report; milliseconds until it can be stepped."""
    page.goto(f"{file.as_uri()}#step=0")
    page.wait_for_function("() => document.documentElement.dataset.forkviz === 'ready'")
    ready: float = page.evaluate("() => performance.now()")
    page.wait_for_timeout(800)
    return ready


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="From a key to the frame that shows its step.")
    parser.add_argument("--report", action="store_true", help="leave JupyterLab out")
    args = parser.parse_args()
    from playwright.sync_api import sync_playwright

    before = calibrate()
    large = forkviz.fork(colliding(DLLS, REGIONS))
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        folder = Path(name)
        browser = play.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        cases = (
            (f"perl bundle, {regions_of(PERL)} regions", forkviz.fork(PERL)),
            (f"{REGIONS} regions, {len(large)} events", large),
        )
        print(f"{'key to frame, milliseconds':<48}{'median':>8}{'95 %':>8}{'max':>8}   wanted")
        for title, trace in cases:
            file = forkviz.report(trace, folder / "report.html")
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            ready = in_report(page, file)
            told(f"report: {title}", sampled(page), 50)
            size = file.stat().st_size / 1e6
            print(f"    {size:.2f} MB, can be stepped {ready / 1000:.2f} s after it is opened")
            page.close()
        if not args.report:
            lab(lambda: browser.new_page(viewport={"width": 1280, "height": 1000}), folder)
        browser.close()
    print(f"calibration: {before * 1000:.0f} ms before, {calibrate() * 1000:.0f} ms after")
    return 0


def regions_of(bundle: Path) -> int:
    """Regions of the parent."""
    return len(forkviz.fork(bundle).initial_parent)


def lab(new_page: Callable[[], Page], folder: Path) -> None:
    """The same in JupyterLab."""
    import nbformat

    from tests.support.lab import running_lab

    sources = (
        (f"perl bundle, {regions_of(PERL)} regions", f"forkviz.explore({str(PERL)!r}, step=0)"),
        (
            f"{REGIONS} regions, about 10,000 events",
            f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom bench.inputs import colliding\n"
            f"forkviz.explore(colliding({DLLS}, {REGIONS}), step=0)",
        ),
    )
    with running_lab(folder / "lab") as server:
        for title, source in sources:
            cell = nbformat.v4.new_code_cell(f"import forkviz\n{source}")
            notebook = nbformat.v4.new_notebook(cells=[cell])
            notebook.metadata["kernelspec"] = {
                "name": "python3", "display_name": "Python 3", "language": "python",
            }  # fmt: skip
            nbformat.write(notebook, server.root / "bench.ipynb")
            page = new_page()
            page.goto(server.address_of("bench.ipynb"))
            page.locator(".jp-NotebookPanel .jp-Notebook").wait_for()
            page.wait_for_function(
                "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
                "?.status === 'idle'"
            )
            page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
            page.wait_for_function("() => document.querySelector('.fv[data-ready]')", timeout=90000)
            page.wait_for_timeout(1500)
            page.locator(".fv").focus()
            told(f"JupyterLab: {title}", sampled(page), 150)
            page.close()


if __name__ == "__main__":
    sys.exit(main())
