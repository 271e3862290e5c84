"""Texts in which several listings and messages stand, one below the other."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.core.region import Source
from forkviz.errors import BadCapture
from forkviz.readers import mixed_text, read_capture, recognise
from forkviz.readers.base.lines import HEAD
from forkviz.readers.mixed_text import parse_mixed
from tests.readers.maps.test_in_prose import FAILED, ROWS
from tests.readers.test_registry import ONE_OF_EACH
from tests.readers.tools.test_windbg import TABLE
from tests.support.caveats import sentences

MAP = "\n".join(ROWS) + "\n"
LDD = "$ ldd /usr/bin/sh.exe\n\tcygx.dll => /usr/bin/cygx.dll (0x3fd000000)\n"
REBASE = "$ rebase -i\n/usr/bin/cygx.dll   base 0x0003fc000000 size 0x00020000  \n"
PROSE = "this is what it says:\n"
LM = "start    end        module name\n10000000 10010000   cygx       (deferred)\n"
LISTDLLS = "x.exe pid: 1\nBase  Size  Path\n0x20000000  0x8000  C:\\y.dll\n"
INFORMER = "0x30000000, Private: Commit, 64 kB, RW\n"


def read(folder: Path, text: str) -> Capture:
    path = folder / "mail"
    path.write_text(text)
    return read_capture(path)


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize(
    ("listing", "reader"),
    [
        (LDD, "ldd"),
        (REBASE, "rebase-list"),
        (LM, "windbg-modules"),
        (TABLE, "windbg"),
        (LISTDLLS, "listdlls"),
        (INFORMER, "system-informer"),
    ],
)
def test_a_listing_hides_no_message(tmp_path: Path, listing: str, reader: str, above: bool) -> None:
    """Wherever both stand in a text, the list is what it is alone, and the findings are there."""
    text = listing + PROSE + FAILED if above else FAILED + PROSE + listing
    alone, both = read(tmp_path, listing), read(tmp_path, text)
    assert recognise(tmp_path / "mail").name == reader
    assert [f.rule for f in both.findings] == ["died loading"]
    assert text.split("\n")[both.findings[0].line - 1] == FAILED.rstrip()
    assert len(both.images) == len(alone.images)
    assert [[(r.start, r.name) for r in p.space] for p in both.processes()] == [
        [(r.start, r.name) for r in p.space] for p in alone.processes()
    ]


@pytest.mark.parametrize("order", list(permutations((MAP, LDD, REBASE, FAILED))))
def test_all_that_a_mail_holds_is_read_in_any_order(tmp_path: Path, order: tuple[str, ...]) -> None:
    """The map is believed, ldd's place is assumed, rebase's is preferred, each with its line."""
    text = PROSE + PROSE.join(order)
    capture = read(tmp_path, text)
    assert capture.parent is not None
    lines = text.split("\n")
    regions = {r.start: r for r in capture.parent.space}
    assert len(regions) == len(ROWS) + 1
    assert regions[0x3FD000000].source is Source.ASSUMED
    assert all(f"{r.start:x}" in lines[r.line - 1].lower() for r in regions.values())
    (image,) = capture.images
    assert (image.preferred, lines[image.line - 1]) == (0x3FC000000, REBASE.split("\n")[1])
    assert [lines[f.line - 1] for f in capture.findings] == [FAILED.rstrip()]
    assert (capture.title, capture.files) == ("mail", ("mail",))


def test_a_list_at_the_end_of_a_long_log_is_found(tmp_path: Path) -> None:
    """Behind more than a head, and between lines that look a little like it."""
    noise = ("set x => y (0x12)\nsee MEM_COMMIT, base 0x12\n" + "words " * 200 + "\n") * 60
    assert len(noise) > HEAD
    for listing in (LDD, REBASE, LM, TABLE, LISTDLLS, INFORMER):
        capture = read(tmp_path, noise + listing)
        assert recognise(tmp_path / "mail").name == "pasted-list"
        told = [capture.parent.modules()] if capture.parent else [capture.images]
        assert all(len(each) <= 1 for each in told)
    with pytest.raises(BadCapture, match="no reader knows"):
        read(tmp_path, noise)


def test_lists_of_a_debugger_are_taken_together(tmp_path: Path) -> None:
    """`!address` has the regions, `lm` the modules; a row of the one is none of the other."""
    base = 0x7FF796F60000
    lm = (
        "0:000> lm\nstart             end                 module name\n"
        "00007ff7`96f60000 00007ff7`96f68000   notepad    (deferred)\n"
    )
    for text in (lm + TABLE, TABLE + lm):
        capture = read(tmp_path, text)
        assert capture.parent is not None
        assert [m.base for m in capture.parent.listed] == [base]
        assert [r.start for r in capture.parent.space] == [0x10000, 0x110000, base, base + 0x1000]
        assert capture.conflicts == ()


def test_every_list_of_a_text_is_told_of(tmp_path: Path) -> None:
    """None is dropped because another one stands before it."""
    names = ("ldd", "rebase-list", "windbg-modules", "listdlls", "system-informer", "pasted-map")
    text = "\n".join(ONE_OF_EACH[name].decode() for name in names)
    capture = read(tmp_path, text)
    assert any(f"{len(names)} kinds" in caveat for caveat in sentences(capture.caveats))
    assert not any("passed over" in caveat for caveat in sentences(capture.caveats))


def test_a_vadump_alone_is_searched_for_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """A message below it is found; in the list alone, which has its signs, none is sought."""
    block = (
        "BaseAddress:       {0:08x}\nAllocationBase:    {0:08x}\nRegionSize:        00001000\n"
        "State:             00001000  MEM_COMMIT\nProtect:           00000004  PAGE_READWRITE\n"
        "Type:              00020000  MEM_PRIVATE\n\n"
    )
    text = "0:000> !vadump\n" + "".join(block.format(at) for at in range(0x10000, 0x50000, 0x10000))
    message = "      1 [main] sh 42 fork: child 43 - died waiting for dll loading, errno 11\n"
    both = parse_mixed(text + message, "x.txt")
    assert len(both.findings) == 1
    asked = parse_mixed(f"{text}hello\n", "x.txt")
    monkeypatch.setattr(mixed_text, "all_findings", None)
    alone = parse_mixed(text, "x.txt")
    assert alone == asked
    assert alone.parent is not None
    assert both.parent is not None
    assert list(alone.parent.space) == list(both.parent.space)
    assert len(alone.parent.space) == 4
