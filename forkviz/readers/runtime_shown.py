"""What shows the version of the Cygwin runtime in texts: uname, cygcheck, strace, lists of modules.

``CYGWIN_NT-10.0 host 3.0.7(0.338/5/3)``, ``MINGW64_NT-10.0-19045 host 3.4.10-87d57229.x86_64``;
``DLL version: 3.0.7`` of cygcheck, ``DLL version:  3000.7, api: 0.338`` in the head that strace
prints; ``File version: 3000.7.0.0`` below the runtime's row of ``lmv`` and ListDLLs ``-v``, or in
it.  The version's first number of a file is 1000 times the release's first and its second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forkviz.core.captures.runtime import RUNTIMES, Runtime, ShownBy
from forkviz.core.law.era import Release
from forkviz.core.region import basename
from forkviz.lazy.patterns import regex

__all__ = ["file_release", "runtimes_in"]

#: A text that shows a version has one of these.
_SIGNS = ("_NT-", "ersion:", "cygwin", "msys", "CYGWIN", "MSYS")
_NUMBER = r"\d{1,2}\.\d{1,3}\.\d{1,3}"
_UNAME = regex(
    r"\b(?P<system>CYGWIN|MSYS|MINGW32|MINGW64|UCRT64|CLANG32|CLANG64|CLANGARM64)_NT-\d{1,2}\.\d{1,2}"
    r"(?:-\w{1,16}){0,3}[ \t]+[^\s]{1,255}[ \t]+"
    rf"(?P<release>{_NUMBER})(?P<snapshot>s?)(?=[-(.\s])"
    r"(?:\([\d./]{1,32}\)[ \t]+(?P<day>20\d{6})\b)?"
)
_CYGCHECK = regex(rf"\bDLL version:[ \t]+(?P<release>{_NUMBER})(?![\d.,])")
_STRACE = regex(r"\bDLL version:[ \t]+(?P<major>\d{4})\.(?P<minor>\d{1,3}), api:")
_PACKAGE = regex(
    r"^[>| \t]{0,16}(?P<name>cygwin|msys2-runtime)(?:[ \t]+|-(?=\d))"
    rf"(?P<release>{_NUMBER})-[\w.]{{1,40}}(?:[ \t]+OK)?[ \t\r]*$",
    re.MULTILINE,
)
_FILE_VERSION = regex(
    r"\b(?:(?:File|Product) ?)?[Vv]ersion:[ \t]+(?P<version>\d{1,5}(?:\.\d{1,5}){2,3})\b"
)
_QUAD = regex(r"(?<![^\s,;\"'])(\d{1,5}(?:\.\d{1,5}){3})(?![^\s,;\"'])")
_RUNTIME = regex(r"(?<![^\s\\/,;\"'])(cygwin1|msys-2\.0)\.dll\b", re.IGNORECASE)
#: A file that a line above a version names: a path's last part, or lm's name of a module.
_NAMED = regex(
    r"(?P<name>[^\\/\s\"',;:]{1,255}\.(?:dll|exe|sys|drv))[\"']?[ \t\r]*$", re.IGNORECASE
)
#: So far above a line with a version its module may be named; so long a line is looked at.
_ABOVE, _LONGEST = 24, 4096
#: More are not told apart.
_MOST = 64


def file_release(version: tuple[int, ...]) -> Release | None:
    """The release whose file has *version*, of VS_FIXEDFILEINFO or as a text has it.

    >>> file_release((3000, 7, 0, 0)), file_release((2011, 2, 0, 0)), file_release((3, 4, 10, 0))
    ((3, 0, 7), (2, 11, 2), (3, 4, 10))
    """
    first, second, third, *_ = (*version, 0, 0, 0)
    if 1000 <= first < 100_000:
        return first // 1000, first % 1000, second
    return (first, second, third) if 0 < first < 10 else None


def runtimes_in(text: str, file: str) -> tuple[Runtime, ...]:
    """The versions that *text* shows, each once for what shows it, in their order.

    file: its name in what is said.
    """
    if not any(sign in text for sign in _SIGNS):
        return ()
    found: dict[tuple[Release, ShownBy], tuple[int, Runtime]] = {}
    for at, runtime in _shown(text):
        known = found.get((runtime.release, runtime.by))
        if known is None or at < known[0]:
            found[runtime.release, runtime.by] = at, runtime
        if len(found) >= _MOST:
            break
    return tuple(
        runtime._replace(file=file, line=text.count("\n", 0, at) + 1)
        for at, runtime in sorted(found.values(), key=lambda each: each[0])
    )


def _shown(text: str) -> Iterator[tuple[int, Runtime]]:
    """Each version with where it stands."""
    if "_NT-" in text:
        for match in _UNAME.finditer(text):
            day = match["day"] if match["snapshot"] else None
            yield (
                match.start(),
                Runtime(
                    _release(match["release"]),
                    ShownBy.UNAME,
                    match["system"] != "CYGWIN",
                    f"{day[:4]}-{day[4:6]}-{day[6:]}" if day else "",
                ),
            )
    if "DLL version:" in text:
        for match in _STRACE.finditer(text):
            release = file_release((int(match["major"]), int(match["minor"])))
            if release is not None:
                yield match.start(), Runtime(release, ShownBy.STRACE)
        for match in _CYGCHECK.finditer(text):
            yield match.start(), Runtime(_release(match["release"]), ShownBy.CYGCHECK)
    if "cygwin" in text or "msys2" in text:
        for match in _PACKAGE.finditer(text):
            msys = match["name"] != "cygwin"
            yield match.start(), Runtime(_release(match["release"]), ShownBy.PACKAGE, msys)
    yield from _in_rows(text)
    if "ersion:" in text:
        yield from _below_rows(text)


def _in_rows(text: str) -> Iterator[tuple[int, Runtime]]:
    """Rows of the runtime's file that have its version in a column."""
    for match in _RUNTIME.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        line = text[start : end if end >= 0 else len(text)]
        version = _QUAD.search(line) if len(line) <= _LONGEST else None
        if version is not None:
            yield from _of_file(start, match[0], version[1])


def _below_rows(text: str) -> Iterator[tuple[int, Runtime]]:
    """Versions on lines of their own, below the row of the runtime's file."""
    for match in _FILE_VERSION.finditer(text):
        end = text.rfind("\n", 0, match.start())
        for _ in range(_ABOVE):
            if end < 0:
                break
            start = text.rfind("\n", 0, end) + 1
            line = text[start:end]
            end = start - 1
            named = _NAMED.search(line[-300:]) if len(line) <= _LONGEST else None
            if named is not None:
                yield from _of_file(match.start(), basename(named["name"]), match["version"])
                break


def _of_file(at: int, name: str, version: str) -> Iterator[tuple[int, Runtime]]:
    release = file_release(tuple(map(int, version.split("."))))
    if name.lower() in RUNTIMES and release is not None:
        yield at, Runtime(release, ShownBy.MODULE, name.lower().startswith("msys"))


def _release(text: str) -> Release:
    major, minor, patch = map(int, text.split("."))
    return major, minor, patch
