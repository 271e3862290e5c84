"""Measure the site in both browsers: bytes, first paint, the engine, a fork with a changed base.

    python bench/tab_site.py              20 forks
    python bench/tab_site.py --forks 100

The site is built anew and served from this machine, so its figures hold no network: the bytes are
those that one has to carry.  A fork is measured in the page, from the question to the answer, and
again until its map is drawn.  Beside it stands the same fork in CPython, in the same run.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.figures import calibrate  # noqa: E402
from forkviz.scenarios.toml_reader import parse_scenario  # noqa: E402
from forkviz.session.session import Session  # noqa: E402
from forkviz.session.whatif import simulated  # noqa: E402
from tests.support.site import built_site, served  # noqa: E402
from tools.chromium import FLAGS, HOW_TO_GET, find_chromium  # noqa: E402
from tools.firefox import drive, find_firefox  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCENARIO = "recursion"
#: The bases that a DLL gets by turns, so that each fork is another one.
DLL, BASES = "d0.dll", (0x2A00000, 0x2B00000)
PATIENCE = 120_000

_PAINT = """() => new Promise((done) => {
  const at = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const look = () => (at() === undefined ? requestAnimationFrame(look) : done(at()));
  look();
})"""
#: From the question until other data are shown, and until the explorer says that it is ready.
_FORK = """async (edit) => {
  const root = document.querySelector("#st-fork"), begun = performance.now();
  const before = window.forkviz;
  before.ui.ask({ kind: "edit", edit });
  const until = async (done) => { while (!done()) await new Promise(requestAnimationFrame); };
  await until(() => !root.dataset.ready || root.querySelector(".fv-alert:not([hidden])"));
  const answered = performance.now() - begun;
  await until(() => root.dataset.ready && window.forkviz !== before);
  return [answered, performance.now() - begun];
}"""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the site in chromium and in Firefox.")
    parser.add_argument("--forks", type=int, default=20)
    args = parser.parse_args()
    chromium = find_chromium()
    if chromium is None:
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    from playwright.sync_api import sync_playwright

    print(f"calibration: {calibrate() * 1000:.0f} ms")
    files = built_site()
    for line in _sizes(files):
        print(line)
    with (
        tempfile.TemporaryDirectory() as folder,
        served(files, Path(folder)) as address,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(PATIENCE)
        _measure(page, address, args.forks)
        browser.close()
        if find_firefox():
            _in_firefox(address, args.forks)
    _row("the same fork in CPython, with its tables", list(_in_cpython(args.forks)))
    return 0


def _sizes(files: Mapping[str, bytes]) -> Iterator[str]:
    """What is carried: to read the start page, to explore, to ask."""
    parts = {
        "start page": ("index.html", "site.css", "site.js"),
        "explorer": ("explorer.css", "bokeh.js", f"stored/scenario-{SCENARIO}.json"),
        "engine": tuple(name for name in files if name.startswith("engine/")),
        "all": tuple(files),
    }
    for title, names in parts.items():
        raw = sum(len(files[name]) for name in names)
        packed = sum(len(gzip.compress(files[name], 9)) for name in names)
        yield f"{title:12} {raw / 1e6:6.2f} MB, gzipped {packed / 1e6:5.2f} MB"


def _measure(page: Page, address: str, forks: int) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    begun = time.perf_counter()
    page.goto(address)
    paint = page.evaluate(_PAINT)
    page.wait_for_selector("#st-engine[data-phase=ready]")
    engine = (time.perf_counter() - begun) * 1000
    print(f"first paint {paint:.0f} ms; engine ready {engine:.0f} ms after the page was asked for")
    page.goto(f"{address}#scenario={SCENARIO}")
    page.wait_for_selector("#st-fork[data-ready]")
    answered, drawn = [], []
    for number in range(forks + 1):
        first, last = page.evaluate(_FORK, _edit(number))
        if number:  # the first one opens the scenario in the engine
            answered.append(first)
            drawn.append(last)
    _row("a fork with a changed base, answered", answered)
    _row("a fork with a changed base, drawn", drawn)
    other = [url for url in asked if not url.startswith((address, "blob:", "data:"))]
    print(f"requests to other addresses: {len(other)}")


def _in_firefox(address: str, forks: int) -> None:
    """The same in Firefox, whose own clock says how long it took."""
    edits = [_edit(number) for number in range(forks + 1)]
    seen = drive(
        {"size": [1280, 800]},
        {"goto": address},
        {"evaluate": _PAINT},
        {"wait": "() => document.querySelector('#st-engine').dataset.phase === 'ready'"},
        {"evaluate": "() => performance.now()"},
        {"evaluate": f"() => void (location.hash = '#scenario={SCENARIO}')"},
        {"wait": "() => Boolean(document.querySelector('#st-fork[data-ready]'))"},
        *({"evaluate": f"() => ({_FORK})({json.dumps(edit)})"} for edit in edits),
    )
    paint, engine, _, _, *times = seen.answers
    print(f"Firefox: first paint {paint:.0f} ms; engine ready {engine:.0f} ms")
    _row("Firefox: a fork with a changed base, answered", [first for first, _ in times])
    _row("Firefox: a fork with a changed base, drawn", [last for _, last in times])
    own = address.partition("/some/")[0]
    other = [one for one in seen.requests if not one.startswith((own, f"blob:{own}", "data:"))]
    print(f"Firefox: requests to other addresses: {len(other)}")


def _edit(number: int) -> dict[str, Any]:
    return {"edit": "rebase", "dll": DLL, "base": BASES[number % 2]}


def _in_cpython(forks: int) -> Iterator[float]:
    from dataclasses import replace

    text = (ROOT / "data" / "scenarios" / f"{SCENARIO}.toml").read_text(encoding="utf-8")
    plan = parse_scenario(text, SCENARIO)
    for number in range(forks):
        base = BASES[number % 2]
        dlls = tuple(replace(dll, base=base) if dll.name == DLL else dll for dll in plan.dlls)
        begun = time.perf_counter()
        session = Session(simulated(replace(plan, dlls=dlls)))
        session.data(session.opening)
        yield (time.perf_counter() - begun) * 1000


def _row(title: str, samples: list[float]) -> None:
    ordered = sorted(samples)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    print(f"{title}: p50 {statistics.median(ordered):.0f} ms, p95 {p95:.0f} ms ({len(ordered)})")


if __name__ == "__main__":
    sys.exit(main())
