"""A report that is handed on: opened at a step, with notes, and without anybody's name."""

from __future__ import annotations

import base64
import re
import zlib
from pathlib import Path

import pytest

import forkviz
from forkviz.cli import main
from forkviz.verdict.opening import opening_step
from tests.redaction.test_redact import WORDS, private
from tests.support.boards import CLOBBERED, trace_of
from tests.support.given import data_in


def data_of(page: str) -> dict[str, object]:
    """What the player is given."""
    data: dict[str, object] = data_in(page)
    return data


def inflated(page: str) -> str:
    """The lines of the trace inside, as anybody could unpack them."""
    (packed,) = re.findall(r'id="forkviz-trace">([^<]*)<', page)
    return zlib.decompress(base64.b64decode(packed)).decode()


def test_a_redacted_report_has_nobody_s_words(tmp_path: Path) -> None:
    """Not in one of its bytes, nor in what is packed in them; a plain one has each of them."""
    plain = forkviz.report(private(), tmp_path / "plain.html").read_text("utf-8")
    place = forkviz.report(private(), tmp_path / "redacted.html", redact=True)
    page = place.read_text("utf-8")
    for word in WORDS:
        assert word in inflated(plain).lower()
        assert word not in page.lower()
        assert word not in inflated(page).lower()
    again = forkviz.report(place, tmp_path / "again.html", redact=True)
    assert again.read_text("utf-8") == page


def test_the_command_writes_notes_and_opens_where_it_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Steps by number or by word; and the report of the report has them still."""
    trace, place, again = trace_of(CLOBBERED), tmp_path / "a.html", tmp_path / "b.html"
    line = ["--note", "failure=here bloda.dll is in the way", "--note", "-1 = the end = a=b"]
    assert main(["report", str(CLOBBERED), "-o", str(place), *line, "--step", "-2"]) == 0
    assert main(["report", str(place), "-o", str(again), "--note", "0=first"]) == 0
    assert str(again) in capsys.readouterr().out
    notes = {
        str(trace.failure()): "here bloda.dll is in the way",
        str(len(trace) - 1): "the end = a=b",
    }
    first, second = (data_of(p.read_text(encoding="utf-8")) for p in (place, again))
    assert (first["notes"], first["opening"]) == (notes, len(trace) - 2)
    assert (second["notes"], second["opening"]) == ({"0": "first", **notes}, opening_step(trace))


def test_a_report_is_an_input_of_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """show, diff and fork say of it what they say of the trace itself."""
    page = forkviz.report(CLOBBERED, tmp_path / "x")
    saved = forkviz.save(trace_of(CLOBBERED), tmp_path / "y")
    for command in ("show", "diff", "fork"):
        said = []
        for place in (page, saved):
            main([command, str(place)])
            said.append(capsys.readouterr().out)
        assert said[0] == said[1] != ""
