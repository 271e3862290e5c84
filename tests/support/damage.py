"""Damage: inputs of every reader, and what may happen to them on the way."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from random import Random

from forkviz.readers.base.lines import decode
from forkviz.readers.images.images_json import parse_images
from forkviz.readers.images.minidump import parse_minidump
from forkviz.readers.maps.cygwin import parse_cygwin_maps
from forkviz.readers.maps.linux import parse_linux_maps
from forkviz.readers.messages.messages import parse_failures
from forkviz.readers.mixed_text import parse_mixed
from forkviz.readers.own.capture_jsonl import parse_capture_file
from forkviz.readers.own.region_csv import parse_region_csv
from forkviz.readers.strace.strace import parse_strace
from forkviz.readers.tools.ldd import parse_ldd
from forkviz.readers.tools.listdlls import parse_listdlls
from forkviz.readers.tools.rebase import parse_rebase_db, parse_rebase_list
from forkviz.readers.tools.system_informer import parse_system_informer
from forkviz.readers.tools.vmmap import parse_vmmap
from forkviz.readers.tools.vmmap_xml import parse_vmmap_xml
from forkviz.readers.tools.volatility import parse_volatility
from forkviz.readers.tools.windbg import parse_windbg
from forkviz.readers.tools.windbg_modules import parse_module_list

Read = Callable[[bytes], object]

#: Numbers that break what believes them.
_NUMBERS = (0, 1, 0xFF, 0x7FFF, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**63, (1 << 64) - 1)
_TOKENS = (
    b"\n",
    b"\r",
    b"\0",
    b" ",
    b"\t",
    b"0x",
    b"-",
    b"...",
    b"> ",
    b'"',
    b",",
    b"[",
    b"]",
    b"{",
    b"}",
    b"<",
    b">",
    b"ffffffffffffffff",
    b"99999999999999999999",
    b"\xff",
    b"\xef\xbb\xbf",
    b"*",
)


def _text(parse: Callable[[str, str], object]) -> Read:
    return lambda data: parse(decode(data, "x"), "x")


#: Every reader of bytes by its name; PE files have their own tests.
READS: dict[str, Read] = {
    "minidump": lambda data: parse_minidump(data, "x"),
    "rebase-db": lambda data: parse_rebase_db(data, "x"),
    "cygwin-maps": _text(parse_cygwin_maps),
    "linux-maps": _text(parse_linux_maps),
    "pasted-map": _text(parse_mixed),
    "images": _text(parse_images),
    "strace": _text(parse_strace),
    "pasted-strace": _text(parse_mixed),
    "vmmap": _text(parse_vmmap),
    "vmmap-xml": _text(parse_vmmap_xml),
    "pasted-list": _text(parse_mixed),
    "windbg": _text(parse_windbg),
    "windbg-modules": _text(parse_module_list),
    "rebase-list": _text(parse_rebase_list),
    "ldd": _text(parse_ldd),
    "volatility": _text(parse_volatility),
    "listdlls": _text(parse_listdlls),
    "system-informer": _text(parse_system_informer),
    "failures": _text(parse_failures),
    "capture": _text(parse_capture_file),
    "region-csv": _text(parse_region_csv),
}
BINARY = ("minidump", "rebase-db")


def seeds(data: Path) -> dict[str, list[bytes]]:
    """Inputs by reader: those of the registry's tests, and pieces of real files under *data*."""
    from tests.readers.test_registry import ONE_OF_EACH

    found = {name: [ONE_OF_EACH[name]] for name in READS}
    for name, pattern in (
        ("minidump", "minidump/*2.dmp"),
        ("cygwin-maps", "captures/*/parent.maps"),
        ("linux-maps", "maps/from-*.maps"),
        ("strace", "captures/*/fork.strace"),
        ("failures", "rebase/relocated*"),
        ("vmmap", "vmmap/*.csv"),
        ("windbg", "windbg/*.txt"),
        ("rebase-list", "rebase/rebase-i*"),
        ("images", "captures/*/images.json"),
    ):
        for path in sorted(data.glob(pattern)):
            whole = path.read_bytes()
            # A text may be cut anywhere; a dump's places are of the whole file.
            found[name].append(whole if name in BINARY else whole[:1500])
    columns = "PID", "Process", "Start VPN", "End VPN", "Protection", "PrivateMemory", "File"
    vad = "4", "x.exe", "0x10000", "0x10fff", "PAGE_READWRITE", "1", "N/A"
    for separator in "\t", ",":
        lines = (separator.join(row) for row in (columns, vad, vad))
        found["volatility"].append("\n".join(lines).encode())
    row = b"00010000-00020000 rw-p 00000000 08:01 7 /a\n"
    found["linux-maps"].append(row + b"Size: 64 kB\nVmFlags: rd wr\n" + row.replace(b"000", b"010"))
    quoted_logs = [b"hello\n> " + x.replace(b"\n", b"\n> ") for x in found["strace"][1:]]
    found["strace"] += quoted_logs
    # A log alone, and one with a map below it.
    found["pasted-strace"] += [*quoted_logs, *(x + b"\nmap:\n" + row for x in quoted_logs)]
    # A mail with two maps in it, as people write them.
    for first, second in zip(found["cygwin-maps"][1:], found["linux-maps"][1:], strict=False):
        quoted = b"".join(b"> " + line + b"\n" for line in first.split(b"\n"))
        found["pasted-map"].append(b"the parent:\n" + quoted + b"the child (pid 451):\n" + second)
        found["pasted-map"].append(first + b"\nbye\n" + first)
    # Names that were wrapped at a blank, and one that may have been.
    cut = b"00400000-00500000 r--p 00000000 EE45:4341 7   /c/Program\n"
    more = cut.replace(b"00400000-00500000", b"00500000-00600000")
    found["pasted-map"].append(cut + b"Files/a.dll\n" + more + b"Files\n(x86)/a\n" + row)
    # And one with a list of each kind, and what the fork said.
    lists = ("windbg", "windbg-modules", "listdlls", "system-informer", "rebase-list", "ldd")
    pieces = [found[name][0] for name in (*lists, "failures", "pasted-map")]
    mail = b"\n".join(pieces)
    found["pasted-list"] += [mail, b"\n".join(reversed(pieces)), _page(mail)]
    # Nothing but marks, and a mail as it was sent whose line never ends.
    printable = b"Content-Transfer-Encoding: quoted-printable\n\n"
    for head, mark in (b"", b"> "), (b"", b"|"), (printable, b"=\n"), (printable, b"=41"):
        found["pasted-list"].append(head + mark * 2000 + b"\n" + row)
    return found


