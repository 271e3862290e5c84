"""Maps that were cut off within the name of their last row."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.core.captures.capture import Process
from forkviz.readers import read_capture
from tests.support.caveats import sentences

DATA = Path(__file__).parents[3] / "data"
REAL = DATA / "captures" / "cygwin-3.0.7-perl-small" / "parent.maps"
FIRST = "100400000-100401000 r--p 00000000 EE45:4341 281474978095037   /usr/bin/sh.exe\n"
SECOND = "100401000-100413000 r-xp 00001000 EE45:4341 281474978095037   /usr/bin/sh.exe\n"
OTHER = "180040000-180041000 r--p 00000000 EE45:4341 281474978095040   /usr/bin/cygwin1.dll\n"
LINUX = (
    "7f0000000000-7f0000001000 r--p 00000000 08:01 7   /lib/libc.so.6\n"
    "7f0000002000-7f0000003000 r--p 00000000 08:01 8   /lib/libm.so.6\n"
)
LINUX_LAST = "7f0100000000-7f0100001000 r--p 00000000 08:01 9   /lib/li"


def read(folder: Path, text: str) -> Process:
    path = folder / "map"
    path.write_text(text)
    parent = read_capture(path).parent
    assert parent is not None
    return parent


def said(process: Process) -> bool:
    told = [
        text for text in sentences(process.caveats) if "the last row" in text and "cut off" in text
    ]
    assert bool(told) is not process.complete
    return bool(told)


@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize(
    "text",
    [
        FIRST + SECOND[:-6],  # an earlier row of the file has more
        FIRST + OTHER + SECOND.replace("1004", "1904")[:-9],
        FIRST + OTHER[:-5],  # no extension, and all others have one
        FIRST + OTHER[:-12],
        FIRST + OTHER + "800000000-800090000 rw-p 00000000 0000:0000 0                 [hea",
        FIRST + OTHER[:62],  # a file's, without its name
        LINUX + LINUX_LAST.replace("08:01 9", "08:01 7"),
    ],
)
def test_a_row_that_ends_within_its_name_is_told_of(tmp_path: Path, text: str, end: str) -> None:
    """What follows may be missing, so the map is not whole; an editor adds the line end."""
    assert said(read(tmp_path, text + end))


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        (FIRST + OTHER[:-3], True),  # .d is no extension, .dll is
        (FIRST + OTHER[:-1], False),  # whole, but for its line end
        (FIRST + OTHER.replace("cygwin1.dll", "x.drv")[:-1], False),
        (FIRST + OTHER.replace("cygwin1.dll", "x.d"), False),  # it may be called so
        (LINUX + LINUX_LAST, True),
        (LINUX + LINUX_LAST + "\n", False),
    ],
)
def test_a_missing_line_end_tells_more(tmp_path: Path, text: str, cut: bool) -> None:
    """The kernel writes one below each row: where it is missing, an odd ending is a torn one."""
    assert said(read(tmp_path, text)) is cut


@pytest.mark.parametrize("name", ["/usr/bin/tool", "/usr/share/data"])
def test_a_name_that_other_rows_have_is_whole(tmp_path: Path, name: str) -> None:
    """Not every image has an extension, and no tool tears all rows at one place."""
    rows = FIRST + OTHER.replace("/usr/bin/cygwin1.dll", name)
    rows += "180041000-180042000 r-xp 00001000 EE45:4341 281474978095040   " + name + "\n"
    assert not said(read(tmp_path, rows))
    mapped = FIRST + OTHER.replace("r--p", "r--s").replace("/usr/bin/cygwin1.dll", name)
    assert not said(read(tmp_path, mapped))


def test_a_real_map_is_whole_and_every_way_of_cutting_a_name_is_seen(tmp_path: Path) -> None:
    """Wherever within the name of any image's first row; a name is whole with its extension."""
    text = REAL.read_text()
    assert not said(read(tmp_path, text))
    lines = text.splitlines()
    named = [line.partition("/")[2] for line in lines]
    firsts = [i for i, n in enumerate(named) if n.endswith(".dll") and n not in named[:i]]
    assert len(firsts) > 5
    for i in firsts[:6]:
        for size in range(1, len(named[i]), 3):
            torn = lines[i].removesuffix(named[i]) + named[i][:size]
            assert said(read(tmp_path, "\n".join((*lines[:i], torn)))), torn


def test_a_map_in_a_mail_may_be_cut_too(tmp_path: Path) -> None:
    """There the line end tells nothing, and the name does."""
    process = read(tmp_path, f"Hello,\n{FIRST}{OTHER[:-6]}\nbye\n")
    assert any("ends within a name" in text for text in sentences(process.caveats))
    process = read(tmp_path, f"Hello,\n{FIRST}{OTHER}bye\n")
    assert not any("ends within a name" in text for text in sentences(process.caveats))
