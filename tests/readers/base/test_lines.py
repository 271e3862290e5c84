"""Whatever wrote a file, its lines come out the same."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.errors import BadCapture, TooLarge
from forkviz.readers.base import lines as module
from forkviz.readers.base.lines import decode, head_text, lines_of, quiet_decode, read_text
from tests.support.limited import set_limit

LINES = "first\nsecond — é\n\nlast"


@given(st.text(alphabet="a\r\n\x85\u2028", max_size=60), st.integers(1, 20))
def test_lines_are_those_of_the_whole_text_however_it_is_parted(text: str, size: int) -> None:
    """Every line is whole, and only a line feed ends one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_PIECE", size)
        assert list(lines_of(text)) == text.split("\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le")],
)
def test_lines_are_the_same_in_every_encoding(end: str, mark: bytes, encoding: str) -> None:
    """UTF-8 with and without a mark, UTF-16LE, and three ends of lines give one text."""
    assert decode(mark + LINES.replace("\n", end).encode(encoding), "x") == LINES


def test_utf16_without_a_mark_is_known_by_its_noughts() -> None:
    """PowerShell's redirection may leave no mark."""
    assert (
        decode("00010000-00020000 rw-p\r\n".encode("utf-16-le"), "x") == "00010000-00020000 rw-p\n"
    )


def test_bytes_that_are_no_utf8_stay_visible() -> None:
    """A path in another encoding is not lost, and can be written out again."""
    shown = decode(b"/caf\xe9.dll\n", "x")
    assert shown == "/caf\\xe9.dll\n"
    shown.encode("utf-8")


def test_a_binary_file_is_refused_with_a_hint() -> None:
    """A nought byte is in no text."""
    with pytest.raises(BadCapture) as caught:
        decode(b"\x7fELF\x02\x01\x01\0\0\0", "a.out")
    assert caught.value.file == "a.out"
    assert "PE file" in caught.value.hint


def test_a_file_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One byte beyond the limit is too much, the limit itself is not."""
    set_limit(monkeypatch, "file", 1 << 20)
    path = tmp_path / "large.maps"
    path.write_bytes(b"x" * (1 << 20))
    assert len(read_text(path)) == 1 << 20
    path.write_bytes(b"x" * ((1 << 20) + 1))
    with pytest.raises(TooLarge, match="has 1,048,577 bytes of a captured file"):
        read_text(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    """Opening a pipe that has no writer would never return."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadCapture, match="not a regular file"):
        read_text(tmp_path / "pipe")


@pytest.mark.parametrize("name", ["missing", "missing/deeper", "nul\0byte", "x" * 5000])
def test_a_path_that_leads_nowhere_is_a_bad_capture(tmp_path: Path, name: str) -> None:
    """No OSError gets out."""
    with pytest.raises(BadCapture) as caught:
        read_text(tmp_path / name)
    assert caught.value.file.endswith(name)


@given(st.binary())
def test_any_bytes_give_text_or_a_bad_capture(data: bytes) -> None:
    """decode() knows no other end, and its text can be written."""
    try:
        text = decode(data, "x")
    except BadCapture:
        return
    assert "\r\n" not in text.replace("\r\r", "")
    text.encode("utf-8")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a",
        b"a\0",
        b"\0a",
        b"MZ\0\x90",
        b"a\xff\0b\r\n",
        b"a\0b\0",
        "é\n".encode("utf-16"),
        b"\xff\xfea\0\0\0",
        b"\xfe\xff\0a",
        b"\xef\xbb\xbfa\r\nb",
        b"\xef\xbb\xbf\0",
        b"a\0" * 40 + b"\0\0",
    ],
)
def test_a_binary_head_is_known_without_decoding_it(data: bytes) -> None:
    """The same answer as that of the decoded text."""
    text = quiet_decode(data)
    assert head_text(data) == ("" if "\0" in text else text)
