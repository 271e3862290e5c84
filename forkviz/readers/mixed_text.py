"""Mixed texts: a mail or a log in which several listings stand, and what failed forks say.

Somebody pastes his map, ``rebase -i``, ``ldd foo.exe`` and the messages, one below the other.  Each
is looked for in the whole text; what is found is merged as several sources of one process are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.findings import Finding
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import possessive, regex
from forkviz.readers.base.assemble import no_rows
from forkviz.readers.base.lines import HEAD
from forkviz.readers.embedded_tables import has_table, tables_of, without
from forkviz.readers.maps.dialects import Maps, capture_of, holds_map, maps_in, whole_map
from forkviz.readers.merge import merge_captures
from forkviz.readers.messages.messages import all_findings, messages_alone
from forkviz.readers.pasted.decoration import is_encoded, undressed, unindented
from forkviz.readers.strace.lines import has_pasted_strace, without_log
from forkviz.readers.strace.strace import Logged, parse_straces
from forkviz.readers.tools.ldd import parse_ldd, recognises_ldd
from forkviz.readers.tools.listdlls import parse_listdlls, recognises_listdlls
from forkviz.readers.tools.rebase import (
    parse_rebase_list,
    recognises_rebase_list,
)
from forkviz.readers.tools.system_informer import parse_system_informer, recognises_system_informer
from forkviz.readers.tools.windbg import parse_windbg, recognises_windbg
from forkviz.readers.tools.windbg_modules import parse_module_list, recognises_module_list

__all__ = ["has_listing", "parse_mixed"]

#: Lines and characters that a reader is asked about at once, and lines above a sign among them.
_LINES, _SIZE, _ABOVE = 20, 16 * 1024, 6
_LONGEST = 4096


class _Listing(NamedTuple):
    """A list that may stand anywhere.  signs: each such list has one of these texts.

    rows: each row has exactly one of these texts, where there are such.  alone: what a text is that
    holds nothing else, where rows have several lines.
    """

    signs: tuple[str, ...]
    recognises: Callable[[str], bool]
    parse: Callable[[str, str, str], Capture]
    rows: tuple[str, ...] = ()
    alone: re.Pattern[str] | None = None

    def is_all_of(self, text: str) -> bool:
        """Whether every line of *text* is a row: nothing else need be looked for then."""
        head = text[:HEAD]
        if not self.rows or not self.recognises(head) or undressed(head) != head:
            return False
        if self.alone is not None and self.alone.fullmatch(text) is not None:
            return True
        lines = text.count("\n") + (not text.endswith("\n"))
        return sum(map(text.count, self.rows)) == lines


#: What a row of WinDbg's table has one of.
_STATES = ("MEM_FREE", "MEM_RESERVE", "MEM_COMMIT")
#: Lines of !vadump and !vprot: a number, and its names in capitals, as no message is written; or
#: the debugger's prompt.  Possessive, or each of many lines is kept to go back to.
_VADUMP_LINE = possessive(
    r"[A-Z][A-Za-z]{2,20}: {1,20}[0-9a-f`]{8,17}(?: {1,4}[A-Z_]{3,40}+(?: \+)?){0,8}"
    r"|\d{1,3}:\d{1,4}> ?!(?:vadump|vprot)(?: [-0-9a-z`]{1,20})?",
    "?",
)
_VADUMP = regex(possessive(_VADUMP_LINE + r"\n") + _VADUMP_LINE)
#: In the order in which equals are believed.
_LISTINGS = (
    _Listing(("MEM_",), recognises_windbg, parse_windbg, _STATES, _VADUMP),
    _Listing(("module name", " EntryPoint"), recognises_module_list, parse_module_list),
    _Listing(("  Path", " pid:"), recognises_listdlls, parse_listdlls),
    _Listing((": Commit", ": Reserve"), recognises_system_informer, parse_system_informer),
    _Listing(
        (" base 0x", ": new base = "),
        recognises_rebase_list,
        parse_rebase_list,
        (" base 0x", ": new base = "),
    ),
    _Listing((".dll (0x", ".DLL (0x", ".exe (0x", "??? (0x"), recognises_ldd, parse_ldd),
)


def has_listing(text: str) -> bool:
    """Whether a listing other than a map is anywhere in *text*."""
    return has_table(text) or any(_holds(text, listing) for listing in _LISTINGS)


def parse_mixed(text: str, file: str, label: str = "") -> Capture:
    """What all listings in *text*, the log of strace and the messages between them tell.

    Raises BadCapture where there is none, and where none of them can be read.
    """
    label = label or file
    whole = whole_map(text, file)
    if isinstance(whole, Process):
        return capture_of(Maps(whole, []), file, label)
    for listing in _LISTINGS:
        if listing.is_all_of(text):
            return listing.parse(text, file, label)
    for table in tables_of(text):
        if table.all_of_it:
            return table.read(text, file, label)
    plain = undressed(text)
    fault = whole if plain == text else None
    logged = None
    if has_pasted_strace(plain):
        logged = parse_straces(plain if is_encoded(text) else text, label)
    findings = all_findings(text, label)
    text = plain
    del plain
    if logged is not None:
        text, fault = without_log(unindented(text)), None
    kept = [text]
    del text
    found, faults = _listings(kept, file, label, fault)
    if not found:
        if logged is None and not findings:
            raise faults[0] if faults else no_rows("a map or a list of modules", file)
        if logged is None:
            return messages_alone(findings, label, map(_unread, faults))
        return _log_alone(logged, label, findings, faults)
    capture = found[0] if len(found) == 1 else _together(found, label)
    caveats = (*capture.caveats, *map(_unread, faults))
    capture = replace(capture, findings=findings, caveats=caveats)
    return _with_log(capture, logged)


def _listings(
    kept: list[str], file: str, label: str, fault: BadCapture | None
) -> tuple[list[Capture], list[BadCapture]]:
    """What each listing tells in the one text of *kept*, and why others can't be read.

    fault: what keeps the text from being one map, where that is known.
    """
    text = kept.pop()
    if text.isspace():
        return [], []
    tables = tables_of(text)
    readers = [partial(table.read, text, file, label) for table in tables]
    text = without(text, tables) if tables else text
    fault = None if tables else fault
    del tables
    listings = [listing for listing in _LISTINGS if _holds(text, listing)]
    maps = holds_map(text)
    # The last reader has the text for itself, and can let it go before it makes the regions: of a
    # long list they are as large as the text several times over.
    texts = [text] * (len(listings) + maps)
    del text
    found: list[Capture] = []
    faults: list[BadCapture] = []

    def read(one: Callable[[], Capture]) -> None:
        try:
            found.append(one())
        except BadCapture as error:
            faults.append(error.with_traceback(None))

    if maps:
        read(lambda: capture_of(maps_in(texts.pop(), file, fault=fault), file, label))
    for reader in readers:
        read(reader)
    del readers
    for listing in listings:
        read(partial(_popped, listing, texts, file, label))
    return found, faults


def _popped(listing: _Listing, texts: list[str], file: str, label: str) -> Capture:
    return listing.parse(texts.pop(), file, label)


def _unread(fault: BadCapture) -> Caveat:
    """What is said of a listing that can't be read beside others."""
    if fault.line:
        return caveat(CaveatKind.UNREAD_LINE, at=fault.line, reason=fault.what)
    return caveat(CaveatKind.UNREAD, reason=fault.what)


