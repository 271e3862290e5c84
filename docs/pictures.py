"""Make the pictures of the README from the real captures: ``make pictures``.

The report is drawn in a headless browser, for it shows the same figures as the notebook does.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import sync_playwright

import forkviz
from forkviz.events import Compared, FrameEntered
from tools.chromium import FLAGS, find_chromium

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve().parent


def four_calls_deep(trace: forkviz.Trace) -> int:
    """The step at which the fifth call of the recursion sees its DLL land wrong."""
    entered = next(
        step
        for step, event in enumerate(trace)
        if isinstance(event, FrameEntered) and event.retries == 4
    )
    events = enumerate(trace.events[entered:], entered)
    return next(step for step, event in events if isinstance(event, Compared))


#: file of the picture, what is forked, the step that it opens at
PICTURES: tuple[tuple[str, str, Callable[[forkviz.Trace], int]], ...] = (
    ("explorer.png", "data/captures/cygwin-3.0.7-perl-clobbered", forkviz.Trace.failure),
    ("recursion.png", "data/scenarios/recursion.toml", four_calls_deep),
)


def main() -> int:
    chromium = find_chromium()
    if chromium is None:
        print("no chromium: see `make test`, which says how to get it", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium), args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for name, source, step in PICTURES:
            trace = forkviz.fork(ROOT / source)
            report = forkviz.report(trace, Path(folder, "report.html"), step=step(trace))
            page.goto(report.as_uri())
            page.wait_for_selector("html[data-forkviz=ready]")
            page.wait_for_function("Bokeh.documents.every((document) => document.is_idle)")
            page.screenshot(path=HERE / name, full_page=True)
            print(f"docs/{name}: {(HERE / name).stat().st_size // 1024} KiB")
            page.goto("about:blank")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
