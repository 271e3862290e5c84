"""Dressings: what mails, issues, web pages, terminals and CI logs make of a text.

Each takes a text and gives the bytes of a file.  Those of ``SAME_LINES`` keep every line's number.
"""

from __future__ import annotations

import html
import quopri
import re
from collections.abc import Callable

__all__ = ["DRESSINGS", "SAME_LINES", "other_names", "other_numbers", "other_pids"]


def _lines(text: str, make: Callable[[int, str], str]) -> bytes:
    made = [make(n, line) for n, line in enumerate(text.split("\n"))]
    return "\n".join(made).encode("utf-8", "surrogateescape")


def _mailed(text: str) -> bytes:
    head = (
        b"Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    )
    return head + quopri.encodestring(text.encode("utf-8", "surrogateescape"))


#: Those that keep every line where it is.
SAME_LINES: dict[str, Callable[[str], bytes]] = {
    "as it is": lambda text: text.encode("utf-8", "surrogateescape"),
    "quoted": lambda text: _lines(text, lambda _, line: f"> {line}"),
    "quoted twice": lambda text: _lines(text, lambda _, line: f"> > {line}"),
    "indented": lambda text: _lines(text, lambda _, line: f"    {line}"),
    "of a CI": lambda text: _lines(
        text, lambda n, line: f"2024-05-06T07:{n // 60:02}:{n % 60:02}.1234567Z {line}"
    ),
    "in colours": lambda text: _lines(text, lambda _, line: f"\x1b[1;31m{line}\x1b[0m"),
    "of a page": lambda text: _lines(text, lambda _, line: html.escape(line)),
    "of Windows": lambda text: text.replace("\n", "\r\n").encode("utf-8", "surrogateescape"),
    "UTF-16": lambda text: text.encode("utf-16", "surrogatepass"),
    "with a mark": lambda text: b"\xef\xbb\xbf" + text.encode("utf-8", "surrogateescape"),
}
DRESSINGS: dict[str, Callable[[str], bytes]] = {
    **SAME_LINES,
    "fenced": lambda text: f"It fails:\n```text\n{text}\n```\nany idea?\n".encode(
        "utf-8", "surrogateescape"
    ),
    "in a page": lambda text: f"<p>It fails</p>\n\n<pre>\n{html.escape(text)}\n</pre>\n".encode(
        "utf-8", "surrogateescape"
    ),
    "in a mail": _mailed,
    "in German": lambda text: (
        f"Seit gestern geht nichts mehr, auch nach einem Neustart:\n\n{text}\nGrüße, Jörg\n".encode(
            "utf-8", "surrogateescape"
        )
    ),
    "in cp1252": lambda text: (
        b"Depuis hier, rien ne va : \xe9chec \xe0 la cr\xe9ation\n\n"
        + text.encode("utf-8", "surrogateescape")
    ),
}

_NUMBER = re.compile(
    r"(?P<before>(?:exit code|status code|size|RegionSize|State|state|errno|error|"
    r"[A-Za-z]{2,6}size)[ =]*)?(?P<number>0x[0-9A-Fa-f]{5,12}|(?<= at )[0-9a-f]{16})\b"
)
_SHIFTS = (
    (0x40_0000, 0x100_0000, 0x3_0000),  # low, where Windows puts what it moves
    (0x3_0000_0000, 0x4_0000_0000, -0x123_0000),  # where rebase puts DLLs
    (0x7FF0_0000_0000, 0x7FFF_0000_0000, -0x4_5678_0000),
)


def other_numbers(text: str) -> str:
    """*text* with its addresses moved, those of one range alike, so that they say the same."""

    def moved(found: re.Match[str]) -> str:
        number = int(found["number"], 16)
        shift = next((by for low, high, by in _SHIFTS if low <= number < high), 0)
        if found["before"] or not shift:
            return found[0]
        written = found["number"].removeprefix("0x")
        digits = f"{number + shift:0{len(written)}x}"
        digits = digits.upper() if written.upper() == written else digits
        return found["number"][: -len(written)] + digits

    return _NUMBER.sub(moved, text)


def other_pids(text: str) -> str:
    """*text* with every decimal number of three to six digits behind a program changed."""
    heads = re.compile(
        r"(\[[^\]\n]{1,30}\] \S{1,30} \(?)(\d{2,6})\b|(process |child |pid )(\d{2,6})\b"
    )

    def changed(found: re.Match[str]) -> str:
        before, pid = (found[1], found[2]) if found[1] else (found[3], found[4])
        return f"{before}{int(pid) + 101}"

    return heads.sub(changed, text)


#: Names that say nothing, and others for them.
_NAMES = {
    "zsh": "ksh93", "mathfunc": "regex", "parameter": "net_tcp", "zutil": "cplx",
    "python3.9": "lua5.4",
    "perl": "ruby", "Fcntl": "Etc", "Socket": "zlib_ext", "calc": "gap", "pacman": "dpkg",
    "mathfunc.dll": "x.dll", "gxhook64": "ovl_x64", "GuardX": "Overlay Inc", "bash": "mksh",
    "uxtheme": "dwmapi", "_beta": "größe", "_alpha": "länge", "cyglumengfx-8": "cygdraw-2",
    "crack_64": "solve_64", "nokogiri": "ffi_c", "bigdecimal": "racc", "psych": "ripper",
    "qemu-system": "gdbserver", "cygz": "cygfoo", "libssh2-1": "libneon-27",
}  # fmt: skip


def other_names(text: str) -> str:
    """*text* about other programs and DLLs."""
    names = sorted(_NAMES, key=len, reverse=True)
    found = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names))
    return found.sub(lambda match: _NAMES[match[0]], text)
