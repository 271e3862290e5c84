"""A trace inside of a page: given back as it was, or refused with a hint; nothing else."""

from __future__ import annotations

import base64
import functools
import re
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.errors import BadCapture, BadTrace, TooLarge
from forkviz.traces.heads import is_page
from forkviz.traces.html_island import ELEMENT, embedded, pack, parse_page, unpack
from forkviz.traces.jsonl import SCHEMA, dump_trace
from forkviz.traces.notes import noted
from forkviz.traces.trace import Trace
from tests.support.caveats import sentences
from tests.support.limited import set_limit
from tests.support.scenarios import CAPTURES, quick, two_relocated

PAGE = "<!DOCTYPE html>\n<html><head><title>x</title></head><body>{}</body></html>\n"


@functools.cache
def made() -> Trace:
    return forkviz.fork(two_relocated())


@functools.cache
def page() -> str:
    return PAGE.format(embedded(made()))


def deflated(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data)).decode()


def outcome(text: str) -> Trace | BadTrace:
    """What comes of reading a page."""
    try:
        return parse_page(text, "x.html")
    except BadTrace as error:
        return error


# -- there and back ------------------------------------------------------------------------------


def test_a_trace_comes_out_of_a_page_as_it_went_in() -> None:
    """Real ones, and one that was made up."""
    traces = [forkviz.fork(bundle) for bundle in sorted(CAPTURES.iterdir())]
    for trace in (*traces, made()):
        assert parse_page(PAGE.format(embedded(trace))) == trace


def test_notes_come_along() -> None:
    """They are in the trace's own file."""
    trace = noted(made(), {3: "</script> é \u2028", 5: "b"})
    assert parse_page(PAGE.format(embedded(trace))).notes == {3: "</script> é \u2028", 5: "b"}


def test_the_element_can_t_be_left_and_the_same_trace_gives_the_same_one() -> None:
    """One word of base64, of whatever names, in an element that no browser runs."""
    found = re.fullmatch(
        r'<script type="text/plain" id="forkviz-trace">(.+)</script>', embedded(made())
    )
    assert found is not None
    assert re.fullmatch(r"[A-Za-z0-9+/]+=*", found[1])
    assert found[1] == pack(forkviz.fork(two_relocated()))


def test_it_is_small() -> None:
    """A real fork takes less than 10 KB of a report, and less than a quarter of its own file."""
    trace = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl")
    assert len(pack(trace)) < min(10_000, sum(map(len, dump_trace(trace))) / 4)


def test_the_trace_of_a_page_tells_a_cut_and_an_edit_as_its_own_file_does() -> None:
    """One of the first schema, in which pages were written before, is read as ever."""
    header, *steps = dump_trace(made())
    old = header.replace(f'"schema":{SCHEMA}', '"schema":1', 1)
    visit = next(i for i, line in enumerate(steps) if '"event":"PhaseEntered"' in line)
    edited = header.replace('\\"test\\"', '\\"other\\"', 1)
    assert len({header, old, edited}) == 3

    def read(*lines: str) -> Trace:
        return unpack(deflated("".join(f"{line}\n" for line in lines).encode()), "x.html")

    assert read(header, *steps) == read(old, *steps[:-1]) == made()
    assert "edited" in sentences(read(edited, *steps).scenario.caveats)[-1]
    for lines in ((header, *steps[:-1]), (header, *steps[:visit], *steps[visit + 1 :])):
        with pytest.raises(
            BadTrace, match=r"its trace, line \d+: (cut off after|steps are missing)"
        ):
            read(*lines)


def test_a_page_that_was_saved_by_a_browser_is_read(tmp_path: Path) -> None:
    """It may write the element its own way, and put line ends into it."""
    (word,) = re.findall(">([A-Za-z0-9+/=]{50,})<", page())
    lines = "\r\n".join(word[i : i + 76] for i in range(0, len(word), 76))
    text = f'<HTML>\n<SCRIPT id=forkviz-trace type="text/plain" nonce="">\n{lines}\n</SCRIPT>'
    place = tmp_path / "saved.htm"
    place.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert forkviz.read(place) == made()


# -- what is refused -----------------------------------------------------------------------------


