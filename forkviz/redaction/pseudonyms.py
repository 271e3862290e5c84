"""Pseudonyms: words that stand for the users and the folders of captured paths.

First every text is looked through for paths, then each user and each folder that was found gets a
word: ``user1``, ``folder1``, in the order in which they were come upon.  A user's name is replaced
wherever it stands, within other words too, so within file names; a folder's in paths, and in
sentences where it stands as a whole.  Folders that every Windows, Cygwin or perl has stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from forkviz.lazy.patterns import regex

__all__ = ["Pseudonyms", "is_path"]

#: Folders of no person (perl's modules among them), and words of forkviz's own sentences.
WELL_KNOWN = frozenset(
    """
    windows winnt system system32 syswow64 sysnative winsxs drivers fonts assembly globalization
    program|files program|files|(x86) common|files programdata windowsapps device globalroot
    users home documents|and|settings homes appdata local locallow roaming temp tmp microsoft
    desktop documents downloads onedrive
    cygwin cygwin32 cygwin64 cygdrive msys msys2 msys32 msys64 mingw mingw32 mingw64 ucrt64 clang64
    clang32 clangarm64 git git-core
    bin sbin lib lib32 lib64 libexec usr opt etc var dev proc sys run mnt media srv share include
    auto perl perl5 site_perl vendor_perl core_perl python ruby tcl gems site-packages
    dist-packages lib-dynload python-dynload postgresql gcc locale zoneinfo
    b compress cwd data devel digest dumper encode fcntl file glob hash hires hostname io list md5
    mime base64 normalize opcode posix raw re socket storable sys threads time unicode util zlib
    heap stack child parent fork memory dll dlls exe image images page pages folder user address
    space place map maps log header headers capture order step steps
    """.replace("\n", " ").split()
)  # fmt: skip
#: Whose subfolders are people.
HOMES = frozenset({"users", "home", "documents and settings", "homes"})
#: Users that are no person.
NOBODY = frozenset({"public", "default", "default user", "all users", "administrator", "root"})
#: From so many letters on a user's name is looked for within other words, and a folder's in
#: sentences; a user's of two where it is a word.  Shorter ones are replaced in paths alone.
LONG = 3

_KNOWN = frozenset(word.replace("|", " ") for word in WELL_KNOWN) | NOBODY
#: Substitutes; drives; numbers and versions; volumes; what a triple like x86_64-pc-cygwin names.
_PLAIN = regex(
    r"folder\d+|[a-z]|v?\d+(?:\.\d+)*|harddiskvolume\d+|python\d[\d.]*|perl\d[\d.]*"
    r"|(?:x86_64|i[3-6]86|amd64|aarch64)(?:-(?:pc|w64|linux|gnu|cygwin|msys|mingw32|threads|64int))*"
)
#: A file that a process maps, or that a capture is read from.
_SUFFIX = (
    r"\.(?:dll|exe|so(?:\.\d+)*|drv|sys|cpl|ocx|nls|mui|dat|maps|strace|json|jsonl|toml|trace|html?"
    r"|txt|log|cache|pyd|pm|pl|py)"
)
#: What is in a user's place without being one, and at a path's start.
_NONE = regex(r"user\d+|[?.~\s]*|[a-z]:")
_FILE = regex(rf".+{_SUFFIX}", re.IGNORECASE | re.DOTALL)
_PATH = regex(r"[a-z]:[\\/]|\\|/|~[\\/]|\.\.?[\\/]", re.IGNORECASE)
_SEPARATORS = regex(r"([\\/]+)")

#: Where a path may begin within a sentence; and what is in no name of Windows' and in none of
#: POSIX's that a sentence can tell from itself.
_BEFORE = r"(?<![^\s\"'(=:,;\[<>])"
_NOT_WINDOWS = r"\\/:*?\"<>|"
_NOT_POSIX = r"\s/\"'<>:;,()"
_WITHIN = regex(
    # C:\…, \\server\…, a\b: a folder's name may have blanks, the last name has none
    rf"(?:(?<![a-z0-9])[a-z]:[\\/]|\\\\|{_BEFORE}[^\s'({_NOT_WINDOWS}]*\\)"
    rf"(?:[^\s{_NOT_WINDOWS}](?:[^\r\n{_NOT_WINDOWS}]*[^\s{_NOT_WINDOWS}])?[\\/]+)*"
    rf"(?:(?:[^\s,;)'{_NOT_WINDOWS}]|'(?=\w))*[^\s,;)'.!{_NOT_WINDOWS}])?"
    # /home/…, //server/…, ~/…, but not the // of an address of the web
    rf"|{_BEFORE}(?:(?<!:)//|(?:~|\.\.?)?/(?!/))"
    rf"(?:[^{_NOT_POSIX}]+(?: [^{_NOT_POSIX}]+){{0,3}}/+)*"
    rf"(?:[^{_NOT_POSIX}]*[^.!?{_NOT_POSIX}])?",
    re.IGNORECASE,
)
_TOKEN = regex(
    rf"(?P<file>(?<![^\s\"'()<>\[\],;:=\\/])[^\s\"'()<>\[\],;:=\\/]+{_SUFFIX}(?!\w))|[^\W_]+",
    re.IGNORECASE,
)
_WORD = regex(r"\S+")
_RUN = regex(r"[^\W_]+")


class Pseudonyms:
    """What to write instead of the users and the folders of some texts.

    paths: texts that are a path, or a file's name.  sentences: texts that may hold some.
    """

    def __init__(self, paths: Iterable[str], sentences: Iterable[str]) -> None:
        paths, sentences = tuple(dict.fromkeys(paths)), tuple(dict.fromkeys(sentences))
        self._taken = "\n".join((*paths, *sentences)).lower()
        found = [part for path in paths for part in _parts(path, whole=True)]
        for text in sentences:
            for match in _WITHIN.finditer(text):
                found += _parts(match.group(), whole=False)
        # What a sentence goes on with may look like the rest of a name.
        found += [("user", word.split()[0]) for kind, word in found if kind == "user"]
        users: dict[str, str] = {}
        folders: dict[str, str] = {}
        for kind, word in found:
            if kind == "user":
                users.setdefault(word.lower(), word)
        for kind, word in found:
            if kind == "folder" and word.lower() not in users:
                folders.setdefault(word.lower(), word)
        self._users = dict(zip(users, self._fresh("user"), strict=False))
        self._folders = dict(zip(folders, self._fresh("folder"), strict=False))
        longest = sorted(users, key=len, reverse=True)
        self._anybody = _any_of([users[word] for word in longest])
        self._of_group = [self._users[word] for word in longest]
        # A folder's name is looked for where its first letters and digits stand.
        self._by_run: dict[str, list[tuple[str, int]]] = {}
        for word in sorted(folders, key=len, reverse=True):
            run = _RUN.search(word)
            if run and len(word) >= LONG:
                self._by_run.setdefault(run.group(), []).append((word, run.start()))

    def path(self, text: str) -> str:
        """*text*, a path or a file's name, with substitutes; the file's name stays."""
        return self._path(text, whole=True)

    def sentence(self, text: str) -> str:
        """*text*, with substitutes in each path that it holds, and between them."""
        pieces, at = [], 0
        for match in _WITHIN.finditer(text):
            pieces.append(self._words(text[at : match.start()]))
            pieces.append(self._path(match.group(), whole=False))
            at = match.end()
        pieces.append(self._words(text[at:]))
        return "".join(pieces)

    def prose(self, text: str) -> str:
        """*text*, forkviz's own words, with substitutes in the paths that it holds.

        A folder's name between them is an ordinary word; a user's counts as a whole word, or in one
        that is none (``jane_x.dll``), for it may be a part of any other.
        """
        pieces, at = [], 0
        for match in _WITHIN.finditer(text):
            pieces.append(_WORD.sub(self._person, text[at : match.start()]))
            pieces.append(self._path(match.group(), whole=False))
            at = match.end()
        pieces.append(_WORD.sub(self._person, text[at:]))
        return "".join(pieces)

    def _person(self, word: re.Match[str]) -> str:
        text = word.group()
        bare = text.strip("\"'.,;:!?()[]<>")
        whole = bare.lower() in self._users
        return self._people(text) if whole or not bare.isalpha() else text

    def _fresh(self, word: str) -> Iterator[str]:
        """word1, word2, … without those that stand in a text already."""
        number = 0
        while True:
            number += 1
            if f"{word}{number}" not in self._taken:
                yield f"{word}{number}"

    def _path(self, text: str, *, whole: bool) -> str:
        pieces = _SEPARATORS.split(text)
        kinds = [kind for kind, _ in _parts(text, whole=whole)]
        for i, kind in enumerate(kinds):
            piece = pieces[2 * i]
            word = piece.lower()
            known = self._users.get(word) or self._folders.get(word)
            if kind == "file":
                pieces[2 * i] = self._people(piece)
            elif kind:
                pieces[2 * i] = known or piece
        return "".join(pieces)

    def _people(self, text: str) -> str:
        """*text* without users' names."""
        return self._anybody.sub(lambda match: self._of_group[(match.lastindex or 1) - 1], text)

    def _words(self, text: str) -> str:
        """*text*, in which no path is, without folders that stand as a word, and without users."""
        pieces, at = [], 0
        for token in _TOKEN.finditer(text):
            if token["file"] is not None or token.start() < at:
                continue
            for word, lead in self._by_run.get(token.group().lower(), ()):
                start = token.start() - lead
                end = start + len(word)
                apart = not text[end : end + 1].isalnum() or not word[-1].isalnum()
                if start >= at and apart and text[start:end].lower() == word:
                    pieces += [self._people(text[at:start]), self._folders[word]]
                    at = end
                    break
        pieces.append(self._people(text[at:]))
        return "".join(pieces)


