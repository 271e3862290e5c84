"""link: a fork as a piece of an address: a scenario, its changes, the step, what is selected.

    https://example.org/forkviz/#s=1q1YKLkpMzk5VslIqSCxKzC0GAA
    https://example.org/forkviz/#s=1q1YKLkpMzk5VslIqSCxKzC0GAA&step=12

What follows ``s=`` is the digit of the version, then base64url of raw deflate (RFC 1951) of a text:
a line of JSON with ``changes`` (as a browser sends them), ``step`` and ``selected``, each left out
where there is none, and below it the scenario's TOML.  ``&step=`` wins over the step inside.

A server never sees a fragment.  Whoever opens a link did not write it: nothing of it is trusted.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from forkviz import limits
from forkviz.core.formats.guarded import json_value
from forkviz.core.provenance import NOWHERE
from forkviz.errors import BadScenario, ForkvizError
from forkviz.lazy.patterns import regex
from forkviz.scenarios.edits import Edit, edited
from forkviz.scenarios.edits_text import edit_message, parse_edit
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.scenarios.toml_writer import dump_scenario

__all__ = [
    "FILE",
    "Link",
    "checked_selection",
    "is_captured",
    "is_link",
    "link_address",
    "link_of",
    "site_address",
    "unlink",
]

#: What errors call it.
FILE = "link"
VERSION = "1"
#: A step that no fork has; a saved trace holds fewer.
MOST_STEP = 9_999_999
#: Characters of what is selected, and of the address of a site.
MOST_SELECTED, MOST_SITE = 2000, 500
#: Of several that are selected; no file of Windows has it in its name.
_BETWEEN = "|"
_SELECTED = regex(r"dll:[^|]{1,400}|(?:parent|child):0x[0-9a-f]{1,16}")
#: A fragment with a link in it, alone or behind the address of a page; the whole of a text.
_FRAGMENT = regex(r"\s*[^\s#]{0,2000}#(?P<pairs>[^\s#]*)\s*")
_WORD = regex(r"[0-9A-Za-z_-]*")
_STEP = regex(r"[0-9]{1,7}")
_SITE = regex(r"(?:https?|file)://[!-~]+")
_HINT = "copy the whole link: mails and chats cut long ones"


@dataclass(frozen=True, slots=True)
class Link:
    """What a link holds.

    scenario: before the changes.  edits: what was changed of it, which can be taken back.  step:
    where it opens, None for where such a fork opens by itself; the fork may have fewer steps.
    selected: as ``Explorer.selected`` has it.
    """

    scenario: Scenario
    edits: tuple[Edit, ...] = ()
    step: int | None = None
    selected: str = ""

    def changed(self) -> Scenario:
        """The scenario after the changes; raises BadScenario where one can't be made."""
        return edited(self.scenario, self.edits)


def is_link(text: str) -> bool:
    """Whether *text* is nothing but a link, or the fragment of one."""
    return len(text) <= 2 * limits.of("link") and "s" in _pairs(text)


def link_of(
    scenario: Scenario, edits: Sequence[Edit] = (), step: int | None = None, selected: str = ""
) -> str:
    """The pair ``s=…`` that a fragment has for a fork of *scenario* with *edits*.

    step: None for where such a fork opens by itself.  Of more than can be selected the first ones
    are kept.  Raises TooLarge for more than a link holds, BadScenario for what it can't.
    """
    limits.check("changes", len(edits), file=FILE)
    head: dict[str, Any] = {}
    if edits:
        head["changes"] = [_message(edit) for edit in edits]
    if step is not None:
        head["step"] = _step(step)
    if kept := _kept(selected):
        head["selected"] = kept
    first = json.dumps(head, separators=(",", ":"), ensure_ascii=False)
    data = f"{first}\n{dump_scenario(scenario)}".encode("utf-8", "backslashreplace")
    limits.check("link-unpacked", len(data), file=FILE)
    deflater = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = base64.urlsafe_b64encode(deflater.compress(data) + deflater.flush())
    word = VERSION + packed.decode("ascii").rstrip("=")
    limits.check("link", len(word), file=FILE)
    return f"s={word}"


def unlink(text: str) -> Link:
    """What a link holds: its fragment, with a page's address before it or not, or what ``link_of``
    gave.

    Raises BadScenario, and TooLarge before more is unpacked than a link may hold.  Whether the
    changes fit the scenario shows when they are made.
    """
    limits.check("link", len(text), file=FILE)
    pairs = _pairs(text if "#" in text else f"#{text}")
    if "s" not in pairs:
        raise _bad("is not a link to a fork", "it has #s= in it")
    with limits.within_memory(FILE):
        link = _parsed(_unpacked(pairs["s"]))
    step = pairs.get("step", "")
    if _STEP.fullmatch(step):
        return Link(link.scenario, link.edits, int(step), link.selected)
    return link