def test_a_page_without_a_trace_says_what_would_have_one(tmp_path: Path) -> None:
    """Any page of the web: it is recognised as HTML, so the complaint is about that."""
    place = tmp_path / "index.html"
    place.write_text(PAGE.format("<p>forkviz-trace</p>"))
    with pytest.raises(BadTrace, match="without a trace") as refused:
        forkviz.read(place)
    assert refused.value.file == str(place)
    assert "forkviz report" in refused.value.hint


@pytest.mark.parametrize("start", ["<!DOCTYPE html>\n<html>", "<html>"])
def test_a_saved_page_with_a_map_is_a_map(tmp_path: Path, start: str) -> None:
    """Only a page that has the element of a trace is a report."""
    place = tmp_path / "issue.html"
    place.write_text(f"{start}<body><pre>00010000-00020000 rw-p 00000000 0000:0000 0  [heap]\n")
    capture = forkviz.read(place)
    assert isinstance(capture, Capture)
    assert capture.parent is not None
    assert [region.start for region in capture.parent.space] == [0x10000]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("", "inflated|end where"),
        ("é", "base64"),
        ("AAAA", "inflated"),
        (deflated(b"\xff"), "UTF-8"),
        (deflated(b""), "empty"),
        (deflated(b"{}\n"), "line 1: no header"),
        (deflated(b"[" * 100_000), "line 1: not a trace"),
        (base64.b64encode(zlib.compress(b"x" * 99)[:-6]).decode(), "end where"),
        (base64.b64encode(zlib.compress(b"x") + b"more").decode(), "end where"),
    ],
)
def test_what_is_no_trace_is_refused_with_file_and_hint(body: str, what: str) -> None:
    """Whatever is wrong with it, from the outside in."""
    with pytest.raises(BadTrace, match=what) as refused:
        unpack(body, "x.html")
    assert refused.value.file == "x.html"
    assert refused.value.hint


def test_a_page_that_is_cut_off_is_refused() -> None:
    """A download that broke within the element; and one that broke before it."""
    text = page()
    with pytest.raises(BadTrace, match="cut off"):
        parse_page(text[: text.index("</script>") - 1])
    with pytest.raises(BadTrace, match="without a trace"):
        parse_page(text[: text.index("forkviz-trace")])


def test_a_decompression_bomb_is_refused_before_it_goes_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No more is inflated than may be, whatever the page says; nor is such a trace written."""
    set_limit(monkeypatch, "trace", 1000)
    with pytest.raises(TooLarge, match="1,001 bytes of a saved trace"):
        unpack(deflated(b" " * 1001))
    with pytest.raises(BadTrace, match="empty"):
        unpack(deflated(b" " * 1000))
    assert pack(made()) == embedded(made()) == ""


@quick
@given(st.binary(max_size=200), st.integers(0, 3))
def test_any_bytes_give_a_trace_or_a_complaint(data: bytes, where: int) -> None:
    """In a page, in its element, deflated, and in place of a few of the trace's own."""
    packed = pack(made())
    body = {
        0: data.decode("latin-1"),
        1: base64.b64encode(data).decode(),
        2: deflated(data),
        3: packed[: len(data)] + base64.b64encode(data[:9]).decode() + packed[len(data) + 12 :],
    }[where]
    for text in (
        PAGE.format(body),
        PAGE.format(f'<script id="{ELEMENT}">{body}</script>'),
    ):
        found = outcome(text)
        if isinstance(found, BadTrace):
            assert (found.file, bool(found.hint)) == ("x.html", True)
        else:
            assert len(list(found.states())) == len(found)


@quick
@given(st.binary(max_size=100))
def test_any_file_that_begins_as_a_page_is_read_as_one(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """It is complained about by name, whatever follows."""
    place = tmp_path_factory.getbasetemp() / "page.html"
    place.write_bytes(b"<html>" + data)
    with pytest.raises((BadTrace, BadCapture)) as refused:
        forkviz.read(place)
    assert refused.value.file == str(place)
    assert refused.value.hint


@pytest.mark.parametrize(
    ("head", "page"),
    [
        ("<!DOCTYPE html>", True),
        ("\n <!doctype HTML>", True),
        ("<html lang=en>", True),
        ("<!DOCTYPE svg>", False),
        ("schema = 1", False),
        ("", False),
    ],
)
def test_a_page_is_told_by_how_it_begins(head: str, page: bool) -> None:
    """As a browser tells it."""
    assert is_page(head) == page
