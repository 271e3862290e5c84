"""Every message that is known, wrapped at every width, torn or at blanks, and dressed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from forkviz.core.captures.findings import Finding
from forkviz.core.region import basename
from forkviz.readers.messages.messages import all_findings
from forkviz.readers.messages.rules import RULES
from tests.support.messages import KEPT, LINES, WIDTHS, kept_at

pytestmark = pytest.mark.sweep

#: Quotes, without the apostrophes within words.
QUOTE = re.compile(r"(?<!\w)'|'(?!\w)")
#: A long name moves what follows it, so that other parts of a message are broken.
LONG = "a-rather-longish-programs-name.exe"


def fields(finding: Finding) -> tuple[object, ...]:
    """All that a message tells, but for where it stands and how its path was joined."""
    return (
        finding.rule,
        finding.phase,
        finding.step,
        basename(finding.dll),
        finding.numbers,
        finding.exit_code,
        finding.errno,
        finding.error,
        finding.retries,
        basename(finding.program),
        finding.pid,
        finding.children,
        finding.era,
        finding.meaning,
    )


def wrapped(line: str) -> Iterator[tuple[str, str, int, bool]]:
    for kept in KEPT:
        for torn in (False, True):
            for width in WIDTHS:
                yield kept_at(line, width, torn, kept), kept, width, torn


@pytest.mark.sweep
@pytest.mark.parametrize("program", ["] perl", f"] {LONG}"])
@pytest.mark.parametrize("number", range(len(LINES)))
def test_every_field_survives_every_wrap(number: int, program: str) -> None:
    """From 60 letters to 100: plain, quoted, indented, behind a tab, quoted-printable."""
    line = LINES[number].replace("] perl", program)
    whole = [fields(finding) for finding in all_findings(line)]
    assert len(whole) == 1
    for text, kept, width, torn in wrapped(line):
        found = all_findings(f"{text}\n")
        assert [fields(finding) for finding in found] == whole, (kept, width, torn)


@pytest.mark.parametrize("number", range(len(LINES)))
def test_fields_survive_the_widths_of_terminals_and_mailers(number: int) -> None:
    """A few widths of all."""
    whole = [fields(finding) for finding in all_findings(LINES[number])]
    for kept in KEPT:
        for width, torn in ((72, False), (76, False), (65, True), (80, True)):
            found = all_findings(kept_at(LINES[number], width, torn, kept) + "\n")
            assert [fields(finding) for finding in found] == whole, (kept, width, torn)


@pytest.mark.parametrize("mark", ["'", '"', "`"])
@pytest.mark.parametrize("line", LINES)
def test_a_file_may_be_in_quotes_where_the_message_has_none(line: str, mark: str) -> None:
    """As who passes it on writes it, so that one sees where a name with blanks ends.

    Some eras have quotes there: where these tell the era, added ones leave it open.
    """
    whole = all_findings(line)[0]
    for file in filter(None, {whole.dll, basename(whole.dll)}):
        bare = rf"(?<![\\\w'])({re.escape(file)})(?![\w'])"
        text = re.sub(bare, rf"{mark}\1{mark}", line, count=1)
        found = [replace(finding, era=whole.era) for finding in all_findings(text)]
        assert [fields(finding) for finding in found] == [fields(whole)], text


@pytest.mark.parametrize("mark", ['"', "`", "\u00b4", "\u2019"])
@pytest.mark.parametrize("line", [line for line in LINES if QUOTE.search(line)])
def test_every_field_survives_other_quotes(line: str, mark: str) -> None:
    """As a page, a chat or Markdown has them, on both sides or on one."""
    whole = [fields(finding) for finding in all_findings(line)]
    for most in (0, 1):
        text = QUOTE.sub(mark, line, count=most)
        assert [fields(finding) for finding in all_findings(text)] == whole


@pytest.mark.parametrize("mark", ["\u00b4", "\u2019"])
@pytest.mark.parametrize("line", [line for line in LINES if "n't" in line])
def test_every_field_survives_other_apostrophes(line: str, mark: str) -> None:
    """A wrong one has no other place than a word."""
    whole = [fields(finding) for finding in all_findings(line)]
    assert [fields(one) for one in all_findings(line.replace("n't", f"n{mark}t"))] == whole


def test_the_lines_are_of_every_rule_of_the_runtime() -> None:
    """A rule without a line would be wrapped by no test; what programs say is short."""
    found = {finding.rule for line in LINES for finding in all_findings(line)}
    names = {rule.name for rule in RULES if rule.side != "application"}
    copies = {"not copied by parent", "loaded data not copied", "cut"}
    assert names - copies - {"shared memory not made again", "alignment"} <= found


def test_a_number_at_the_end_of_a_line_ends_there() -> None:
    """What the next line begins with is none of it."""
    died = next(line for line in LINES if "dofork" in line and "errno 11" in line)
    (first, *_) = all_findings(f"{died}\n42 is the answer\n")
    assert (first.errno, first.last) == (11, 1)
    text = f"{died.removesuffix(', errno 11')}\n7 more lines\n"
    assert all_findings(text)[0].exit_code == 0xC0000142


@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize("number", range(len(LINES)))
def test_a_message_that_is_cut_tells_nothing_false(number: int, end: str) -> None:
    """Wherever the text ends, but within its last number: what is found is what the whole says."""
    line = LINES[number]
    (whole,) = all_findings(line)
    for at in range(20, len(line)):
        if line[at - 1].isalnum() and line[at].isalnum() and " " not in line[at:]:
            continue
        for found in all_findings(line[:at] + end):
            assert basename(found.dll) in ("", basename(whole.dll))
            assert basename(found.program) in ("", basename(whole.program))
            assert set(found.numbers) <= set(whole.numbers)
            assert set(found.children) <= set(whole.children)
            for name in ("exit_code", "errno", "error", "retries", "pid"):
                assert getattr(found, name) in (None, 0, getattr(whole, name))
