"""Watch a browser page for everything that a user would not see but that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Error, Page

LOCAL_SCHEMES = frozenset({"file", "data", "blob", "about"})
#: A notebook that a test has taken off the network asks its server without success.
OFF_LINE = r"ERR_INTERNET_DISCONNECTED \(http://127\.0\.0\.1:\d+/api/"
LOCAL_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})


def stays_here(url: str) -> bool:
    """Whether a request for the address stays on this machine.

    >>> stays_here("data:text/html,hello"), stays_here("http://127.0.0.1:8888/lab")
    (True, True)
    >>> stays_here("https://example.org/bokeh.js"), stays_here("http://localhost.example.org/")
    (False, False)
    """
    parts = urlsplit(url)
    if parts.scheme == "blob":  # blob:https://host/id names what the page itself made
        return True
    return parts.scheme in LOCAL_SCHEMES or parts.hostname in LOCAL_HOSTS


class Watch:
    """What went wrong in a page since the watch began: `problems`, in words; `messages`: all said.

    A problem is an uncaught exception, an error on the console, a page that crashed, or a request
    or web socket that leaves the machine. `tolerated` are patterns of these to pass over.
    """

    def __init__(self, page: Page, tolerated: Iterable[str] = ()) -> None:
        self.problems: list[str] = []
        self.messages: list[str] = []
        self._tolerated = [re.compile(pattern) for pattern in (OFF_LINE, *tolerated)]
        page.on("console", self._on_console)
        page.on("pageerror", self._on_exception)
        page.on("crash", lambda _: self._add("the page crashed"))
        page.on("request", lambda request: self._on_request(request.url))
        page.on("websocket", lambda socket: self._on_request(socket.url))

    def _add(self, problem: str) -> None:
        self.messages.append(problem)
        self.problems.append(problem)

    def _on_console(self, message: ConsoleMessage) -> None:
        said = f"console {message.type}: {message.text} ({message.location.get('url', '')})"
        self.messages.append(said)
        if message.type == "error" and not self._is_tolerated(said):
            self.problems.append(said)

    def _on_exception(self, error: Error) -> None:
        said = f"exception: {error}"
        self.messages.append(said)
        if not self._is_tolerated(said):
            self.problems.append(said)

    def _is_tolerated(self, said: str) -> bool:
        return any(pattern.search(said) for pattern in self._tolerated)

    def _on_request(self, url: str) -> None:
        if not stays_here(url) and not self._is_tolerated(url):
            self._add(f"request that leaves the machine: {url}")
