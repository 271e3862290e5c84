"""small_map: where things are and should be, a row each, drawn in ASCII for its width.

Empty space is left out (``//``).  All parts of the map have one scale, so that a DLL is as wide at
one place as at another; what would be too thin to be seen is three columns wide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from forkviz.cli.render.diagnosis.lines import Line, Look, Span, ascii_of, folded
from forkviz.core.address import SLOT, hex_
from forkviz.diagnosis.diagnosis import Look as PlaceLook
from forkviz.diagnosis.diagnosis import Place

__all__ = ["map_lines"]

#: What fills a range, and what the legend says of it; fine dots without fill need no word.
_SIGNS = {
    PlaceLook.PREFERS: ("-", "prefers"),
    PlaceLook.THERE: ("=", "is there"),
    PlaceLook.IN_THE_WAY: ("#", "in the way"),
    PlaceLook.TAKEN: ("?", "taken"),
    PlaceLook.UNREADABLE: ("x", "unreadable"),
    PlaceLook.UNKNOWN: (" ", ""),
}
_GAP = "//"
#: Columns of a row's label and of what stands at its end.
_LABEL = 14
_END = 12
_MOST_END = 18
#: A strip with fewer columns goes on a line of its own.
_LEAST_STRIP = 24
_THINNEST = 3
#: A range this far from the last one, in sizes of all of them, is in another part.
_FAR = 4


class _Part(NamedTuple):
    """``[start, end)``, drawn in *columns* that begin at *at*, *margin* of them empty each side."""

    start: int
    end: int
    at: int
    columns: int
    margin: int


def map_lines(places: Sequence[Place], width: int) -> Iterator[Line]:
    """The rows and the legend, in *width* columns."""
    rows = _rows(places)
    ends = [_end(row) for row in rows]
    end = max(_END, *map(len, ends))
    strip = width - _LABEL - 2 - end
    beside = strip >= _LEAST_STRIP
    parts = _parts(places, strip if beside else width)
    for row, said in zip(rows, ends, strict=True):
        label = ascii_of(row[0].label)[: _LABEL - 1]
        drawn = _drawn(row, parts)
        look = Look.WAY if row[0].look is PlaceLook.IN_THE_WAY and _ranged(row) else Look.PLAIN
        if beside:
            yield Span(f"{label:{_LABEL}}"), Span(drawn, look), Span(f"  {said}")
        else:
            yield (Span(f"{label:{_LABEL}}{said}"[:width]),)
            yield (Span(drawn, look),)
    used = [_SIGNS[look] for look in _SIGNS if any(p.look is look for *_, p in _ranged(places))]
    legend = [f"{sign} {word}" for sign, word in used if word]
    if len(parts) > 1:
        legend.append(f"{_GAP} left out")
    # Two blanks part the signs, and one of them stays with each: a line breaks between them alone.
    tied = " ".join(each.replace(" ", "\0") + "\0" for each in legend)
    for line in folded(tied, width + 1):
        yield (Span(line.replace("\0", " ").rstrip(), Look.FAINT),)


def _rows(places: Sequence[Place]) -> list[list[Place]]:
    """The places of one label are one row."""
    rows: dict[str, list[Place]] = {}
    for place in places:
        rows.setdefault(place.label, []).append(place)
    return list(rows.values())


def _ranged(places: Sequence[Place]) -> list[tuple[int, int, Place]]:
    """The ranges that are known; of one whose size is not, its first slot."""
    found = []
    for place in places:
        if place.start is not None:
            end = place.start + SLOT if place.end is None else place.end
            found.append((place.start, max(end, place.start + 1), place))
    return found


def _end(row: Sequence[Place]) -> str:
    """What stands at the end of a row: where it begins, or that it is not known what is there."""
    name = ascii_of(row[0].name)[:_MOST_END]
    ranged = _ranged(row)
    if not ranged:
        return name or ("not known" if row[0].look is PlaceLook.UNKNOWN else "no one")
    start, _, place = ranged[0]
    if place.look is PlaceLook.UNKNOWN:
        return name or "no one named"
    return hex_(start)


def _parts(places: Sequence[Place], strip: int) -> list[_Part]:
    """The stretches of addresses that are drawn, and where; one scale for all of them."""
    ranges = sorted((start, end) for start, end, _ in _ranged(places))
    if not ranges:
        return [_Part(0, 1, 0, strip, 0)]
    far = _FAR * max(end - start for start, end in ranges)
    found: list[list[int]] = []
    for start, end in ranges:
        if found and start - found[-1][1] <= far:
            found[-1][1] = max(found[-1][1], end)
        else:
            found.append([start, end])
    margin = 2 if strip < 60 else 4
    least = _THINNEST + 2 * margin + len(_GAP)
    while len(found) > 1 and len(found) * least > strip:  # join the two that are nearest
        i = min(range(len(found) - 1), key=lambda i: found[i + 1][0] - found[i][1])
        found[i : i + 2] = [[found[i][0], found[i + 1][1]]]
    room = strip - len(_GAP) * (len(found) - 1) - 2 * margin * len(found)
    columns = _shares([end - start for start, end in found], room)
    parts, at = [], 0
    for (start, end), share in zip(found, columns, strict=True):
        parts.append(_Part(start, end, at, share + 2 * margin, margin))
        at += share + 2 * margin + len(_GAP)
    return parts


def _shares(sizes: Sequence[int], room: int) -> list[int]:
    """*room* columns in proportion to *sizes*, none thinner than can be drawn."""
    thin = {i for i, size in enumerate(sizes) if size * room < _THINNEST * sum(sizes)}
    rest = room - _THINNEST * len(thin)
    whole = sum(size for i, size in enumerate(sizes) if i not in thin) or 1
    shares = [
        _THINNEST if i in thin else max(_THINNEST, size * rest // whole)
        for i, size in enumerate(sizes)
    ]
    widest = max(range(len(sizes)), key=lambda i: (shares[i], -i))
    shares[widest] += room - sum(shares)
    return shares


def _drawn(row: Sequence[Place], parts: Sequence[_Part]) -> str:
    strips = [["."] * part.columns for part in parts]
    for start, end, place in _ranged(row):
        for part, strip in zip(parts, strips, strict=True):
            if part.start <= start and end <= part.end:
                inner = part.columns - 2 * part.margin
                size = part.end - part.start
                first = (start - part.start) * inner // size
                last = max(-(-(end - part.start) * inner // size), first + _THINNEST)
                first = min(first, inner - _THINNEST)
                last = min(last, inner)
                sign = _SIGNS[place.look][0]
                box = f"[{sign * (last - first - 2)}]"
                strip[part.margin + first : part.margin + last] = box
                break
    return _GAP.join("".join(strip) for strip in strips)
