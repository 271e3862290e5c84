"""The site as tests need it: built once, served below a path by a server that knows no types."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page

from forkviz.front.assets import engine_worker_js
from forkviz.site.archive import engine_parts
from forkviz.site.pyodide import Pyodide
from forkviz.site.site import site_files, write_site
from tests.support.player import TWO_FRAMES
from tools.tab import PYODIDE

__all__ = ["BELOW", "built_site", "resized", "served"]

#: Where the site is on its server.
BELOW = "/some/where/"


def built_site() -> dict[str, bytes]:
    """The files of the site, with the Pyodide that npm has put here."""
    return site_files(engine_parts(Pyodide(PYODIDE), engine_worker_js()))


class _Plain(SimpleHTTPRequestHandler):
    """Takes only pages and styles for what they are, as some servers do with a ``.wasm``."""

    def guess_type(self, path: object) -> str:
        end = str(path).rpartition(".")[2]
        return {"html": "text/html", "css": "text/css"}.get(end, "application/octet-stream")

    def log_message(self, *_: object) -> None:
        """A test reads what it asserts, not a log."""


@contextmanager
def served(files: dict[str, bytes], folder: Path) -> Iterator[str]:
    """The address of *files*, which are written below *folder*."""
    write_site(folder / BELOW.strip("/"), files)
    handler = partial(_Plain, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        finally:
            server.shutdown()
            thread.join()


def resized(page: Page, width: int, height: int) -> None:
    """Give the window another size; what watches its own has laid itself out after two frames."""
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate(TWO_FRAMES)
