"""Mixed texts: a mail or a log in which several listings stand, and what failed forks say.

Somebody pastes his map, ``rebase -i``, ``ldd foo.exe`` and the messages, one below the other.  Each
is looked for in the whole text; what is found is merged as several sources of one process are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from forkviz.core.capture import Capture, Process
from forkviz.readers.dress import undressed
from forkviz.readers.failures import all_findings
from forkviz.readers.ldd import parse_ldd, recognises_ldd
from forkviz.readers.listdlls import parse_listdlls, recognises_listdlls
from forkviz.readers.map_text import Maps, capture_of, holds_map, maps_in, whole_map
from forkviz.readers.merge import merge_captures
from forkviz.readers.rebase import (
    parse_rebase_list,
    recognises_rebase_list,
)
from forkviz.readers.rows import no_rows
from forkviz.readers.strace import Logged, parse_straces
from forkviz.readers.strace_lines import has_pasted_strace
from forkviz.readers.system_informer import parse_system_informer, recognises_system_informer
from forkviz.readers.text import HEAD
from forkviz.readers.windbg import parse_windbg, recognises_windbg
from forkviz.readers.windbg_modules import parse_module_list, recognises_module_list

__all__ = ["has_listing", "parse_mixed"]

#: Lines and characters that a reader is asked about at once, and lines above a sign among them.
_LINES, _SIZE, _ABOVE = 20, 16 * 1024, 6
_LONGEST = 4096


class _Listing(NamedTuple):
    """A list that may stand anywhere.  signs: texts of which each such list has one.

    rows: texts of which each row has one, and one alone, where there are such.
    """

    signs: tuple[str, ...]
    recognises: Callable[[str], bool]
    parse: Callable[[str, str, str], Capture]
    rows: tuple[str, ...] = ()

    def is_all_of(self, text: str) -> bool:
        """Whether every line of *text* is a row: nothing else need be looked for then."""
        head = text[:HEAD]
        if not self.rows or not self.recognises(head) or undressed(head) != head:
            return False
        lines = text.count("\n") + (not text.endswith("\n"))
        return sum(map(text.count, self.rows)) == lines


#: What a row of WinDbg's table has one of.
_STATES = ("MEM_FREE", "MEM_RESERVE", "MEM_COMMIT")
#: In the order in which equals are believed.
_LISTINGS = (
    _Listing(("MEM_",), recognises_windbg, parse_windbg, _STATES),
    _Listing(("module name", " EntryPoint"), recognises_module_list, parse_module_list),
    _Listing(("  Path", " pid:"), recognises_listdlls, parse_listdlls),
    _Listing((": Commit", ": Reserve"), recognises_system_informer, parse_system_informer),
    _Listing((" base 0x",), recognises_rebase_list, parse_rebase_list, (" base 0x",)),
    _Listing((".dll (0x", ".DLL (0x", ".exe (0x", "??? (0x"), recognises_ldd, parse_ldd),
)


def has_listing(text: str) -> bool:
    """Whether a listing other than a map is anywhere in *text*."""
    return any(_holds(text, listing) for listing in _LISTINGS)


def parse_mixed(text: str, file: str, label: str = "") -> Capture:
    """What all listings in *text*, and the messages between them, tell.

    Raises BadCapture where there is no listing, and where one of them can't be read.
    """
    label = label or file
    whole = whole_map(text, file)
    if isinstance(whole, Process):
        return capture_of(Maps(whole, []), file, label)
    for listing in _LISTINGS:
        if listing.is_all_of(text):
            return listing.parse(text, file, label)
    plain = undressed(text)
    fault = whole if plain == text else None
    text = plain
    del plain
    maps = maps_in(text, file, fault=fault) if holds_map(text) else None
    logged = _logged(text, label) if maps is not None else None
    if maps is not None and not any(pasted.around for pasted in maps.pasted):
        return _with_log(capture_of(maps, file, label), logged)
    listings = [listing for listing in _LISTINGS if _holds(text, listing)]
    findings = all_findings(text, label)
    # The last reader has the text for itself, and can let it go before it makes the regions: of a
    # long list they are as large as the text several times over.
    texts = [text] * len(listings)
    del text
    found = [listing.parse(texts.pop(), file, label) for listing in listings]
    if maps is not None:
        found.insert(0, capture_of(maps, file, label))
    if not found:
        raise no_rows("a map or a list of modules", file)
    capture = found[0] if len(found) == 1 else _together(found, label)
    return _with_log(replace(capture, findings=findings), logged)


def _logged(text: str, label: str) -> Logged | None:
    """The forks of a log of strace that stands in *text* beside a map; None where none does."""
    if not has_pasted_strace(text):
        return None
    found = parse_straces(text, label)
    return found if any(log.child for log in found.logs) else None


def _with_log(capture: Capture, logged: Logged | None) -> Capture:
    if logged is None:
        return capture
    (first, *later), said = logged
    caveats = (*capture.caveats, "the map and the log are taken to be of one process", *said)
    return replace(capture, log=first, later=tuple(later), caveats=caveats)


def _together(found: list[Capture], label: str) -> Capture:
    """The one capture of several listings, by the rules for several sources."""
    merged = merge_captures(found)
    # They are of one file: its name before each caveat would tell nothing.
    caveats = [
        text.removeprefix(f"{label}: ")
        for text in merged.caveats
        if not text.endswith("are no rows and were passed over")  # they are the others'
    ]
    said = f"{len(found)} kinds of listings in one text, taken together as several sources are"
    return replace(merged, title=label, files=(label,), caveats=(said, *caveats))


def _holds(text: str, listing: _Listing) -> bool:
    """Whether *listing* is anywhere in *text*: its reader is asked about each place of a sign."""
    return listing.recognises(text[:HEAD]) or any(
        _near(text, sign, listing.recognises) for sign in listing.signs
    )


def _near(text: str, sign: str, recognises: Callable[[str], bool]) -> bool:
    """Whether what *recognises* knows is where *sign* stands, or in the lines around it."""
    here = 0
    while (at := text.find(sign, here)) >= 0:
        begin = at
        for _ in range(_ABOVE + 1):
            line = text.rfind("\n", max(begin - _LONGEST, 0), max(begin - 1, 0)) + 1
            if not line and begin > _LONGEST:
                break  # no line that a reader would look at
            begin = line
        piece = text[begin : begin + _SIZE]
        lines = piece.split("\n", _LINES)[:_LINES]
        if recognises("\n".join(lines)):
            return True
        # What was looked at need not be looked at again, the lines above the next sign apart.
        here = max(at + len(sign), begin + sum(map(len, lines)))
    return False
