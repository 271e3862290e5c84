"""Maps of which somebody left rows out: never an error, and never whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.errors import BadCapture
from forkviz.readers.maps.cygwin import parse_cygwin_maps
from forkviz.readers.maps.dialects import parse_map
from forkviz.readers.tools.volatility import parse_volatility
from tests.support.caveats import sentences

SMALL = Path(__file__).parents[3] / "data" / "captures" / "cygwin-3.0.7-perl-small"
ROWS = (
    "00400000-00500000 r-xp 00000000 EE45:4341 7 /bin/a.exe",
    "00500000-00600000 rw-p 00000000 0000:0000 0",
)


@pytest.mark.parametrize(
    "mark",
    ["...", "[...]", "[snip]", "<snip>", "(...)", "[... 50 lines ...]", "… 50 more lines omitted",
     "(3 rows left out)", "--- snip ---", "*SNIP*"],
)  # fmt: skip
def test_a_mark_for_rows_that_were_left_out_is_understood(mark: str) -> None:
    """Alone and in a mail; the map is not whole, and no row is lost."""
    for text in (f"{ROWS[0]}\n{mark}\n{ROWS[1]}\n", f"Hello\n> {ROWS[0]}\n> {mark}\n> {ROWS[1]}\n"):
        process = parse_map(text, "x")
        assert len(process.space) == 2
        assert not process.complete
        assert any("rows were left out" in caveat for caveat in sentences(process.caveats))


@pytest.mark.parametrize("line", ["[]", "snip snip", "[stack]", "a ... b", "50", "lines"])
def test_any_other_line_between_rows_stays_a_fault(line: str) -> None:
    """A row that can't be read must not pass for one that was left out."""
    with pytest.raises(BadCapture) as refused:
        parse_map(f"{ROWS[0]}\n{line}\n{ROWS[1]}\n", "x")
    assert refused.value.line == 2


@pytest.mark.parametrize("line", ["..." + " " * 200_000 + "x", "." * 200_000 + "x", "-" * 200_000])
def test_a_long_line_that_is_no_mark_is_refused_at_once(line: str) -> None:
    """Its blanks are not shared out in every way: this would take days if they were."""
    with pytest.raises(BadCapture, match="not a row"):
        parse_cygwin_maps(f"{ROWS[0]}\n{line}\n{ROWS[1]}\n", "x")


def test_what_grep_left_of_a_map_is_not_whole() -> None:
    """No process has nothing but files: what was between them was filtered out."""
    text = (SMALL / "parent.maps").read_text()
    assert parse_map(text, "x").complete
    dlls = "".join(line for line in text.splitlines(True) if ".dll" in line)
    process = parse_map(dlls, "x")
    assert not process.complete
    assert any("filtered out" in caveat for caveat in sentences(process.caveats))


def test_a_charge_that_is_not_counted_refuses_no_list() -> None:
    """volatility prints it as -1; the pages are there."""
    columns = "PID\tProcess\tStart VPN\tEnd VPN\tProtection\tCommitCharge\tPrivateMemory\tFile\n"
    row = "4\tx.exe\t0x{}0000\t0x{}0fff\tPAGE_READWRITE\t{}\t1\tN/A\n"
    rows = (row.format(at, at, charge) for at, charge in ((1, -1), (2, 0), (3, 1)))
    parent = parse_volatility(columns + "".join(rows), "x").parent
    assert parent is not None
    assert [r.state for r in parent.space] == ["committed", "reserved", "committed"]