def _page(mail: bytes) -> bytes:
    """*mail* quoted, behind a clock and coloured, in a web page."""
    lines = (b"10:11:12 > \x1b[1m" + line + b"\x1b[0m<br>" for line in mail.split(b"\n"))
    return b"<pre>" + escape(b"\n".join(lines).decode("latin-1")).encode("latin-1") + b"</pre>"


def damaged(data: bytes, draws: Random) -> bytes:
    """*data* with some bytes turned, cut, doubled, put in or replaced by numbers and marks."""
    out = bytearray(data)
    for _ in range(draws.randint(1, 6)):
        at = draws.randrange(len(out) + 1)
        match draws.randrange(7):
            case 0 if at < len(out):
                out[at] ^= 1 << draws.randrange(8)
            case 1:
                del out[at : at + draws.randint(1, 40)]
            case 2:
                piece = out[at : at + draws.randint(1, 200)]
                out[at:at] = piece * draws.randint(1, 4)
            case 3:
                out[at:at] = draws.choice(_TOKENS) * draws.randint(1, 3)
            case 4:
                size = draws.choice((2, 4, 8))
                number = draws.choice(_NUMBERS) & ((1 << (8 * size)) - 1)
                out[at : at + size] = number.to_bytes(size, "little")
            case 5:
                del out[at:]
            case _:
                other = draws.randrange(len(out) + 1)
                a, b = sorted((at, other))
                out[a:b] = out[a:b][::-1] if b - a < 64 else out[a : a + 8]
        if not out:
            break
    return bytes(out)
