"""Golden screenshots: what the explorer looks like, for a person to look at when it changes.

    python -m tools.seeing.goldens            write them anew, and a page with what changed
    python -m tools.seeing.goldens --check    write only that page; the exit status says if any did

Two pictures are the same if at most one block in a hundred, of 8 by 8 pixels, has another mean
colour.  Letters that another machine draws a little thicker do not change a block by so much; a
line that moves, a colour or a text that changes does.
"""

from __future__ import annotations

import argparse
import html
import io
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from tools.chromium import FLAGS, HOW_TO_GET, find_chromium
from tools.seeing.contents import content
from tools.seeing.measure import opened, seeing_context, settle
from tools.seeing.screens import SCREENS
from tools.seeing.states import state

if TYPE_CHECKING:
    from playwright.sync_api import Browser

__all__ = ["FOLDER", "GOLDENS", "MOST", "Golden", "differing", "drawn", "main"]

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "browser" / "golden"
#: The share of blocks that may differ.
MOST = 0.01
_BLOCK, _APART = 8, 24
_COLOURS = 96


@dataclass(frozen=True, slots=True)
class Golden:
    """One screenshot: of which content, on which screen, in which theme, in which state."""

    content: str
    screen: str
    theme: str = "light"
    state: str = ""

    @property
    def name(self) -> str:
        """The name of its file."""
        parts = (self.content, self.screen, self.theme, self.state)
        return f"{'-'.join(filter(None, parts))}.png"


GOLDENS = (
    Golden("perl", "1280x800"),
    Golden("perl", "1280x800", "dark"),
    Golden("perl", "390x844"),
    Golden("perl", "700x900"),
    Golden("perl", "1920x1080"),
    Golden("perl", "1280x800-150"),
    Golden("perl", "1280x800", state="present"),
    Golden("perl", "1280x800", "dark", "predict"),
    Golden("two-relocated", "1280x800"),
    Golden("recursion", "1280x800"),
    Golden("topsort", "1280x800"),
    Golden("map", "1280x800"),
    Golden("compare", "1280x800"),
    Golden("diagnosis", "1280x800"),
)


def drawn(browser: Browser, folder: Path, wanted: Golden) -> bytes:
    """The PNG of *wanted* as it is drawn now, with few colours; its page is kept in *folder*."""
    place = folder / f"{wanted.content}.html"
    if not place.exists():
        content(wanted.content).write(place)
    screen = next(one for one in SCREENS if one.name == wanted.screen)
    with seeing_context(browser, screen, wanted.theme) as context:
        page = context.new_page()
        opened(page, place)
        if wanted.state:
            state(wanted.state).act(page)
        page.mouse.move(0, 0)
        settle(page)
        picture = page.screenshot(scale="css", animations="disabled")
    out = io.BytesIO()
    few = (
        Image.open(io.BytesIO(picture)).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    )
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def differing(one: bytes, other: bytes) -> float:
    """The share of blocks that differ, 0 to 1; 1 for pictures of different sizes."""
    a, b = _blocks(one), _blocks(other)
    if a.shape != b.shape:
        return 1.0
    return float((np.abs(a - b).max(axis=2) > _APART).mean())


def _blocks(picture: bytes) -> Any:
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), dtype=np.float64)
    down, across = (size // _BLOCK for size in pixels.shape[:2])
    cut = pixels[: down * _BLOCK, : across * _BLOCK]
    return cut.reshape(down, _BLOCK, across, _BLOCK, 3).mean(axis=(1, 3))


def _all(folder: Path) -> Iterator[tuple[Golden, bytes]]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        for wanted in GOLDENS:
            yield wanted, drawn(browser, folder, wanted)
        browser.close()


def main() -> int:
    """Write the goldens anew, or compare."""
    parser = argparse.ArgumentParser(description="Write the golden screenshots anew.")
    parser.add_argument("--check", action="store_true", help="write none of them")
    parser.add_argument("--page", type=Path, default=ROOT / "build" / "goldens.html")
    args = parser.parse_args()
    if find_chromium() is None:
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    changed = []
    with tempfile.TemporaryDirectory() as name:
        for wanted, picture in _all(Path(name)):
            place = FOLDER / wanted.name
            before = place.read_bytes() if place.exists() else b""
            share = differing(before, picture) if before else 1.0
            if share:
                changed.append((wanted, share, before, picture))
                print(f"{wanted.name}: {share:.2%} of its blocks differ")
            if not args.check and (share or not before):
                FOLDER.mkdir(parents=True, exist_ok=True)
                place.write_bytes(picture)
    args.page.parent.mkdir(parents=True, exist_ok=True)
    args.page.write_text(_sheet(changed), encoding="utf-8")
    print(f"{len(GOLDENS)} screenshots, {len(changed)} changed: look at {args.page}")
    return int(args.check and any(share > MOST for _, share, _, _ in changed))


def _sheet(changed: list[tuple[Golden, float, bytes, bytes]]) -> str:
    """A page with each screenshot that changed: before, now."""
    import base64

    def image(picture: bytes) -> str:
        text = base64.b64encode(picture).decode()
        return f'<img alt="" src="data:image/png;base64,{text}">' if picture else "<p>none</p>"

    rows = "\n".join(
        f"<h2>{html.escape(wanted.name)}: {share:.2%}</h2>"
        f"<div><figure><figcaption>before</figcaption>{image(before)}</figure>"
        f"<figure><figcaption>now</figcaption>{image(now)}</figure></div>"
        for wanted, share, before, now in changed
    )
    return (
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Screenshots that changed</title>"
        "<style>div { display: flex; gap: 16px } figure { margin: 0 } img { max-width: 100% }"
        f"</style><h1>Screenshots that changed</h1>\n{rows}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
