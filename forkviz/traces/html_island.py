"""A trace inside of a page: packed into a script element that no browser runs, and found again.

The element holds the lines of ``trace_file``, deflated (zlib, RFC 1950) and in base64, so that no
name can end it, and the same trace gives the same characters::

    <script type="text/plain" id="forkviz-trace">eNrt…</script>

A page is found out about by a search for that element, never by parsing HTML.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from forkviz import limits
from forkviz.errors import BadTrace
from forkviz.lazy.patterns import regex
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import Trace

__all__ = ["ELEMENT", "embedded", "holds_trace", "pack", "parse_page", "unpack"]

#: The element's id.
ELEMENT = "forkviz-trace"

_LEVEL = 9
_HINT = "pages that `forkviz report` writes contain their trace; is this one complete?"
_START = regex(rf"<script\b[^<>]{{0,200}}\bid=[\"']?{ELEMENT}[\"']?[^<>]{{0,200}}>", re.I)


def pack(trace: Trace) -> str:
    """*trace* as one word of base64; "" for one that is too large to be unpacked again."""
    data = "".join(f"{line}\n" for line in dump_trace(trace)).encode("ascii")
    if len(data) > limits.of("trace"):
        return ""
    return base64.b64encode(zlib.compress(data, _LEVEL)).decode("ascii")


def unpack(text: str, file: str = "") -> Trace:
    """The trace that ``pack`` made *text* of; raises BadTrace for everything else."""
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _bad(f"its trace is not base64: {error}", file) from None
    inflater = zlib.decompressobj()
    try:
        lines = inflater.decompress(data, limits.of("trace") + 1)
    except zlib.error as error:
        raise _bad(f"its trace can't be inflated: {error}", file) from None
    limits.check("trace", len(lines), file=file)
    if not inflater.eof or inflater.unused_data:
        raise _bad("its trace does not end where it should", file)
    try:
        return parse_trace(lines.decode("utf-8").split("\n"), file)
    except UnicodeDecodeError as error:
        raise _bad(f"its trace is not UTF-8 at byte {error.start}", file) from None
    except BadTrace as error:
        # The line is one of the trace, which has another number in the page.
        where = f"its trace, line {error.line}: " if error.line else "its trace: "
        raise BadTrace(
            where + error.what, file=file, excerpt=error.excerpt, hint=error.hint
        ) from None


def embedded(trace: Trace) -> str:
    """The element that holds *trace*, for a page; "" for a trace that is too large."""
    packed = pack(trace)
    return f'<script type="text/plain" id="{ELEMENT}">{packed}</script>' if packed else ""


def holds_trace(text: str) -> bool:
    """Whether the page *text* has the element that a trace is in."""
    return _START.search(text) is not None


def parse_page(text: str, file: str = "") -> Trace:
    """The trace inside of the page *text*.

    Raises BadTrace where there is none, or one that can't be read.
    """
    start = _START.search(text)
    if start is None:
        raise _bad("a page without a trace", file)
    end = text.find("</", start.end())
    if end < 0:
        raise _bad("a page that is cut off inside its trace", file)
    return unpack(text[start.end() : end], file)


def _bad(what: str, file: str) -> BadTrace:
    return BadTrace(what, file=file, hint=_HINT)