def _log_alone(
    logged: Logged, label: str, findings: tuple[Finding, ...], faults: list[BadCapture]
) -> Capture:
    """The capture of a text that holds no list beside the log."""
    alone = caveat(CaveatKind.LOG_ALONE)
    (first, *later), said = logged
    return Capture(
        title=label,
        log=first,
        later=tuple(later),
        files=(label,),
        caveats=(alone, *said, *map(_unread, faults)),
        findings=findings,
    )


def _with_log(capture: Capture, logged: Logged | None) -> Capture:
    if logged is None:
        return capture
    (first, *later), said = logged
    if not any(log.child for log in logged.logs):
        return replace(capture, caveats=(*capture.caveats, *said))
    what = "map" if capture.files and len(capture.processes()) else "list"
    same = caveat(CaveatKind.LOG_OF_SAME_PROCESS, what=what)
    caveats = (*capture.caveats, same, *said)
    return replace(capture, log=first, later=tuple(later), caveats=caveats)


def _together(found: list[Capture], label: str) -> Capture:
    """The one capture of several listings, by the rules for several sources."""
    try:
        merged, apart = merge_captures(found), list[Process]()
    except BadCapture:  # they are of more than two processes
        merged, apart = _as_many_as_go(found)
    caveats = [
        each
        for each in _unsigned(merged.caveats, label)
        if each.kind is not CaveatKind.LINES_PASSED_OVER  # they are the others'
    ]
    said = [caveat(CaveatKind.SEVERAL_LISTINGS, count=len(found))]
    said += [caveat(CaveatKind.THIRD_PROCESS, dialect=process.dialect.name) for process in apart]
    others = (*merged.others, *apart)
    caveats = [*said, *caveats]
    parent, child = (
        process and replace(process, caveats=_unsigned(process.caveats, label))
        for process in (merged.parent, merged.child)
    )
    return replace(
        merged,
        title=label,
        parent=parent,
        child=child,
        files=(label,),
        caveats=tuple(caveats),
        others=others,
    )


def _unsigned(caveats: Iterable[Caveat], label: str) -> tuple[Caveat, ...]:
    """*caveats* of one file: its name before each would tell nothing."""
    return tuple(dict.fromkeys(each.within(label) for each in caveats))


def _as_many_as_go(found: list[Capture]) -> tuple[Capture, list[Process]]:
    """What those of *found* are together that are of two processes, and all other processes."""
    kept, apart = found[:1], list[Process]()
    for capture in found[1:]:
        try:
            merge_captures([*kept, capture])
        except BadCapture:
            apart += [*capture.processes(), *capture.others]
        else:
            kept.append(capture)
    return merge_captures(kept), apart


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
