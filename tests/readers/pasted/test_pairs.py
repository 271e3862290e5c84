"""Two formats in one text, in either order: nothing of either is lost in silence."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.readers import read_capture
from tests.readers.maps.test_in_prose import FAILED
from tests.readers.pasted.test_mixed_text import INFORMER, LDD, LISTDLLS, LM, MAP, REBASE
from tests.readers.test_registry import ONE_OF_EACH
from tests.readers.tools.test_windbg import TABLE
from tests.support.caveats import sentences
from tests.support.logs import BAD

VADS = "PID\tProcess\tStart VPN\tEnd VPN\tProtection\n\n7\tx.exe\t0x60000000\t0x6000ffff\tR\n"
TEXTS = {
    "map": MAP,
    "ldd": LDD,
    "rebase": REBASE,
    "lm": LM,
    "address": TABLE,
    "listdlls": LISTDLLS,
    "informer": INFORMER,
    "vmmap": ONE_OF_EACH["vmmap"].decode(),
    "volatility": VADS,
    "strace": BAD,
    "messages": FAILED,
}
#: What a caveat says of a list that is not taken in.
SAID = ("not compared", "third process", "left out")


def told(capture: Capture) -> set[object]:
    """Images, places, forks and messages, each by what tells it from another."""
    found: set[object] = {("image", image.name) for image in capture.images}
    found |= {("place", r.start) for p in (*capture.processes(), *capture.others) for r in p.space}
    found |= {("fork", log.child) for log in capture.forks()}
    return found | {("message", f.rule, f.dll) for f in capture.findings}


def lines_of(capture: Capture) -> set[int]:
    """The lines that conflicts name."""
    words = " ".join(capture.conflicts).replace(",", " ").split()
    ends = [word.rstrip(":").rpartition(":")[2] for word in words]
    return {int(end) for end in ends if end.isdecimal()}


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Capture]:
    place = tmp_path_factory.mktemp("alone") / "x"
    found = {}
    for name, text in TEXTS.items():
        place.write_text(text)
        found[name] = read_capture(place)
    return found


def test_nothing_of_two_formats_is_lost_in_silence(
    tmp_path: Path, alone: dict[str, Capture]
) -> None:
    """What either tells by itself is shown, or a conflict or a caveat says why it is not."""
    place = tmp_path / "mail"
    silent = []
    for a, b in permutations(TEXTS, 2):
        place.write_text(f"{TEXTS[a]}\nand then:\n\n{TEXTS[b]}")
        both = read_capture(place)
        lost = (told(alone[a]) | told(alone[b])) - told(both)
        caveats = " ".join(sentences(both.all_caveats()))
        if lost and not both.conflicts and not any(said in caveats for said in SAID):
            silent.append((a, b, lost))
        assert "mail: mail: " not in caveats
    assert silent == []


def test_a_conflict_names_the_lines_of_both(tmp_path: Path) -> None:
    """Two lists of one text have one file: the line alone tells them apart."""
    moved = LDD.replace("0x3fd000000", "0x3fe000000")
    place = tmp_path / "mail"
    place.write_text(f"{LM.replace('10000000 10010000', '20000000 20010000')}\n{moved}")
    capture = read_capture(place)
    assert lines_of(capture) == {2, 5}


def test_a_list_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    """Its line is shown, and the log beside it is read."""
    broken = ONE_OF_EACH["vmmap"].decode().replace('"64","64","","4"', '"x","64","","4"', 1)
    place = tmp_path / "mail"
    place.write_text(f"{BAD}\n{broken}")
    capture = read_capture(place)
    assert capture.forks()
    line = next(n for n, text in enumerate(place.read_text().split("\n"), 1) if '"x"' in text)
    assert any(
        f"line {line} " in text and "left out" in text for text in sentences(capture.caveats)
    )