def link_address(fragment: str, site: str = "") -> str:
    """The whole link: the page *site* (``site_address``), and *fragment*; "" for the fragment
    alone."""
    return f"{site}#{fragment}"


def site_address(text: str) -> str:
    """*text* as the address of a page that opens links, without a fragment.

    Raises ForkvizError for one that is none.
    """
    site = text.partition("#")[0]
    if len(site) > MOST_SITE or not _SITE.fullmatch(site):
        raise ForkvizError(
            f"{text[:200]!r} is not an address of a page",
            hint="such as https://example.org/forkviz/, where `forkviz site` was put",
        )
    return site


def is_captured(scenario: Scenario) -> bool:
    """Whether *scenario* was made of a capture, whose names are in a link to it."""
    origins = (scenario.parent_origin, scenario.child_origin)
    return any(origin != NOWHERE for origin in origins)


# -- what is inside -------------------------------------------------------------------------------


def _message(edit: Edit) -> dict[str, object]:
    """*edit* as a browser sends it; raises BadScenario where that would be another one."""
    message = edit_message(edit)
    if parse_edit(message) != edit:
        raise BadScenario("a change with such a name is in no link", file=FILE, excerpt=repr(edit))
    return message


def _kept(selected: str) -> str:
    """As many of what is selected as a link takes."""
    kept = ""
    for one in selected.split(_BETWEEN):
        longer = f"{kept}{_BETWEEN}{one}" if kept else one
        if len(longer) > MOST_SELECTED or not _SELECTED.fullmatch(one):
            break
        kept = longer
    return kept


def _pairs(text: str) -> dict[str, str]:
    """The pairs of the fragment in *text*; {} where *text* is more than an address with one."""
    found = _FRAGMENT.fullmatch(text)
    parts = (one.partition("=") for one in found["pairs"].split("&")) if found else ()
    return {key: value for key, equals, value in parts if equals}


def _unpacked(word: str) -> str:
    """The text that a word of a version and of base64 holds."""
    version, packed = word[:1], word[1:]
    if not _WORD.fullmatch(word):
        odd = _WORD.sub("", word, count=1)
        raise _bad("has characters that no link has", _HINT, odd)
    if version != VERSION:
        raise _bad(
            f"a link of version {version or 'none'}; version {VERSION} is read",
            "a newer forkviz may read it" if version else _HINT,
        )
    try:
        data = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
    except (binascii.Error, ValueError):
        raise _bad("is cut off, or changed on its way", _HINT) from None
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        text = inflater.decompress(data, limits.of("link-unpacked") + 1)
    except zlib.error:
        raise _bad("is changed on its way: it can't be unpacked", _HINT) from None
    limits.check("link-unpacked", len(text), file=FILE)
    if not inflater.eof or inflater.unused_data:
        raise _bad("is cut off, or has more behind its end", _HINT)
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _bad(f"is not UTF-8 at byte {error.start} of its text", _HINT) from None


def _parsed(text: str) -> Link:
    first, _, toml = text.partition("\n")
    try:
        head = json_value(first, FILE, 1)
    except (ValueError, RecursionError):
        raise _bad("does not begin with a line of JSON", _HINT, first) from None
    if not isinstance(head, dict):
        raise _bad("does not begin with a table", _HINT, first)
    if unknown := sorted(set(head) - {"changes", "step", "selected"}):
        raise _bad(f"{unknown[0][:80]!r} is unknown in it", "known: changes, step, selected")
    selected, step = head.get("selected", ""), head.get("step")
    return Link(
        parse_scenario(toml, FILE),
        tuple(_edits(head.get("changes", []))),
        None if step is None else _step(step),
        checked_selection(selected),
    )


def _edits(messages: object) -> Iterable[Edit]:
    if not isinstance(messages, list):
        raise _bad("its changes are not a list", _HINT)
    limits.check("changes", len(messages), file=FILE)
    for number, message in enumerate(messages, 1):
        try:
            yield parse_edit(message)
        except BadScenario as error:
            raise _bad(f"change {number}: {error.what}", error.hint) from None


def _step(value: object) -> int:
    if type(value) is int and 0 <= value <= MOST_STEP:
        return value
    raise _bad("its step is none", f"a number from 0 to {MOST_STEP:,}")


def checked_selection(value: object) -> str:
    """*value*, a text that names what can be selected, or ""; raises BadScenario for all else."""
    if value == "":
        return ""
    if isinstance(value, str) and len(value) <= MOST_SELECTED and _kept(value) == value:
        return value
    raise _bad(
        "what it selects is nothing that can be selected",
        "dll:NAME, parent:0x… or child:0x…, several joined by |",
        value if isinstance(value, str) else "",
    )


def _bad(what: str, hint: str, excerpt: str = "") -> BadScenario:
    return BadScenario(what, file=FILE, hint=hint, excerpt=excerpt)
