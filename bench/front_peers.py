"""Measure how long a report takes to open, beside speedscope with a profile of as many events.

    python -m tools.speedscope    fetches speedscope, once
    python -m bench.front_peers   both by turns in one chromium, some three minutes

The report is of a fork of some 10,000 events; the profile has as many entries, of speedscope's own
evented format, and is opened from the disk, as speedscope's command line does.  Both are measured
from the navigation until the frame after the one that shows all: the report can then be stepped,
and has drawn its figures; speedscope has drawn its flame chart, with its labels.  Beside that
stands the processor time of the page's main thread until then, which a busy machine disturbs less.
Chromium is headless, and draws in software.
"""

from __future__ import annotations

import argparse
import base64
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import forkviz
from bench.front import DLLS, REGIONS
from bench.inputs import colliding
from tools import speedscope
from tools.chromium import FLAGS, find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser

#: So many calls in each frame of the profile that holds others.
WITHIN = 20
PATIENCE = 120_000
#: Before the page's own scripts: notes when the frame after the one with all in it has begun.
WATCH = """(() => {
  const drawn = { text: 0, shapes: 0 };
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (...said) {
    drawn.text += 1;
    return fillText.apply(this, said);
  };
  for (const Context of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of ["drawArrays", "drawElements"]) {
      const draw = Context.prototype[name];
      Context.prototype[name] = function (...said) {
        drawn.shapes += 1;
        return draw.apply(this, said);
      };
    }
  const there = () => IS_THERE;
  function look() {
    if (!there()) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      window.shownAfter = performance.now();
    });
  }
  requestAnimationFrame(look);
})()"""
OURS = "document.documentElement?.dataset.forkviz === 'ready'"
THEIRS = "drawn.text > 0 && drawn.shapes > 0"


def profile_of(trace: forkviz.Trace) -> dict[str, Any]:
    """A profile of speedscope's evented format with as many entries as the trace has events.

    Each call begins and ends, and `WITHIN` of them are within one that does, too.
    """
    kinds = sorted({type(event).__name__ for event in trace.events})
    frames = [{"name": kind} for kind in kinds]
    entries: list[dict[str, Any]] = []
    groups = len(trace) // (2 * WITHIN + 2)
    for group in range(groups):
        start = group * WITHIN
        frames.append({"name": f"calls from {start}"})
        outer = len(frames) - 1
        entries.append({"type": "O", "frame": outer, "at": start})
        for at in range(start, start + WITHIN):
            frame = kinds.index(type(trace.events[at]).__name__)
            entries.append({"type": "O", "frame": frame, "at": at})
            entries.append({"type": "C", "frame": frame, "at": at + 1})
        entries.append({"type": "C", "frame": outer, "at": start + WITHIN})
    return {
        "$schema": "https://www.speedscope.app/file-format-schema.json",
        "shared": {"frames": frames},
        "profiles": [
            {
                "type": "evented", "name": "fork", "unit": "none", "startValue": 0,
                "endValue": groups * WITHIN, "events": entries,
            }
        ],
    }  # fmt: skip


def script_of(profile: dict[str, Any]) -> str:
    """What speedscope's page loads: its command line writes such a script."""
    packed = base64.b64encode(json.dumps(profile).encode()).decode()
    return f'speedscope.loadFileFromBase64("fork.json", "{packed}")'


def opened(browser: Browser, address: str, is_there: str) -> tuple[float, float]:
    """Open a page anew: milliseconds until all is shown, and of processor time until then."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(WATCH.replace("IS_THERE", is_there))
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(address)
    page.wait_for_function("() => window.shownAfter", timeout=PATIENCE)
    shown = float(page.evaluate("() => window.shownAfter"))
    metrics = devtools.send("Performance.getMetrics")["metrics"]
    used = next(one["value"] for one in metrics if one["name"] == "TaskDuration")
    page.close()
    return shown, used * 1000


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Opening a report, beside speedscope.")
    parser.add_argument("--rounds", type=int, default=7, help="of both (7)")
    args = parser.parse_args()
    page = speedscope.find()
    if page is None:
        print(speedscope.MEMBERS[0].how_to_get)
        return 1
    from playwright.sync_api import sync_playwright

    trace = forkviz.fork(colliding(DLLS, REGIONS))
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        folder = Path(name)
        report = forkviz.report(trace, folder / "report.html")
        profile = profile_of(trace)
        script = folder / "profile.js"
        script.write_text(script_of(profile))
        entries = len(profile["profiles"][0]["events"])
        sides = {
            f"report, {len(trace)} events": (report.as_uri() + "#step=0", OURS),
            f"speedscope, {entries} events": (
                f"{page.as_uri()}#localProfilePath={script.as_posix().lstrip('/')}", THEIRS,
            ),
        }  # fmt: skip
        found: dict[str, list[tuple[float, float]]] = {title: [] for title in sides}
        browser = play.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        for number in range(args.rounds + 1):
            order = list(sides.items())
            for title, (address, is_there) in order if number % 2 else order[::-1]:
                taken = opened(browser, address, is_there)
                if number:  # the first round warms the caches
                    found[title].append(taken)
        browser.close()
    print(f"{'opening, milliseconds':<28}{'median':>9}{'of processor':>15}")
    middles = [
        [statistics.median(column) for column in zip(*found[one], strict=True)] for one in sides
    ]
    for title, (shown, used) in zip(sides, middles, strict=True):
        print(f"  {title:<26}{shown:9.0f}{used:15.0f}")
    pairs = list(zip(*found.values(), strict=True))
    ratios = [statistics.median(a[i] / b[i] for a, b in pairs) for i in (0, 1)]
    print(f"  {'ours over theirs':<26}{ratios[0]:9.2f}{ratios[1]:15.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
