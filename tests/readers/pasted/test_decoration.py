"""What mails, web pages and CI services put around text, and each reader's text in it."""

from __future__ import annotations

import html
import quopri
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.readers import read_capture
from forkviz.readers.pasted.decoration import undressed
from tests.readers.maps.test_in_prose import FAILED, ROWS
from tests.readers.pasted.test_separate_processes import dlls, lm, txt, vadump
from tests.readers.test_registry import ONE_OF_EACH
from tests.readers.tools.test_windbg import TABLE, XP

LISTDLLS = (
    "x.exe pid: 12\nCommand line: x.exe\n\nBase                Size      Path\n"
    "0x0000000000400000  0x8000    C:\\x.exe\n0x0000000010e00000  0x1f8000  C:\\b c.dll\n"
)
VADINFO = (
    "PID\tProcess\tOffset\tStart VPN\tEnd VPN\tTag\tProtection\tCommitCharge\tPrivateMemory\tFile\n"
    "4\tx.exe\t0x1\t0x10000\t0x10fff\tVad \tPAGE_READWRITE\t1\t1\tN/A\n"
)
STRACE = "\n".join(ONE_OF_EACH["strace"].decode().split("\n")[:80])
TEXTS = {
    "map": "\n".join(ROWS) + "\n",
    "failures": FAILED,
    "rebase -i": "/usr/bin/a b.dll  base 0x0003fd000000 size 0x00010000  \n",
    "ldd": ONE_OF_EACH["ldd"].decode(),
    "!address": TABLE,
    "Windows XP": XP,
    "!vadump": vadump((0x10000, 0x1000), (0x20000, 0x1000)),
    "lm": lm(a=0x10000000, b=0x20000000),
    "!dlls": dlls(a=0x10000000, b=0x20000000),
    "VMMap's CSV": ONE_OF_EACH["vmmap"].decode(),
    "VMMap's text": txt("x.exe", 1, 64),
    "ListDLLs": LISTDLLS,
    "System Informer": "0x10000, Private: Commit, 64 kB, RW\n0x20000, Image: Commit, 4 kB, RX\n",
    "vadinfo": VADINFO,
}


def each(dress: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "\n".join(map(dress, text.split("\n")))


DRESSES: dict[str, Callable[[str], str]] = {
    "quoted": each(lambda line: f"> {line}"),
    "quoted twice": each(lambda line: f">> {line}"),
    "behind bars": each(lambda line: f"| {line}"),
    "in a table": each(lambda line: f"| {line} |"),
    "indented": each(lambda line: f"    {line}"),
    "behind a tab": each(lambda line: f"\t{line}"),
    "fenced": lambda text: f"Hello,\n```text\n{text}\n```\nbye\n",
    "GitHub's clock": each(lambda line: f"2024-03-01T10:11:12.1234567Z {line}"),
    "gh run view": each(lambda line: f"build\tTest\t2024-03-01T10:11:12.1234567Z {line}"),
    "GitLab": each(lambda line: f"2024-03-01T10:11:12.123456Z 01O {line}"),
    "bracketed clock": each(lambda line: f"[10:11:12] {line}"),
    "BuildKit": each(lambda line: f"#12 3.456 {line}"),
    "coloured": each(lambda line: f"\x1b[36;1m{line}\x1b[0m"),
    "HTML": html.escape,
    "a page": lambda text: f"<html><body><pre>\n{html.escape(text)}\n</pre></body></html>",
    "HTML lines": lambda text: "<br>\n".join(
        html.escape(line).replace("  ", "&nbsp; ") for line in text.split("\n")
    ),
    "no-break spaces": lambda text: text.replace("  ", "\u00a0 "),
    "ends of lines": each(lambda line: f"{line}  "),
    "a quoted fence": lambda text: each(lambda line: f"> {line}")(f"```\n{text}\n```"),
    "a mail as it was sent": lambda text: (
        "Content-Transfer-Encoding: quoted-printable\n\n"
        + quopri.encodestring(text.encode()).decode()
    ),
    "quoted HTML": lambda text: html.escape(each(lambda line: f"> {line}")(text)),
}


def read(path: Path, text: str) -> object:
    path.write_bytes(text.encode())
    capture = read_capture(path)
    return content(capture)


def content(capture: Capture) -> object:
    processes = [
        [(r.start, r.end, r.state, r.protect, r.name) for r in process.space]
        for process in (*capture.processes(), *capture.others)
    ]
    images = [(image.path, image.preferred) for image in capture.images]
    return processes, images, [(f.rule, f.pid) for f in capture.findings]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    path = tmp_path_factory.mktemp("plain") / "mail"
    return {name: read(path, text) for name, text in TEXTS.items()}


@pytest.mark.parametrize("dress", sorted(DRESSES))
def test_a_text_is_read_alike_however_it_was_pasted(
    tmp_path: Path, plain: dict[str, object], dress: str
) -> None:
    """The same rows, names, images and findings as in the plain text."""
    path = tmp_path / "mail"
    for name, text in TEXTS.items():
        assert (name, read(path, DRESSES[dress](text))) == (name, plain[name])


def test_windows_encodings_are_none_the_worse_for_a_dress(
    tmp_path: Path, plain: dict[str, object]
) -> None:
    """Two bytes a character, and line ends of two characters."""
    path = tmp_path / "mail"
    for name, text in TEXTS.items():
        path.write_bytes(DRESSES["quoted"](text).replace("\n", "\r\n").encode("utf-16"))
        assert (name, content(read_capture(path))) == (name, plain[name])


@pytest.mark.parametrize("dress", ["indented", "behind a tab", "quoted", "ends of lines"])
def test_a_log_of_strace_keeps_its_loads(tmp_path: Path, dress: str) -> None:
    """A code block's indentation stands before the debugger's lines as well."""
    path = tmp_path / "log"
    path.write_text(STRACE)
    plain = read_capture(path).log
    path.write_text(DRESSES[dress](STRACE))
    dressed = read_capture(path).log
    assert plain is not None
    assert dressed is not None
    assert len(plain.loads) > 5
    assert dressed.loads == plain.loads


@pytest.mark.parametrize("dress", sorted(DRESSES))
def test_each_line_keeps_its_number(dress: str) -> None:
    """Or a region would be told to stand where it does not."""
    text = DRESSES[dress]("".join(TEXTS.values()))
    assert undressed(text).count("\n") == text.count("\n")


@pytest.mark.parametrize("text", ["", "\n", "a\n b\n", "a & b; x > y | z\n", "&amp", "10:11 x\n"])
def test_what_is_not_dressed_stays_as_it_is(text: str) -> None:
    """Not every blank, bar or colon is dress."""
    assert undressed(text) == text


def test_an_entity_makes_no_line() -> None:
    """Nor does a tag, in a name that somebody chose."""
    assert undressed("a&#10;b&lt;\n<br>c\n").count("\n") == 2


@pytest.mark.parametrize(
    ("head", "mark"),
    [
        ("", "> "),
        ("", "|"),
        ("", "> > >\t|"),
        ("Content-Transfer-Encoding: quoted-printable\n", "=\n"),
        ("Content-Transfer-Encoding: quoted-printable\n", "abc=\n"),
    ],
)
def test_marks_cost_no_more_than_their_length(head: str, mark: str) -> None:
    """However many stand on one line: none is remembered."""
    text = head + mark * (300_000 // len(mark)) + "\nx"
    tracemalloc.start()
    try:
        plain = undressed(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert plain.endswith("\nx")
    assert peak < 16 * len(text)
