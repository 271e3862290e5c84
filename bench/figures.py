"""Measure the figures that forkviz is held to, and print them beside the machine's own speed.

    python bench/figures.py            everything
    python bench/figures.py --quick    without the browser
    python bench/figures.py --json

A time is the median of several runs, with the shortest and the longest.  The calibration is a fixed
loop of plain Python, timed right before and right after: on a machine whose loop takes twice as
long, twice the time is the same figure.  This is a benchmark and no test; it always ends with 0.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import forkviz  # noqa: E402  # the checkout that this file is in
from bench import inputs  # noqa: E402
from forkviz import lab  # noqa: E402
from forkviz.cli.render.tables import Column, Document, Fact, Format, Table, write  # noqa: E402
from forkviz.machine.dll import DllKind  # noqa: E402
from forkviz.machine.events import Aborted  # noqa: E402

CAPTURES = ROOT / "data" / "captures"
CALLS = ROOT / "tests" / "data" / "calls"

MAP_ROWS = 100_000
PE_FILES = 200
DLLS = 100
REGIONS = 5000
#: Turns of the calibrating loop, and steps that the explorer is taken through.
TURNS = 1_000_000
STEPS = 200


@dataclass(slots=True)
class Figure:
    """A row of the output.  wanted: "" where a number only informs."""

    name: str
    measured: str
    wanted: str = ""
    calibration: str = ""


@dataclass(slots=True)
class Stopwatch:
    """Times of one figure, between two calibrations."""

    before: float
    times: list[float] = field(default_factory=list)

    def take(self, work: Callable[[], object], runs: int) -> None:
        """Time *work* *runs* times, after a run that does not count."""
        work()
        for _ in range(runs):
            gc.collect()
            start = time.perf_counter()
            work()
            self.times.append(time.perf_counter() - start)

    def figure(self, name: str, wanted: str) -> Figure:
        """What came of it."""
        after = calibrate()
        calibration = f"{milliseconds(self.before)} / {milliseconds(after)}"
        return Figure(name, spread(self.times), wanted, calibration)


def calibrate() -> float:
    """Seconds that this machine takes for a fixed loop of plain Python."""
    start = time.perf_counter()
    total = 0
    for i in range(TURNS):
        total += i & 7
    assert total > 0
    return time.perf_counter() - start


def milliseconds(seconds: float) -> str:
    """Two significant digits or whole milliseconds."""
    value = seconds * 1000
    return f"{value:.0f} ms" if value >= 10 else f"{value:.2g} ms"


def spread(times: list[float]) -> str:
    """Median, shortest, longest and how many."""
    low, high = milliseconds(min(times)), milliseconds(max(times))
    return f"{milliseconds(statistics.median(times))} ({low} to {high}, n={len(times)})"


def timed(name: str, wanted: str, work: Callable[[], object], runs: int = 7) -> Figure:
    """The figure *name*: how long *work* takes."""
    watch = Stopwatch(calibrate())
    watch.take(work, runs)
    return watch.figure(name, wanted)


# -- the figures ---------------------------------------------------------------------------------


def reading(folder: Path) -> Iterator[Figure]:
    """A large map, and the headers of many DLLs."""
    large = folder / "large.maps"
    large.write_text(inputs.cygwin_map(MAP_ROWS))
    found = forkviz.read(large)
    assert len(found.parent.space) == MAP_ROWS
    yield timed(
        f"read a Cygwin map of {MAP_ROWS:,} rows",
        "under 1 s",
        lambda: forkviz.read(large),
        runs=5,
    )
    dlls = folder / "dlls"
    dlls.mkdir()
    inputs.dll_folder(dlls, PE_FILES)
    assert len(forkviz.read(dlls).images) == PE_FILES
    yield timed(
        f"headers and imports of {PE_FILES} DLLs", "under 0.5 s", lambda: forkviz.read(dlls)
    )


def forking() -> Iterator[Figure]:
    """A fork with many DLLs, its trace and its last state."""
    scenario = inputs.colliding(DLLS)
    trace = forkviz.fork(scenario)
    assert trace.succeeded, trace.message
    relocated = sum(dll.relocated for dll in scenario.dlls)
    yield timed(
        f"traced fork of {DLLS} DLLs, {relocated} relocated, {len(trace):,} steps",
        "under 100 ms",
        lambda: forkviz.fork(scenario).state(-1),
    )


def stepping() -> Iterator[Figure]:
    """A step of the explorer, on the Python side, and what it takes to open it."""
    name = f"a step in the explorer, {REGIONS:,} regions (Python side)"
    try:
        from forkviz.widgets.explorer import ForkExplorer
    except ImportError as error:
        yield Figure(name, f"not measured: {error}", "under 16 ms")
        return
    trace = forkviz.fork(inputs.colliding(DLLS, REGIONS))
    explorers = []

    def open_it() -> None:
        # Outside a notebook nothing shows BokehJS, and it is printed.
        with contextlib.redirect_stdout(io.StringIO()):
            explorers.append(ForkExplorer(trace))

    yield timed(f"open the explorer, {REGIONS:,} regions", "under 2 s", open_it, runs=3)
    explorer = explorers[-1]
    watch = Stopwatch(calibrate())
    # From where the order is decided: reservations, loads and blocks, which change the picture.
    start = trace.decisions()[0]
    explorer.step = start
    for step in range(start + 1, min(start + 1 + STEPS, len(trace))):
        began = time.perf_counter()
        explorer.step = step
        watch.times.append(time.perf_counter() - began)
    yield watch.figure(name, "under 16 ms")
    for explorer in explorers:
        explorer.close()


def reporting(folder: Path) -> Iterator[Figure]:
    """The report of the real perl: how long it takes, and how large it is."""
    try:
        from forkviz.reports.html import report_html
    except ImportError as error:
        yield Figure("report of the perl bundle", f"not measured: {error}")
        return
    trace = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl")
    yield timed("write the report of the perl bundle", "", lambda: report_html(trace), runs=5)
    size = write_report(folder).stat().st_size
    yield Figure("size of that report", f"{size / 1e6:.2f} MB", "under 2.5 MB")


def write_report(folder: Path) -> Path:
    """The perl bundle's report, in *folder*."""
    return lab.report(CAPTURES / "cygwin-3.0.7-perl", folder / "perl.html")


