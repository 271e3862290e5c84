"""Make the pictures of the README and of the pages from the real captures: ``make pictures``.

They are drawn as the tests look at the explorer (tools/seeing): what a picture shows is tested.
"""

from __future__ import annotations

import io
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.chromium import FLAGS, HOW_TO_GET, find_chromium
from tools.seeing.contents import content
from tools.seeing.measure import opened, seeing_context
from tools.seeing.screens import Screen

HERE = Path(__file__).resolve().parent
#: Few colours keep the files small; letters keep their edges.
COLOURS = 128
WIDE = Screen("wide", 1280, 800)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the pages: its *file*, what it shows, and the window that it is seen in."""

    file: str
    content: str
    screen: Screen = WIDE


PICTURES = (
    Picture("explorer.png", "perl"),
    Picture("recursion.png", "recursion"),
    Picture("compare.png", "compare"),
)


def main() -> int:
    chromium = find_chromium()
    if chromium is None:
        print(HOW_TO_GET, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for picture in PICTURES:
            page_file = Path(folder, f"{picture.content}.html")
            content(picture.content).write(page_file)
            with seeing_context(browser, picture.screen) as context:
                page = context.new_page()
                opened(page, page_file)
                seen = page.screenshot(animations="disabled")
            place = HERE / picture.file
            few = Image.open(io.BytesIO(seen)).convert("RGB")
            few.quantize(COLOURS, dither=Image.Dither.NONE).save(place, "PNG", optimize=True)
            print(f"docs/{picture.file}: {place.stat().st_size // 1024} KiB")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