def is_path(text: str) -> bool:
    """Whether *text* begins where a path does: at a drive, a server, a root, ``~`` or ``..``."""
    return _PATH.match(text) is not None


def _parts(path: str, *, whole: bool) -> list[tuple[str, str]]:
    """What each part of *path* is, and the part: ``user``, ``folder``, ``file``, or "" for neither.

    whole: whether *path* is sure to end with a file's name.
    """
    pieces = _SEPARATORS.split(path)[::2]
    found = []
    before = ""
    for i, piece in enumerate(pieces):
        word = piece.lower()
        last = i == len(pieces) - 1
        if word in _KNOWN or _NONE.fullmatch(word):
            kind = ""
        elif last and (_FILE.fullmatch(word) or (whole and before not in HOMES)):
            kind = "file"
        elif before in HOMES:
            kind = "user"
        else:
            kind = "" if _PLAIN.fullmatch(word) else "folder"
        found.append((kind, piece))
        before = word
    return found


def _any_of(users: Iterable[str]) -> re.Pattern[str]:
    """Finds each of *users*, a group each; short ones only where they stand as a word."""
    groups = []
    for user in users:
        name = re.escape(user)
        if len(user) < LONG:
            name = rf"(?<![^\W_]){name}(?![^\W_])" if len(user) > 1 else r"(?!)"
        groups.append(f"({name})")
    return re.compile("|".join(groups) or r"(?!)", re.IGNORECASE)