def importing() -> Iterator[Figure]:
    """What ``import forkviz`` adds to a bare interpreter, and whether bokeh comes with it."""

    def run(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
        return time.perf_counter() - start

    for code, wanted in (
        ("import forkviz", "under 150 ms"),
        ("import forkviz; forkviz.fork", "under 200 ms"),
    ):
        watch = Stopwatch(calibrate())
        for _ in range(11):
            bare = run("pass")
            watch.times.append(max(run(code) - bare, 0.0))
        yield watch.figure(f"{code} (beyond a bare interpreter)", wanted)
    heavy = "import sys, forkviz; forkviz.fork; print('bokeh' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", heavy], cwd=ROOT, check=True, capture_output=True, text=True
    )
    yield Figure("bokeh is loaded by that", "no" if "False" in said.stdout else "yes", "no")


def agreeing() -> Iterator[Figure]:
    """How far the model agrees with what real programs did."""
    scenarios = sorted(CALLS.glob("*.toml"))
    equal = sum(map(same_calls, scenarios))
    yield Figure("call logs equal to the original's", f"{equal} of {len(scenarios)}", "32 of 32")
    bundle = CAPTURES / "cygwin-3.0.7-perl"
    capture, trace = forkviz.read(bundle), forkviz.fork(bundle)
    loads = [dll for dll in trace.scenario.dlls if dll.kind is DllKind.LOAD]
    yield Figure("dlopened DLLs found in the perl bundle", str(len(loads)), "13")
    places = trace.state(-1).places
    found = {dll.name: capture.child.find(dll.name) for dll in loads}
    same = sum(m is not None and m.base == places[name].address for name, m in found.items())
    yield Figure("places as in the real child's map", f"{same} of {len(loads)}", "13 of 13")
    bundle = CAPTURES / "cygwin-3.0.7-perl-clobbered"
    log, trace = forkviz.read(bundle).log, forkviz.fork(bundle)
    abort = next((event for event in trace if isinstance(event, Aborted)), None)
    agreed = [
        name
        for name, ours, theirs in (
            ("message", trace.message, log.abort.text),
            ("phase", abort.phase.name if abort else "", log.abort.phase),
            ("exit code", trace.exit_code, log.exit_code),
            ("errno", trace.errno, log.errno),
        )
        if ours == theirs
    ]
    yield Figure(
        "clobbered fork as in its log", ", ".join(agreed), "message, phase, exit code, errno"
    )


def same_calls(scenario: Path) -> bool:
    """Whether the fork of *scenario* makes the recorded calls and ends as the recorded one."""
    wanted = scenario.with_suffix(".cygwin-2011-05-30.calls").read_text().splitlines()
    lines = forkviz.fork(scenario, policy="cygwin-2011-05-30").calls()
    # A recorded message ends before its first name or address.
    return lines[:-1] == wanted[:-1] and lines[-1].startswith(wanted[-1])


def browsing(folder: Path) -> Iterator[Figure]:
    """The report in a headless chromium: how soon it can be stepped, and what it asks for."""
    name = "open the report in chromium, until it can be stepped"
    try:
        from playwright.sync_api import Error, sync_playwright

        from tools.chromium import FLAGS, HOW_TO_GET, find_chromium
    except ImportError as error:
        yield Figure(name, f"not measured: {error}", "under 2 s")
        return
    program = find_chromium()
    if program is None:
        yield Figure(name, f"not measured: {HOW_TO_GET}", "under 2 s")
        return
    address = write_report(folder).as_uri()
    asked: list[str] = []
    ready = "html[data-forkviz=ready]"  # as a selector: the page's policy forbids it to eval

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))

        def open_it() -> None:
            asked.clear()
            with browser.new_context() as context:
                page = context.new_page()
                page.on("request", lambda request: asked.append(request.url))
                page.goto(address, wait_until="commit")
                page.wait_for_selector(ready, state="attached")

        try:
            yield timed(name, "under 2 s", open_it, runs=5)
            yield Figure("requests that it makes", str(len(asked)), "1 (the file)")
        except Error as error:
            reason = error.message.splitlines()[0][:80]
            yield Figure(name, f"not measured: {reason}", "under 2 s")
        finally:
            browser.close()


def figures(quick: bool) -> Iterator[Figure]:
    """Every figure, in turn."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from reading(folder)
        yield from forking()
        yield from stepping()
        yield from reporting(folder)
        yield from importing()
        yield from agreeing()
        if not quick:
            yield from browsing(folder)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the figures that forkviz is held to.")
    parser.add_argument("--quick", action="store_true", help="leave out the browser")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    rows = []
    for figure in figures(args.quick):
        print(f"{figure.name}: {figure.measured}", file=sys.stderr, flush=True)
        rows.append((figure.name, figure.measured, figure.wanted, figure.calibration))
    columns = ("figure", "measured", "wanted", "calibration")
    table = Table(
        "figures", tuple(Column(key, folds=key != "wanted") for key in columns), tuple(rows)
    )
    said = (
        Fact("python", sys.version.split()[0]),
        Fact("calibration", f"{TURNS:,} turns of a loop, before and after the figure"),
    )
    write(Document(said, (table,)), Format.JSON if args.json else Format.TEXT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
