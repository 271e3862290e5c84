"""Maps in a text: how many lines around them are of no map, and numbers in a parted text."""

from __future__ import annotations

from forkviz.readers.maps.in_prose import Pasted, pasted_maps
from forkviz.readers.maps.run_together import Parted
from forkviz.readers.pasted.process_headings import Owner

ROW = "00400000-00401000 r-xp 00000000 08:01 1 /bin/x\n"
DETAIL = "Size:                  4 kB\n"


def around(text: str) -> list[int]:
    return [each.around for each in pasted_maps(text)]


def test_lines_around_a_map_are_counted() -> None:
    """Before it, between two and behind; what smaps shows below a row is the map's own."""
    assert around(ROW) == [0]
    assert around(f"one\ntwo\n{ROW}three\n") == [3]
    assert around(f"one\n> \n\n{ROW}") == [1]
    assert around(f"{ROW}{DETAIL}{DETAIL}x\n") == [1]
    assert around(f"{ROW}{DETAIL}x\ny\n{ROW}") == [2, 2]
    assert around(f"{ROW}x\n{ROW}z\n") == [2, 2]


def test_a_map_of_a_parted_text_has_the_numbers_of_the_text_before() -> None:
    """Rows, names that were joined or cut, and the line that says whose it is."""
    owner = Owner(line=2)
    map_ = Pasted("", [3, 4, 5], 0, (4,), (5,), owner)
    found = map_.renumbered(Parted("", [1, 7, 7, 9, 9]))
    assert list(found.lines) == [7, 9, 9]
    assert (found.joined, found.clipped, found.owner.line, found.parted) == ((9,), (9,), 7, 1)
    unknown = map_._replace(owner=owner._replace(line=0)).renumbered(Parted("", [1, 7, 7, 9, 9]))
    assert unknown.owner.line == 0
