"""quote: a line of evidence in the room that there is, with its decisive parts whole.

What does not fit is left out at words, and ``..`` stands for it.  What lies between two decisive
parts is kept whole or left out whole; what lies outside is kept as far as its clause goes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from forkviz.cli.render.diagnosis.lines import Line, Look, Span, ascii_of
from forkviz.lazy.patterns import regex

__all__ = ["CUT", "quote"]

#: What stands for what is left out.
CUT = ".."
_SHORT = f" {CUT} "
#: More of a decisive part is no longer decisive: a name that goes on for ever is cut, too.
MOST_MARKED = 400
#: More of a line is never looked at, on either side of its decisive parts.
MOST_AROUND = 2000
#: A clause ends with a word like these; going on beyond it would begin in the middle of another.
_ENDS_A_CLAUSE = regex(r".*[.:!?]|-+")


_FILE = regex(r"[\\/]([\w.+-]{1,80}\.(?:dll|exe|so)\b)", re.IGNORECASE)


class _Piece(NamedTuple):
    """Text and whether it is decisive."""

    text: str
    marked: bool


def quote(text: str, marks: Sequence[tuple[int, int]], room: int) -> Line:
    """*text* as spans of at most *room* columns in all, unless its marked parts need more.

    marks: half-open ranges of characters; what is not in order or out of range is mended.
    """
    mended = _mended([_whole_words(text, *mark) for mark in marks], len(text))
    before, *rest = _pieces(text, mended or _names_a_file(text))
    if not rest or (not mended and _width((before, *rest)) <= room):
        return _first_words("".join(piece.text for piece in (before, *rest)), room)
    *inner, after = rest
    whole = (before, *inner, after)
    if _width(whole) <= room:
        return _spans([*whole])
    kept, gaps_left = _with_gaps(before, inner, after, room)
    left = [] if gaps_left else _words(before.text)
    right = [] if gaps_left else _words(after.text)
    if gaps_left and kept[-2].text != _SHORT and not _said(after.text):
        right = [after.text]  # what closes the quotes that the last gap opens
    line = _spans(_around(before.text, left, kept, right, after.text, room))
    # The name of a file is kept as a decisive part is, but nothing says that it is one.
    return line if mended else tuple(Span(span.text) for span in line)


def _width(pieces: Sequence[_Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def _names_a_file(text: str) -> list[tuple[int, int]]:
    """Of a line without a decisive part, the name at the end of its first path."""
    found = _FILE.search(text, 0, MOST_AROUND)
    return [found.span(1)] if found else []


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range, and the rest of the words that it begins and ends in: 0x before a number."""
    start, end = max(start, 0), min(end, len(text))
    while 0 < start < end and _in_a_word(text[start - 1 : start + 1]):
        start -= 1
    while start < end < len(text) and _in_a_word(text[end - 1 : end + 1]):
        end += 1
    return start, end


def _in_a_word(two: str) -> bool:
    return all(c.isalnum() or c == "_" for c in two)


