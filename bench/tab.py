"""The engine in a tab: sizes, forks a second beside CPython's, opening with and without, questions.

    python -m bench.tab            sizes, forks a second, a report in chromium
    python -m bench.tab --no-page  without a browser

CPython and the tab (Pyodide under node, the same V8 as chromium's) take turns in one run, so that a
machine that is busy is so for both.  The page is a report of two DLLs, from a disk: opened in turns
without and with its engine; then policies are chosen in it, each a fork with all of its tables.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import forkviz
from forkviz.api import fork
from forkviz.front.assets import engine_worker_js
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.site.archive import engine_parts
from forkviz.site.pyodide import Pyodide
from tools.tab import DATA, PYODIDE, Tab

SCENARIO = DATA / "scenarios" / "two-relocated.toml"
#: Forks of one measurement, measurements, openings of each page, questions.
FORKS, ROUNDS, OPENINGS, QUESTIONS = 20, 5, 7, 40
IN_TAB = """
import time
from forkviz.api import fork
from forkviz.scenarios.toml_reader import parse_scenario
plan = parse_scenario(TEXT, "x.toml")
begin = time.perf_counter()
for _ in range(COUNT):
    fork(plan)
time.perf_counter() - begin
"""
READY = "() => document.documentElement.dataset.forkviz === 'ready'"
IS_UNDER = """(policy) => window.forkviz.ui.data.policy === policy
  && window.forkviz.ui.root.dataset.ready === "true\""""


def sizes() -> None:
    print(f"{'part':22}{'raw':>12}{'deflated':>12}{'in a page':>12}")
    whole = [0, 0, 0]
    for name, data in engine_parts(Pyodide(PYODIDE), engine_worker_js()):
        small = len(zlib.compress(data, 9))
        row = [len(data), small, -(-small // 3) * 4]
        whole = [a + b for a, b in zip(whole, row, strict=True)]
        print(f"{name:22}" + "".join(f"{one:12,}" for one in row))
    print(f"{'all':22}" + "".join(f"{one:12,}" for one in whole))


def paces() -> None:
    """Forks a second: the best of the rounds, in turns."""
    text = SCENARIO.read_text()
    plan = parse_scenario(text, "x.toml")
    best = {"CPython": 0.0, "tab": 0.0}
    with Tab() as tab:
        for _ in range(ROUNDS):
            begin = time.perf_counter()
            for _ in range(FORKS):
                fork(plan)
            here = time.perf_counter() - begin
            there = tab.python(f"TEXT, COUNT = {text!r}, {FORKS}\n{IN_TAB}")
            for name, seconds in (("CPython", here), ("tab", there)):
                best[name] = max(best[name], FORKS / seconds)
    share = best["tab"] / best["CPython"]
    print(f"forks a second: {best['CPython']:.0f} in CPython {sys.version.split()[0]}, "
          f"{best['tab']:.0f} in a tab ({share:.2f})")  # fmt: skip


def page() -> None:
    from playwright.sync_api import sync_playwright

    from tools.chromium import FLAGS, HOW_TO_GET, find_chromium

    chromium = find_chromium()
    assert chromium, HOW_TO_GET
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        plain = forkviz.report(SCENARIO, Path(folder) / "plain.html")
        able = forkviz.report(SCENARIO, Path(folder) / "engine.html", engine=PYODIDE)
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        shown = browser.new_page(viewport={"width": 1280, "height": 800})
        shown.set_default_timeout(600_000)
        opened: dict[str, list[float]] = {"without": [], "with": []}
        for _ in range(OPENINGS):
            for name, place in (("without", plain), ("with", able)):
                opened[name].append(seconds(lambda at=place: (shown.goto(at.as_uri()),
                                                  shown.wait_for_function(READY))))  # fmt: skip
        for name, place in (("without", plain), ("with", able)):
            told = ", ".join(f"{one * 1000:.0f}" for one in opened[name])
            print(f"opening {name} an engine ({place.stat().st_size:,} bytes): "
                  f"p50 {statistics.median(opened[name]) * 1000:.0f} ms ({told})")  # fmt: skip

        def choose(policy: str) -> None:
            shown.locator("[data-do=policy]").select_option(policy)
            shown.wait_for_function(IS_UNDER, arg=policy)

        print(
            f"the first question, Python's start in it: {seconds(lambda: choose('repaired')):.1f} s"
        )
        names = ("cygwin-3.6.0", "repaired")
        asked = [seconds(lambda n=names[i % 2]: choose(n)) for i in range(QUESTIONS)]
        print(f"a question, until it is drawn: p50 {quantile(asked, 50) * 1000:.0f} ms, "
              f"p95 {quantile(asked, 95) * 1000:.0f} ms of {QUESTIONS}")  # fmt: skip
        browser.close()


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def quantile(values: Sequence[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-page", action="store_true")
    asked = parser.parse_args()
    sizes()
    paces()
    if not asked.no_page:
        page()
    return 0


if __name__ == "__main__":
    sys.exit(main())
