"""A program of this environment that serves pages, until a test is done with it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from forkviz.windows.waiting import has_ended, status_of, until

START_SECONDS = 180
STOP_SECONDS = 20


def free_port() -> int:
    """A port to begin with."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


@contextmanager
def served(
    module: str, *words: str, folder: Path, around: Mapping[str, str], health: str = ""
) -> Iterator[str]:
    """Run *module* with *words* in *folder*; the address, ending in a slash, once it answers.

    In a word ``{port}`` is the port.  around: what its environment has besides.  health: what is
    asked for below the address until there is an answer.
    """
    port = free_port()
    log = folder / "server.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", module, *(word.format(port=port) for word in words)],
            cwd=folder,
            env={**os.environ, **around},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    url = f"http://127.0.0.1:{port}/"
    opener = build_opener(ProxyHandler({}))  # a proxy has no business between us

    def answers() -> bool:
        try:
            with opener.open(url + health, timeout=5):
                return True
        except (URLError, OSError):
            return False

    try:
        until(lambda: answers() or has_ended(server), START_SECONDS)
        if has_ended(server):
            raise RuntimeError(f"{module} did not start:\n{log.read_text(errors='replace')}")
        yield url
    finally:
        server.terminate()
        if status_of(server, STOP_SECONDS) is None:
            server.kill()
            server.wait()
