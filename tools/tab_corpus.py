"""tab_corpus: what a tab can be asked: every kind of question, and every kind of file.

Each is a name of the engine's methods with its arguments, in an order in which they make sense; a
question that is refused is one, too.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.node import ROOT
from tools.tab import DATA, files_of

__all__ = ["questions"]

SAMPLES = ROOT / "tests" / "data" / "samples"
#: Bytes of a file at most: larger ones show nothing new, and take long.
MOST = 400_000

Question = tuple[str, dict[str, Any]]


def questions() -> Iterator[Question]:
    """All of them."""
    yield "policies", {}
    yield "ask", {"message": {"kind": "undo"}, "step": 0}  # nothing is open
    for place in sorted((DATA / "scenarios").glob("*.toml")):
        yield "open", {"files": files_of(place)}
    yield from _asked()
    for place in (*sorted((DATA / "captures").iterdir()), SAMPLES / "bundle"):
        yield "open", {"files": files_of(place)}
        yield "open", {"files": [{"name": f"{place.name}.zip", "bytes": _zip(place)}]}
    yield "export", {"step": 0}
    for place in _samples():
        yield "open", {"files": files_of(place)}
    yield "export", {"step": 0}
    yield from _diagnosed()
    yield from _refused()


def _samples() -> Iterator[Path]:
    """A few files of each folder: what every reader reads."""
    for folder in (*(DATA / name for name in _FOLDERS), *sorted(SAMPLES.iterdir())):
        files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
        yield from [file for file in files if file.stat().st_size <= MOST][:6]


_FOLDERS = ("maps", "minidump", "rebase", "reports", "traces", "vmmap", "windbg")


def _asked() -> Iterator[Question]:
    """What an explorer asks of a fork that fails."""
    yield "open", {"files": files_of(DATA / "scenarios" / "two-relocated.toml")}
    for message in (
        *({"kind": "policy", "name": name} for name in ("repaired", "cygwin-3.6.0", "nonsense")),
        {"kind": "undo"},
        {"kind": "reset"},
        {"kind": "edit", "edit": {"edit": "rebase", "dll": "b.dll", "base": "0x5a0000"}},
        {"kind": "edit", "edit": {"edit": "rebase", "dll": "b.dll", "base": "1e999"}},
        {"kind": "edit", "edit": {"edit": "nonsense"}},
        {"kind": "remedy", "number": 0},
        {"kind": "back"},
        {"kind": "scenario", "number": 7},
        {"kind": "export"},
        {"kind": "nonsense"},
    ):
        yield "ask", {"message": message, "step": 5}
    yield "compare", {"policy_a": "cygwin-2011-05-30", "policy_b": "repaired"}
    yield "ask", {"message": {"kind": "back"}, "step": 3}
    yield "export", {"step": 3}


def _diagnosed() -> Iterator[Question]:
    for place in sorted((DATA / "reports").iterdir()):
        for name in ("diagnose", "issue", "read"):
            yield name, {"files": files_of(place)}
    yield "read", {"files": files_of(DATA / "scenarios" / "two-relocated.toml")}
    # A text that holds what odd bytes are shown as is looked at once more, for a mark in front.
    odd = (DATA / "scenarios" / "recursion.toml").read_text(encoding="utf-8") + "# \\x1b\n"
    yield "open", {"files": [{"name": "odd.toml", "bytes": odd}]}
    yield "plan", {"files": files_of(SAMPLES / "bundle-dlls" / "dlls")}
    maps = SAMPLES / "bundle-dlls" / "parent.maps"
    yield "plan", {"files": [*files_of(SAMPLES / "bundle-dlls" / "dlls"), *files_of(maps)]}
    text = "$ make\nfork: child 7 - MEM_COMMIT failed, Win32 error 1455\n"
    yield "open", {"files": [{"name": "text", "bytes": text}]}
    yield "open", {"files": [{"name": "text", "bytes": text.encode("utf-16")}]}


def _refused() -> Iterator[Question]:
    """What can't be read, and names that lead elsewhere."""
    zipped = _zip(SAMPLES / "bundle")
    for name, data in (
        ("torn.zip", zipped[:-40]),
        ("broken.zip", zipped[:200] + bytes(200) + zipped[400:]),
        ("odd.zip", _odd()),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
        ("empty", b""),
        ("../../etc/passwd", b"nothing of a fork\n"),
        ("x.toml", b"schema = 3\nbits = [\n"),
        ("x.jsonl", b'{"format": "forkviz-trace", "schema": 999}\n'),
        ("page.html", b"<!doctype html><script id=forkviz-trace>abc</script>"),
    ):
        yield "open", {"files": [{"name": name, "bytes": data}]}
    yield "open", {"files": []}
    yield "scenario", {"text": "schema = 3\n"}
    yield "restore", {"trace": "nonsense"}
    yield "nonsense", {}


def _zip(folder: Path) -> bytes:
    """*folder* as a person packs it."""
    return _packed({f"{folder.name}/{one.name}": one.read_bytes() for one in _files(folder)})


def _files(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.is_file())


def _odd() -> bytes:
    """Names that are no UTF-8 are taken for a code page of DOS."""
    plain = _packed({"parent.maps": b"00400000-00401000 r-xp 00000000 0000:0000 0 a.exe\n"})
    return plain.replace(b"parent.maps", b"p\x84rent.maps")


def _packed(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
