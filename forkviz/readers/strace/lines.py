"""lines: which lines of a text are of a log of Cygwin's ``strace``, wherever it stands.

A file that strace wrote is taken as it is.  In a mail, an issue or a CI log the lines are quoted,
indented, behind a clock or in a fence, with prose around, and long ones are wrapped: they are made
bare, what was wrapped is joined again, and each knows the line of the file that it begins in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.lazy.patterns import regex
from forkviz.readers.base.lines import pieces_of
from forkviz.readers.pasted.decoration import bare, unescaped

__all__ = [
    "EVENT",
    "HEAD",
    "LINE_MAX",
    "SAID",
    "LogText",
    "has_pasted_strace",
    "log_text",
    "without_log",
]

#: What the debugger says, and what the runtime does.
EVENT = regex(r"--- Process (\d{1,10})(?: \(pid: (\d{1,10})\))?,? (.*)")
SAID = regex(
    r"\s*\d+ +\d+ \[[^\]]*\] .*? (?:(?P<pid>\d{1,10})|\((?P<winpid>\d{1,10})\))!? (?P<text>\S*: .*)"
)
#: Longest line that is looked at: the runtime cuts its own at a fraction of this.
LINE_MAX = 8192
#: Characters and lines by which a log is recognised.
HEAD = 16384
_HEAD_LINES = 80

#: How a line begins that is of a log, whole or not.
_BEGINS = regex(r"--- Process \d{1,10}[ ,(]|\s*\d+ +\d+ \[[^\]\n]{0,40}\] ")
#: The same where strace wrote it: nothing is indented further than its five columns.
_PLAIN = regex(r"--- Process \d{1,10}[ ,]|(?:[ \d]{4}\d|\d{6,10}) +\d+ \[[^\]\n]{0,40}\] ")
#: The same, to its end, wherever it stands in a text that is not dressed.
_LINE = regex(
    r"^[ \t]*(?:--- Process \d{1,10}[ ,(]|\d+ +\d+ \[[^\]\n]{0,40}\] )[^\n]*", re.MULTILINE
)
#: What a text must have that holds a log of a fork; it is looked for in many MB.
_SIGNS = ("--- Process ", "frok::", "fork: entering")
_SIGN = regex("|".join(map(re.escape, _SIGNS)))
#: Lines that end as they should, and such as are whole only if they do.
_WHOLE = regex(
    r"--- Process .*(?: created| at [0-9A-Fa-f]{16}| status 0x[0-9A-Fa-f]{1,8})"
    r"|.*\bchild_copy: (?:done|.*, res \d+)|.*\bchild_info::sync: pid .*, res \d+"
    r"|.*fork: (?:entering|.*errno \d+|-?\d+ = fork\(\))"
)
_ENDS = regex(
    r"--- Process \d{1,10}(?: \(pid: \d{1,10}\))? (?:un)?loaded "
    r"|.* child_copy: [a-z ]{1,40} - hp |.* child_info::sync: pid "
)
_FENCE = ("```", "~~~")
#: Mails wrap at no wider column; a terminal breaks at its edge, within a word.
_WIDEST, _NARROWEST = 132, 40
_EDGES = (79, 80, 100, 120, 132)
#: Lines that one may be wrapped into.
_MOST = 4


class LogText(NamedTuple):
    """A log's lines.  numbers: of each, the line of the text that it begins in, from 1.

    caveats: what is to be said of how it stands there.
    """

    lines: Sequence[str]
    numbers: Sequence[int]
    caveats: tuple[Caveat, ...] = ()

    def numbered(self) -> Iterator[tuple[int, str]]:
        """Every line with its number."""
        return zip(self.numbers, self.lines, strict=True)


def has_pasted_strace(text: str) -> bool:
    """Whether a line of a log that may be about a fork is anywhere in *text*, quoted or not."""
    if not any(sign in text for sign in _SIGNS):
        return False
    for found in _SIGN.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.start())
        line = bare(text[start : end if end >= 0 else len(text)][:LINE_MAX])
        if EVENT.fullmatch(line) or SAID.fullmatch(line):
            return True
    return False


def log_text(text: str) -> LogText:
    """The lines of *text*, as they were before they were quoted, escaped and wrapped."""
    text = unescaped(text)
    lines = text.split("\n")
    if _is_plain(text):
        return LogText(lines, range(1, len(lines) + 1))
    return _Pasted(lines).whole()


def without_log(text: str) -> str:
    """*text* with the lines of a log emptied, so that every other one keeps its number."""
    return "".join(_LINE.sub("", piece) for piece in pieces_of(text))


def _is_plain(text: str) -> bool:
    """Whether strace itself wrote *text*, as far as its head shows."""
    head = text[:HEAD].split("\n")
    # The last one may be cut.
    head = head[:_HEAD_LINES] if len(text) <= HEAD else head[:-1][:_HEAD_LINES]
    return all(map(_PLAIN.match, filter(None, head)))


class _Pasted:
    """A log in another text.

    lines: all of the text, bare.  lengths: as they stand there.  ours: which are of the log.
    width: the longest of those.
    """

    def __init__(self, written: list[str]) -> None:
        self.lines = [bare(line) if len(line) <= LINE_MAX else "" for line in written]
        self.lengths = [len(line.rstrip()) for line in written]
        self.ours = [_BEGINS.match(line) is not None for line in self.lines]
        self.written = written
        of_log = [n for n, ours in zip(self.lengths, self.ours, strict=True) if ours]
        self.width = max(of_log, default=0)
        self.edge = self.width in _EDGES and of_log.count(self.width) > 1

    def whole(self) -> LogText:
        """The log's lines, joined; all others are left out."""
        lines: list[str] = []
        numbers: list[int] = []
        joined = cut = used = 0
        at = 0
        while at < len(self.lines):
            following = at + 1
            if self.ours[at]:
                line, following = self._joined(at)
                lines.append(line)
                numbers.append(at + 1)
                joined += following > at + 1
                cut += self._is_cut(line, following - 1)
                used += following - at
            at = following
        around = sum(bool(line) for line in self.lines) - used
        return LogText(lines, numbers, tuple(_caveats(joined, cut, around)))

    def _joined(self, at: int) -> tuple[str, int]:
        """The line that begins at index *at*, and the index of the one after it."""
        line, following = self.lines[at], at + 1
        while following < min(at + _MOST, len(self.lines)) and self._goes_on(line, following):
            line = self._together(line, following)
            following += 1
        return line, following

    def _goes_on(self, line: str, following: int) -> bool:
        """Whether the line of index *following* is the rest of *line*."""
        rest = self.lines[following]
        if self.ours[following] or not rest or rest.startswith(_FENCE) or _WHOLE.fullmatch(line):
            return False
        if _ENDS.match(line):
            return True
        if not _NARROWEST <= self.width <= _WIDEST:
            return False
        # The next word had no room.
        return self.lengths[following - 1] + 1 + len(rest.split(None, 1)[0]) > self.width

    def _together(self, line: str, following: int) -> str:
        rest = self.lines[following]
        torn, blank = line + rest, f"{line} {rest}"
        if _WHOLE.fullmatch(torn) and not _WHOLE.fullmatch(blank):
            return torn
        at_edge = self.edge and self.lengths[following - 1] == self.width
        return torn if at_edge and not self.written[following].startswith(" ") else blank

    def _is_cut(self, line: str, last: int) -> bool:
        """Whether something is missing of *line*, which ends at index *last*."""
        if _WHOLE.fullmatch(line):
            return False
        return _ENDS.match(line) is not None or (self.edge and self.lengths[last] == self.width)


def _caveats(joined: int, cut: int, around: int) -> Iterator[Caveat]:
    if around:
        yield caveat(CaveatKind.LOG_LINES_AROUND, count=around)
    if joined:
        yield caveat(CaveatKind.LOG_LINES_JOINED, count=joined)
    if cut:
        yield caveat(CaveatKind.LOG_LINES_CUT, count=cut)
