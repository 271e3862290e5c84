"""browser: a page of HTML as PDF, by a chromium that is installed here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from forkviz.errors import Unavailable
from forkviz.windows.scratch_folder import PassingFolder

__all__ = ["HOW_TO_GET", "NAMES", "VARIABLE", "find_browser", "pdfs_of"]

#: Names the program; then nothing else is looked for.
VARIABLE = "FORKVIZ_CHROMIUM"
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
HOW_TO_GET = (
    "no chromium for the PDF: install Chromium, Google Chrome or Edge so that one of "
    f"{', '.join(NAMES)} is on PATH, or name the program in {VARIABLE}; the HTML prints as well"
)
#: Where they are on Windows and macOS, which do not put them on PATH.
_PLACES = (
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
#: Seconds for one page; a browser that starts for the first time takes some.
_GOING = 120
_FLAGS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    # The page asks for nothing; the browser itself must not either.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
)


def find_browser() -> str:
    """The path of the program.  Raises Unavailable, which says how to get one."""
    if named := os.environ.get(VARIABLE):
        found = shutil.which(named)
    else:
        found = next(filter(None, map(shutil.which, (*NAMES, *_PLACES))), None)
    if found is None:
        raise Unavailable(HOW_TO_GET)
    return found


def pdfs_of(pages: Iterable[str], browser: str) -> Iterator[bytes]:
    """The PDF of each of *pages* of HTML in its turn, printed by the program *browser*.

    It runs in a folder of its own, without the user's profile.  Raises Unavailable where it prints
    nothing, with what it said.
    """
    with PassingFolder() as folder:
        for html in pages:
            yield _printed(html, browser, folder.path)


def _printed(html: str, browser: str, folder: Path) -> bytes:
    page, pdf = folder / "page.html", folder / "page.pdf"
    pdf.unlink(missing_ok=True)
    page.write_text(html, encoding="utf-8", newline="\n")
    # Chromium refuses to run as root with its sandbox; the page is our own, and has no script.
    root = ["--no-sandbox"] if sys.platform != "win32" and os.geteuid() == 0 else []
    command = [
        browser,
        *_FLAGS,
        *root,
        f"--user-data-dir={folder / 'profile'}",
        f"--print-to-pdf={pdf}",
        page.as_uri(),
    ]
    try:
        ran = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_GOING,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"{Path(browser).name} did not print: {error}") from None
    data = pdf.read_bytes() if pdf.is_file() else b""
    if not data.startswith(b"%PDF-"):
        raise Unavailable(
            f"{Path(browser).name} printed nothing", detail=ran.stderr.decode("utf-8", "replace")
        )
    return data