def _mended(marks: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """*marks* in order, within the text, apart from each other."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((max(start, 0), min(end, length)) for start, end in marks):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return found


def _pieces(text: str, marks: Sequence[tuple[int, int]]) -> list[_Piece]:
    """The text before, then each marked part and what comes after it; every run of blanks one."""
    pieces = []
    at = 0
    for start, end in marks:
        pieces.append(_Piece(text[at:start], False))
        pieces.append(_Piece(text[start:end], True))
        at = end
    pieces.append(_Piece(text[at:], False))
    if len(pieces) > 1:
        pieces[0] = _Piece(pieces[0].text[-MOST_AROUND:], False)
    pieces[-1] = _Piece(pieces[-1].text[:MOST_AROUND], False)
    shown = [_Piece(_one_blank(ascii_of(piece.text)), piece.marked) for piece in pieces]
    shown[0] = _Piece(shown[0].text.lstrip(), False)
    shown[-1] = _Piece(shown[-1].text.rstrip(), False)
    return [_bounded(piece) for piece in shown]


def _bounded(piece: _Piece) -> _Piece:
    if not piece.marked or len(piece.text) <= MOST_MARKED:
        return piece
    half = MOST_MARKED // 2 - len(CUT)
    return _Piece(f"{piece.text[:half]} {CUT} {piece.text[-half:]}", True)


def _one_blank(text: str) -> str:
    return re.sub(" {2,}", " ", text)


def _first_words(text: str, room: int) -> Line:
    """The beginning of a line that has no decisive part."""
    if len(text) <= room:
        return (Span(text),)
    words = text.split(" ")
    kept = ""
    for word in words:
        longer = f"{kept} {word}" if kept else word
        if len(longer) + 1 + len(CUT) > room:
            break
        kept = longer
    return (Span(f"{kept} {CUT}" if kept else f"{text[: max(room - 3, 1)]} {CUT}"),)


def _with_gaps(
    before: _Piece, inner: Sequence[_Piece], after: _Piece, room: int
) -> tuple[list[_Piece], bool]:
    """The decisive parts and what lies between them, the short gaps first; is one left out?"""
    ends = 3 * bool(_said(before.text)) + 3 * bool(_said(after.text))
    gaps = [i for i, piece in enumerate(inner) if not piece.marked]
    used = ends + sum(len(piece.text) for piece in inner if piece.marked) + len(_SHORT) * len(gaps)
    kept = {i for i in gaps if len(inner[i].text) <= len(_SHORT)}
    used -= sum(len(_SHORT) - len(inner[i].text) for i in kept)
    for i in sorted(gaps, key=lambda i: (len(inner[i].text), i)):
        more = len(inner[i].text) - len(_SHORT)
        if i not in kept and used + more <= room:
            kept.add(i)
            used += more
    shown = [
        piece if piece.marked or i in kept else _Piece(_SHORT, False)
        for i, piece in enumerate(inner)
    ]
    return shown, len(kept) < len(gaps)


def _words(text: str) -> list[str]:
    """*text* in words, each with the blank before it; the first may lack one.

    A path is as many words as it has folders.
    """
    return re.findall(r" ?[^ \\/]*[\\/]+| ?[^ \\/]+| $", text)


def _said(text: str) -> bool:
    """Whether there is more in it than punctuation."""
    return any(c.isalnum() for c in text)


def _around(
    before: str, left: list[str], kept: list[_Piece], right: list[str], after: str, room: int
) -> list[_Piece]:
    """Words at both sides by turns, while there is room and the clause goes on."""
    used = sum(len(piece.text) for piece in kept)
    lead, trail = "", ""
    left_open, right_open = bool(left), bool(right)
    cut_before, cut_after = _said(before), _said(after)
    while left_open or right_open:
        if left_open:
            word = left.pop()
            rest = _said(before[: len(before) - len(lead) - len(word)])
            ends = _said(lead) and bool(_ENDS_A_CLAUSE.fullmatch(word.strip()))
            fits = used + len(word) + 3 * rest + 3 * cut_after <= room
            if fits and not ends:
                lead, used, cut_before = word + lead, used + len(word), rest
            left_open = fits and not ends and bool(left)
        if right_open:
            word = right.pop(0)
            rest = _said(after[len(trail) + len(word) :])
            fits = used + len(word) + 3 * cut_before + 3 * rest <= room
            if fits:
                trail, used, cut_after = trail + word, used + len(word), rest
            right_open = fits and bool(right)
    pieces = [_Piece(f"{CUT} " if cut_before else "", False)]
    pieces += [_Piece(lead.lstrip(), False), *kept, _Piece(trail.rstrip(), False)]
    return [*pieces, _Piece(f" {CUT}" if cut_after else "", False)]


def _spans(pieces: Sequence[_Piece]) -> Line:
    return tuple(
        Span(piece.text, Look.MARK if piece.marked else Look.PLAIN)
        for piece in pieces
        if piece.text
    )
