"""Inputs: whatever a user has, by its content: a capture, a scenario, a trace or a report.

What reads one of them is imported when one is there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz import limits
from forkviz.core.formats.paths import given_path
from forkviz.errors import BadCapture, ForkvizError
from forkviz.lazy.patterns import regex
from forkviz.readers.base.lines import decode, quiet_decode, read_bytes, read_head
from forkviz.traces.heads import is_page, is_trace

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.scenarios.scenario import Scenario
    from forkviz.session.link import Link
    from forkviz.traces.trace import Trace

__all__ = ["is_known", "link_in", "read", "read_all"]


def read(path: str | os.PathLike[str]) -> Capture | Scenario | Trace:
    """Whatever *path* holds: a bundle folder, a map, images, a log; a scenario; a saved trace.

    A report is read as the trace inside of it.  A link to a fork (``https://…#s=…``), in the place
    of a path or in a file of its own, is its scenario after its changes.  Recognised by content.
    Raises BadCapture, BadScenario or BadTrace, each with file, line, excerpt and a hint, and
    TooLarge for more than is read (``limits``), or than there is memory for.
    """
    place = given_path(path, BadCapture)
    with limits.within_memory(str(place)):
        link = link_in(path)
        return _read(place) if link is None else link.changed()


def link_in(path: str | os.PathLike[str]) -> Link | None:
    """The link that *path* is, or the file *path* holds and nothing else; None for all else.

    Raises BadScenario and TooLarge as ``session.link.unlink``.
    """
    text = os.fspath(path)
    if _LINK in text and not os.path.exists(text):
        return _link(text)
    place = Path(path)
    if not os.path.isfile(place) or place.stat().st_size > 4 * limits.of("link"):
        return None
    if _LINK not in quiet_decode(read_head(place)):
        return None
    return _link(quiet_decode(read_bytes(place)))


def _link(text: str) -> Link | None:
    # Imported here: what is read is hardly ever a link.
    from forkviz.session.link import is_link, unlink

    return unlink(text) if is_link(text) else None


def _read(place: Path) -> Capture | Scenario | Trace:
    if place.is_file():
        head = _head(place)
        if is_trace(head):
            from forkviz.traces.jsonl import parse_trace

            return parse_trace(_text(place).split("\n"), str(place))
        if is_page(head):
            from forkviz.traces.html_island import holds_trace, parse_page

            if holds_trace(text := _text(place)) or not is_known(place):
                return parse_page(text, str(place))
        if _is_scenario(head):
            from forkviz.scenarios.toml_reader import parse_scenario

            return parse_scenario(_text(place), str(place))
    from forkviz.readers.recognising import read_capture

    return read_capture(place)


def read_all(paths: Sequence[str | os.PathLike[str]]) -> Capture | Scenario | Trace:
    """What *paths* hold together: several captures become one, as docs/readers.md says.

    Raises ForkvizError where one of several is no capture, else as ``read``.
    """
    with limits.within_memory(", ".join(os.fspath(path) for path in paths)):
        return _read_all(paths)


def _read_all(paths: Sequence[str | os.PathLike[str]]) -> Capture | Scenario | Trace:
    values = [read(path) for path in paths]
    if len(values) == 1:
        return values[0]
    from forkviz.core.captures.capture import Capture
    from forkviz.readers.merge import merge_captures

    captures: list[Capture] = []
    for path, value in zip(paths, values, strict=True):
        if not isinstance(value, Capture):
            raise ForkvizError(f"{os.fspath(path)} is not a capture, and only captures are merged")
        captures.append(_named(value, os.fspath(path), values))
    return merge_captures(captures)


def _named(capture: Capture, path: str, values: Sequence[object]) -> Capture:
    """*capture* under its whole path where another one of *values* is called as it is."""
    from forkviz.core.captures.capture import Capture

    if sum(isinstance(v, Capture) and v.title == capture.title for v in values) <= 1:
        return capture
    if capture.log is None or capture.files != (capture.title,):
        return replace(capture, title=path)
    log, *later = (replace(each, file=path) for each in (capture.log, *capture.later))
    return replace(capture, title=path, files=(path,), log=log, later=tuple(later))


def is_known(place: Path) -> bool:
    """Whether *place* holds something that a reader knows, such as a map in a page of a mail."""
    from forkviz.readers.recognising import recognise

    try:
        recognise(place)
    except BadCapture:
        return False
    return True


def _head(place: Path) -> str:
    """The beginning of a file as text, in whatever encoding; "" where there is none."""
    data = read_head(place)
    return quiet_decode(data).lstrip() if data else ""


def _is_scenario(head: str) -> bool:
    """TOML with a key or a table that a scenario has; no other text that is read has such lines."""
    return _SCENARIO.search(head) is not None


#: What each link has in it.
_LINK = "s="
_SCENARIO = regex(r"^\s*(?:\[\[dll\]\]|schema\s*=|bits\s*=\s*\d)", re.MULTILINE)


def _text(place: Path) -> str:
    """The text of a scenario or a trace; BadCapture where it is neither UTF-8 nor UTF-16."""
    data = read_bytes(place)
    text = decode(data, str(place))
    if "\\x" in text:
        # What is read from captures keeps odd bytes visible; what forkviz wrote has none.
        try:
            data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BadCapture(
                f"not UTF-8 at byte {error.start}", file=str(place), hint="save it as UTF-8"
            ) from None
    return text
